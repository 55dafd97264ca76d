import { groups } from './parse-lexicon.ts';

/**
 * Groups of close synonyms beside those set down field by field, sorted by their first words: for each of the commonest
 * words of French articles, those a reader asks with, or a reporter writes, in its place. The rules are those of
 * `synonyms`.
 *
 * Written for this project.
 */
export const commonSynonyms = groups(`
à l'extérieur, dehors
abandonner, délaisser, quitter
abandonner, jeter l'éponge, se retirer
abdiquer, renoncer au trône
abolition, suppression, abrogation
abondance, profusion
abondant, copieux
abonné, client
abonné, follower
abonnement, forfait
absent, manquant
absolu, total, complet
absorber, racheter
abus, excès
abuser, agresser
accéder, parvenir
accessible, abordable
accession, arrivée
accorder, octroyer, attribuer, donner, concéder
accrocher, suspendre
accuser, mettre en cause
acharné, obstiné
acquisition, achat, rachat
acquitter, innocenter, relaxer
acte, geste
acteur, intervenant
action, acte
adhésion, affiliation
adjoint, bras droit, second
admettre, reconnaître, avouer, convenir
administratif, bureaucratique
adoption, vote, approbation
affaiblissement, déclin
affaire, business, commerce
affaire, dossier, scandale
affecter, attribuer, allouer
affecter, toucher, frapper
afficher, montrer
affrontement, combat, accrochage
affronter, rencontrer, défier
affronter, se mesurer, rencontrer
agence, bureau
agent, employé, fonctionnaire
agent, policier
agglomération, métropole
agir, intervenir
agraire, agricole
aide, soutien, assistance, coup de main
aider, soutenir, assister, épauler
aimer, apprécier, adorer
aîné, premier-né, plus âgé
ajouter, préciser
alarmant, inquiétant, préoccupant
alarmer, inquiéter
alcool, boisson alcoolisée, spiritueux
aléatoire, au hasard
alerte, alarme, avertissement
alimenter, approvisionner
allégeance, fidélité, loyauté
alliance, anneau, bague
allumer, mettre le feu
amas, tas
amende, contravention, pv
amendement, modification
ami, copain, camarade
amoureux, épris
ampleur, étendue
amplifier, accentuer
amusant, drôle
analyse, étude, examen
annexion, rattachement
annulation, suppression
anticipé, prématuré
apaisement, accalmie
apaiser, calmer
apercevoir, entrevoir, repérer
apéritif, apéro
apogée, point culminant, zénith
apologie, éloge
apparaître, surgir
apparaître, surgir, se montrer
apparence, aspect, allure
apparition, émergence
appartenance, affiliation
appartenir, être la propriété de
appel, coup de fil, coup de téléphone
appeler, exhorter, inviter
appeler, téléphoner, contacter
appeler, téléphoner, joindre
applaudir, acclamer, ovationner
applaudissement, ovation, acclamation
application, appli, logiciel
application, mise en œuvre
appliquer, mettre en œuvre, mettre en pratique
apporter, amener, fournir
apprenant, élève
approche, méthode
approcher, se rapprocher
approprié, adéquat, adapté
approuver, valider, adopter, accepter
apte, capable
arable, cultivable
arbitrer, trancher
archevêque, prélat
argent, fric
argument, raison
armée, troupe, forces armées, militaire
arracher, déraciner
arrêter, cesser, stopper, interrompre, mettre fin
arriéré, impayé
arriver, survenir, se produire
arroser, irriguer
article, texte, papier
aspect, facette
aspiration, ambition, souhait
assembler, monter
assembler, réunir
assistance, public, auditoire
associé, partenaire, collaborateur
assurer, affirmer, certifier, garantir
atmosphère, ambiance, climat
atout, avantage, point fort
attachement, affection
atteindre, parvenir
atteindre, parvenir, arriver
atteindre, toucher, frapper
attribuer, imputer
attribut, symbole
aube, aurore, lever du jour, petit matin
audience, audimat
augmenter, relever, majorer
auparavant, précédemment
automobiliste, conducteur, chauffeur
autorisation, permission, feu vert, permis, accord
aval, accord, approbation, feu vert
avance, acompte
avancée, progrès, percée
avancer, progresser
avertissement, mise en garde
avoir l'intention, envisager
bactérie, microbe
bagage, valise
bande, gang
banque, établissement bancaire
barbare, cruel, sauvage
bassin, piscine
bastion, fief
bataillon, régiment
bateau, navire, embarcation, paquebot, chalutier
batterie, accumulateur
battre, frapper, cogner, tabasser
battre, frapper, tabasser
battre, vaincre, défaire
battre, vaincre, dominer
beau, joli, magnifique
bénéficier, profiter
bénévole, volontaire
benjamin, cadet
bilan, nombre de victimes
blesser, toucher, atteindre
blocus, embargo
bloquer, paralyser, entraver
boîte de nuit, discothèque
boîte, coffret
boîte, entreprise, société
bombe, engin explosif
bord, rive, rivage
obstruer, bloquer
bourse, allocation
bout, morceau
brevet, diplôme
brillant, éclatant
brillant, remarquable
britannique, anglais
bruit, vacarme, tapage
brûler, flamber, partir en fumée
brûler, incendier, mettre le feu
budget, enveloppe
cachette, planque
cacher, dissimuler, camoufler, planquer
cachet, comprimé
cachet, rémunération
cahier, carnet
calculer, évaluer, chiffrer
calendrier, agenda, programme, planning
camarade, copain, compagnon
camp, campement, bivouac
campagne, zone rurale
campus, université
canalisation, tuyau, conduite
canon, pièce d'artillerie
canoniser, proclamer saint
cantonner, limiter
capable, apte, en mesure
capacité, contenance
capitaine, commandant
capital, essentiel, crucial, primordial
capituler, déposer les armes
capturer, attraper, arrêter
caractère, tempérament, personnalité
cardinal, prélat
carnet, calepin
carrière, parcours professionnel
casser, annuler, invalider
catalogue, répertoire
céder, capituler, plier
censé, supposé
censurer, interdire
chaleur, canicule
chaleureux, cordial
champion, tenant du titre
chance, probabilité
changement, modification, transformation, évolution
chanson, morceau
chanteur, interprète, artiste
chapeau, couvre-chef
charge, accusation
charger, confier
chasser, expulser, renvoyer
chaussure, soulier, godasse
cheffe, patronne, dirigeante
chemin, itinéraire, trajet, route
choix, option
chômeur, demandeur d'emploi, sans-emploi
chronique, rubrique
chute, baisse, recul, effondrement
chuter, baisser, dégringoler, s'effondrer
circonscription, district
circuit, parcours, itinéraire
circulation, trafic
classement, palmarès
clinique, établissement de santé
clivage, division
clocher, campanile
clore, clôturer, conclure, terminer
clos, fermé
club, équipe
coalisé, allié
coéquipier, partenaire
colère, mécontentement
colis, paquet
collaborateur, assistant, adjoint
collaborer, coopérer, travailler ensemble
collègue, confrère
colline, butte, coteau
colonel, officier
combat, bataille, affrontement, lutte
combattre, lutter, se battre, affronter
commandant, chef, officier
commande, achat
commerçant, marchand, vendeur
commercial, marchand
commercialisation, vente, mise en vente
commercialiser, vendre, mettre en vente
commettre, perpétrer
communal, municipal
communauté, collectivité
commune, municipalité, localité, ville
compagne, conjointe, petite amie, concubine
compenser, dédommager, indemniser
compétence, savoir-faire, qualification
complet, intégral, entier
complice, acolyte
compliqué, difficile, complexe
complot, conspiration, conjuration
comploter, conspirer
comportement, attitude, conduite
composition, contenu
comprendre, inclure, englober, comporter, contenir
compromis, accord, arrangement
compter, envisager, prévoir, avoir l'intention
compter, totaliser, comprendre
concéder, accorder
concéder, admettre, reconnaître
concéder, encaisser
concentration, teneur, taux
concentrer, regrouper, rassembler
concerner, porter, traiter
concevoir, mettre au point, élaborer, imaginer
concours, examen
concurrent, candidat, participant
condamner, dénoncer, réprouver
conduire, mener, amener, emmener
conduite, comportement
conférence, exposé
conférer, attribuer, donner, accorder
confession, aveu
confiner, isoler
confiscation, saisie
confisquer, saisir
conflit, différend, litige
confrontation, affrontement
congrégation, ordre religieux
congrès, convention, colloque
conjoint, commun
conquérir, s'emparer
conquérir, s'emparer, soumettre
consacrer, affecter, allouer
conscription, service militaire
consécutif, successif, d'affilée
conseil, recommandation, avis
consentir, accorder
conserver, maintenir
constant, permanent, continu
constitution, loi fondamentale
consultation, visite médicale
contaminé, infecté, pollué
contenir, limiter, endiguer
contester, remettre en cause
contingent, quota
contractuel, vacataire
contraire, inverse, opposé
contrat, accord
contribuer, participer, concourir
contrôle, vérification, inspection
contrôler, vérifier, inspecter
controverse, polémique, débat
conviction, certitude
convoi, cortège
copie, reproduction, imitation
copier, imiter, reproduire, plagier
corps, cadavre, dépouille
correspondre, coïncider, concorder
corrida, course de taureaux
coteau, colline
couloir, corridor
couple, ménage
couronne, diadème
couronner, récompenser, primer
courriel, mail, e-mail, email
course, épreuve
coût, prix, dépense
couturier, styliste, créateur de mode
couvrir, s'étendre
craindre, redouter, avoir peur
crainte, peur, inquiétude
créateur, fondateur, inventeur
création, fondation, lancement
création, invention, conception
crime, meurtre, assassinat, homicide
crise, récession
critiquer, dénoncer, blâmer, fustiger
croître, augmenter, progresser, grandir
crue, inondation, montée des eaux
chiffrer, coder
cuisine, gastronomie
cuisinier, chef
cultiver, faire pousser
cumuler, additionner
dater, remonter
débat, discussion
débattre, discuter
débauche, orgie
décalage, écart
décéder, mourir, s'éteindre, disparaître
décennie, dix ans
décider, trancher
décision, choix
déclaration, propos
décorer, orner
découpage, division
décréter, proclamer
décrocher, abandonner
dédicace, autographe
défenseur, partisan
défilé, parade, cortège
défiler, parader
définir, préciser, déterminer, fixer
dégager, évacuer
dégradation, détérioration, dommage
degré, niveau
déguisement, costume
délibéré, volontaire, intentionnel
délibérer, débattre
délivrer, remettre
délocaliser, transférer
démarrage, lancement
déménager, changer d'adresse
demeure, maison, résidence
démissionner, quitter ses fonctions, rendre son tablier
démocratiser, populariser
démolir, détruire, raser, abattre
dénombrer, recenser, compter
départ, démission
dépasser, excéder
dépasser, surpasser
dépendant, accro
dépense, coût
déplacer, bouger
déployer, mobiliser
dépôt, entrepôt
dépression, déprime
dérober, voler, subtiliser
descendre, baisser
dessinateur, caricaturiste
détacher, séparer
détecter, repérer, déceler
détenir, retenir, emprisonner
détenu, prisonnier, incarcéré
détenu, prisonnier, taulard
déterminé, résolu, décidé
détournement, malversation
détourner, dérouter
développer, concevoir, mettre au point
devenir, se transformer
devenir, se transformer en
différer, se distinguer
difficile, compliqué, ardu
difficulté, problème, ennui
diffuser, transmettre, retransmettre
dîner, repas du soir
direction, gestion, management
direction, hiérarchie
directrice, patronne, responsable
diriger, gérer, commander
disciple, adepte
discours, allocution, prise de parole
discret, réservé
discrétion, retenue
discussion, débat, pourparlers, négociation
discuter, débattre, échanger
disparité, inégalité, écart
disparu, introuvable, perdu
disperser, éparpiller
disponible, accessible
disposer, posséder, détenir
dispositif, système, mécanisme, appareil
disposition, mesure, clause
dispute, querelle, altercation
distinction, récompense, prix, décoration
distinguer, récompenser, honorer
distribuer, remettre
distribution, casting
diviser, partager, séparer, scinder
document, papier
documentaire, reportage
dollar, billet vert
domicile, maison, logement
donner, offrir, céder
donner, offrir, fournir
dossier, affaire
doubler, dépasser
doué, talentueux
douloureux, pénible
doute, incertitude
douter, s'interroger
doux, clément
doyen, aîné
dramatique, tragique
drame, tragédie
drapeau, étendard, bannière, pavillon
dresser, dompter
durer, se prolonger
écarter, évincer, exclure
ecclésiastique, prêtre, homme d'église
ecclésiastique, religieux
échec, fiasco, revers
éclat, débris, fragment
éclater, commencer, se déclencher
éclater, débuter, se déclencher
éclater, exploser
école, établissement scolaire
écrasant, énorme
écraser, aplatir
éditeur, maison d'édition
éducatif, pédagogique
efficace, performant
égal, identique, équivalent
église, lieu de culte
élaboration, conception
élaborer, mettre au point, concevoir
élégance, chic
élémentaire, primaire
élevage, exploitation
élever, ériger, dresser
éliminer, battre
éliminer, supprimer, évincer
élu, conseiller, député
émanciper, affranchir
embarquer, monter à bord
emblématique, symbolique
émergence, apparition, naissance
émerger, apparaître
émerger, apparaître, naître
émigration, exil, exode
émigré, exilé, expatrié
émigrer, s'exiler, s'expatrier
émissaire, envoyé, représentant
emménager, s'installer
emmener, conduire, transporter
empereur, souverain, monarque
emploi, travail, poste, boulot, job
employé, salarié, travailleur, agent
empressement, hâte
enceinte, haut-parleur
endurance, résistance
endurer, supporter, subir
énergie, vitalité, vigueur
engager, entamer, lancer
énoncer, formuler
enquête, sondage, étude
enquêteur, policier
enregistrer, inscrire
enrichir, étoffer
enrôler, recruter, engager
entendre, auditionner
entendre, auditionner, interroger
entier, complet, total
entourage, proches
entourer, encercler, ceinturer
entraînement, préparation
entrepôt, hangar, dépôt
entrer, pénétrer
entretien, interview
entretien, maintenance
envahisseur, occupant
envelopper, emballer
envergure, ampleur
environnemental, écologique
épargne, économie
épargner, économiser, mettre de côté
épicé, pimenté
épreuve, course, compétition
épuisé, en rupture de stock
épuisé, exténué, éreinté
équipe, brigade, groupe
équipe, formation, club
équivalent, comparable, égal
ermite, anachorète
erreur, faute, méprise
espagnol, ibérique
espèces, liquide, cash, argent liquide
esprit, fantôme
états-unien, américain
éteindre, maîtriser
éternel, perpétuel
étoile, astre
étoile, vedette, star
étrange, bizarre, curieux
étroit, exigu
étudier, examiner, analyser, se pencher
étymologie, origine du mot
évêché, diocèse
événement, manifestation
évoluer, changer, se transformer
évoquer, mentionner, aborder
exact, précis, juste
exaction, sévices, atrocité
examiner, ausculter
exceptionnel, extraordinaire, hors du commun
excessif, exagéré, démesuré
exclure, expulser, renvoyer, évincer
exécuter, mettre à mort
exempter, dispenser
exercice, entraînement
exigeant, pointilleux
exil, bannissement, expatriation
exode, départ massif, fuite
exonération, dispense, exemption
exonérer, dispenser, exempter
expédition, envoi
expérimenté, chevronné, aguerri
expertise, compétence
expertise, évaluation
exploitant, agriculteur, cultivateur
exploitation agricole, ferme
exploser, sauter
exporter, vendre à l'étranger
exprimer, formuler
expulsion, renvoi
extrait, passage
extraordinaire, exceptionnel, incroyable
extrême, radical
fabricant, constructeur, producteur
fâché, en colère
fâcher, énerver, mettre en colère
faciliter, simplifier
façonner, modeler
facteur, postier
facture, note, addition
facturer, faire payer
faculté, capacité, aptitude
faculté, université
faillite, banqueroute, dépôt de bilan
falsification, contrefaçon, trucage
falsifier, contrefaire, truquer
fan, admirateur, supporteur
fanatique, extrémiste
fanatisme, extrémisme
fantastique, formidable, extraordinaire
farouche, acharné
fascinant, captivant, passionnant
fasciner, captiver
fatigué, épuisé, crevé
fausser, dénaturer, altérer
faute, erreur
faux, contrefaçon
faux, contrefait
faux, contrefait, falsifié
faux, erroné, inexact
favorable, propice
fécond, fertile
fécondité, fertilité
fédération, union, confédération
ferme, exploitation agricole, exploitation
fermeture, clôture
ferroviaire, de chemin de fer
fête, festivité, réjouissance
secteur, branche
fille, gamine, fillette
film, long métrage
fils, garçon, fiston
filtrer, trier
financier, pécuniaire
finir, prendre fin, s'achever, se terminer
fiscalité, impôt, taxe
fixe, immobile
flacon, bouteille, fiole
flanc, versant
fleuve, cours d'eau, rivière
flotte, marine de guerre, escadre
fonctionnaire, agent public, agent de l'état
foot, football, ballon rond
force, puissance, vigueur
formaliser, officialiser
formation, apprentissage
formation, apprentissage, enseignement
formel, catégorique
former, entraîner
former, entraîner, instruire
formuler, exprimer, énoncer
forteresse, château fort, citadelle
fortifier, renforcer, consolider
fossé, écart
fossé, tranchée
fourneau, cuisinière
fournir, approvisionner, livrer
fournir, procurer, livrer
fournisseur, prestataire
fourniture, livraison
fracture, cassure
fracturer, casser
fracturer, forcer
hexagonal, tricolore
frapper, cogner, taper
fraude, tricherie, escroquerie
fraudeur, escroc, tricheur
fréquenter, côtoyer
frère, frangin
froid, glacial
fuir, s'échapper, s'enfuir, se sauver
fusionner, se regrouper
futur, prochain
gagner, remporter
gagner, remporter, s'imposer
galerie, tunnel, souterrain
garçon, gamin
garde, gardien, surveillant, vigile
garder, surveiller, protéger
gardien, goal
gardien, surveillant
gastronomique, culinaire
géant, gigantesque, immense
géant, mastodonte, colosse
geler, bloquer
gendarme, forces de l'ordre
général, global
généraliser, étendre
genre, sexe
geôlier, gardien de prison, surveillant de prison
gestion, administration
gestionnaire, administrateur
gisement, filon
glace, crème glacée
glisser, déraper
gouvernement, exécutif
greffe, transplantation
greffer, transplanter
grève, débrayage, arrêt de travail, mouvement social
grille, clôture
gros, corpulent, obèse
guérir, se rétablir
guerre, conflit armé, conflit
guide, accompagnateur
gymnase, salle de sport
habiller, vêtir
habitation, logement, maison, domicile
habitude, coutume
hameau, village, lieu-dit
handball, hand
harmonie, entente
hélicoptère, hélico
héréditaire, génétique
héros, personnage principal
heureux, content, ravi, satisfait
heurt, affrontement, échauffourée
histoire, récit, conte
homogénéité, uniformité
homologue, collègue
hôpital, centre hospitalier, chu, clinique
hospitaliser, admettre à l'hôpital
hostile, opposé
hostilité, animosité
hôtel, établissement
humanité, genre humain, espèce humaine
hygiène, propreté
hypothèse, piste
idée, avis, opinion
identique, semblable, pareil
idéologie, doctrine
idole, vedette, star
illicite, illégal
image, photo, cliché
imaginer, supposer
immédiat, instantané
immersion, plongée
immobilier, foncier
impacter, affecter, toucher
impeachment, destitution, procédure de destitution
impitoyable, implacable
impliquer, mêler
imposer, taxer
imposition, impôt, fiscalité
impressionnant, spectaculaire
impressionner, épater
incendie, feu, sinistre, brasier
incliner, pencher
inconnu, ignoré
incontournable, indispensable
inculper, mettre en examen
indemnité, compensation, dédommagement
indépendantiste, séparatiste
indignation, colère
indigne, honteux
indigner, scandaliser, choquer, révolter
indiquer, préciser, signaler
individuel, personnel
industriel, fabricant
inégal, inéquitable
inégalité, disparité
infectieux, contagieux
inflation, hausse des prix
info, information, actualité
information, actualité
infrastructure, équipement, installation
ingérence, immixtion
ingérer, avaler, absorber
initial, premier
initier, lancer
inquiétude, crainte, préoccupation
inscription, enregistrement
inspecteur, contrôleur
inspection, contrôle
installer, poser, mettre en place
instaurer, établir, instituer, mettre en place
instituteur, maître d'école, professeur des écoles
institutrice, maîtresse d'école, enseignante
instructeur, formateur, moniteur
instruction, consigne, directive
insuffisant, trop faible
insulte, injure
insulter, injurier
intégrer, rejoindre
intellectuel, penseur
interdire, bannir, prohiber
interdit, illégal, prohibé
interne, intérieur
interroger, questionner, auditionner
interrompre, suspendre, arrêter
interruption, suspension
intervenir, se produire, avoir lieu
intervenir, survenir, se produire
intervention, discours
intervention, discours, prise de parole
intervention, opération chirurgicale
intime, privé
introduire, instaurer
invention, création, trouvaille
investir, injecter, placer
invoquer, faire valoir, mettre en avant
islam, religion musulmane
italien, transalpin
jeter, balancer, mettre à la poubelle
jeune, adolescent, ado
jeux olympiques, jo
joindre, contacter
jonction, raccordement
journaliste, correspondant
jugement, décision
jurer, promettre
juridique, légal
juste, équitable
juste, exact, correct
justifier, légitimer
kilogramme, kilo
labyrinthe, dédale
laisser, abandonner
lancement, démarrage, début
lancer, démarrer, entamer
laver, nettoyer
leader, chef, dirigeant, meneur
léger, faible
législature, mandat
legs, héritage
léguer, laisser
lendemain, jour suivant, jour d'après
léopard, panthère
létal, mortel
létalité, mortalité
libération, remise en liberté
libérer, relâcher, remettre en liberté, relaxer
libre, disponible, vacant
libre, indépendant
ligne, liaison
ligue, fédération
limite, plafond, seuil
limiter, freiner, réduire
limiter, restreindre, plafonner
lire, bouquiner
livre, ouvrage, bouquin
localiser, repérer, situer
logiciel, programme informatique, application
louer, prendre en location
lutter, combattre, se battre
luxe, haut de gamme
magistrat, procureur
maillot, tunique
maintenir, conserver, garder
maintien, conservation
maire, édile, premier magistrat, bourgmestre
mairie, hôtel de ville, municipalité
maîtriser, immobiliser, neutraliser
maladie, affection, pathologie, mal
malfaiteur, bandit, voleur, malfrat
manifestation, défilé, rassemblement, cortège
manipuler, trafiquer, truquer
manœuvre, exercice militaire
manque, pénurie, absence, carence
manquer, faire défaut
manquer, rater
marchand, commerçant, vendeur, négociant
marché, contrat
marcher, aller à pied
marier, unir
marionnette, pantin
maritime, naval
marketing, mercatique
massacrer, tuer, exterminer
massif, chaîne de montagnes
massif, énorme
match, rencontre, affrontement
maternelle, école maternelle
mauvais, médiocre
mécanicien, garagiste
mécontentement, insatisfaction, grogne
médecin, docteur, praticien, toubib
médicament, remède, traitement
membre, adhérent, affilié
menacer, mettre en danger
ménager, épargner
mener, être en tête
meneur, leader, chef de file
message, texto
météo, prévisions météorologiques
milice, groupe armé
milliardaire, grande fortune
mineur, ado, adolescent
ministre, membre du gouvernement
mission, expédition
modèle, version
modeste, humble, simple
moitié, cinquante pour cent
mondial, planétaire
mont, montagne, sommet
montant, total
morale, éthique
morceau, bout, fragment
mortalité, décès
motif, raison, cause, mobile
motivation, mobile, raison
motiver, stimuler
moto, motocyclette, deux-roues
mourir, décéder, s'éteindre
mouvement social, grève, débrayage
muet, silencieux
multiplier, accroître
multitude, foule, grand nombre
munition, cartouche
mur, paroi, cloison
mutuel, réciproque
mythique, légendaire
naître, voir le jour
nationalisation, étatisation
navigateur, marin, skipper
nazi, hitlérien
nazisme, hitlérisme
nécessaire, indispensable, obligatoire
négligeable, insignifiant, minime
négocier, marchander, parlementer
nettoyage, lavage
nettoyer, laver, décrasser
neutre, impartial
niveau, échelon
nom, patronyme
nordique, scandinave
normalement, habituellement, d'ordinaire
norme, standard
notable, personnalité
note, appréciation
noter, remarquer, relever, observer
nouveau, récent, inédit
numérique, digital
numéro, édition
obligatoire, imposé, exigé
observer, regarder, scruter
obstacle, frein
obtenir, décrocher, se procurer
occasion, opportunité
occupation, activité, passe-temps
occuper, habiter
occuper, squatter
officialiser, confirmer, entériner
offrir, donner, faire cadeau
oncle, tonton
opération, intervention chirurgicale
opérationnel, en service, fonctionnel
opinion, avis, point de vue
opposant, adversaire, contestataire
opposer, mettre aux prises
optimal, idéal
oral, verbal
orateur, intervenant
ordinaire, habituel, normal
ordonner, imposer, commander
ordre, consigne, instruction, directive
organiser, mettre sur pied, préparer
originaire, natif
orque, épaulard
oublier, omettre
pacifique, non violent
panne, dysfonctionnement, avarie
panneau, pancarte, écriteau
pape, souverain pontife, pontife, saint-père
paraître, sortir, être publié
parcelle, terrain, lopin
parcourir, traverser
parcourir, traverser, sillonner
parcours, carrière, cheminement
parent, proche, membre de la famille
parents, père et mère
parfait, idéal, irréprochable
parfois, de temps en temps, quelquefois
parking, stationnement, parc de stationnement
parler, discuter, s'exprimer, bavarder
parole, propos, mot
partage, répartition
partager, répartir, diviser
participer, prendre part
particulier, spécial, spécifique
match, rencontre
partir, s'en aller, quitter
partisan, sympathisant
parvenir, réussir, arriver
parvis, esplanade
pasteur, berger
pastille, comprimé
patrimoine, fortune
patron, chef, dirigeant, directeur, employeur
patrouille, ronde
pause, interruption, trêve
pauvre, démuni, défavorisé, indigent
payer, verser, débourser, acquitter
paysage, décor
peine, chagrin, tristesse
penalty, tir au but
péninsule, presqu'île
pensée, idée, réflexion
perdre, égarer
perdre, s'incliner
perdurer, subsister, persister, continuer
performance, résultat, prestation
période, époque, phase
mourir, décéder, perdre la vie
permanent, durable, constant
permis, autorisation, licence
personnage, héros, protagoniste
personnalité, caractère
personnalité, célébrité
personne âgée, aîné, senior
personnel, effectif, employé, salarié
personnel, privé
perturber, troubler, déranger
peur, crainte, frayeur, effroi
pharmacien, apothicaire
photographe, photoreporter
pièce, document
pièce, spectacle
pierre, caillou
pilote, conducteur
piquet, poteau, pieu
piste, sentier, chemin
pister, suivre, traquer
emplacement, endroit
placer, installer, positionner
plage, bord de mer
plaider, défendre
plaisanter, blaguer
planète, monde
planifier, programmer, organiser
plaque, écriteau
plein, rempli, comble
polémique, controverse
polémiste, pamphlétaire
police, forces de l'ordre
policier, agent, flic
pompier, soldat du feu, sapeur-pompier
pont, viaduc, passerelle
populaire, apprécié
popularité, cote
popularité, notoriété, cote
porter plainte, saisir la justice
avis, point de vue
emplacement, localisation
possibilité, opportunité
poste, emploi, travail, job
postuler, se porter candidat, être candidat
potentiel, éventuel, possible
poursuivre, attaquer en justice, porter plainte
poursuivre, pourchasser
poursuivre, traîner en justice
poussée, hausse, augmentation, montée
pratique, commode
précis, exact
préciser, indiquer, expliquer, spécifier
prédicateur, prêcheur
prédire, prévoir, pronostiquer
préfecture, chef-lieu
préféré, favori
prélèvement, ponction
prélever, ponctionner
préliminaire, préparatoire
prématuré, précoce
prendre, s'emparer
prendre, saisir, s'emparer
préparer, concocter
prépondérant, dominant, prédominant
prescrire, ordonner
préserver, protéger, sauvegarder, conserver
président, chef de l'état
presse, média
pression, contrainte
prétexte, excuse
prévenir, avertir, informer
prévision, pronostic
prévoir, envisager, projeter, planifier
prévoir, planifier, programmer
prévoir, prédire, anticiper
prévu, programmé, planifié
prime, bonus, gratification
primordial, essentiel, fondamental, crucial
prison, maison d'arrêt, pénitencier, taule
privé, personnel, intime
procédure, démarche
prochain, futur, à venir
proche, parent, famille
procureur, parquet
profane, néophyte
profaner, vandaliser, souiller
professionnel, pro
programme, calendrier, agenda
progrès, avancée, amélioration
prolongement, continuation
promettre, s'engager
promettre, s'engager, assurer
promotion, avancement
promotion, publicité
promouvoir, faire monter en grade
promulguer, décréter
proposer, offrir
proposer, offrir, suggérer
proposition, offre
propriété, domaine
prospère, florissant
prospérité, richesse
protagoniste, personnage principal, héros
protection, défense, sauvegarde
protéger, défendre, préserver, mettre à l'abri
provenir, être originaire
provisoire, temporaire, intérimaire
prudence, précaution
prudence, vigilance
prudent, circonspect
pseudonyme, pseudo, surnom, nom de plume
psychothérapie, thérapie
publier, diffuser, rendre public
publier, faire paraître, éditer
puissance, force
purge, épuration
quarantaine, isolement, confinement
quasiment, presque
question, problème
quête, collecte
quitter, abandonner
quitter, partir, abandonner, laisser
radio, station
raisonnable, sensé, sage
ralliement, adhésion
ramasser, collecter
ramasser, récolter, cueillir
ramener, reconduire
randonnée, balade
randonneur, marcheur
rang, grade
rapport, compte rendu
rapporter, ramener
rapporter, raconter
rare, peu fréquent
ratification, approbation
ravage, dégât
ravager, dévaster, détruire
réacteur, moteur
réaliser, tourner, mettre en scène
recenser, dénombrer, répertorier
réception, fête, cérémonie
recevoir, obtenir, toucher, percevoir
recevoir, toucher, percevoir
recherche, fouille
récit, histoire, narration
récit, témoignage
réclamer, exiger, demander, revendiquer
récolter, cueillir, moissonner
recommandation, conseil, préconisation
recommander, conseiller, préconiser
réconfort, consolation
réconforter, consoler
reconnaissance, gratitude
reconnaître, identifier
reconnu, réputé, renommé
reconstruire, rebâtir
record, meilleure performance
recourir, faire appel
recours, appel
recruter, embaucher, engager, enrôler
rectorat, académie
recueillir, accueillir
recul, baisse, repli, diminution
récupérer, reprendre, retrouver
récuser, rejeter, contester
réel, véritable, vrai
refaire, recommencer
refaire, rénover
refaire, rénover, réparer
référencer, répertorier
référendum, consultation populaire, plébiscite
refroidir, rafraîchir
refuge, abri, asile
réfugié, exilé, demandeur d'asile, migrant
regagner, rejoindre
regarder, visionner
régime, diète
registre, répertoire
régner, être sur le trône
regret, remords
regretter, déplorer
réguler, réglementer, encadrer
régulier, fréquent
rejeter, refuser, repousser, écarter
rejoindre, intégrer, rallier
rejoindre, retrouver
relâcher, libérer, remettre en liberté
relation, liaison, aventure
relaxe, acquittement
relaxer, acquitter
relégation, descente
reléguer, rétrograder
relever, constater, remarquer
relier, connecter, raccorder
religieuse, bonne sœur
remaniement, réorganisation
remarquer, constater, observer, s'apercevoir
remercier, licencier, renvoyer
remettre, donner, décerner
remettre, donner, décerner, attribuer
remettre, reporter
remise, cabanon, abri de jardin
remise, réduction, rabais, ristourne
remplacer, succéder, suppléer
remplir, combler
remporter, gagner, décrocher, rafler
rencontrer, croiser
rendre visite, visiter
renforcement, consolidation, durcissement
renforcer, consolider, durcir
renoncer, abandonner, laisser tomber
renouveau, renaissance
renouveler, reconduire, prolonger
renouvellement, reconduction, prolongation
rénover, restaurer, remettre à neuf, retaper
rentable, lucratif, profitable
renverser, percuter, faucher
renvoyer, expulser, reconduire
renvoyer, licencier, virer, congédier
réorganiser, restructurer, remanier
répandre, déverser
réparation, dédommagement, indemnisation
réparer, rénover, remettre en état
répartir, distribuer, partager
répartition, partage, distribution
repas, déjeuner
repas, dîner
répéter, redire, réitérer
répéter, s'entraîner
repli, retrait, recul
réplique, copie, reproduction
répondre, répliquer, rétorquer
reposer, être enterré
reprendre, recommencer, redémarrer
reprendre, reconquérir
représailles, vengeance, riposte
représentant, délégué
représenter, constituer, équivaloir
reprise, redémarrage
reproche, critique, grief
reproduire, copier, imiter
réserve, stock, provision
réservoir, citerne, cuve
résister, tenir bon
respirer, inhaler
responsable, coupable, auteur
ressources, moyens
restaurant, resto, brasserie, bistrot
restauration, rénovation, réfection
résultat, bilan
résulter, découler, provenir
résumé, synthèse
résumer, synthétiser
retarder, repousser, différer
retrait, désistement
retrait, suppression
retraite, pension
retraite, repli
rétribuer, rémunérer, payer
rétribution, rémunération, salaire
retrouver, découvrir
réutiliser, réemployer, recycler
revanche, vengeance
revendication, réclamation, demande, exigence
revenu, salaire, rémunération
révision, entretien
révision, modification
révolution, insurrection, soulèvement
riche, fortuné, nanti
rire, rigoler
rituel, rite, cérémonie
rive, bord, berge, rivage
riverain, voisin
rivière, cours d'eau
rond, circulaire
route, chaussée, voie
route, itinéraire, trajet
routier, camionneur, chauffeur de poids lourd
rue, voie, artère
rupture, résiliation
rupture, séparation
rural, campagnard
rythme, cadence
s'acquitter, payer
s'associer, s'allier
s'avérer, se révéler
s'échapper, s'évader, s'enfuir
s'échouer, s'ensabler
s'écraser, se crasher
s'effondrer, s'écrouler
s'emparer, saisir, mettre la main
s'emparer, se saisir
s'inquiéter, se soucier, s'alarmer
s'installer, s'établir
s'installer, s'établir, emménager
s'opposer, être contre
s'opposer, refuser, s'élever contre, contester
s'opposer, s'affronter
saisir, attraper, empoigner
saluer, applaudir, féliciter
sanction, punition, peine
sanctionner, punir, pénaliser
sangle, courroie, lanière
sanguinaire, cruel
sarcophage, cercueil
saumon, poisson
sauvegarde, préservation, protection
scène, estrade
se dégrader, s'aggraver
se déplacer, circuler
se marier, épouser
se mobiliser, manifester
se prénommer, s'appeler
se propager, se répandre, s'étendre
se quitter, se séparer, rompre
se rallier, rejoindre
se réfugier, s'abriter, trouver refuge
se replier, se retirer, reculer
se séparer, rompre, se quitter, divorcer
secondaire, accessoire
secouriste, sauveteur
secret, confidentiel
sein, poitrine
séjour, voyage
sélection, équipe nationale
semblable, similaire, pareil, comparable
sembler, paraître
semi-remorque, poids lourd, camion
sénateur, parlementaire, élu
sentinelle, garde
sentinelle, guetteur
septième art, cinéma
sérieux, fiable
service, prestation
siège, fauteuil
siège, quartier général
signature, paraphe
signifier, vouloir dire
sillonner, parcourir
similaire, semblable, pareil, analogue, identique
simultané, concomitant
singer, imiter
situation, emplacement
skateboard, skate, planche à roulettes
slogan, devise, mot d'ordre
sociétaire, adhérent
sœur, frangine
soirée, fête
solde, rabais
solidarité, entraide, soutien
solide, robuste, résistant
solo, en solitaire
sommet, cime
sommet, rencontre internationale
sondage, enquête d'opinion
penser, envisager
sort, destin
sortie, parution, publication, lancement
souffle, respiration
souffrir, être atteint de
souligner, insister, mettre en avant
soumettre, présenter
soupe, potage
soutenir, appuyer, défendre, épauler
soutenir, appuyer, épauler, aider
soutenir, défendre, épauler
souvenir, mémoire
spécial, particulier
spécifique, particulier, propre
spirituel, religieux
sport, discipline
stade, enceinte sportive
stage, formation
statique, immobile
statuette, figurine
stratégie, tactique
stratégique, tactique
strict, rigoureux, sévère
subvention, aide financière, aide
succéder, remplacer, prendre la suite
succéder, remplacer, prendre la suite de
succès, hit
succès, réussite, triomphe
thème, question
sultan, souverain
supérieur, chef
supérieur, plus élevé
supermarché, grande surface, hypermarché
superviser, contrôler, surveiller
supervision, surveillance, contrôle
supplémentaire, additionnel
supporter, endurer
supposé, présumé, prétendu
supposer, présumer, imaginer
surpris, étonné, stupéfait
surveiller, contrôler, espionner
susceptible, capable
suspect, mis en cause
suspendre, accrocher, pendre
suspension, mise à pied
syndicat, organisation syndicale
synthétique, artificiel
système, dispositif
tâche, besogne, corvée
taille, stature
talent, don
tampon, cachet
taxe, impôt, prélèvement
teindre, colorer
téléphone, portable, smartphone, mobile
télévision, petit écran
témoignage, récit, déposition
tempo, rythme, cadence
temporaire, provisoire
tendance, évolution
tenir, maintenir
tension, friction
essayer, chercher
terme, fin, échéance
terminer, finir, achever, conclure
terrain, parcelle
terre, sol
test, essai, examen
thématique, thème
thèse, doctorat
tirer, faire feu
tissu, étoffe
tomber, chuter, dégringoler
toucher, percevoir, encaisser
tour, gratte-ciel, immeuble
touriste, vacancier, visiteur, estivant
tournée, série de concerts
tracé, parcours, itinéraire
traditionnel, ancestral
traditionnel, classique
trafiquant, dealer
train, tgv, rame
tramway, tram
tranche, morceau
transformer, convertir, changer, métamorphoser
transmettre, contaminer
transmettre, envoyer, communiquer
transmission, passation
travailler, bosser, exercer
travailleur, salarié, employé
tribu, clan, peuplade
tribune, gradin
tripler, multiplier par trois
tromper, duper, berner, induire en erreur
tronçonneuse, scie
trou, cavité
trouble, désordre, agitation
trouver, découvrir, dénicher, dégoter
tuer, coûter la vie
ultramarin, d'outre-mer
unifier, unir, réunir
unité militaire, régiment, bataillon
urbain, citadin
usage, coutume, habitude
utile, pratique
utiliser, employer, se servir
utiliser, employer, se servir, recourir
vague, déferlante
vague, flou, imprécis
vain, inutile
vaisseau, engin spatial
valider, approuver, entériner, confirmer
variété, diversité
veille, jour précédent
vélo, bicyclette, bécane
venin, poison
version, mouture
vert, écologiste, écolo
vide, inoccupé
vigneron, viticulteur
village, bourg, bourgade, commune
violent, brutal
violer, agresser sexuellement
vipère, serpent
visiteur, touriste
vitre, carreau
nourriture, provision
apercevoir, observer
voiture, automobile, véhicule, auto, bagnole
voler, dérober, piquer, subtiliser
voleur, cambrioleur, malfaiteur
voyage, déplacement, périple, séjour
week-end, fin de semaine
zone, secteur, périmètre
`);
