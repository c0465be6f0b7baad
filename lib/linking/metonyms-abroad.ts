/** Whether a capital's name means its government, by the words around it in other languages than English. */

export type Sense = 'government' | 'place' | 'unclear';

/** What a name's surroundings say: of the text right before it, and right after it. */
interface Signs {
  placeBefore: RegExp;
  actorBefore: RegExp;
  placeAfter: RegExp;
  /** Verbs of governments, and what only a government has. */
  actorAfter: RegExp;
}

const NEVER = /(?!)/;

const RUSSIAN: Signs = {
  placeBefore:
    /(?:^|\s)(?:во?|из|под|около|через|по|до|к|близ|центр[еа]?|улиц\p{L}*|жител\p{L}*|мэр\p{L}*|окраин\p{L}*|аэропорт\p{L}*|вокзал\p{L}*|шаг\p{L}*\sот)\s$|(?:^|\s)(?:поезд|рейс|маршрут|самол[её]т|экспресс|авиасообщени|трасс)\p{L}*\s[«"]?\p{L}+\s?[-–—]\s?$/iu,
  actorBefore:
    /(?:^|\s)(?:между|со?|против|обвини\p{L}*|призва\p{L}*|поддерж\p{L}*|позици\p{L}*|требовани\p{L}*|интерес\p{L}*|отношени\p{L}*|цел[иейям]+|план[ыаов]+|заявлени\p{L}*|реакци\p{L}*|ответ\p{L}*|помощ\p{L}*|политик\p{L}*|участи\p{L}*|решени\p{L}*|действи\p{L}*|санкци\p{L}*|обеща\p{L}*|поставля\p{L}*|переда\p{L}*|данны\p{L}*|мнени\p{L}*|верси\p{L}*|оценк\p{L}*|слов[аам]*|сведени\p{L}*|утверждени\p{L}*|вин[аеы])\s(?:и\s)?$/iu,
  placeAfter: /^\s(?:улиц|жител|москвич|аэропорт|метро)/iu,
  actorAfter:
    /^(?:,\s\p{Lu}\p{L}+)?\s(?:и\s\p{Lu}\p{L}+\s)?(?:с\s\d+\s\p{L}+\s)?(?:не\s|уже\s|снова\s|также\s|по-прежнему\s)?(?!сегодня|весной|летом|осенью|зимой)\p{L}+(?:ла|ло|ли|л|ет|ит|ёт|ют|ят|лась|лись|лся|ется|ится|ются|ятся|жет|гут|жут|чет|аст|тят|ова|ен|ны|на)(?![\p{L}])/u,
};

/** "в Вашингтоне опасаются": they in the capital, who say or think. */
const RUSSIAN_THEY =
  /^\s(?:\p{L}+\s){0,2}(?:заяви|вырази|говорят|возрази|(?:про)?комментиру|прокомментирова|предупреди|поясни|напомни|уточни|призна[лю]|предложи|недовольн|обеспокоен|намерены|отреагирова|обвини|завери|поздрави|раскритикова|осуди|ответи|поблагодари|сообщи|счита|опаса|отмети|назва|сочли|подчеркну|обеща|ожида|рассчитыва|увере|отверг|отрица|призва|отказа|готовы|не исключа|надеются|полага|пообеща|утвержда)\p{L}*/u;

/** "À Séoul, on craint", „in Washington heißt es“: the same in French and German. */
const THEY: Record<string, { before: RegExp; after: RegExp }> = {
  ru: { before: /(?:^|\s)во?\s$/i, after: RUSSIAN_THEY },
  fr: { before: /(?:^|[\s«])à\s$/i, after: /^,?\son\s/ },
  es: {
    before: /(?:^|[\s«])en\s$/i,
    after: /^\s(?:no\s)?(?:creen|temen|esperan|aseguran|consideran|sostienen|insisten|confían)(?!\p{L})/u,
  },
  de: { before: /(?:^|[\s„])in\s$/i, after: /^(?:\s\p{Ll}+){0,2}\s(?:man|heißt\ses|hieß\ses|heiße\ses)(?!\p{L})/u },
};

/** Cases that without a preposition are those of somebody who acts or is acted towards. */
const RUSSIAN_BENT = /(?:[уе]|[оеё][мй]|ю)$/;
/** A capital's genitive; "Токио" has none of its own. */
const RUSSIAN_OWNER = /[аяыи]$/;
/** The nominative that ends like one. */
const RUSSIAN_ACTOR = /ва$/;
const RUSSIAN_PREPOSITION =
  /(?:^|[\s(«"])(?:во?|на|об?|при|по|ко?|над|под|перед|за|рядом с|через|про|сквозь|согласно|благодаря|вопреки)\s$/i;

const KOREAN_DEEDS =
  '(?:반응|입장|태도|요구|정책|의도|지원|주장|제안|위협|도발|결정|비판|계산|전략|외교|압박|경고|설명|침묵|책임|역할|이익|셈법|공조|밀착)';

const KOREAN: Signs = {
  placeBefore: NEVER,
  actorBefore: NEVER,
  placeAfter: /^(?:에서|에\s(?!손을)|으?로\s|까지|행|발|시|\s(?:시내|도심|방문|공항|거리|인근|시민|주민|중심|외곽))/,
  actorAfter: new RegExp(
    `^(?:측|당국|(?:은|는|이|가|도)\\s(?!.{0,12}(?:인구|도시|날씨|기온|수도|비가|눈이|흐리|맑))|의\\s${KOREAN_DEEDS}|의\\s(?:한\\s)?(?:당국자|고위|밀착|셈법)|에\\s손을|[와과]\\s\\p{L}+(?:의\\s(?:관계|협력|밀착|갈등)|[은는이가]\\s)|을\\s(?:비판|압박|설득|비난|지원)|를\\s(?:비판|압박|설득|비난|지원))`,
    'u',
  ),
};

const HAN: Signs = {
  placeBefore: /(?:仿|在|于|到|往|抵|访|問|从|離|离|市|飞|赴)$/,
  actorBefore:
    /(?:[与與]|[与與].{2,5}、|指[责責]|[谴譴][责責]|警告|呼[吁籲]|批[评評]|敦促|支持|得到|[获獲]得|受到|向|[对對]|[帮幫]助|要求|迫使|由|被)$/,
  placeAfter: /^(?:で|に|へ|から|まで|发|発|駅|市|郊外|附近|近郊|的(?:红场|街|机场))/,
  actorAfter:
    /^(?:当局|方面|側|(?:则|也|已|曾|将|仍|还|又)?(?:认为|表示|说|称|宣布|否认|指责|违反|谴责|警告|希望|要求|呼吁|同意|拒绝|反对|寻求|承认|回应|正(?:在|[与與就考])|(?:今年|昨日|[几幾]乎|每晚|再次|近日|早前){0,2}(?:[试試]射|[发發]射|承[诺諾]|[袭襲][击擊]|派[出遣]|提[出供]|[宣声聲][称稱]|威[胁脅]|支[持援]|[获獲]得|需要|不[愿願会會]|[没沒]有|打算|[计計][划劃]|[试試][图圖]|[准準][备備])|密切|磋商|协商|協商|谈判|談判|对此|對此|先后|先後|始终|始終|一直|发言人|發言人|[与與].{2,5}(?:关系|關係)|和.{2,5}(?:先后|先後|都|均))|[はが](?!.{0,8}(?:人口|気温|雨|雪|都市|首都)))/,
};

const GERMAN: Signs = {
  placeBefore:
    /(?:^|\s)(?:(?:Flughafen|Straßen|Zentrum|Innenstadt|Bahnhof|fern|nahe|unweit)\svon|in|nach|aus|bei|um|vor|über|durch|bis)\s$/i,
  actorBefore:
    /(?:^|\s)(?:laut|seitens|(?:Angaben|Ankündigung|Schätzungen|Sicht|Kritik|Signale|Druck)\s(?:aus|von)|mit|(?<!(?:Flughafen|Straßen|Zentrum|Innenstadt|Bahnhof|fern|lich|unweit|nahe)\s)von|zwischen|gegen|für|auf|an|durch|(?:dass|weil)(?:\s\p{Lu}\p{L}+,?){0,2}(?:\sund)?|und\s\p{Lu}\p{L}+\smit)\s$/iu,
  placeAfter: /^s?\s(?:Innenstadt|Flughafen|Zentrum|Straßen|Bürgermeister|Bewohner|Einwohner|Vororte|Bahnhof|Metro)/,
  actorAfter:
    /^\s(?:und\s\p{Lu}\p{L}+\s)?(?:will|wollen|hat|haben|habe|wird|werde|werden|kann|könne|soll|sieht|gibt|wies|warf|ließ|droht|wolle|müsse|muss|braucht|weist|wirft|bestritt|bestreitet|dementiert|sprach|spricht|nannte|nennt|rief|hielt|hält|bot|bietet|schwieg|schweigt|verlangt|fordert|warnt|liefert|erwartet|reagiert|verwies|verweist|verurteilt|\p{Ll}+(?:te|ten|iert|ieren))(?!\p{L})/u,
};

const FRENCH: Signs = {
  placeBefore: /(?:^|\s)(?:à|vers|depuis|quitt\p{L}+|rejoin\p{L}+|dans|près de)\s$/iu,
  actorBefore:
    /(?:^|\s)(?:selon|d['’]après|entre|avec|contre|par|que|accus\p{L}+|appel\p{L}+|position de|soutien (?:de|à)|réponse de|politique de|aide (?:de|à)|allié de|part de|entre \p{Lu}\p{L}+ et)\s$/iu,
  placeAfter: /^\s(?:intra|centre)/,
  actorAfter:
    /^\s(?:et\s\p{Lu}\p{L}+\s)?(?:en\s|y\s|se\s|s['’])?(?:n['’e]\s?)?(?:\p{Ll}+(?<!m)ent|a|ont|dit|veut|veulent|peut|doit|avait|fait|met|nie|accuse|dément|affirme|assure|menace|estime|refuse|juge|promet|cherche|dénonce|rejette|réclame|exige|espère|continue|respecte|soutient|réagit|proteste|répond|condamne|prévient|souhaite|craint|redoute|salue)(?!\p{L})/u,
};

const SPANISH: Signs = {
  placeBefore: /(?:^|\s)(?:en|a|desde|hasta|hacia|por)\s$/i,
  actorBefore:
    /(?:^|\s)(?:según|entre|con|contra|que|(?:acus|advirti|pid|exig|amenaz|inst|respond|respald)\p{L}+ a|(?:apoyo|ayuda|respaldo) (?:de|a)|proh[ií]b\p{L}+ a|posición de|respuesta de|parte de|entre \p{Lu}\p{L}+ y)\s$/iu,
  placeAfter: NEVER,
  actorAfter:
    /^\s(?:y\s\p{Lu}\p{L}+\s)?(?:no\s)?(?:l[oae]s?\s|se\s)?(?:ha|han|dice|niega|acusa|quiere|quieren|puede|debe|había|advierte|asegura|afirma|exige|rechaza|promete|busca|amenaza|considera|ve|pide|teme|espera|cree|sospecha|denuncia|responde|critica|ofrece|insiste|sostiene|apoya|confía|calla|condena|protesta|mantiene|\p{Ll}+ó)(?!\p{L})/u,
};

const SIGNS: Record<string, Signs> = { ru: RUSSIAN, ko: KOREAN, zh: HAN, ja: HAN, de: GERMAN, fr: FRENCH, es: SPANISH };

/** Units before and after a name that are looked at. */
const REACH = 40;

/** What a name means where it stands in a language; null for a language that is not known here. */
export function senseAbroad(text: string, start: number, end: number, language: string): Sense | null {
  const signs = SIGNS[language];
  if (!signs) return null;
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const they = THEY[language];
  if (they?.before.test(left) && they.after.test(right)) return 'government';
  if (signs.placeAfter.test(right)) return 'place';
  // "продаст Москве", "недоволен Сеулом": without a preposition whom it is given to, or whom by, acts.
  if (language === 'ru' && RUSSIAN_BENT.test(text.slice(start, end)) && !RUSSIAN_PREPOSITION.test(left))
    return 'government';
  // "Moskaus Einfluss": the genitive of a capital owns what a government owns.
  if (language === 'de' && /s$/.test(text.slice(start, end)) && /^\s\p{Lu}/u.test(right)) return 'government';
  if (signs.actorBefore.test(left)) return 'government';
  if (signs.placeBefore.test(left)) return 'place';
  // What follows a Russian genitive is said of what stands before it: "реакция Пхеньяна удивила".
  const word = text.slice(start, end);
  if (language === 'ru' && RUSSIAN_OWNER.test(word) && !RUSSIAN_ACTOR.test(word)) return 'unclear';
  return signs.actorAfter.test(right) ? 'government' : 'unclear';
}
