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
match, rencontre
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
région, zone, secteur
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
arriver, atterrir, débarquer, accoster
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

# Asking and telling: how questions and texts put the same thing
se trouver, situer, localiser, implanter, établir, installer, sis
se trouver, siéger, baser, domicilier
appeler, nommer, dénommer, intituler, baptiser, surnommer, désigner, qualifier
appellation, nom, dénomination, désignation, vocable
surnom, sobriquet, alias, pseudonyme, surnommé
commencer, débuter, démarrer, entamer, amorcer, inaugurer, entreprendre
commencement, début, départ, ouverture, déclenchement, lancement, amorce
finir, terminer, achever, conclure, clore, cesser
fin, terme, achèvement, clôture, conclusion, issue, dénouement
durer, s'étaler, s'étendre, se prolonger
durée, longévité, période
se dérouler, avoir lieu, se tenir, se passer, se produire, intervenir, survenir
arriver, survenir, se produire, advenir
lieu, endroit, site, emplacement, localité, cadre
créer, fonder, instaurer, instituer, établir, constituer, lancer
créer, implanter
créer, concevoir, imaginer, élaborer, inventer
création, fondation, instauration, institution, constitution, naissance
fondateur, créateur, initiateur, instigateur, père, pionnier
créateur, auteur, concepteur, inventeur
supprimer, abolir, dissoudre, abroger, éliminer, retirer
suppression, abolition, abandon, élimination, disparition
mourir, décéder, périr, succomber, disparaître, s'éteindre, trépasser, tuer
mourir, mort, décès, décédé, mortellement
mort, décès, disparition, trépas, fin
tuer, assassiner, abattre, exécuter, massacrer, éliminer, meurtre
assassinat, meurtre, attentat, exécution, mort
naître, natif, originaire
naissance, natal, origine
habiter, vivre, résider, loger, demeurer, s'installer, domicile
logement, domicile, résidence, demeure, habitation, foyer, appartement
habitant, population, âme, citadin, peuplé, résident
population, habitants, démographie, peuplement
métier, profession, occupation, activité, carrière, emploi
métier, travailler, exercer, devenir
travailler, exercer, œuvrer, officier, employé, embaucher
travail, emploi, activité, tâche, besogne, labeur, œuvre
études, formation, scolarité, cursus, diplôme
étudier, fréquenter, apprendre, diplômé
gagner, remporter, vaincre, s'imposer, triompher, décrocher, conquérir, victoire
perdre, défaite, s'incliner, battu, vaincu, éliminé
défaite, échec, revers, déroute, débâcle, perte
gagner, percevoir, toucher, empocher, salaire
coûter, prix, montant, valeur, s'élever
prix, tarif, valeur, montant, coût, somme
prix, récompense, distinction, trophée, lauréat, médaille
recevoir, obtenir, décrocher, remporter, percevoir
décerner, attribuer, remettre, octroyer, accorder, récompenser
attribuer, octroyer, conférer, accorder, allouer, assigner
diriger, gouverner, commander, présider, conduire, à la tête de, piloter
diriger, administrer, gérer, encadrer, superviser, régir
dirigeant, chef, leader, président, directeur, patron, responsable, tête
chef, commandant, meneur, général
commander, ordonner, diriger
augmenter, croître, accroître, progresser, grimper, monter, hausse, s'élever
augmentation, hausse, croissance, accroissement, progression, montée, essor
diminuer, baisser, réduire, décliner, chuter, décroître, régresser, reculer
diminution, baisse, déclin, chute, réduction, recul, régression
composer, constituer, former, comprendre, comporter
composition, constitution, structure, formation
comprendre, compter, comporter, inclure, englober, regrouper, abriter, rassembler
constituer, représenter, former
représenter, figurer, symboliser, incarner, illustrer, dépeindre
consister, résider, reposer
permettre, autoriser, donner, servir, offrir, faciliter
servir, utiliser, employer, destiner, usage
utiliser, recourir, employer, user, exploiter, usage
utilité, usage, fonction, rôle, emploi
fonction, poste, charge, mission, mandat, rôle
rôle, mission, tâche, fonction, responsabilité, charge
chargé, responsable, affecté, mission
but, objectif, finalité, visée, dessein, intention, vocation
viser, chercher, vouloir, ambitionner, aspirer, tendre
vouloir, souhaiter, désirer, espérer, aspirer
cause, raison, origine, motif, facteur, source
causer, provoquer, entraîner, engendrer, déclencher, générer, susciter, occasionner
causer, dû, responsable, être à l'origine
conséquence, effet, résultat, impact, incidence, suite, répercussion
entraîner, conduire, aboutir, mener, provoquer
aboutir, déboucher, mener
expliquer, justifier, motiver, éclaircir
permettre, grâce
manière, façon, mode, moyen
moyen, méthode, procédé, technique, instrument
type, sorte, genre, espèce, forme, catégorie, variété, nature
catégorie, classe, groupe, famille, type
classer, ranger, répertorier, catégoriser
exemple, cas, illustration
caractéristique, particularité, trait, spécificité, propriété, attribut, singularité
caractériser, distinguer, définir, marquer
définir, qualifier, décrire, caractériser
décrire, dépeindre, présenter, peindre
présenter, exposer, montrer, dévoiler
différence, distinction, écart, divergence, contraste
différencier, distinguer, différer, se démarquer
ressembler, évoquer, rappeler, comparable, semblable
lien, relation, rapport, liaison, parenté, attache
relier, rattacher, unir, connecter, desservir
opinion, avis, position, jugement, pensée
penser, considérer, estimer, juger, croire, soutenir
considérer, regarder, tenir, voir, percevoir
dire, déclarer, affirmer, annoncer, indiquer, préciser, expliquer, raconter
affirmer, soutenir, assurer, prétendre, clamer, avancer
annoncer, révéler, déclarer, proclamer, communiquer
montrer, révéler, démontrer, indiquer, prouver, témoigner
signifier, désigner, sens, traduire, signification
désigner, nommer, choisir, élire, appeler
choisir, désigner, retenir, sélectionner, opter, préférer, élire, adopter
connu, célèbre, réputé, fameux, illustre, renommé, populaire
célèbre, réputation, renom, notoriété, renommée
réputation, notoriété, renommée, prestige, image
important, majeur, principal, essentiel, primordial, fondamental
principal, essentiel, majeur, dominant
plupart, majorité, majoritaire, essentiellement
majoritaire, dominant, prédominant
minoritaire, minorité
nombre, quantité, effectif, total, chiffre
nombreux, multiple, abondant, beaucoup, divers
quantité, volume, proportion
pourcentage, part, proportion, taux, pour cent
part, portion, fraction
partie, portion, section, fragment, morceau
reste, vestige
moitié, demi
ensemble, totalité, intégralité
taille, hauteur, dimension, grandeur, mesurer
grand, vaste, étendu, immense, imposant, large
petit, réduit, modeste, minuscule
superficie, étendue, surface, aire, s'étendre, couvrir
distance, éloignement, écart, longueur
vitesse, rapidité, allure, rythme
rapide, vite, prompt
époque, période, ère, moment
moment, instant, époque, occasion, période
date, jour, année
quotidien, journalier
actuel, contemporain, présent, moderne
actuellement, aujourd'hui, désormais
ancien, antique, vieux, historique
autrefois, anciennement, jadis
nouveau, récent, neuf, moderne
premier, initial, originel, pionnier
dernier, final, ultime
suivre, succéder
précéder, devancer
avant, précédent, antérieur, préalable
ensuite, puis, après
pendant, durant, cours
auparavant, précédemment

