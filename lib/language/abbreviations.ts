/** Words whose full stop does not end a sentence. Folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon fr st sgt cpl pvt lt col cmdr cdr capt maj gen adm vadm radm brig pres gov sen rep reps sens ' +
    'amb sec supt det insp atty jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun no nos vs v etc inc ltd co corp dept est approx fig figs vol ft mt ave blvd rd al ca cf eg ie ' +
    'calif fla ariz ark colo conn del ill ind kan mass md mich minn mo mont neb nev okla pa tenn tex vt va wash wis wyo ala ga ky la ee'
  ).split(' '),
);
