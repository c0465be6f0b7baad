/** What English newswriting capitalises without making a name of it. All words folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Offices, ranks and forms of address before or after a name; they stay outside it. */
export const TITLES = set(`
  president presidents vice deputy acting former ex late then prime minister ministers premier chancellor secretary undersecretary
  assistant foreign defense defence interior finance trade industry energy justice health culture unification natural resources
  general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm vadm radm marshal brigadier brig
  sergeant sgt corporal commodore chief chiefs chairman chairwoman chairperson chair leader leaders ruler dictator supreme comrade
  mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess emperor pope archbishop patriarch
  ambassador envoy special representative spokesman spokeswoman spokesperson counsel attorney director administrator
  head ceo cfo founder co-founder cofounder owner boss mogul tycoon billionaire governor gov mayor senator sen
  sens rep reps congressman congresswoman lawmaker speaker judge justice counselor adviser advisor aide cosmonaut
  cosmonauts astronaut astronauts actor actress director filmmaker dictator strongman tsar opposition state senior press
  national security pm fm potus first lady friend brother sister father mother son daughter wife husband`);

/** Titles that stand before people only: after one, even a place's name is a person's. */
export const HONORIFICS = set(`
  president mr mrs ms miss dr gen general adm admiral sen senator gov governor sir col capt captain lt sgt judge prof
  professor rep king queen prince princess st saint lord lady coach minister secretary ambassador chancellor`);

/** Titles that tell that a person is a woman: a surname after one is not the man's of that name. */
export const FEMALE_TITLES = set('mrs ms miss mme madame lady dame queen princess');

/** Institutions and bodies that a country's name may stand before without both being one name. */
export const INSTITUTIONS = set(`
  army navy force forces air marine marines coast guard troops military senate congress house parliament duma cabinet
  government administration treasury department ministry ministries embassy consulate mission delegation court supreme
  constitution council security committee commission party peoples capitol officials official citizens citizen dollar
  dollars republicans republicans democrats democrat republican democratic east west north south coast midwest mainland
  federal central constitutional intelligence agency service services command fleet strategic rocket aerospace border
  customs election elections war wars crisis conflict invasion summit treaty act law bill policy ties talks relations
  sanctions space station program programme research laboratory destroyer carrier strike missile missiles nuclear
  marshals attorney district circuit appeals solicitor surgeon trade representative olympic olympics team womens mens
  sec tv region regions oblast oblasts`);

/** Heads of compound names: whatever stands right before one is part of another thing's name. */
export const NAME_HEADS = set(`
  times post herald news today daily weekly journal gazette tribune telegraph globe guardian examiner observer chronicle
  magazine review radio tv open cup grand prix masters marathon championship championships league games derby fc united city rovers
  bank bancorp steel airlines airways air inc corp corporation ltd llc plc gmbh co company group holdings motors electric
  telecom petroleum university college institute school academy library museum gallery theatre theater ballet circus
  orchestra symphony philharmonic hotel tower towers plaza square street avenue road boulevard park bridge station airport stadium arena hospital
  cathedral church monastery center centre foundation society association union federation club capitals nationals
  wizards commanders redskins huskies state monument heights island islands river lake bay sea ocean strait gulf valley mountains beach
  county township jr sr ii iii iv bar bars festival awards award prize mule mules stock exchange index fund
  protocol memorandum agreement accords doctrine communique`);

/** Lower-case words after a name that turn it into another thing. */
export const OTHER_SENSES = set(
  `bar bars mule mules museum museums state retrograde university tower watch watches brewery beer vodka restaurant hotel stadium rim`,
);