# People and their lives
épouser, se marier, mariage, noces, union, mari, femme
femme, épouse, compagne, conjointe, mariée
mari, époux, compagnon, conjoint
enfant, fils, fille, progéniture, descendance
parents, père, mère
frère, cadet, aîné, fratrie, sœur
ancêtre, aïeul, ascendant, prédécesseur
origine, ascendance, descendant, issu, racine, provenance
issu, originaire, provenir, natif, descendre
élever, éduquer, grandir
grandir, enfance, jeunesse
quitter, démissionner, départ
rejoindre, intégrer, adhérer, s'engager, entrer
rencontrer, connaître, faire la connaissance
aimer, apprécier, affectionner, amoureux
détester, haïr, mépriser
amant, amoureux, liaison
ami, proche, compagnon, camarade
ennemi, adversaire, rival, opposant
surmonter, vaincre, triompher
religieux, moine, clerc
blessure, blessé, lésion, traumatisme
maladie, mal, affection, trouble, infection, souffrir, atteint
souffrir, atteint, affecté, touché, victime, malade
médecin, docteur, chirurgien
handicap, infirmité, invalidité
aveugle, cécité
folie, aliénation, démence
fou, aliéné, dément
riche, aisé, fortuné, prospère, opulent
argent, fortune, richesse, finances
pauvre, défavorisé, modeste, misérable
enterrer, inhumer, tombe, reposer, sépulture, cimetière
tombe, tombeau, sépulture, caveau, mausolée
âge, ans
jeune, adolescent, juvénile
orphelin, sans parents
homme, masculin, mâle
femme, féminin
bourgeois, notable
noble, aristocrate, seigneur, gentilhomme
peuple, population, nation
foule, public, masse
public, audience, spectateur, auditoire
invité, hôte, convive
voisin, limitrophe, proche, frontalier
étranger, immigré, extérieur
compatriote, concitoyen
spécialiste, expert, connaisseur
savant, érudit, scientifique, lettré
élève, disciple, étudiant
maître, professeur, enseignant
enseigner, professer, professeur, instruire
inspirer, influencer, marquer
influence, impact, effet, empreinte
inspiration, influence, modèle
soutenir, appuyer, aider, défendre, encourager, favoriser
soutien, appui, aide, partisan
protéger, défendre, préserver, sauvegarder
attaquer, agresser, assaillir, s'en prendre
s'opposer, contester, lutter, combattre, refuser
s'opposer, affronter, face
critiquer, reprocher, dénoncer, condamner, attaquer
louer, vanter, féliciter, saluer
admirer, vénérer, louer
croire, penser, convaincu, persuadé
vénérer, adorer, honorer, culte
craindre, peur, redouter, crainte
essayer, tenter, tâcher, chercher
réussir, parvenir, arriver
échouer, échec, manquer
cacher, dissimuler, masquer, camoufler
trouver, découvrir, dénicher, repérer
découvrir, exhumer, explorer
chercher, rechercher, enquêter
voyager, parcourir, se rendre, visiter
aller, se rendre
venir, arriver, provenir
revenir, retourner, rentrer, retour
emmener, conduire, amener
amener, conduire, apporter
arrivée, venue, entrée
envoyer, expédier, dépêcher
passer, traverser, franchir
s'enfuir, fuir, s'échapper
emprisonner, incarcérer, interner, détenir, arrêter, enfermer
arrêter, capturer, interpeller, emprisonner
condamner, peine, sentence
libérer, délivrer, relâcher
exiler, bannir, déporter, expulser

