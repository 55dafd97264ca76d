import { entries } from './parse-lexicon.ts';

/**
 * Ages, births, deaths and marriages, which texts tell in many ways: by « 86 ans », « mort » or « décès », by dates in
 * brackets.
 *
 * Written by hand for this project.
 */
export const lifeEvents = entries(`
âge
né, née, naît, naquit, naissance, naître, mort, morte, meurt, mourut, décédé, décédée, décède, décès
marié, mariée, mariage, mari, épouse, époux, conjoint, conjointe, divorcé, divorcée, divorce
`);

/**
 * Offices, which a text gives to somebody by their very name: « la mairie » is no mayor.
 *
 * Written by hand for this project.
 */
export const offices = entries(`
ambassadeur, ambassadrice, président, présidente, maire, mairesse, gouverneur, gouverneure, pape, secrétaire
porte-parole, avocat, avocate, entraîneur, entraîneuse, arbitre, trésorier
trésorière, ministre, préfet, préfète, procureur, procureure, député, députée, évêque, capitaine
proviseur, notaire, architecte, actionnaire, actionnaires, rédacteur, parrain, marraine, traducteur
`);

/**
 * Deeds that a question may ask of somebody or something, and that the passage which tells of them names, if only by a
 * synonym: « quand le palais a-t-il été construit ? » is not answered by a match played there.
 *
 * Written by hand for this project. Deeds that texts readily leave to be understood (devenir, quitter, commencer) do not
 * belong here.
 */
export const deeds = entries(`
construit, construite, bâti, bâtie, édifié, édifiée, fondé, fondée, créé, créée, inventé, inventée, inauguré, inaugurée
sculpté, sculptée, peint, peinte, dessiné, dessinée, conçu, conçue
détruit, détruite, restauré, restaurée, rénové, rénovée
gagne, gagné, gagnée, gagnait, gagnent, remporte, remporté, remportée, vendu, vendue, revendu
revendue, acheté, achetée, racheté, rachetée
arrêté, arrêtée, interpellé, interpellée, condamné, condamnée, emprisonné, emprisonnée, jugé, jugée, procès, libéré
libérée
successeur, prédécesseur, vote, voté, votée, élu, élue, réélu, réélue, grandi, enterré, enterrée, inhumé
succède, succédé, succéda, succédera, remplacé, remplacée, remplace, remplaça, promu, promue, licencié, licenciée
tué, tuée, assassiné, assassinée, kidnappé, kidnappée, démissionné, démissionne
signé, signée, publié, publiée, envoyé, envoyée, rencontré, rencontrée, étudié, étudiée, habite, habitent, réside
résident, enseigné, enseigne
`);

/**
 * What a price tells without their being named.
 *
 * Written by hand for this project.
 */
export const prices = entries(`
prix, coût, coûter, coûte, coûtent, coûté, coûta, coûtait, coûtera, tarif, argent
`);

/**
 * What a question may ask of somebody or something by its very name: an article that never says the word, nor a kin
 * of it, does not hold the answer. « Quand est-il né ? » needs a birth, « quelle est la capitale ? » a capital. Each in
 * the forms that questions use, but for plurals.
 *
 * Written by hand for this project. Words that texts readily put otherwise (rôle, métier, nom) do not belong here.
 */
export const attributes = [
  ...lifeEvents,
  ...offices,
  ...deeds,
  ...prices,
  ...entries(`
# Life
enfants, diplôme, études, salaire, fortune, patrimoine, héritage, taille, baptisé, baptisée

# Countries and cities
capitale, population, habitants, habitant, superficie, indépendance, indépendant, indépendante, monnaie, drapeau
hymne, devise, frontière, climat, altitude, pib, chômage, inflation, dette, coloniser, colonisé, colonisée
colonisation, ethnie, ethnies, densité, jumelée, jumelage, gentilé

# Things and events
budget, loyer, météo, subvention, subventions, bénéfice, bénéfices, facture
hauteur, longueur, largeur, profondeur, vitesse, température, durée, durer, duré, dure, durent, dura, distance
kilomètres, inventeur, inventrice, fondateur, fondatrice, fondation, étymologie
inauguration, sondage, élection, référendum, morts, blessés, victimes, otages, blessé
pétrole, uranium, gaz, sanctions, ambassade
passagers, visiteurs, employés, salariés, élèves, étudiants, spectateurs, participants, adhérents, bénévoles
sponsor, slogan, logo, mascotte, horaire, horaires, numéro, recette
`),
];
