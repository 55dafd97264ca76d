/**
 * Verbs conjugated alike: the ending of their infinitives, what stands before it in each verb (`''` for the
 * verb itself), and the forms that take the ending's place. A form in `-series` stands for all of that
 * series (below): after `v`, `en-ons` reads venons, venez, venais, venait…
 */
type Paradigm = readonly [ending: string, stems: string, forms: string];

/** What a series adds to its base, named by its first ending. */
const series: Readonly<Record<string, string>> = {
  ons: 'ons ez ais ait ions iez aient ant', // present plural, imperfect and participle
  ais: 'ais ait ions iez aient', // imperfect alone
  e: 'e es ent',
  ai: 'ai as a ons ez ont ais ait ions iez aient', // future and conditional
  is: 'is it îmes îtes irent ît isse issent', // simple past in i
  s: ' e s es', // past participle and its agreements
  us: 'us ut ûmes ûtes urent ût usse ussent', // simple past in u
};

const paradigms: readonly Paradigm[] = [
  // Ending in -ir
  [
    'enir',
    `v dev redev rev parv interv surv prév conv prov subv souv adv contrev circonv disconv t obt maint cont sout dét ret
    entret appart abst`,
    'iens ient en-ons ienn-e iendr-ai enu-s ins int înmes întes inrent înt',
  ],
  [
    'tir',
    'par repar dépar sor ressor sen ressen consen pressen men démen repen',
    's t t-ons t-e tir-ai ti-s t-is',
  ],
  ['vir', 'ser desser', 's t v-ons v-e vir-ai vi-s v-is'],
  ['mir', 'dor endor rendor', 's t m-ons m-e mir-ai mi-s m-is'],
  ['rir', 'ouv rouv entrouv couv découv recouv off souff', 'r-ons r-e rir-ai ert-s r-is'],
  ['ourir', 'c acc parc sec conc rec enc disc', 'ours ourt our-ons our-e ourr-ai ouru-s our-us'],
  ['ourir', 'm', 'eurs eurt our-ons eur-e ourr-ai ort-s our-us'],
  ['quérir', 'ac con re recon en', 'quiers quiert quér-ons quièr-e querr-ai quis quise quises qu-is'],
  ['ueillir', 'c acc rec', 'ueill-ons ueill-e ueiller-ai ueilli-s ueill-is'],
  ['aillir', 'ass tress déf', 'aill-ons aill-e aillir-ai ailli-s aill-is'],
  ['ouillir', 'b', 'ous out ouill-ons ouill-e ouillir-ai ouilli-s ouill-is'],
  ['uir', 'f enf', 'uis uit uy-ons ui-e uir-ai ui-s u-is'],
  ['êtir', 'v rev dév', 'êts êt êt-ons êt-e êtir-ai êtu-s êt-is'],
  ['aïr', 'h', 'ais ait aïss-ons aïss-e aïr-ai aï-s'],

  ['ésir', 'g', 'ît is-ons is-e'],

  // Ending in -oir
  [
    'avoir',
    '',
    'ai as a avons avez ont av-ais ayant aur-ai eu-s eut eûmes eurent eût aie aies ait ayons ayez aient',
  ],
  ['savoir', '', 'sais sait savons savez savent sav-ais sachant saur-ai su-s s-us sach-e sachons sachez'],
  ['voir', '', 'vois voit voy-ons voi-e verr-ai vu-s v-is'],
  ['voir', 're entre', 'vois voit voy-ons voi-e verr-ai vu-s v-is'],
  ['voir', 'pré', 'vois voit voy-ons voi-e voir-ai vu-s v-is'],
  ['cevoir', 're dé per aper con', 'çois çoit cev-ons çoiv-e cevr-ai çu-s ç-us'],
  ['devoir', '', 'dois doit dev-ons doiv-e devr-ai dû due dues d-us'],
  ['voir', 'pour dépour', 'vois voit voy-ons voi-e voir-ai vu-s v-us'],
  ['ouvoir', 'm', 'eus eut ouv-ons euv-e ouvr-ai û us ue ues'],
  ['ouvoir', 'ém prom', 'eus eut ouv-ons euv-e ouvr-ai u-s -us'],
  ['pouvoir', '', 'peux peut pouv-ons peuvent pourr-ai pu p-us puiss-e puissions puissiez'],
  ['vouloir', '', 'veux veut voul-ons veulent voudr-ai voulu-s voul-us veuill-e veuillez'],
  ['aloir', 'v équiv prév', 'aux aut al-ons al-e audr-ai alu-s al-us aill-e'],
  ['falloir', '', 'faut fallait faudra faudrait fallu fallut faille'],
  ['pleuvoir', '', 'pleut pleuvait pleuvra pleuvrait plu plut pleuve'],
  ['choir', 'é dé', 'choit choient chu-s ch-us'],
  ['eoir', 'ass', 'ieds ied ey-ons ey-e iér-ai is ise ises -is'],

  // Ending in -re
  ['être', '', 'suis es est sommes êtes sont ét-ais été étant ser-ai sois soit soyons soyez soient'],
  ['être', '', 'fus fut fûmes fûtes furent fût fussent'],
  ['faire', '', 'fais fait fais-ais faisant faisons faites font fer-ai fait-s f-is fass-e fassions fassiez'],
  [
    'faire',
    're dé satis contre par',
    'fais fait fais-ais faisant faisons faites font fer-ai fait-s f-is fass-e fassions fassiez',
  ],
  ['aire', 'pl dépl compl t', 'ais aît ait ais-ons ais-e air-ai u ut urent'],
  ['traire', 'ex dis sous abs', 'trais trait tray-ons trai-e trair-ai trait-s'],
  [
    'dre',
    'ven reven ren per atten enten éten ten déten préten dépen défen suspen appen pen descen redescen condescen épan',
    'ds d d-ons d-e dr-ai du-s d-is',
  ],
  [
    'dre',
    'fen pourfen répan fon refon confon répon correspon pon ton tor détor mor démor',
    'ds d d-ons d-e dr-ai du-s d-is',
  ],
  [
    'rendre',
    'p app comp surp rep entrep ép mép désapp réapp',
    'rends rend ren-ons renn-e rendr-ai ris rise rises r-is',
  ],
  [
    'indre',
    'pe dépe repe te déte atte éte étre astre restre empre fe ge ce enfre cra contra pla jo rejo adjo enjo disjo',
    'ins int ign-ons ign-e indr-ai int-s ign-is',
  ],
  ['oudre', 'rés', 'ous out olv-ons olv-e oudr-ai olu-s ol-us'],
  ['oudre', 'diss abs', 'ous out olv-ons olv-e oudr-ai oute outes'],
  ['oudre', 'c rec déc', 'ouds oud ous-ons ous-e oudr-ai ousu-s ous-is'],
  ['oudre', 'm', 'ouds oud oul-ons oul-e oudr-ai oulu-s oul-us'],
  ['ompre', 'r interr corr', 'omps ompt omp-ons omp-e ompr-ai ompu-s omp-is'],
  ['attre', 'b comb déb ab rab', 'ats at att-ons att-e attr-ai attu-s att-is'],
  [
    'ettre',
    'm perm prom rem soum transm retransm ém adm réadm comm comprom dém entrem om',
    'ets et ett-ons ett-e ettr-ai is ise ises -is',
  ],
  [
    'aître',
    'conn reconn méconn par appar compar transpar dispar réappar',
    'ais aît ait aiss-ons aiss-e aîtr-ai aitr-ai u-s -us',
  ],
  ['aître', 'n ren', 'ais aît ait aiss-ons aiss-e aîtr-ai aitr-ai é-s aqu-is'],
  ['oître', 'accr décr', 'ois oît oit oiss-ons oiss-e oîtr-ai oitr-ai u-s -us'],
  ['oître', 'cr', 'oîs oît oiss-ons oiss-e oîtr-ai û ûs ût ûrent'],
  ['aincre', 'v conv', 'aincs ainc ainqu-ons ainqu-e aincr-ai aincu-s ainqu-is'],
  ['ivre', 'v rev surv', 'is it iv-ons iv-e ivr-ai écu-s éc-us'],
  ['uivre', 's pours ens', 'uis uit uiv-ons uiv-e uivr-ai uivi-s uiv-is'],
  [
    'crire',
    'é dé réé ré ins réins pres sous trans retrans pros circons',
    'cris crit criv-ons criv-e crir-ai crit-s criv-is',
  ],
  ['ire', 'l rel él réél', 'is it is-ons is-e ir-ai u-s -us'],
  ['ire', 'd red', 'is it isons ites is-ais isant is-e ir-ai it-s -is'],
  ['ire', 'interd contred préd méd', 'is it is-ons is-e ir-ai it-s -is'],
  ['ire', 'r sour', 'is it i-ons i-e ir-ai i -is'],
  ['ire', 'maud', 'is it iss-ons iss-e ir-ai it-s -is'],
  ['ire', 'conf circonc', 'is it is-ons is-e ir-ai it-s -is'],
  ['ire', 'suff', 'is it is-ons is-e ir-ai i -is'],
  [
    'uire',
    'cond recond prod reprod réd trad séd introd réintrod déd ind end constr reconstr détr instr c rec',
    'uis uit uis-ons uis-e uir-ai uit-s uis-is',
  ],
  ['uire', 'l rel', 'uit uis-ons uis-e uir-ai ui uis-is'],
  ['uire', 'n', 'uis uit uis-ons uis-e uir-ai ui uis-is'],
  ['oire', 'b', 'ois oit uv-ons oiv-e oir-ai u-s -us'],
  ['oire', 'cr', 'ois oit oy-ons oi-e oir-ai u-s -us'],
  ['clure', 'con ex', 'clus clut clu-ons clu-e clur-ai clu-s cl-us'],
  ['clure', 'in', 'clus clut clu-ons clu-e clur-ai cluse cluses cl-us'],
  ['clore', 'en', 'clôt clos close closes'],
  ['clore', 'é', 'clôt clos close closes closent clora'],

  // Ending in -er
  ['aller', '', 'vais vas va vont all-ons allé-s alla allèrent ir-ai aill-e'],
  ['oyer', 'env renv', 'oie oies oient err-ai'],
];

