import { entries } from './parse-lexicon.ts';

/*
 * What people, peoples and organisations are called by: titles, professions, demonyms, heads of organisation
 * names. Written by hand for this project, in lower case except where French writes a capital. Masculine and
 * feminine are both given where they differ by more than a final e.
 */

/** Words that stand before a person's name: « le général Tiani », « Mme Curie ». */
export const personTitles = entries(`
# Civility
M., MM., Mme, Mmes, Mlle, Mlles, Mgr, Me, Dr, Pr, Sir, Lord, Lady, monsieur, madame, mademoiselle, messieurs
mesdames, sir, lord, lady, don, dom, maître, docteur, docteure, professeur, professeure, mister, miss

# Armies and police
maréchal, général, colonel-général, général de division, général de brigade, général d'armée, colonel
lieutenant-colonel, commandant, commandante, chef d'escadron, capitaine, lieutenant, sous-lieutenant
adjudant, adjudant-chef, sergent, sergent-chef, caporal, soldat, brigadier, amiral, vice-amiral
contre-amiral, commodore, connétable, commissaire, inspecteur, inspectrice, agent, shérif, gendarme
centurion

# States
président, présidente, vice-président, vice-présidente, chef de l'état, premier ministre, première ministre
vice-premier ministre, ministre, vice-ministre, secrétaire d'état, secrétaire général, secrétaire générale
sous-secrétaire, chancelier, chancelière, vice-chancelier, gouverneur, gouverneure, préfet, préfète
sous-préfet, sénateur, sénatrice, député, députée, maire, conseiller, conseillère, ambassadeur, ambassadrice
consul, consule, porte-parole, dictateur, caudillo, directeur, directrice, directeur général
directrice générale, patron, patronne, chef, dirigeant, dirigeante, opposant, opposante, émissaire
envoyé spécial, commissaire européen

# Courts of kings
roi, reine, empereur, impératrice, prince, princesse, dauphin, dauphine, duc, duchesse, archiduc
archiduchesse, grand-duc, marquis, marquise, comte, comtesse, vicomte, vicomtesse, baron, baronne, chevalier
seigneur, sire, régent, régente, tsar, tsarine, tsarévitch, kaiser, sultan, sultane, calife, émir, shah
chah, khan, pharaon, maharajah, vizir, pacha, bey, dey, cheikh, négus, mikado, shogun, infant, infante, doge
landgrave, margrave, naba

# Faiths
pape, antipape, cardinal, archevêque, évêque, patriarche, métropolite, abbé, abbesse, père, mère, frère
sœur, curé, chanoine, pasteur, révérend, saint, sainte, bienheureux, prophète, apôtre, imam, ayatollah
mollah, mufti, rabbin, grand rabbin, dalaï-lama, lama, gourou, bouddha

# Law and knowledge
juge, magistrat, magistrate, procureur, procureure, avocat, avocate, académicien, académicienne, doyen
doyenne, recteur, rectrice, proviseur, proviseure
`);

