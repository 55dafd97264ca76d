import { definitions } from './parse-lexicon.ts';

/**
 * What a noun asked for may turn out to be: « quel instrument » is answered by violon, piano; « quelle maladie » by
 * tuberculose, cancer. From the nouns of the question, in the singular, to words of one token that name a member of the
 * class. Persons, places, dates and quantities are found as spans and have no class here.
 *
 * Written by hand for this project, field by field. Words that mostly mean something else (or, bar, son) are left out.
 */
export const answerClasses: ReadonlyMap<string, readonly string[]> = byNoun(`
# Appearance
couleur, teinte, coloris: rouge, bleu, bleue, vert, verte, jaune, noir, noire, blanc, blanche, gris, grise, rose
  orange, violet, violette, brun, brune, marron, pourpre, mauve, beige, turquoise, indigo, écarlate, doré, dorée
  argenté, roux, rousse, blond, blonde, bordeaux, ocre, crème, azur, fauve, rougeâtre, brunâtre, jaunâtre, grisâtre
  noirâtre, verdâtre, bleuâtre, châtain, kaki, fuchsia, vermillon, carmin, bicolore, tricolore
forme, figure: rond, ronde, carré, carrée, rectangle, rectangulaire, triangle, triangulaire, cercle, circulaire, ovale
  sphère, sphérique, cube, cubique, cylindre, cylindrique, cône, conique, pyramide, pyramidal, spirale, croix
  hexagone, hexagonal, pentagone, octogone, octogonal, losange, trapèze, ellipse, elliptique, anneau, croissant
  étoile, disque, dôme, colonne, fer, arc, allongé, allongée, plat, plate, pointu, pointue, courbe, rectiligne
direction, orientation, point cardinal, sens: nord, sud, est, ouest, nord-est, nord-ouest, sud-est, sud-ouest
  septentrional, méridional, oriental, occidental, amont, aval, gauche, droite, horaire, antihoraire, vertical
  horizontal
côté: nord, sud, est, ouest, gauche, droite, droit, oriental, occidental, intérieur, extérieur

# Time
saison: printemps, automne, hiver, estival, hivernal, printanier, automnal, sèche, pluies, mousson
jour: lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, pâques, noël, pentecôte, toussaint, ascension
mois: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, ramadan
fête, célébration: noël, pâques, pentecôte, toussaint, carnaval, ramadan, aïd, épiphanie, ascension, chandeleur
  hanoukka, pourim, halloween, saint-jean, diwali, anniversaire, kermesse, armistice
époque, période, ère, âge: antiquité, moyen, renaissance, préhistoire, néolithique, paléolithique, mésolithique
  bronze, fer, lumières, révolution, empire, restauration, consulat, directoire, médiéval, médiévale, antique, moderne
  contemporain, contemporaine, colonial, coloniale, victorienne, guerre, entre-deux-guerres, jurassique, crétacé
  trias, quaternaire, tertiaire, secondaire, pléistocène, holocène, miocène, éocène, dévonien, cambrien, ordovicien
  silurien, permien, carbonifère, carolingienne, mérovingienne, romaine, gallo-romaine, hellénistique, siècle, avant
  après, pendant, durant, début, fin, printemps, automne, hiver, nuit
siècle: ier, iie, iiie, ive, ve, vie, viie, viiie, ixe, xe, xie, xiie, xiiie, xive, xve, xvie, xviie, xviiie, xixe
  xxe, xxie
moment: nuit, jour, matin, midi, soir, aube, crépuscule, après-midi, minuit, lever, coucher, lors, pendant, début, fin
  naissance, mort, après, avant
fréquence, rythme, périodicité: quotidien, quotidienne, hebdomadaire, mensuel, mensuelle, annuel, annuelle, trimestriel
  semestriel, bimensuel, bimestriel, fois, chaque, tous, toutes, régulièrement, rarement, souvent, bisannuel

# Language and people
langue, idiome, dialecte, langage: français, française, anglais, anglaise, allemand, allemande, espagnol, espagnole
  italien, italienne, portugais, portugaise, latin, latine, grec, grecque, arabe, russe, chinois, chinoise, mandarin
  cantonais, japonais, coréen, vietnamien, hindi, ourdou, bengali, tamoul, persan, turc, turque, kurde, hébreu
  yiddish, araméen, néerlandais, flamand, suédois, norvégien, danois, islandais, finnois, finlandais, estonien
  letton, lituanien, polonais, tchèque, slovaque, hongrois, roumain, bulgare, serbe, croate, bosnien, slovène
  macédonien, albanais, ukrainien, biélorusse, géorgien, arménien, basque, catalan, galicien, occitan, provençal
  breton, gallois, gaélique, irlandais, écossais, corse, alsacien, francique, picard, wallon, normand, créole, swahili
  peul, wolof, haoussa, bambara, lingala, kikongo, amharique, somali, malgache, malais, indonésien, tagalog, thaï
  khmer, tibétain, mongol, berbère, tamazight, kabyle, sanskrit, quechua, nahuatl, guarani, maya, espéranto, romani
  afrikaans, zoulou, slavon, copte, gaulois, celtique, germanique, slave, anglophone, francophone, python, java, cobol
  fortran, basic, javascript, pascal, html, sql, perl, ruby, lisp
alphabet, écriture, système d'écriture: latin, cyrillique, grec, arabe, hébreu, arménien, géorgien, runes, cunéiforme
  hiéroglyphes, hiéroglyphique, idéogrammes, kanji, hiragana, katakana, syllabaire, braille, devanagari, hangul
nationalité, origine, citoyenneté: français, française, anglais, anglaise, britannique, allemand, allemande, espagnol
  espagnole, italien, italienne, portugais, portugaise, belge, suisse, néerlandais, néerlandaise, hollandais
  luxembourgeois, autrichien, autrichienne, américain, américaine, canadien, canadienne, québécois, mexicain
  brésilien, brésilienne, argentin, argentine, chilien, colombien, péruvien, vénézuélien, cubain, haïtien, russe
  soviétique, ukrainien, ukrainienne, polonais, polonaise, tchèque, slovaque, hongrois, hongroise, roumain, roumaine
  bulgare, serbe, croate, slovène, bosnien, albanais, grec, grecque, turc, turque, chypriote, irlandais, irlandaise
  écossais, écossaise, gallois, suédois, suédoise, norvégien, norvégienne, danois, danoise, finlandais, islandais
  estonien, letton, lituanien, géorgien, arménien, chinois, chinoise, japonais, japonaise, coréen, vietnamien
  cambodgien, thaïlandais, indien, indienne, pakistanais, afghan, iranien, iranienne, irakien, syrien, libanais
  israélien, palestinien, jordanien, saoudien, yéménite, égyptien, libyen, tunisien, algérien, marocain, mauritanien
  malien, nigérien, nigérian, sénégalais, guinéen, ivoirien, ghanéen, togolais, béninois, camerounais, gabonais
  congolais, tchadien, soudanais, éthiopien, somalien, kényan, ougandais, rwandais, burundais, angolais, zimbabwéen
  sud-africain, malgache, mauricien, burkinabé, australien, australienne, néo-zélandais, catalan, basque, breton
  corse, juif, juive, kurde, arabe, berbère, tzigane, africain, africaine, asiatique, européen, européenne, grecque
peuple, ethnie, tribu, population, peuplade, civilisation: francs, gaulois, celtes, romains, grecs, germains, goths
  wisigoths, ostrogoths, vandales, huns, vikings, saxons, angles, normands, burgondes, alamans, lombards, slaves
  arabes, berbères, touaregs, kurdes, turcs, mongols, tatars, perses, mèdes, assyriens, babyloniens, sumériens
  phéniciens, carthaginois, hébreux, juifs, égyptiens, hittites, étrusques, incas, mayas, aztèques, amérindiens
  iroquois, hurons, algonquins, sioux, apaches, cherokees, inuits, maoris, aborigènes, kanaks, polynésiens, peuls
  haoussas, bambaras, zoulous, bantous, tutsis, hutus, massaïs, dogons, han, mandchous, ouïghours, tibétains, khmers
  ibères, basques, bretons, thraces, scythes, sarmates, avars, bulgares, magyars, coptes, maures, mauresques, indiens
lien, parenté, relation, lien de parenté: père, mère, frère, sœur, fils, fille, oncle, tante, neveu, nièce, cousin
  cousine, grand-père, grand-mère, époux, épouse, mari, femme, beau-frère, beau-père, gendre, parrain, filleul, ami
  amie, rival, rivale, maître, élève, disciple, amant, maîtresse, collègue, demi-frère, petit-fils, jumeau
membre de la famille, parent: père, mère, frère, sœur, fils, fille, oncle, tante, neveu, nièce, cousin, cousine

# Work, rank, honours
métier, profession, emploi, activité, occupation, poste, fonction, carrière, travail: avocat, avocate, médecin, notaire
  juge, magistrat, professeur, instituteur, institutrice, enseignant, enseignante, journaliste, écrivain, romancier
  poète, peintre, sculpteur, architecte, ingénieur, musicien, compositeur, chanteur, chanteuse, acteur, actrice
  comédien, comédienne, danseur, danseuse, réalisateur, cinéaste, producteur, scénariste, photographe, dessinateur
  graphiste, illustrateur, éditeur, imprimeur, libraire, bibliothécaire, historien, philosophe, mathématicien
  physicien, chimiste, biologiste, botaniste, astronome, géographe, géologue, économiste, psychologue, sociologue
  anthropologue, archéologue, linguiste, chercheur, chercheuse, scientifique, technicien, ouvrier, ouvrière, mineur
  mécanicien, électricien, maçon, charpentier, menuisier, ébéniste, forgeron, orfèvre, bijoutier, horloger, tailleur
  couturier, couturière, cordonnier, tisserand, potier, boulanger, boucher, cuisinier, cuisinière, pâtissier
  restaurateur, aubergiste, hôtelier, serveur, serveuse, marchand, commerçant, négociant, banquier, comptable
  assureur, courtier, agriculteur, paysan, fermier, vigneron, berger, jardinier, pêcheur, marin, matelot, capitaine
  pilote, chauffeur, cocher, postier, facteur, policier, gendarme, pompier, soldat, militaire, officier, espion
  diplomate, ambassadeur, consul, ministre, député, sénateur, maire, préfet, secrétaire, employé, employée
  fonctionnaire, directeur, directrice, gérant, entrepreneur, industriel, homme d'affaires, pasteur, prêtre, curé
  moine, évêque, abbé, rabbin, imam, infirmier, infirmière, sage-femme, chirurgien, dentiste, pharmacien
  apothicaire, vétérinaire, domestique, gouvernante, concierge, coiffeur, coiffeuse, mannequin, styliste, modiste
  blanchisseuse, nourrice, précepteur, entraîneur, footballeur, cycliste, boxeur, sportif, athlète, gardien, clerc
  greffier, huissier, scribe, copiste, traducteur, interprète, animateur, animatrice, présentateur, humoriste
  critique, caricaturiste, luthier, organiste, pianiste, violoniste, chef, attaquant, défenseur, milieu, ailier
  demi, arrière, avant-centre, libéro, président, vice-président, gouverneur, chancelier, trésorier, commissaire
  inspecteur, conseiller, conseillère, attaché, procureur, armateur, corsaire, explorateur, missionnaire, forgeron
grade, rang militaire: soldat, caporal, sergent, adjudant, aspirant, sous-lieutenant, lieutenant, capitaine
  commandant, major, lieutenant-colonel, colonel, brigadier, général, maréchal, amiral, vice-amiral, contre-amiral
  enseigne, commodore, quartier-maître, généralissime, ceinture, docteur, maître
titre, dignité, rang: roi, reine, empereur, impératrice, prince, princesse, duc, duchesse, marquis, marquise, comte
  comtesse, vicomte, baron, baronne, chevalier, seigneur, sire, tsar, sultan, calife, émir, shah, khan, pharaon
  archiduc, archevêque, évêque, cardinal, pape, patriarche, abbé, lord, sir, maréchal, champion, championne, docteur
  président, chancelier, gouverneur, régent, dauphin, infant, margrave, landgrave, électeur, doge, consul, césar
  auguste, imam, ayatollah, dalaï-lama, chevalier, officier, commandeur, maître, premier, chef, protecteur
diplôme, formation, études, cursus: baccalauréat, bac, licence, maîtrise, master, doctorat, thèse, brevet, certificat
  agrégation, bts, dut, dea, dess, cap, bep, ingénieur, capes, mba, bachelor, phd, droit, médecine, lettres
  philosophie, histoire, théologie, sciences, économie, mathématiques, physique, architecture, beaux-arts
  conservatoire, certificat, habilitation
prix, récompense, distinction, honneur, trophée, décoration: nobel, oscar, césar, goncourt, renaudot, femina, médicis
  interallié, pulitzer, palme, médaille, grammy, emmy, bafta, fields, abel, turing, pritzker, ballon, coupe, légion
  croix, ordre, mérite, lion, ours, molière, disque, prix, trophée, trophées, victoires, magritte, hugo, nebula, booker
  cervantes, goya, globe, tony, razzie, bronze, argent, concours
médaille: bronze, argent, vermeil
place, position, rang, classement: premier, première, deuxième, second, seconde, troisième, quatrième, cinquième
  sixième, septième, huitième, neuvième, dixième, onzième, douzième, dernier, dernière, avant-dernier, centre, tête
  podium, finaliste, demi-finale, quart
poste, position: gardien, défenseur, milieu, attaquant, ailier, arrière, avant, avant-centre, pivot, meneur, libéro
  talonneur, pilier, demi, buteur, latéral

# Belief, society, politics
religion, confession, foi, culte, croyance, obédience: christianisme, chrétien, chrétienne, catholicisme, catholique
  protestantisme, protestant, protestante, calvinisme, calviniste, luthéranisme, luthérien, luthérienne, anglicanisme
  anglican, orthodoxe, orthodoxie, évangélique, baptiste, méthodiste, presbytérien, mormon, islam, musulman, musulmane
  sunnite, sunnisme, chiite, chiisme, soufisme, ibadite, alaouite, druze, judaïsme, juif, juive, bouddhisme
  bouddhiste, hindouisme, hindou, hindoue, sikhisme, sikh, jaïnisme, taoïsme, confucianisme, shintoïsme, shinto
  animisme, animiste, zoroastrisme, manichéisme, paganisme, païen, païenne, athée, athéisme, agnostique, vaudou
  chamanisme, copte, maronite, huguenot, huguenots, réformé, réformée, témoins, scientologie, arianisme, catharisme
ordre, ordre religieux, congrégation: bénédictin, bénédictins, cistercien, cisterciens, dominicain, dominicains
  franciscain, franciscains, jésuite, jésuites, carme, carmes, carmélites, chartreux, augustins, capucins, templiers
  hospitaliers, teutonique, ursulines, clarisses, trappistes, oratoriens, cordeliers, ionique, dorique, corinthien
dieu, divinité, déesse: zeus, jupiter, héra, junon, poséidon, neptune, hadès, pluton, athéna, minerve, apollon
  artémis, diane, aphrodite, vénus, arès, mars, hermès, mercure, héphaïstos, vulcain, dionysos, bacchus, déméter
  cérès, cronos, saturne, éros, cupidon, osiris, isis, horus, seth, anubis, râ, amon, aton, odin, thor, loki, freyja
  vishnou, shiva, brahma, ganesh, krishna, indra, mithra, baal, marduk, ishtar, astarté, quetzalcoatl, allah, yahvé
parti, tendance, bord, camp, orientation: socialiste, communiste, radical, radicaux, républicain, républicaine
  démocrate, démocratique, libéral, libérale, conservateur, conservatrice, écologiste, verts, vert, centriste
  gaulliste, travailliste, nationaliste, royaliste, monarchiste, fasciste, nazi, populiste, populaire, droite, gauche
  centre, extrême-droite, extrême-gauche, jacobins, girondins, montagnards, bonapartiste, anarchiste, trotskiste
  front, rassemblement, union, rpr, umr, ump, udf, sfio, pcf, ps, modem, fn, lfi, lr, travaillistes, conservateurs
idéologie, doctrine, courant, pensée, philosophie, théorie, école, mouvement: marxisme, communisme, socialisme
  libéralisme, capitalisme, anarchisme, fascisme, nazisme, nationalisme, populisme, féminisme, écologisme
  conservatisme, royalisme, gaullisme, keynésianisme, existentialisme, positivisme, rationalisme, empirisme, idéalisme
  matérialisme, structuralisme, stoïcisme, épicurisme, scepticisme, cynisme, platonisme, néoplatonisme, humanisme
  pragmatisme, nihilisme, utilitarisme, phénoménologie, scolastique, panafricanisme, sionisme, pacifisme, darwinisme
  évolutionnisme, créationnisme, romantisme, réalisme, naturalisme, symbolisme, surréalisme, dadaïsme, cubisme
  impressionnisme, expressionnisme, fauvisme, futurisme, classicisme, baroque, parnasse, lumières
régime, gouvernement, système politique, système, forme de gouvernement: république, monarchie, démocratie, dictature
  empire, royaume, oligarchie, aristocratie, théocratie, fédération, confédération, parlementaire, présidentiel
  fédéral, constitutionnelle, absolue, totalitaire, autoritaire, junte, principauté, sultanat, émirat, califat
  tyrannie, anarchie, communiste, mandat, protectorat, colonie, dominion, consulat, directoire, féodal, féodalité
statut: colonie, protectorat, département, territoire, région, commune, ville, capitale, indépendant, indépendante
  autonome, autonomie, classé, classée, libre, esclave, citoyen, monument, association, entreprise, société, public
  privé, privée, officielle, officiel, état, province, mandat, patrimoine, réserve, parc
institution, organisme, organe, instance, autorité: parlement, sénat, assemblée, conseil, tribunal, cour, ministère
  gouvernement, commission, université, académie, banque, préfecture, église, vatican, onu, unesco, otan, unicef, fmi
  oms, fifa, uefa, cio, insee, cnrs, directoire, chambre, congrès, comité, agence, armée, police, mairie, états-généraux
loi, document, traité, texte, acte: constitution, traité, charte, décret, édit, loi, code, convention, accord
  déclaration, ordonnance, pacte, armistice, concordat, bulle, testament, règlement, directive, protocole, résolution
  article, amendement, circulaire, ordonnances, capitulaire, lettre, manifeste, rapport, contrat
crime, délit, infraction, accusation, motif, chef d'accusation: meurtre, assassinat, homicide, vol, viol, fraude
  corruption, escroquerie, trahison, espionnage, hérésie, sorcellerie, blasphème, diffamation, trafic, complot
  conspiration, détournement, abus, blanchiment, terrorisme, génocide, sédition, parjure, adultère, inceste, enlèvement
  braquage, contrebande, haute, outrage, injure, plagiat, contrefaçon, empoisonnement, violences, harcèlement, régicide
peine, sanction, condamnation, châtiment, punition: prison, mort, perpétuité, amende, exil, bannissement, guillotine
  pendaison, décapitation, décapité, pendu, bûcher, brûlé, fusillé, guillotiné, réclusion, emprisonnement, bagne, galères
  sursis, suspension, excommunication, excommunié, déportation, travaux, exclusion, disqualification, embargo, carton

# Body, health, living things
maladie, affection, pathologie, infection, épidémie, mal, trouble, virus: cancer, tumeur, leucémie, tuberculose, syphilis
  peste, choléra, variole, rougeole, rubéole, varicelle, oreillons, grippe, pneumonie, bronchite, asthme, diabète
  paludisme, malaria, typhus, typhoïde, dysenterie, scorbut, lèpre, rage, tétanos, polio, poliomyélite, méningite
  hépatite, cirrhose, sida, vih, ebola, covid, coronavirus, dengue, alzheimer, parkinson, épilepsie, schizophrénie
  dépression, autisme, paranoïa, démence, mélancolie, infarctus, avc, embolie, thrombose, hémorragie, anévrisme
  crise, goutte, arthrite, arthrose, rhumatisme, sclérose, mucoviscidose, hémophilie, anémie, septicémie, gangrène
  péritonite, appendicite, ulcère, gastrite, myopathie, encéphalite, cécité, surdité, paralysie, hypertension, obésité
  anorexie, boulimie, fièvre, pleurésie, phtisie, scarlatine, diphtérie, coqueluche, gale, zona, herpès, toxoplasmose
  botulisme, salmonellose, bilharziose, trypanosomiase, mildiou, oïdium, phylloxéra, myxomatose
symptôme, signe, effet, effet secondaire: fièvre, toux, douleur, douleurs, fatigue, nausée, nausées, vomissements
  vertiges, migraine, maux, diarrhée, éruption, démangeaisons, saignements, hémorragie, convulsions, paralysie
  insomnie, amaigrissement, frissons, palpitations, tremblements, hallucinations, essoufflement, somnolence, euphorie
organe, partie du corps, membre, partie: cœur, foie, rein, reins, poumon, poumons, estomac, intestin, pancréas, rate
  cerveau, peau, œil, yeux, oreille, nez, bouche, langue, gorge, larynx, utérus, ovaires, testicules, vessie, thyroïde
  bras, main, mains, doigt, doigts, jambe, jambes, pied, pieds, tête, épaule, genou, coude, dos, ventre, poitrine, cou
  visage, cheveux, dents, dent, crâne, mâchoire, hanche, cheville, poignet, colonne, thorax, abdomen, queue, aile
  ailes, nageoire, bec, griffes, tige, racine, racines, feuille, feuilles, fleur, fleurs, graine, écorce, pétale
os: fémur, tibia, humérus, radius, cubitus, crâne, mâchoire, vertèbre, clavicule, omoplate, péroné, bassin, côte
sens: vue, ouïe, odorat, goût, toucher
animal, bête, espèce, mammifère, prédateur, faune, créature, race, gibier, bétail: chien, chienne, chat, cheval
  chevaux, jument, poney, âne, mulet, vache, bœuf, taureau, veau, mouton, brebis, agneau, bélier, chèvre, bouc, porc
  cochon, sanglier, lapin, lièvre, cerf, biche, chevreuil, daim, renne, élan, loup, renard, ours, lynx, tigre, lion
  lionne, panthère, léopard, jaguar, guépard, puma, hyène, chacal, éléphant, mammouth, girafe, hippopotame, rhinocéros
  zèbre, antilope, gazelle, buffle, bison, chameau, dromadaire, lama, alpaga, kangourou, koala, panda, singe, gorille
  chimpanzé, orang-outan, babouin, macaque, lémurien, rat, souris, castor, écureuil, marmotte, hamster, taupe
  hérisson, chauve-souris, belette, hermine, loutre, blaireau, vison, phoque, otarie, morse, dauphin, baleine, orque
  cachalot, requin, raie, tortue, crocodile, alligator, lézard, iguane, serpent, vipère, cobra, python, grenouille
  crapaud, salamandre, dragon, licorne, dinosaure, aigle, coq, poule, abeille, fourmi, araignée, scorpion, crabe
  escargot, ver, méduse, pieuvre, corail, huître, moule, caribou, chamois, bouquetin, mouflon, yack, tapir, tatou
oiseau, rapace, volaille: aigle, faucon, vautour, buse, épervier, hibou, chouette, corbeau, corneille, pie, moineau
  mésange, hirondelle, merle, rossignol, alouette, pigeon, colombe, mouette, goéland, albatros, pélican, cormoran
  cigogne, héron, flamant, grue, canard, oie, cygne, dinde, poule, coq, poulet, perdrix, faisan, caille, autruche, émeu
  kiwi, manchot, pingouin, perroquet, perruche, toucan, paon, colibri, pic, coucou, grive, rouge-gorge, condor, milan
poisson, crustacé, fruit de mer: saumon, truite, thon, sardine, anchois, hareng, morue, cabillaud, maquereau, carpe
  brochet, perche, anguille, requin, raie, sole, bar, dorade, esturgeon, merlu, crevette, homard, langouste, crabe
  moule, huître, lamproie, silure, espadon, hippocampe
insecte, nuisible, parasite: abeille, guêpe, frelon, bourdon, fourmi, termite, mouche, moustique, anophèle, papillon
  coccinelle, scarabée, hanneton, sauterelle, criquet, grillon, cigale, puce, pou, poux, punaise, tique, libellule
  blatte, cafard, chenille, doryphore, puceron, phylloxéra, tsé-tsé
plante, arbre, végétal, essence, fleur, végétation, flore, bois: chêne, hêtre, bouleau, frêne, orme, érable, tilleul
  peuplier, saule, platane, châtaignier, noyer, noisetier, pin, sapin, épicéa, mélèze, cèdre, cyprès, if, genévrier
  olivier, figuier, oranger, citronnier, pommier, poirier, cerisier, prunier, abricotier, pêcher, amandier, vigne
  palmier, cocotier, dattier, bananier, baobab, acacia, eucalyptus, ébène, teck, acajou, bambou, cactus, fougère
  mousse, lichen, algue, algues, lierre, ronce, bruyère, genêt, ajonc, rose, rosier, tulipe, lys, lis, orchidée
  marguerite, violette, coquelicot, tournesol, lavande, jasmin, iris, narcisse, jonquille, pivoine, lotus, nénuphar
  chrysanthème, muguet, coton, cotonnier, lin, chanvre, tabac, pavot, cannabis, thé, caféier, cacaoyer, hévéa
  papyrus, roseau, séquoia, araucaria, manioc, canne, indigotier, garance, mûrier, houblon, séneçon
fruit: pomme, poire, cerise, prune, abricot, pêche, raisin, orange, citron, pamplemousse, mandarine, clémentine, banane
  ananas, mangue, papaye, kiwi, fraise, framboise, mûre, myrtille, cassis, groseille, melon, pastèque, figue, datte
  olive, avocat, tomate, noix, noisette, amande, châtaigne, coco, grenade, goyave, litchi, coing, nectarine
légume: carotte, pomme de terre, navet, chou, poireau, oignon, ail, tomate, courgette, aubergine, poivron, concombre
  courge, potiron, haricot, petits pois, lentille, fève, artichaut, asperge, épinard, laitue, betterave, radis, céleri
  champignon, patate, manioc
céréale, culture, production agricole, produit, plante cultivée, ressource, denrée, marchandise, récolte: blé, orge
  avoine, seigle, épeautre, maïs, riz, mil, millet, sorgho, sarrasin, soja, colza, tournesol, coton, café, cacao, thé
  tabac, sucre, canne, betterave, vigne, vin, raisin, olive, olives, huile, banane, bananes, arachide, arachides
  caoutchouc, pomme, pommes, agrumes, lin, chanvre, laine, cuir, soie, fourrure, fourrures, sel, épices, poivre
  cannelle, vanille, bois, ivoire, esclaves, pétrole, gaz, charbon, uranium, fer, cuivre, étain, plomb, zinc, nickel
  bauxite, phosphate, phosphates, diamant, diamants, manganèse, cobalt, lithium, poisson, bétail, viande, lait
  fromage, beurre, céréales, légumes, fruits, fleurs, houille, tourbe, ardoise, argile, sable, marbre, granite

# Matter, energy, tools
matière, matériau, matériaux, substance, matière première, support: bois, pierre, pierres, fer, acier, bronze, cuivre
  laiton, étain, plomb, zinc, aluminium, titane, nickel, fonte, argent, platine, verre, cristal, céramique, porcelaine
  faïence, terre, argile, brique, briques, béton, ciment, plâtre, marbre, granite, granit, grès, calcaire, ardoise
  sable, craie, chaux, basalte, silex, obsidienne, os, ivoire, corne, cuir, peau, laine, coton, lin, soie, chanvre
  toile, papier, carton, parchemin, papyrus, plastique, caoutchouc, latex, nylon, polyester, résine, cire, huile
  paille, osier, bambou, liège, chêne, fibre, carbone, silicium, graphite, sel, sucre, goudron, bitume, velours, satin
  feutre, jade, ambre, corail, nacre, tôle, torchis, adobe, chaume, tuile, tuiles, eau, glace, poudre, vinyle
métal, élément, élément chimique, minerai, minéral, roche, composant, composé, alliage: fer, cuivre, plomb, zinc, étain
  nickel, cobalt, manganèse, chrome, aluminium, titane, magnésium, mercure, platine, argent, uranium, plutonium, radium
  thorium, polonium, tungstène, lithium, sodium, potassium, calcium, silicium, soufre, phosphore, carbone, hydrogène
  oxygène, azote, hélium, chlore, fluor, brome, iode, arsenic, bauxite, hématite, magnétite, galène, quartz, calcaire
  granite, basalte, grès, schiste, ardoise, gypse, argile, craie, marbre, charbon, houille, lignite, diamant, rubis
  saphir, émeraude, améthyste, topaze, opale, jade, acier, bronze, laiton, feldspath, mica, gneiss, palladium
gaz, fluide, liquide, produit chimique, molécule, polluant, carburant: oxygène, hydrogène, azote, hélium, méthane
  carbone, dioxyde, monoxyde, co2, ozone, ammoniac, chlore, propane, butane, argon, néon, radon, eau, alcool, éthanol
  méthanol, essence, gazole, kérosène, diesel, pétrole, acide, soude, glycérine, benzène, acétone, sulfure, mercure
  vapeur, air, sang, lait, huile, plomb, nitrates, soufre, formol, chloroforme, éther, morphine, héroïne, cocaïne
énergie, source d'énergie, combustible: nucléaire, solaire, éolienne, éolien, hydraulique, hydroélectrique, vapeur
  charbon, bois, pétrole, gaz, électricité, électrique, géothermie, géothermique, biomasse, uranium, essence, thermique
  fioul, tourbe, marémotrice, photovoltaïque, musculaire, chimique, cinétique, mécanique, hydrogène
arme, armement: fusil, pistolet, revolver, mitrailleuse, mitraillette, canon, canons, mortier, obus, grenade, bombe
  missile, missiles, torpille, mine, mines, épée, sabre, glaive, dague, poignard, couteau, hache, lance, javelot, arc
  flèche, flèches, arbalète, fronde, massue, hallebarde, catapulte, baliste, mousquet, arquebuse, carabine, kalachnikov
  lance-flammes, roquette, roquettes, gaz, atomique, nucléaire, chimique, baïonnette, couteau, trident, machette
instrument, instrument de musique: piano, violon, alto, violoncelle, contrebasse, guitare, basse, batterie, flûte
  clarinette, hautbois, basson, saxophone, trompette, trombone, tuba, cor, cornet, harpe, luth, lyre, cithare, mandoline
  banjo, orgue, clavecin, accordéon, harmonica, cornemuse, tambour, timbale, timbales, cymbales, xylophone, vibraphone
  tambourin, djembé, kora, balafon, sitar, oud, synthétiseur, clavier, claviers, viole, biniou, bombarde, vielle
  percussions, célesta, ocarina, syrinx, ukulélé, kazoo, télescope, microscope, thermomètre, baromètre, boussole
  astrolabe, sextant, compas, lunette, chant
outil, objet, appareil, machine, ustensile, accessoire, dispositif: marteau, scie, hache, couteau, pelle, pioche, râteau
  faux, faucille, charrue, ciseau, ciseaux, pinceau, burin, aiguille, tour, moulin, presse, métier, télescope
  microscope, ordinateur, téléphone, télégraphe, radio, télévision, caméra, appareil, moteur, pompe, horloge, montre
  boussole, astrolabe, lampe, bougie, miroir, vase, coupe, couronne, sceptre, épée, bague, anneau, collier, clé, livre
  statue, masque, bouclier, casque, drapeau, croix, ballon, raquette, corde, filet, bâton, plume, stylo, crayon, coffre
  robot, smartphone, tablette, console, clavier, imprimante, scanner, gramophone, phonographe
moyen de transport, véhicule, transport, moyen de locomotion, moyen, embarcation, navire, type de bateau: train, métro
  tramway, tram, bus, autobus, autocar, voiture, automobile, camion, moto, vélo, bicyclette, avion, hélicoptère
  bateau, navire, paquebot, ferry, voilier, pirogue, caravelle, galère, frégate, goélette, cargo, péniche, barque
  canoë, kayak, radeau, sous-marin, fusée, navette, ballon, montgolfière, dirigeable, planeur, cheval, chevaux, chameau
  diligence, carrosse, charrette, traîneau, funiculaire, téléphérique, trottinette, ski, skis, pied, chemin, taxi, tgv
  porte-avions, croiseur, cuirassé, destroyer, corvette, pétrolier, trirème, drakkar, char, locomotive, hydravion
unité, unité de mesure: mètre, mètres, kilomètre, litre, gramme, kilogramme, seconde, ampère, kelvin, mole, candela
  newton, joule, watt, volt, ohm, pascal, hertz, degré, celsius, fahrenheit, tonne, pouce, pied, mile, livre, once
  gallon, acre, hectare, lieue, octet, bit, année-lumière, parsec, calorie, becquerel, sievert, tesla, farad, nœud
monnaie, devise, unité monétaire: euro, euros, dollar, dollars, franc, francs, livre, livres, yen, yuan, rouble
  roupie, peso, real, couronne, zloty, forint, leu, lev, dinar, dirham, riyal, shekel, rand, naira, cedi, escudo, peseta
  lire, lires, mark, deutschemark, florin, drachme, thaler, ducat, écu, écus, denier, sou, sesterce, sterling, cfa, won
  dong, baht, hryvnia, bitcoin, louis, as, shilling

# Arts, sports, knowledge
sport, discipline, discipline sportive, jeu, activité, loisir, épreuve, passion: football, rugby, tennis, basket
  basket-ball, handball, volley-ball, volley, hockey, baseball, cricket, golf, polo, athlétisme, marathon, natation
  plongeon, water-polo, aviron, voile, surf, ski, biathlon, snowboard, patinage, luge, bobsleigh, curling, cyclisme
  vélo, vtt, gymnastique, haltérophilie, lutte, boxe, judo, karaté, taekwondo, aïkido, sumo, escrime, équitation
  dressage, tir, triathlon, pentathlon, décathlon, alpinisme, escalade, randonnée, spéléologie, parachutisme
  badminton, squash, ping-pong, pétanque, billard, bowling, échecs, dames, go, poker, bridge, tarot, dés, loto, course
  courses, saut, lancer, javelot, disque, marche, sprint, haies, relais, perche, slalom, descente, sprint, chasse, pêche
  formule, rallye, motocyclisme, automobile, catch, culturisme, lecture, musique, théâtre, danse, photographie, jardinage
genre, genre musical, style, style musical, musique, registre: rock, pop, jazz, blues, soul, funk, disco, reggae, rap
  hip-hop, techno, électro, électronique, house, metal, punk, folk, country, gospel, classique, baroque, opéra, opérette
  symphonie, sonate, concerto, ballet, chanson, variété, zouk, salsa, samba, bossa, tango, flamenco, fado, raï, ska, grunge
  roman, nouvelle, poésie, conte, fable, théâtre, tragédie, comédie, drame, farce, essai, biographie, autobiographie
  chronique, épopée, épistolaire, policier, policière, polar, thriller, fantastique, fantasy, science-fiction, aventure
  aventures, historique, horreur, épouvante, western, romance, documentaire, animation, satire, parodie, mélodrame
  burlesque, plateforme, stratégie, simulation, fps, rpg, jeu de rôle, réalité, manga, shonen, shojo, seinen, mémoires
  gothique, roman, renaissance, classique, rococo, néoclassique, moderne, nouveau, déco, impressionniste, cubiste
  surréaliste, expressionniste, abstrait, réaliste, symboliste, romantique, byzantin, ogival, flamboyant, paysage
  portrait, nature
mouvement, mouvement artistique, courant artistique, style architectural, style artistique, architecture, art: roman
  romane, gothique, renaissance, baroque, rococo, classique, classicisme, néoclassique, néoclassicisme, romantisme
  romantique, réalisme, naturalisme, impressionnisme, impressionniste, post-impressionnisme, fauvisme, cubisme, cubiste
  expressionnisme, futurisme, dadaïsme, dada, surréalisme, surréaliste, abstraction, abstrait, symbolisme, symboliste
  parnasse, parnassien, maniérisme, pop, minimalisme, hyperréalisme, art nouveau, déco, bauhaus, moderne, modernisme
  postmoderne, constructivisme, suprématisme, byzantin, ottoman, mauresque, mudéjar, néogothique, brutalisme, humanisme
  existentialisme, oulipo, vague, néoréalisme, peinture, sculpture, musique, danse, théâtre, cinéma, poésie, gravure
danse: valse, tango, salsa, samba, flamenco, ballet, polka, mazurka, menuet, bourrée, gigue, gavotte, rumba, charleston
  rock, twist, capoeira, farandole, mambo, sirtaki
technique, procédé, méthode, art: fresque, huile, aquarelle, gouache, pastel, gravure, lithographie, sérigraphie
  eau-forte, mosaïque, tapisserie, fusain, encre, collage, sculpture, photographie, moulage, fonte, soudure, forge
  tissage, broderie, distillation, fermentation, filtration, chromatographie, électrolyse, datation, scanner, irm
  radiographie, laser, irrigation, jachère, greffe, bouturage, clonage, pasteurisation, impression, xylographie
science, discipline, matière, domaine, spécialité, branche, champ, secteur, enseignement: mathématiques, physique, chimie
  biologie, géologie, astronomie, médecine, chirurgie, anatomie, physiologie, botanique, zoologie, génétique, écologie
  géographie, histoire, archéologie, anthropologie, ethnologie, sociologie, psychologie, psychanalyse, psychiatrie
  économie, droit, politique, philosophie, théologie, linguistique, philologie, grammaire, rhétorique, logique, morale
  littérature, lettres, langues, musique, peinture, sculpture, architecture, danse, théâtre, cinéma, photographie
  informatique, électronique, électricité, mécanique, optique, acoustique, thermodynamique, statistique, statistiques
  algèbre, géométrie, arithmétique, analyse, topologie, cryptographie, robotique, ingénierie, agriculture, agronomie
  industrie, commerce, tourisme, finance, banque, textile, aéronautique, automobile, télécommunications, mode
  gastronomie, édition, presse, météorologie, océanographie, paléontologie, pharmacie, neurologie, gymnastique, sport
  dessin, alchimie, astrologie, urbanisme, marketing, gestion, comptabilité, journalisme, diplomatie, artisanat, pêche
  sidérurgie, métallurgie, chimique, agroalimentaire, services, élevage, viticulture, mines, transport, transports
média, moyen de communication, support, canal, moyen d'expression: télévision, radio, presse, journal, internet, cinéma
  affiche, livre, disque, vinyle, cassette, cd, dvd, vhs, téléphone, télégraphe, lettre, tract, magazine, blog, web
  twitter, facebook, youtube, vidéo, photographie, papier, bande, streaming
ouvrage, œuvre, livre, publication: roman, recueil, poème, pièce, tragédie, comédie, nouvelle, conte, essai, traité
  dictionnaire, encyclopédie, manuel, thèse, mémoires, autobiographie, biographie, bible, coran, torah, évangile
  symphonie, opéra, sonate, messe, requiem, tableau, fresque, statue, film, album, chanson, lettre, lettres, discours
  pamphlet, revue, atlas, bande, manga, chronique, chroniques, histoire, dialogue, catalogue, guide, almanach
logiciel, système d'exploitation, plateforme, programme, console: windows, linux, unix, android, ios, macos, ubuntu
  debian, word, excel, photoshop, firefox, chrome, playstation, xbox, nintendo, wii, switch, sega, mega, dreamcast, pc
  gameboy, atari, amiga, commodore, steam, apollo, netflix
bâtiment, édifice, monument, construction, bâtisse, immeuble, lieu, site, infrastructure, ouvrage, équipement: château
  palais, manoir, église, cathédrale, basilique, chapelle, abbaye, monastère, couvent, prieuré, mosquée, synagogue
  temple, pagode, pyramide, tour, phare, pont, viaduc, aqueduc, arc, obélisque, colonne, mausolée, tombeau, cimetière
  théâtre, amphithéâtre, arènes, cirque, opéra, musée, bibliothèque, école, lycée, collège, université, hôpital
  hospice, mairie, hôtel, préfecture, tribunal, prison, caserne, fort, forteresse, citadelle, donjon, rempart, remparts
  usine, moulin, ferme, grange, gare, aéroport, port, stade, piscine, gymnase, marché, halle, halles, auberge, restaurant
  café, cinéma, maison, villa, ferme, cabane, grotte, jardin, parc, place, thermes, forum, villa, barrage, canal, tunnel
  autoroute, centrale, ambassade, entrepôt, atelier, laboratoire, studio, observatoire, zoo, statue, fontaine, puits
type de relief, relief, paysage, milieu, habitat, environnement, milieu naturel, type de terrain, terrain, végétation
  : forêt, forêts, montagne, montagnes, plaine, plaines, plateau, colline, collines, vallée, désert, savane, steppe
  toundra, taïga, prairie, prairies, marais, marécage, marécages, mangrove, jungle, lande, landes, maquis, garrigue, côte
  littoral, plage, dune, dunes, falaise, falaises, île, récif, récifs, lac, lacs, rivière, rivières, fleuve, mer, océan
  étang, étangs, grotte, grottes, volcan, glacier, cratère, canyon, delta, estuaire, arbres, haies, bocage, champs
  cultures, jardins, terrier, nid, eaux, eau, sol, sable, rochers, tourbières, oasis
climat: océanique, continental, méditerranéen, tropical, équatorial, désertique, aride, semi-aride, polaire, tempéré
  montagnard, humide, subtropical, chaud, froid, sec, doux, alpin, subarctique, sahélien
continent: europe, asie, afrique, amérique, océanie, antarctique, eurasie, gondwana, pangée
océan, mer: atlantique, pacifique, indien, arctique, austral, méditerranée, baltique, manche, adriatique, égée, caspienne
  caraïbes, rouge, noire, tyrrhénienne
planète, astre, corps céleste, satellite: mercure, vénus, terre, mars, jupiter, saturne, uranus, neptune, pluton, soleil
  lune, titan, europe, io, ganymède, callisto, cérès, étoile, comète, astéroïde, galaxie, phobos, triton
catastrophe, phénomène, catastrophe naturelle, événement, évènement, accident, désastre: séisme, tremblement, tsunami
  éruption, inondation, inondations, crue, tempête, ouragan, cyclone, typhon, tornade, sécheresse, incendie, famine
  épidémie, avalanche, guerre, bataille, révolution, révolte, attentat, assassinat, mort, naissance, mariage, élection
  élections, couronnement, sacre, traité, armistice, siège, coup, naufrage, explosion, crash, krach, crise, grève
  exposition, festival, coupe, championnat, jeux, tournoi, concile, congrès, procès, découverte, chute, invasion
  indépendance, marée, éclipse, aurore, mousson, foudre, érosion, réchauffement, accident, massacre, émeutes, canicule
conflit, guerre, bataille, affrontement: guerre, mondiale, bataille, croisade, croisades, révolution, siège, campagne
  vietnam, corée, algérie, indochine, golfe, crimée, sécession, péloponnèse, punique, cent, trente, ligue, fronde, waterloo
  austerlitz, verdun, marne, somme, marignan, azincourt, crécy, poitiers, bouvines, trafalgar, stalingrad
vêtement, habit, tenue, coiffe, accessoire, costume: robe, jupe, pantalon, chemise, veste, manteau, cape, tunique, toge
  kimono, sari, costume, uniforme, chapeau, casquette, béret, turban, voile, foulard, écharpe, gants, bottes, sandales
  chaussures, sabots, ceinture, cravate, corset, soutane, armure, casque, couronne, masque, jean, tee-shirt, gilet, kilt
  boubou, burqa, hijab, perruque, bonnet, maillot, tablier, pagne, crinoline, culotte, culottes, bas
aliment, plat, nourriture, ingrédient, spécialité, mets, repas, produit alimentaire, régime alimentaire, recette: pain
  viande, poisson, poulet, bœuf, porc, mouton, agneau, canard, jambon, saucisse, saucisson, lard, riz, pâtes, pizza
  couscous, soupe, ragoût, salade, fromage, beurre, lait, crème, œuf, œufs, huile, sucre, sel, poivre, ail, oignon, miel
  chocolat, gâteau, gâteaux, tarte, crêpe, crêpes, galette, biscuit, confiture, fruit, fruits, légumes, pomme, pommes
  tomate, tomates, champignons, maïs, blé, farine, haricots, lentilles, fèves, manioc, mil, foie, cassoulet, choucroute
  fondue, raclette, foie gras, pâté, terrine, huîtres, crustacés, insectes, herbe, feuilles, graines, racines, plancton
  krill, vers, algues, bouillie, céréales, épices, vanille, cannelle, carnivore, herbivore, omnivore, charognes, proies
boisson, alcool: eau, vin, bière, cidre, champagne, cognac, armagnac, calvados, rhum, whisky, vodka, gin, tequila
  absinthe, pastis, liqueur, hydromel, saké, thé, café, chocolat, lait, jus, limonade, soda, coca-cola, tisane, infusion
  eau-de-vie, porto, kir, punch, kéfir
sentiment, émotion, réaction, humeur, état d'esprit: joie, tristesse, colère, peur, amour, haine, jalousie, honte
  fierté, orgueil, culpabilité, angoisse, anxiété, désespoir, espoir, pitié, compassion, dégoût, mépris, admiration
  surprise, étonnement, nostalgie, mélancolie, ennui, bonheur, solitude, enthousiasme, rage, remords, envie, méfiance
  indignation, inquiétude, panique, terreur, gratitude, frustration, déception, satisfaction, curiosité, fascination
qualité, défaut, trait, trait de caractère, caractère, caractéristique, vertu, particularité, adjectif, compétence
  : courage, courageux, intelligence, intelligent, intelligente, beauté, belle, force, fort, ruse, rusé, sagesse, sage
  bonté, bon, générosité, généreux, honnêteté, honnête, loyauté, loyal, fidélité, fidèle, patience, patient, prudence
  prudent, justice, juste, tempérance, cruauté, cruel, avarice, avare, orgueil, orgueilleux, paresse, paresseux
  jalousie, jaloux, timidité, timide, violence, violent, colérique, lâcheté, ambitieux, ambition, autoritaire, sévère
  doux, douceur, vanité, naïf, arrogant, humble, humilité, charisme, charismatique, habileté, habile, talent, mémoire
  rapidité, rapide, endurance, solidité, légèreté, souplesse, discrétion, éloquence, précision, perfectionniste, strict
symbole, emblème, animal emblématique, attribut, logo: croix, lion, aigle, coq, lys, étoile, croissant, colombe, rose
  couronne, épée, sceptre, balance, faucille, marteau, drapeau, ours, dragon, soleil, lune, arbre, olivier, laurier
  chêne, trèfle, chardon, feuille, fleur, clé, clef, livre, serpent, taureau, bonnet, ancre, colonne, triangle, cœur
  marianne, poing, flamme, fleurs, foudre, trident, licorne, hermine, abeille, abeilles, crâne, swastika, salamandre
résultat, issue: victoire, défaite, nul, échec, succès, élu, élue, battu, battue, perd, gagne, remporte, éliminé
  qualifié, zéro, égalité, match, non, oui, score
cause, raison de la mort, cause de la mort, circonstances: maladie, accident, suicide, assassinat, cancer, noyade
  infarctus, crise, overdose, empoisonnement, poison, guerre, famine, froid, incendie, chute, vieillesse, tuberculose
  épidémie, peste, faute, manque, suite, causé, causée, provoqué, provoquée, dû, due, raison, car, grâce
sexe, genre grammatical: homme, hommes, femme, femmes, masculin, féminin, mâle, mâles, femelle, femelles, garçon
  garçons, fille, filles, neutre
classe sociale, milieu social, classe, milieu, catégorie sociale: noblesse, noble, aristocratie, aristocratique
  bourgeoisie, bourgeois, bourgeoise, clergé, paysans, paysannerie, paysan, paysanne, ouvriers, ouvrière, ouvrier
  prolétariat, esclaves, populaire, populaires, modeste, pauvre, aisée, riche, moyenne, artisans, marchands, militaire
`);

/** Classes by each noun that asks for them, as folded words joined by spaces; a noun of several classes has them all. */
function byNoun(text: string): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, readonly string[]>();
  for (const [nouns, members] of definitions(
    text.replace(/\n {2}(:?)/g, (_, colon) => (colon === ':' ? ':' : ', ')),
  )) {
    for (const noun of nouns.split(',').map((one) => one.trim())) {
      classes.set(noun, [...new Set([...(classes.get(noun) ?? []), ...members])]);
    }
  }
  return classes;
}
