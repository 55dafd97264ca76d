import { isDemonym } from './name-lexicon.ts';

/** Endings that an adjective after its noun often has and a finite verb seldom. */
const ADJECTIVE_ENDING =
  /(?:ais|aises?|ains?|aines?|iens?|iennes?|iques?|aux|ales?|als?|elles?|els?|ifs?|ives?|eux|euses?|ables?|ibles?|aires?|istes?|ois|oises?|éens?|éennes?|carrés?|cubes?)$/;
const PARTICIPLE_ENDING = /(?:é|ée|és|ées)$/;
/** Adjectives that no ending tells. */
const ADJECTIVES = new Set(
  `récent récente récents récentes important importante importants importantes puissant puissante puissants
  puissantes grand grande grands grandes petit petite petits petites jeune jeunes libre libres riche riches pauvre pauvres
  simple simples double rouge rouges noir noire noirs noires blanc blanche blancs blanches vert verte verts vertes
  bleu bleue bleus bleues jaune jaunes rose roses gris grise grises romain grec grecque grecs moderne modernes
  ancien ancienne anciens anciennes étranger étrangère étrangers étrangères entier entière entiers entières
  haut haute hauts hautes bas basse basses sauvage sauvages mixte mixtes supérieur supérieure supérieurs supérieures
  inférieur inférieure inférieurs inférieures extérieur extérieure extérieurs extérieures intérieur intérieure
  intérieurs intérieures urbain urbaine urbains urbaines privé privée privés privées public publique publics publiques
  catholique protestant protestante protestants protestantes musulman musulmane musulmans musulmanes juif juive juifs
  juives orthodoxe orthodoxes laïc laïque divers diverse diverses`.split(/\s+/),
);
/** Adjectives that stand before their noun, and what else stands between it and its determiner. */
const BEFORE_NOUN = new Set(
  `grand grande grands grandes petit petite petits petites jeune jeunes vieux vieil vieille vieilles nouveau nouvel
  nouvelle nouveaux nouvelles ancien ancienne anciens anciennes premier première premiers premières second seconde
  deuxième troisième quatrième dernier dernière derniers dernières bon bonne bons bonnes beau bel belle beaux belles
  haut haute hauts hautes autre autres même mêmes seul seule seuls seules propre propres vrai vraie gros grosse long
  longue mauvais mauvaise futur future futurs célèbre célèbres principal principale principaux principales simple
  simples plusieurs quelques certains certaines nombreux nombreuses différents différentes divers diverses
  vice ex ci`.split(/\s+/),
);

/** Whether a lower-case word may be an adjective after its noun, by its ending or by itself. */
export function isAdjective(form: string): boolean {
  return ADJECTIVE_ENDING.test(form) || ADJECTIVES.has(form) || isDemonym(form);
}

/** Whether a lower-case word may be a past participle used as an adjective: « déployés ». */
export function isParticiple(form: string): boolean {
  return PARTICIPLE_ENDING.test(form);
}

/** Whether a lower-case word may stand between a determiner and its noun. */
export function precedesNoun(form: string): boolean {
  return BEFORE_NOUN.has(form);
}
