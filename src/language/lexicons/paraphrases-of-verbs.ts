/**
 * How texts put differently what a question asks with one of these words: « où habite-t-il ? » is answered by
 * « installé à Lyon », « son domicile ». From the word asked with to words that state the same, likeliest first, and
 * never the other way round; of verbs, in the infinitive.
 *
 * Written for this project.
 */
export const paraphrasesOfVerbs = `
abaisser: diminuer, réduire, descendre, ramener, rabaisser
abandonner: délaisser, renoncer, quitter, laisser, déserter, jeter l'éponge, abdiquer, désaffecté, forfait
abasourdir: stupéfier, sidérer, choquer, étonner, surprendre, stupeur
abattre: tuer, descendre, exécuter, assassiner, démolir, couper, mort par balle, raser, neutraliser
abdiquer: renoncer au trône, démissionner, céder le trône, renonciation, couronne, destituer
abîmer: endommager, dégrader, détériorer, casser, dégât, esquinter
abolir: supprimer, abroger, annuler, mettre fin, suppression
abonder: foisonner, pulluler, regorger, nombreux, proliférer
abonner: souscrire, souscription, suivre, follower
aborder: évoquer, traiter, accoster, débarquer, discuter
aboutir: déboucher, mener, conduire, résulter, réussir, se solder, conclure
aboyer: chien, japper, hurler, gronder
abréger: raccourcir, écourter, résumer, condenser, réduire
abreuver: boire, alimenter, désaltérer, irriguer
abriter: héberger, accueillir, loger, renfermer, contenir, protéger, refuge, siège
abroger: abolir, annuler, supprimer, révoquer, retirer, suppression
absorber: avaler, ingérer, fusionner, racheter, capter, aspirer, intégrer
abstenir: renoncer, éviter, s'interdire, ne pas voter, vote blanc
abuser: violer, agresser, agression sexuelle, tromper, exploiter, maltraiter, viol
accabler: écraser, charger, accuser, anéantir, confondre
accaparer: monopoliser, emparer, mainmise, approprier, confisquer
accéder: parvenir, atteindre, entrer, obtenir, hisser, monter
accélérer: hâter, précipiter, vitesse, rapide, intensifier, booster
accentuer: renforcer, intensifier, aggraver, augmenter, amplifier, souligner
accepter: consentir, approuver, agréer, accord, dire oui, donner son aval, valider, consentement
accidenter: collision, crash, percuter, choc, carambolage, renverser
acclamer: ovationner, applaudir, ovation, applaudissement, fêter
accommoder: adapter, cuisiner, contenter
accompagner: escorter, suivre, aux côtés, flanqué, encadrer, guider
accomplir: réaliser, effectuer, exécuter, remplir, achever, mener à bien, exploit
accorder: octroyer, attribuer, donner, concéder, décerner, consentir, conférer
accoster: amarrer, aborder, débarquer, mouiller, quai
accoucher: mettre au monde, donner naissance, naître, naissance, enfanter, maternité, sage-femme
accoupler: reproduire, copuler, reproduction, rut, saillie, mâle, femelle
accourir: précipiter, ruer, affluer, alerter
accoutumer: habituer, familiariser, dépendance
accréditer: habiliter, agréer, autoriser, agrément
accrocher: suspendre, pendre, fixer, attacher, heurter
accroître: augmenter, hausse, renforcer, progresser, développer, agrandir
accueillir: recevoir, héberger, abriter, hôte, organiser, loger, bienvenue, se tenir
acculer: contraindre, coincer, pousser, forcer
accumuler: amasser, cumuler, entasser, collectionner, empiler, enchaîner
accuser: inculper, mettre en examen, reprocher, soupçonner, mettre en cause, poursuivre, incriminer, imputer, dénoncer, plainte
acharner: persécuter, persister, harceler, obstiner
acheminer: transporter, livrer, expédier, convoyer, transport
acheter: acquérir, acquisition, vendre, racheter, acquéreur, payer, procurer, s'offrir, vente
achever: terminer, finir, parachever, conclure, finaliser, prendre fin, fin
acquérir: acheter, rachat, obtenir, racheter, se porter acquéreur, achat, reprise
acquiescer: approuver, accepter, consentir, hocher
acquitter: relaxer, innocenter, blanchir, non-lieu, relaxe, payer, disculper
acter: valider, entériner, officialiser, confirmer
activer: déclencher, enclencher, lancer, allumer
actualiser: mettre à jour, moderniser, réviser, rafraîchir
adapter: transposer, porter à l'écran, inspirer, tirer, ajuster, d'après, scénario
additionner: ajouter, cumuler, totaliser
adhérer: rejoindre, s'inscrire, membre, intégrer, affilier, entrer, carte, encarter
adjoindre: ajouter, associer, seconder, assistant
adjuger: attribuer, vendre aux enchères, enchères, remporter
admettre: reconnaître, avouer, accepter, concéder, convenir, recevoir, entrer, concours
administrer: gérer, diriger, gouverner, gestion, injecter, gestionnaire
admirer: apprécier, fasciner, vénérer, contempler, fan, idole, estimer
adopter: voter, approuver, orphelin, recueillir, ratifier, choisir, valider, promulguer
adorer: vénérer, aimer, culte, raffoler, passionner, idolâtrer
adosser: appuyer, accoler, jouxter
adouber: chevalier, soutenir, investir, choisir, parrainer
adoucir: atténuer, modérer, assouplir, calmer, alléger, tempérer
adresser: envoyer, transmettre, lettre, écrire, s'exprimer, destiner
aérer: ventiler, ventilation, oxygéner
affaiblir: fragiliser, diminuer, miner, éroder, saper, amoindrir
affairer: activer, travailler, occuper
affaisser: effondrer, écrouler, effondrement, glissement de terrain
affamer: malnutrition, disette, privation
affecter: toucher, frapper, muter, nommer, atteindre, attribuer
affectionner: aimer, apprécier, préférer, raffoler, privilégier
affermir: renforcer, consolider, raffermir, asseoir
afficher: placarder, exposer, arborer, publier
affilier: adhérer, rattacher, membre, rejoindre, filiale
affirmer: déclarer, assurer, prétendre, soutenir, expliquer, certifier, selon
affliger: attrister, frapper, peiner, souffrir, deuil
affluer: se presser, accourir, arriver, foule, ruer, converger
affoler: paniquer, panique, effrayer, inquiéter
affranchir: libérer, émanciper, esclave, liberté, émancipation
affréter: louer, charter, armer, location
affronter: combattre, opposer, rencontrer, défier, duel, face à, match, se mesurer, lutter
affubler: surnommer, vêtir, coiffer
agacer: énerver, irriter, exaspérer, ennuyer
agencer: aménager, disposer, organiser, arranger
agenouiller: prier, prosterner
aggraver: empirer, détériorer, dégrader, accentuer, envenimer, alourdir
agir: intervenir, opérer, entreprendre, réagir
agiter: secouer, remuer, brandir, troubler
agoniser: mourir, mourant, expirer
agrandir: étendre, élargir, extension, accroître, développer
agréer: approuver, habiliter, accepter, autoriser, certifier
agrémenter: orner, décorer, garnir, embellir
agresser: attaquer, frapper, violenter, rouer de coups, tabasser, passer à tabac, violer, molester, poignarder
aguicher: séduire, attirer, draguer
ahurir: stupéfier, étonner, sidérer
aider: soutenir, assister, secourir, épauler, appui, soutien, secours, contribuer, subvention, coup de main
aiguiser: affûter, affiler, stimuler, attiser
aimer: adorer, apprécier, passion, épris, affectionner, goût, favori
ajourner: reporter, repousser, différer, report, suspendre, renvoyer
ajouter: compléter, additionner, adjoindre, rajouter, préciser, supplémentaire
ajuster: adapter, régler, corriger, réglage
alarmer: inquiéter, préoccuper, alerter, effrayer, inquiétude
alerter: prévenir, avertir, signaler, alarme, donner l'alarme, appeler, lanceur d'alerte
aliéner: vendre, céder, perdre
aligner: disposer, ranger, titulariser, composer
alimenter: nourrir, approvisionner, fournir, ravitailler, manger
aliter: malade, garder le lit, hospitaliser, grabataire
allécher: attirer, séduire, appâter
alléger: réduire, diminuer, assouplir, baisser, soulager
aller: se rendre, partir, diriger, gagner, voyage, rejoindre
allier: coalition, unir, s'associer, pacte, associer, accord, ligue
allonger: prolonger, étendre, rallonger, coucher, étirer
allouer: attribuer, accorder, octroyer, verser, affecter, crédit, budget
allumer: embraser, enflammer, incendier, feu, démarrer, mettre le feu
alourdir: aggraver, augmenter, accroître, gonfler
alphabétiser: instruire, lire, école, apprendre à lire, illettrisme, analphabète
altérer: modifier, dégrader, détériorer, changer, affecter, endommager
alterner: succéder, relayer, succession, tour à tour
alunir: lune, lunaire, se poser
amadouer: séduire, apaiser, apprivoiser
amaigrir: maigrir, perdre du poids, kilo, maigre
amalgamer: mélanger, confondre, fusionner
amarrer: attacher, accoster, ancrer, mouiller
amasser: accumuler, entasser, collecter, récolter, fortune
ambitionner: viser, souhaiter, aspirer, vouloir, briguer, objectif
améliorer: progresser, perfectionner, progrès, optimiser, moderniser, rénover
aménager: installer, équiper, construire, travaux, agencer, rénover, transformer
amender: modifier, réviser, corriger, réformer, modification
amener: conduire, apporter, emmener, pousser, entraîner, provoquer
amerrir: se poser, mer, hydravion, atterrir
amincir: maigrir, affiner, mincir, mince, régime
amnistier: gracier, pardonner, grâce, libérer
amoindrir: diminuer, réduire, affaiblir
amorcer: commencer, entamer, débuter, lancer, initier
amortir: atténuer, rentabiliser, absorber
amplifier: accroître, intensifier, augmenter, accentuer, renforcer
amputer: couper, ablation, sectionner, mutiler, perdre une jambe
amuser: divertir, jouer, distraire, rire, s'éclater, jeu, loisir
analyser: étudier, examiner, décrypter, étude, décortiquer, expertise
ancrer: mouiller, enraciner, fixer, implanter
anéantir: détruire, exterminer, ravager, annihiler, ruiner, destruction
anesthésier: endormir, insensibiliser, péridurale
angoisser: inquiéter, stresser, anxieux, peur
animer: présenter, présentateur, diriger, motiver, encadrer
annexer: rattacher, conquérir, occuper, envahir, emparer, rattachement, incorporer
annoncer: déclarer, révéler, dévoiler, communiqué, proclamer, indiquer, prévenir, officialiser, faire savoir
annoter: commenter, note, commentaire, marge
annuler: supprimer, invalider, déprogrammer, renoncer, casser, résilier, suspendre
anoblir: titre de noblesse, baron, comte, chevalier, sir, lettres de noblesse
anticiper: prévoir, devancer, pronostiquer, prévision
apaiser: calmer, soulager, désamorcer, rassurer, adoucir
apercevoir: voir, remarquer, repérer, distinguer, observer, entrevoir
aplanir: niveler, résoudre, égaliser
apostropher: interpeller, invectiver, héler
apparaître: surgir, émerger, voir le jour, naître, figurer, débuter, première mention, survenir
appareiller: lever l'ancre, partir, quitter le port, prendre la mer
appartenir: membre, propriété, détenir, posséder, relever, dépendre
appauvrir: ruiner, misère, précarité, paupérisation
appeler: nommer, téléphoner, surnommer, baptiser, dénommer, convoquer, coup de fil, intituler, nom
applaudir: acclamer, ovation, saluer, standing ovation, féliciter
appliquer: mettre en œuvre, entrer en vigueur, exécuter, imposer, instaurer
apporter: fournir, amener, contribuer, livrer, procurer, ramener
apposer: signer, poser, afficher, inscrire
apprécier: aimer, estimer, priser, évaluer, populaire, goûter
appréhender: arrêter, interpeller, capturer, interpellation, arrestation, redouter, craindre
apprendre: étudier, enseigner, s'initier, formation, étude, découvrir, élève, former, instruire
apprêter: préparer, sur le point, préparation
apprivoiser: domestiquer, dresser, domestication, dompter
approcher: contacter, avoisiner
approfondir: creuser, étudier, perfectionner, développer
approprier: emparer, accaparer, usurper, voler, spolier
approuver: adopter, valider, voter, ratifier, donner son aval, feu vert, entériner, accepter, soutenir
approvisionner: ravitailler, fournir, alimenter, livrer, fournisseur
appuyer: soutenir, presser, aider, s'adosser, épauler
arbitrer: trancher, siffler, départager, médiateur
arborer: porter, afficher, brandir, hisser, vêtir
archiver: conserver, stocker, classer
armer: équiper, fusil, arsenal, doter, pistolet, muni
arnaquer: escroquer, escroquerie, duper, fraude, tromper, extorquer, berner
arpenter: parcourir, sillonner, marcher, mesurer
arracher: déraciner, extraire, enlever, extirper, ôter
arranger: organiser, régler, réparer, réorchestrer, convenir
arrêter: interpeller, cesser, appréhender, capturer, interpellation, emprisonner, stopper, raccrocher, garde à vue
arriver: débarquer, parvenir, survenir, atterrir, se produire, rejoindre, venue, atteindre, se classer
arroger: s'attribuer, usurper, approprier
arroser: irriguer, traverser, irrigation, asperger
articuler: prononcer, organiser, structurer
asperger: arroser, pulvériser, projeter
asphyxier: étouffer, suffoquer, intoxiquer, monoxyde de carbone, gazer
aspirer: souhaiter, vouloir, rêver, inhaler, ambition, sucer
assagir: calmer, se ranger
assaillir: attaquer, agresser, assiéger, prendre d'assaut
assainir: purifier, nettoyer, assécher, dépolluer
assassiner: meurtre, abattre, homicide, poignarder, tueur, exécuter, attentat, mort
assécher: drainer, tarir, drainage, polder
assembler: réunir, monter, regrouper, montage, joindre, chaîne
asséner: porter, frapper, infliger
asseoir: siège, chaise, siéger, fauteuil, consolider
asservir: soumettre, esclavage, réduire en esclavage, dominer, esclave
assiéger: encercler, encerclement, blocus, cerner
assigner: attribuer, poursuivre, porter plainte, citer, convoquer
assimiler: intégrer, comparer, confondre, absorber
assister: aider, spectateur, présent, seconder, participer, adjoint, témoin
associer: allier, unir, s'unir, partenaire, collaborer, partenariat, cofondateur
assombrir: obscurcir, ternir, noircir
assommer: frapper, étourdir, coup, inconscient
assouplir: alléger, adoucir, lever, relâcher, desserrer
assouvir: satisfaire, contenter
assujettir: soumettre, dominer, contraindre, imposer
assumer: endosser, responsabilité, exercer, revendiquer, reconnaître
assurer: garantir, affirmer, protéger, police, promettre
astreindre: obliger, contraindre, forcer, imposer
attabler: manger, dîner, déjeuner, repas
attacher: lier, fixer, ligoter, accrocher, nouer
attaquer: agresser, assaillir, bombarder, offensive, envahir, assaut, raid, poursuivre, prendre d'assaut, attentat
attarder: traîner, rester, retard
atteindre: parvenir, toucher, s'élever, rejoindre, souffrir, culminer, franchir
attendre: patienter, espérer, prévoir, guetter, patience
attendrir: émouvoir, toucher
attenter: agresser, tenter de tuer, suicide
atténuer: réduire, adoucir, diminuer, modérer, alléger
atterrer: consterner, choquer, accabler, sidérer
atterrir: se poser, débarquer, se retrouver, piste
attester: prouver, témoigner, confirmer, certifier, mentionner
attirer: séduire, drainer, attrait, appâter, fasciner, visiteur
attiser: exacerber, raviver, alimenter, exciter
attraper: capturer, saisir, contracter, pêcher, piéger
attribuer: décerner, accorder, donner, octroyer, imputer, remettre, allouer, conférer
attrister: peiner, désoler, chagriner, tristesse
auditer: contrôler, expertiser, vérifier, inspecter
auditionner: entendre, interroger, casting, entretien
augmenter: hausse, croître, accroître, bondir, grimper, relever, flambée, progresser, doubler
ausculter: examiner, consulter, étudier
authentifier: certifier, expertiser, identifier, confirmer
autopsier: médecin légiste, cadavre, examen, cause de la mort
autoriser: permettre, permis, légaliser, feu vert, licence, agréer, donner son aval, habiliter, permission
avaler: ingérer, manger, engloutir, absorber, déglutir, gober
avancer: progresser, proposer, affirmer, anticiper
avantager: favoriser, privilégier, privilège, favoritisme
aventurer: s'engager, risquer, explorer, hasarder
avérer: se révéler, confirmer, prouver
avertir: prévenir, alerter, informer, mettre en garde, carton jaune, aviser
aveugler: éblouir, perdre la vue
avilir: humilier, rabaisser, dégrader
aviser: avertir, prévenir, informer
avoisiner: proche, environ, approcher, jouxter
avorter: interruption volontaire de grossesse, ivg, échouer, fausse couche
avouer: confesser, reconnaître, admettre, passer aux aveux, confier
axer: centrer, concentrer, orienter, focaliser
babiller: bavarder, gazouiller, parler
bâcher: couvrir, toile
bâcler: négliger, expédier, précipiter
bafouer: violer, piétiner, mépriser, enfreindre, ridiculiser, transgresser
bagarrer: rixe, battre, altercation, échauffourée, se battre, lutter
baigner: nager, plage, arroser, border
bâillonner: museler, censurer, faire taire, ligoter
baiser: embrasser, coucher, rapport sexuel
baisser: diminuer, chuter, réduire, recul, chute, reculer, diminution, dégringoler, repli
balader: promener, promenade, flâner, randonnée
balafrer: cicatrice, blesser, défigurer
balancer: dénoncer, jeter, lancer, osciller, trahir
balayer: nettoyer, écarter, rejeter, dévaster
balbutier: bégayer, bredouiller, débuter
baliser: signaler, jalonner, panneau
balkaniser: morceler, fragmenter, diviser
bannir: exiler, exclure, interdire, expulser, chasser, exil, proscrire, prohiber
baptiser: nommer, appeler, dénommer, surnommer, nom, parrain, rebaptiser
baragouiner: parler, langue
barrer: bloquer, obstruer, fermer, rayer
barricader: retrancher, enfermer, cloîtrer
baser: fonder, reposer, siège, implanter, installer, établir
bastonner: frapper, battre, rosser, matraquer
batailler: lutter, combattre, démener
bâtir: construire, édifier, ériger, construction, élever, édification
battre: vaincre, frapper, défaire, victoire, l'emporter, dominer, s'imposer, dépasser, combattre, pulvériser
bavarder: discuter, parler, converser, causer, papoter
béatifier: canoniser, bienheureux, canonisation, pape
becqueter: manger, picorer
bégayer: bredouiller, trouble de la parole, balbutier
bénéficier: profiter, jouir, recevoir, toucher, disposer
bénir: consacrer, sacrer, prêtre
bercer: endormir, balancer
berner: tromper, duper, mystifier, leurrer, abuser
besogner: travailler, peiner
bétonner: urbaniser, artificialiser
beugler: crier, hurler, mugir, meugler
biaiser: fausser, déformer, partial
bichonner: soigner, choyer
bidouiller: bricoler, trafiquer, bricolage
biffer: rayer, barrer, supprimer
bifurquer: tourner, dévier, réorienter
bisser: répéter, rappel
bitumer: goudronner, asphalte, revêtement
bizuter: humilier, brimade
blaguer: plaisanter, plaisanterie, humour, rire
blâmer: critiquer, condamner, réprouver, désapprouver, réprimander, sanctionner
blanchir: recycler, innocenter, argent sale, disculper, acquitter
blaser: lasser, désabusé
blasphémer: insulter, profaner, injurier, impiété, sacrilège
blesser: toucher, atteindre, traumatisme, fracture, accident, lésion, poignarder
blinder: protéger, renforcer, char
bloguer: écrire, internet, site
bloquer: paralyser, entraver, obstruer, empêcher, barrage, geler, immobiliser, coincer, barrer
bluffer: impressionner, tromper, épater
boire: consommer, alcool, ingurgiter, absorber, avaler, ivre
boiter: claudiquer, pied bot, béquille, handicap
bombarder: pilonner, frappe aérienne, raid, frapper, bombe, obus, pilonnage, missile
bondir: sauter, grimper, augmenter, envoler, saut, flamber, hausse
bonifier: améliorer, majorer
booster: stimuler, doper, relancer, accélérer, dynamiser
border: longer, baigner, limiter, donner sur, délimiter
borner: limiter, délimiter, contenter
bosser: travailler, travail, emploi, salarié, employer, embaucher, job
boucher: obstruer, colmater, engorger, combler
boucler: achever, terminer, fermer, conclure, encercler
bouder: délaisser, snober, éviter, dédaigner
bouffer: manger, dévorer, nourriture, nourrir, avaler, consommer, repas
bouger: déplacer, déménager, remuer, mouvement, évoluer
bouillir: chauffer, cuire, cent degrés
bouleverser: transformer, émouvoir, révolutionner, perturber, choquer, chambouler
bouquiner: lire, livre, lecture
bourdonner: bruit, abeille, vrombir
bourgeonner: éclore, printemps, fleurir
bourlinguer: voyager, naviguer, parcourir
bourrer: remplir, tasser, farcir
boursicoter: spéculer, investir
bousculer: pousser, heurter, perturber, chahuter
bousiller: abîmer, casser, détruire, tuer
bouter: chasser, expulser, repousser
bouturer: multiplier, reproduire, tige, multiplication végétative
boxer: ring, combat, uppercut, poids lourd
boycotter: refuser, bouder, protester, embargo
braconner: chasse illégale, chasser, trafic, ivoire
brader: solder, vendre à perte, rabais, liquider
brailler: crier, hurler, pleurer
brancher: connecter, raccorder, relier, prise
brandir: agiter, menacer, arborer, lever
braquer: cambrioler, hold-up, vol à main armée, dévaliser, attaquer, voler, menacer
brasser: mélanger, bière, remuer, fabriquer
braver: défier, affronter, enfreindre, désobéir
bredouiller: balbutier, bégayer
breveter: déposer, inventer, dépôt, protéger
bricoler: réparer, fabriquer, rafistoler
brider: limiter, freiner, restreindre, entraver
briefer: informer, consigne, instruire
briguer: convoiter, candidat, viser, se présenter, candidature, postuler, ambitionner
briller: étinceler, exceller, se distinguer, luire, éclat
brimer: opprimer, persécuter, humilier
briser: casser, rompre, fracasser, fracture, casse, fracturer
brocarder: moquer, railler, caricaturer, se moquer
broder: coudre, fil, aiguille, ornement
bronzer: soleil, hâle, plage, uv
brosser: peindre, décrire, dépeindre, frotter
brouiller: se fâcher, fâcher, perturber, rompre, dispute
brouter: paître, pâturer, herbe, herbivore
broyer: écraser, moudre, concasser, pulvériser
brûler: incendier, incendie, feu, calciner, consumer, flamme, bûcher, embraser, ravager, prendre feu
brusquer: précipiter, bousculer
brutaliser: maltraiter, violenter, frapper, malmener
bûcher: étudier, travailler, réviser
budgétiser: prévoir, financer, coût
buller: se reposer, paresser
buter: tuer, abattre, assassiner, trébucher
buzzer: viral, réseaux sociaux, succès
câbler: relier, connecter, fil
cabosser: déformer, bosseler, abîmer
cacher: dissimuler, réfugier, dissimulation, enfouir, masquer, clandestin, planque, terrer, occulter
cadenasser: verrouiller, fermer
cafouiller: rater, dysfonctionnement, raté
caillasser: jet de pierres, projectile, lapider, pierre
cajoler: choyer, câliner, caresser
calciner: brûler, carboniser, incendier, incendie
calculer: évaluer, estimer, mesurer, chiffrer, compter, mathématique
câliner: caresser, cajoler, enlacer
calligraphier: écrire, manuscrit, écriture
calmer: apaiser, rassurer, soulager, apaisement, tempérer, atténuer
calomnier: diffamer, diffamation, médire, dénigrer, salir
calquer: imiter, copier, reproduire, modèle
cambrioler: voler, vol, dérober, effraction, braquer, voleur, dévaliser, casse
camoufler: dissimuler, cacher, masquer, déguiser, maquiller
camper: bivouaquer, tente, interpréter, bivouac, incarner, jouer
canaliser: endiguer, maîtriser, diriger, contenir
candidater: postuler, se présenter, briguer, concourir
canoniser: béatifier, béatification, sanctifier, pape
cantonner: limiter, confiner, stationner, restreindre
capitaliser: accumuler, épargner, exploiter
capituler: se rendre, reddition, déposer les armes, soumettre, armistice
capoter: échouer, échec, se retourner
capter: recevoir, recueillir, attirer
captiver: fasciner, passionner, envoûter, séduire
capturer: arrêter, faire prisonnier, attraper, prisonnier, emparer, enlever
caracoler: en tête, mener, dominer, dépasser
caractériser: définir, distinguer, particularité, trait, distinctif, typique
carburer: fonctionner, rouler, essence
caresser: cajoler, toucher, flatter
caricaturer: moquer, parodier, dessin, satire, croquer, imiter
carotter: voler, extorquer
cartographier: carte, relever, topographie, dresser la carte
cartonner: succès, triompher, record, réussir, plébisciter, box-office, best-seller
caser: loger, marier
casser: briser, rompre, fracturer, fracture, annuler, invalider, abîmer
castagner: bagarre, frapper, battre, rixe
castrer: stériliser, châtrer, eunuque, émasculer
cataloguer: inventorier, répertorier, classer, recenser
catapulter: projeter, propulser, lancer
causer: provoquer, entraîner, occasionner, engendrer, susciter, déclencher, responsable, origine, générer, discuter
cautionner: approuver, soutenir, garantir, avaliser
cavaler: courir, fuir, enfuir
céder: vendre, vente, abandonner, capituler, transférer, transmettre, renoncer, rétrocéder
ceindre: entourer, couronner, encercler
célébrer: fêter, commémorer, fête, cérémonie, anniversaire, honorer
censurer: interdire, interdiction, couper, bâillonner, motion, expurger
centraliser: regrouper, réunir
centrer: axer, focaliser
cerner: encercler, entourer, assiéger
certifier: attester, garantir, authentifier, homologuer, label, affirmer
cesser: arrêter, mettre fin, interrompre, mettre un terme, stopper, prendre fin, arrêt
chagriner: attrister, peiner, contrarier
chahuter: huer, perturber, siffler, malmener, bousculer
chambouler: bouleverser, perturber, changer
chanceler: vaciller, tituber, trébucher
changer: modifier, transformer, remplacer, évoluer, devenir, renommer, mutation, remanier
chanter: interpréter, voix, interprète, entonner, fredonner, vocal, album
chaparder: voler, dérober, vol
chapeauter: superviser, diriger, coiffer, encadrer
chaperonner: accompagner, surveiller, parrainer
charcuter: opérer, mutiler
charger: confier, mandater, remplir, missionner, attaquer, télécharger
charmer: séduire, plaire, envoûter, enchanter
charrier: transporter, moquer
chasser: expulser, gibier, renvoyer, évincer, déloger, traquer, prédateur, bannir, proie
châtier: punir, sanctionner, condamner, punition, corriger
chatouiller: titiller, rire
chatoyer: briller, scintiller
chauffer: radiateur, chaudière
chausser: enfiler, soulier
chavirer: se retourner, couler, naufrage, sombrer, dessaler
cheminer: marcher, avancer, progresser, parcourir
chercher: enquêter, tenter, fouiller, traquer, prospecter
chérir: aimer, affectionner, adorer
chevaucher: monter, cavalier, empiéter
chialer: pleurer, larme
chier: déféquer, excrément
chiffrer: évaluer, estimer, coder, cryptage, calculer, s'élever
chiner: brocante, antiquaire, puces
chiper: voler, dérober
chipoter: pinailler, marchander
choisir: opter, sélectionner, désigner, élire, retenir, préférer, décider, nommer, sélection, jeter son dévolu
chômer: sans emploi, férié, sans travail, inactif
choper: attraper, arrêter, contracter, interpeller
choquer: scandaliser, heurter, indigner, offusquer, bouleverser, tollé, traumatiser
chorégraphier: danse, ballet, danser
chouchouter: choyer, bichonner, dorloter
choyer: gâter, dorloter, chouchouter
christianiser: évangéliser, convertir, évangélisation, missionnaire, conversion
chroniquer: raconter, critiquer, commenter
chronométrer: mesurer, seconde
chuchoter: murmurer, souffler, à voix basse
chuter: baisser, reculer, effondrer, dégringoler, baisse, plonger, dévisser
cibler: viser, concentrer, prendre pour cible
cicatriser: guérir, refermer, plaie, guérison
cimenter: souder, consolider, unir, béton
circoncire: prépuce, excision, ablation
circonscrire: limiter, délimiter, maîtriser, contenir
circuler: rouler, trafic, déplacer, propager, transiter, desservir
cirer: encaustique, polir, lustrer
ciseler: sculpter, graver, tailler, orfèvre
citer: mentionner, évoquer, nommer, convoquer, rapporter, énumérer
civiliser: éduquer, coloniser
claironner: annoncer, proclamer, affirmer
clamer: proclamer, crier, affirmer, déclarer
clamser: mourir, décéder, succomber
claquer: dépenser, mourir
clarifier: éclaircir, préciser, expliquer, élucider
clasher: attaquer, altercation, se disputer, dispute
classer: ranger, inscrire, catégorie, répertorier, trier, figurer, protéger, rang
classifier: trier, répertorier, catégorie, ranger, taxonomie
clignoter: voyant, scintiller
climatiser: refroidir, rafraîchir
cloisonner: séparer, diviser, compartimenter
cloîtrer: enfermer, couvent, isoler
cloner: dupliquer, copier, génétique
clore: terminer, fermer, conclure, achever, finir, prendre fin
clôturer: fermer, terminer, conclure, grillage, barrière
clouer: fixer, immobiliser, épingler
coacher: entraîner, entraîneur, conseiller, sélectionneur
coaguler: caillot, figer
coaliser: allier, alliance, s'unir, ligue
cocher: case, sélectionner
cocufier: tromper, adultère, infidèle, infidélité
coder: programmer, chiffrer, informatique, crypter
coécrire: cosigner, collaborer, scénario, auteur
coexister: cohabiter, côtoyer, vivre ensemble
cofonder: créer, fondateur, associé, lancer, fonder
cogérer: gérer, partager, diriger
cogiter: réfléchir, penser
cogner: frapper, heurter, battre, taper, percuter
cohabiter: coexister, vivre ensemble, colocation, concubinage
coiffer: cheveu, chapeau, dépasser, tresse, perruque
coincer: bloquer, piéger, attraper, immobiliser
coïncider: correspondre, concorder, même date
collaborer: travailler avec, coopérer, participer, partenariat, coécrire, coopération
collecter: recueillir, récolter, rassembler, ramasser, récolte, lever, réunir
collectionner: accumuler, rassembler, réunir, amasser
coller: adhésif, fixer, apposer, adhérer
colmater: boucher, réparer, combler
coloniser: peupler, occuper, conquérir, implanter, empire, conquête
colorer: teindre, teinter, pigment, teinte
colorier: peindre, crayon, couleur
coloriser: noir et blanc, restaurer
combattre: lutter, affronter, se battre, guerre, s'opposer, résister, bataille
combiner: associer, allier, mélanger, assembler, mêler
combler: remplir, boucher, satisfaire, colmater
commander: diriger, ordonner, général, mener, tête, à la tête
commanditer: ordonner, cerveau, financer, organiser, sponsor
commémorer: célébrer, hommage, anniversaire, souvenir, mémoire
commencer: débuter, entamer, démarrer, début, lancer, ouvrir, s'ouvrir, amorcer, entreprendre
commenter: réagir, déclarer, analyser, remarque, s'exprimer
commercer: échanger, négoce, vendre, négociant, marchand, exporter
commercialiser: vendre, lancer, distribuer, en vente, mettre en vente, mise sur le marché
commettre: perpétrer, auteur, coupable, se rendre coupable, commission
commissionner: mandater, charger
commuer: gracier, remplacer, grâce, réduire
communier: hostie, eucharistie, messe
communiquer: transmettre, divulguer, échanger, publier, informer, correspondre
comparaître: procès, juger, tribunal, jugé, devant la justice, passer en jugement
comparer: assimiler, rapprocher, confronter, ressembler, parallèle
compatir: condoléances, plaindre, partager la douleur
compenser: dédommager, indemniser, contrebalancer, rattraper
compiler: rassembler, recueillir, recueil, réunir
compléter: ajouter, parfaire, enrichir, terminer
complimenter: féliciter, louer, éloge
compliquer: entraver, difficile, gêner, difficulté
comploter: conspirer, conjuration, conspiration, intriguer, fomenter
comporter: comprendre, contenir, inclure, compter, se conduire, posséder, conduite
composer: écrire, musique, auteur, former, constituer, créer, partition, signer
composter: poinçonner, fumier, recycler
comprendre: saisir, inclure, comporter, regrouper, réaliser, compter, intégrer, déchiffrer
compresser: réduire, serrer
comprimer: réduire, presser, serrer, diminuer
compromettre: menacer, impliquer, mettre en péril, mouiller, remettre en cause
comptabiliser: recenser, dénombrer, totaliser, enregistrer
compter: dénombrer, recenser, total, abriter, totaliser, s'élever
compulser: consulter, feuilleter
concasser: broyer, écraser, piler
concéder: accorder, encaisser, admettre, octroyer, reconnaître
concentrer: rassembler, focaliser, regrouper, réunir
concerner: toucher, porter sur, viser, affecter, s'appliquer, cibler
concerter: consulter, se consulter, discuter, dialogue
concevoir: imaginer, inventer, dessiner, élaborer, créer, mettre au point, architecte, signer, ingénieur
concilier: réconcilier, allier, accorder, accord
conclure: signer, terminer, achever, parvenir, sceller, clore, aboutir
concocter: préparer, élaborer, mijoter, cuisiner
concorder: coïncider, correspondre, accorder
concourir: participer, se présenter, candidat, rivaliser, compétition, contribuer
concrétiser: réaliser, aboutir, réalisation
concurrencer: rivaliser, rival, rivalité, défier
condamner: peine, écoper, prison, amende, verdict, punir, coupable, sanctionner, perpétuité, dénoncer
condenser: résumer, concentrer, réduire
conduire: diriger, mener, volant, piloter, guider, automobiliste, chauffeur, permis, emmener
confectionner: fabriquer, coudre, préparer, réaliser
confédérer: fédérer, unir, s'allier
conférer: donner, octroyer, attribuer, accorder, décerner
confesser: avouer, reconnaître, aveu, admettre
confier: charger, remettre, révéler, attribuer, avouer, déléguer
configurer: paramétrer, régler, installer
confiner: enfermer, isoler, quarantaine, isolement
confirmer: corroborer, valider, attester, avérer, entériner, officialiser
confisquer: saisir, saisie, séquestrer, spolier
confluer: se jeter, rejoindre, affluent
confondre: mélanger, assimiler, identifier, méprise
conformer: respecter, se plier, obéir, s'aligner
conforter: renforcer, consolider, encourager
confronter: affronter, comparer, faire face, opposer
congédier: licencier, renvoyer, limoger, renvoi, licenciement, virer, remercier
congeler: surgeler, geler, glacer, froid
congratuler: féliciter, applaudir
conjecturer: supposer, hypothèse
conjurer: comploter, supplier, écarter, éviter
connaître: savoir, rencontrer, fréquenter, célèbre, réputé, populaire, relation
connecter: relier, brancher, raccorder, internet
conquérir: emparer, envahir, annexer, soumettre, occuper, invasion, remporter
consacrer: dédier, vouer, destiner, bénir, sacrer, porter sur
conscrire: enrôler, mobiliser, recruter
conseiller: recommander, préconiser, recommandation, suggérer, guider, avis
consentir: accepter, approuver, accorder, accord
conserver: garder, préserver, maintenir, abriter, musée, sauvegarder
considérer: estimer, juger, réputer, regarder, passer pour, qualifier
consigner: noter, enregistrer, écrire, inscrire
consister: résider, reposer, composer
consoler: réconforter, soulager, apaiser
consolider: renforcer, affermir, étayer, conforter
consommer: manger, boire, utiliser, dépenser, ingérer, nourrir
conspirer: comploter, complot, conjuration
constater: observer, remarquer, noter, découvrir
consterner: atterrer, affliger, désoler
constituer: former, composer, représenter, comprendre, formation
construire: bâtir, édifier, ériger, élever, chantier, travaux, architecte, achever, fabriquer
consulter: interroger, demander, avis, référendum, médecin
consumer: brûler, incendier, ravager
contacter: joindre, appeler, téléphoner, écrire, solliciter
contaminer: infecter, polluer, transmettre, infection, pollution, virus, épidémie
contempler: admirer, regarder, observer
contenir: renfermer, comporter, abriter, comprendre, inclure, endiguer, teneur
contenter: satisfaire, se borner, se limiter
conter: relater, récit, narrer
contester: remettre en cause, protester, critiquer, réfuter, récuser, nier, s'opposer, contredire, recours
contingenter: limiter, quota, rationner
continuer: poursuivre, perpétuer, prolonger, persister, suite
contourner: éviter, détourner, échapper, rocade
contracter: attraper, souscrire, atteindre, infecter, emprunter
contraindre: obliger, forcer, imposer, pousser, obligation, sous la menace
contrarier: entraver, gêner, fâcher, mécontenter
contraster: trancher, opposer, différer
contre-attaquer: riposter, répliquer
contre-indiquer: déconseiller, interdire
contrebalancer: compenser, équilibrer
contrecarrer: entraver, déjouer, empêcher
contredire: démentir, réfuter, infirmer, contester
contrefaire: imiter, falsifier, faux, copier, faussaire, plagier
contrer: lutter, s'opposer, riposter, déjouer, faire barrage
contrevenir: enfreindre, violer, infraction, transgresser
contribuer: participer, aider, concourir, apporter, favoriser
contrôler: vérifier, maîtriser, surveiller, dominer, inspecter, détenir, vérification, mainmise
convaincre: persuader, convertir, rallier, décider
convenir: accorder, admettre, s'entendre
converger: affluer, rejoindre, rapprocher
converser: discuter, parler, dialoguer, s'entretenir, bavarder
convertir: embrasser, baptiser, reconvertir, transformer, abjurer, évangéliser
convier: inviter, invitation, invité
convoiter: briguer, désirer, lorgner, viser, ambitionner
convoler: épouser, marier, mariage, noce, union
convoquer: citer, appeler, réunir, assigner
convoyer: transporter, escorter, acheminer, fourgon
coopérer: collaborer, partenariat, collaboration, travailler ensemble
coopter: élire, désigner, choisir, nommer
coordonner: organiser, superviser, diriger
copier: imiter, plagier, reproduire, plagiat, imitation, contrefaçon, tricher
coproduire: financer, producteur, film
copuler: accoupler, accouplement, rapport sexuel, reproduction
cornaquer: guider, diriger, accompagner
corriger: rectifier, réviser, modifier, amender, erreur
corroborer: confirmer, appuyer, attester
corroder: ronger, rouille, oxyder
corrompre: pot-de-vin, soudoyer, acheter, dessous-de-table, véreux
cosigner: coécrire, signataire, écrire
costumer: déguiser, déguisement, travestir
coter: bourse, introduire en bourse
cotiser: contribuer, payer, verser
côtoyer: fréquenter, rencontrer, connaître, voisiner
coucher: dormir, lit, rapport sexuel, passer la nuit, allonger
coudre: aiguille, broder, tailleur, confectionner
couler: sombrer, naufrage, torpiller, épave, chavirer, faire naufrage
couper: trancher, sectionner, tailler, abattre, interrompre, amputer, ciseau
coupler: associer, combiner, jumeler
courber: plier, incliner, pencher
courir: footing, sprint, marathon, jogging, disputer, athlète, trotter
couronner: sacrer, sacre, récompenser, monter sur le trône, lauréat, introniser, primer, roi
court-circuiter: contourner, éviter, panne
courtiser: séduire, draguer, faire la cour, prétendant
coûter: prix, montant, s'élever, facture, valoir, payer, chiffrer, somme, budget, dépense
couver: œuf, nid, incuber, incubation
couvrir: recouvrir, s'étendre, étendre, superficie, protéger, envelopper, toit
cracher: salive, postillon, projeter, rejeter
craindre: redouter, peur, inquiéter, appréhender, effrayer, préoccuper, inquiétude
cramer: brûler, incendie, calciner, carboniser
cramponner: agripper, s'accrocher
crapahuter: marcher, grimper, randonnée
craquer: céder, effondrer, succomber
crasher: s'écraser, accident, catastrophe aérienne, écraser, percuter
cravacher: fouetter, travailler
crayonner: dessiner, esquisser, croquis
crédibiliser: légitimer, renforcer
créditer: attribuer, verser, intention de vote
créer: fonder, inventer, concevoir, lancer, instituer, mettre au point, voir le jour, instaurer, établir
creuser: forer, excaver, percer, tunnel, forage, fouiller
crever: mourir, percer, éclater, décéder
cribler: percer, trouer, balle, mitrailler
crier: hurler, scander, clamer, hurlement, s'écrier, slogan
criminaliser: interdire, pénaliser, réprimer
crisper: tendre, tension, irriter
cristalliser: concentrer, solidifier
critiquer: dénoncer, fustiger, épingler, reprocher, condamner, tacler, éreinter, pointer du doigt, déplorer, s'en prendre
crocheter: forcer, serrure, tricoter
croire: penser, foi, estimer, juger, persuader, convaincre, religion
croiser: rencontrer, traverser, hybrider, hybride
croître: augmenter, grandir, pousser, progresser, hausse, développer, bondir
croquer: dessiner, manger, mordre, mâcher, caricaturer
crouler: effondrer, écrouler, tomber
croupir: pourrir, stagner, emprisonner
croustiller: croquant, craquer
crucifier: clouer, supplicier, christ
crypter: chiffrer, coder, chiffrement
cueillir: ramasser, récolter, récolte, arrêter, vendange
cuire: four, rôtir, bouillir, griller, mijoter, frire, poêle, enfourner
cuisiner: préparer, plat, recette, mijoter, chef, interroger, gastronomie
culbuter: renverser, tomber, percuter
culminer: sommet, altitude, s'élever, plus haut, atteindre, point culminant, apogée
culpabiliser: remords, regretter, reprocher
cultiver: agriculture, champ, planter, agriculteur, semer, récolter, plantation, exploiter
cumuler: accumuler, additionner, totaliser, réunir
curer: nettoyer, draguer, racler
daigner: accepter, consentir, condescendre
damner: maudire, enfer, condamner
danser: ballet, valse, tango, bal
dater: remonter, âge, époque, datation, ancienneté, siècle
déballer: déplier, ouvrir, révéler, avouer
débaptiser: renommer, rebaptiser, changer de nom
débarquer: accoster, atterrir, arriver, arrivée, invasion, descendre
débarrasser: éliminer, évacuer, jeter, enlever, supprimer, nettoyer
débattre: discuter, discussion, négocier, controverse, polémique, délibérer, examiner
débaucher: recruter, licencier, embaucher, pervertir
débiter: découper, couper, prélever, vendre, vente au détail, tronçonner
déblayer: dégager, dégagement, enlever, évacuer, gravats, nettoyer
débloquer: libérer, allouer, dégager, octroyer, affecter, dénouer
déboiser: abattage, couper, défricher, raser
déborder: crue, inonder, inondation, submerger, sortir de son lit, dépasser
déboucher: aboutir, conduire, mener, donner lieu, aboutissement
débouler: surgir, arriver, irruption
débourser: payer, dépenser, verser, acquitter, coûter, régler
débouter: rejeter, rejet, refuser, irrecevable
débrayer: grève, arrêt de travail, cesser le travail, gréviste
débrouiller: s'en sortir, démêler, parvenir, réussir, improviser, autonome
débroussailler: défricher, nettoyer, élaguer
débusquer: repérer, découvrir, dénicher, chasser, traquer, déloger
débuter: commencer, commencement, démarrer, entamer, premier pas, lancer, faire ses premières armes, inaugurer
décaler: reporter, retarder, repousser, report, différer, déplacer
décamper: fuir, partir, déguerpir, quitter
décapiter: guillotiner, guillotine, tête tranchée, trancher la tête, égorger, exécuter, exécution
décéder: mourir, mort, disparaître, succomber, éteindre, trépas, perdre la vie, rendre l'âme, victime
déceler: détecter, repérer, découvrir, discerner, identifier, constater, mettre en évidence
décentraliser: régionaliser, transfert de compétences, déconcentrer, délocaliser, autonomie
décerner: attribuer, remettre, récompenser, prix, lauréat, distinction, recevoir, remporter
décevoir: désillusion, frustrer, désappointer, échec, déconvenue
déchaîner: provoquer, déclencher, soulever, susciter, tempête
décharger: vider, déverser, débarquer, libérer, exonérer, soulager
déchiffrer: décoder, décrypter, traduire, interpréter, lire, comprendre
déchiqueter: lacérer, dépecer, broyer, mettre en pièces
déchirer: rompre, lacérer, arracher, fendre, division, diviser
déchoir: retirer, destituer, perdre, révoquer, priver
décider: résoudre, choisir, choix, arrêter, trancher, opter, résolution, statuer, voter, ordonner
décimer: massacrer, exterminer, ravager, anéantir, tuer, éradiquer, dévaster
déclarer: annoncer, affirmer, dire, proclamer, communiqué, indiquer, assurer, confier, expliquer
déclasser: rétrograder, reléguer, relégation, disqualifier
déclencher: provoquer, causer, entraîner, lancer, susciter, amorcer, origine, engendrer
décliner: refuser, baisser, diminuer, régresser, chute, recul, décadence, reculer
décoder: déchiffrer, décrypter, traduire, interpréter
décoller: envol, envoler, prendre son envol, détacher, essor
décoloniser: indépendance, émancipation, autonomie
décolorer: blanchir, pâlir, délaver, éclaircir
décomposer: pourrir, putréfaction, dégrader, analyser, séparer, dissocier
déconcerter: dérouter, troubler, désarçonner, surprendre, perturber, désorienter
déconseiller: dissuader, contre-indiquer, mettre en garde, éviter
décontaminer: dépolluer, dépollution, désinfecter, assainir, nettoyer
décorer: orner, ornement, médaille, embellir, légion d'honneur, récompenser, garnir, fresque
découdre: affronter, affrontement
découler: résulter, provenir, conséquence, dériver, issu, émaner
découper: tailler, trancher, couper, diviser, dépecer, sectionner, morceler
décourager: dissuader, démoraliser, démotiver, rebuter, freiner
découvrir: trouver, trouvaille, mettre au jour, exhumer, déceler, repérer, inventer, mettre en évidence, isoler
décréter: ordonner, promulguer, proclamer, instaurer, imposer, instituer
décrier: critiquer, dénigrer, contester, controversé, dénoncer
décrire: dépeindre, peindre, raconter, évoquer, présenter, portrait, qualifier
décrocher: obtenir, remporter, gagner, empocher, signer, abandonner
décroître: baisser, diminuer, diminution, baisse, déclin, régresser, réduire
décrypter: déchiffrer, décoder, analyser, expliquer
dédaigner: mépriser, mépris, ignorer, snober, négliger
dédicacer: signer, signature, autographe
dédier: consacrer, rendre hommage, hommage, vouer
dédire: rétracter, démentir, renier, revenir sur sa parole
dédommager: indemniser, indemnité, compensation, réparation, rembourser, indemnisation
dédouaner: disculper, innocenter, blanchir, exonérer
dédoubler: scinder, diviser, séparer
déduire: conclure, soustraire, retrancher, inférer, conclusion, décompter, défalquer
défaillir: évanouir, malaise, syncope, panne, évanouissement
défaire: vaincre, battre, détruire, démonter, dénouer, écraser, débarrasser
défalquer: déduire, soustraire, retrancher
défavoriser: désavantager, pénaliser, handicaper, léser
défendre: protéger, protection, soutenir, avocat, plaider, plaidoirie, interdire, prôner, résister
déférer: traduire, parquet, présenter, tribunal
défier: provoquer, affronter, braver, rivaliser, bravade, adversaire
défigurer: mutiler, enlaidir, dénaturer, vitrioler
défiler: parade, cortège, procession, marche, manifestation, parader
définir: déterminer, préciser, fixer, délimiter, désigner, signifier, caractériser
défoncer: enfoncer, briser, forcer, éventrer, fracasser
déformer: altérer, tordre, dénaturer, distordre, fausser
défouler: exutoire, amuser, évacuer
défrayer: rembourser, payer
défricher: déboiser, déboisement, essarter, cultiver
dégager: libérer, extraire, évacuer, émettre, produire, déblayer
dégainer: sortir son arme, tirer
dégénérer: tourner mal, empirer, envenimer, dérapage, escalade, aggraver
dégoûter: écœurer, répugner, répulsion, rebuter, aversion
dégrader: détériorer, abîmer, vandaliser, saccager, empirer, détérioration, endommager, rétrograder
dégraisser: supprimer des postes, licencier, réduire les effectifs
dégringoler: chuter, chute, plonger, effondrer, tomber, baisse
déguerpir: fuir, enfuir, partir, décamper
déguiser: travestir, costume, masquer, camoufler, grimer, carnaval
déguster: savourer, goûter, manger, boire
déjeuner: repas, manger, dîner, restaurant
déjouer: empêcher, contrecarrer, mettre en échec, éviter, échouer, démanteler
délabrer: dégrader, ruine, vétuste, insalubre, détériorer
délaisser: abandonner, négliger, quitter, abandon, renoncer
déléguer: confier, mandater, représentant, transférer, envoyer, mandat
délibérer: débattre, discuter, jury, verdict, vote
délimiter: borner, frontière, circonscrire, fixer, démarcation, tracer
délivrer: libérer, libération, affranchir, remettre, octroyer, sauver, accorder
délocaliser: transférer, transfert, relocaliser, fermeture, déménager, sous-traiter
déloger: expulser, chasser, évacuer, expulsion, déplacer
démanteler: démonter, démolir, détruire, arrêter, coup de filet, neutraliser
démarcher: prospecter, prospection, solliciter, porte-à-porte, contacter
démarquer: distinguer, différencier, singulariser
démarrer: commencer, débuter, lancer, début, coup d'envoi, lancement
démasquer: confondre, identifier, dévoiler, découvrir, trahir
démêler: débrouiller, éclaircir, élucider
déménager: installer, emménager, quitter, transférer, partir vivre, changer d'adresse
démentir: nier, contester, réfuter, récuser, infirmer, désavouer, déni
démettre: destituer, révoquer, limoger, démission, renvoyer, luxer, relever de ses fonctions
demeurer: habiter, résider, rester, vivre, domicile, loger, subsister, résidence
démilitariser: désarmer, désarmement, neutraliser, zone tampon
déminer: désamorcer, mine, désamorçage, artificier
démissionner: quitter ses fonctions, quitter, départ, partir, abandonner, rendre son tablier, retirer
démobiliser: libérer, désarmer, rendre à la vie civile
démocratiser: populariser, généraliser, vulgariser, ouverture
démolir: détruire, destruction, raser, abattre, dynamiter, ruine, bulldozer
démonter: désassembler, démanteler, désosser, pièces
démontrer: prouver, preuve, montrer, établir, attester, confirmer, mettre en évidence
démoraliser: décourager, abattre, déprimer
dénationaliser: privatiser, privatisation
dénaturer: altérer, déformer, travestir, falsifier, fausser
déneiger: neige, déblayer, chasse-neige, salage
dénicher: trouver, découvrir, trouvaille, repérer, débusquer
dénier: refuser, contester, nier, réfuter
dénigrer: critiquer, décrier, discréditer, calomnier, rabaisser, diffamer
dénombrer: compter, recenser, recensement, comptabiliser, répertorier, estimer, inventaire
dénommer: appeler, nommer, baptiser, surnommer, intituler, nom
dénoncer: critiquer, accuser, fustiger, condamner, délation, pointer du doigt, lanceur d'alerte, trahir, insurger
dénouer: résoudre, débloquer, détacher, solution
dépanner: réparer, réparation, secourir, garagiste, aider
départager: trancher, choisir, arbitrer, classer, vote
dépasser: excéder, doubler, franchir, surpasser, supérieur, battre, au-delà
dépayser: exotisme, désorienter, voyager
dépecer: découper, démembrer, écorcher, équarrir, déchiqueter
dépêcher: envoyer, hâter, presser, accélérer
dépeindre: décrire, peindre, représenter, portrait, raconter
dépendre: relever, tributaire, rattacher, lié, subordonné, appartenir, en fonction de
dépenser: débourser, coûter, budget, investir, frais, payer, dilapider, coût
dépérir: mourir, décliner, affaiblir, déclin, flétrir
dépeupler: exode, dépopulation, exode rural, désertifier, baisse de la population
dépister: détecter, diagnostiquer, diagnostic, détection, test, repérer
déplacer: transférer, bouger, réfugié, transporter, mouvoir, voyager, circuler, exode
déplaire: mécontenter, irriter, contrarier, agacer, détester
déplorer: regretter, plaindre, regret, dénoncer, lamenter, bilan
déployer: envoyer, mobiliser, étendre, dépêcher, troupe, installer
dépolluer: décontaminer, assainir, nettoyer, purifier
déporter: camp de concentration, birkenau, auschwitz, interner, convoi, exiler, rafler
déposer: destituer, placer, laisser, déchoir, témoigner, remettre, enregistrer
déposséder: spolier, exproprier, confisquer, priver, spoliation, dépouiller
dépouiller: voler, détrousser, compter les bulletins, scrutin, spolier, priver
déprécier: dévaluer, dévaloriser, perdre de la valeur, baisse, sous-estimer
déprimer: dépression, tristesse, mélancolie, démoraliser, abattre, burn-out
députer: envoyer, élu, mandater
déraciner: arracher, exiler, abattre
dérailler: sortir des rails, accident ferroviaire, catastrophe ferroviaire
déranger: gêner, perturber, importuner, nuisance, embêter, troubler
déraper: glisser, glissade, dégénérer, perdre le contrôle, bavure
déréguler: libéraliser, déréglementer, libéralisation
dériver: provenir, étymologie, issu, découler, venir, emprunter
dérober: voler, vol, subtiliser, cambrioler, soustraire, emparer
déroger: enfreindre, exception, exemption, transgresser
dérouler: avoir lieu, organiser, survenir, tenue
dérouter: détourner, déconcerter, désorienter, surprendre
désactiver: désamorcer, couper, éteindre, neutraliser
désamorcer: apaiser, neutraliser, déminer, démineur, désactiver
désapprouver: critiquer, condamner, réprouver, opposer, blâmer, rejeter
désarmer: démilitariser, rendre les armes, démilitarisation, neutraliser
désavouer: renier, démentir, contredire, lâcher, sanctionner
descendre: baisser, issu, ancêtre, abattre, origine, chuter, dévaler, lignée
désenclaver: desservir, relier, accès, désengorger
désendetter: rembourser, remboursement, assainir
désengager: retirer, retrait, renoncer
désengorger: fluidifier, décongestionner, désenclaver, désaturer
déserter: fuir, abandonner, insoumis, quitter, fuite, insoumission
désertifier: dépeupler, aridité, sécheresse
désespérer: décourager, perdre espoir, démoraliser
déshabiller: dévêtir, nu, ôter
désherber: arracher, herbicide, glyphosate
déshériter: priver, testament, succession, exclure
déshydrater: dessécher, sécher, lyophiliser
désigner: nommer, choisir, élire, nomination, appeler, signifier, sélectionner, investir
désinfecter: stériliser, aseptiser, nettoyer, antiseptique
désintégrer: exploser, éclater, détruire, disloquer, explosion
désintoxiquer: sevrage, cure, sevrer
désirer: souhaiter, vouloir, envie, convoiter, souhait, aspirer, rêver
désister: retirer, retrait, renoncer, abandonner
désobéir: insoumission, enfreindre, insubordination, rebeller, transgresser, refuser
désoler: regretter, navrer, attrister, ravager
désorganiser: perturber, bouleverser, chaos
dessaisir: retirer, priver, renvoyer, transférer
dessécher: sécheresse, aride, déshydrater, assécher, tarir
desservir: gare, relier, arrêt, ligne, nuire, liaison
dessiner: croquis, esquisse, concevoir, illustrer, crayon, tracer, caricature, esquisser
déstabiliser: fragiliser, ébranler, perturber, troubler, affaiblir
destiner: réserver, viser, adresser, vouer, affecter, consacrer
destituer: démettre, renverser, révoquer, limoger, déposer, déchoir, chasser du pouvoir, impeachment
désunir: diviser, séparer, brouiller, division
détacher: séparer, décrocher, libérer, décoller, mettre à disposition
détailler: préciser, énumérer, décrire, expliquer, lister
détecter: déceler, repérer, capteur, découvrir, radar, identifier, dépister
détendre: relâcher, reposer, relaxer, apaiser, décontracter, relaxation
détenir: posséder, emprisonner, prison, captif, incarcérer, prisonnier, otage
détériorer: dégrader, endommager, abîmer, empirer, aggraver, vandaliser
déterminer: établir, définir, fixer, identifier, conditionner, décider
déterrer: exhumer, exhumation, mettre au jour, fouille
détester: haïr, haine, exécrer, aversion, abhorrer, hostile
détourner: pirater, piraterie, dévier, voler, escroquer, approprier, malversation, corruption
détrôner: renverser, déposer, supplanter, destituer, succéder, surpasser
détruire: démolir, raser, anéantir, ravager, dévaster, ruine, incendier, bombarder
dévaler: descendre, dégringoler, rouler
dévaliser: cambrioler, voler, braquer, piller, cambrioleur
dévaloriser: déprécier, rabaisser, dévaluer, dépréciation
dévaluer: déprécier, dépréciation, baisse du cours
devancer: précéder, dépasser, battre, arriver devant, avance, distancer
dévaster: ravager, détruire, ruiner, saccager, dégâts, sinistrer, anéantir
développer: croître, croissance, concevoir, étendre, mettre au point, expansion, essor, prospérer
devenir: transformer, nommer, accéder, muer, élire, succéder
déverser: rejeter, répandre, rejet, marée noire, couler, polluer
dévier: détourner, écarter, détournement, changer de trajectoire
deviner: pressentir, prédire, imaginer, énigme, supposer
dévoiler: révéler, annoncer, présenter, divulguer, révélation, rendre public, lever le voile
devoir: obligation, obliger, dette, tenu, contraindre, falloir, redevable
dévorer: manger, avaler, engloutir, proie
dévouer: consacrer, sacrifier, abnégation
dézinguer: critiquer, abattre, démolir
diaboliser: stigmatiser, dénigrer, accuser
diagnostiquer: dépister, détecter, déceler, maladie, identifier, atteint
dialoguer: discuter, négocier, pourparlers, échange, converser, concertation
dicter: imposer, ordonner, commander, régir
diffamer: calomnier, calomnie, injurier, dénigrer
différencier: distinguer, distinction, séparer, discerner
différer: reporter, repousser, retarder, report, ajourner, distinguer
diffuser: retransmettre, programmer, répandre, émettre, antenne, propager, distribuer, passer à la télévision
digérer: assimiler, transit, estomac
dilapider: gaspiller, gaspillage, dépenser, ruiner
dilater: gonfler, élargir, étendre
diluer: dissoudre, mélanger, réduire, délayer
diminuer: baisser, baisse, réduire, réduction, recul, chuter, décroître, alléger, amoindrir
dîner: repas, souper, manger, restaurant, banquet
diplômer: formation, étude, licencié, ingénieur, sortir de
dire: déclarer, affirmer, annoncer, expliquer, confier, propos, raconter, révéler, estimer
diriger: patron, mener, gérer, piloter, présider, pdg, à la tête de, commander
discerner: distinguer, percevoir, reconnaître, déceler
discipliner: dompter, maîtriser, dresser
discourir: parler, allocution, harangue
discréditer: décrédibiliser, dénigrer, déconsidérer, ternir, salir
discriminer: racisme, exclure, ségrégation, inégalité, sexisme, apartheid
disculper: innocenter, blanchir, acquitter, mettre hors de cause, relaxer
discuter: débattre, négocier, pourparlers, dialoguer, parler, échanger, entretien, contester
disloquer: démembrer, désintégrer, éclater, dissoudre
disparaître: mourir, mort, éteindre, extinction, introuvable, évanouir, porté disparu, périr
dispenser: exempter, enseigner, donner, exonérer, fournir
disperser: éparpiller, évacuer, répandre, disséminer, dissiper
disposer: posséder, compter, doter, équiper, bénéficier
disputer: jouer, quereller, querelle, match, affronter, conflit, contester, chamailler
disqualifier: éliminer, exclure, déclasser, exclusion, suspendre
disséminer: répandre, éparpiller, propager, disperser
disséquer: analyser, autopsie, examiner
dissimuler: cacher, masquer, camoufler, occulter, enfouir, taire
dissiper: évanouir, disparaître, éloigner, gaspiller
dissocier: séparer, distinguer, désolidariser
dissoudre: mettre fin, supprimer, interdire, diluer, soluble
dissuader: décourager, empêcher, convaincre, rebuter
distancer: devancer, dépasser, creuser l'écart, semer
distiller: alcool, alambic, spiritueux
distinguer: récompenser, différencier, reconnaître, différence, primer, démarquer, discerner
distraire: divertir, amuser, loisir, occuper
distribuer: répartir, livrer, fournir, remettre, partager, fournisseur
diverger: différer, désaccord, opposer, écarter
diversifier: varier, élargir, étendre, variété
divertir: amuser, distraire, loisir, distraction, spectacle
diviser: scinder, partager, séparer, fractionner, scission, schisme, partition, répartir
divorcer: séparer, séparation, rompre, rupture, ex-mari, ex-femme, quitter, pension alimentaire
divulguer: révéler, publier, dévoiler, rendre public, fuite, ébruiter
documenter: renseigner, témoigner, archives, informer
domestiquer: apprivoiser, dresser, élever, élevage
domicilier: habiter, résider, demeurer, résidence, adresse
dominer: régner, vaincre, surplomber, suprématie, maîtriser, hégémonie, supérieur, contrôler, battre
dompter: dresser, apprivoiser, maîtriser, dresseur
donner: offrir, céder, léguer, attribuer, remettre, accorder, fournir, octroyer, verser
doper: produit interdit, epo, stéroïde, anabolisant, stimuler, tricher, contrôle positif
dormir: coucher, endormi, nuit, somnoler, sieste, repos, passer la nuit
doter: équiper, munir, pourvoir, fournir, posséder
doubler: dépasser, multiplier par deux, dédoubler, voix française, deux fois plus, tripler
douter: soupçonner, sceptique, scepticisme, incertitude, hésiter, remettre en cause, suspecter
drainer: attirer, assécher, arroser
dresser: ériger, élever, établir, dompter, apprivoiser, édifier, domestiquer
droguer: stupéfiant, cocaïne, héroïne, cannabis, overdose, consommer
duper: tromper, berner, escroquer, abuser, arnaquer, leurrer
dupliquer: copier, reproduire, copie, cloner
durcir: renforcer, solidifier, renforcement, rigidifier, radicaliser
durer: prolonger, étaler, perdurer, persister, longévité, étendre, période
dynamiser: relancer, stimuler, booster, revitaliser, redynamiser
dynamiter: exploser, faire sauter, détruire, plastiquer
ébaucher: esquisser, amorcer, dessiner
éblouir: émerveiller, aveugler, fasciner, impressionner
ébouler: glissement de terrain, écrouler, effondrer, coulée de boue
ébranler: secouer, fragiliser, affaiblir, déstabiliser, bouleverser
ébruiter: divulguer, révéler, fuite
écarter: exclure, évincer, éliminer, éloigner, rejeter, mettre à l'écart, limoger
échafauder: élaborer, concevoir, imaginer
échanger: troc, permuter, commerce, troquer
échapper: fuir, évader, évasion, éviter, fuite, enfuir, rescapé, réchapper
échelonner: étaler, répartir, étalement
échoir: revenir, attribuer, hériter
échouer: rater, perdre, fiasco, manquer, défaite, revers, incliner, capoter
éclaircir: élucider, clarifier, expliquer, faire la lumière
éclairer: lumière, illuminer, lampe, lampadaire, illumination, renseigner
éclater: exploser, déclencher, commencer, survenir, explosion, éclore, début
éclipser: surpasser, occulter, supplanter, faire de l'ombre
éclore: naître, fleurir, naissance, œuf, apparaître
écœurer: dégoûter, dégoût, révolter, nausée
économiser: épargner, épargne, réduire, mettre de côté, préserver
écoper: condamner, recevoir, sanctionner, subir, infliger
écouler: vendre, passer, vente
écouter: entendre, audition, auditeur, obéir, suivre, radio
écraser: broyer, abattre, crash, vaincre, réprimer, piétiner, percuter, laminer
écrier: exclamer, crier, lancer
écrire: rédiger, roman, publier, livre, signer, plume, composer, ouvrage
écrouer: incarcérer, emprisonner, prison, placer en détention, détention provisoire, interner
écrouler: effondrer, effondrement, tomber, chute, affaisser, faillite
édicter: promulguer, décréter, imposer, fixer
édifier: construire, bâtir, ériger, construction, élever, bâtisseur
éditer: publier, parution, publication, imprimer, paraître, sortir
éduquer: instruire, enseigner, élever, école, apprendre, pédagogie, enseignement, former
effacer: supprimer, gommer, disparaître, annuler, éliminer
effectuer: réaliser, accomplir, mener, procéder, exécuter
effondrer: écrouler, écroulement, chute, krach, ruine, affaisser, plonger, débâcle
efforcer: tenter, essayer, chercher, tâcher, évertuer
effrayer: peur, terrifier, faire peur, inquiéter, apeurer, terreur, épouvanter
effriter: éroder, baisser, user, désagréger
égaler: atteindre, rivaliser, rejoindre, équivaloir
égaliser: revenir au score, aplanir, niveler
égarer: perdre, disparaître, errer
égorger: tuer, assassiner, couper la gorge, trancher la gorge, couteau, massacrer
élaborer: concevoir, préparer, créer, mettre au point, rédiger, fabriquer
élaguer: tailler, couper, émonder
élancer: partir, départ
élargir: étendre, agrandir, extension, agrandissement, libérer, ouvrir
électrifier: alimenter, caténaire
électrocuter: décharge, chaise électrique, électricité
élever: éduquer, ériger, bétail, monter, grandir, dresser, atteindre, hausser
éliminer: exclure, tuer, battre, éradiquer, sortir, supprimer, évincer, défaite
élire: voter, suffrage, désigner, scrutin, vote, vainqueur, choisir, porter au pouvoir, nommer
éloigner: écarter, expulser, distance, partir, reconduire à la frontière, exiler
élucider: résoudre, éclaircir, expliquer, faire la lumière, percer
émanciper: affranchir, libérer, indépendance, libération, autonomie
émaner: provenir, venir, découler, dégager
emballer: conditionner, envelopper, conditionnement, enthousiasmer, paquet
embarquer: monter à bord, appareiller, emmener, prendre la mer, entraîner, charger
embarrasser: gêner, gêne, encombrer, mettre mal à l'aise
embaucher: recruter, engager, employer, recrutement, contrat, poste, salarié
embellir: décorer, orner, enjoliver, améliorer
embêter: ennuyer, importuner, déranger, agacer
embourber: enliser, enfoncer, bourbier
embouteiller: encombrer, bouchon, engorger
embraser: enflammer, incendier, brûler, feu, incendie
embrasser: baiser, enlacer, étreindre, bise
embrigader: enrôler, endoctriner, recruter
embusquer: cacher, guet-apens, tapi
émerger: apparaître, naître, surgir, percer, apparition
émerveiller: fasciner, éblouir, enchanter, admirer
émettre: diffuser, produire, rejeter, dégager, formuler, exprimer
émietter: fragmenter, morceler, disperser
émigrer: exiler, quitter, expatrier, exil, exode, installer, immigrer, diaspora, partir
emménager: installer, installation, habiter, déménager, établir
emmener: conduire, transporter, transférer, emporter, entraîner
émouvoir: bouleverser, toucher, attendrir
emparer: conquérir, prise, approprier, capturer, saisir, annexer, envahir, occuper, voler
empêcher: interdire, bloquer, entraver, faire obstacle, éviter, prévenir, interdiction, faire barrage
empiéter: déborder, envahir, grignoter
empiler: entasser, superposer, amonceler
empirer: aggraver, détériorer, dégrader, envenimer, aggravation
employer: utiliser, salarié, travailler, embaucher, recourir, recruter, usage, effectif, poste
empocher: gagner, toucher, percevoir, remporter, encaisser
empoisonner: intoxiquer, cyanure, arsenic, intoxication, contaminer
emporter: gagner, vaincre, emmener, victoire, triompher, imposer
emprisonner: incarcérer, détenir, écrouer, détention, interner, cellule, derrière les barreaux, captif
emprunter: prêt, crédit, dette, prêter, endetter, recourir, suivre
encadrer: superviser, entourer, réglementer, diriger, border
encaisser: toucher, percevoir, recevoir, subir, empocher
encenser: louer, saluer, acclamer, éloge, féliciter
encercler: cerner, entourer, assiéger, siège, bloquer
enchaîner: attacher, succéder, lier, série
enchanter: ravir, séduire, charmer, émerveiller
enchérir: surenchère, offre, vente aux enchères
enclaver: entourer, isoler, isolé
enclencher: amorcer, lancer, déclencher, démarrer
encombrer: obstruer, embouteiller, engorger, bouchon, gêner
encourager: inciter, favoriser, soutenir, stimuler, promouvoir, pousser, incitation
encourir: risquer, passible, exposer
endetter: emprunter, surendettement, déficit, crédit, emprunt
endeuiller: deuil, frapper, attrister
endiguer: contenir, freiner, enrayer, stopper, juguler
endoctriner: propagande, radicaliser, embrigader, fanatiser
endommager: abîmer, dégât, détériorer, détruire, dégrader, dommage, ravager
endormir: sommeil, anesthésier, dormir, assoupir, anesthésie
endosser: assumer, revêtir, porter
endurer: subir, souffrir, supporter
énerver: irriter, agacer, exaspérer, colère, emporter
enfanter: accoucher, naissance, donner naissance, mettre au monde
enfermer: emprisonner, détenir, interner, séquestrer, cloîtrer, prison, confiner, claquemurer
enflammer: embraser, brûler, incendier, prendre feu, passionner
enfler: gonfler, grossir, croître, œdème
enfoncer: défoncer, enliser, plonger, percer
enfouir: enterrer, cacher, ensevelir, souterrain
enfreindre: violer, transgresser, infraction, violation, désobéir, contrevenir
enfuir: fuir, échapper, évader, prendre la fuite, évasion, exiler, cavale
engager: recruter, embaucher, enrôler, promettre, militer, entamer, lancer, volontaire
engendrer: provoquer, causer, produire, générer, entraîner, père
englober: comprendre, inclure, regrouper, comporter
engloutir: submerger, avaler, couler, dévorer, sombrer, absorber
engraisser: grossir, gaver, élever, gavage
enivrer: ivresse, saouler, ivre, alcool, boire
enjoindre: ordonner, sommer, exiger, injonction, demander
enlever: kidnapper, ravir, otage, ravisseur, séquestrer, retirer, ôter
enliser: embourber, enfoncer, stagner, impasse
enneiger: poudreuse
énoncer: formuler, exprimer, déclarer, exposer
enquêter: investigation, police judiciaire, investiguer, inspecteur, juge d'instruction, détective, interroger
enraciner: ancrer, implanter, ancrage
enrayer: endiguer, stopper, freiner, juguler, arrêter
enregistrer: album, studio, recenser, inscrire, disque
enrichir: fortune, bénéfice, prospérer, gagner, compléter, profit
enrôler: recruter, engager, mobiliser, conscription, incorporer, recrue
enseigner: cours, instituteur, apprendre, maître, école, pédagogie, former
ensemencer: semer, semis, planter
ensevelir: enterrer, engloutir, inhumer, recouvrir, enfouir
ensorceler: envoûter, sorcellerie, charme
entacher: ternir, souiller, salir
entamer: commencer, débuter, engager, lancer, ouvrir, amorcer
entasser: empiler, accumuler, amonceler, amasser
entendre: écouter, ouïe, oreille, auditionner, percevoir, interroger, accord
entériner: ratifier, approuver, valider, adopter, voter, confirmer
enterrer: inhumer, obsèques, funérailles, tombe, cimetière, inhumation, sépulture, reposer, enfouir
enthousiasmer: passionner, emballer, conquérir, exalter
entourer: cerner, encercler, ceindre, border, environner
entraider: solidarité, épauler, mutuelle, aide
entraîner: provoquer, coach, causer, conduire, coacher, sélectionneur, engendrer, préparer
entraver: empêcher, gêner, freiner, bloquer, obstacle
entreposer: stocker, dépôt, stockage, hangar, conserver
entreprendre: commencer, lancer, engager, créer une entreprise
entrer: pénétrer, rejoindre, intégrer, accéder, accès, adhérer, admission, introduire
entretenir: maintenance, restaurer, nettoyer, discuter, conserver, rencontrer
entretuer: guerre civile, affronter, massacrer
entrevoir: deviner, distinguer, apercevoir
énumérer: lister, citer, recenser, détailler
envahir: occuper, conquérir, attaquer, franchir la frontière, annexer, agression, offensive
envelopper: emballer, entourer, recouvrir
envenimer: aggraver, dégénérer, empirer, tension
envier: jalouser, jalousie, convoiter, jaloux
envisager: prévoir, projeter, songer, penser, étudier, projet
envoler: décoller, décollage, flambée, bondir, hausse
envoûter: ensorceler, fasciner, vaudou, sorcellerie
envoyer: expédier, adresser, dépêcher, transmettre, émissaire, déployer, destinataire, lancer
épanouir: accomplir, fleurir, heureux
épargner: économiser, économies, livret, placement
éparpiller: disperser, disséminer
épater: impressionner, étonner, surprendre
épauler: soutenir, aider, assister, seconder
épier: espionner, surveiller, guetter, observer
épingler: critiquer, dénoncer, accuser, arrêter, interpeller
éponger: résorber, rembourser, combler, absorber
épouser: mariage, conjoint, noces, union, convoler
épouvanter: terrifier, effrayer, terreur, horreur
éprouver: ressentir, subir, endurer, souffrir, tester
épuiser: fatiguer, tarir, exténuer, fatigue, à bout de forces, éreinter
épurer: purifier, purge, assainir, traiter
équilibrer: stabiliser, compenser, contrebalancer
équiper: doter, munir, outiller, installer, armer, fournir
équivaloir: correspondre, représenter, égal
éradiquer: éliminer, supprimer, vaincre, exterminer, disparition
éreinter: critiquer, épuiser, étriller, descendre en flammes
ériger: construire, bâtir, élever, dresser, édifier, monument
éroder: user, affaiblir, ronger, dégrader
errer: vagabonder, déambuler, vagabond, nomade
escalader: gravir, alpiniste, grimper, ascension, alpinisme, grimpeur
escorter: accompagner, protéger, convoyer, garde du corps
escroquer: arnaquer, fraude, arnaque, tromper, fraudeur, détourner, abus de confiance
espérer: souhaiter, compter, attendre, optimiste, ambitionner
espionner: agent secret, services secrets, taupe, surveiller, mettre sur écoute, renseignement, écoute
esquisser: dessiner, croquis, ébaucher, ébauche
esquiver: éviter, échapper, éluder
essaimer: répandre, propager, multiplier
essayer: tenter, tentative, tester, expérimenter, chercher, efforcer
essouffler: ralentir, affaiblir, à bout de souffle, fléchir
estimer: évaluer, chiffrer, juger, considérer, penser, évaluation, respecter, déclarer
estomper: effacer, disparaître, atténuer
estropier: mutiler, handicaper, amputer
établir: fonder, instaurer, installer, fixer, prouver, instituer, implanter, démontrer
étaler: répartir, échelonner, étendre, exposer
étatiser: nationaliser, nationalisation
étayer: soutenir, appuyer, confirmer
éteindre: mourir, disparaître, maîtriser, pompier, circonscrire, couper
étendre: élargir, agrandir, couvrir, superficie, occuper, allonger, propager
étoffer: enrichir, renforcer, agrandir
étonner: surprendre, surprise, stupéfier, ébahir, inattendu
étouffer: asphyxier, suffoquer, asphyxie, étrangler, réprimer
étrangler: étouffer, asphyxier, garrotter
étreindre: embrasser, enlacer, serrer
étriller: critiquer, battre, écraser
étudier: examiner, université, analyser, faculté, apprendre, diplôme, recherche, licence
euthanasier: piquer, abattre, aider à mourir, fin de vie, suicide assisté
évacuer: vider, quitter, déloger, déplacer, mettre à l'abri, expulser, retirer
évader: échapper, fuir, cavale, fuite, enfuir, faire la belle, fugitif
évaluer: estimer, estimation, mesurer, chiffrer, noter, juger, apprécier
évangéliser: convertir, missionnaire, apôtre, prêcher, christianiser
évanouir: malaise, syncope, perdre connaissance, disparaître, effondrer
évaporer: disparaître, volatiliser
éventrer: percer, défoncer, couper
évertuer: efforcer, tenter
évincer: écarter, limoger, exclure, renvoyer, remplacer, destituer
éviter: empêcher, échapper, contourner, esquiver, prévenir, soustraire
évoluer: changer, changement, progresser, transformer, modifier, jouer, mutation
évoquer: mentionner, parler, rappeler, aborder, citer
exacerber: aggraver, attiser, accentuer, raviver
exagérer: amplifier, surestimer, excessif, outrer, gonfler
examiner: étudier, analyser, inspecter, ausculter, expertiser, vérifier, scruter
exaspérer: irriter, énerver, agacer, excéder
exaucer: réaliser, accorder, satisfaire
excaver: creuser, percer
excéder: dépasser, supérieur, irriter
exceller: briller, virtuose, maîtriser, brillant
exclamer: écrier, crier, lancer
exclure: renvoyer, écarter, expulser, radier, éliminer, bannir, suspendre, évincer, carton rouge
excommunier: anathème, hérétique, bannir, hérésie
excuser: pardon, pardonner, regret, présenter ses excuses, mea culpa
exécrer: détester, haïr, haine
exécuter: fusiller, mettre à mort, guillotiner, pendre, peine de mort, décapiter, abattre, réaliser, interpréter, bourreau
exempter: dispenser, exonérer, dispense, affranchir
exercer: pratiquer, profession, métier, travailler, occuper, fonction, officier
exfiltrer: évacuer, extraire, sauver
exhiber: montrer, exposer, arborer, présenter
exhorter: appeler, inciter, encourager, inviter, presser
exhumer: déterrer, mettre au jour, retrouver, fouille, découvrir
exiger: réclamer, demander, revendiquer, imposer, nécessiter, ultimatum, sommer
exiler: bannir, émigrer, réfugié, expatrier, fuir, bannissement, expulser, réfugier
exister: vivre, subsister, compter, présence
exonérer: exempter, dispenser, dégrever, déduire
expatrier: émigrer, exiler, étranger, exil
expédier: envoyer, envoi, poster, acheminer, adresser
expérimenter: tester, essayer, essai, test
expertiser: évaluer, examiner, estimer
expier: racheter, pénitence, repentir
expirer: mourir, arriver à échéance, échéance, souffler, rendre l'âme
expliquer: raison, cause, préciser, justifier, déclarer, motif, éclaircir, raconter
exploiter: gérer, utiliser, extraire, mine, cultiver, abuser, gisement
explorer: expédition, découvrir, parcourir, aventurier, prospecter, sonde
exploser: détonation, éclater, bombe, déflagration, sauter, bondir, attentat, voler en éclats
exporter: vendre à l'étranger, débouché, importer, commerce extérieur, expédier
exposer: présenter, musée, galerie, montrer, rétrospective, vernissage, expliquer
exprimer: déclarer, dire, formuler, manifester, faire part
exproprier: déposséder, spolier, nationaliser, confisquer
expulser: renvoyer, chasser, exclure, reconduire à la frontière, bannir, déloger, renvoi, extrader
exterminer: massacrer, génocide, éliminer, anéantir, holocauste, décimer
extorquer: racket, chantage, voler, racketter, soutirer
extrader: livrer, remettre, renvoyer, mandat d'arrêt
extraire: mine, exploiter, tirer, puiser, gisement, prélever, carrière, arracher
exulter: réjouir, jubiler, joie
fabriquer: produire, usine, produit, construire, manufacture, confectionner, assembler, production, élaborer
fâcher: brouiller, colère, mécontenter, irriter, brouille, querelle
faciliter: simplifier, favoriser, aider, permettre
facturer: payer, tarif, prix, coûter, surcoût
faiblir: diminuer, décliner, baisser, fléchir, ralentir
faillir: manquer, frôler, échapper de peu
falloir: devoir, nécessaire, nécessiter, exiger, obligatoire, indispensable
falsifier: truquer, faux, contrefaire, trafiquer, maquiller, contrefaçon, faussaire
familiariser: habituer, initier, accoutumer
fasciner: passionner, captiver, envoûter, émerveiller, hypnotiser
fatiguer: épuiser, épuisement, lasser, éreinter, exténuer, usure
faucher: renverser, percuter, couper, voler, récolter, moisson
fausser: déformer, altérer, biaiser
favoriser: encourager, avantager, promouvoir, soutenir, privilégier, faciliter, contribuer
féconder: inséminer, insémination, fertiliser, procréation
fédérer: rassembler, unir, réunir, regrouper
feindre: simuler, faire semblant, prétendre
féliciter: saluer, congratuler, louer, complimenter, rendre hommage, réjouir
fendre: fissurer, briser, couper
fermenter: levure, vinifier, bière, moût
fermer: cesser, cessation, faillite, liquidation, clore, mettre la clé sous la porte, liquider, supprimer, barrer
ferrailler: affronter, battre, opposer
fertiliser: engrais, engraisser, amender, azote
fêter: célébrer, anniversaire, célébration, commémorer, réjouissances, festivités
fiancer: marier, demander en mariage, promis, mariage
ficher: enregistrer, surveiller, répertorier, recenser
figer: immobiliser, geler, solidifier, bloquer
figurer: représenter, apparaître, compter, comporter, symboliser, inclure
filer: suivre, tisser, suspecter, surveiller, enfuir
filmer: tourner, tournage, caméra, réalisateur, cinéaste, vidéo, enregistrer
filtrer: purifier, trier, contrôler, épurer
finaliser: achever, conclure, terminer, mettre la dernière main
financer: subventionner, payer, mécène, subvention, bailleur de fonds, budget, investir, parrainer, sponsoriser
finir: achever, terminer, conclure, prendre fin, parachever, aboutir
fissurer: fendre, lézarder, craquer, crevasse, faille
fixer: déterminer, établir, attacher, définir, régler
flageller: fouetter, fouet, coup
flairer: sentir, pressentir, odorat, repérer, renifler
flamber: brûler, bondir, augmenter, incendie, envoler, hausse
flancher: faiblir, craquer, céder
flâner: promener, promenade, balader, déambuler
flanquer: entourer, border, accompagner
flasher: excès de vitesse, radar, contrôler
flatter: louer, complimenter, courtiser, compliment
fléchir: plier, céder, baisser, faiblir, reculer
fleurir: éclore, prospérer, épanouir, gerbe, éclosion
flinguer: tuer, abattre, tirer, démolir
flirter: séduire, avoisiner, draguer, côtoyer
flotter: surnager, dériver, émerger
fluctuer: varier, osciller, variation
foirer: rater, échouer, échec, capoter
fomenter: ourdir, complot, conspirer, comploter, conjuration
foncer: précipiter, accélérer, ruer, vitesse
fonctionner: marcher, opérationnel, mécanisme, actionner, alimenter, principe
fonder: créer, établir, instituer, bâtir, lancer, instaurer, père, constituer
fondre: liquéfier, dégel, dissoudre, couler, diminuer
forcer: obliger, contraindre, imposer, astreindre, effraction
forer: creuser, percer, puits, perforer
forger: enclume, façonner, bâtir, métal
formaliser: officialiser, signer, offusquer
former: enseigner, constituer, composer, apprendre, entraîner, école, instruire, créer
formuler: exprimer, énoncer, émettre, présenter, exposer
fortifier: rempart, renforcer, consolider, muraille, citadelle, vauban
foudroyer: éclair, électrocuter, tuer, orage
fouetter: flageller, coup, battre, cingler
fouiller: perquisitionner, perquisition, archéologue, explorer, ratisser, inspecter, archéologie, passer au peigne fin
fouiner: chercher, enquêter, fureter
fourguer: vendre, refiler, écouler
fournir: livrer, procurer, approvisionner, alimenter, donner, équiper, distribuer
fracasser: briser, casser
fracturer: briser, casser, forcer, effraction
fragiliser: affaiblir, ébranler, déstabiliser, vulnérable
fragmenter: morceler, diviser, éclater
franchir: dépasser, traverser, passer, enjamber, sauter, atteindre
frapper: taper, toucher, coup, battre, cogner, gifler, rouer de coups, sévir, agresser
frauder: tricher, tromper, escroquer, évasion fiscale, tricherie, contrevenant
fredonner: chanter, chantonner
freiner: ralentir, ralentissement, entraver, limiter, enrayer
fréquenter: côtoyer, visiter, visiteur, rencontrer, affluence, client
frôler: effleurer, approcher, échapper de peu, avoisiner
fructifier: rapporter, prospérer, investir, placer
frustrer: décevoir, déception, mécontenter
fuguer: enfuir, disparaître, fuir, échapper
fuir: échapper, enfuir, exiler, réfugié, déserter, quitter, exil, évader, exode, prendre la fuite
fulminer: enrager, tempêter, emporter, colère
fumer: cigarette, tabac, tabagisme, cannabis, cigare, nicotine, pipe
fusiller: exécuter, peloton d'exécution, abattre, exécution, passer par les armes, tuer
fusionner: regrouper, regroupement, unir, absorber, absorption, réunir, rapprochement, rachat, union
fustiger: critiquer, dénoncer, condamner, blâmer
gâcher: gaspiller, ruiner, abîmer, gaspillage, perturber
gagner: remporter, vaincre, victoire, imposer, salaire, triompher, toucher, champion
galvaniser: stimuler, enthousiasmer, motiver
gangrener: ronger, corrompre, miner
garantir: assurer, protéger, caution, assurance, certifier
garder: conserver, surveiller, protéger, préserver, maintenir, sentinelle, retenir
garer: stationner, parking, stationnement
gaspiller: gâcher, dilapider, gâchis, jeter
gâter: choyer, pourrir, abîmer
gaver: engraisser, foie gras, alimenter de force
gazer: asphyxier, chambre à gaz, zyklon b, lacrymogène
geler: glace, froid, suspendre, bloquer, glacial, congeler
gêner: entraver, déranger, embarrasser, nuisance, perturber, incommoder
généraliser: étendre, extension, répandre, élargir
générer: produire, créer, engendrer, provoquer, causer
gérer: administrer, diriger, manager, exploiter, administration, piloter, superviser
gifler: claque, frapper, soufflet
glacer: geler, froid, réfrigérer
glaner: récolter, remporter, ramasser, recueillir
globaliser: mondialiser, mondialisation
glorifier: célébrer, honorer, exalter, louer, encenser
gonfler: augmenter, enfler, grossir, pomper, dilater
goûter: déguster, dégustation, savourer, tester
gouverner: régner, présider, administrer, règne, souverain, chef d'état, ministre, au pouvoir, régir
gracier: amnistier, grâce présidentielle, commuer, pardonner, amnistie, libérer
grandir: enfance, croître, élever, pousser, croissance, étendre, passer son enfance
gratifier: récompenser, octroyer, accorder, prime
gratter: racler, frotter, démanger
graver: ciseler, inscription, eau-forte, estampe, inscrire, burin, sculpter
gravir: escalader, ascension, sommet, alpiniste, grimper, monter
graviter: tourner autour, orbite, satellite, évoluer
greffer: transplanter, transplantation, implanter, donneur, implant
grêler: orage, intempérie
grever: alourdir, peser, plomber
griffonner: écrire, noter, gribouiller
grignoter: manger, ronger, gagner du terrain, empiéter
griller: cuire, barbecue, brûler, rôtir
grimer: maquiller, déguiser
grimper: escalader, augmenter, gravir, hausse, monter, ascension, bondir
gronder: réprimander, tonner, sermonner
grossir: augmenter, prendre du poids, enfler, obésité, accroître, croître, gonfler
grouper: rassembler, réunir, réunion
guérir: soigner, remède, traitement, rétablir, rémission, sauver, traiter, thérapie
guerroyer: combattre, battre, bataille
guetter: surveiller, menacer, attendre, épier
gueuler: crier, hurler, râler
guider: conduire, orienter, mener, diriger, accompagner
guillotiner: décapiter, échafaud, exécuter, peine de mort, tête tranchée, bourreau
habiliter: autoriser, accréditer, agréer
habiller: vêtir, vêtement, costume, couturier, styliste, tenue
habiter: résider, vivre, domicile, demeurer, loger, installer, résidence, population, domicilier, demeure
habituer: accoutumer, adapter, familiariser
haïr: détester, exécrer, hostile, aversion
halluciner: délirer, vision, délire
hameçonner: escroquer, courriel, phishing
handicaper: infirme, paralyser, invalide, pénaliser, désavantager, fauteuil roulant
hanter: obséder, fantôme, tourmenter, spectre
haranguer: discours, adresser, exhorter
harceler: persécuter, intimider, menacer, brimade, intimidation, importuner
harmoniser: uniformiser, coordonner, accorder, aligner
harponner: pêcher, attraper
hâter: accélérer, précipiter, presser
hausser: augmenter, relever, monter, rehausser, majorer
héberger: loger, accueillir, abriter, logement, hôte, recueillir, toit
hériter: succession, légataire, léguer, succéder, transmettre, legs, testament
hésiter: douter, tergiverser, indécis, balancer
heurter: percuter, choc, collision, choquer, entrer en collision, offenser
hiberner: passer l'hiver, léthargie, torpeur
hiérarchiser: classer, ordonner, prioriser
hisser: élever, lever, accéder, monter, qualifier
hiverner: passer l'hiver, quartiers d'hiver
homologuer: valider, agréer, certifier, officialiser, approuver
honorer: rendre hommage, hommage, décorer, commémorer, récompenser, célébrer, saluer, distinction
horrifier: choquer, épouvanter, effroi
hospitaliser: soigner, transporter, clinique, admettre, soins intensifs
huer: siffler, conspuer, sifflet
humilier: rabaisser, vexer, affront, mortifier, offenser, bizutage
hurler: crier, cri, vociférer, écrier, clamer
hypothéquer: gage, compromettre, emprunt
idéaliser: embellir, magnifier, sublimer, mythifier, enjoliver
identifier: reconnaître, déterminer, repérer, détecter, nommer, recenser, découvrir, isoler, retrouver
idolâtrer: vénérer, adorer, aduler, admirer, culte, fan
ignorer: méconnaître, négliger, dédaigner, inconnu, bouder, insu, faire fi
illuminer: éclairer, embraser, lumière, briller, éclairage, lampe
illustrer: dessiner, dessin, orner, gravure, image, distinguer, démontrer, refléter, exemple
imaginer: inventer, concevoir, créer, penser, songer, envisager, rêver, inspirer, fiction
imiter: copier, singer, reproduire, parodier, calquer, contrefaire, pasticher, mimer, emprunter
immatriculer: enregistrer, inscrire, plaque, inscription, enregistrement
immerger: plonger, submerger, noyer, inonder, couler, engloutir, sous-marin
immigrer: émigrer, migrant, exil, exilé, installer, arriver, migration, étranger
immobiliser: bloquer, arrêter, paralyser, clouer au sol, maîtriser, stopper, arrêt, maintenir
immoler: brûler, sacrifier, asperger, mettre le feu, sacrifice, suicide, essence
immortaliser: photographier, peindre, filmer, photo, cliché, portrait, statue
immuniser: vacciner, vaccin, protéger, anticorps, vaccination
impacter: toucher, affecter, frapper, perturber, conséquence, répercussion, effet, influer, pénaliser
impatienter: agacer, énerver, attendre, irriter, trépigner, exaspérer
implanter: installer, établir, ouvrir, ancrer, construire, introduire, antenne
impliquer: mêler, mettre en cause, participer, entraîner, accuser, engager, soupçonner, compromettre, supposer, complice
implorer: supplier, prier, demander, solliciter, réclamer, appeler
importer: acheter, commerce, provenance, acheminer, étranger, exporter, fournisseur, provenir
imposer: contraindre, obliger, exiger, forcer, taxer, décréter, instaurer, obligatoire, remporter, gagner
impressionner: frapper, épater, éblouir, étonner, marquer, émerveiller, fasciner, bluffer
imprimer: publier, éditer, tirer, tirage, édition, presse, exemplaire, parution
improviser: impromptu, inventer, spontané, bricoler, au pied levé
impulser: lancer, initier, insuffler, initiative, élan, promouvoir, stimuler
imputer: attribuer, accuser, reprocher, incriminer, responsabilité, accusation
inaugurer: ouvrir, ouverture, ouvrir ses portes, lancer, couper le ruban, dévoiler, mettre en service
incarcérer: emprisonner, prison, écrouer, détenir, détention, enfermer, cellule, mandat de dépôt, derrière les barreaux, prisonnier
incarner: interpréter, jouer, camper, personnifier, rôle, symboliser, personnage, se glisser dans la peau
incendier: brûler, mettre le feu, feu, pyromane, flamme, embraser, calciner, ravager, cocktail molotov
incinérer: brûler, crémation, cendres, crématorium, crémer, bûcher
inciter: encourager, pousser, exhorter, inviter, appeler, convaincre, conduire, motiver, provoquer, amener
incliner: pencher, courber, baisser, perdre, battre, céder, saluer, défaite
inclure: comprendre, comporter, contenir, intégrer, englober, comprise, ajouter, incorporer, faire partie
incomber: revenir, échoir, charge, responsabilité, devoir, appartenir
incorporer: intégrer, inclure, enrôler, ajouter, mobiliser, recruter, annexer, mêler
incriminer: accuser, mettre en cause, dénoncer, inculper, soupçonner, accusation
inculper: mettre en examen, accuser, poursuivre, poursuites, chef d'accusation, accusation, prévenu, juge d'instruction
inculquer: enseigner, apprendre, transmettre, éduquer, éducation, transmission
indemniser: dédommager, compenser, compensation, rembourser, verser, réparation, dommages, dédommagement
indigner: scandaliser, révolter, choquer, outrer, offusquer, dénoncer, colère, tollé, insurger
indiquer: préciser, signaler, dire, annoncer, montrer, révéler, expliquer, désigner
industrialiser: usine, mécaniser, manufacture, fabriquer
infecter: contaminer, contaminé, contagion, transmettre, virus, contracter, attraper, bactérie, positif
infester: envahir, pulluler, proliférer, grouiller, invasion, ravager
infiltrer: pénétrer, introduire, noyauter, taupe, espionner, espion, sous couverture, agent
infirmer: annuler, démentir, contredire, réfuter, invalider, casser, rejeter
infliger: condamner, imposer, sanctionner, peine, écoper, amende, subir, sanction, essuyer, punir
influencer: inspirer, marquer, peser, influer, orienter, inspiration, jouer sur, disciple, empreinte, héritage
influer: peser, jouer sur, affecter, modifier, effet, impact
informer: avertir, prévenir, aviser, renseigner, annoncer, communiquer, alerter, apprendre, avis, communiqué
ingérer: avaler, absorber, manger, consommer, boire
inhaler: respirer, aspirer, inspirer, intoxiquer, poumon, fumée
inhumer: enterrer, ensevelir, reposer, sépulture, tombe, obsèques, cimetière, funérailles, enterrement, dépouille
initier: lancer, introduire, entamer, apprendre, former, fonder, origine, découvrir, commencer
injecter: piquer, seringue, piqûre, investir, inoculer, verser, vaccin, intraveineuse
injurier: insulter, traiter, outrage, invectiver, offenser, insulte, propos, outrager
innocenter: acquitter, disculper, relaxer, blanchir, non-lieu, réhabiliter, relaxe, laver de tout soupçon
innover: inventer, nouveauté, créer, moderniser, pionnier, révolutionner, inédit
inonder: submerger, crue, noyer, déborder, montée des eaux, envahir, sous les eaux, pluie diluvienne, engloutir
inquiéter: alarmer, préoccuper, craindre, crainte, angoisser, redouter, peur, menacer, tracasser
inscrire: enregistrer, figurer, marquer, enrôler, classer, candidat, adhérer, graver, intégrer, liste
insérer: introduire, intégrer, inclure, placer, ajouter, glisser
insinuer: sous-entendre, laisser entendre, suggérer, prétendre, allusion
insister: souligner, marteler, appuyer, répéter, rappeler, mettre l'accent, réaffirmer
inspecter: contrôler, examiner, vérifier, visiter, contrôle, fouiller, surveiller, examen
inspirer: influencer, adapter, modèle, influence, source, puiser, tirer, emprunter, muse, suggérer
installer: établir, emménager, implanter, monter, déménager, habiter, élire domicile, placer
instaurer: établir, créer, mettre en place, introduire, fonder, proclamer, mise en place, imposer, décréter
instituer: créer, établir, fonder, instaurer, mettre en place, introduire, fondation
instruire: enseigner, éduquer, former, enquêter, éducation, juge, apprendre, enquête, enseignement
insulter: injurier, injure, traiter, outrager, offenser, invectiver, outrage, huer, propos
insurger: révolter, soulever, rebeller, protester, révolte, soulèvement, rébellion, dénoncer, indigner
intégrer: rejoindre, entrer, incorporer, inclure, admettre, entrée, assimiler, adhérer, engager, recruter
intensifier: renforcer, accroître, amplifier, accentuer, redoubler, augmenter, multiplier, escalade
intenter: poursuivre, procès, porter plainte, poursuites, plainte, saisir la justice, assigner
intercepter: arrêter, capturer, saisir, arraisonner, abattre, stopper, appréhender
interdire: prohiber, bannir, proscrire, défendre, prohibition, suspendre, illégal, censurer, empêcher, défense
intéresser: passionner, concerner, pencher, attirer, curiosité, passion, étudier, captiver
interner: enfermer, hospitaliser, camp, asile, détenir, emprisonner, psychiatrique, prisonnier
interpeller: arrêter, appréhender, garde à vue, arrestation, placer en garde à vue, apostropher, questionner, coup de filet
interpréter: jouer, incarner, camper, chanter, rôle, prêter ses traits, comédien, chanteur, traduire
interroger: questionner, demander, entendre, auditionner, audition, sonder, garde à vue, interviewer, question, sondage
interrompre: suspendre, arrêter, cesser, stopper, couper, arrêt, suspension, mettre fin, abréger, perturber
intervenir: agir, interposer, opération, se produire, secourir, avoir lieu, secours, survenir, réagir, action
interviewer: interroger, entretien, questionner, journaliste, questions
intimider: menacer, effrayer, menace, impressionner, pression, peur, dissuader
intituler: appeler, nommer, baptiser, dénommer, nom
intoxiquer: empoisonner, poison, contaminer, monoxyde de carbone, malade, asphyxier
intriguer: étonner, surprendre, comploter, curiosité, interpeller, fasciner
introduire: importer, apporter, pénétrer, entrer, instaurer, amener, insérer, infiltrer, présenter
introniser: couronner, sacrer, nommer, investir, couronnement, sacre, monter sur le trône
invalider: annuler, casser, rejeter, annulation, retoquer, abroger, censurer
inventer: mettre au point, concevoir, créer, imaginer, breveter, brevet, découvrir, père, élaborer, pionnier
inventorier: recenser, répertorier, dénombrer, lister, catalogue, compter
inverser: renverser, retourner, retournement, basculer, renversement
investir: injecter, financer, dépenser, mettre la main à la poche, financement, débourser, capitaux
inviter: convier, hôte, accueillir, recevoir, appeler, inciter, convive, réception
invoquer: avancer, prétexter, alléguer, motif, évoquer, raison, argument, implorer, prétexte
irriguer: arroser, eau, canal, arrosage, alimenter
irriter: agacer, énerver, exaspérer, fâcher, colère, courroucer, mécontenter, enflammer
islamiser: convertir, conversion, musulman
isoler: confiner, séparer, enfermer, quarantaine, couper, confinement, reclus, identifier
jaillir: gicler, surgir, sortir, geyser, couler, source
jalonner: ponctuer, border, marquer, parsemer, émailler
jalouser: envier, envie, rivaliser, convoiter
japper: aboyer, aboiement, chien
jardiner: cultiver, planter, potager, bêcher, semer
jauger: évaluer, estimer, mesurer, apprécier, juger
jeter: lancer, balancer, précipiter, déchet, débarrasser, poubelle, déverser
jeûner: ramadan, carême, grève de la faim, abstenir, abstinence, privation
jogger: courir, course à pied, footing, coureur
joindre: contacter, rejoindre, appeler, associer, unir, relier, réunir, rallier
jongler: cirque, cumuler, alterner, concilier
jouer: interpréter, incarner, évoluer, disputer, affronter, rôle, match, comédien, parier
jouir: bénéficier, profiter, disposer, posséder, orgasme, savourer
jucher: percher, hisser, poser, monter
juger: procès, tribunal, condamner, estimer, comparaître, considérer, acquitter, verdict, cour d'assises, magistrat
jumeler: partenariat, ville sœur, associer
jurer: promettre, prêter serment, assurer, affirmer, engager, promesse
justifier: expliquer, motiver, invoquer, défendre, raison, argument, légitimer, prétexte, argumenter, motif
juxtaposer: accoler, côtoyer, placer côte à côte, mitoyen
kidnapper: enlever, enlèvement, rapt, ravisseur, séquestrer, otage, rançon, ravir
kiffer: aimer, adorer, apprécier, raffoler
klaxonner: avertisseur, trompe, concert de klaxons
labourer: charrue, cultiver, tracteur, culture, sillon
lâcher: abandonner, laisser, quitter, larguer, libérer, laisser tomber, relâcher, céder, renoncer
laïciser: séculariser, séparation, neutralité
laisser: abandonner, léguer, céder, confier, quitter, transmettre
lamenter: plaindre, pleurer, gémir, déplorer, plainte, regretter
lancer: démarrer, débuter, commercialiser, envoyer, jeter, entamer, créer, inaugurer, tirer, initier
langer: couche, bébé, changer, emmailloter
languir: ennuyer, attendre, dépérir, ennui
lapider: jeter des pierres, tuer, caillasser, pierre
larguer: lâcher, bombarder, parachuter, quitter, abandonner, rompre, distancer, bombe
lasser: fatiguer, ennuyer, dégoûter, en avoir assez
laver: nettoyer, rincer, lessive, savon, toilette, récurer, douche
lécher: langue, laper
légaliser: autoriser, dépénaliser, permettre, autorisation, adopter, promulguer, régulariser
légiférer: loi, voter, parlement, réglementer, adopter
légitimer: justifier, valider, reconnaître, reconnaissance, cautionner
léguer: testament, laisser, donner, héritage, hériter, transmettre, don, céder, héritier, succession
léser: nuire, désavantager, préjudice, blesser, pénaliser, victime
lésiner: économiser, ménager, épargner
leurrer: tromper, duper, piéger, appât, tromperie
lever: réveiller, hisser, debout, dresser, collecter, abolir, réveil
libéraliser: ouvrir à la concurrence, déréglementer, privatiser, assouplir, dérégulation
libérer: relâcher, sortir de prison, délivrer, affranchir, délivrance, émanciper, remise en liberté, relaxer, évacuer
licencier: renvoyer, suppression de postes, plan social, virer, congédier, limoger, remercier, mettre à la porte, débaucher, renvoi
lier: relier, attacher, unir, associer, nouer, ligoter, connexion
ligoter: attacher, lier, bâillonner, séquestrer, menotter, entraver
liguer: allier, unir, coaliser, coalition, alliance
limiter: restreindre, réduire, plafonner, borner, restriction, réguler, encadrer, contenir, freiner, plafond
limoger: renvoyer, révoquer, démettre, destituer, licencier, évincer, congédier, remercier, virer, éviction
liquéfier: fondre, condenser
liquider: éliminer, tuer, assassiner, solder, exécuter, dissoudre, abattre, faillite, dissolution, supprimer
lire: déchiffrer, bouquiner, parcourir, livre, dévorer, consulter, ouvrage
lisser: aplanir, égaliser, polir, défriser
lister: énumérer, recenser, répertorier, inventorier, dresser la liste
livrer: fournir, remettre, acheminer, approvisionner, fournisseur, extrader, trahir, distribuer, transporter
localiser: situer, repérer, retrouver, trouver, position, géolocaliser, détecter
loger: héberger, habiter, résider, séjourner, hébergement, domicile, demeurer, abriter, toit, habitation
longer: border, côtoyer, côte, bordure
lorgner: convoiter, viser, guigner, envier, intéresser
lotir: parceller, viabiliser, parcelle, construire
loucher: strabisme, convoiter, lorgner
louer: bail, saluer, vanter, féliciter, bailleur, éloge
louper: rater, manquer, échouer, échec
lubrifier: graisser, huiler, huile, graisse
lustrer: cirer, polir, astiquer, briller
lutter: combattre, combat, se battre, affronter, militer, résister, bataille, résistance, batailler
lyncher: tuer, battre à mort, pendre, passer à tabac, foule, massacrer
lyophiliser: déshydrater, sécher, dessiccation
mâcher: dent, chiquer
machiner: comploter, tramer, ourdir, complot, conspirer
maculer: tacher, souiller, salir, taché, tache
magnifier: glorifier, exalter, embellir, sublimer, célébrer
magouiller: tricher, frauder, fraude, corruption, malversation, combine, truquer
maigrir: perdre du poids, mincir, régime, amaigrissement, perte de poids, kilo
maintenir: conserver, garder, préserver, tenir, confirmer, rester, poursuivre, reconduire, entretenir
maîtriser: contrôler, parler couramment, dompter, circonscrire, neutraliser, dominer, contenir, plaquer
majorer: augmenter, hausse, relever, surtaxe, élever, accroître
malmener: maltraiter, brutaliser, bousculer, chahuter, rudoyer, fragiliser
maltraiter: battre, brutaliser, sévices, violence, torturer, mauvais traitements, violenter, frapper
manager: entraîner, diriger, encadrer, gérer, entraîneur, coach
mandater: charger, déléguer, désigner, missionner, confier, nommer, envoyer
manger: nourrir, repas, consommer, dévorer, nourriture, déguster, aliment, dîner, déjeuner
manier: utiliser, manipuler, employer, conduire
manifester: défiler, protester, descendre dans la rue, rassembler, cortège, rassemblement, battre le pavé, mobilisation, exprimer, protestation
manigancer: comploter, tramer, conspirer, complot, ourdir
manipuler: influencer, manier, tromper, instrumentaliser, truquer, fausser, emprise
manœuvrer: piloter, conduire, diriger, manipuler, barrer
manquer: rater, pénurie, absent, carence, louper, défaut, disparaître, absence, insuffisant, échouer
manufacturer: fabriquer, produire, usine, fabrication, fabricant
maquiller: truquer, falsifier, farder, cosmétique, camoufler, fard, déguiser, rouge à lèvres
marauder: voler, rôder, chaparder, vol, dérober
marchander: négocier, discuter, négociation, prix, troquer
marcher: fonctionner, randonnée, à pied, promener, défiler, fouler, promenade, randonneur
marginaliser: exclure, écarter, isoler, exclusion, mettre à l'écart, rejeter
marier: noces, union, convoler, se dire oui, unir
mariner: macérer, tremper, macération, assaisonner
marquer: inscrire, but, buteur, noter, frapper, influencer, ouvrir le score, symboliser, traumatiser
marrer: rire, rigoler, amuser
marteler: répéter, insister, affirmer, frapper, asséner
martyriser: torturer, persécuter, maltraiter, supplice, torture, tourmenter
masquer: cacher, dissimuler, voiler, camoufler, couvrir, occulter, cagoule
massacrer: tuer, exterminer, tuerie, exécuter, carnage, boucherie, génocide, assassiner, décimer, égorger
masser: kinésithérapeute, frictionner, pétrir, kiné
mastiquer: mâchoire, dent
masturber: onanisme, plaisir solitaire, caresser
mater: réprimer, écraser, étouffer, répression, dompter, regarder, soumettre
matérialiser: concrétiser, réaliser, concret, délimiter
maudire: malédiction, sort, détester, haïr, damner
maugréer: râler, grogner, pester, ronchonner, grommeler
maximiser: augmenter, optimiser, accroître
mécaniser: automatiser, machine, moteur, industrialiser, robotiser
mécontenter: fâcher, déplaire, irriter, grogne, colère, insatisfaction, déception, agacer
médailler: podium, décorer, bronze, récompenser
médiatiser: presse, retentissement, télévision, couverture
médire: calomnier, dénigrer, diffamer, critiquer, ragot
méditer: réfléchir, réflexion, penser, yoga, recueillir, prière
méfier: défier, douter, prudence, craindre, suspicion, sceptique, prudent
mélanger: mêler, mixer, brasser, remuer, confondre, malaxer, incorporer, métisser, combiner
mêler: mélanger, impliquer, associer, combiner, allier, tremper, immiscer
mémoriser: retenir, apprendre par cœur, souvenir
menacer: avertir, intimider, danger, ultimatum, risque, péril, brandir, chantage, intimidation, mettre en danger
ménager: épargner, préserver, protéger
mendier: faire la manche, aumône, quêter, sans-abri, quémander
mener: conduire, diriger, emmener, guider, devancer, piloter, tête
menotter: attacher, passer les menottes, ligoter, entraver, arrêter
mensualiser: versement, échelonner
mentionner: citer, évoquer, signaler, parler, indiquer, nommer, référence, faire état
mentir: tromper, parjure, faux témoignage, falsifier, travestir, fausse déclaration, inventer
mépriser: dédaigner, dédain, détester, dénigrer, haïr, arrogance, dédaigneux
mériter: valoir, digne, justifier
mésestimer: sous-estimer, sous-évaluer, minimiser
mesurer: taille, hauteur, longueur, mètre, haut, évaluer, long, affronter, quantifier, estimer
métamorphoser: transformer, changer, mue, mutation, transformation
métisser: croiser, mélanger, mélange, croisement, mêler
meubler: mobilier, aménager, équiper, ameublement, décorer
meugler: beugler, mugir, vache, beuglement
meurtrir: blesser, traumatiser, endeuiller, frapper, blessure
miauler: chat, ronronner
migrer: émigrer, déplacer, hiverner, exil, exode, traverser, déplacement, immigration, quitter
mijoter: cuire, cuisiner, préparer, mitonner, cuisson, feu doux
militariser: armer, armée, soldat, arsenal
militer: défendre, lutter, engager, combat, activiste, engagement, défenseur, combattre, plaider
mimer: imiter, gestes, pantomime, simuler, singer
mincir: maigrir, perdre du poids, amincir, régime, affiner
miner: saper, affaiblir, ronger, piéger, explosif, fragiliser, ruiner
minimiser: relativiser, sous-estimer, réduire, atténuer, dédramatiser, nier
miser: parier, pari, jouer, tabler, compter, investir
missionner: mandater, charger, confier, envoyer, désigner
mitiger: tempérer, nuancer, partager, atténuer
mitrailler: tirer, rafale, kalachnikov, fusiller, photographier, ouvrir le feu, abattre, arme automatique
mixer: mélanger, broyer, mêler, platine
mobiliser: appeler, manifester, rassembler, déployer, enrôler, rallier, conscription, réserviste, engager, manifestation
modeler: façonner, sculpter, former, argile, sculpture
modéliser: simuler, simulation, représenter, calculer
modérer: tempérer, calmer, limiter, réduire, mesuré, freiner, ralentir
moderniser: rénover, réformer, réforme, rénovation, actualiser, innover, transformer
modifier: changer, transformer, amender, changement, réviser, amendement, remanier, altérer, révision, corriger
moduler: adapter, ajuster, varier, régler, adaptation
moisir: pourrir, champignon, croupir, humidité
moissonner: récolter, récolte, faucher, blé, faucheur, céréale
molester: frapper, brutaliser, battre, rouer de coups, malmener, agresser, tabasser
momifier: embaumer, conserver, embaumement, bandelette
mondialiser: international, planète, globalisation, global
monétiser: rentabiliser, vendre, payant, revenus
monnayer: vendre, payer, négocier, échanger
monopoliser: accaparer, truster, dominer, approprier
monter: grimper, gravir, escalader, augmenter, hausse, ascension, élever, installer, embarquer, croître
montrer: présenter, exposer, dévoiler, afficher, révéler, illustrer, démontrer, indiquer, prouver, témoigner
moquer: railler, ridiculiser, raillerie, tourner en dérision, ironiser, parodier, brocarder, dérision, rire, caricaturer
mordre: croquer, dent, croc, planter ses crocs, attaquer
morfondre: ennuyer, languir, ennui, déprimer, lamenter
moucharder: dénoncer, rapporter, cafter, délation, balancer
moucher: nez, essuyer, rhume
moudre: broyer, farine, écraser, meunier
mouiller: tremper, humidifier, asperger, jeter l'ancre, compromettre
mouler: couler, fondre, fonderie, plâtre
mourir: décéder, décès, disparaître, s'éteindre, périr, succomber, trouver la mort, perdre la vie, rendre l'âme
mousser: écume, bulle, savon
mouvoir: bouger, déplacer, actionner
muer: changer de peau, transformer, métamorphoser, transformation, métamorphose
mugir: meugler, rugir, hurler
multiplier: accroître, augmenter, doubler, tripler, proliférer, décupler, reproduire, démultiplier, intensifier
munir: équiper, doter, pourvoir, fournir, armer
murer: condamner, emmurer, boucher, enfermer, cloisonner
mûrir: vieillir, maturité, affiner, développer, maturation
murmurer: chuchoter, souffler, susurrer, marmonner, rumeur
muscler: renforcer, durcir, haltère, fortifier
museler: bâillonner, censurer, réduire au silence, étouffer, faire taire, censure, réprimer
muter: transférer, affecter, nommer, affectation, variant, transformer
mutiler: amputer, couper, exciser, sectionner, blesser, castrer, amputation, arracher
mutiner: révolter, rébellion, soulever, soulèvement, émeute, insurrection, rebeller
mutualiser: partager, regrouper, mise en commun, commun, partage
mystifier: tromper, berner, canular, duper, supercherie
nager: baigner, brasse, crawl, baignade, traversée à la nage, bassin, plonger
naître: voir le jour, originaire, accoucher, venir au monde, mettre au monde, fonder
napper: recouvrir, couvrir, enrober
narguer: défier, provoquer, braver, moquer
narrer: raconter, relater, récit, conter, retracer, décrire, histoire
nationaliser: étatiser, exproprier, contrôle de l'état, racheter
naturaliser: obtenir la nationalité, citoyenneté, nationalité, empailler, taxidermiste, citoyen
naviguer: voguer, bateau, voile, croiser, marin, voilier, navire, mer, traverser, skipper
nécessiter: exiger, demander, requérir, réclamer, besoin, falloir, indispensable, imposer
négliger: oublier, ignorer, délaisser, omettre, abandonner, sous-estimer, délaissement, oubli
négocier: discuter, pourparlers, accord, traiter, discussion, tractations, marchander, débattre, dialoguer, conclure
neiger: flocon, chute de neige, poudreuse, tempête de neige
nettoyer: laver, dépolluer, propreté, balayer, ramasser, désinfecter, récurer, ménage, essuyer, décontaminer
neutraliser: abattre, tuer, maîtriser, désamorcer, annuler, éliminer, désactiver, contrer
nicher: nid, nidifier, couver, loger, pondre, percher
nier: démentir, contester, réfuter, démenti, rejeter, récuser, dénégation, clamer son innocence
niveler: aplanir, égaliser, terrassement, terrasser
noircir: charbon, assombrir, suie, ternir, foncer, carboniser
noliser: affréter, louer, charter
nommer: désigner, appeler, promouvoir, baptiser, choisir, surnommer, dénommer, propulser, prénom, porter à la tête
normaliser: rétablir, standardiser, réconcilier, uniformiser, apaiser, rétablissement
noter: remarquer, constater, observer, écrire, souligner, évaluer, relever, signaler
notifier: informer, signifier, aviser, avertir, communiquer, signaler
nouer: attacher, lier, établir, tisser, lacer, conclure
nourrir: alimenter, manger, consommer, aliment, alimentation, ravitailler, allaiter, régime, entretenir
noyer: couler, périr en mer, inonder, submerger, repêcher, engloutir, submersion
nuancer: tempérer, modérer, relativiser, atténuer, préciser
nuire: endommager, porter atteinte, desservir, dégrader, préjudice, pénaliser, léser, compromettre, dégât, néfaste
numériser: scanner, dématérialiser, informatiser, digitaliser, dématérialisation
numéroter: chiffre, matricule
obéir: soumettre, respecter, suivre, plier, exécuter, observer, docile, soumission
objecter: rétorquer, répliquer, opposer, répondre, opposition, réfuter
obliger: contraindre, forcer, imposer, exiger, astreindre, devoir, contrainte, pousser, sommer
obnubiler: obséder, hanter, obsession, fixation
obscurcir: assombrir, noircir, voiler, opacifier
obséder: hanter, tourmenter, fixation, idée fixe, poursuivre
observer: remarquer, constater, regarder, voir, noter, étudier, surveiller, télescope, respecter, examiner
obstiner: entêter, persister, persévérer, acharner, acharnement, entêtement
obstruer: boucher, bloquer, barrer, encombrer, entraver
obtempérer: obéir, soumettre, forcer un barrage
obtenir: décrocher, recevoir, remporter, acquérir, gagner, récolter, recueillir, arracher, se voir attribuer, empocher
occasionner: causer, provoquer, entraîner, engendrer, susciter, produire, générer
occulter: cacher, masquer, passer sous silence, dissimuler, taire, éclipser
occuper: envahir, habiter, invasion, squatter, annexer, exercer, emparer, bloquer, diriger
octroyer: accorder, attribuer, concéder, allouer, donner, décerner, attribution, consentir
offenser: insulter, blesser, outrager, injurier, froisser, outrage, insulte, choquer
officialiser: confirmer, annoncer, annonce, entériner, confirmation, ratifier
officier: célébrer, exercer, célébrant, prêtre, travailler
offrir: donner, cadeau, don, faire don, proposer, remettre, céder, léguer, donateur, procurer
offusquer: choquer, scandaliser, indigner, froisser, outrer
oindre: enduire, onction, sacrer
omettre: oublier, négliger, taire, passer sous silence, oubli, dissimuler
onduler: serpenter, sinueux, boucler, vague
opérer: chirurgie, chirurgien, intervention, passer sur le billard, greffer, intervenir, agir, effectuer, bloc opératoire, exercer
opiner: acquiescer, approuver, accepter, hocher la tête
opposer: affronter, contester, refuser, rejeter, hostile, résister, adversaire, dénoncer
oppresser: étouffer, angoisser, accabler, angoisse
opprimer: persécuter, tyranniser, asservir, persécution, discriminer, soumettre
opter: choisir, choix, préférer, décider, prononcer, préférence
optimiser: améliorer, perfectionner, maximiser, amélioration, rationaliser
orbiter: tourner, graviter, satellite
orchestrer: organiser, diriger, coordonner, arranger, cerveau, planifier, arrangement
ordonner: commander, exiger, enjoindre, décréter, demander, injonction, prescrire, sommer, sacerdoce
organiser: planifier, préparer, mettre sur pied, orchestrer, avoir lieu, convoquer, monter, structurer, préparation
orienter: diriger, guider, aiguiller, direction
orner: décorer, décoration, embellir, parer, garnir, agrémenter
osciller: varier, balancer, hésiter, fluctuer, fluctuation
oser: risquer, audace, courage, braver, audacieux
ôter: enlever, retirer, supprimer, dépouiller, débarrasser
oublier: perdre, négliger, omettre, amnésie, amnésique, laisser, tomber dans l'oubli
ourdir: comploter, tramer, complot, conspiration, fomenter
outrager: insulter, offenser, injurier, insulte
outrepasser: dépasser, excéder, abuser, transgresser, franchir
outrer: scandaliser, indigner, choquer, révolter
ouvrir: inaugurer, inauguration, débuter, lancer, accessible, commencer, déverrouiller, créer, implanter
oxyder: rouiller, corrosion, rouille, corroder
oxygéner: aérer, respirer, ventiler
pacifier: apaiser, calmer, réconcilier, apaisement
pacser: union civile, union, conjoint, unir, concubin
pactiser: collaborer, allier, transiger, accord, alliance
pagayer: ramer, canoë, kayak, rame
paître: brouter, pâturer, pâturage, prairie, pâture, herbe
palabrer: discuter, discussion, bavarder, débattre
pâlir: blêmir, décolorer, ternir, blanc
pallier: remédier, compenser, combler, suppléer, résoudre, atténuer
palper: toucher, tâter, toucher du doigt, manipuler
palpiter: battre, cœur, battement, pulsation
panacher: mélanger, mêler, varier, mélange
paner: chapelure, enrober, frire
paniquer: affoler, peur, effrayer, terreur, affolement, angoisser
panser: soigner, bander, bandage, plaie, guérir
papoter: bavarder, discuter, causer, converser
parachever: achever, terminer, finir, compléter, achèvement
parachuter: larguer, sauter, atterrir, largage, saut
parader: défiler, défilé, pavaner, cortège
paraître: sortir, publier, publication, apparaître, être publié, édition, sortie, éditer
paralyser: bloquer, immobiliser, handicapé, tétraplégique, fauteuil roulant, hémiplégie, blocage, gripper, perturber
parapher: signer, signature, ratifier, conclure
parasiter: perturber, brouiller, infester, gêner
parcourir: traverser, sillonner, kilomètre, arpenter, voyager, trajet, distance, voyage
pardonner: excuser, gracier, absoudre, grâce, amnistier, clémence, réconcilier, excuse
parer: orner, décorer, éviter, contrer, repousser
parfaire: perfectionner, améliorer, compléter, peaufiner, affiner
parfumer: aromatiser, arôme, odeur, senteur, eau de toilette, embaumer
parier: miser, mise, jouer, gager, tabler, bookmaker
parjurer: mentir, faux témoignage, trahir, mensonge
parlementer: négocier, discuter, dialoguer, pourparlers, négociation
parler: exprimer, évoquer, langue, discours, dire, discuter, aborder, déclarer, locuteur, intervenir
parodier: pasticher, imiter, caricaturer, moquer, pastiche, détourner, satire
parquer: enfermer, cantonner, garer, stationner, concentrer
parrainer: soutenir, sponsoriser, soutien, patronage, sponsor, mécénat, signature
parsemer: joncher, éparpiller, semer, émailler, couvrir
partager: répartir, diviser, distribuer, répartition, scinder, commun, mettre en commun, diffuser, cohabiter
participer: prendre part, concourir, contribuer, collaborer, assister, impliquer, coopérer, disputer, associer
partir: quitter, s'en aller, fuir, rejoindre, décoller, émigrer, démissionner, embarquer, larguer les amarres
parvenir: réussir, arriver, atteindre, accéder, obtenir, succès
passer: traverser, franchir, dérouler, avoir lieu, diffuser, se produire, circuler
passionner: captiver, se prendre de passion, aimer, amateur, fasciner, enthousiasmer, adorer, amoureux, fan
pasteuriser: stériliser, chauffer, conserver, microbe
pasticher: imiter, parodier, parodie, imitation
patauger: barboter, piétiner, boue, enliser
patienter: attendre, attente, prendre son mal en patience, file d'attente
patiner: glisser, glace
pâtir: souffrir, subir, victime, pénaliser, affecter, faire les frais
patronner: parrainer, sponsoriser, protéger, soutenir, parrain
patrouiller: surveiller, ronde, sillonner, surveillance, policier
paupériser: appauvrir, pauvreté, appauvrissement, précarité, misère
paver: daller, carreler, revêtir, dalle
pavoiser: réjouir, drapeau, vanter, triompher
payer: verser, régler, débourser, rémunérer, financer, acquitter, coût, rembourser, salaire
peaufiner: perfectionner, affiner, parfaire, polir, finaliser
pécher: faute, fauter, confession, confesser
pêcher: attraper, poisson, capturer, filet, canne, chalutier, chalut, hameçon, capture, ramasser
pédaler: vélo, cycliste, cyclisme, rouler
peigner: coiffer, démêler, brosser, cheveu, coiffure
peindre: tableau, toile, représenter, portrait, huile sur toile, artiste, fresque, décorer, réaliser, dépeindre
peiner: avoir du mal, difficulté, attrister, tarder, affliger
peler: éplucher, décortiquer, épluchure, peau
pelleter: creuser, déblayer, déneiger
pénaliser: sanctionner, désavantager, handicaper, sanction, punir, désavantage, léser, nuire
pencher: incliner, étudier, opter, inclinaison, intéresser
pendre: exécuter, potence, corde, suspendre, gibet, accrocher, suicider, étrangler
pénétrer: entrer, introduire, franchir, accéder, infiltrer, intrusion, effraction, envahir
penser: croire, estimer, juger, avis, considérer, opinion, réfléchir, imaginer, idée, philosophie
pensionner: retraite, rente, retraité, allocation
percer: trouer, creuser, trou, forer, perforer, transpercer, se faire connaître, tunnel, élucider, perforation
percevoir: toucher, recevoir, encaisser, voir, ressentir, apercevoir, prélever, empocher
percher: jucher, nicher, branche, poser
percuter: heurter, collision, renverser, faucher, choc, entrer en collision, emboutir, accrocher, encastrer, télescoper
perdre: défaite, incliner, égarer, être battu, battre, céder, reculer, laisser échapper, fondre
perdurer: durer, continuer, persister, prolonger, subsister, maintenir
pérenniser: maintenir, durable, assurer l'avenir, prolonger, consolider
perfectionner: améliorer, parfaire, peaufiner, affiner, amélioration, progresser, optimiser
perforer: percer, trouer, trou, transpercer
péricliter: décliner, faillite, déclin, effondrer, sombrer
périmer: expirer, date limite, dépasser, caduc
périr: mourir, mort, décéder, tuer, perdre la vie, trouver la mort, succomber, victime, disparaître, décès
permettre: autoriser, donner la possibilité, rendre possible, servir, autorisation, aider, faciliter, tolérer, habiliter
permuter: échanger, intervertir, inverser, échange
perpétrer: commettre, auteur, exécuter, revendiquer
perpétuer: maintenir, continuer, conserver, transmettre, poursuivre, préserver, tradition
perquisitionner: fouiller, fouille, descente, descente de police, saisir
persécuter: opprimer, harceler, martyriser, oppression, harcèlement, pogrom, chasser, discriminer
persévérer: persister, acharner, continuer, acharnement, ténacité, obstiner
persister: continuer, durer, perdurer, maintenir, subsister, demeurer, rester
personnaliser: adapter, sur mesure, customiser
personnifier: incarner, symboliser, représenter, allégorie
persuader: convaincre, convaincu, décider, convertir, amener, rallier
perturber: troubler, déranger, bloquer, désorganiser, gêner, bouleverser, retarder, paralyser, affecter
pervertir: corrompre, dénaturer, dépraver, débaucher, dévoyer
peser: kilo, tonne, gramme, masse, influer, balance, kilogramme
pester: râler, maugréer, protester, fulminer, critiquer
pétarader: moteur, bruit, pot d'échappement, moto
péter: exploser, casser, éclater, flatulence, gaz, craquer
pétitionner: signer, signature, réclamer, signataire
pétrifier: fossiliser, paralyser, terrifier, tétaniser, fossile
pétrir: malaxer, boulanger, pâte, façonner, pain
peupler: habiter, habitant, occuper, coloniser, vivre, installer
philosopher: réfléchir, méditer, penser, discourir
photocopier: copie, reproduire, reprographie, duplicata
photographier: cliché, appareil photo, immortaliser, portrait, image, prendre en photo, prise de vue, mitrailler
piailler: crier, pépier, gazouiller, oiseau
picoler: boire, alcool, ivre, ivresse, alcoolique, enivrer
picorer: becqueter, manger, graine, grignoter
piéger: tromper, capturer, attraper, guet-apens, embuscade, duper, miner, coincer
piétiner: fouler, écraser, stagner, bousculade, enliser, patiner
piger: comprendre, saisir, compréhension
piler: écraser, broyer, freiner, mortier, concasser
piller: voler, saccager, vandaliser, dévaliser, mettre à sac, dérober, razzia, spolier, saccage, vol
pilonner: bombarder, bombardement, artillerie, obus, tirer, frappe
piloter: conduire, diriger, aviateur, commandes, volant, coureur automobile, gérer, coordonner, manœuvrer
pimenter: épicer, relever, corser
pinailler: chipoter, ergoter, discuter
pincer: serrer, attraper, arrêter, prendre sur le fait
piocher: creuser, puiser, pelle
pirater: hacker, hackeur, cyberattaque, intrusion, télécharger illégalement, copier, détourner, abordage
pisser: uriner, urine, pipi, miction
pister: suivre, traquer, filer, surveiller, filature, tracer
pistonner: recommander, favoriser, népotisme, favoritisme, appuyer
pivoter: tourner, rotation, axe, basculer
placarder: afficher, affiche, coller, affichage
placer: installer, poser, positionner, investir, disposer, situer, déposer, classer
plafonner: limiter, stagner, maximum, limite
plagier: copier, copie, contrefaire, contrefaçon, pomper, imiter, emprunter, piller
plaider: défendre, avocat, tribunal, demander, prôner
plaindre: déplorer, dénoncer, réclamer, réclamation, protester, lamenter, regretter, pitié, dénonciation
plaire: séduire, apprécier, aimer, attirer, succès, convenir, charmer, satisfaire, conquérir
plaisanter: blague, rire, humour, moquer, ironiser, amuser, rigoler, boutade
planer: voler, flotter, vol, survoler, peser
planifier: organiser, prévoir, programmer, préparer, préméditer, calendrier, projet, programme
planquer: cacher, dissimuler, cachette, surveiller, camoufler
planter: semer, cultiver, reboiser, arbre, pousser, échouer, enfoncer, poignarder
plaquer: quitter, abandonner, rompre, maîtriser, recouvrir
plastiquer: faire sauter, explosif, attentat à la bombe, bombe, exploser, dynamiter
plébisciter: élire, approuver, voter, choisir, apprécier, référendum, acclamer
pleurer: larme, sangloter, sanglot, en larmes, fondre en larmes, deuil, regretter
pleurnicher: pleurer, plaindre, larme, geindre
pleuvoir: précipitation, averse, tomber, orage, arroser, intempérie
plier: courber, fléchir, céder, soumettre, tordre
plisser: froncer, rider, froisser, pli
plomber: alourdir, grever, pénaliser, obérer
plonger: sauter, sous-marin, apnée, immerger, scaphandrier, chuter, dégringoler, effondrer
plumer: dépouiller, escroquer, ruiner, voler
poignarder: couteau, coup de couteau, arme blanche, lame, planter, tuer, blesser, assassiner, égorger
pointer: viser, désigner, relever, figurer, dénoncer, signaler
poireauter: attendre, patienter, attente
poivrer: assaisonner, épicer
polariser: diviser, concentrer, focaliser, clivage
polémiquer: débattre, controverse, débat, querelle, discuter, contester
polir: poncer, lustrer, lisser, briller, frotter
polluer: contaminer, souiller, rejeter, marée noire, déverser, rejet, toxique, dégrader, empoisonner
pomper: aspirer, puiser, extraire, copier, prélever
poncer: polir, lisser, décaper, frotter
ponctionner: prélever, taxer, prélèvement, soutirer
ponctuer: jalonner, marquer, émailler, virgule
pondre: œuf, couver, éclore, nid, reproduire, frayer
populariser: vulgariser, répandre, faire connaître, diffuser, célèbre, promouvoir
porter: arborer, vêtir, revêtir, transporter, habiller, vêtement, coiffer, soulever
poser: placer, installer, déposer, atterrir, modèle, installation, atterrissage
positionner: placer, situer, prendre position, déployer
posséder: détenir, appartenir, disposer, propriété, bénéficier, abriter, doter
poster: publier, envoyer, courrier, mettre en ligne, tweeter, diffuser
postillonner: cracher, salive, gouttelette
postuler: candidater, candidature, candidat, présenter, solliciter, briguer
potasser: étudier, réviser, apprendre, bûcher
poudrer: maquiller, fard, saupoudrer
pouffer: rire, éclater de rire, rigoler
pourchasser: poursuivre, traquer, traque, poursuite, chasse à l'homme, chasser, courir après
pourfendre: dénoncer, attaquer, combattre, fustiger, critiquer
pourrir: moisir, décomposer, décomposition, gâter, putréfaction, avarié
poursuivre: continuer, pourchasser, traquer, attaquer en justice, plainte, procès, inculper, intenter, continuation, maintenir
pourvoir: fournir, doter, équiper, munir, recruter, subvenir
pousser: inciter, croître, encourager, forcer, bousculer, conduire, grandir, amener, contraindre
pratiquer: exercer, adonner, sport, jouer, exercice, adepte, croyant
précariser: fragiliser, appauvrir, fragile, pauvreté, vulnérable
précéder: devancer, antérieur, veille, succéder
prêcher: sermon, évangéliser, prôner, pasteur, imam
précipiter: accélérer, hâter, jeter, lancer, ruer, pousser
préciser: indiquer, ajouter, détailler, expliquer, spécifier, clarifier, déclarer
préconiser: recommander, conseiller, prôner, recommandation, proposer, prescrire, suggérer, plaider
prédestiner: destiner, vouer, destin, promettre
prédire: annoncer, prévoir, prophétie, prophétiser, présager, pronostic, anticiper, voyant, augurer
prédominer: dominer, majoritaire, l'emporter, prévaloir
préférer: choisir, favori, opter, aimer, privilégier, choix, de prédilection
préfigurer: annoncer, augurer, présager
préjuger: présumer, supposer, présager
prélasser: reposer, détendre, lézarder, bronzer
prélever: extraire, échantillon, ponctionner, taxer, percevoir, taxe, analyse, retenue
préméditer: planifier, préparer, intentionnel, organiser, guet-apens, calculer
prémunir: protéger, préserver, prévenir
prendre: saisir, emparer, emporter, conquérir, voler, capturer, attraper
prénommer: appeler, nommer, baptiser, nom
préoccuper: inquiéter, soucier, souci, inquiétude, tracasser, tourmenter, alarmer
préparer: organiser, élaborer, cuisiner, concocter, planifier, entraîner, apprêter, entraînement, mijoter, formation
prépayer: d'avance, avance, payer, forfait
présager: annoncer, augurer, prévoir, prédire, laisser prévoir
prescrire: ordonner, ordonnance, recommander, médecin, préconiser, imposer, traitement
présenter: animer, exposer, dévoiler, montrer, candidat, animateur, proposer, se porter candidat, révéler, exhiber
préserver: protéger, conserver, sauvegarder, protection, sauver, maintenir, conservation, garder, sauvegarde
présider: diriger, tête, à la tête, mener, chef, gouverner
pressentir: deviner, prévoir, intuition, favori, douter
presser: serrer, comprimer, dépêcher, accélérer, hâter, exhorter, urgence, essorer
pressuriser: compression, comprimer, étanche
présumer: supposer, soupçonner, croire, penser, probable
prétendre: affirmer, assurer, soutenir, clamer, revendiquer, aspirer, déclarer
prêter: emprunter, crédit, avancer, emprunt, avance, banque, financer
prétexter: invoquer, alléguer, excuse, simuler, feindre
prévaloir: l'emporter, dominer, primer, revendiquer, prédominer
prévenir: avertir, alerter, informer, éviter, empêcher, mettre en garde, signaler, avertissement, lutter contre, avis
prévoir: planifier, programmer, envisager, anticiper, projeter, projet, attendre, annoncer, tabler, devoir
prier: église, implorer, demander, messe, chapelet, supplier, mosquée
primer: récompenser, récompense, couronner, prix, distinguer, lauréat, prévaloir
priser: apprécier, tabac, rechercher, populaire
privatiser: vendre, cession, ouvrir le capital, céder, désengagement, désengager, libéraliser
priver: retirer, déposséder, ôter, déchoir, dépouiller, couper, confisquer
privilégier: favoriser, préférer, avantager, avantage, préférence, opter
procéder: effectuer, réaliser, pratiquer, mener, opérer
proclamer: déclarer, annoncer, instaurer, décréter, promulguer, déclaration, indépendance
procréer: reproduire, enfanter, enfant, fécondation, engendrer, reproduction
procurer: fournir, obtenir, donner, acheter, acquérir, apporter, offrir
prodiguer: donner, offrir, dispenser, soin
produire: fabriquer, réaliser, créer, élaborer, fournir, générer, fabrication, dérouler, cultiver
profaner: vandaliser, dégrader, souiller, tag, saccager, sacrilège
professer: enseigner, enseignant, cours, déclarer, prôner
profiler: dessiner, portrait
profiter: bénéficier, tirer parti, avantager, bénéficiaire, savourer, servir, exploiter, tirer profit, abuser
programmer: prévoir, planifier, coder, informatique, calendrier, informaticien, code, agenda
progresser: avancer, augmenter, améliorer, gagner du terrain, hausse, avancée, croître, amélioration, évoluer
prohiber: interdire, interdiction, bannir, illicite, proscrire, défendre
projeter: envisager, prévoir, planifier, diffuser, écran, lancer, compter, ambitionner, éjecter, film
proliférer: multiplier, pulluler, répandre, envahir, invasion, développer
prolonger: étendre, allonger, reconduire, extension, rallonger, proroger, poursuivre, reporter, renouveler, durer
promener: balader, balade, marcher, randonnée, flâner, excursion, marche
promettre: engager, assurer, jurer, engagement, garantir, annoncer, serment, parole
promouvoir: favoriser, encourager, nommer, soutenir, élever, défendre, vanter, campagne, publicité, monter
promulguer: publier, entrer en vigueur, signer, édicter, loi, décret, adopter
prôner: défendre, préconiser, recommander, vanter, plaider, partisan, encourager, prêcher
prononcer: dire, discours, déclarer, tenir, accent, statuer, articuler
pronostiquer: prédire, prévoir, parier, prévision, tabler, estimer
propager: répandre, diffuser, transmettre, étendre, gagner, contagion, disséminer, épidémie, diffusion
prophétiser: prédire, annoncer, prévoir, prédiction
proposer: suggérer, offrir, présenter, soumettre, suggestion, avancer, offre, recommander
propulser: lancer, projeter, moteur, pousser, hisser, réacteur, fusée
proroger: prolonger, reconduire, ajourner, renouveler
proscrire: interdire, bannir, prohiber, exiler, interdiction, exil
prospecter: explorer, chercher, recherche, sonder, exploration, forage
prospérer: développer, croître, enrichir, florissant, réussir, essor, fructifier
prosterner: agenouiller, incliner, à genoux, génuflexion
prostituer: racoler, proxénète, trottoir, passe, maison close, faire le trottoir, travailleuse du sexe, client
protéger: défendre, préserver, sauvegarder, abriter, sécurité, garder, escorter, mettre à l'abri, classer, sauvegarde
protester: manifester, dénoncer, contester, indigner, plaindre, grève, contestation, insurger, manifestation
prouver: démontrer, montrer, établir, confirmer, attester, démonstration, témoigner, indice
provenir: venir, originaire, origine, issu, importer, issue, émaner
provoquer: causer, entraîner, déclencher, susciter, engendrer, occasionner, cause, origine, générer, défier
publier: paraître, éditer, sortir, parution, diffuser, édition, dévoiler, rendre public, poster, divulguer
puer: sentir mauvais, odeur, puanteur, empester, nauséabond
puiser: tirer, extraire, pomper, prélever, inspirer
pulluler: proliférer, foisonner, grouiller, abonder, multiplier, infester
pulvériser: écraser, détruire, vaporiser, exploser, anéantir, épandre, désintégrer
punir: sanctionner, condamner, sanction, châtier, châtiment, peine, passible, amende, réprimer, infliger
purger: détenu, peine, prison, emprisonner, éliminer, vidanger, incarcérer
purifier: épurer, assainir, filtrer, dépolluer, filtre
putréfier: pourrir, décomposer, décomposition, cadavre
quadriller: patrouiller, ratisser, surveiller, déployer, boucler
quadrupler: multiplier par quatre, quatre fois, augmenter
qualifier: décrocher son billet, accéder, traiter, désigner, considérer, juger, composter son billet
quantifier: mesurer, chiffrer, évaluer, estimer, calculer
quémander: mendier, solliciter, demander, implorer
quereller: disputer, dispute, brouille, conflit, altercation, différend
quérir: chercher, demander, appeler, rechercher
questionner: interroger, demander, interrogatoire, interviewer, interpeller
quêter: collecter, collecte, mendier, recueillir, don, chercher
quintupler: multiplier par cinq, cinq fois, augmenter
quitter: partir, abandonner, départ, démissionner, rompre, séparer, fuir, divorcer, délaisser
rabâcher: répéter, ressasser, marteler
rabaisser: humilier, dénigrer, déprécier, dévaloriser, mépriser
rabibocher: réconcilier, réconciliation
raccompagner: reconduire, escorter, ramener
raccorder: relier, connecter, brancher, branchement, connexion
raccourcir: écourter, abréger, réduire, diminuer, couper
racheter: acquérir, acquisition, repreneur, reprendre, opa, absorber, cession, céder, fusion
racketter: extorquer, extorsion, chantage, rançonner
raconter: relater, narrer, témoigner, confier, évoquer, retracer, décrire, histoire
radicaliser: extrémisme, djihadiste, durcir, islamiste, endoctriner, fanatique
radier: exclure, exclusion, rayer, révoquer, révocation, suspendre, expulser
radiographier: rayons x, scanner, imagerie
raffermir: consolider, renforcer, affermir
raffiner: pétrole, épurer, purifier
raffoler: adorer, friand, apprécier, aimer, passion, amateur
rafistoler: réparer, bricoler, bricolage
rafler: remporter, gagner, récolter, décrocher, moisson
rafraîchir: refroidir, climatisation, fraîcheur, frais
railler: moquer, moquerie, ridiculiser, brocarder, ironiser, sarcasme
ralentir: freiner, décélérer, retarder, réduire la vitesse, fléchir
râler: protester, plaindre, rouspéter, grogner, pester
rallier: rejoindre, adhérer, soutenir, gagner
rallonger: prolonger, prolongation, étendre, allonger
rallumer: relancer, raviver
ramasser: collecter, collecte, recueillir, récolter, cueillir, glaner
ramener: rapporter, rapatrier, reconduire, restituer, retour
ramer: pagayer, pagaie
ramper: reptation, se traîner
rançonner: extorquer, racketter, otage
randonner: marcher, marche, trek, sentier, promenade, balade
ranger: trier, classer, ordonner, ordre
ranimer: réanimer, raviver, réveiller
rapatrier: retour, ramener, évacuer, évacuation
rappeler: évoquer, commémorer, souvenir, remémorer, mémoire
rapporter: bénéfice, recette, gain, revenu, gagner, relater, générer, ramener
rapprocher: réconcilier, réconciliation, alliance, proximité, dégel
raréfier: pénurie, diminuer, manque
raser: démolir, détruire, démolition, tondre, destruction
rassembler: réunir, regrouper, manifester, réunion, unir, mobiliser, collecter
rassurer: apaiser, tranquilliser, calmer, réconforter
rater: manquer, échouer, échec, louper, fiasco
ratiboiser: raser, ruiner
ratifier: approuver, approbation, entériner, adopter, valider, signer
rationner: restriction, pénurie, ticket, limiter
rattacher: annexer, annexion, incorporer, relier, dépendre, intégrer
rattraper: combler, récupérer, rejoindre, arrêter, interpeller
ravager: dévaster, détruire, dégât, dévastateur, destruction, saccager, anéantir
ravaler: rénover, façade
ravir: enchanter, réjouir, enlever, enlèvement, conquérir
ravitailler: approvisionner, approvisionnement, vivres, provisions, fournir, livrer
rayer: supprimer, radier, biffer, effacer
rayonner: influence, prestige, irradier
réaffirmer: confirmer, réitérer, maintenir, répéter
réagir: commenter, répondre, riposter, riposte, tweeter
réaliser: tourner, metteur en scène, concevoir, accomplir, effectuer, exécuter, créer, tournage
réaménager: rénover, rénovation, transformer, travaux
réanimer: massage cardiaque, ranimer, secourir
réapparaître: resurgir, retour, revenir, refaire surface
réarmer: armement, dépenses militaires
rebaptiser: renommer, nouveau nom, changer de nom, dénommer, appeler
rebâtir: reconstruire, reconstruction, relever
rebeller: révolter, révolte, insurger, insurrection, soulèvement, mutinerie, insurgé, soulever
reboiser: arbre, replanter, planter, plantation
reboucher: combler, colmater
rebrousser: demi-tour, faire demi-tour
recaler: échouer, refuser, éliminer, ajourner
recapitaliser: renflouer, augmentation de capital, injecter
receler: cacher, contenir, abriter, renfermer
recenser: compter, dénombrer, répertorier, inventorier, inventaire, population, habitant
recentrer: réorienter, concentrer
réceptionner: recevoir, livraison, accueillir
recevoir: obtenir, accueillir, décerner, remettre, lauréat, attribuer, décrocher
réchapper: survivre, survivant, rescapé, indemne, échapper, miraculé
réchauffer: hausse des températures, climat, redoux
rechercher: traquer, mandat d'arrêt, enquêter, prospecter, fugitif, avis de recherche, fouiller, étudier
rechigner: réticence, réticent, hésiter, renâcler
rechuter: récidiver, récidive, retomber
récidiver: recommencer, multirécidiviste, rechuter
réciter: déclamer, lire, prière
réclamer: exiger, demander, revendiquer, revendication, requérir
reclasser: reconversion, reconvertir, muter
récolter: moisson, cueillir, vendange, moissonner, vendanger, recueillir, collecter, obtenir
recommander: conseiller, préconiser, prôner, conseil, préconisation, prescrire
recommencer: reprendre, récidiver, reprise, réitérer, redémarrer
récompenser: prix, lauréat, décerner, distinguer, distinction, couronner, primer, médaille, trophée
réconcilier: rapprochement, paix, renouer, apaisement, poignée de main
reconduire: renouveler, prolonger, réélire, renouvellement, expulser, raccompagner
réconforter: consoler, soutenir, soutien, rassurer
reconnaître: avouer, admettre, aveu, identifier, confesser, concéder, identification, admission
reconquérir: reprendre, récupérer, libérer
reconsidérer: revoir, réexaminer, réviser
reconstituer: restituer, reformer, reproduire
reconstruire: rebâtir, restaurer, restauration, relever, rénover
reconvertir: reclasser, changer de métier, seconde carrière, réhabiliter
recopier: plagier, copie, transcrire
recoudre: suturer, point de suture, suture
recourir: utiliser, faire appel, employer, user, appel
recouvrer: récupérer, retrouver, percevoir, perception
recouvrir: tapisser, revêtir, couvrir, enduire, joncher
recréer: reproduire, reconstituer, ressusciter
recruter: embaucher, embauche, engager, enrôler, signer, transfert, transférer, enrôlement, drh
rectifier: corriger, correction, erratum, réviser
recueillir: obtenir, récolter, collecter, accueillir, adopter, rassembler, glaner
reculer: baisser, baisse, retirer, céder, régresser, diminuer, repli, retrait
récupérer: reprendre, retrouver, recouvrer, restituer, recycler
récuser: contester, rejeter, démentir, réfuter, nier
recycler: tri, réutiliser, valoriser, valorisation, trier, réemploi
redémarrer: reprise, relancer, reprendre
redescendre: baisser, chuter, retomber
rédiger: écrire, plume, écriture, composer
redistribuer: répartir, partage, répartition
redoubler: intensifier, accroître, recommencer
redouter: craindre, crainte, peur, appréhender, inquiéter, menace
redresser: relever, rétablir, assainir, relance
réduire: diminuer, baisser, diminution, baisse, abaisser, limiter, restreindre, couper, alléger
rééditer: réimprimer, republier, réimpression
rééduquer: kinésithérapie, kinésithérapeute, convalescence
réélire: second mandat, reconduire, nouveau mandat
réévaluer: revaloriser, revoir
réexaminer: revoir, réviser, révision
réexpédier: renvoyer, retour
refaire: recommencer, rénover, réparer, recréer
référer: renvoyer, citer, allusion
refermer: cicatriser, clore, fermer
réfléchir: penser, méditer, songer, cogiter
refléter: traduire, illustrer, miroir, témoigner
réformer: modifier, refonte, modernisation, projet de loi, changer, transformer
refouler: repousser, expulser, expulsion, renvoyer
refroidir: rafraîchir, glacer, chute des températures
réfugier: asile, abriter, exil, exiler, fuir, trouver refuge, abri, cacher
refuser: rejeter, rejet, décliner, opposer, débouter, repousser, retoquer
réfuter: démentir, contester, nier, démenti, rejeter
regagner: retourner, rentrer, revenir, récupérer
régaler: savourer, délecter, festin
regarder: observer, téléspectateur, visionner, spectateur, contempler, audience, voir
régénérer: repousser, renouveler, reconstituer
régir: gouverner, encadrer, réglementer, réglementation
réglementer: encadrer, législation, régir, légiférer, encadrement
régler: payer, résoudre, acquitter, paiement, solder, résolution, ajuster
régner: monarque, trône, couronne, empereur, gouverner, reine
regorger: abonder, foisonner, riche, abondance
régresser: reculer, recul, diminuer, décliner
regretter: déplorer, excuse, remords, repentir, amertume
regrouper: rassembler, réunir, fusionner, fusion, concentrer, compter
réguler: contrôler, encadrer, maîtriser
réhabiliter: rénover, innocenter, rénovation, blanchir, restaurer
rehausser: surélever, augmenter, relever
réindustrialiser: relocaliser, usine, industrie
réinsérer: réadapter, réintégrer, ancien détenu
réintégrer: retrouver, rétablir, retour
réintroduire: lâcher, réimplanter, rétablir
réinventer: renouveler, moderniser, transformer
réitérer: répéter, renouveler, confirmer
rejaillir: retomber, répercussion
rejeter: refuser, refus, repousser, débouter, déverser, retoquer, écarter
rejoindre: signer, intégrer, rallier, adhérer, transférer, retrouver, transfert, arriver
réjouir: saluer, satisfaction, féliciter, joie, heureux, satisfaire, enchanter
relâcher: libérer, libération, élargir, remettre en liberté, lâcher
relancer: redémarrer, reprise, redynamiser, raviver, stimuler
relater: raconter, décrire, récit, narrer, retracer
relativiser: minimiser, nuancer, tempérer
relaxer: acquitter, acquittement, blanchir, innocenter, détendre, détente
relayer: transmettre, diffuser, remplacer
reléguer: descendre, rétrograder, exiler, division inférieure
relever: hausser, augmenter, hausse, constater, démettre, limoger
relier: connecter, raccorder, desservir, desserte
relire: corriger, correcteur
relocaliser: rapatrier, production, réindustrialiser
reloger: hébergement, héberger, nouveau logement
remanier: modifier, réorganiser, nouveau gouvernement
remarier: secondes noces, second mariage, épouser
remarquer: repérer, constater, observer, noter, apercevoir
rembourser: dette, indemniser, sécurité sociale, restituer, prise en charge, acquitter
remédier: résoudre, corriger, pallier, solution
remémorer: rappeler, souvenir, évoquer
remercier: gratitude, hommage, licencier, limoger
remettre: décerner, livrer, confier, attribuer, récompenser
remodeler: transformer, restructurer
remonter: dater, ancien
remorquer: tracter, dépanneuse, tirer
remplacer: succéder, successeur, substituer, intérim, relayer, suppléant, relève, nommer
remplir: combler, satisfaire, accomplir
remporter: gagner, victoire, vaincre, sacrer, triompher, décrocher, s'imposer, champion
rémunérer: payer, salaire, rétribuer, cachet, indemnité
renâcler: rechigner, réticence, hésiter
renaître: ressusciter, résurrection, revivre, renouveau
renationaliser: nationaliser, étatiser
rencontrer: croiser, entretien, retrouver, entrevue, recevoir, affronter, réunir, tête-à-tête
rendre: restituer, restitution, capituler, capitulation, remettre, visite
renfermer: contenir, abriter, receler
renflouer: recapitaliser, sauver, recapitalisation
renforcer: consolider, accroître, durcir, intensifier, durcissement, muscler
renier: désavouer, abjurer, répudier
renifler: sentir, flairer, odeur
renommer: rebaptiser, nouveau nom
renoncer: abandonner, abdiquer, abandon, abdication, désister, forfait, retirer
renouer: réconcilier, reprendre, rétablir
renouveler: reconduire, prolonger, reconduction, réélire
rénover: restaurer, réhabiliter, moderniser, travaux, restauration, réhabilitation, réfection
renseigner: informer, information, espion, espionnage
rentabiliser: amortir, bénéfice, profit
rentrer: retourner, retour, revenir, regagner
renverser: percuter, coup d'état, putsch, déposer, destituer, faucher, heurter, évincer, chute
renvoyer: licencier, limoger, expulser, exclure, congédier, expulsion, licenciement, ajourner
réorganiser: restructurer, restructuration, remanier, refondre, réformer
réorienter: recentrer, reconvertir
répandre: propager, propagation, diffuser, disséminer, déverser, populariser, essaimer
réparer: restaurer, réfection, dépanner, indemniser, restauration, dédommager
repartir: quitter, départ, redémarrer
répartir: distribuer, partager, diviser, partage
repêcher: repêchage, sauver, qualifier
repeindre: peinture, rénover, ravalement
repentir: remords, regret, regretter, pardon, excuse
répercuter: conséquence, impact, effet
repérer: localiser, détecter, découvrir, apercevoir, localisation, identifier
répertorier: recenser, inventorier, lister, inventaire, recensement
répéter: réitérer, marteler, rabâcher
repeupler: réintroduire, recoloniser, peuplement
replanter: reboiser, reboisement, arbre
replier: retraite, retirer, reculer
répliquer: riposter, rétorquer, riposte, répondre, représailles
répondre: réagir, réaction, rétorquer, répliquer, riposter
reporter: ajourner, différer, repousser, décaler, retarder, renvoyer
reposer: inhumer, tombe, enterrer, tombeau, détendre, baser
repousser: reporter, rejeter, différer, refouler, retarder, décaler, ajourner
reprendre: recommencer, reconquérir, récupérer, racheter, rachat, redémarrer
représenter: symboliser, incarner, peindre, figurer, portrait, député, délégué, illustrer
réprimander: blâmer, sermonner, gronder, blâme
réprimer: mater, écraser, sanctionner, punir
reprocher: accuser, critiquer, accusation, blâmer, critique, grief
reproduire: accouplement, copier, imiter, ponte, accoupler, copie, gestation, pondre, nidifier
reprogrammer: reporter, nouvelle date, report
réprouver: condamner, désapprouver, blâmer
répudier: divorcer, divorce, chasser
répugner: dégoûter, dégoût
requérir: demander, exiger, nécessiter, procureur, réquisitoire
réquisitionner: confisquer, mobiliser, saisir
réserver: retenir, billet, destiner, booking
résider: habiter, domicile, vivre, demeurer, loger, installer, domicilier
résigner: accepter, renoncer, fatalisme
résilier: annuler, rompre, rupture, annulation
résister: lutter, maquis, maquisard, opposer, tenir bon, combattre, tenir tête
résonner: retentir, écho, sonner
résorber: réduire, éliminer, combler
résoudre: élucider, régler, solution, trancher, dénouer, dénouement
respecter: observer, appliquer, conforme, honorer, tenir
respirer: souffle, inhaler, poumon, oxygène
resquiller: frauder, fraude, fraudeur
ressembler: similaire, sosie, rappeler, évoquer, identique, comparable
ressentir: éprouver, sentir, percevoir
resserrer: étrangler, consolider, contracter
ressouder: réunir, rapprocher, unir
ressusciter: résurrection, renaître, revivre, réapparaître
restaurer: rénover, rétablir, rénovation, réparer, réhabiliter, rétablissement
rester: demeurer, subsister, séjourner, séjour, maintenir, conserver
restituer: rendre, récupérer, remettre, retour, rembourser
restreindre: limiter, réduire, limitation
restructurer: réorganiser, plan social, réorganisation
résulter: découler, provenir, conséquence, issu
résumer: synthèse, récapituler, condenser, abréger
resurgir: réapparaître, refaire surface, réapparition, renaître
rétablir: restaurer, guérir, guérison, restauration, convalescence
retaper: rénover, restaurer
retarder: reporter, différer, décaler, repousser, ralentir
retenir: sélectionner, choisir, séquestrer, détenir, convoquer, garder
retentir: résonner, sonner, écho
retirer: démissionner, retraite, renoncer, abandonner, ôter, évacuer, extraire, désister, confisquer, quitter, départ
retomber: chuter, rechuter, baisser
rétorquer: répondre, répliquer, riposter
retoucher: modifier, corriger, photoshop
retourner: rentrer, regagner, renverser, basculer
retracer: raconter, relater, narrer, récit
rétracter: revenir sur ses déclarations, dédire, démentir
retraiter: recycler, déchets nucléaires
retrancher: soustraire, déduire, barricader, ôter
retransmettre: diffuser, diffusion, en direct
rétrécir: réduire, diminuer, rapetisser
rétribuer: rémunérer, payer, salaire
rétrocéder: restituer, rendre, restitution
rétrograder: reléguer, descendre, dégrader
retrouver: découvrir, localiser, récupérer, rejoindre, repérer, découverte, réunir
réunifier: unir, chute du mur, fusion
réunir: rassembler, regrouper, assemblée, sommet, congrès, rencontrer, fusionner
réussir: succès, parvenir, exploit, triompher, triomphe, diplôme, décrocher, admis
réutiliser: recycler, réemploi, recyclage, réemployer
revaloriser: augmenter, augmentation, hausse, relever
réveiller: lever, ranimer, éruption
révéler: dévoiler, divulguer, lanceur d'alerte, fuite, rendre public, avouer, confier, découvrir, publier
revendiquer: réclamer, exiger, endosser
revendre: céder, cession, écouler
revenir: rentrer, comeback
rêver: songe, songer, ambition, aspirer, imaginer, souhaiter
reverser: don, donner, rétrocéder
réviser: modifier, revoir, amender, amendement, réexaminer, corriger
revitaliser: redynamiser, relancer, régénérer
revivre: renaître, ressusciter
revoir: retrouver, réviser, modifier
révolter: insurger, soulever, rébellion, insurrection, rebelle, soulèvement, émeute, mutinerie, indigner, jacquerie
révolutionner: bouleverser, transformer, bouleversement, innover
révoquer: destituer, limoger, destitution, annuler, démettre, abroger
ricaner: rire, moquer
ridiculiser: moquer, railler, caricaturer, humilier, caricature
rigoler: rire, plaisanter, blague, amuser
riposter: répliquer, représailles, contre-attaque, rétorquer, réplique
rire: humour, comique, amuser, rigoler, hilarité, comédie, humoriste
risquer: encourir, danger, exposer, passible, peine, péril, menace
rivaliser: concurrencer, concurrence, concurrent, compétition
rôder: errer, traîner
rompre: séparation, divorce, séparer, briser, cesser, quitter
ronfler: apnée du sommeil, sommeil
ronger: éroder, grignoter, corroder
rosser: battre, frapper
rôtir: griller, cuire
rouiller: corrosion, corroder, oxydation, oxyder
rouler: circuler, conduire, voiture, circulation, pédaler
rouspéter: râler, protester
rouvrir: reprendre, réouvrir
rudoyer: maltraiter, brutaliser
ruiner: faillite, endetter, banqueroute, détruire, dette, insolvable
ruisseler: couler, inonder
ruminer: ressasser, bovin
saborder: couler, torpiller, dissoudre
saboter: détruire, explosif, détériorer, dynamiter
saccager: piller, dévaster, vandaliser, pillage, détruire, ravager, vandalisme
sacrer: couronner, champion, titre, couronnement, vainqueur, remporter
sacrifier: immoler, offrande, immolation, renoncer, offrir
saigner: hémorragie
saisir: confisquer, attraper, confiscation, capturer, empoigner, emparer
salarier: employé, employer, rémunérer
salir: souiller, tacher, maculer, polluer, ternir
saluer: féliciter, hommage, réjouir, applaudir, acclamer, rendre hommage
sanctifier: canoniser, canonisation
sanctionner: punir, pénaliser, amende, punition, suspendre, suspension, condamner, pénalité, blâme
sanctuariser: protéger, réserve
sangloter: pleurer, larme
saouler: ivre, boire, alcool
saper: affaiblir, miner, fragiliser
satisfaire: contenter, combler, exaucer, content, répondre
sauter: bondir, bond, exploser, parachute, plonger, franchir
sauvegarder: préserver, protéger, protection, préservation, conserver
sauver: secourir, rescapé, secours, épargner, délivrer, survivre, protéger
savoir: connaître, connaissance, ignorer, apprendre, maîtriser
savourer: déguster, apprécier, dégustation, régaler
sceller: conclure, signer, entériner
scinder: diviser, séparer, scission, division
scintiller: briller, étinceler
scolariser: élève, inscrire
scruter: observer, surveiller, examiner
sculpter: statue, tailler, buste, ciseler, marbre, bas-relief
sécher: dessécher, déshydrater
seconder: assister, adjoint, bras droit, aider, lieutenant
secouer: ébranler, trembler, agiter, séisme, bouleverser, choc
secourir: sauver, sauveteur, porter assistance, pompier, aider, sauvetage
sécréter: hormone, produire, glande
sectionner: couper, trancher, amputer
séculariser: laïcité, laïque
sécuriser: protéger, sûreté, surveiller, blinder
sédentariser: fixer, agriculture, installer
séduire: charmer, plaire, conquérir, attirer, conquête, charme
séjourner: résider, loger, habiter, vacances, héberger, demeurer
sélectionner: choisir, convoquer, retenir, qualifier, choix, trier, présélection
sembler: paraître, apparaître, apparemment
semer: planter, graine, ensemencer, culture, distancer
sensibiliser: campagne, informer, prévention, alerter, conscience
sentir: odeur, ressentir, éprouver, parfum, arôme, odorat
séparer: divorcer, divorce, rupture, rompre, diviser, scinder, scission
séquestrer: otage, détenir, kidnapper, enlever, captif
sermonner: réprimander, gronder, blâmer
serpenter: sinueux, méandre, couler
sertir: orner, bijou, pierre précieuse
servir: utiliser, utilité, employer, destiner, fonction
sévir: punir, frapper, faire rage
sevrer: désintoxication, allaitement
shooter: tirer, tir, frapper, photographier
sidérer: stupéfier, stupeur, choquer, stupéfaction
siéger: membre, élu, quartier général, sénateur, député
siffler: arbitre, huer, huée
signaler: alerter, avertir, prévenir, indiquer, dénoncer, alerte
signer: parapher, conclure, contrat, accord, ratifier, autographe, rejoindre, paraphe
signifier: désigner, vouloir dire, sens, traduire, définition, notifier, étymologie
sillonner: parcourir, arpenter, traverser, voyager
simplifier: alléger, faciliter, clarifier
simuler: feindre, imiter, modéliser, modélisation
situer: localiser, implanter, emplacement, localisation, trouver
skier: glisse
snober: ignorer, bouder, mépriser, dédaigner
soigner: traiter, guérir, traitement, médecin, hospitaliser, opérer, thérapie, remède, infirmier, médicament
solder: liquider, régler, brader, promotion
solidifier: durcir, figer, geler, cristalliser
solliciter: demander, faire appel, démarcher, requérir
sombrer: couler, naufrage, chavirer, engloutir
sommer: ordonner, enjoindre, ultimatum, injonction
somnoler: dormir, assoupir, sieste
sonder: interroger, enquête, forage, mesurer
songer: envisager, penser, réfléchir
sonner: retentir, tinter, carillon
sortir: paraître, publier, parution, publication, issu, évader, extraire, lancer
souder: unir, assembler, chalumeau
soudoyer: corrompre, pot-de-vin, corruption, acheter
souffrir: douleur, malade, maladie, subir, endurer, atteindre, pâtir
souhaiter: désirer, vouloir, espérer, vœu, aspirer
souiller: salir, polluer, contaminer, profaner
soulager: apaiser, atténuer, calmer, alléger
soûler: ivre, boire, alcool
soulever: insurrection, révolter, révolte, haltère, insurger, susciter
souligner: insister, mettre en avant, rappeler, relever
soumettre: assujettir, vassal, conquérir, dompter, assujettissement, proposer, subjuguer
soupçonner: suspecter, suspect, présumer, accuser, mettre en examen
souper: dîner, repas
sous-estimer: minimiser, sous-évaluer
sous-évaluer: minimiser, sous-estimer
sous-louer: locataire, bail
sous-titrer: traduire, traduction
sous-traiter: externaliser, prestataire, externalisation
souscrire: abonner, contracter, signer, adhérer
soustraire: échapper, retrancher, déduire, voler
soutenir: appuyer, défendre, appui, partisan, financer, rallier, supporter, aider, parrainer, prôner
soutirer: extorquer, escroquer, extorsion
souvenir: rappeler, mémoire, remémorer, commémorer
spécialiser: expert, axer
spécifier: préciser, indiquer, stipuler
spéculer: bourse, bulle, trader
spolier: dépouiller, voler, confisquer, piller
sponsoriser: parrainer, mécène, financer, parrainage
sprinter: course, accélérer, courir
squatter: occuper, occupation illégale
stabiliser: fixer, maintenir, équilibrer, consolider
stagner: plafonner, immobile, croissance nulle
standardiser: normaliser, uniformiser, norme
stationner: garer, parking, se garer
statuer: décider, trancher, juger, décision, jugement, se prononcer
stériliser: ligature, castration, castrer, aseptiser, désinfecter
stigmatiser: discriminer, montrer du doigt, discrimination
stimuler: encourager, doper, relancer, favoriser
stipuler: prévoir, spécifier, disposer, préciser
stocker: entreposer, emmagasiner, conserver, entrepôt, réserve
stopper: arrêter, interrompre, cesser, bloquer, enrayer
streamer: diffuser, twitch, en direct
stresser: angoisse, anxiété, angoisser
stupéfier: étonner, surprendre, sidérer
subir: essuyer, endurer, victime, souffrir, éprouver
subjuguer: fasciner, charmer, soumettre
submerger: inonder, noyer, engloutir, inondation, déborder
subodorer: soupçonner, pressentir, flairer
subordonner: dépendre, soumettre
suborner: soudoyer, corrompre
subsister: rester, survivre, demeurer, vestige
substituer: remplacer, remplaçant, remplacement
subventionner: financer, aide, financement, aider
succéder: remplacer, héritier, remplaçant, prédécesseur, hériter, couronner, relève, prendre la tête, reprendre
succomber: mourir, décéder, décès, mort, blessure
sucrer: édulcorant, miel
suffoquer: étouffer, asphyxier, asphyxie
suggérer: proposer, conseiller, proposition, recommander, insinuer
suicider: mettre fin à ses jours, pendre, se donner la mort, pendaison, défenestrer, se tuer, seppuku
suivre: succéder, accompagner, pister, traquer
superviser: diriger, contrôler, surveiller, encadrer, coordonner
supplanter: remplacer, détrôner, évincer, dépasser
suppléer: remplacer, pallier
supplicier: torturer, torture, exécuter, martyr
supplier: implorer, prier, conjurer
supporter: soutenir, tolérer, endurer, encourager, fan
supposer: présumer, hypothèse, imaginer
supprimer: abolir, éliminer, abolition, abroger, effacer, disparition, annuler, licencier
supputer: estimer, spéculer, hypothèse
surclasser: dominer, écraser, surpasser
surélever: rehausser, pilotis
surenchérir: enchère, renchérir
surendetter: dette, crédit, endettement
surestimer: surévaluer, exagérer
surévaluer: surestimer, exagérer
surexploiter: épuiser, surpêche
surfacturer: escroquer, gonfler
surfer: planche, naviguer, internet
surgeler: congeler, congélation
surgir: apparaître, émerger, jaillir
surmener: épuiser, épuisement, burn-out
surmonter: vaincre, dépasser, franchir, dominer
surnommer: sobriquet, alias, appeler, pseudonyme, dit, baptiser
surpasser: dépasser, surclasser, battre
surprendre: étonner, étonnement, flagrant délit, stupeur, stupéfier
surveiller: contrôler, garder, espionner, patrouiller, gardien, observer, espionnage, veiller, contrôle
survenir: se produire, avoir lieu, se dérouler, éclater
survivre: rescapé, réchapper, sortir vivant, indemne, subsister, miraculé
survoler: avion, drone, hélicoptère
susciter: provoquer, déclencher, engendrer, soulever, éveiller
suspecter: soupçonner, soupçon, présumer, mettre en cause
suspendre: interrompre, accrocher, interruption, mettre à pied, exclure, geler, arrêter, gel
suturer: recoudre, point de suture
symboliser: représenter, incarner, emblème, allégorie
tabasser: frapper, passer à tabac, battre, rouer de coups, agresser, violenter, lyncher
tabler: prévoir, miser, compter
tâcher: essayer, tenter, efforcer
tacler: critiquer, faute, attaquer
taffer: travailler, bosser, boulot, emploi
taguer: graffiti, dégrader, peindre, graffeur
taillader: couper, entailler, couteau
tailler: couper, sculpter, élaguer, découper
taire: silence, mutisme, dissimuler
tamponner: percuter, heurter, collision, cachet
tancer: réprimander, sermonner
taper: frapper, battre, cogner, clavier
tapiner: prostituer, prostitution, prostituée, racoler
taquiner: plaisanter, moquer
tarir: épuiser, assécher
tatouer: encre, motif
taxer: imposer, impôt, tva, fiscalité, prélèvement, droits de douane
teindre: colorer, couleur, coloration
télécharger: pirater, installer
télégraphier: câble, dépêche, morse
téléphoner: appeler, portable, appel, coup de fil, joindre
télétravailler: travail à distance, à domicile
téléviser: diffuser, diffusion, chaîne
témoigner: raconter, confier, attester, déposer, récit, déposition
tempérer: modérer, nuancer, atténuer
tempêter: protester, colère, fulminer
temporiser: attendre, retarder
tendre: viser, étirer
tenir: durer, conserver, gérer, organiser, se dérouler
tenter: essayer, chercher, efforcer, essai, entreprendre
tergiverser: hésiter, hésitation
terminer: achever, finir, fin, conclure, achèvement, aboutir, clôturer, finition, boucler
ternir: entacher, salir, écorner
terrasser: vaincre, battre, succomber
terrer: cacher, réfugier
terrifier: effrayer, peur, épouvanter
terroriser: effrayer, peur, semer la panique
tester: essayer, essai, expérimenter, expérimentation, évaluer
téter: allaiter, allaitement
tirer: ouvrir le feu, feu, coup de feu, balle, fusiller, fusillade, arme, viser, inspirer
tisser: métier à tisser, textile, toile
tituber: chanceler, vaciller, ivre
titulariser: aligner, cdi
tolérer: accepter, permettre, autoriser, supporter
tomber: effondrer, capituler, dégringoler, s'écrouler
tondre: raser, couper, tonte
toquer: frapper, cogner
torpiller: couler, sous-marin, saborder
torréfier: griller, café
torturer: sévices, supplice, maltraiter, martyriser, mauvais traitements, bourreau
totaliser: compter, cumuler, additionner, comptabiliser
toucher: affecter, atteindre, percevoir, frapper, concerner, émouvoir, empocher
tourmenter: persécuter, hanter, torturer
tourner: réaliser, filmer, pivoter, rotation, réalisateur, graviter
tousser: quinte
tracasser: inquiéter, préoccuper, souci
tracter: tirer, remorquer, distribuer
traduire: interprète, transposer, adapter
trafiquer: contrebande, contrebandier, falsifier, dealer, narcotrafiquant
trahir: félonie, collaborer, dénoncer, livrer, tromper, collaboration
traîner: tirer, tracter, errer
traire: laitier, vache
traiter: soigner, thérapie, soin, médicament, aborder, insulter, thème
tramer: comploter, complot, ourdir
trancher: couper, décider, arbitrer, décision, décapiter, statuer
transborder: transférer, charger
transcender: dépasser, surpasser
transcrire: noter, retranscrire
transférer: muter, déplacer, déménager, déménagement, recruter, signer, rejoindre
transformer: changer, métamorphose, modifier, convertir, mutation, muer, réaménager, conversion
transfuser: sang, don de sang
transgresser: enfreindre, violer, infraction, braver
transhumer: alpage, estive, troupeau, berger
transiger: céder, compromis, accord
transiter: acheminer, traverser
transmettre: léguer, communiquer, contagion, contaminer, contagieux, hériter, propager, diffuser
transparaître: apparaître, percer
transpercer: perforer, percer, traverser
transplanter: greffe, greffer, donneur
transporter: acheminer, véhiculer, convoyer, acheminement, fret, cargaison, convoi, livraison
transposer: adapter, adaptation, traduire
traquer: poursuivre, chasser, rechercher, pister, pourchasser
traumatiser: choquer, choc, marquer, bouleverser, séquelle
travailler: emploi, employer, métier, bosser, profession, salarié, exercer, employé, poste, carrière
traverser: franchir, franchissement, parcourir, passage, arroser, enjamber
travestir: déguiser, drag-queen, déguisement
trébucher: tomber, chuter, chute
trembler: séisme, secousse, vibrer, frissonner
tremper: plonger, mouiller, imbiber
trépasser: mourir, décéder, décès
tresser: tisser, natte, vannerie
tricher: fraude, frauder, dopage, tromper, antijeu
tricoter: laine, maille, aiguille
trier: classer, sélectionner, séparer, recycler
trimbaler: transporter, traîner
trimer: travailler, peiner
trinquer: toast, fêter
triompher: vaincre, victoire, gagner, succès, vainqueur, l'emporter, remporter, battre
tripler: multiplier par trois, trois fois, hausse
tripoter: toucher, attoucher, attouchement
tromper: duper, infidèle, erreur, adultère, infidélité, abuser, maîtresse, escroquer, amant
tronçonner: couper, abattre, scier
trôner: exposer, siéger, dominer
tronquer: couper, amputer
troquer: échanger, échange, troc
troubler: perturber, perturbation
trouver: découvrir, situer, localiser, découverte, inventer, dénicher, repérer, déterrer
truander: tricher, escroquer
trucider: tuer, assassiner
truquer: fraude, falsifier, manipuler, effets spéciaux, trafiquer
truster: monopoliser, dominer, accaparer
tuer: meurtre, abattre, mort, assassinat, poignarder, homicide, exécuter
tweeter: twitter, message, publier, poster, réseaux sociaux
tyranniser: opprimer, persécuter, terroriser, despote
unifier: réunir, fusionner, fusion, rassembler, réunification
uniformiser: harmoniser, standardiser, homogène, harmonisation
unir: marier, mariage, alliance, allier, rassembler, fusionner, coalition, noces
urbaniser: bâtir, artificialiser, construction
uriner: pipi, pisser, miction
user: employer, utiliser, détériorer, recourir
usurper: emparer, voler, falsifier, imposteur
utiliser: employer, servir, recourir, emploi, user, exploiter, outil
vacciner: immuniser, injecter, injection, piqûre, immunisation
vaciller: chanceler, trembler, osciller
vadrouiller: voyager, errer
vagabonder: errer, errance, sans-abri
vaincre: battre, défaite, défaire, gagner, triompher, écraser, dominer, terrasser, remporter
valider: approuver, homologuer, approbation, confirmer, entériner, homologation, adopter, feu vert
valoir: coûter, coût, estimer, équivaloir
valoriser: promouvoir, mettre en valeur, recycler, recyclage
vandaliser: dégrader, saccager, dégradation, profaner, détruire
vanter: louer, éloge, encenser, promouvoir, faire l'éloge
vaporiser: pulvériser, asperger, spray
varier: changer, fluctuer, différer, fluctuation, osciller
véhiculer: transporter, transmettre, diffuser
veiller: surveiller, garder, garde, protéger
vêler: mettre bas, veau
vendanger: raisin, récolte, récolter, vigneron
vendre: céder, acheter, commercialiser, acquérir, cession, écouler, acheteur, adjuger, commercer, marchand
vénérer: adorer, culte, idolâtrer, dévotion, prier
venger: représailles, vendetta, règlement de comptes
venir: arriver, originaire, provenir, issu, arrivée, natif, débarquer, immigrer
ventiler: aérer, aération, répartir
verbaliser: amende, contravention, pv, sanctionner
vérifier: contrôler, contrôle, examiner, confirmer, inspecter
verrouiller: fermer, bloquer, fermer à clé, cadenasser
verser: payer, paiement, virer, acquitter, don, virement
vexer: froisser, offenser, humilier
vibrer: trembler, osciller, oscillation
vidanger: huile
vider: évacuer, déverser, purger
vieillir: sénescence, ride, âge
vilipender: critiquer, fustiger, dénoncer
violenter: agresser, brutaliser, maltraiter, battre
violer: agression sexuelle, abuser, enfreindre, transgresser, infraction, agresser sexuellement
virer: licencier, renvoyer, limoger, congédier, exclure, licenciement, transférer, mettre à la porte
viser: cibler, cible, objectif, ambitionner, destiner
visionner: regarder
visiter: touriste, tourisme, fréquentation, découvrir, voyage, touristique, rendre visite
vitupérer: critiquer, fustiger
vivoter: survivre, subsister
vivre: habiter, résider, exister, domicile, demeurer, séjourner, peupler, loger, longévité
vociférer: crier, hurler
voguer: naviguer, bateau, voilier
voiler: foulard, hijab, niqab, cacher, dissimuler
voir: apercevoir, regarder, observer, témoin, constater, assister
volatiliser: disparaître, évaporer, disparition
voler: dérober, cambrioler, cambriolage, braquage, subtiliser, braquer, piller, larcin, pickpocket
vomir: régurgiter, nausée, rejeter
voter: élire, scrutin, élection, urne, électeur, adopter, suffrage, référendum, bulletin, isoloir
vouer: consacrer, dédier, destiner, culte
vouloir: souhaiter, désirer, exiger, ambitionner, intention, projeter, réclamer
voyager: visiter, touriste, périple, itinéraire, parcourir, trajet, tourisme, passager, déplacement, expédition
vulgariser: populariser, diffuser, grand public
zapper: oublier, changer de chaîne, ignorer
zigouiller: tuer, assassiner
zigzaguer: slalomer, sinueux
`;