/** Professions and roles, by which a text says who somebody is. */
export const professions = entries(`
# Letters and press
auteur, autrice, auteure, écrivain, écrivaine, romancier, romancière, poète, poétesse, dramaturge, essayiste
biographe, chroniqueur, chroniqueuse, conteur, conteuse, critique, éditeur, éditrice, éditorialiste
journaliste, reporter, rédacteur, rédactrice, rédacteur en chef, correspondant, correspondante, nouvelliste
pamphlétaire, scénariste, traducteur, traductrice, librettiste, parolier, parolière, historien, historienne
philosophe, philologue, linguiste, bibliothécaire, libraire, imprimeur, animateur, animatrice, présentateur
présentatrice, dessinateur, dessinatrice, illustrateur, illustratrice, caricaturiste, bédéiste, blogueur
blogueuse

# Stage, screen and music
acteur, actrice, comédien, comédienne, humoriste, cinéaste, réalisateur, réalisatrice, metteur en scène
metteuse en scène, producteur, productrice, monteur, monteuse, cascadeur, cascadeuse, clown, mime
marionnettiste, magicien, magicienne, prestidigitateur, chanteur, chanteuse, cantatrice, soprano, ténor
baryton, rappeur, rappeuse, musicien, musicienne, compositeur, compositrice, chef d'orchestre
cheffe d'orchestre, pianiste, violoniste, violoncelliste, guitariste, bassiste, batteur, batteuse, organiste
flûtiste, trompettiste, saxophoniste, percussionniste, claveciniste, harpiste, griot, griotte, danseur
danseuse, danseur étoile, danseuse étoile, ballerine, chorégraphe, mannequin, modèle, disc-jockey

# Arts and crafts
artiste, peintre, aquarelliste, portraitiste, paysagiste, sculpteur, sculptrice, graveur, graveuse
lithographe, photographe, architecte, urbaniste, décorateur, décoratrice, designer, styliste, couturier
couturière, orfèvre, joaillier, joaillière, bijoutier, bijoutière, horloger, horlogère, potier, potière
céramiste, ébéniste, menuisier, menuisière, charpentier, charpentière, maçon, tailleur, tisserand
tisserande, forgeron, serrurier, cordonnier, tanneur, teinturier, luthier, luthière, relieur, verrier
tapissier, tapissière, artisan, artisane, antiquaire, galeriste, collectionneur, collectionneuse, mécène

# Knowledge and health
savant, savante, scientifique, chercheur, chercheuse, universitaire, professeur, professeure, enseignant
enseignante, instituteur, institutrice, étudiant, étudiante, élève, lycéen, lycéenne, physicien, physicienne
chimiste, biologiste, botaniste, zoologiste, naturaliste, entomologiste, ornithologue, généticien
généticienne, géologue, géographe, cartographe, océanographe, climatologue, météorologue, astronome
astrophysicien, astrophysicienne, astronaute, cosmonaute, spationaute, mathématicien, mathématicienne
statisticien, statisticienne, logicien, logicienne, informaticien, informaticienne, programmeur
programmeuse, développeur, développeuse, ingénieur, ingénieure, inventeur, inventrice, technicien
technicienne, archéologue, anthropologue, ethnologue, sociologue, économiste, politologue, démographe
psychologue, psychiatre, psychanalyste, pédagogue, théologien, théologienne, médecin, chirurgien
chirurgienne, dentiste, pédiatre, gynécologue, cardiologue, infirmier, infirmière, sage-femme, pharmacien
pharmacienne, apothicaire, vétérinaire, kinésithérapeute, épidémiologiste, virologue, égyptologue
paléontologue, encyclopédiste, spécialiste, expert, experte, conservateur, conservatrice

# State, law and war
homme politique, femme politique, homme d'état, femme d'état, politicien, politicienne, parlementaire, élu
élue, diplomate, fonctionnaire, haut fonctionnaire, conseiller, conseillère, avocat, avocate, juriste
notaire, huissier, magistrat, magistrate, procureur, procureure, greffier, greffière, bourreau, policier
policière, enquêteur, enquêtrice, détective, espion, espionne, pompier, pompière, militaire, officier
officière, soldat, soldate, marin, mousquetaire, corsaire, pirate, mercenaire, résistant, résistante
rebelle, chef de guerre, putschiste, révolutionnaire, militant, militante, activiste, syndicaliste
féministe, abolitionniste, dissident, dissidente, terroriste, djihadiste, guérillero, garde du corps
ministre, souverain, souveraine, monarque, chef d'état, cheffe d'état, opposant, opposante

# Trade, work and land
entrepreneur, entrepreneuse, industriel, industrielle, homme d'affaires, femme d'affaires, patron, patronne
chef d'entreprise, cheffe d'entreprise, directeur, directrice, fondateur, fondatrice, cofondateur
cofondatrice, actionnaire, banquier, banquière, financier, financière, trader, comptable, commerçant
commerçante, marchand, marchande, négociant, négociante, armateur, vendeur, vendeuse, épicier, épicière
boulanger, boulangère, pâtissier, pâtissière, boucher, bouchère, cuisinier, cuisinière, chef cuisinier
restaurateur, restauratrice, sommelier, sommelière, vigneron, vigneronne, agriculteur, agricultrice, paysan
paysanne, fermier, fermière, berger, bergère, éleveur, éleveuse, pêcheur, pêcheuse, chasseur, chasseuse
jardinier, jardinière, bûcheron, mineur, ouvrier, ouvrière, employé, employée, secrétaire, domestique
serviteur, servante, concierge, chauffeur, chauffeuse, conducteur, conductrice, mécanicien, mécanicienne
pilote, aviateur, aviatrice, navigateur, navigatrice, explorateur, exploratrice, aventurier, aventurière
alpiniste, steward, hôtesse de l'air, cheminot, cheminote, facteur, factrice, plombier, électricien
électricienne, coiffeur, coiffeuse, interprète, guide

# Sport
sportif, sportive, athlète, footballeur, footballeuse, joueur, joueuse, gardien de but, attaquant
attaquante, défenseur, défenseuse, capitaine, entraîneur, entraîneuse, sélectionneur, sélectionneuse
arbitre, rugbyman, basketteur, basketteuse, handballeur, handballeuse, volleyeur, volleyeuse, tennisman
joueur de tennis, golfeur, golfeuse, boxeur, boxeuse, judoka, lutteur, lutteuse, escrimeur, escrimeuse
cycliste, coureur, coureuse, sprinteur, sprinteuse, marathonien, marathonienne, nageur, nageuse, plongeur
plongeuse, skieur, skieuse, patineur, patineuse, gymnaste, cavalier, cavalière, jockey, pilote de course
champion, championne, torero, hockeyeur, hockeyeuse

# Faith and family
prêtre, prêtresse, moine, nonne, religieux, religieuse, missionnaire, ermite, martyr, martyre, mystique
fidèle, disciple, druide, chaman, marabout, époux, épouse, mari, femme, veuf, veuve, fils, fille
frère, sœur, père, mère, oncle, tante, neveu, nièce, cousin, cousine, grand-père, grand-mère, héritier
héritière, successeur, prédécesseur, ancêtre, descendant, descendante, roturier, esclave, citoyen, citoyenne
réfugié, réfugiée
`);

