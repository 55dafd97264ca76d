import { groups } from './parse-lexicon.ts';

/**
 * Countries, regions and cities with their people, their language and their adjective, where stemming leaves them apart:
 * « quel pays » is answered by France where the text says français. Words of one token each, in lower case.
 *
 * Written by hand for this project.
 */
export const placesAndPeoples = groups(`
# Countries
france, française, francophone, gaulois
angleterre, anglais, anglophone
écosse, écossaise
galles, gallois
irlande, irlandaise
allemagne, allemand, germanique
autriche, autrichien
suisse, helvétique, suissesse
belgique, belge
néerlandais, néerlandaise, hollandais
hollande, hollandaise
luxembourg, luxembourgeois
espagne, espagnol, hispanique, hispanophone
portugal, portugais, portugaise, lusophone
italie, italien
grèce, grecque, hellénique
turquie, turc
ottoman, turc
chypre, chypriote
malte, maltaise
suède, suédois
norvège, norvégien
danemark, danois
finlande, finlandaise, finnois
islande, islandaise
estonie, estonien
lituanie, lituanien
pologne, polonais, polonaise
hongrie, hongrois, magyar
roumanie, roumain
bosnie, bosniaque, bosnien
monténégro, monténégrin
macédoine, macédonien
albanie, albanaise
kosovo, kosovar
ukraine, ukrainien
russie, russophone
urss, soviétique
géorgie, géorgien
arménie, arménien
azerbaïdjan, azéri
kazakhstan, kazakh
ouzbékistan, ouzbek
turkménistan, turkmène
kirghizistan, kirghize
tadjikistan, tadjik
afghanistan, afghan
pakistan, pakistanaise
inde, indien, hindou
bangladesh, bangladais
maldives, maldivien
thaïlande, thaï
siam, siamois
laos, laotien
cambodge, cambodgien, khmer
vietnam, vietnamien
indochine, indochinois
malaisie, malaisien, malais
singapour, singapourien
indonésie, indonésien
chine, chinois, sinophone
tibet, tibétain
corée, coréen
japon, japonaise, nippon
iran, iranien, perse
perse, persan
irak, irakien
syrie, syrien
liban, libanaise
israël, israélien
palestine, palestinien
jordanie, jordanien
arabie, saoudien
arabe, arabophone, arabisation
koweït, koweïtien
bahreïn, bahreïnien
qatar, qatarien
émirats, émirien
yémen, yéménite
égypte, égyptien
libye, libyen
tunisie, tunisien
algérie, algérien
maroc, marocain
mauritanie, mauritanien
sahara, saharien, sahraoui
sahel, sahélien
maghreb, maghrébin
tchad, tchadien
niger, nigérien
nigeria, nigérian
mali, malien
burkina, burkinabé, burkinabè
gambie, gambien
guinée, guinéen
libéria, libérien
ghana, ghanéen
togo, togolais
bénin, béninois
dahomey, dahoméen
congo, congolais, congolaise
zaïre, zaïrois
centrafrique, centrafricain
namibie, namibien
zimbabwe, zimbabwéen
zambie, zambien
mozambique, mozambicain
malawi, malawien
tanzanie, tanzanien
kenya, kényan
éthiopie, éthiopien
érythrée, érythréen
somalie, somalien
djibouti, djiboutien
madagascar, malgache
comores, comorien
maurice, mauricien
seychelles, seychellois
mayotte, mahorais
américain, étatsunien
canada, canadien
québec, québécois
acadie, acadien
mexique, mexicain
guatemala, guatémaltèque
honduras, hondurien
salvador, salvadorien
nicaragua, nicaraguayen
panama, panaméen
cuba, cubain
haïti, haïtien
dominique, dominicain, dominiquais
jamaïque, jamaïcain
trinité, trinidadien
martinique, martiniquais
guadeloupe, guadeloupéen
caraïbes, caribéen
bahamas, bahaméen
colombie, colombien
venezuela, vénézuélien
équateur, équatorien, équatorial
pérou, péruvien
bolivie, bolivien
brésil, brésilien
paraguay, paraguayen
uruguay, uruguayen
chili, chilien
australie, australien
tasmanie, tasmanien
calédonie, calédonien
polynésie, polynésien
mélanésie, mélanésien
micronésie, micronésien
tahiti, tahitien
hawaï, hawaïen
fidji, fidjien

# Continents and large regions
europe, européen
afrique, africain
asie, asiatique
amérique, américain
océanie, océanien
antarctique, austral
caucase, caucasien
sibérie, sibérien
anatolie, anatolien
mésopotamie, mésopotamien
méditerranée, méditerranéen
atlantique, transatlantique
alpes, alpin, alpestre
pyrénées, pyrénéen
himalaya, himalayen
andes, andin
rhin, rhénan
rhône, rhodanien
danube, danubien
nil, nilotique
amazonie, amazonien
occident, occidental
orient, oriental
latin, latino
crète, crétois
sicile, sicilien
sardaigne, sarde
vénétie, vénitien
savoie, savoyard, savoisien
catalogne, catalan
castille, castillan
andalousie, andalou
galice, galicien
bavière, bavarois
saxe, saxon
prusse, prussien
silésie, silésien
bohême, bohémien
transylvanie, transylvain
phénicie, phénicien
assyrie, assyrien
babylone, babylonien
sumer, sumérien
carthage, carthaginois, punique
troie, troyen
flandre, flamand
frise, frison

# French regions
bretagne, breton
alsace, alsacien
champagne, champenois
bourgogne, bourguignon
auvergne, auvergnat
limousin, limougeaud
gascogne, gascon
languedoc, languedocien
provence, provençal
dauphiné, dauphinois
artois, artésien
anjou, angevin
touraine, tourangeau
poitou, poitevin
berry, berrichon
vendée, vendéen
périgord, périgourdin
basque, euskadi
gaule, gaulois

# Cities
paris, parisien
bordeaux, bordelais
toulouse, toulousain
lille, lillois
strasbourg, strasbourgeois
reims, rémois
nice, niçois
montpellier, montpelliérain
grenoble, grenoblois
tours, tourangeau
angers, angevin
poitiers, poitevin
limoges, limougeaud
nancy, nancéien
metz, messin
brest, brestois
arles, arlésien
cannes, cannois
calais, calaisien
besançon, bisontin
bruxelles, bruxellois
liège, liégeois
anvers, anversois
gand, gantois
genève, genevois
lausanne, lausannois
berne, bernois
zurich, zurichois
bâle, bâlois
londres, londonien
dublin, dublinois
rome, romain
milan, milano
turin, turinois
venise, vénitien
gênes, génois
florence, florentin
naples, napolitain
bologne, bolonais
pise, pisan
sienne, siennois
padoue, padouan
pompéi, pompéien
madrid, madrilène
séville, sévillan
lisbonne, lisboète
berlin, berlinois
munich, munichois
hambourg, hambourgeois
cologne, colonais
vienne, viennois
prague, pragois
varsovie, varsovien
moscou, moscovite
athènes, athénien
sparte, spartiate
corinthe, corinthien
thèbes, thébain
byzance, byzantin
constantinople, byzantin
istanbul, stambouliote
alexandrie, alexandrin
jérusalem, hiérosolymitain
damas, damascène
alger, algérois
tunis, tunisois
dakar, dakarois
pékin, pékinois
tokyo, tokyoïte
`);
