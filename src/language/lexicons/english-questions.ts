import { definitions } from './parse-lexicon.ts';

/**
 * What the words of an English question are in French, so that an English speaker finds a French article:
 * each English word in lower case, with the French words an article would use, the likeliest first.
 *
 * Written by hand for this project. Question words are left out: they say the kind of question, not what to
 * look for.
 */
export const englishToFrench = definitions(`
# Politics
government: gouvernement
regime: régime
power: pouvoir
leader: chef, dirigeant
leaders: chefs, dirigeants
head: chef, tête
lead: diriger, mener
leads: diriger, mener
leading: diriger, mener
led: dirigé, mené
president: président
minister: ministre
ministers: ministres
ministry: ministère
deputy: vice, adjoint, député
state: état
states: états
nation: nation
nations: nations
country: pays
countries: pays
republic: république
federation: fédération
kingdom: royaume
empire: empire
king: roi
queen: reine
emperor: empereur
prince: prince
princess: princesse
coup: coup d'état, putsch
overthrow: renverser
overthrown: renversé, déchu
ousted: déchu, renversé
deposed: déchu, déposé
election: élection
elections: élections
elected: élu
vote: vote, scrutin
voted: voté
parliament: parlement
law: loi
laws: lois
party: parti
policy: politique
political: politique
politician: politicien
citizen: citoyen
citizens: citoyens
people: peuple, population, gens
population: population, habitants
inhabitants: habitants
authorities: autorités
authority: autorité
official: officiel
officials: responsables, autorités
independence: indépendance
independent: indépendant
revolution: révolution
border: frontière
borders: frontières
capital: capitale
city: ville
cities: villes
town: ville
village: village
region: région
province: province
mayor: maire

# Diplomacy
diplomacy: diplomatie
diplomatic: diplomatique
diplomat: diplomate
ambassador: ambassadeur
embassy: ambassade
delegation: délégation
visit: visite, visiter
visited: visité
visiting: visite
trip: voyage, déplacement
meeting: rencontre, réunion
meet: rencontrer
met: rencontré
welcome: accueil, accueillir
welcomed: accueilli
received: reçu, accueilli
host: accueillir, hôte
hosted: accueilli
greeted: accueilli
talks: pourparlers, discussions
talk: discussion, pourparlers
discussions: discussions
discuss: discuter, aborder
discussed: abordé, discuté
negotiations: négociations, pourparlers
agreement: accord
agreements: accords
deal: accord
deals: accords
treaty: traité
pact: pacte, accord
document: document
documents: documents
sign: signer, signature
signed: signé, signature
signing: signature
alliance: alliance
ally: allié
allies: alliés
partner: partenaire
partners: partenaires
partnership: partenariat
cooperation: coopération
relationship: relation
relations: relations
ties: relations, liens
support: soutien
help: aide, aider
sanctions: sanctions
announce: annoncer, annonce
announced: annoncé, annonce
announcement: annonce
criticize: critiquer
criticized: critiqué
criticised: critiqué
criticism: critique
strengthen: renforcer, renforcement
strengthening: renforcement
foreign: étranger, extérieur
international: international
influence: influence
influential: influent
role: rôle
rapprochement: rapprochement
challenges: défis
challenge: défi
threat: menace

# War
war: guerre
wars: guerres
army: armée
armies: armées
military: militaire
soldier: soldat
soldiers: soldats
troops: troupes, soldats
forces: forces
force: force
officer: officier
general: général
colonel: colonel
captain: capitaine
commander: commandant
navy: marine
battle: bataille
fight: combat, combattre
fought: combattu
fighting: combats
attack: attaque, attaquer
attacked: attaqué
attacks: attaques
invaded: envahi
invasion: invasion
weapon: arme
weapons: armes
bomb: bombe
bombing: bombardement
killed: tué
kill: tuer
violence: violence, violences
violent: violent
terrorism: terrorisme
terrorist: terroriste
jihadist: djihadiste
jihadists: djihadistes
defense: défense
defence: défense
security: sécurité
peace: paix
victory: victoire
defeat: défaite
defeated: vaincu, battu
won: gagné, remporté
win: gagner, remporter
lost: perdu
lose: perdre
prisoner: prisonnier
prisoners: prisonniers
hostage: otage
deployed: déployés, déployé
deploy: déployer
withdraw: retirer, retrait
withdrawal: retrait, départ
withdrew: retiré, retrait
leave: quitter, départ, partir
leaving: départ, quitter
left: quitté, départ
departure: départ
departed: parti, départ
stationed: stationné, déployé

# Coming, going and happening
go: aller, allé, rendre, rendu
went: allé, rendu
gone: allé, parti
come: venir
came: venu
arrive: arriver
arrived: arrivé, atterri
arrival: arrivée
land: atterrir, terre
landed: atterri
landing: atterrissage
travel: voyager, voyage
traveled: voyagé
travelled: voyagé
return: retour, revenir
returned: revenu, retourné
enter: entrer
entered: entré
join: rejoindre
joined: rejoint
happen: passer, produire
happened: passé, eu lieu
take place: avoir lieu
took place: eu lieu
begin: commencer
began: commencé
start: début, commencer
started: commencé, débuté
end: fin, finir
ended: fini, terminé
stop: arrêter
stopped: arrêté
next: suivant, prochain
before: avant
after: après
since: depuis
during: pendant

# Life and people
born: né, naissance
birth: naissance
birthplace: naissance
die: mourir, mort
died: mort, décédé
dead: mort
death: mort, décès
buried: enterré, inhumé
life: vie
live: vivre, habiter
lived: vécu, habité
lives: vit, habite
age: âge
old: vieux, âge
how old: âge
how long: durée, longueur
how tall: taille, hauteur
how far: distance
how big: taille, superficie
young: jeune
child: enfant
children: enfants
son: fils
daughter: fille
father: père
mother: mère
brother: frère
sister: sœur
wife: femme, épouse
husband: mari, époux
married: marié, épousé
marriage: mariage
family: famille
man: homme
men: hommes
woman: femme
women: femmes
name: nom
named: nommé, appelé
called: appelé
nickname: surnom
friend: ami
friends: amis
job: métier, travail
work: travail, œuvre
worked: travaillé
worker: travailleur, ouvrier
workers: travailleurs, ouvriers
school: école
university: université
student: étudiant
students: étudiants
study: étude, étudier
studied: étudié
teacher: professeur
scientist: scientifique
doctor: médecin
language: langue
religion: religion
church: église
pope: pape

# Making and owning
make: faire, fabriquer
made: fait, fabriqué
build: construire
built: construit
create: créer
created: créé
creation: création
found: fondé, trouvé
founded: fondé
founder: fondateur
establish: établir
established: établi, fondé
discover: découvrir
discovered: découvert
discovery: découverte
invented: inventé
inventor: inventeur
destroyed: détruit
destruction: destruction
produce: produire
produced: produit
production: production
sell: vendre
sold: vendu
buy: acheter
bought: acheté
pay: payer
paid: payé
own: posséder
owned: possédé
owner: propriétaire
give: donner
gave: donné
given: donné
receive: recevoir
send: envoyer
sent: envoyé
use: utiliser, utilisation
used: utilisé
become: devenir
became: devenu
choose: choisir
chosen: choisi
decide: décider
decided: décidé
decision: décision
cause: cause, causer
caused: causé, entraîné
causes: causes
reason: raison
reasons: raisons
result: résultat
consequence: conséquence
consequences: conséquences
goal: but, objectif
purpose: but, objectif
aim: but, objectif
plan: plan, projet
plans: plans, projets
project: projet
projects: projets
member: membre
members: membres
organization: organisation
organisation: organisation
group: groupe
groups: groupes
company: entreprise, société
companies: entreprises, sociétés

# Economy, energy, nature
economy: économie
economic: économique
money: argent
price: prix
cost: coût
trade: commerce
market: marché
industry: industrie
agriculture: agriculture
food: alimentaire, nourriture
fertilizer: engrais
fertilizers: engrais
fertiliser: engrais
energy: énergie
nuclear: nucléaire
renewable: renouvelable
oil: pétrole
gas: gaz
electricity: électricité
water: eau
supply: approvisionnement
infrastructure: infrastructures
development: développement
growth: croissance
area: superficie, région, domaine
areas: domaines, régions
surface: superficie, surface
field: domaine, champ
fields: domaines, champs
topic: sujet, thème
topics: sujets, thèmes
size: taille
height: hauteur, taille
length: longueur
width: largeur
depth: profondeur
weight: poids
speed: vitesse
distance: distance
temperature: température
river: fleuve, rivière
mountain: montagne, mont
mountains: montagnes
sea: mer
ocean: océan
lake: lac
island: île
islands: îles
coast: côte
forest: forêt
desert: désert
north: nord
south: sud
east: est
west: ouest
western: occidental, ouest
eastern: oriental, est
northern: nord
southern: sud
world: monde
earth: terre
animal: animal
animals: animaux
plant: plante
plants: plantes
tree: arbre
disease: maladie
climate: climat
weather: météo, temps

# Arts, media, sport
book: livre
books: livres
writer: écrivain, auteur
author: auteur
write: écrire
wrote: écrit
written: écrit
published: publié
newspaper: journal
film: film
movie: film
movies: films
director: réalisateur, directeur
directed: réalisé, dirigé
actor: acteur
actress: actrice
play: pièce, jouer
played: joué, interprété
music: musique
song: chanson
songs: chansons
singer: chanteur
band: groupe
album: album
painter: peintre
painting: tableau, peinture
art: art
artist: artiste
building: bâtiment
bridge: pont
castle: château
house: maison
street: rue
sport: sport
team: équipe
player: joueur
players: joueurs
match: match
cup: coupe
goals: buts
champion: champion
award: prix, récompense
awards: prix, récompenses
prize: prix
game: jeu, match

# Time, number, order
year: année, an
years: années, ans
month: mois
months: mois
week: semaine
weeks: semaines
day: jour
days: jours
date: date
century: siècle
time: temps, époque
hour: heure
hours: heures
today: aujourd'hui
yesterday: hier
number: nombre
first: premier
second: second, deuxième
last: dernier
new: nouveau
former: ancien
current: actuel
recent: récent
early: début
late: fin
main: principal
important: important
importance: importance
big: grand
biggest: plus grand
large: grand
largest: plus grand
highest: plus haut
longest: plus long
oldest: plus ancien
famous: célèbre
known: connu
different: différent
same: même
other: autre
million: million
billion: milliard
thousand: mille
hundred: cent
half: moitié
monday: lundi
tuesday: mardi
wednesday: mercredi
thursday: jeudi
friday: vendredi
saturday: samedi
sunday: dimanche
january: janvier
february: février
march: mars
april: avril
june: juin
july: juillet
august: août
september: septembre
october: octobre
november: novembre
december: décembre

# Money and work
costs: coût, coûter
prices: prix
pays: payer
earn: gagner
earns: gagner
earned: gagné
salary: salaire
budget: budget
debt: dette
profit: bénéfice
loss: perte
losses: pertes
buys: acheter
buyer: acheteur
sells: vendre
sale: vente
owners: propriétaires
owns: posséder
factory: usine
factories: usines
jobs: emplois, postes
employee: salarié, employé
employees: salariés, employés
hire: embaucher
hired: embauché
fired: licencié
works: travailler
strike: grève
strikers: grévistes
union: syndicat, union
unions: syndicats

# Police and courts
lawyer: avocat
lawyers: avocats
judge: juge
judges: juges
court: tribunal, cour
trial: procès
jail: prison
prison: prison
sentence: peine, condamnation
sentenced: condamné
convicted: condamné
guilty: coupable
fine: amende
fined: amende
stolen: volé
stole: volé
steal: voler
thief: voleur
thieves: voleurs
victim: victime
victims: victimes
police: police

# Rescue and health
officers: officiers
firefighter: pompier
firefighters: pompiers
doctors: médecins, docteurs
nurse: infirmière
nurses: infirmières
hospital: hôpital
hospitals: hôpitaux
patient: patient, malade
patients: patients, malades
illness: maladie
sick: malade
blood: sang
tested: testé, analysé
test: test, analyse
vaccine: vaccin
vaccinated: vacciné
vaccination: vaccination
outbreak: épidémie
epidemic: épidémie
cure: guérir
cured: guéri

# Family, school and museums
daughters: filles
sons: fils
baby: bébé, nourrisson
parents: parents
girl: fille
boy: garçon
pupil: élève
pupils: élèves
teachers: professeurs, enseignants
museum: musée
paintings: tableaux, peintures
painted: peint
exhibition: exposition
ticket: billet
tickets: billets
visitor: visiteur
visitors: visiteurs
final: finale

# Games and posts
teams: équipes
coach: entraîneur
wins: remporter, gagner
winner: vainqueur, gagnant
score: score
scored: marqué, inscrit
season: saison
replace: remplacer
replaced: remplacé
replaces: remplacer
replacement: remplaçant
succeed: succéder
succeeded: succédé
successor: successeur
resign: démissionner
resigned: démissionné
appointed: nommé
grow: grandir
grew: grandi

# Accidents and ways to go
dies: mourir
deaths: morts
injured: blessé
wounded: blessé
missing: disparu
survivor: rescapé, survivant
survivors: rescapés, survivants
rescue: sauver, secours
rescued: sauvé, secouru
rescuers: secouristes, sauveteurs
saved: sauvé
save: sauver
flood: crue, inondation
floods: crues, inondations
fire: incendie, feu
fires: incendies
storm: tempête, orage
earthquake: séisme, tremblement
drought: sécheresse
rain: pluie
road: route
train: train
railway: ligne, voie
plane: avion
aircraft: avion
ship: navire, bateau
boat: bateau
truck: camion
trucks: camions
car: voiture
cars: voitures
houses: maisons
home: maison, foyer
homes: maisons, foyers

# What is done
rebuild: reconstruire
rebuilt: reconstruit
reconstruction: reconstruction
opened: ouvert, inauguré
open: ouvrir
opens: ouvrir
closed: fermé
close: fermer
begins: commencer
starts: commencer
ends: finir
delayed: retardé, reporté
postponed: reporté
cancelled: annulé
cancel: annuler
refused: refusé
refuse: refuser
rejected: rejeté
accepted: accepté
asked: demandé
ask: demander
wanted: voulu
want: vouloir
need: besoin
needed: nécessaire
promised: promis
promise: promettre
find: trouver
invent: inventer
stay: rester
stayed: resté
moved: déménagé, transféré
move: déménager
hidden: caché
hide: cacher
call: appeler

# Size and place
deep: profond, profondeur
high: haut
wide: large
youngest: jeune
small: petit
affairs: affaires
local: local
public: public
place: lieu
farm: ferme
farmer: agriculteur, paysan
farmers: agriculteurs, paysans
harvest: récolte
wine: vin
dog: chien

# Votes, war, hours
voters: électeurs
voter: électeur
seats: sièges
seat: siège
candidate: candidat
candidates: candidats
coalition: coalition
opposition: opposition
bill: loi, texte
amendment: amendement
hostages: otages
attackers: assaillants
ceasefire: cessez-le-feu, trêve
truce: trêve
summit: sommet
morning: matin
evening: soir
night: nuit
tomorrow: demain
third: troisième

# Countries, continents and their people
africa: afrique
african: africain
algeria: algérie
algerian: algérien
america: amérique
american: américain
americans: américains
asia: asie
austria: autriche
austrian: autrichien
belgium: belgique
belgian: belge
brazil: brésil
brazilian: brésilien
britain: grande-bretagne
british: britannique
united kingdom: royaume-uni
cameroon: cameroun
chad: tchad
china: chine
chinese: chinois
egypt: égypte
egyptian: égyptien
england: angleterre
english: anglais
europe: europe
european: européen
france: france
french: français
frenchman: français
germany: allemagne
german: allemand
germans: allemands
greece: grèce
greek: grec
hungary: hongrie
india: inde
indian: indien
iran: iran
iranian: iranien
iraq: irak
ireland: irlande
irish: irlandais
israel: israël
israeli: israélien
italy: italie
italian: italien
ivory coast: côte d'ivoire
japan: japon
japanese: japonais
libya: libye
malian: malien
mexico: mexique
morocco: maroc
moroccan: marocain
netherlands: pays-bas
dutch: néerlandais
nigerien: nigérien
nigeria: nigeria
nigerian: nigérian
norway: norvège
poland: pologne
polish: polonais
portugal: portugal
portuguese: portugais
roman: romain
romans: romains
russia: russie
russian: russe
russians: russes
scotland: écosse
senegal: sénégal
senegalese: sénégalais
south africa: afrique du sud
spain: espagne
spanish: espagnol
sweden: suède
swedish: suédois
switzerland: suisse
swiss: suisse
syria: syrie
tunisia: tunisie
turkey: turquie
turkish: turc
ukraine: ukraine
ukrainian: ukrainien
united states: états-unis
moscow: moscou
london: londres
brussels: bruxelles
`);
