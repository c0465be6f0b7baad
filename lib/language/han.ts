/**
 * Traditional Chinese characters and the simplified ones of the same meaning, as far as names of the corpus have them:
 * a name is listed once and found in both. Not those that Japanese writes for something else (朝鮮).
 */
const PAIRS =
  '宮宫聯联參参謀谋廈厦國国會会爾尔華华頓顿羅罗紹绍烏乌蘭兰韓韩東东發发場场際际間间薩萨亞亚歷历趙赵龍龙聖圣約约愛爱馬马遠远島岛庫库維维納纳諾诺貝贝達达號号飛飞蘇苏衛卫謝谢蓋盖圖图魯鲁茲兹凱凯湯汤傑杰婭娅歐欧樓楼務务報报團团別别軍军動动訊讯總总統统';

export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at]!, PAIRS[2 * at + 1]!] as const),
);