/** Common nouns that open an organisation's name or say what kind of organisation it is. */
export const organisationHeads = entries(`
# States and their bodies
gouvernement, régime, junte, ministère, secrétariat, parlement, assemblée, sénat, chambre, congrès, douma
diète, conseil, comité, commission, délégation, administration, préfecture, mairie, municipalité, ambassade
consulat, cour, tribunal, parquet, haute autorité, autorité, présidence, chancellerie, cabinet
conseil d'état, cour suprême, conseil de sécurité, conseil constitutionnel, direction, état-major
république, royaume, empire, monarchie

# Armies and police
armée, marine, aviation, armée de l'air, armée de terre, légion, régiment, bataillon, brigade, division
corps, escadron, escadrille, garde, milice, police, gendarmerie, force, forces, forces armées
groupe armé, front, mouvement, maquis, réseau, guérilla, organisation terroriste, service secret
services secrets, agence, flotte, troupe, troupes

# Politics and society
parti, alliance, coalition, union, ligue, rassemblement, fédération, confédération, communauté, organisation
syndicat, association, société, société savante, fondation, fonds, ong, mouvement politique
groupe parlementaire, collectif, cercle, confrérie, ordre, loge, congrégation, église, diocèse, secte, tribu
croix-rouge

# Trade and press
entreprise, groupe, compagnie, firme, maison, banque, bourse, caisse, assurance, multinationale, filiale
holding, start-up, coopérative, usine, manufacture, chaîne, radio, télévision, journal, quotidien
hebdomadaire, magazine, revue, agence de presse, maison d'édition, éditions, studio, studios, label
opérateur, constructeur, éditeur, compagnie aérienne, consortium, cartel, chambre de commerce

# Knowledge, health and sport
université, faculté, école, grande école, collège, lycée, institut, académie, laboratoire, centre
observatoire, musée, bibliothèque, théâtre, opéra, orchestre, chœur, ballet, conservatoire, hôpital
clinique, club, équipe, sélection, équipe nationale, fédération sportive, comité olympique, écurie
formation, troupe de théâtre, festival
`);