# Power and war
roi, monarque, souverain, règne
régner, roi, gouverner
couronner, sacrer, introniser
renverser, détrôner, destituer, chasser
succéder, remplacer, suivre
remplacer, substituer, succéder
remplaçant, suppléant, successeur
élire, choisir, désigner, élection, scrutin
élection, scrutin, suffrage, vote, élu
voter, élire, adopter
voix, suffrage, vote
candidat, prétendant, postulant
ministre, gouvernement, cabinet
député, élu, parlementaire, assemblée
parti, mouvement, formation, organisation
loi, législation, décret, texte, mesure
mesure, disposition, décision, loi
règle, loi, principe, norme
autoriser, permettre, légaliser
interdire, bannir, proscrire, défendre
obliger, contraindre, forcer, imposer
accord, entente, convention, traité, compromis
signer, conclure, ratifier, parapher
guerre, conflit, affrontement, hostilités, combat
bataille, combat, affrontement, choc
combattre, lutter, se battre, guerroyer, affronter
affronter, opposer, rencontrer, jouer
armée, troupe, soldats, forces, militaire
soldat, homme, militaire, combattant
troupe, force, effectif, soldats
ennemi, adverse, adversaire
envahir, occuper, conquérir, s'emparer
s'emparer, prendre, conquérir, capturer, saisir
conquête, prise, invasion
prise, capture, chute
détruire, raser, démolir, ravager, anéantir, démanteler
détruit, incendié, démoli, ruiné
endommager, abîmer, détériorer, dégrader
attaque, offensive, assaut, raid, attentat
défendre, protéger, garder
révolte, rébellion, insurrection, soulèvement, mutinerie
se révolter, se soulever, s'insurger, se rebeller
paix, armistice, trêve
alliance, union, coalition, pacte
allié, partenaire, soutien
indépendance, autonomie, émancipation, souveraineté
colonie, possession, territoire, protectorat
frontière, limite, confins, borne
territoire, région, domaine, terre
annexer, rattacher, incorporer, absorber
rattacher, réunir, intégrer, annexer
diviser, partager, découper, scinder
séparer, diviser, scinder
réunir, unifier, regrouper, rassembler, fusionner
crime, meurtre, assassinat
tribunal, cour, juridiction, justice
procès, jugement, affaire
police, gendarmerie, policiers
prison, cellule, détention, geôle
fraude, tricherie

