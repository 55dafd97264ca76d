import { entries } from './parse-lexicon.ts';

/**
 * Births, deaths and marriages, which texts tell in many ways: by « mort » or « décès », by dates in brackets.
 *
 * Written by hand for this project.
 */
export const lifeEvents = entries(`
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
porte-parole, prédécesseur, successeur, avocat, avocate, entraîneur, entraîneuse, arbitre, trésorier
trésorière, architecte, actionnaire, actionnaires, rédacteur, parrain, marraine, traducteur
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
  ...entries(`
# Life
âge, enfants, diplôme, études, salaire, fortune, patrimoine, héritage, taille, enterré, enterrée, inhumé
baptisé, baptisée

# Countries and cities
capitale, population, habitants, habitant, superficie, indépendance, indépendant, indépendante, monnaie, drapeau
hymne, devise, frontière, climat, altitude, pib, chômage, inflation, dette, coloniser, colonisé, colonisée
colonisation, ethnie, ethnies, densité, jumelée, jumelage, gentilé

# Things and events
prix, coût, coûter, coûte, coûtent, coûté, coûta, coûtait, coûtera, budget, tarif, loyer, météo, score
subvention, subventions, bénéfice, bénéfices, argent, facture
hauteur, longueur, largeur, profondeur, vitesse, température, durée, durer, duré, dure, durent, dura, distance
kilomètres, inventeur, inventrice, inventé, inventée, fondateur, fondatrice, fondé, fondée, fondation, étymologie
inauguré, inaugurée, inauguration, sondage, élection, élu, élue, vote, voté, référendum, morts, blessés, victimes, otages, blessé
pétrole, uranium, gaz, sanctions, ambassade
passagers, visiteurs, employés, salariés, élèves, étudiants, spectateurs, participants, adhérents, bénévoles
sponsor, slogan, logo, mascotte, horaire, horaires, numéro, recette
`),
];