/** Peoples and nationalities as adjectives: masculine singular, in lower case. */
export const demonyms = entries(`
# Europe
albanais, allemand, andorran, anglais, arménien, autrichien, azerbaïdjanais, azéri, basque, bavarois, belge
biélorusse, bosniaque, bosnien, breton, britannique, bulgare, catalan, chypriote, corse, croate, danois
écossais, espagnol, estonien, européen, finlandais, flamand, français, gallois, géorgien, grec, grecque, hongrois
irlandais, islandais, italien, kosovar, letton, liechtensteinois, lituanien, lorrain, luxembourgeois
macédonien, maltais, moldave, monégasque, monténégrin, néerlandais, hollandais, normand, norvégien
ouest-allemand, est-allemand, polonais, portugais, provençal, roumain, russe, saint-marinais, serbe
sicilien, slovaque, slovène, suédois, suisse, tatar, tchèque, tchétchène, turc, turque, ukrainien, vénitien, wallon
yougoslave, tchécoslovaque, soviétique, alsacien, florentin, romain, parisien, londonien, berlinois
moscovite, milanais, napolitain, new-yorkais, lyonnais, marseillais, toulousain, bordelais

# Africa
africain, algérien, angolais, béninois, botswanais, burkinabè, burkinabé, burundais, camerounais
cap-verdien, centrafricain, comorien, congolais, djiboutien, égyptien, équato-guinéen, érythréen, éthiopien
gabonais, gambien, ghanéen, guinéen, bissau-guinéen, ivoirien, kényan, lesothan, libérien, libyen, malgache
malawite, malawien, malien, marocain, mauricien, mauritanien, mozambicain, namibien, nigérien, nigérian
ougandais, rwandais, sahélien, sao-toméen, sénégalais, seychellois, sierra-léonais, somalien, soudanais
sud-soudanais, sud-africain, swazi, tanzanien, tchadien, togolais, tunisien, zambien, zimbabwéen, maghrébin
ouest-africain, kabyle, touareg, peul, haoussa, zarma, songhaï, bambara, wolof, berbère, zoulou, dogon
réunionnais, mahorais, voltaïque, zaïrois

# Asia and the Middle East
afghan, arabe, asiatique, bahreïni, bangladais, bengali, bhoutanais, birman, brunéien, cambodgien, chinois
coréen, nord-coréen, sud-coréen, émirati, émirien, hongkongais, indien, indonésien, irakien, iranien
israélien, japonais, jordanien, kazakh, kirghiz, koweïtien, kurde, laotien, libanais, malaisien, maldivien
mongol, népalais, omanais, ouïghour, ouzbek, pakistanais, palestinien, perse, persan, philippin, qatari
qatarien, saoudien, singapourien, sri-lankais, syrien, tadjik, taïwanais, thaïlandais, tibétain, timorais
turkmène, vietnamien, yéménite, khmer, ottoman

# The Americas and Oceania
américain, argentin, australien, bahaméen, barbadien, bélizien, bolivien, brésilien, canadien, chilien
colombien, costaricien, cubain, dominicain, dominiquais, équatorien, états-unien, fidjien, grenadien
guadeloupéen, guatémaltèque, guyanais, guyanien, haïtien, hondurien, jamaïcain, kanak, maori, martiniquais
mexicain, néo-calédonien, néo-zélandais, nicaraguayen, panaméen, papou, paraguayen, péruvien, polynésien
portoricain, québécois, acadien, salvadorien, samoan, surinamais, tahitien, texan, californien, tongien
trinidadien, uruguayen, vénézuélien, antillais, vanuatais, sud-américain, nord-américain, latino-américain
inuit

# History and wider families
assyrien, athénien, aztèque, babylonien, byzantin, carthaginois, celte, étrusque, franc, gaulois
gallo-romain, germain, goth, inca, maya, mède, mésopotamien, mycénien, ostrogoth, phénicien, prussien, saxon
scythe, slave, spartiate, sumérien, troyen, vandale, viking, wisigoth, anglo-saxon, balte, scandinave
occidental, oriental, balkanique
`);
