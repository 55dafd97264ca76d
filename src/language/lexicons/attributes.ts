import { entries } from './parse-lexicon.ts';

/**
 * What a question may ask of somebody or something by its very name: an article that never says the word, nor a kin
 * of it, does not hold the answer. « Quand est-il né ? » needs a birth, « quelle est la capitale ? » a capital.
 *
 * Written by hand for this project. Words that texts readily put otherwise (rôle, métier, nom) do not belong here.
 */
export const attributes = entries(`
# Life
né, née, nés, nées, naissance, naître, âge, marié, mariée, mariage, épouse, époux, conjoint, enfants
divorcé, divorce, diplôme, salaire, fortune, patrimoine, décédé

# Countries and cities
capitale, population, habitants, habitant, superficie, indépendance, indépendant, indépendante, monnaie, drapeau
hymne, devise, frontière, frontières, climat, altitude, pib, chômage, coloniser, colonisé, colonisée
colonisation
# Offices
ambassadeur, ambassadrice, président, présidente, maire, gouverneur, pape, secrétaire, porte-parole
prédécesseur, successeur, juge, entraîneur
# Things and events
prix, coût, coûter, coûte, coûté, budget, météo, recette, score, taille
hauteur, longueur, largeur, profondeur, vitesse, température, durée, durer, duré, dure, distance
kilomètres, inventeur, inventé, fondateur, fondé, fondée, fondation, étymologie, sondage
élection, élections, élu, élue, vote, voté, référendum, morts, blessés, victimes, otages
pétrole, uranium, gaz, sanctions, ambassade
`);
