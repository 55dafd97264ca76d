import { definitions } from './parse-lexicon.ts';

/**
 * What a text says where a question uses another word: « quelle est la taille » is answered in mètres, « quel est
 * le métier » by est or devient, « quel âge » by ans. From the word of the question to words that announce its
 * answer; not synonyms, and never the other way round.
 *
 * Written by hand for this project.
 */
export const focusHints = definitions(`
# Measures
taille: mètre, mètres, m, cm, mesure, mesurer, haut
hauteur: mètre, mètres, m, haut, culmine, élève, culminer
altitude: mètre, mètres, m, culmine, niveau
longueur: mètre, mètres, km, kilomètres, long, longue, cm
largeur: mètre, mètres, large, km, cm
profondeur: mètre, mètres, profond
superficie: km2, hectares, kilomètres carrés, carrés, étend
surface: km2, hectares, carrés, m2
distance: km, kilomètres, mètres, lieues, milles
poids: kg, tonnes, kilos, pèse, grammes, kilogrammes
masse: kg, tonnes, pèse
vitesse: km, heure, nœuds, kilomètres
température: degrés, °c, c
durée: an, ans, années, jours, mois, heures, minutes, semaines, dure, siècles, pendant
duré: an, ans, années, jours, mois, heures, minutes, semaines, siècles, pendant
durer: an, ans, années, jours, mois, heures, minutes, semaines, siècles, pendant
temps: an, ans, années, jours, mois, heures, minutes, semaines, secondes, pendant, durant
âge: ans, né, âgé, âgée
prix: euros, dollars, francs, livres, coûte, vendu, prime, décerné, reçoit
coût: euros, dollars, francs, millions, milliards
montant: euros, dollars, francs, millions, milliards
salaire: euros, dollars, francs, touche
budget: euros, dollars, francs, millions, milliards
population: habitants, peuplée, compte, âmes
pourcentage: pourcent, cent, taux, part
proportion: tiers, quart, moitié, cent
nombre: compte, dizaine, centaine, plusieurs
capacité: places, litres, accueillir
score: buts, points, bat, victoire
# Times
date: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
mois: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
jour: lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin
saison: printemps, été, automne, hiver
époque: siècle, siècles, ère, temps, antiquité, moyen-âge, renaissance, fin, début
siècle: xixe, xxe, xviiie, xviie, xvie, xve
# People
métier: est, devient, travaille, comme, exerce
profession: devient, travaille, comme, exerce, avocat, médecin, professeur
surnom: surnommé, surnommée, dit, dite, appelé, connu
pseudonyme: dit, alias, nom, signe
nom: nommé, nommée, appelé, appelée, dénommé, baptisé, intitulé, dit
prénom: nommé, nommée, appelé, appelée
s'appeler: nommé, nommée, appelé, appelée, nom, baptisé, intitulé
appelle: nommé, nommée, nom, baptisé, intitulé, dénommé, dit
appelait: nommé, nommée, nom, baptisé, intitulé, dénommé, dit
nomme: appelé, appelée, nom, baptisé, intitulé, dénommé
titre: intitulé, intitulée, duc, comte, roi, prince, champion
femme: épouse, marié, mariage, mari
mari: époux, épouse, mariée, mariage
épouse: femme, mariage, marié
père: fils, fille, né
mère: fils, fille, née
parents: fils, fille, père, mère
enfants: fils, fille, filles
fils: père, mère
frère: frères, cadet, aîné, sœur
nationalité: français, française, américain, américaine, britannique, allemand, italien, espagnol, russe
grade: général, colonel, capitaine, lieutenant, commandant, major, maréchal, sergent, amiral
poste: nommé, ministre, directeur, président, gouverneur, milieu, attaquant, défenseur
fonction: nommé, ministre, directeur, président, sert, permet
rôle: chargé, interprète, joue, incarne, sert, permet
successeur: succède, remplacé, remplace
prédécesseur: succède, succédant, remplacé
# Places
pays: état, france, allemagne, italie, espagne, russie, chine, japon, angleterre, royaume-uni, états-unis
origine: né, née, vient, provient, issu, issue, originaire
origines: né, née, vient, provient, issu, issue, originaire
capitale: ville, siège
siège: situé, basé, installé, implanté
frontière: limité, voisin, bordé, sépare
# Governments by their seat, where a text speaks of the country
moscou: russie, russe
kremlin: russie, russe
washington: états-unis, américain, américaine
pékin: chine, chinois, chinoise
londres: royaume-uni, britannique, anglais
kiev: ukraine, ukrainien
téhéran: iran, iranien
ankara: turquie, turc, turque
tokyo: japon, japonais
séoul: corée, coréen
# Things
langue: français, anglais, allemand, espagnol, italien, latin, arabe, russe, langues, parle
langues: français, anglais, allemand, espagnol, italien, latin, arabe, russe, parle
couleur: rouge, bleu, blanc, noir, vert, jaune, rose, gris, brun, orange, violet, blanche, noire
religion: catholique, protestant, musulman, juif, islam, christianisme, bouddhisme, chrétien
matière: bois, pierre, fer, acier, bronze, or, béton, verre, composé, fabriqué
matériau: bois, pierre, fer, acier, bronze, béton, verre, construit
monnaie: euro, dollar, franc, livre, yen
récompense: prix, médaille, trophée, oscar, décerné
diplôme: licence, master, doctorat, baccalauréat, diplômé
études: université, école, lycée, étudie, diplômé, licence
arme: fusil, canon, épée, pistolet, armes
instrument: piano, violon, guitare, flûte
sport: football, rugby, tennis, basket, cyclisme
maladie: cancer, syphilis, tuberculose, atteint, souffre
# Reasons, effects, purposes
cause: dû, due, cause, provoqué, entraîne, suite, raison
raison: car, parce, afin, pour, raison, cause, puisque
raisons: car, parce, afin, pour, raison, cause, puisque
conséquence: entraîne, provoque, conduit, résulte, suite, ainsi, aboutit, donc
conséquences: entraîne, provoque, conduit, résulte, suite, ainsi, aboutit, donc
effet: entraîne, provoque, permet, conduit
but: afin, pour, vise, permettre, objectif
objectif: afin, pour, vise, permettre, but
différence: contrairement, tandis, alors, diffère, distingue, contraste
avantage: permet, mieux, avantageux
inconvénient: mais, cependant, toutefois
condition: doit, doivent, faut, si, à condition
règle: doit, doivent, interdit
particularité: seul, unique, particulier, caractérise
caractéristique: caractérise, particulier, propre
définition: désigne, signifie, est, appelle, défini
signifie: désigne, littéralement, veut, sens, signification
sens: signifie, désigne
exemple: tel, tels, comme, exemple, notamment
type: sorte, genre, forme
symbole: représente, symbolise, emblème
sujet: traite, porte, thème
thème: traite, porte, sujet
opinion: pense, estime, considère, juge, selon
avis: pense, estime, considère, juge, selon
# Verbs of questions
situer: trouve, situé, située, près, nord, sud, est, ouest
situe: trouve, situé, située, près, nord, sud, ouest
trouve: situé, située, situe, près, nord, sud, ouest
habite: vit, réside, installe, demeure
vit: habite, réside, demeure
meurt: décès, mort, morte, décède
mort: meurt, décède, décès, tué, mourut
naît: né, née, naissance
né: naissance, naît
servir: permet, utilisé, utilisée, destiné
sert: permet, utilisé, utilisée, destiné, employé
utiliser: sert, emploie, grâce, moyen
devient: nommé, élu, couronné, promu
constitué: composé, composée, formé, comprend
composé: constitué, constituée, formé, comprend
compose: comprend, formé, constitué, membres
`);
