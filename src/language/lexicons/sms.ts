import { definitions, entries } from './parse-lexicon.ts';

/*
 * How people type questions in chat. Written by hand for this project; a spelling that has several readings
 * (« pdt » is pendant or président) is given the reading that questions need, or left out where none
 * prevails.
 */

/** Chat spellings in lower case, each with the plain French it stands for. */
export const chatSpellings = definitions(`
# Question words
ki: qui
kil: qu'il
kel: quel
kell: quelle
kelle: quelle
quele: quelle
kels: quels
kelles: quelles
koi: quoi
koa: quoi
kwa: quoi
quoa: quoi
kan: quand
kand: quand
qand: quand
qd: quand
qnd: quand
cmt: comment
cmnt: comment
coment: comment
commen: comment
koman: comment
komen: comment
koment: comment
komment: comment
cb: combien
cbn: combien
cbien: combien
combi1: combien
konbien: combien
kombien: combien
kombi1: combien
pk: pourquoi
pq: pourquoi
pkoi: pourquoi
pquoi: pourquoi
prq: pourquoi
prkoi: pourquoi
prquoi: pourquoi
pourkoi: pourquoi
pourkwa: pourquoi
pourqoi: pourquoi
pourquoa: pourquoi
pcq: parce que
pck: parce que
pcke: parce que
pske: parce que
parske: parce que
psk: parce que

# Runs of words
c: c'est
cé: c'est
cki: c'est qui
ckoi: c'est quoi
ct: c'était
cetait: c'était
keske: qu'est-ce que
kesk: qu'est-ce que
kess: qu'est-ce
kesse: qu'est-ce
kesske: qu'est-ce que
qeske: qu'est-ce que
kesseke: qu'est-ce que
keskil: qu'est-ce qu'il
keski: qu'est-ce qui
qqc: quelque chose
qqch: quelque chose
qqn: quelqu'un
qq1: quelqu'un
kelk1: quelqu'un
jsais: je sais
jsp: je ne sais pas
chai: je sais
chais: je sais
chépa: je ne sais pas
jveux: je veux
jvx: je veux
jvoudrais: je voudrais
jvoudrai: je voudrais
dmoi: dis-moi
ya: il y a
yaurait: il y aurait
yavait: il y avait

# Small words
pr: pour
ds: dans
ac: avec
avc: avec
avk: avec
ss: sans
ke: que
q: que
ns: nous
vs: vous
jms: jamais
tjr: toujours
tjrs: toujours
tjs: toujours
tt: tout
tte: toute
ts: tous
ttes: toutes
bcp: beaucoup
mtn: maintenant
mnt: maintenant
auj: aujourd'hui
ajd: aujourd'hui
aujd: aujourd'hui
dps: depuis
dpuis: depuis
depui: depuis
jusk: jusque
juska: jusqu'à
vrmt: vraiment
vrmnt: vraiment
rlmt: réellement
slmt: seulement
srtt: surtout
pt: peut
ptet: peut-être
ptetre: peut-être
mm: même
mem: même
dc: donc
donk: donc
cad: c'est-à-dire
càd: c'est-à-dire
mé: mais
osi: aussi
oci: aussi
svt: souvent
kom: comme
kome: comme
qqs: quelques
qques: quelques
avt: avant
apré: après

# Nouns and verbs
fr: français
frs: français
prez: président
rus: russe
mili: militaire
gvt: gouvernement
gouv: gouvernement
gvnt: gouvernement
gvrnmt: gouvernement
pb: problème
pbs: problèmes
intl: international
nb: nombre
nbr: nombre
nbre: nombre
nv: nouveau
nvx: nouveaux
nvelle: nouvelle
nvlle: nouvelle
rdv: rendez-vous
hab: habitants
milit: militaire
mds: milliards
ptit: petit
gd: grand
gde: grande
gds: grands
fé: fait
fai: fait
vien: vient
veu: veut
sava: ça va
arive: arrive
resto: restaurant
ciné: cinéma
prof: professeur
`);

/** Words of greeting, thanks, farewell and politeness: they ask for nothing, in French or English. */
export const pleasantries = entries(`
# Greetings
bonjour, bjr, bonsoir, bsr, salut, slt, salutations, coucou, cc, hello, hi, hey, hola, allô, allo, yo, wesh
wsh, rebonjour, bonne journée, bonne soirée, bonne nuit, ça va, ça va bien, comment ça va, comment vas-tu
comment allez-vous, tu vas bien, vous allez bien, quoi de neuf, bien le bonjour, bienvenue, good morning
good evening, good afternoon, how are you

# To whom
les gars, les amis, les copains, les filles, les gens, tout le monde, à tous, à toutes et à tous, la team
la compagnie, l'équipe, le bot

# Thanks and politeness
merci, merci beaucoup, merci bien, mille mercis, mrc, mci, thanks, thank you, thx, ty, stp, svp
s'il te plaît, s'il vous plaît, s'il te plait, s'il vous plait, please, pls, plz, de rien, je t'en prie
je vous en prie, pardon, excuse-moi, excusez-moi, désolé, désolée, dsl, sorry, merci d'avance, bravo
félicitations

# Farewells
au revoir, adieu, à bientôt, à plus, à plus tard, à demain, à tout à l'heure, bye, bye bye, goodbye, ciao
tchao, tchuss, see you, bonne continuation, bon courage

# Rudeness
va te faire voir, va te faire foutre, va voir ailleurs

# Laughter and fillers
mdr, lol, ptdr, xd, haha, hihi, hahaha, jpp, oui, non, ouais, ok, okay, d'accord, dac, hein, ben, bah, bof
euh, heu, hmm
`);
