import { entries } from './parse-lexicon.ts';

/**
 * Words by which a question says what it wants to know, and which its answer has no reason to repeat: « quel est le nom
 * de », « dans quel type de », « en quoi consiste ». They count for less than their rarity tells.
 *
 * Written by hand for this project: infinitives and singulars, with the forms whose stems differ.
 */
export const idleWords = entries(`
# What is asked for
nom, prénom, type, sorte, genre, espèce, catégorie, forme, nature, chose, élément, truc, façon, manière, moyen
exemple, domaine, endroit, lieu, moment, événement, époque, période, année, date, jour, personne, personnage
personnalité, individu, nombre, quantité, cas, point, aspect, terme, mot, expression, sujet, thème, question
raison, motif, cause, conséquence, différence, particularité, caractéristique, spécificité, objectif
métier, profession, nationalité, statut, rôle, fonction, œuvre, ouvrage, texte, titre
# Verbs of asking
appeler, appelle, nommer, dénommer, situer, trouver, exister, permettre, permet, permettent, consister
compter, concerner, correspondre, correspond, désigner, signifier, signifie, représenter, définir
utiliser, servir, sert, parler, dire, dit, citer, donner, arriver, faire, font, produire, passer, dérouler
veut, peuvent, considérer, venir, vient, provenir, provient, apporter, expliquer, décrire, agir, agit
# Frames
selon, après, avant, pendant, lors, depuis, autre, autres, principal, principale, principaux, seul, même
`);