# Work, trade, technology
entreprise, société, compagnie, firme, groupe, maison
usine, fabrique, manufacture, atelier
fabriquer, produire, confectionner, construire
construire, bâtir, édifier, ériger, élever
construction, édification, chantier, bâtiment
rénover, restaurer, réhabiliter, moderniser
architecte, concepteur, bâtisseur
produit, article, marchandise, denrée
production, fabrication, récolte
vendre, commercialiser, distribuer, écouler
commercialiser, lancer, vendre, sortir
acheter, acquérir, racheter, se procurer
posséder, détenir, propriétaire, appartenir
appartenir, faire partie, relever, membre
membre, adhérent, appartenir
financer, payer, subventionner, soutenir
payer, régler, verser, débourser
don, présent, cadeau, legs
bénéfice, profit, gain, recette
recette, revenu
dette, emprunt, créance
impôt, taxe, redevance, contribution
commerce, échange, négoce
exporter, vendre
importer, acheter
cultiver, culture, planter
culture, agriculture, exploitation
agriculture, agricole, cultures
élevage, bétail, troupeau
machine, appareil, engin, dispositif
appareil, dispositif, équipement
fonctionner, marcher, opérer
moteur, propulsion, machine
véhicule, voiture, automobile, engin
train, ligne
ferroviaire, rail
port, rade
route, voie, chemin
transport, circulation, déplacement
navire, bateau, vaisseau, bâtiment
ordinateur, machine
logiciel, programme, système
site, page, web
invention, découverte, innovation
innovation, nouveauté, invention
inventer, créer, découvrir
développer, élaborer
développer, élargir
développement, essor, évolution, progrès
évolution, changement, transformation, développement
changer, modifier, transformer, remplacer
changement, modification, transformation, bouleversement
améliorer, perfectionner, optimiser, progresser
amélioration, progrès
étude, recherche, travail, enquête
recherche, étude, travaux
théorie, thèse, doctrine, modèle
thèse, théorie, hypothèse
mesurer, évaluer, estimer, quantifier
estimer, évaluer, chiffrer
essai, test, épreuve
problème, difficulté, obstacle, souci
solution, remède, réponse
résoudre, régler, solutionner
danger, risque, menace, péril
avantage, atout, bénéfice, intérêt
inconvénient, défaut, faiblesse, limite
défaut, faille, imperfection
qualité, vertu, atout
matériau, matière, constitué
substance, produit, composé
source, ressource
énergie, électricité
nourriture, aliment, se nourrir, manger
manger, consommer, se nourrir, alimenter, régime
boire, consommer, absorber
plat, mets, recette, spécialité
ingrédient, composant

# Arts, sport, media
écrire, rédiger, composer, publier, auteur
écrire, signer
auteur, écrivain, créateur
écrivain, romancier, auteur, poète
livre, ouvrage, roman, œuvre, publication
œuvre, ouvrage, création, travail, production
publier, paraître, éditer, sortir
paraître, publication, parution, sortie
journal, quotidien, presse, hebdomadaire
article, texte, chronique
texte, écrit, document
document, texte, manuscrit
manuscrit, document, parchemin
histoire, récit, intrigue
raconter, relater, retracer, narrer
film, cinéma, tourner
réalisateur, cinéaste, tourner
réaliser, tourner, diriger
acteur, comédien, interprète, jouer
chanter, interpréter, chanson
chanson, titre, morceau, single
album, disque, enregistrement
musique, chanson, air
musicien, compositeur, instrumentiste
groupe, formation, ensemble
concert, spectacle, représentation
spectacle, show, représentation
émission, programme, diffusion
diffuser, émettre, retransmettre, programmer
diffusion, émission, retransmission
chaîne, télévision
peindre, peintre, représenter, tableau
tableau, toile, peinture, œuvre
exposition, salon, rétrospective
statue, sculpture, buste, monument
monument, bâtiment, édifice, mémorial
église, cathédrale, basilique, chapelle
château, palais, forteresse, manoir
équipe, formation, onze
joueur, footballeur, sportif
entraîneur, manager, sélectionneur, technicien
match, rencontre, confrontation
compétition, tournoi, championnat, coupe
championnat, ligue, compétition
participer, disputer, concourir
disputer, jouer, participer
but, réalisation
titre, trophée, sacre
palmarès, titre, trophée
stade, enceinte, arène
supporter, fan, partisan
fan, admirateur, amateur
recruter, engager, signer, transfert
classement, rang, place
langue, langage, parler, idiome
parler, langue, locuteur, s'exprimer
mot, terme, vocable, expression
expression, locution, formule
nommé, dit, appelé