export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc est edt bst
  christmas easter`);

/** Function words and the verbs and adverbs that open sentences and fill headlines. */
export const COMMON = set(`
  a an the this that these those his her its their our my your some any no every each all both many most more much few several
  another other such and or but nor yet so if when while where why how who whom whose which what whether because since whenever
  although though unless until after before during despite amid among between against about above across along around as at
  by for from in inside into like near of off on onto out outside over past per through throughout to toward towards under up upon via
  with within without not only also even just still again ever never once now then there here too very well
  i you he she it we they me him us them is are was were be been being am do does did done has have had having
  will would can could may might must shall should says say said saying tells told asks asked
  meanwhile however moreover instead later earlier today yesterday tomorrow recently perhaps maybe indeed
  according given following including besides beyond alongside beside till throughout amongst concerning regarding asked speaking citing quoting calling unlike
  new old latest top big great first second third last next one two three four five six seven eight nine ten dozens hundreds thousands
  millions why live breaking exclusive opinion analysis explainer watch video photos update updated
  meets meet met visits visit visited warns warn warned vows vow vowed fires fire fired launches launch launched tests test tested
  sends send sent seeks seek sought slams slam hails hail urges urge urged backs back backed makes make made takes take took gets get got
  gives give gave wants want wanted needs need puts put sets set holds hold held hosts host hosted joins join joined
  leads lead led leaves leave left arrives arrive arrived departs travels travel heads returns return returned begins begin began starts start started
  ends end ended stops stop helps help helped hits hit kills kill killed strikes strike attacks attack fights fight fears fear faces face
  offers offer offered accepts accept accepted rejects reject rejected denies deny denied claims claim accuses accuse accused
  confirms announces announce unveils reveals shows show showed plans plan signs sign signed agrees agree agreed pledges pledge promises promise
  threatens threaten invites invite invited attends attend calls call called plays play keeps keep kept finds find found
  sees see saw looks look comes come came goes go went runs run wins win won loses lose lost moves move moved
  turns turn brings bring brought steps step stands stand deploys deploy supplies supply builds build
  lands land landed lifts blasts orbits rises rise falls fall cuts cut hopes hope mulls eyes praises praise
  ahead amid over deal deals arms weapons missile missiles nuclear troops soldiers war talks summit meeting visit ties trip
  sanctions drills drill exercises rocket rockets satellite satellites planet planets moons asteroid mission crew spacecraft
  leader leaders officials official experts sources allies ally world global international military support
  north-korean pro anti ex mid post pre non`);

/** Surnames that so many people bear that one alone says little. */
export const COMMON_SURNAMES = set(`
  kim lee park choi choe jung jeong kang cho jo yoon yun jang chang lim im han oh seo shin sin kwon hwang ahn an song ryu yoo yu hong jeon
  ko koh go moon mun yang bae baek paek heo hur nam sim noh roh ha kwak sung cha joo ju woo koo ku min jin ji pak ri li ro wi
  wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo tran nguyen pham
  smith johnson williams brown jones miller davis garcia rodriguez wilson martinez anderson taylor thomas hernandez moore
  martin jackson thompson white lopez harris clark lewis robinson walker young allen king wright scott torres hill
  green adams baker nelson hall campbell mitchell carter roberts turner phillips parker evans edwards collins stewart morris
  murphy cook rogers morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood watson brooks bennett
  gray james hughes price myers long foster sanders ross powell sullivan russell fisher henderson cole jordan patterson
  graham reynolds hamilton griffin wallace west bush washington ford kirby cruise caine yoshida tanaka suzuki sato
  albanese ivanov petrov smirnov kuznetsov popov sokolov volkov kozlov novikov`);

/** Surnames that are common words: beside an article, an owner or another noun they are nobody's. */
export const WORD_SURNAMES = set(`
  cruise miller may rice gates bush cook baker fisher hunter mason pope king bishop price wood stone field hill ford church law
  young brown white black green gray banks rivers brooks parks walker turner potter carter cooper porter butler north west`);

/** What goes by a common word: "cruise missiles", "rice fields". */
export const WORD_HEADS = set(`
  missile missiles ship ships liner liners line lines control vessel vessels boat boats passenger passengers operator operators
  terminal port holiday holidays industry car cars taxi taxis robotaxi robotaxis vehicle vehicles unit speed altitude company
  field fields paddy farmer farmers price prices export exports harvest`);

/** Verbs of saying, whose subject speaks and whose object is spoken to. */
export const SPEECH = set(`
  say says said tell tells told warn warns warned urge urges urged accuse accuses accused ask asks asked assure assures assured
  inform informs informed threaten threatens threatened blame blames blamed pressure pressed press persuade help helps helped
  arm arms armed supply supplies supplied back backs backed support supports supported criticise criticises criticised criticize
  criticizes criticized condemn condemns condemned anger angers angered antagonise antagonize isolate isolates isolated punish punishes
  punished deter deters deterred provoke provokes provoked invite invites invited thank thanks thanked embolden emboldens notify notified
  provide provides provided infuriate infuriates infuriated enrage enrages enraged anger angers angered irk irks irked
  convince convinces convinced allow allows allowed force forces forced give gives gave`);

/** What is seen or stood on in a city, and who lives there: its name before one of these means the place. */
export const PLACE_NOUNS = set(`
  street streets airport airports metro subway centre center suburb suburbs outskirts resident residents mayor square skyline
  theatre theater weather capital city embassy station hotel hotels district districts university restaurant restaurants museum museums museum
  wall walls cathedral palace stadium river region area grounds gate gates tower towers night traffic hospital zoo`);

/** What the halves of a divided country are called by, and everybody else's directions. */
export const COMPASS = set('north south east west');

/** States of America by names that mean nothing else in the news. */
export const STATES = set(`
  pennsylvania tennessee texas ohio maine kansas vermont iowa missouri illinois indiana michigan arkansas alabama florida
  oregon nebraska kentucky louisiana mississippi minnesota wisconsin oklahoma utah nevada montana wyoming colorado arizona
  california connecticut massachusetts maryland delaware idaho hawaii alaska`);

/** States and provinces that show that a city of a known name is another one. */
export const OTHER_STATES = set(`
  idaho pa pennsylvania tennessee tenn texas tex ohio maine me kansas kan vermont vt iowa missouri mo illinois ill indiana ind michigan
  mich arkansas ark alabama ala georgia ga florida fla virginia va oregon ore nebraska neb kentucky ky louisiana la mississippi
  miss minnesota minn wisconsin wis oklahoma okla utah nevada nev montana mont wyoming wyo colorado colo arizona ariz
  california calif connecticut conn massachusetts mass maryland md delaware del ontario ont tyne alberta manitoba quebec
  saskatchewan scotland ayrshire id oh tx tn mi nc nj ny carolina dakota jersey york hampshire`);

/** Cities of the world after which American towns are named that are in the news by themselves. */
export const AMERICAN_TOWNS = set(`moscow paris berlin london rome athens dublin vienna warsaw cairo geneva odessa lima
  madrid birmingham manchester cambridge oxford canton`);

/** Heads of what is named after a country, which are no family name: "Voice of Korea", "Order of Russia". */
export const HEADS_OF = set(`
  academy alliance archive archives art arts assembly bank best bureau chamber church commonwealth communist
  confederation congress council daughters embassies embassy emirates emperor empire friends front gates government
  gulf heart hero history house institute kingdom labor labour liberal library made medal ministry miss mister
  museum music office open order parliament party patriots people peoples president radio republic republics social
  sons states tour tsar united voice workers`);
