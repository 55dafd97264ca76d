import type { AnalyzedToken } from '../language/analyzer.ts';

/** What the noun after « quel » asks for. */
export type FocusClass = 'person' | 'place' | 'date' | 'quantity' | 'organisation';

const CLASSES: Readonly<Record<FocusClass, string>> = {
  date: `date année annee an jour mois siècle époque période moment heure saison décennie ère fois`,
  place: `pays ville région lieu endroit continent village capitale île fleuve rivière mer océan département province
    commune quartier rue état territoire zone localité nation lac montagne mont destination cité royaume site
    bâtiment château quartier stade aéroport port planète désert`,
  person: `personne personnage homme femme roi reine empereur impératrice président ministre auteur autrice acteur actrice peintre
    écrivain chanteur chanteuse réalisateur compositeur architecte joueur philosophe scientifique pape prince
    princesse général chef dirigeant fondateur inventeur poète artiste sculpteur dieu déesse héros personnalité
    chercheur historien mathématicien physicien médecin prénom frère soeur père mère fils fille épouse mari femme
    successeur prédécesseur capitaine entraîneur champion vainqueur pilote coureur explorateur navigateur savant`,
  quantity: `nombre pourcentage taux âge taille superficie population hauteur longueur largeur distance durée poids vitesse
    prix coût montant température altitude profondeur score densité proportion part quantité effectif budget salaire
    surface masse diamètre puissance capacité débit fréquence tarif chiffre`,
  organisation: `organisation entreprise parti société groupe club équipe université école association institution armée
    compagnie journal agence alliance syndicat banque marque ministère maison religion`,
};
const CLASS_OF = new Map<string, FocusClass>(
  (Object.entries(CLASSES) as [FocusClass, string][]).flatMap(([focus, words]) =>
    words.split(/\s+/).map((word): [string, FocusClass] => [word, focus]),
  ),
);
const INTERROGATIVE = /^(?:quels?|quelles?|which|what)$/;
const LINK =
  /^(?:est|sont|etait|etaient|fut|furent|sera|le|la|les|l'|a|ete|un|une|des|cette|ce|son|sa|ses|leur|leurs|is|are|was|were|the|an)$/;

/** The noun « quel » bears on: « quel pays », « quel est le grade », « which country »; undefined without it. */
export function focusNoun(tokens: readonly AnalyzedToken[]): AnalyzedToken | undefined {
  const at = tokens.findIndex((token) => INTERROGATIVE.test(token.folded));
  if (at === -1) return undefined;
  return tokens.slice(at + 1).find((token) => !LINK.test(token.folded));
}

/** « Quel prix a-t-elle reçu ? » asks for no price. */
const PRIZE = /^prix$/;
const AWARDED = /^(?:remport|recu|recoi|recev|obten|obtien|gagn|decern|decroch|attribu|laureat)/;
/** « Quelle puissance étrangère » asks for a country. */
const POWER = /^puissances?$/;
const OF_STATES =
  /^(?:étrang|colonial|asiatique|européen|occidental|oriental|voisin|allié|ennemi|maritime|mondial|nucléaire|occupant)/;

/** What the focus noun asks for, in the singular or plural; undefined when it is no known class. */
export function focusClass(tokens: readonly AnalyzedToken[]): FocusClass | undefined {
  const noun = focusNoun(tokens);
  if (noun === undefined) return undefined;
  if (PRIZE.test(noun.folded) && tokens.some(({ folded }) => AWARDED.test(folded))) return undefined;
  if (POWER.test(noun.folded) && OF_STATES.test(tokens[tokens.indexOf(noun) + 1]?.form ?? '')) return 'place';
  // An English noun has the French one for its folded form.
  return [noun.form, noun.folded]
    .flatMap((word) => [word, word.replace(/[sx]$/, '')])
    .map((word) => CLASS_OF.get(word))
    .find((found) => found !== undefined);
}