# Nature and places
animal, espèce, bête
espèce, race, variété
plante, végétal, espèce
pousser, croître, grandir
couleur, teinte, nuance, coloration
forme, aspect, apparence, silhouette
apparence, aspect, physique
ressemblance, similarité
vivre, habitat, peupler
habitat, milieu, environnement, biotope
environnement, milieu, nature
climat, météo, température
température, chaleur, degré
pluie, précipitations, averse
inondation, crue, débordement
séisme, tremblement, secousse
catastrophe, désastre, accident, drame
accident, crash, collision, naufrage
incendie, feu, brûler
montagne, mont, massif, pic, chaîne
sommet, cime, culminer
culminer, altitude, sommet
traverser, couler, arroser
se jeter, embouchure, confluer
côte, littoral, rive, rivage
île, archipel, îlot
mer, océan, maritime
ville, cité, commune, agglomération, municipalité
village, bourg, commune, localité, hameau
quartier, arrondissement, district
département, province, région, district
continent, monde
nord, septentrional
sud, méridional
ouest, occidental
centre, cœur, milieu
près, proche, proximité, voisin, environs
environs, alentours, voisinage
éloigné, loin, distant, lointain
entourer, border, encercler, ceindre
border, longer, limiter
limite, frontière, bordure
étendre, couvrir, occuper
entrée, accès, porte
accès, entrée, accéder
pièce, salle, chambre
étage, niveau
mur, muraille, paroi
toit, couverture, toiture
fête, célébration, festival, cérémonie
célébrer, fêter, commémorer
religion, foi, culte, confession, croyance
dieu, divinité, déité
prêtre, curé, pasteur, religieux
croire, foi, croyance
prier, prière
symbole, emblème, signe
drapeau, étendard, pavillon
tradition, coutume, usage, rite
coutume, mœurs, usage
origine, étymologie
étymologie, dérivé, venir, provenir
dériver, provenir, découler

