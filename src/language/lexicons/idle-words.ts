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
exemple, domaine, endroit, lieu, moment, événement, évènement, époque, période, année, date, jour, personne
personnage, personnalité, individu, nombre, quantité, cas, point, aspect, terme, mot, expression, sujet, thème
question, raison, motif, cause, conséquence, différence, particularité, caractéristique, spécificité, objectif
métier, profession, nationalité, statut, rôle, fonction, œuvre, ouvrage, texte, titre, niveau, facteur, critère
notion, concept, occasion, circonstance, contexte, but, finalité, intérêt, avis, impact, effet, résultat, mesure

# Verbs of asking, and verbs that say little
appeler, appelle, appellent, appelait, nommer, nommait, nomment, dénommer, situer, situent, trouver, trouvent
exister, existent
permettre, permet, permettent, consister, compter, comptent, concerner, concernent, correspondre, correspond
désigner, signifier, signifie, représenter, représentent, définir, utiliser, utilisent, servir, sert, servent
parler, parlent, dire, dit, disent, citer, donner, donnent, arriver, arrivent, font, produire, passer, passent
dérouler, veut, veulent, peuvent, considérer, venir, vient, viennent, provenir, provient, apporter, expliquer
décrire, agir, agit, prendre, prend, mettre, met, rendre, rend, tenir, tient, laisser, devoir, doivent, pouvoir
vouloir, savoir, sait, falloir, faut, sembler, semble, réaliser, effectuer, posséder, possèdent, disposer

# Frames
selon, après, avant, pendant, durant, lors, depuis, autre, principal, principale, principaux, seul, même, exactement
précisément, environ, généralement, habituellement, principalement, notamment, surtout, toujours, souvent, parfois
actuellement, initialement, lorsque, malgré, grâce, afin
`);