const formsByInfinitive = new Map<string, string[]>();
for (const [ending, stems, forms] of paradigms) {
  for (const stem of stems.split(/\s+/)) {
    const known = formsByInfinitive.get(stem + ending) ?? [];
    formsByInfinitive.set(stem + ending, [...known, ...forms.split(' ').map((form) => stem + form)]);
  }
}

/**
 * The irregular French verbs, by their infinitives. Regular verbs in -er and -ir are left to stemming, which unites
 * their forms.
 *
 * Written by hand for this project, paradigm by paradigm.
 */
export const irregularVerbs: ReadonlySet<string> = new Set(formsByInfinitive.keys());

/**
 * The inflected forms of an irregular verb, its infinitive apart; none for another word. A form may belong to two verbs
 * (« vit » is of vivre and of voir) or be another word altogether (« devant », « voie », « sort »).
 */
export function formsOfVerb(infinitive: string): readonly string[] {
  return [...new Set((formsByInfinitive.get(infinitive) ?? []).flatMap(spellOut))];
}

/** The letters that forms of an irregular verb begin with: « v » and « i » for aller, besides its own « a ». */
export function initialsOfVerb(infinitive: string): readonly string[] {
  return [infinitive, ...(formsByInfinitive.get(infinitive) ?? [])].map((form) => form.slice(0, 1));
}

function spellOut(form: string): readonly string[] {
  const [base = '', name] = form.split('-');
  if (name === undefined) return [form];
  return (series[name] ?? name).split(' ').map((ending) => base + ending);
}