# More verbs of questions
obtenir, recevoir, acquérir, décrocher, gagner, se procurer
obtention, acquisition, délivrance
subir, endurer, essuyer, connaître, souffrir, éprouver
éprouver, ressentir, sentir
ressentir, sentiment, émotion
effectuer, réaliser, accomplir, exécuter, mener, pratiquer
réaliser, concrétiser, exécuter
réalisation, exécution, accomplissement
mener, conduire, diriger, entreprendre
porter, arborer, revêtir, vêtu, habillé
vêtu, habillé, costume, porter
porter, transporter
transporter, acheminer, convoyer, véhiculer
concerner, toucher, affecter, viser, porter
correspondre, équivaloir, coïncider
disposer, posséder, bénéficier, doté, équipé, muni
doté, équipé, muni, pourvu
équipement, matériel, installation
bénéficier, profiter, jouir
profiter, exploiter, tirer
accueillir, recevoir, héberger, abriter
accueil, réception, hébergement
abriter, loger, héberger, contenir, accueillir
surplomber, dominer
dominer, contrôler, régner
domination, contrôle, emprise, joug, hégémonie
contrôler, maîtriser, dominer, vérifier
sponsor, parrain, mécène, partenaire
sponsoriser, parrainer, financer
parrainer, soutenir
refuser, rejeter, repousser, décliner
repousser, rejeter, refouler
accepter, consentir, approuver, admettre
approuver, accepter, ratifier, entériner, valider
valider, confirmer, approuver
demander, réclamer, solliciter, exiger
ordonner, décréter, commander, enjoindre
convaincre, persuader, inciter
inciter, pousser, encourager, exhorter
encourager, favoriser, inciter, promouvoir
promouvoir, favoriser, encourager, développer
empêcher, bloquer, interdire, entraver, éviter
éviter, empêcher, échapper, prévenir
prévenir, avertir, alerter
avertir, alerter, informer
informer, renseigner, avertir
information, renseignement, donnée, nouvelle
limiter, restreindre, réduire
limitation, restriction
réguler, régler, contrôler, réglementer
calculer, déterminer, évaluer
déterminer, fixer, établir, définir
fixer, établir, déterminer, arrêter
établir, dresser, rédiger
prouver, démontrer, attester, établir
preuve, témoignage, attestation, trace
attester, témoigner, mentionner, confirmer
mentionner, citer, évoquer, signaler
citer, mentionner, nommer, énumérer
rappeler, évoquer, rememorer
commémorer, célébrer, honorer
honorer, célébrer, hommage
hommage, honneur, mémoire
dédier, consacrer, vouer
consacrer, dédier, réserver
réserver, destiner
destiner, adresser
adresser, envoyer
confier, remettre, donner, déléguer
remettre, donner, rendre, livrer
rendre, restituer, redonner
livrer, fournir, remettre
fournir, procurer, donner, délivrer, approvisionner
apporter, fournir, contribuer
contribuer, participer, aider
contribution, apport, participation
ajouter, adjoindre, incorporer
incorporer, intégrer, inclure
inclure, intégrer, comprendre
exclure, écarter, éliminer, bannir
exclusion, éviction, expulsion
retirer, ôter, enlever, supprimer
extraire, tirer, prélever
prélever, extraire, percevoir
percevoir, prélever, collecter, encaisser
collecter, récolter, recueillir, rassembler
accumuler, amasser, entasser
conserver, garder, préserver, entreposer, exposé
entreposer, stocker, conserver
stocker, conserver, emmagasiner
placer, mettre, disposer, situer, poser
disposer, placer, agencer
poser, placer, déposer
installer, placer, établir, mettre
déplacer, transférer, déménager
transférer, déplacer, muter
alterner, se succéder
accompagner, escorter, suivre
escorte, garde
guider, conduire, orienter
orienter, diriger, guider
attirer, séduire, intéresser
intéresser, passionner, attirer
intérêt, passion, attrait, curiosité
passion, amour, intérêt
plaire, séduire, apprécier
apprécier, aimer, estimer, goûter
préférer, privilégier, favoriser
privilège, avantage, faveur
négliger, délaisser, ignorer
ignorer, méconnaître
oublier, délaisser, négliger
reprocher, accuser, critiquer
accuser, soupçonner, reprocher, inculper
soupçonner, accuser, suspecter
dénoncer, accuser, révéler
révéler, dévoiler, découvrir, annoncer
publier, diffuser, divulguer
diffuser, répandre, propager
propagation, diffusion, expansion
étendre, élargir, agrandir
agrandissement, extension, élargissement
expansion, extension, essor
réduire, diminuer, abaisser, limiter
accélérer, hâter, précipiter
ralentir, freiner
retarder, différer, reporter
reporter, différer, ajourner
retard, délai
annuler, supprimer, abandonner
abandonner, renoncer, délaisser
renoncer, abandonner, abdiquer
renonciation, abandon
reprendre, recommencer, poursuivre
poursuivre, traquer, chasser
continuer, perdurer, persister
perdurer, subsister, persister, demeurer, rester
subsister, rester, demeurer, survivre
rester, demeurer, séjourner
séjourner, rester, résider
séjour, visite
attendre, patienter
espérer, souhaiter, compter
prévoir, planifier, envisager, anticiper
envisager, prévoir, projeter
projet, idée, intention
intention, but, volonté, projet
volonté, désir, souhait
désir, envie, souhait
décider, choisir, résoudre
obliger, devoir, contraindre
imposer, exiger, obliger
nécessiter, exiger, requérir, falloir
besoin, nécessité, exigence
exister, subsister
manquer, faire défaut, absence
manque, pénurie, carence, insuffisance
pénurie, manque, rareté
suffire, permettre
appliquer, pratiquer
pratiquer, exercer, jouer
pratique, usage, coutume
exercer, pratiquer, assumer
assumer, exercer, assurer
assurer, garantir
garantir, assurer, protéger
animer, diriger
concevoir, dessiner, imaginer, inventer, élaborer
dessiner, concevoir, tracer, illustrer
construire, aménager
aménager, équiper, transformer
restaurer, rénover, rétablir
rétablir, restaurer, ramener
réparer, restaurer
transformer, convertir, métamorphoser
devenir, se transformer
varier, changer, fluctuer
variation, changement, fluctuation
adapter, ajuster, transposer
mélanger, mêler, combiner, associer
combiner, associer, réunir
associer, lier, joindre
allier, associer, unir
unir, lier, joindre
contenir, comprendre, renfermer
remplir, emplir
remplir, accomplir
couvrir, recouvrir, tapisser
recouvrir, couvrir, revêtir
entourer, encercler, cerner
ouvrir, inaugurer, lancer
fermer, clore, cesser
fermeture, arrêt, cessation
casser, briser, rompre
couper, trancher, sectionner
creuser, forer, percer
frapper, battre, heurter
heurter, percuter, frapper
tomber, chuter, s'effondrer
s'effondrer, s'écrouler, chute
monter, grimper, gravir
gravir, escalader, monter
descendre, dévaler
sauter, bondir
courir, course
nager, natation
voler, planer
tourner, pivoter
lancer, jeter, projeter
tirer, lancer
tenir, détenir
saisir, prendre, attraper
attraper, capturer, saisir
prendre, saisir, emporter
regarder, observer, contempler
observer, constater, remarquer, étudier
remarquer, constater, noter
écouter, entendre
comprendre, interpréter
interpréter, comprendre, expliquer
apprendre, étudier, découvrir
enseigner, apprendre, transmettre
transmettre, léguer, communiquer
communiquer, transmettre, échanger
échanger, troquer
échange, troc
répondre, réagir
réaction, réponse
punir, sanctionner, condamner
pardonner, excuser
mentir, tromper
tricher, frauder
effrayer, terrifier, peur
inquiéter, préoccuper
préoccupation, inquiétude, souci
surprendre, étonner
émouvoir, toucher
pleurer, sangloter

