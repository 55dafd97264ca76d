import { groups } from './parse-lexicon.ts';

/**
 * Groups of close synonyms: words a reader would swap in a question about a news or encyclopedic article.
 *
 * Written by hand for this project, field by field. Nouns stand with nouns (in the singular), verbs with
 * verbs (in the infinitive), adjectives with adjectives (masculine singular). A word with two senses may
 * stand in two groups; very common words of many senses (faire, grand, chose…) are left out, for they would
 * join everything. Being near is not being the same: a synonym is weak evidence, never a reason to quote on
 * its own.
 */
export const synonyms = groups(`
# Politics and institutions
coup d'état, putsch, pronunciamiento
putschiste, mutin, insurgé
régime, gouvernement, pouvoir
dirigeant, chef, leader, responsable
chef d'état, président, dirigeant
diriger, mener, conduire, commander, présider
gouverner, administrer, diriger
dictateur, tyran, despote, autocrate
dictature, tyrannie, despotisme, autocratie
renverser, destituer, déposer, évincer, chasser
destitution, renversement, déposition, éviction
déchu, destitué, renversé, évincé
démissionner, abdiquer, se retirer
élection, scrutin, vote
référendum, plébiscite, consultation
électeur, votant
élu, représentant
suffrage, voix
député, parlementaire, législateur
parlement, assemblée, chambre
loi, législation, texte
décret, arrêté, ordonnance
constitution, loi fondamentale
adopter, approuver, voter, ratifier
abroger, annuler, abolir, supprimer
promulguer, édicter
réforme, changement, refonte
opposant, dissident, contestataire
adversaire, rival, opposant, concurrent
partisan, adepte, soutien, fidèle
militant, activiste
manifestation, défilé, rassemblement
manifester, protester, défiler
protestation, contestation
révolte, soulèvement, insurrection, rébellion, émeute
rebelle, insurgé, révolté
révolution, bouleversement
grève, débrayage
syndicaliste, délégué syndical
ministère, portefeuille
adjoint, assistant, second
porte-parole, représentant
nommer, désigner, investir
nomination, désignation, investiture
successeur, remplaçant, héritier
prédécesseur, devancier
succéder, remplacer, relayer
mandat, fonction
citoyen, ressortissant, administré
état, nation, pays
patrie, nation
indépendance, autonomie, souveraineté
indépendant, autonome, souverain
frontière, limite
capitale, métropole
commune, municipalité
maire, bourgmestre, édile
mairie, hôtel de ville
province, région
autorité, pouvoir, puissance
hégémonie, domination, suprématie
influence, ascendant, emprise
influent, puissant, important
propagande, désinformation
censure, interdiction
discours, allocution, déclaration
déclarer, affirmer, annoncer, proclamer
annonce, déclaration, communiqué
confirmer, attester, certifier, corroborer
démentir, nier, contredire, réfuter
démenti, dénégation
crise, tension
transition, passage
stabilité, équilibre
instabilité, déséquilibre, précarité
gouvernance, direction, gestion
corruption, malversation, concussion
scandale, affaire
monarchie, royauté, royaume

# Diplomacy
accord, traité, pacte, convention, entente
alliance, coalition, ligue, union
allié, partenaire
adversaire, ennemi
négocier, discuter, parlementer
négociation, pourparlers, tractation, discussion
discussion, entretien, échange, conversation, dialogue
rencontre, entrevue, réunion, entretien
sommet, conférence
ambassadeur, diplomate, émissaire, envoyé
émissaire, envoyé, messager
délégation, mission, députation
ambassade, légation, chancellerie
relation, lien, rapport
rapprochement, réconciliation, détente
rupture, divorce, brouille
divergence, désaccord, différend, dissension
différend, litige, contentieux, querelle
conciliation, médiation, arbitrage
médiateur, intermédiaire, conciliateur
coopération, collaboration, partenariat
coopérer, collaborer
aide, assistance, secours, soutien, appui
aider, assister, secourir, soutenir, appuyer
sanction, embargo, mesure de rétorsion
représailles, vengeance
signer, parapher, conclure
document, texte, acte
rompre, dénoncer, résilier
adhérer, rejoindre, intégrer
adhésion, entrée
membre, adhérent
retrait, départ, sortie
promesse, engagement, serment
promettre, garantir
exiger, réclamer, revendiquer
exigence, revendication, réclamation
refuser, rejeter, décliner
refus, rejet
accepter, consentir, agréer
menacer, intimider
menace, péril, danger
avertissement, mise en garde
critiquer, dénoncer, condamner, blâmer
critique, reproche, blâme
accuser, incriminer
visite, déplacement, voyage, venue
accueillir, recevoir
accueil, réception
inviter, convier
invitation, convocation
étranger, extérieur
international, mondial
stratégique, crucial, essentiel
privilégié, favori
reconnaissance, légitimation

# War and defence
guerre, conflit, hostilités
bataille, combat, affrontement
combattre, affronter, lutter
escarmouche, accrochage, échauffourée
soldat, militaire, combattant, troupier
troupe, armée, contingent, effectif
armée, forces armées
officier, gradé
général, commandant
recrue, conscrit, appelé
conscription, service militaire
mercenaire, paramilitaire
milice, groupe armé
guérilla, maquis
résistant, maquisard, partisan
terroriste, djihadiste, extrémiste
djihadiste, islamiste
terrorisme, djihadisme
attentat, attaque, assaut
attaquer, assaillir, agresser
attaque, offensive, assaut, agression
raid, incursion
embuscade, guet-apens
invasion, occupation, envahissement
envahir, occuper
conquérir, soumettre, annexer
conquête, annexion
bombarder, pilonner
bombardement, pilonnage
déployer, envoyer, stationner
déploiement, envoi
défendre, protéger
défense, protection
armement, arme, matériel militaire
fusil, carabine
bouclier, écu
explosif, bombe
explosion, détonation, déflagration
forteresse, citadelle, fort, place forte
rempart, muraille, enceinte, fortification
siège, blocus
assiéger, encercler
otage, captif
prisonnier, captif, détenu
capturer, arrêter, appréhender
capituler, se rendre
capitulation, reddition
victoire, triomphe, succès
défaite, échec, déroute
vaincre, battre, défaire, écraser
vainqueur, gagnant, triomphateur
vaincu, perdant, battu
trêve, cessez-le-feu, armistice
paix, réconciliation
massacre, tuerie, carnage, boucherie
massacrer, exterminer, décimer
génocide, extermination
victime, mort
blessé, mutilé
violence, brutalité
détruire, anéantir, dévaster, raser
destruction, anéantissement, dévastation
ruine, vestige, décombres
piller, saccager
pillage, saccage
fuir, s'échapper, s'évader
fuite, évasion
exil, bannissement, déportation
exiler, bannir, expulser, proscrire
réfugié, exilé, déplacé, migrant
évacuer, vider
cavalerie, cavaliers
infanterie, fantassins
navire de guerre, croiseur, destroyer
flotte, escadre, armada
marin, matelot, navigateur
pilote, aviateur
avion, appareil, aéronef
avion de chasse, chasseur
espion, agent secret
espionnage, renseignement
héros, brave
courage, bravoure, vaillance
courageux, brave, vaillant, intrépide
médaille, décoration

# Economy, work and money
argent, fonds, capitaux
monnaie, devise
somme, montant
prix, coût, tarif
coûter, valoir
acheter, acquérir
achat, acquisition
vendre, céder, écouler
vente, cession
entreprise, société, firme, compagnie
usine, fabrique, manufacture
fabriquer, produire, élaborer, confectionner
fabrication, production
produit, marchandise, article
commerce, négoce
commerçant, marchand, négociant
magasin, boutique, commerce
client, acheteur
patron, chef d'entreprise, employeur
directeur, dirigeant, administrateur
employé, salarié
ouvrier, travailleur
métier, profession, emploi, travail
emploi, poste
embaucher, recruter, engager
embauche, recrutement
licencier, renvoyer, congédier
licenciement, renvoi
chômage, inactivité
salaire, rémunération, paie, traitement
revenu, gain
bénéfice, profit
perte, déficit
dette, emprunt
emprunt, crédit, prêt
prêter, avancer
rembourser, restituer
impôt, taxe, contribution
richesse, fortune, patrimoine
riche, fortuné, aisé
pauvre, démuni, indigent
pauvreté, misère, dénuement
croissance, essor, expansion, développement
développer, accroître, étendre
augmenter, croître, accroître, hausser
augmentation, hausse, accroissement, progression
diminuer, baisser, décroître, réduire
diminution, baisse, réduction, recul
récession, dépression
faillite, banqueroute
actionnaire, associé
fusion, regroupement
investissement, placement
investir, placer
financer, subventionner
financement, subvention
budget, finances
exporter, expédier
approvisionnement, ravitaillement, fourniture
approvisionner, ravitailler, fournir
distribuer, répartir
distribution, répartition
économiser, épargner
don, donation, legs
mécène, bienfaiteur, donateur
propriétaire, possesseur, détenteur
posséder, détenir
concurrence, compétition, rivalité
publicité, réclame
projet, plan, programme

# Energy, farming, industry
énergie nucléaire, atome
centrale nucléaire, centrale atomique
nucléaire, atomique
pétrole, brut, hydrocarbure
charbon, houille
gisement, mine
extraire, exploiter
extraction, exploitation
éolienne, aérogénérateur
électricité, courant
durable, renouvelable
agriculteur, paysan, cultivateur, fermier
agriculture, culture
ferme, exploitation agricole
champ, terre
récolte, moisson
récolter, moissonner
cultiver, planter
engrais, fertilisant
élevage, cheptel
berger, pâtre
bétail, troupeau
nourriture, aliment, vivres, alimentation, denrée
nourrir, alimenter
famine, disette
infrastructure, équipement
barrage, digue
sidérurgie, métallurgie

# Justice, police, crime
tribunal, cour
juge, magistrat
avocat, défenseur
procès, jugement
juger, statuer
verdict, sentence, jugement
condamner, punir
condamnation, peine, sanction
punition, châtiment, sanction
acquitter, innocenter, blanchir
innocenter, disculper
gracier, amnistier
grâce, amnistie
coupable, fautif
accusé, prévenu, inculpé
inculper, mettre en examen
plainte, poursuite
prison, pénitencier, geôle
emprisonner, incarcérer, écrouer, détenir
emprisonnement, incarcération, détention
libérer, relâcher, affranchir
exécuter, mettre à mort
exécution, mise à mort
peine de mort, peine capitale
arrêter, interpeller, appréhender
arrestation, interpellation
policier, agent de police
police, forces de l'ordre
enquête, investigation
enquêteur, inspecteur, détective
crime, délit, infraction
criminel, malfaiteur, délinquant
meurtre, assassinat, homicide
meurtrier, assassin, tueur
assassiner, tuer, abattre
empoisonner, intoxiquer
voleur, cambrioleur, bandit
vol, cambriolage, larcin
voler, dérober
enlever, kidnapper, ravir
enlèvement, kidnapping, rapt
escroc, fraudeur
escroquerie, fraude, arnaque
trafic, contrebande
drogue, stupéfiant
torture, supplice
témoin, spectateur
témoigner, attester
preuve, indice
soupçonner, suspecter
suspect, soupçonné
interdire, prohiber, proscrire
interdiction, prohibition
autoriser, permettre
autorisation, permission
droit, prérogative
règle, norme, règlement
obligatoire, imposé
obéir, se soumettre
enfreindre, transgresser, violer

# Sport and games
match, rencontre, partie
équipe, formation
joueur, footballeur
footballeur, joueur de football
football, foot
entraîneur, coach, sélectionneur
entraîner, coacher
champion, vainqueur, lauréat
championnat, compétition, tournoi
coupe, trophée
compétition, épreuve, concours
gagner, remporter
gagnant, vainqueur, lauréat
perdre, s'incliner
marquer, inscrire
gardien, portier
arbitre, juge
stade, enceinte
supporter, partisan
sportif, athlète
coureur, cycliste
cyclisme, vélo
vélo, bicyclette
jeux olympiques, olympiade
record, meilleure performance
performance, résultat
score, résultat
saison, exercice
transfert, mutation
jeu vidéo, jeu
tournoi, open
dopage, tricherie
participer, prendre part
participant, concurrent
participation, présence

# Arts: music, cinema, literature, painting
film, long-métrage
cinéaste, réalisateur, metteur en scène
réaliser, tourner
tournage, réalisation
acteur, comédien, interprète
actrice, comédienne
jouer, interpréter, incarner
rôle, personnage
héros, protagoniste, personnage principal
scénario, script
dessin animé, film d'animation
série, feuilleton
épisode, volet
émission, programme
animateur, présentateur
vedette, star, célébrité
célèbre, connu, fameux, renommé, réputé
célébrité, renommée, notoriété, gloire
inconnu, anonyme, obscur
chanteur, interprète
chanson, morceau, titre
musicien, instrumentiste
orchestre, formation
compositeur, musicien
composer, écrire
groupe, formation
album, disque
enregistrer, graver
mélodie, air
concert, récital
tournée, série de concerts
danse, ballet
danseur, ballerine
opéra, œuvre lyrique
livre, ouvrage, volume
roman, récit, fiction
nouvelle, conte, récit
poème, poésie
écrivain, auteur, romancier
auteur, créateur
écrire, rédiger
rédaction, écriture
journal, quotidien, gazette
revue, magazine, périodique
journaliste, reporter, chroniqueur
journaliste, rédacteur
article, papier
éditeur, maison d'édition
publier, éditer, faire paraître
publication, parution, édition
paraître, sortir
sortie, parution, lancement
titre, intitulé
intitulé, nommé, appelé
chapitre, partie
héroïne, protagoniste
conte, légende, fable
mythe, légende
traduire, transposer
traduction, version
adaptation, transposition
pièce de théâtre, pièce
dramaturge, auteur dramatique
spectacle, représentation
public, spectateurs, auditoire
peintre, artiste
tableau, peinture, toile
peindre, représenter
dessin, croquis, esquisse
gravure, estampe
sculpture, statue
sculpteur, statuaire
portrait, effigie
photo, photographie, cliché
exposition, salon
musée, galerie
œuvre, création
chef-d'œuvre, merveille
style, genre
thème, sujet, domaine
mouvement, courant, école
récompense, prix, distinction
récompenser, primer, distinguer
bande dessinée, bd
dessinateur, illustrateur
surnom, pseudonyme, sobriquet
surnommé, appelé
appeler, nommer, baptiser, dénommer
nom, appellation, dénomination

# Science, technology, computing
scientifique, savant, chercheur
science, savoir
recherche, étude
étude, analyse
étudier, examiner, analyser
expérience, essai, test
tester, essayer, expérimenter
théorie, hypothèse
découvrir, trouver
découverte, trouvaille
inventer, concevoir, imaginer
inventeur, concepteur, père
invention, innovation
procédé, méthode, technique
mesurer, évaluer
calculer, compter
calcul, opération
mathématicien, géomètre
mathématiques, maths
astronome, astrophysicien
espace, cosmos
univers, cosmos
fusée, lanceur
engin spatial, vaisseau spatial, sonde
astronaute, cosmonaute, spationaute
météorite, aérolithe
ordinateur, pc
logiciel, programme, application
programmeur, développeur, informaticien
coder, programmer
internet, web, toile
site web, site internet
internaute, utilisateur
utilisateur, usager
courriel, e-mail, mail
téléphone portable, mobile, smartphone
données, informations
chiffrer, crypter
pirate informatique, hacker
robot, automate
machine, appareil, engin
outil, instrument, ustensile
moteur, propulseur
brevet, licence
utiliser, employer, se servir
utilisation, emploi, usage
fonctionner, marcher
fonctionnement, marche
fonction, rôle, utilité
composant, élément, constituant
composition, constitution
mélange, combinaison
substance, matière
chaleur, température
chauffer, réchauffer
lumière, éclairage, clarté
vitesse, rapidité, allure
rapide, véloce
poids, masse
peser, soupeser

# Health and body
maladie, affection, pathologie
malade, patient, souffrant
médecin, docteur, praticien
infirmier, soignant
médicament, remède
soigner, traiter, guérir
soin, traitement, thérapie
guérison, rétablissement
hôpital, clinique
épidémie, pandémie
contagion, contamination, transmission
infecter, contaminer
infection, contamination
vaccin, immunisation
symptôme, signe
diagnostic, dépistage
douleur, souffrance
souffrir, endurer
blessure, plaie, lésion
blesser, meurtrir
cancer, tumeur
fatigue, épuisement
folie, démence
suicide, mort volontaire
décès, mort, disparition, trépas
mourir, décéder, périr, succomber
mort, décédé, défunt
mortel, fatal
tuer, abattre
survivre, réchapper
survivant, rescapé
grossesse, gestation
accouchement, naissance
accoucher, enfanter
corps, organisme
cadavre, dépouille
ventre, abdomen
tête, crâne
cerveau, encéphale
peau, épiderme
os, ossement
cheveux, chevelure

# Religion and belief
religion, foi, confession, culte
croyance, foi
croyant, fidèle
prêtre, curé, abbé
évêque, prélat
pape, souverain pontife
moine, religieux
nonne, religieuse, sœur
monastère, abbaye, couvent
église, paroisse
sanctuaire, temple
messe, office
prier, implorer
prière, oraison
dieu, divinité
déesse, divinité
païen, idolâtre
hérétique, schismatique
prophète, messager
convertir, évangéliser
juif, israélite
sacré, saint
pèlerinage, pérégrination
pèlerin, voyageur
enterrer, inhumer, ensevelir
enterrement, obsèques, funérailles, inhumation
tombe, tombeau, sépulture
cimetière, nécropole
miracle, prodige
magie, sorcellerie
sorcier, magicien, mage
fantôme, spectre, revenant
démon, diable

# Geography and nature
superficie, surface, étendue, aire
taille, hauteur, dimension
longueur, distance
altitude, hauteur, élévation
point culminant, sommet
sommet, cime
montagne, mont, massif
colline, butte
vallée, val, vallon
plateau, haut plateau
rivière, cours d'eau, fleuve
affluent, tributaire
embouchure, estuaire, delta
lac, étang
mer, océan
côte, littoral, rivage
plage, grève
île, îlot
archipel, îles
détroit, chenal
baie, golfe, anse
forêt, bois
désert, étendue aride
grotte, caverne
volcan, cratère
relief, topographie
territoire, terre
région, zone, contrée, secteur
lieu, endroit, emplacement, site
situé, localisé, implanté
localisation, emplacement, situation
limitrophe, voisin, frontalier
nord, septentrion
sud, midi
septentrional, nordique
méridional, austral
ouest, occident
ville, cité, agglomération
village, bourg, bourgade, hameau
quartier, arrondissement
banlieue, périphérie, faubourg
campagne, milieu rural
rue, voie, artère
place, esplanade
habitant, résident
population, habitants
peuple, nation, ethnie
ethnie, tribu, peuplade
autochtone, indigène, natif
colon, pionnier
colonie, possession
coloniser, occuper
migration, exode
immigré, migrant, immigrant
émigrer, s'expatrier
langue, idiome
dialecte, patois, parler

# Weather and disasters
climat, temps
météo, météorologie
pluie, précipitation
pluvieux, humide
orage, tempête
orage, intempérie
cyclone, ouragan, typhon
vent, brise
neige, enneigement
froid, gel
chaud, brûlant
sécheresse, aridité
sec, aride
inondation, crue
tremblement de terre, séisme
raz-de-marée, tsunami
incendie, feu
brûler, incendier
catastrophe, désastre, cataclysme
accident, collision
pollution, contamination
polluer, contaminer
écologie, environnement
écologiste, vert
réchauffement, dérèglement climatique

# Animals and plants
animal, bête
espèce, variété
prédateur, carnivore
herbivore, ruminant
oiseau, volatile
cheval, monture
chien, canidé
chat, félin
serpent, reptile
proie, victime
plante, végétal
végétation, flore
arbre, essence
feuille, feuillage
fleur, floraison
disparaître, s'éteindre
disparition, extinction
menacé, vulnérable
habitat, milieu
pelage, fourrure
reproduction, accouplement
pondre, couver
chasser, traquer
chasse, traque
pêche, capture

# Architecture, transport
maison, demeure, habitation, logement
résidence, domicile
palais, château
manoir, gentilhommière
bâtiment, édifice, immeuble, construction
gratte-ciel, tour
construire, bâtir, édifier, ériger
construction, édification
bâtisseur, constructeur
rénover, restaurer
rénovation, restauration
démolir, abattre
démolition, destruction
monument, édifice
pont, viaduc
tunnel, souterrain
façade, devanture
toit, toiture
plafond, voûte
colonne, pilier
pièce, salle
escalier, marches
fenêtre, baie
voiture, automobile, auto, véhicule
camion, poids lourd
autobus, bus, autocar
train, convoi
métro, métropolitain
chemin de fer, voie ferrée
gare, station
bateau, navire, vaisseau, embarcation
paquebot, bateau
sous-marin, submersible
aéroport, aérodrome
aviation, aéronautique
atterrir, se poser
décoller, s'envoler
décollage, envol
vol, trajet
voyager, se déplacer
voyageur, passager
voyage, trajet, périple
route, chaussée
autoroute, voie rapide
itinéraire, parcours, trajet
explorateur, aventurier, voyageur
explorer, parcourir
expédition, exploration
traverser, franchir
traversée, passage
arriver, parvenir
arrivée, venue
quitter, partir, abandonner
départ, retrait
revenir, rentrer, retourner
retour, rentrée

# Family, people, life
père, papa
mère, maman
parent, aïeul
ancêtre, aïeul
descendant, héritier
fils, garçon
fille, fillette
enfant, gamin
bébé, nourrisson
adolescent, jeune
vieillard, ancien
mari, époux, conjoint
femme, épouse, conjointe
conjoint, compagnon
épouser, marier
mariage, noces, union
divorcer, se séparer
divorce, séparation
orphelin, pupille
ami, camarade, compagnon
amitié, camaraderie
amant, maîtresse
naissance, venue au monde
enfance, jeunesse
vieux, âgé, ancien
jeunesse, adolescence
famille, foyer
dynastie, lignée, maison
héritage, succession
hériter, recueillir
vivre, habiter, résider, demeurer
vivre, exister
s'installer, s'établir
aimer, adorer, chérir
haïr, détester
haine, aversion
peur, crainte, frayeur
craindre, redouter
joie, bonheur
heureux, joyeux, content
triste, malheureux
tristesse, chagrin
colère, fureur, rage
rêve, songe
vêtement, habit, tenue
bijou, joyau
repas, festin
boisson, breuvage
gâteau, pâtisserie
homme, individu
personne, individu
personnage, personnalité
foule, multitude
roi, souverain, monarque
reine, souveraine
empereur, souverain
couronnement, sacre
couronner, sacrer
trône, couronne
régner, gouverner
noble, aristocrate
noblesse, aristocratie
esclavage, servitude
serviteur, domestique, valet

# Education
école, établissement scolaire
élève, écolier
lycéen, élève
étudiant, élève
enseignant, professeur, instituteur
enseigner, apprendre
enseignement, éducation, instruction
diplôme, titre
université, faculté
cours, leçon
examen, épreuve
études, scolarité, formation
former, instruire
disciple, élève

# History and time
début, commencement, origine
débuter, commencer, démarrer
fin, terme, achèvement
finir, terminer, achever
inauguration, ouverture
inaugurer, ouvrir
durée, longueur
période, époque, ère
siècle, époque
décennie, dix ans
année, an
aujourd'hui, actuellement
récent, nouveau
ancien, ex
antérieur, précédent
ultérieur, postérieur
médiéval, moyenâgeux
moyen âge, époque médiévale
préhistoire, temps préhistoriques
antique, ancien
historique, mémorable
anniversaire, commémoration
commémorer, célébrer
fêter, célébrer
fête, festivité, célébration
tradition, coutume, usage
cérémonie, célébration
événement, fait
incident, événement
se produire, survenir, se dérouler
dérouler, passer
créer, fonder, établir, instituer
création, fondation, établissement
fondateur, créateur
fondé, créé, établi
dissoudre, supprimer
dissolution, suppression
cause, raison, motif
provoquer, causer, entraîner, déclencher, engendrer, occasionner
conséquence, effet, résultat, répercussion
but, objectif, objet, dessein
raison, justification
expliquer, justifier
explication, justification
origine, provenance, source
provenir, émaner

# Saying, thinking and general verbs and adjectives
parler, discuter, évoquer, aborder
évoquer, mentionner, citer
aborder, évoquer, traiter
dire, affirmer, déclarer
raconter, relater, narrer
souligner, insister
répondre, répliquer
réponse, réplique
demander, solliciter
demande, requête
question, interrogation
penser, croire, estimer, juger
opinion, avis
idée, notion, concept
comprendre, saisir
décider, résoudre
décision, résolution
choisir, sélectionner, opter
choix, sélection
proposer, suggérer
proposition, suggestion
conseiller, recommander
conseil, recommandation
montrer, exhiber
révéler, dévoiler, divulguer
cacher, dissimuler
secret, caché
secret, mystère
mensonge, tromperie
tromper, duper, berner
imiter, copier
copie, reproduction
modifier, changer, transformer
modification, changement, transformation
améliorer, perfectionner
amélioration, perfectionnement
renforcer, consolider, intensifier
renforcement, consolidation
affaiblir, fragiliser
ébranler, fragiliser, secouer
faiblesse, fragilité
résister, tenir tête
résistance, opposition
empêcher, entraver
obstacle, entrave
essayer, tenter
tentative, essai
réussir, parvenir
réussite, succès
échouer, rater
échec, insuccès
continuer, poursuivre
interrompre, suspendre
interruption, suspension
arrêt, interruption, cessation
cesser, arrêter
préparer, organiser
organiser, planifier
organisation, organisme
réunir, rassembler, regrouper
réunion, assemblée
séparer, diviser
division, partage
relier, connecter
accomplir, effectuer
obtenir, recevoir
donner, offrir, accorder
cadeau, présent
envoyer, expédier
lettre, missive, courrier
chercher, rechercher
construire, élaborer
garder, conserver
conserver, préserver
conservation, préservation
contenir, renfermer, comporter
comprendre, inclure, comporter
symbole, emblème
symboliser, incarner
drapeau, étendard, bannière
blason, armoiries
signifier, vouloir dire
signification, sens
défaut, imperfection
avantage, atout
inconvénient, désavantage
particularité, caractéristique, spécificité
différence, distinction
différent, distinct
semblable, similaire, analogue
identique, pareil
ressemblance, similitude
exemple, illustration
groupe, ensemble
nombre, quantité
pourcentage, taux, proportion
majorité, plupart
total, ensemble
immense, gigantesque, énorme, colossal
minuscule, microscopique
important, considérable, majeur
importance, portée
principal, majeur
significatif, marquant, notable
remarquable, exceptionnel, extraordinaire
surprenant, étonnant, inattendu
difficile, ardu
difficulté, complication, problème
complexe, compliqué
facile, simple, aisé
dangereux, périlleux, risqué
danger, péril, risque
beau, joli
beauté, splendeur
étrange, bizarre, singulier
nécessaire, indispensable
utile, profitable
rare, exceptionnel
fréquent, courant, répandu
divers, varié
nombreux, multiple
premier, initial
dernier, ultime
clé, essentiel, crucial
délicat, fragile
rôle, fonction
tournant, virage
défi, enjeu
annuler, révoquer
surveiller, contrôler, observer
surveillance, contrôle
vitesse maximale, vitesse de pointe
rouge, écarlate, pourpre
couleur, teinte, coloris
`);