# More nouns of questions
impact, effet, conséquence, influence
évolution, progression, développement
principe, règle, fondement
fondement, base, principe
base, fondement, socle
élément, composant, constituant, partie
étape, phase, stade
phase, étape, période
événement, épisode
circonstance, condition, contexte, situation
contexte, cadre, situation
condition, exigence, critère
critère, condition, paramètre
critère, norme
situation, état, condition
domaine, secteur, champ, branche
spécialité, domaine, spécialisation
slogan, devise
cible, objectif, visé
partenaire, associé, allié
client, clientèle, acheteur, consommateur
consommateur, client, usager
bénéficiaire, destinataire
victime, tué, mort, blessé
perte, mort, victime
dégât, dommage, destruction
dommage, dégât, préjudice
bilan, nombre
statistique, chiffre, données
maximum, maximal, plafond
minimum, minimal, plancher
génération, âge
membre, adhérent, participant
participant, concurrent, inscrit
organisateur, promoteur
organisation, association, organisme, institution
association, organisation, société, groupement
institution, établissement, organisme
établissement, institution, école
école, académie, institut
université, faculté, institut
bibliothèque, médiathèque
conférence, colloque, congrès
colloque, conférence, symposium
congrès, assemblée, conférence
réunion, rencontre, séance
séance, réunion, session
comité, commission, conseil
conseil, comité, assemblée
rapport, étude
liste, énumération, inventaire
inventaire, liste, catalogue
titre, appellation
plan, projet, schéma
modèle, exemple, prototype
prototype, modèle, maquette
version, variante, édition
série, suite, succession
volume, tome
tome, volume, livre
page, feuillet
lettre, correspondance, courrier
message, lettre, communication
rumeur, bruit
odeur, parfum, senteur
goût, saveur
face, côté
bord, rive
extrémité, bout, pointe
intérieur, dedans
extérieur, dehors
dessus, sommet
bas, pied
vallée, gorge
champ, prairie, pré
prairie, pâturage, pré
jardin, parc
parc, jardin, réserve
chemin, sentier, voie
pont, passerelle
port, quai
marché, foire
foire, marché, salon
hôtel, auberge
restaurant, auberge, taverne
café, bar, bistrot
magasin, enseigne, supermarché
enseigne, marque, magasin
marque, enseigne, label
logo, emblème, sigle
sigle, acronyme, abréviation
indice, piste
adulte, majeur
mineur, enfant
jumeau, frère
esclave, serf
serviteur, servante, domestique
chevalier, cavalier
guerrier, combattant, soldat
marin, matelot, équipage
pirate, corsaire, flibustier
pionnier, précurseur
mentor, maître
salarié, employé, personnel
personnel, salarié, effectif
syndicat, centrale
crise, difficulté
catholique, chrétien
protestant, réformé, huguenot
musulman, islam
juif, judaïsme, hébraïque
église, temple
tempête, ouragan, orage
glace, gel
sang, hémorragie
os, squelette
squelette, ossements
œil, regard
cri, chant
bec, gueule
pelage, poil, fourrure
plumage, plume
petit, jeune, progéniture
femelle, femme
nid, terrier
graine, semence
fruit, baie
légumes, plantes
fer, métal
pierre, roche
eau, liquide
essence, carburant
carburant, essence, combustible
écran, affichage
image, photo, illustration
caméra, appareil
jeu, divertissement
divertissement, loisir, amusement

# Everyday speech
gamin, gosse, môme, enfant
mec, gars, homme
nana, meuf, femme
gens, personne
boîte, entreprise
boulot, job, travail, emploi
bosser, taffer, travailler
fric, pognon, thune, argent
bagnole, voiture, véhicule
flic, policier, gendarme
toubib, médecin, docteur
prof, professeur, enseignant
instit, instituteur
resto, restaurant
labo, laboratoire
bouquin, livre
copain, ami, compagnon
copine, amie, compagne
baraque, maison
taule, prison
coffrer, emprisonner, arrêter
choper, attraper
planquer, cacher, dissimuler
balancer, dénoncer
virer, licencier, renvoyer
arnaquer, escroquer
arnaqueur, escroc, fraudeur
patelin, village, commune
expo, exposition
appart, appartement, logement
cramer, brûler
rafler, remporter, gagner
papi, grand-père
mamie, grand-mère
grand frère, frère aîné
grande sœur, sœur aînée
petit frère, frère cadet
petite sœur, sœur cadette

# Rescue and damage
mourir, perdre la vie, coûter la vie
mort, perdre la vie, coûter la vie
tuer, coûter la vie
anomalie, irrégularité
bateau, chalutier, navire
fouiller, perquisitionner
sauver, secourir, tirer d'affaire
sauver, extraire, dégager
coincé, bloqué, prisonnier
rescapé, survivant, miraculé
repêcher, retrouver
reloger, héberger, accueillir
évacuer, mettre à l'abri
sinistré, touché
noyer, engloutir, submerger
coupure, panne, interruption
emporter, arracher

# How things begin, go on and end
commencer, démarrer, éclater
débuter, démarrer, s'ouvrir
repousser, reporter, différer, décaler, ajourner
prolonger, étendre, reconduire
suspendre, interrompre, stopper
stopper, arrêter, cesser
entrer en vigueur, s'appliquer
se tenir, se dérouler, avoir lieu
calendrier, échéancier
trêve, cessez-le-feu
inaugurer, rouvrir
réouverture, inauguration

# Takeovers, pay and posts
rachat, acquisition, reprise
racheter, reprendre, acquérir
repreneur, acquéreur, acheteur
investir, injecter, consacrer
débourser, dépenser, payer
coût, facture, note, montant
rentable, bénéficiaire
licenciement, suppression de postes, suppression d'emplois
salarié, employé, employer
personnel, soignant
part, action
billet, entrée, ticket
infliger, condamner
écoper, être condamné
audience, procès
avocat, défenseur, conseil
défendre, représenter
plainte, recours, requête
débouter, rejeter
requérir, réclamer
avouer, reconnaître, admettre
nier, démentir, contester
faute, responsabilité, tort
emmener, conduire, transférer
enfermer, détenir, retenir
indemniser, dédommager
dérober, voler, s'emparer
retrouver, récupérer, mettre la main sur
amende, sanction
limoger, révoquer, destituer
nommer, promouvoir
bras droit, adjoint
promettre, s'engager
initiative, idée
apercevoir, découvrir, tomber sur
se rendre compte, découvrir
prendre la place, remplacer, succéder

# Health
attraper, contracter
remède, traitement
piqûre, injection, vaccin
opération, intervention
hospitaliser, admettre
dépister, détecter
tester, analyser
dépistage, test

# Works and games
déménagement, transfert
déplacer, transférer
travaux, chantier
installer, monter, poser
parking, stationnement
se garer, stationner
affluence, fréquentation
finale, match
mi-temps, pause
siège, mandat
urne, scrutin
négociateur, émissaire
sommet, rencontre
tué, abattu
élève, écolier, collégien, lycéen
rentrée, reprise
grandir, passer son enfance
`);
