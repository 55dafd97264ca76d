/**
 * How texts put differently what a question asks with one of these words: « où habite-t-il ? » is answered by
 * « installé à Lyon », « son domicile ». From the word asked with to words that state the same, likeliest first, and
 * never the other way round; of nouns, in the singular.
 *
 * Written for this project.
 */
export const paraphrasesOfNouns = `
abandon: renoncer, renonciation, délaisser, retrait, forfait, désertion, quitter, jeter l'éponge
abattage: tuer, bûcheron, coupe, euthanasier
abattement: déduction, réduction, dégrèvement, déprime
abattoir: boucherie, équarrissage
abbaye: monastère, prieuré, couvent, cistercien, bénédictin, moine
abbé: prêtre, curé, moine, prieur, supérieur
abdication: renoncer au trône, renonciation, céder le trône, démission
abeille: ruche, essaim, butineuse, pollinisateur, miel
aberration: absurdité, anomalie, non-sens
ablation: exciser, amputation, retirer, mastectomie
abnégation: dévouement, sacrifice, désintéressement
abolition: supprimer, suppression, affranchissement, abroger, disparition
abondance: profusion, foisonnement, pléthore, regorger, opulence
abonné: client, lecteur, souscripteur, adhérent, follower
abonnement: souscription, souscrire, forfait
abord: accès, environs, alentours, proximité
abordage: collision, assaut, pirate
aboutissement: résultat, concrétisation, couronnement, achèvement
abri: refuge, hébergement, cabane, bunker
absence: manque, indisponible, forfait, carence, défection, défaut, dépourvu
absentéisme: arrêt maladie, congé maladie
abstention: participation, taux de participation, vote blanc, boycott
absurdité: aberration, non-sens, incohérence, illogique
abus: excès, maltraitance, agression, attouchement, dérive, viol
accalmie: répit, trêve, éclaircie, embellie
accaparement: monopole, mainmise, spoliation
accès: entrée, desserte, admission, passage
accession: arrivée au pouvoir, avènement, intronisation, investiture
accident: collision, crash, catastrophe, percuter, chute, drame, accrochage, sinistre
acclamation: ovation, applaudissement, vivat, standing ovation
accolade: étreinte, embrassade
accompagnateur: guide, moniteur, éducateur
accompagnement: suivi, soutien, encadrement, garniture
accord: traité, convention, entente, pacte, compromis, consensus, protocole, feu vert
accouchement: naissance, maternité, mettre au monde, enfanter, césarienne, donner naissance
accrochage: collision, altercation, escarmouche, échauffourée
accroissement: hausse, augmentation, progression
accueil: réception, hospitalité, hébergement, héberger, recevoir
accumulation: amas, entassement, amoncellement, cumul, dépôt
accusation: inculpation, mise en examen, réquisitoire, grief, charge, imputation, plainte
accusé: prévenu, inculpé, mis en cause, suspect, mis en examen
acharnement: obstination, harcèlement, ténacité, opiniâtreté
achat: acquisition, acquérir, rachat, emplette, commande, vente
acheminement: transport, livraison, convoyage
acheteur: acquéreur, client, repreneur, consommateur
achèvement: fin, finition, terminer, inauguration, finaliser
acide: corrosif, sulfurique, citrique, chlorhydrique
acier: sidérurgie, sidérurgiste, métal, inox, haut fourneau
acolyte: complice, comparse, compère
acompte: avance, arrhes, versement
acquéreur: acheteur, repreneur, enchérisseur
acquisition: achat, rachat, acheter, apprentissage
acquittement: relaxe, relaxer, non-lieu, innocenter, blanchir
acrobate: trapéziste, funambule, équilibriste, voltigeur, cascadeur
acrobatie: voltige, pirouette, cascade
acte: geste, action, agissement
acteur: comédien, rôle, incarner, jouer, vedette, à l'affiche
action: intervention, opération
actionnaire: investisseur, capital, associé, porteur de parts
activisme: militantisme, militant
activiste: militant, opposant, manifestant
activité: occupation, métier, loisir, profession, travail
actrice: comédienne, interprète, rôle, incarner, vedette
actualité: information, nouvelle, journal télévisé, événement
adage: proverbe, dicton, maxime, devise
adaptation: transposition, version, remake, acclimatation, scénario
addiction: dépendance, toxicomanie, accro, accoutumance, alcoolisme
addition: somme, facture, ajout
adepte: partisan, fidèle, disciple, amateur, pratiquant, fan
adhérent: membre, cotisant, licencié, sympathisant, encarté
adhésion: rallier, rejoindre, intégration, cotisation, affiliation, carte de membre
adieu: dernier hommage, retraite, tirer sa révérence, obsèques, départ
adjoint: assistant, bras droit, second, numéro deux, suppléant, vice-président
administrateur: gestionnaire, gouverneur, intendant, dirigeant
administration: gestion, fonctionnaire, bureaucratie, fonction publique
admirateur: fan, groupie, inconditionnel, idole
admiration: respect, vénération, estime, fascination
admission: concours, inscription, accès, accepter, entrée
adolescence: jeunesse, puberté
adolescent: mineur, jeune, collégien, lycéen, teenager
adoption: parents adoptifs, recueillir, voter, approbation
adoration: vénération, culte, idolâtrie, dévotion
adresse: domicile, rue, domicilié
adultère: infidélité, infidèle, liaison extraconjugale, tromper, amant, maîtresse
adversaire: rival, opposant, concurrent, ennemi, affronter, challenger, détracteur
adversité: épreuve, malheur, difficulté, résilience
aérodrome: aéroport, piste d'atterrissage, base aérienne
aéronaute: montgolfière, ballon, dirigeable
aéronautique: aviation, avionneur, avion, constructeur aérien
aéroport: aérogare, aérodrome, terminal, tarmac, hub, aérien
affaiblissement: déclin, érosion, recul, fragiliser
affaire: scandale, procès, enquête, polémique
affaissement: effondrement, subsidence, éboulement
affectation: mutation, poste, nomination, muter
affection: tendresse, attachement, amitié
affichage: panneau publicitaire, placard, écran
affiche: poster, placard, visuel, programmation
affinité: sympathie, atome crochu, complicité, parenté
affirmation: déclaration, allégation, assertion, propos
affluence: fréquentation, foule, spectateur, visiteur
affluent: rivière, confluence, se jeter dans, tributaire, confluent
affolement: panique, paniquer, effroi
affranchissement: libération, émancipation, timbre, abolition
affront: humiliation, camouflet, offense, insulte, outrage
affrontement: heurt, combat, échauffourée, bataille, duel, choc, accrochage
agacement: exaspération, irritation, énervement
âge: an, né, né en, ancienneté, quinquagénaire, sexagénaire, vieux
agence: bureau, office, organisme, succursale
agenda: calendrier, emploi du temps, programme, planning
agent: policier, fonctionnaire, espion, employé, représentant
agglomération: métropole, ville, intercommunalité, zone urbaine, communauté urbaine
aggravation: détérioration, empirer, dégradation, dégénérer
agilité: souplesse, dextérité, vivacité
agitateur: provocateur, trublion, fauteur de troubles, meneur
agitation: trouble, effervescence, tumulte, remous, émeute
agneau: mouton, brebis, ovin, gigot
agonie: dernier souffle, mourir, mourant, moribond
agrandissement: extension, élargissement, rénovation, étendre
agrément: autorisation, licence, accréditation, habilitation
agresseur: assaillant, attaquant, auteur des coups, violeur, envahisseur
agression: attaque, violence, coup, passer à tabac, viol, frapper, tabassage
agressivité: violence, hostilité, combativité
agriculteur: paysan, éleveur, exploitant, cultivateur, fermier, maraîcher, céréalier
agriculture: élevage, paysan, ferme, céréale, cultivateur, agroalimentaire
agronome: botaniste
aide: soutien, assistance, subvention, secours, coup de main, allocation, appui
aïeul: ancêtre, grand-père, arrière-grand-père, grand-parent
aigle: rapace, oiseau de proie
ailier: attaquant, footballeur, rugbyman, essai
aîné: premier-né, frère, sœur, cadet, fils, fille
aisance: facilité, fortune, richesse, confort
ajournement: report, reporter, différer, renvoi
ajout: complément, addition, supplément, annexe
alarme: alerte, sirène, signal
album: disque, cd, opus, enregistrer, vinyle, bande dessinée, single
alchimiste: pierre philosophale, transmuter
alcool: vin, bière, boisson, ivresse, spiritueux, éthylisme, rhum, vodka
alcoolique: ivrogne, buveur, ivre
alcoolisme: ivrognerie, addiction, boire, dépendance
aléa: risque, imprévu, hasard, incertitude
alentours: environs, proximité, voisinage, périphérie
alerte: alarme, vigilance, avertissement, prévenir, lanceur d'alerte, sirène
algue: varech, phytoplancton, goémon, sargasse
aliénation: folie, démence, asservissement
aliment: nourriture, denrée, manger, nutriment, vivres, plat
alimentation: nourriture, régime, manger, nutrition, approvisionnement, denrée
allégation: affirmation, accusation, assertion, déclaration
allégeance: serment, soumission, fidélité, vassal
allègement: réduction, baisse, exonération
allemand: berlinois, outre-rhin, bavarois
alliance: coalition, union, accord, coopération, pacte, bague
allié: partenaire, coalition, partisan, ami, soutien
allocation: prestation, aide, indemnité, pension, rsa, prime
allocution: discours, déclaration, prononcer, prise de parole
allongement: prolongation, extension, rallonger
allure: vitesse, rythme, aspect, silhouette
alpinisme: escalade, ascension, montagne, varappe, cordée, sommet
alpiniste: grimpeur, ascension, himalayiste, cordée, gravir, montagnard
altercation: dispute, rixe, bagarre, querelle, accrochage
alternance: rotation, apprentissage, succession
alternative: solution, choix, option
altitude: mètre, hauteur, culminer, point culminant, sommet
aluminium: métal, bauxite, alu
amaigrissement: perte de poids, maigrir, régime
amalgame: confusion, mélange, assimilation
amant: liaison, maîtresse, compagnon, aventure, relation
amas: accumulation, tas, agrégat, monceau
amateur: passionné, aficionado, fan, féru, collectionneur
ambassade: diplomatie, consulat, diplomatique, représentation diplomatique, chancellerie
ambassadeur: diplomate, représentant, consul, émissaire, porte-parole
ambiance: atmosphère, climat, convivialité
ambition: objectif, but, aspiration, viser, rêve, aspirer
ambulance: samu, secours, brancardier, véhicule de secours
amélioration: progrès, perfectionnement, mieux, embellie, optimisation
aménagement: installation, travaux, urbanisme, réaménager, rénovation
amende: contravention, pv, sanction, euro, payer, condamner
amendement: modification, texte, révision, article
amérindien: indigène, autochtone, indien, tribu
amertume: rancœur, ressentiment, déception, aigreur
ami: copain, proche, camarade, complice, pote, compagnon, confident
amiante: fibrociment, mésothéliome, asbestose
amiral: marine, flotte, officier, vice-amiral, navire
amitié: copain, camaraderie, complicité, se lier avec
amnésie: oubli, perte de mémoire, oublier
amnistie: grâce, pardon, libération, gracier
amoncellement: tas, amas, accumulation
amour: passion, tomber amoureux, sentiment, couple, idylle, romance
amoureux: épris, tomber sous le charme, couple
amphithéâtre: arènes, théâtre romain, auditorium, gradins
ampleur: étendue, envergure, importance, dimension
amplification: intensification, renforcement, accroissement
amputation: jambe coupée, ablation, prothèse, moignon
amulette: talisman, porte-bonheur, gri-gri, fétiche
amusement: divertissement, jeu, distraction, plaisir
analphabète: illettré, ne sachant pas lire, illettrisme
analphabétisme: illettrisme, alphabétisation, savoir lire
analyse: étude, examen, décryptage, test, expertise
analyste: expert, spécialiste, observateur, économiste
anarchie: chaos, désordre, libertaire
anarchiste: libertaire, anar, révolutionnaire
anatomie: corps, dissection, squelette, organe
ancêtre: aïeul, origine, descendant, descendre de, ascendance, prédécesseur, généalogie
ancienneté: carrière, âge, expérience, datation
anéantissement: destruction, extermination, ruine
anecdote: histoire, souvenir, récit, raconter
anesthésie: endormir, péridurale, sédation, morphine
anglais: britannique, londonien, outre-manche
angoisse: anxiété, peur, stress, inquiétude, appréhension
animal: bête, espèce, faune, mammifère, chien, oiseau, bétail, félin
animateur: présentateur, émission, moniteur, présenter
animation: dessin animé, festivité, atelier, spectacle
animosité: hostilité, haine, rancune, inimitié
anniversaire: souffler ses bougies, centenaire, bicentenaire, commémoration, cinquantenaire, fêter
annonce: déclaration, communiqué, révéler, officialiser, publicité
annulation: supprimer, déprogrammation, invalider, résiliation, abroger
anomalie: irrégularité, dysfonctionnement, défaut, malformation, bug
anonymat: sans nom, pseudonyme, incognito, inconnu
anorexie: trouble alimentaire, boulimie, maigreur
antagonisme: rivalité, opposition, conflit, hostilité
anthropologue: ethnologue, ethnologie
anticipation: prévision, prévoyance, science-fiction
anticorps: immunité, immunitaire, immunoglobuline
antidote: remède, contrepoison, sérum
antiquaire: brocanteur, marchand d'art, brocante
antiquité: ancien, gréco-romain, brocante, vestige
antisémitisme: juif, antijuif, judéophobie, haine des juifs
anxiété: angoisse, stress, inquiétude, appréhension
apaisement: détente, calmer, désescalade, accalmie
apartheid: ségrégation, ségrégation raciale, discrimination
apiculteur: ruche, miel
apocalypse: fin du monde, cataclysme, catastrophe
apogée: sommet, âge d'or, zénith, faîte, apothéose
apothéose: apogée, triomphe, couronnement, bouquet final
apôtre: disciple, évangéliste, saint
apparence: aspect, physique, allure, look, ressembler
apparition: naissance, émergence, manifestation, surgir
appartement: logement, studio, duplex, domicile, loft, hlm, immeuble
appartenance: membre, affiliation, adhésion, identité
appauvrissement: paupérisation, déclin
appel: coup de fil, téléphone, recours, exhorter
appellation: nom, dénomination, aoc, label, désignation
applaudissement: ovation, acclamer, acclamation, standing ovation
application: logiciel, smartphone
apport: contribution, contribuer, enrichissement
appréciation: jugement, évaluation, avis, estimation
appréhension: crainte, peur, inquiétude
apprenti: élève, stagiaire, alternance, novice
apprentissage: formation, alternance, initiation, étude, cap
approbation: accord, aval, feu vert, assentiment, validation
approche: méthode, démarche, conception, vision
approvisionnement: ravitaillement, fourniture, livraison, fournir
appui: soutien, aide, parrainage, ralliement
aptitude: capacité, compétence, don, talent
aquarelle: peinture, lavis, gouache
aqueduc: adduction d'eau, conduite d'eau, canalisation
arabe: maghrébin, musulman
araignée: arachnide, tarentule, mygale
arbitrage: var, médiation, penalty
arbitre: sifflet, juge, siffler, directeur de jeu, médiateur, carton rouge
arboriculteur: verger, fruitier, pomme
arbre: chêne, bois, forêt, pin, essence, planter, feuillage
archéologie: fouille, vestige, fouiller, site antique
archéologue: fouille, mettre au jour, vestige, égyptologue
archer: flèche, arbalétrier
archevêque: évêque, prélat, diocèse, cardinal
archipel: île, îlot, atoll
architecte: concevoir, plan, dessiner, bâtisseur, urbaniste
architecture: style, édifice, bâtiment, roman, gothique, construction
archives: document, fonds, manuscrit
ardeur: enthousiasme, fougue, passion, zèle
arène: amphithéâtre, corrida, gladiateur, gradins
argent: euro, somme, fonds, fric, dollar, monnaie, financer, métal précieux
argot: verlan, langue verte, jargon
argument: justification, raison, plaider, plaidoyer
aridité: sécheresse, désert, désertique
aristocrate: noble, comte, marquis, duc, noblesse, baron
aristocratie: noblesse, noble, nobiliaire
armateur: navire, flotte, compagnie maritime, affréteur
arme: fusil, pistolet, couteau, revolver, missile, kalachnikov, munition, épée
armée: militaire, troupe, soldat, forces armées, régiment, légion, bataillon
armement: arsenal, munition, missile, char
armistice: cessez-le-feu, capitulation, trêve, fin des combats, reddition
armure: cuirasse, cotte de mailles, heaume, bouclier
armurier: fusil, arquebusier
arnaque: escroquerie, fraude, duper, tromperie, filouter
arnaqueur: escroc, fraudeur, filou, imposteur
arôme: parfum, saveur, odeur, goût
arrangement: accord, compromis
arrestation: interpellation, interpeller, garde à vue, appréhender, écrouer, capture
arrêt: interruption, cessation, suspension, fin, station, halte, jugement
arrêté: décret, préfectoral, interdiction, réglementation
arrivée: venue, débarquement, entrée, atterrir, ligne d'arrivée
arrogance: mépris, suffisance, prétention, orgueil
arrondissement: quartier, district, circonscription, sous-préfecture
arsenal: armement, dépôt d'armes, munition
art: peinture, sculpture, œuvre, musée, beaux-arts
artisan: menuisier, boulanger, plombier, potier, ébéniste
artisanat: savoir-faire, poterie, métier d'art, fait main
artiste: peintre, chanteur, musicien, sculpteur, comédien, plasticien, interprète
ascendance: origine, ancêtre, lignée, filiation, généalogie
ascension: montée, gravir, escalade, sommet, grimper
asile: refuge, réfugié, hôpital psychiatrique, demandeur d'asile, exil
aspect: apparence, allure, physionomie, caractéristique
asphyxie: étouffement, suffocation, étouffer, monoxyde de carbone
aspiration: ambition, souhait, désir, rêve
assaillant: agresseur, tireur, attaquant, assiégeant
assainissement: épuration, égout, eaux usées, dépollution
assassin: tueur, criminel, abattre, poignarder
assassinat: meurtre, tuer, abattre, attentat, homicide, crime, poignarder, exécuter
assaut: attaque, offensive, charge, prise d'assaut, abordage
assemblage: montage, usine
assemblée: parlement, réunion, députés, hémicycle, sénat
assertion: affirmation, allégation, déclaration
assiduité: présence, régularité, fréquentation
assiette: plat, vaisselle, porcelaine
assistance: aide, secours, public, soutien
assistant: adjoint, collaborateur, aide, secrétaire
association: ong, organisation, bénévole, club, fédération, collectif, asso, fondation
associé: partenaire, cofondateur, collaborateur, actionnaire
assouplissement: allègement, levée, déconfinement, détente
assurance: mutuelle, police d'assurance, indemnisation
assureur: mutuelle, indemniser, sinistre
astéroïde: corps céleste, météorite, planétoïde, géocroiseur
astre: étoile, planète, corps céleste, comète, lune
astronaute: cosmonaute, spationaute, taïkonaute, équipage, station spatiale, nasa
astronome: télescope, observatoire, étoile, astrophysicien, planète
astronomie: étoile, astrophysique, télescope, planète, observatoire
astuce: ruse, truc, combine, conseil
atelier: usine, fabrique, studio
athée: incroyant, non-croyant, agnostique
athlète: sportif, sprinteur, coureur, champion, perchiste, marathonien, médaille
athlétisme: course, saut, marathon, sprint, perche, décathlon, lancer du poids
atmosphère: air, ambiance, climat, ozone, stratosphère
atout: avantage, qualité, point fort
atrocité: massacre, crime, horreur, barbarie, exaction
attachement: affection, lien, fidélité, amour
attaquant: buteur, avant-centre, ailier, footballeur, marquer
attaque: offensive, assaut, agression, raid, bombardement, attentat, frappe, agresser
atteinte: violation, préjudice, infraction, dommage
attentat: explosion, bombe, terroriste, attaque, kamikaze, terrorisme, fusillade
attention: vigilance, concentration, intérêt, prudence
atterrissage: se poser, piste, amerrir, crash, alunissage
attitude: comportement, posture, conduite, position
attraction: manège, gravité, parc à thème, attrait, curiosité
attrait: charme, séduction, intérêt
attribution: décerner, remise, octroi, accorder, allouer
aubaine: opportunité, occasion, chance
aube: lever du soleil, petit matin, aurore, potron-minet
auberge: hôtel, gîte, taverne, restaurant
audace: courage, hardiesse, culot, oser
audience: procès, tribunal, comparution, téléspectateur, audimat, part d'audience
audit: contrôle, expertise, inspection
auditeur: radio, écoute, public
audition: interrogatoire, interroger, casting, entendre
auditoire: public, spectateur, salle, assistance
augmentation: hausse, croissance, progression, accroissement, bondir, flambée, revalorisation, inflation
aumônier: prêtre, chapelain, curé
aurore: aube, lever du soleil
auscultation: examen, stéthoscope, examiner
austérité: rigueur, restriction budgétaire, économies, coupe budgétaire
auteur: écrivain, romancier, signer, plume, dramaturge, publier, livre
authenticité: véracité, vrai, véritable, certificat
autisme: asperger, trouble du développement, neuroatypique
autobiographie: mémoires, récit de vie, souvenirs
autobus: autocar, ligne, trolleybus, bus
autocar: bus, minibus, autobus
autochtone: indigène, aborigène, amérindien, premières nations, natif
automobile: véhicule, constructeur, berline
automobiliste: conducteur, chauffeur, volant
autonomie: indépendance, autodétermination, batterie, autogestion
autonomiste: indépendantiste, nationaliste, séparatiste, régionaliste
autopsie: médecin légiste, examen post-mortem, légiste, cause de la mort
autorisation: permis, feu vert, permission, licence, agrément, permettre
autoritarisme: dictature, despotisme, autocratie, tyrannie
autorité: pouvoir, commandement, instance, hégémonie
autoroute: péage, voie rapide, quatre voies, réseau autoroutier
auxiliaire: aide, assistant, supplétif
avalanche: coulée de neige, plaque à vent, enseveli, skieur
avancée: progrès, progression, amélioration
avancement: promotion, progression, grade
avantage: atout, bénéfice, bienfait, privilège
avènement: accession, arrivée, couronnement, intronisation
avenir: perspective, demain, destin
aventure: péripétie, épopée, expédition, odyssée, liaison
aventurier: explorateur, baroudeur, mercenaire, globe-trotter
avenue: boulevard, rue, artère, champs-élysées
averse: pluie, précipitation, giboulée, ondée, orage
aversion: haine, dégoût, répulsion, phobie, détester
avertissement: mise en garde, alerte, carton jaune, préavis
aveu: confession, reconnaître, passer aux aveux
aveugle: non-voyant, malvoyant, perdre la vue, braille
aviateur: pilote, traversée
aviation: pilote, aéronautique, armée de l'air
avion: appareil, vol, aéronef, boeing, airbus, bombardier, jet
avis: opinion, point de vue, jugement, estimer, recommandation
avocat: défenseur, barreau, plaider, défense, bâtonnier, pénaliste
avortement: ivg, interruption volontaire de grossesse, interruption de grossesse
baccalauréat: bac, bachelier, terminale, épreuve, diplôme
bachelier: bac, diplôme, lycéen, étudiant
bactérie: microbe, germe, salmonelle, streptocoque, micro-organisme, agent pathogène, bacille
bagage: valise, sac, malle, soute
bagarre: rixe, altercation, empoignade, échauffourée, en venir aux mains, coup de poing
bagnard: forçat, galérien, détenu, cayenne
bagne: travaux forcés, pénitencier, prison, forçat, cayenne
bagnole: voiture, auto, véhicule
bague: alliance, anneau, bijou, solitaire
baguette: pain, boulanger, bâton
baignade: nager, nageur, plage, piscine, se baigner
baigneur: nageur, vacancier, estivant
bail: location, louer, loyer, locataire
bain: baignade, thermes, baignoire, thermal
baiser: bisou, embrasser, bise
baisse: diminution, recul, chute, réduction, repli, dégringolade, reculer, déclin
bal: danse, danser, soirée, valse, guinguette
balade: promenade, randonnée, excursion, virée
balance: pesée, peser, poids
baleine: cétacé, rorqual, cachalot, mammifère marin
baleinier: chasse à la baleine, harpon, harponneur, cétacé
balise: bouée, signal, émetteur
balle: projectile, cartouche, tir, munition
ballerine: danseuse, danse classique, tutu, étoile
ballet: chorégraphie, danse, chorégraphe, danseur
ballon: montgolfière, balle, football, aérostat, dirigeable
bande: gang, groupe, clan, ruban
banderole: pancarte, slogan, manifestant, bannière
bandit: gangster, brigand, malfaiteur, voyou, truand, hors-la-loi, braqueur
banditisme: grande criminalité, pègre, mafia, milieu, gangster
banlieue: périphérie, faubourg, cité, quartier sensible, agglomération
bannissement: exil, exclusion, expulsion, exiler, relégation
banque: établissement bancaire, prêteur, crédit, agence bancaire
banqueroute: faillite, ruine, dépôt de bilan, défaut de paiement
banquet: festin, repas, dîner, agapes
banquier: financier, gestionnaire de fortune, établissement bancaire
baptême: sacrement, nommer
bar: café, bistrot, pub, taverne, buvette
baraque: maison, cabane, bicoque, cahute
baratin: boniment, mensonge, bobard
barbare: envahisseur, wisigoth, vandale, hun, sauvage
barbarie: cruauté, atrocité, sauvagerie
barbe: moustache, bouc, collier, poil
barbelé: clôture, fil de fer, grillage
barman: serveur, cocktail, bar
baron: noble, seigneur, aristocrate, vicomte
barque: embarcation, bateau, canot, pirogue
barrage: retenue d'eau, hydroélectrique, digue, blocage, lac de retenue, check-point
barreau: avocat, bâtonnier
barrière: obstacle, clôture, frontière, rempart
baryton: chanteur lyrique, voix, ténor, opéra
basilique: église, cathédrale, sanctuaire, édifice religieux, pèlerinage
basketteur: nba, meneur, panier, ailier fort
bassin: piscine, plan d'eau, hydrographique, hanche
bassiste: musicien, groupe, guitariste
bastion: fief, forteresse, citadelle
bataille: combat, affrontement, victoire, défaite, offensive, vaincre, siège, assaut
bataillon: régiment, compagnie, troupe, unité, brigade
bateau: navire, voilier, paquebot, ferry, embarcation, bâtiment, cargo, chalutier, péniche, yacht
bateleur: saltimbanque, forain, jongleur
bâtiment: immeuble, édifice, construction, navire, btp
bâtisseur: architecte, maçon, maître d'œuvre
bâton: canne, gourdin, trique, matraque
batterie: accumulateur, percussion, lithium, pile
batteur: percussionniste, musicien, percussion, groupe
battue: chasse, recherche, ratisser
bavure: violence policière, erreur, faute, dérapage
béatification: canonisation, bienheureux, saint
beauté: miss, esthétique, splendeur, charme, cosmétique, top model
bébé: nouveau-né, enfant, naissance, maternité, petit
bénédiction: prière, messe, sacrement
bénéfice: profit, gain, résultat net, marge, rentable, avantage
bénéficiaire: ayant droit, allocataire, lauréat, destinataire, rentable
bénévolat: volontariat, association, engagement
bénévole: volontaire, association, engagement
berceau: lieu d'origine, lit, terre natale
berge: rive, bord, quai, rivage
berger: pâtre, éleveur, brebis, troupeau, transhumance
besoin: nécessité, nécessiter, manque, exigence, falloir
bestiaux: bovin, vache, élevage
bétail: troupeau, bovin, vache, élevage, ovin, cheptel
bête: animal, fauve, créature
bêtise: sottise, stupidité, idiotie, erreur
béton: ciment, béton armé, cimenterie
beuverie: ivresse, saoulerie, soûl, alcool, boire
bévue: erreur, gaffe, maladresse, boulette
bible: écritures, ancien testament, évangile, verset, genèse
bibliothécaire: conservateur, archiviste
bibliothèque: médiathèque, livre, rayonnage, fonds, manuscrit
bicyclette: cycliste, deux-roues, vtt, cycle
bidonville: favela, taudis, habitat précaire, campement
bien: propriété, patrimoine, possession, immobilier
bien-être: confort, santé, bonheur, qualité de vie
bienfait: avantage, vertu, bénéfice, bénéfique
bienfaiteur: mécène, donateur, philanthrope, protecteur
bienveillance: gentillesse, empathie, indulgence, bonté
bière: houblon, malt
bigamie: polygamie, polygame, double vie
bijou: joyau, collier, bague, joaillerie, parure, diamant
bijoutier: joaillier, orfèvre, joaillerie
bilan: victime, compte rendu, bilan humain, comptable
billet: ticket, coupure, titre de transport
billetterie: guichet, vente de places
biographe: historien, auteur, vie
biographie: vie, parcours, mémoires, portrait, biopic
biologie: science du vivant, génétique, vivant, biochimie
biologiste: chercheur, naturaliste, généticien, scientifique, zoologiste
bisbille: querelle, dispute, brouille
bison: buffle, bovidé, aurochs
bisou: baiser, bise, embrasser
bistrot: café, bar, troquet, brasserie
blague: plaisanterie, canular, humour, vanne
blâme: sanction, réprimande, désapprobation, sanctionner, avertissement
blanchiment: argent sale, évasion fiscale, recyclage, laver
blanchisserie: laverie, pressing, teinturier
blasphème: sacrilège, profanation, impie
blé: froment, épi, farine
blessé: victime, hospitalisé, touché, urgence absolue
blessure: plaie, lésion, fracture, traumatisme, entorse, coupure, déchirure, hématome
bloc: coalition, alliance
blocage: paralysie, barrage, impasse, entrave, gel
blocus: embargo, siège, encerclement, blocage
blogueur: influenceur, internaute, site, vlogueur
blouson: veste, cuir, manteau
bobard: mensonge, fausse nouvelle, intox, fake news
bœuf: vache, taureau, bovidé
boisson: soda, bière, jus, breuvage, alcool, vin
bombardement: bombe, raid aérien, frappe aérienne, pilonner, pilonnage, obus
bombardier: avion, aviation, escadrille, raid aérien
bombe: explosif, engin explosif, attentat, exploser, bombardement, obus
bond: saut, hausse, progression
bonheur: joie, félicité, épanouissement
bonté: générosité, bienveillance, altruisme, charité
bonus: prime, supplément, gratification
bosquet: bois, taillis, arbre
botaniste: plante, herbier, naturaliste, flore, phytologie
boucher: viande, charcutier, tueur
boucherie: viande, abattoir, carnage, massacre
bouchon: embouteillage, ralentissement, circulation
bouddhisme: dalaï-lama, zen, lama
bouffe: nourriture, repas, aliment, cuisine
boulanger: baguette, fournil, pâtissier
boulangerie: pain, fournil, baguette, viennoiserie
bouleversement: changement, révolution, chamboulement, transformation, mutation
boulot: travail, emploi, métier, job
bouquin: livre, ouvrage, roman
bourg: village, localité, commune
bourgade: village, localité, hameau
bourgeoisie: classe aisée, notable, classe moyenne, embourgeoisement
bourrasque: rafale, coup de vent, tempête
bourreau: exécuteur, tortionnaire, guillotine, exécution, tortureur
bourse: marché financier, cac 40, cotation, aide financière, wall street
boursier: allocataire, étudiant, coté
bousculade: mouvement de foule, cohue, piétinement
boutade: plaisanterie, trait d'humour, ironie
boutique: magasin, commerce, échoppe, enseigne
bouvier: vacher, gardien de troupeau, cow-boy
bovin: taureau, bétail, veau
boxe: ring, pugilat, noble art, ko, pugiliste
boxeur: pugiliste, poids lourd, ring, ko
boycott: embargo, refus d'acheter, abstention
braconnage: chasse illégale, trafic d'ivoire, piège
braconnier: chasse illégale, trafiquant
braquage: vol à main armée, hold-up, cambriolage, attaque à main armée, dérober
braqueur: malfaiteur, voleur, gangster, vol à main armée
bravoure: courage, héroïsme, vaillance, courageux
brebis: mouton, ovin, agneau, berger
brevet: propriété industrielle, invention, diplôme, déposer, dépôt
bricolage: réparation, outil
brigade: unité, escouade, régiment, police
brigadier: gendarme, policier, sous-officier
brigand: bandit, voleur, hors-la-loi, détrousseur
brique: terre cuite, argile, moellon
broderie: couture, tapisserie, dentelle
bronchite: toux, maladie respiratoire
bronze: alliage, médaille, statue, étain, troisième place
brouillard: visibilité, purée de pois
brouille: dispute, fâcher, différend, rupture, querelle
bruit: nuisance sonore, vacarme, rumeur, sonore, décibel, tapage
brûlure: incendie, flamme, grand brûlé, cloque
brutalité: violence, cruauté, sauvagerie
bûcheron: abattage, tronçonneuse, forestier, hache
budget: dépense, finance, financement, loi de finances, enveloppe, crédit
buffle: bison, bovidé, bovin
bug: panne, dysfonctionnement, défaut
bulletin: vote, relevé de notes, scrutin
buraliste: tabac, débitant, tabagiste
bureau: cabinet, agence, office
bureaucratie: administration, fonctionnaire, paperasse
bus: autobus, autocar, ligne, transport en commun
but: objectif, finalité, viser, cible, vocation
buteur: attaquant, réalisation, marquer, doublé, triplé
butin: somme, dérober, pillage, trésor, larcin
buveur: alcoolique, ivrogne, consommateur
cabane: hutte, abri, baraque, cahute, chalet
cabaret: music-hall, moulin rouge, revue, spectacle
cabinet: bureau, ministère, étude, entourage du ministre
câble: fil, fibre, téléphérique, cordage
cachalot: cétacé, baleine, cétacé à dents
cachette: planque, repaire, dissimuler, refuge
cachot: prison, cellule, geôle, oubliette
cadavre: corps, dépouille, corps sans vie, squelette, mort, restes
cadeau: présent, offrir, don, offrande, étrenne
cadence: rythme, vitesse, allure, tempo
cadet: benjamin, frère, sœur, puîné, petit frère, plus jeune
cadre: dirigeant, manager, ingénieur, encadrement
café: bar, bistrot, expresso, caféine, arabica, brasserie, torréfaction
cagnotte: gain, collecte, don, jackpot
cahier: carnet, registre, journal intime
caisse: fonds, coffre, tiroir
caissier: guichet, employé, hôte de caisse
calamité: catastrophe, fléau, désastre
calcul: arithmétique, opération, mathématiques, lithiase
calendrier: agenda, planning, grégorien, programme, échéance
calife: sultan, abbasside, omeyyade, souverain
calligraphie: écriture, manuscrit, calame
calme: tranquillité, sérénité, accalmie, quiétude
calomnie: diffamation, diffamer, médisance, dénigrement
calorie: énergie, kilocalorie, kcal, apport énergétique
calvaire: supplice, souffrance, chemin de croix, martyre
camarade: ami, copain, compagnon, condisciple
cambriolage: vol, effraction, dérober, voleur, butin
cambrioleur: voleur, malfaiteur, monte-en-l'air, vol
caméra: objectif, tournage, vidéosurveillance, filmer
camion: poids lourd, semi-remorque, fourgon, routier
camionneur: routier, chauffeur, transporteur, poids lourd
camp: déportation, bivouac, concentrationnaire, déporter, auschwitz, camp de réfugiés
campagne: meeting, propagande électorale, opération militaire, milieu rural
campement: bivouac, tente, bidonville
canaille: voyou, crapule, gredin, racaille
canal: voie d'eau, écluse, voie navigable, chenal, batellerie
canalisation: tuyau, conduite, égout, gazoduc
canard: colvert, palmipède, foie gras
cancer: tumeur, leucémie, chimiothérapie, métastase, oncologie, maladie, mélanome
cancérologue: oncologue, oncologie, tumeur
candidat: postulant, prétendant, briguer, se présenter, tête de liste, colistier, investi, concurrent
candidature: se présenter, briguer, postuler, postulation, investiture, dossier, se porter candidat
canicule: vague de chaleur, chaleur, sécheresse, forte chaleur, température
cannibale: anthropophage, anthropophagie, chair humaine
cannibalisme: anthropophagie, anthropophage, chair humaine
canoë: kayak, pirogue, pagaie
canon: artillerie, pièce d'artillerie, obus, boulet, obusier
canonisation: béatification, bienheureux
canot: barque, embarcation, chaloupe, zodiac
cantatrice: soprano, chanteuse lyrique, diva, opéra, mezzo-soprano
cantine: restaurant scolaire, repas, réfectoire, restauration collective
canton: district, circonscription, arrondissement
canular: farce, blague, supercherie, mystification, poisson d'avril
cap: promontoire, pointe, seuil
capacité: aptitude, compétence, contenance, faculté, jauge, volume
capitaine: commandant, brassard, officier, skipper
capital: fonds, patrimoine, actionnaire, parts
capitale: chef-lieu, métropole, siège du gouvernement
capitalisme: libéralisme, économie de marché, libre entreprise
capitulation: reddition, se rendre, armistice, déposer les armes, défaite
caporal: gradé, militaire, brigadier, soldat
caprice: lubie, fantaisie, exigence
captif: prisonnier, otage, détenu
captivité: détention, emprisonnement, otage, stalag, internement, cage
capture: arrestation, prise, interpellation, attraper
caractère: tempérament, personnalité, trait, nature, lettre
caractéristique: propriété, trait, particularité, spécificité, distinguer
caravane: mobile home, roulotte, camping
carburant: essence, gazole, diesel, kérosène, biocarburant, sp95, pétrole
cardinal: prélat, conclave, évêque, vatican
cardiologue: cœur, cardiaque, infarctus
carence: manque, déficit, insuffisance
cargaison: marchandise, fret, chargement, cale
cargo: navire, porte-conteneurs, vraquier, fret
caricature: dessin de presse, satire, dessin satirique, parodie
caricaturiste: dessinateur, dessin de presse, satiriste
carnage: massacre, tuerie, bain de sang, hécatombe
carnaval: mardi gras, défilé, déguisement, char, masque
carnet: journal, cahier, calepin
carnivore: prédateur, viande, félin, proie
carrefour: croisement, intersection, rond-point, croisée
carrière: parcours, vie professionnelle, débuter, trajectoire
carrosse: voiture à cheval, calèche, attelage, diligence
carte: plan, atlas, mappemonde
cartel: narcotrafiquant, trafic de drogue, entente illicite, mafia
cartographe: géographe, topographe, atlas, géographie
cartouche: munition, balle, douille
cascade: chute d'eau, cataracte
cascadeur: doublure, acrobate
caserne: régiment, garnison, quartier militaire, pompier
casino: jeu, roulette, machine à sous, poker
casque: heaume, protection, écouteur, visière
casse: bris, dégât, détérioration
caste: intouchable, brahmane, classe sociale, dalit
castor: rongeur, barrage, hutte
cataclysme: catastrophe, séisme, désastre
catacombe: ossuaire, galerie souterraine, crypte
catalogue: inventaire, répertoire, brochure
catastrophe: désastre, drame, tragédie, séisme, accident, sinistre, inondation, calamité
catégorie: type, classe, groupe, division
cathédrale: église, édifice, nef, évêché, notre-dame, flèche
catholicisme: église romaine, papauté, vatican, pape
catholique: chrétien, croyant, fidèle, pape, romain
cauchemar: mauvais rêve, rêve, calvaire
cause: raison, origine, motif, dû à, provoquer, entraîner, facteur, responsable, à l'origine, provenir
caution: garantie, garant, dépôt
cavalerie: cheval, hussard, dragon, escadron
cavalier: jockey, équitation, équestre, écuyer
caverne: grotte, cavité, troglodyte
cécité: perte de la vue, non-voyant, malvoyance
célébration: fête, commémoration, cérémonie, messe, festivité
célébrité: star, vedette, notoriété, renommée, people, gloire, succès
célibat: vœu de chasteté, non marié
célibataire: seul, non marié, vieux garçon, vieille fille
cellule: prison, cachot
censeur: censure, interdire, magistrat romain
censure: interdiction, interdire, expurger, mise à l'index, retirer de la vente, liberté d'expression
centenaire: cent ans, anniversaire, commémoration, doyen
centrale: nucléaire, réacteur, edf, epr, usine électrique
centre: milieu, cœur, noyau, complexe
cépage: vigne, raisin, merlot, chardonnay, cabernet, pinot
céramique: poterie, faïence, porcelaine, potier
cercle: rond, anneau, circonférence, groupe
cercueil: bière, sarcophage, tombe, inhumation, dépouille
céréale: orge, maïs, avoine, seigle, riz, sarrasin
cérémonie: rite, célébration, rituel, hommage, commémoration, inauguration, protocole
cerf: biche, cervidé, brame, bois, faon
certificat: attestation, diplôme, document, label
certitude: conviction, assurance, évidence, sûr
cerveau: cortex, encéphale, neurone, neurologie
césarienne: accouchement, naissance, obstétrique
cessation: arrêt, fin, interruption
cessez-le-feu: trêve, armistice, fin des hostilités, arrêt des combats
cession: vente, vendre, transfert, rachat, transmission
cétacé: baleine, dauphin, cachalot, orque, rorqual
chagrin: tristesse, peine, douleur, deuil
chaîne: canal, diffuseur
chaire: professeur, enseignement, collège de france
chalet: cabane, refuge, maison, gîte
chaleur: canicule, température, degré
challenge: défi, compétition, épreuve
chambre: pièce, suite, hébergement, lit
chameau: dromadaire, camélidé, bosse
chamois: isard, caprin, bouquetin
champ: culture, parcelle, pré, cultiver
champignon: cèpe, girolle, mycologie, fongique, mycélium, amanite, truffe
champion: vainqueur, titre, médaillé, couronne, titré, tenant du titre, médaille d'or, sacrer
championnat: compétition, ligue 1, tournoi, coupe, titre, mondial, saison
chance: hasard, opportunité, veine, probabilité, aubaine
chancelier: chef du gouvernement, garde des sceaux, premier ministre
changement: modification, transformation, mutation, évolution, réforme, bouleversement, transition, tournant
chanoine: chapitre, prêtre, collégiale
chanson: titre, tube, single, morceau, refrain, mélodie, parolier, interpréter, ballade
chansonnier: satiriste, humoriste, chanteur
chant: chorale, hymne, voix, vocal, polyphonie, mélodie, lyrique
chantage: extorsion, menace, extorquer, maître chanteur, rançon
chanteur: interprète, artiste, voix, rockeur, vocaliste, crooner, rappeur, ténor, album
chanteuse: interprète, artiste, diva, voix, soprano, rappeuse, album, cantatrice
chantier: travaux, construction, maître d'ouvrage, ouvrier, btp
chaos: désordre, anarchie, confusion, pagaille
chapeau: couvre-chef, casquette, béret, képi, haut-de-forme
chapelle: oratoire, église, édifice religieux
char: blindé, tank, panzer, véhicule blindé
charbon: houille, mine, mineur, anthracite, coke
charcuterie: jambon, saucisson, porc, salaison
charge: fonction, poste, chef d'accusation, mandat
chargement: cargaison, fret, marchandise
charité: aumône, bienfaisance, caritatif, philanthropie
charlatan: imposteur, escroc, guérisseur, pseudo-science
charpente: poutre, toiture, ossature
charrette: chariot, tombereau, attelage
charte: règlement, déclaration, texte fondateur
chasse: gibier, traque, battue, fusil, vénerie, trophée
chasseur: gibier, traqueur, fusil, trappeur, cynégétique
chasteté: abstinence, célibat, virginité, vœu
chat: matou, minou, chaton
château: forteresse, manoir, palais, demeure, castel, donjon, castral, résidence
châtiment: punition, peine, sanction, sentence, supplice
chauffage: radiateur, chaudière, pompe à chaleur, poêle
chauffard: délit de fuite, automobiliste, conducteur, excès de vitesse
chauffeur: conducteur, volant, routier, taxi, vtc
chaussée: route, voirie, bitume, voie
chaussure: soulier, botte, basket, sandale, cordonnier, pointure, escarpin
chauve-souris: chiroptère, pipistrelle, roussette
chef: leader, patron, meneur, responsable, à la tête, président, cuisinier
chef-d'œuvre: joyau, œuvre majeure, tableau
chef-lieu: préfecture, sous-préfecture, capitale
chemin: sentier, voie, route, itinéraire, parcours
cheminée: âtre, foyer, fumée, conduit
cheminot: sncf, grève, conducteur de train, ferroviaire, rail
chemise: polo, blouse
chêne: arbre, gland, feuillu, rouvre
chèque: paiement, somme, règlement, virement
chercheur: scientifique, savant, cnrs, laboratoire, universitaire, directeur de recherche, équipe, biologiste, physicien
cheval: jument, équidé, étalon, monture, poney, poulain, équitation
chevalerie: adoubement, croisade, tournoi, féodalité
chevalier: seigneur, templier, croisé, adouber, paladin
cheveu: crinière, coiffure, mèche, tresse, perruque
chèvre: bouc, bique
chevreuil: cervidé, gibier, brocard
chien: toutou, labrador, berger allemand, molosse, chiot, épagneul, meute
chiffre: statistique, donnée, numéro
chimie: molécule, réaction, pétrochimie
chimiste: pharmacien, molécule, laboratoire
chimpanzé: singe, primate, bonobo, grand singe
chinois: mandarin, pékin, empire du milieu
chirurgie: opération, bloc opératoire, greffe, opérer, intervention
chirurgien: opérer, greffe, bloc opératoire, bistouri, praticien
choc: collision, impact, heurt, percuter
chocolat: cacao, confiserie, fève, praline
chœur: polyphonie
choix: sélection, option, décision, préférence, opter
chômage: sans-emploi, demandeur d'emploi, pôle emploi, france travail, inactivité, perte d'emploi
chômeur: demandeur d'emploi, sans-emploi, pôle emploi, allocataire
chorale: ensemble vocal
chorégraphe: danseur, ballet
chorégraphie: ballet, pas de deux
chouette: rapace nocturne, hulotte, effraie, hibou
chrétien: catholique, protestant, orthodoxe, copte, baptisé
christianisme: catholicisme, protestantisme, église, évangélisation, évangile, foi
chronique: rubrique, éditorial, annales, billet
chroniqueur: éditorialiste, journaliste, polémiste, commentateur
chute: effondrement, dégringolade, renversement, déclin
cible: objectif, visé, victime, viser
cidre: pomme, calvados
cigarette: tabac, tabagisme, fumeur, clope, nicotine, fumer
cigogne: échassier, nid, alsace
ciment: béton, mortier
cimetière: nécropole, tombe, inhumer, père-lachaise, sépulture, enterrer, reposer
cinéaste: metteur en scène, tourner, long-métrage, film
cinéma: film, septième art, long-métrage, grand écran, réalisateur, multiplexe, hollywood, box-office
cinéphile: amateur de cinéma, septième art, film
circonscription: district, député, canton, arrondissement
circulation: trafic, transport, bouchon, trafic routier, automobile
cirque: chapiteau, clown, trapèze, acrobate, dompteur, arène
cirrhose: foie, alcoolisme, hépatique
citadelle: forteresse, fort, fortification, vauban, rempart
citadin: urbain, habitant, population urbaine
citation: extrait, mot célèbre, phrase, aphorisme
cité: ville, banlieue, agglomération, grand ensemble, hlm
citoyen: habitant, électeur, ressortissant, administré, contribuable, peuple
citoyenneté: nationalité, naturalisation, droits civiques, civisme
civil: population, habitant, non-combattant
civilisation: peuple, société antique, empire, culture
clan: tribu, famille, camp, faction
clandestin: sans-papiers, illégal, migrant, en situation irrégulière
clandestinité: maquis, cavale, secret, résistant, se cacher
clarinettiste: musicien, jazzman
classe: élève, catégorie, cours, école
classement: palmarès, rang, rang mondial, hiérarchie, position
clause: disposition, article, contrat
clerc: ecclésiastique, religieux, notaire
clergé: prêtre, évêque, église, ecclésiastique, moine, religieux
client: acheteur, consommateur, usager, patron, abonné
clientèle: acheteur, consommateur, patientèle, public
climat: température, météo, réchauffement, météorologie, pluviométrie, tropical, atmosphère
climatisation: clim, air conditionné, rafraîchissement
climatologue: giec, réchauffement, météorologue
clinique: hôpital, établissement de santé, polyclinique, hospitalisation
clivage: division, fracture, fossé
clocher: campanile, tour, beffroi, flèche
cloître: couvent, monastère, abbaye
clonage: copie génétique, duplication, brebis dolly
clown: cirque, bouffon, pitre, auguste
club: équipe, association, formation, cercle
coalition: alliance, union, bloc, front
cocaïne: stupéfiant, drogue, coke, crack, narcotique
cochon: porc, truie, porcin, porcelet, goret
cocktail: boisson, mélange, réception
code: règlement, chiffrement, mot de passe, clé secrète
coéquipier: partenaire
cœur: organe, centre, infarctus
cohabitation: vie commune, vivre ensemble, concubinage
cohésion: unité, solidarité, entente
coiffeur: barbier, salon, cheveu, perruquier
coiffure: chevelure, coupe, chignon, cheveu, perruque
coïncidence: hasard, concours de circonstances
col: passage, défilé, montagne
colère: fureur, indignation, rage, exaspération, irritation, courroux, mécontentement, furieux
collaborateur: employé, assistant, salarié, adjoint
collaboration: coopération, partenariat, travail commun
collecte: quête, ramassage, levée de fonds, récolte, don
collection: ensemble, musée
collectivité: commune, région, département, territoire
collège: élève, établissement scolaire, brevet, principal
collègue: confrère, homologue, coéquipier, consœur
colline: butte, coteau, mont, hauteur, relief
collision: accident, choc, percuter, heurter, carambolage
colon: pionnier, implantation
colonel: officier, régiment, militaire, gradé
colonialisme: impérialisme, empire colonial
colonie: possession, comptoir, implantation, outre-mer, empire colonial
colonisation: conquête, empire colonial, impérialisme
colonne: pilier, obélisque, chapiteau
coma: inconscient, réanimation, état végétatif, inconscience
combat: bataille, affrontement, lutte, duel, guerre, hostilités, match
combattant: soldat, guerrier, milicien, rebelle, guérillero, maquisard, djihadiste
combustible: charbon, pétrole, uranium, gaz
comédie: farce, vaudeville, sitcom, pièce
comédien: acteur, interprète, rôle, théâtre, planches, incarner, humoriste
comédienne: actrice, interprète, rôle, théâtre, incarner
comète: astre, halley, chevelure, corps céleste
comité: commission, groupe, conseil, bureau
commandant: officier, capitaine, état-major, pacha
commande: carnet de commandes, achat, demande, acheter
commandement: ordre, état-major, direction, autorité
commanditaire: cerveau, donneur d'ordre, mécène, instigateur
commando: forces spéciales, unité d'élite, assaillant, groupe armé
commémoration: anniversaire, hommage, cérémonie, souvenir, célébration
commencement: début, origine, genèse, naissance, départ
commentateur: journaliste sportif, chroniqueur, consultant, observateur
commerçant: marchand, boutique, négociant, épicier, détaillant, magasin
commerce: magasin, négoce, vente, boutique, échange, import-export, marchand
commissaire: policier, enquêteur, bruxelles, police judiciaire
commissariat: poste de police, hôtel de police, policier
commission: comité, pourcentage, pot-de-vin, groupe de travail
communauté: groupe, collectif, minorité, diaspora, congrégation
commune: municipalité, ville, village, localité, bourg, maire
communication: message, télécommunication, échange, publicité
communion: eucharistie, messe, sacrement
communiqué: déclaration, annonce, message, diffuser
communisme: marxisme, bolchevisme, soviétique, léninisme
communiste: pcf, marxiste, rouge, bolchevique, léniniste, coco
compagne: épouse, conjointe, petite amie, femme, concubine, fiancée
compagnie: société, entreprise, transporteur, troupe
compagnon: conjoint, petit ami, mari, camarade, concubin, fiancé, partenaire
compassion: pitié, empathie, miséricorde, bienveillance
compatriote: concitoyen, ressortissant, même nationalité
compensation: indemnité, dédommagement, contrepartie, indemnisation
compétence: savoir-faire, capacité, aptitude, expertise, attribution, prérogative
compétiteur: concurrent, athlète, adversaire, rival
compétition: tournoi, championnat, coupe, épreuve, concours, concurrence, jo, rencontre
complication: difficulté, séquelle, aggravation
complice: acolyte, coauteur, comparse
complicité: connivence, entente, coauteur, aide
compliment: éloge, félicitation, louange
complot: conspiration, conjuration, machination, conjuré, putsch, coup monté
comportement: attitude, conduite, agissement, manière
compositeur: musicien, symphonie, musique, opéra, partition, auteur-compositeur, bande originale
composition: musique, constitution, œuvre musicale
compréhension: entendement, indulgence
compromis: accord, concession, consensus, entente
comptable: expert-comptable, trésorier, financier
compteur: linky, jauge, tableau de bord
comte: noble, seigneur, aristocrate, vicomte
comtesse: noble, aristocrate, vicomtesse
concentration: taux, teneur
concepteur: créateur, inventeur, ingénieur, designer, père
conception: création, design, vision, fécondation, élaboration
concert: tournée, live, récital, scène, festival, se produire, spectacle
concertation: consultation, dialogue, négociation
concession: compromis, licence, exploitation, renoncement
concierge: gardien, gardienne d'immeuble, loge, réceptionniste
concile: vatican ii, évêques, synode, nicée
conclave: cardinaux, élection du pape, chapelle sixtine
concours: compétition, examen, prix, épreuve, agrégation
concubine: maîtresse, favorite, harem, compagne
concurrence: compétition, rivalité, rival, compétitivité
concurrent: rival, adversaire, participant, compétiteur, candidat
condamnation: peine, prison, sentence, verdict, sanction, réclusion, amende, jugement
condamné: détenu, coupable, prisonnier, peine
condition: exigence, critère, prérequis, modalité, circonstance
condoléances: sympathie, hommage, soutien à la famille
conducteur: chauffeur, automobiliste, volant, pilote, routier
conduite: pilotage, permis, volant
confédération: fédération, alliance, union, syndicat
conférence: colloque, sommet, exposé, réunion, symposium, intervention
conférencier: orateur, intervenant, colloque
confession: aveu, religion, révélation, avouer
confiance: foi, crédit, optimisme, assurance
confidence: secret, révélation, aveu
confinement: quarantaine, isolement, couvre-feu, covid
confirmation: validation, vérification
confiscation: saisie, saisir, réquisition, spoliation
conflit: guerre, affrontement, différend, hostilités, litige, combat, querelle, tension
confluence: affluent, jonction, rencontre
confluent: affluent, se jeter, jonction
confort: aisance, commodité, bien-être
confrère: collègue, homologue, consœur
confrérie: corporation, ordre, guilde, soufi
confrontation: affrontement, duel, choc, face-à-face
congé: vacances, repos, rtt, arrêt, maternité
congrégation: ordre, communauté religieuse, sœurs, religieuse
congrès: réunion, parlement américain, assemblée, convention, capitole
conjoint: époux, mari, épouse, compagnon, femme, partenaire
conjoncture: situation économique, contexte, croissance
conjuration: complot, conspiration
connaissance: savoir, notion, érudition, ami, expertise
connexion: liaison, internet, wi-fi, raccordement, lien
connivence: complicité, entente, collusion
conquête: invasion, annexion, envahir, soumettre, annexer, s'emparer
conscience: éveil, connaissance, morale
consécration: reconnaissance, triomphe, couronnement, sacre
conseil: recommandation, avis, astuce, assemblée, consultant, suggestion
conseiller: élu, consultant, éminence grise, collaborateur, édile, recommander
consensus: accord, unanimité, compromis
consentement: accord, autorisation, permission, approbation
conséquence: effet, impact, résultat, répercussion, suite, retombée, entraîner, incidence
conservateur: droite, tory, traditionaliste, républicain
conservation: préservation, protection, sauvegarde, entretien
conservatoire: école de musique, musique, élève
conserve: boîte, bocal, appertisation
considération: estime, respect, égard
consigne: instruction, directive, ordre
consommateur: client, acheteur, usager, ménage
conspirateur: comploteur, conjuré, complot, putschiste
conspiration: complot, conjuration, machination
constat: bilan, observation, diagnostic, rapport
constellation: étoile, astérisme, grande ourse, zodiaque
constituant: composant, élément, député
constitution: loi fondamentale, charte
constructeur: fabricant, automobile, avionneur, chantier naval
construction: édification, bâtiment, travaux, chantier, bâtir, ériger, achèvement, btp
consul: diplomate, représentant
consulat: ambassade, représentation diplomatique, diplomate
consultant: expert, conseil, conseiller, analyste
consultation: référendum, visite médicale, scrutin, rendez-vous, vote
contact: relation, échange, interlocuteur
contagion: contamination, transmission, épidémie, propagation
contamination: infection, pollution, contagion, transmission, cas positif
conte: récit, fable, légende, histoire, perrault, grimm
contenance: capacité, volume, litre
conteneur: benne, container, porte-conteneurs
contentieux: litige, différend, conflit, désaccord
contestataire: opposant, dissident, manifestant, rebelle
contestation: protestation, manifestation, opposition, fronde, grogne, révolte
conteur: récit, fabuliste, narrateur, griot
contexte: situation, cadre, circonstance, conjoncture
continent: afrique, europe, asie, amérique, océanie, antarctique
contingent: quota, effectif, conscrit, appelé
contraception: pilule, préservatif, stérilet, planning familial
contrainte: obligation, pression, exigence, coercition
contrat: accord, bail, cdi, convention, cdd, engagement, signer
contravention: amende, pv, procès-verbal, infraction
contrebande: trafic, fraude, douane
contrebandier: trafiquant, passeur, fraudeur, douane
contrefaçon: copie, faux, imitation, plagiat
contremaître: chef d'équipe, agent de maîtrise, chef d'atelier
contrepartie: compensation, échange
contribuable: imposable, impôt, foyer fiscal, fisc
contribution: apport, participation, cotisation, impôt, don
contrôle: vérification, inspection, surveillance, maîtrise, dépistage, mainmise
contrôleur: inspecteur, vérificateur
controverse: polémique, débat, tollé, scandale
convalescence: rétablissement, guérison, rééducation, se remettre
convention: accord, traité, congrès, pacte, protocole
conversation: discussion, dialogue, échange, entretien
conversion: changement de religion, baptême, embrasser l'islam
conviction: croyance, certitude, opinion, foi
convocation: citation à comparaître, assignation, appel
convoi: train, cortège, colonne, caravane
coopération: collaboration, partenariat, entraide, alliance
copain: ami, pote, camarade, petit ami
copie: reproduction, imitation, double, réplique, plagiat, faux
coq: gallinacé, poulet, volaille
coquillage: mollusque, huître, moule, palourde, bivalve
coran: sourate, verset, islam
corbeau: corvidé, corneille, lettre anonyme
cordonnier: chaussure, bottier, savetier
corporation: guilde, confrérie, métier
correction: rectification, modification
correspondance: lettre, courrier, épistolaire, échange
correspondant: envoyé spécial, journaliste, reporter
corrida: torero, taureau, tauromachie, matador
corruption: pot-de-vin, concussion, détournement, dessous-de-table, prévarication, bakchich, trafic d'influence, malversation
corsaire: pirate, flibustier, surcouf
cortège: défilé, procession, manifestation
cosmétique: maquillage, crème, produit de beauté
cosmonaute: astronaute, spationaute, gagarine, station spatiale
costume: tenue, habit, uniforme, déguisement, smoking
cote: popularité, sondage
côte: littoral, rivage, rive, bord de mer, plage
coteau: colline, versant, pente
cotisation: contribution, adhésion, prélèvement, charges sociales
coton: textile, fibre, plantation
couleur: teinte, rouge, bleu, vert, jaune, blanc, pigment, noir, nuance
coupable: responsable, auteur, condamné, criminel
coupe: trophée, compétition, tournoi, finale
couple: conjoint, mariage, époux, duo, amoureux
cour: tribunal, courtisan, juridiction, versailles
courage: bravoure, héroïsme, audace, vaillance, cran
coureur: cycliste, athlète, marathonien, sprinteur, peloton
couronne: diadème, tiare, royauté, trône, souverain
couronnement: sacre, intronisation, avènement, monter sur le trône
courrier: lettre, missive, facteur, poste, mail, correspondance
cours: leçon, enseignement, classe, prof
course: sprint, marathon, cyclisme, rallye, grand prix, régate, épreuve, trail
coursier: livreur, messager
court-métrage: film, réalisateur
courtier: intermédiaire, trader, agent de change
courtisane: prostituée, favorite, demi-mondaine, maîtresse
courtoisie: politesse, civilité, amabilité
cousin: parent, apparenté, parenté
coût: prix, montant, euro, dépense, facture, million, tarif, budget
couteau: arme blanche, lame, poignard, canif
coutelier: lame, laguiole
coutume: tradition, usage, rite, habitude, us, mœurs
couture: mode, styliste, haute couture
couturier: styliste, mode, créateur, maison de couture, tailleur, défilé
couvent: monastère, religieuse, abbaye, cloître, carmel, nonne
couvre-feu: confinement, état d'urgence, interdiction de sortir
crabe: crustacé, tourteau, araignée de mer
crainte: peur, inquiétude, appréhension, redouter, angoisse
cratère: volcan, impact, caldeira
créancier: prêteur, dette, débiteur, banque
créateur: fondateur, inventeur, concepteur, styliste, auteur, père, pionnier
création: fondation, naissance, invention, lancement, fonder, voir le jour, conception, œuvre
créature: monstre, bête
crèche: garde d'enfants, petite enfance, nativité, santon
crédit: prêt, emprunt, emprunter, confiance, financement
crémation: incinération, incinérer, cendre
crêpe: galette, blé noir
crime: meurtre, assassinat, homicide, délit, tuer, viol, infraction, forfait
criminalité: délinquance, insécurité, banditisme, mafia
criminel: meurtrier, assassin, tueur, malfaiteur, délinquant, coupable
crise: récession, krach, dépression, marasme, choc, urgence
critère: condition, norme, indicateur, paramètre
critique: reproche, dénoncer, journaliste, fustiger, détracteur, recension
crocodile: alligator, caïman, reptile, saurien
croisade: terre sainte, expédition, chevalier
croisement: intersection, carrefour
croisière: paquebot, navire, escale
croissance: pib, développement, essor, expansion, hausse, progression
croix: crucifix
croyance: foi, religion, superstition, conviction, dogme, mythe
croyant: fidèle, pratiquant, chrétien, musulman
cruauté: barbarie, sadisme, sauvagerie, torture, maltraitance
crue: inondation, débordement, montée des eaux, sortir de son lit
crustacé: crabe, homard, crevette, langouste
cubisme: picasso, braque, avant-garde
cueillette: récolte, ramassage, vendange
cuir: peau, tannage, tannerie
cuirassé: navire de guerre, croiseur, flotte, destroyer
cuisine: gastronomie, plat, recette, culinaire, mets, chef étoilé
cuisinier: chef, restaurateur, gastronomie, étoilé, toque
cuivre: métal, minerai, bronze
culpabilité: remords, faute, responsabilité
culte: religion, messe, rite, vénération, adoration, prière, lieu de prière
cultivateur: agriculteur, paysan, exploitant agricole, fermier
culture: agriculture, civilisation, art, plantation, patrimoine, récolte
cure: traitement, thermalisme, thermes, désintoxication
curé: prêtre, abbé, paroisse, père, vicaire
curiosité: intérêt, attraction, indiscrétion
cyclisme: tour de france, coureur, peloton
cycliste: coureur, maillot jaune, peloton, sprinteur, grimpeur, rouleur
cyclone: ouragan, typhon, tempête, tempête tropicale
dame: femme, madame, épouse
danger: risque, menace, péril, menacer, nocif, exposer
danse: ballet, valse, tango, hip-hop
danseur: ballerine, chorégraphe, ballet
date: calendrier, échéance, jour j, remonter, prévoir
dauphin: héritier, successeur, cétacé, deuxième
dealer: trafiquant, trafic, revendeur, stupéfiant, drogue
débâcle: déroute, défaite, désastre, fiasco
débarquement: atterrissage, overlord, accoster, invasion
débat: discussion, controverse, polémique, discuter, confrontation, échange
débauche: orgie, vice, luxure, libertinage
débit: vitesse, flux, mètre cube, écoulement
débouché: marché, perspective, emploi, exportation
débris: fragment, épave, gravats, morceau, éclat, décombres
début: commencement, commencer, démarrage, lancement, naissance, premier, origine, ouverture
débutant: novice, apprenti, amateur, néophyte
décapitation: guillotine, guillotiner, trancher la tête, échafaud
décennie: dix ans, années, décade
déception: désillusion, amertume, frustration, regret, dépit
décès: mort, mourir, disparition, s'éteindre, succomber, trépas, obsèques, perdre la vie
décharge: dépotoir, ordures, enfouissement, poubelle
déchéance: destitution, chute, retrait, destituer
déchet: ordure, détritus, résidu, poubelle, rebut, recyclage
déchetterie: recyclerie, décharge, encombrants, tri
décision: trancher, choix, arrêté, verdict, choisir, jugement
déclaration: annonce, communiqué, affirmer, propos, allocution, annoncer, proclamation
déclencheur: provoquer, élément, détonateur, étincelle, cause
déclin: recul, baisse, chute, décadence, diminution, régression, reculer
décollage: envol, envoler, tir, lancement
décolonisation: indépendance, émancipation, indépendantiste
décombres: gravats, ruines, débris
décor: scénographie, scénographe, ornement, fresque
décorateur: scénographe, architecte d'intérieur, designer, ensemblier
décoration: médaille, légion d'honneur, ornement, croix de guerre, guirlande, distinction
découverte: trouver, trouvaille, mettre au jour, exhumer, identifier, révéler, invention
découvreur: explorateur, inventeur, navigateur, archéologue
décret: arrêté, ordonnance, loi, promulguer, édit
dédicace: signature, autographe, signer, hommage
dédommagement: indemnisation, indemnité, compensation, réparation, dommages et intérêts
défaillance: panne, dysfonctionnement, faille, malaise
défaite: revers, perdre, s'incliner, battre, échec, déroute, échouer, capitulation
défaut: imperfection, vice, faiblesse, anomalie, malfaçon, inconvénient
défense: protection, avocat, armée, protéger, arrière, rempart, plaidoirie, militaire
défenseur: avocat, protecteur, arrière, partisan, militant
défi: challenge, épreuve, pari, enjeu, relever
déficit: trou, perte, dette
défilé: parade, cortège, procession, podium
définition: signification, signifier, désigner, sens
déforestation: déboisement, abattage, défrichement, coupe
dégât: dommage, endommager, ravage, détruire, sinistre, détérioration, dévaster, destruction
dégel: fonte, détente, réchauffement, apaisement
dégoût: répulsion, aversion, écœurement, répugnance
dégradation: détérioration, vandalisme, saccage, endommager, aggravation, abîmer
degré: niveau, celsius, température, échelon
déguisement: costume, masque, travestir, carnaval
dégustation: goûter, savourer, œnologie
déjeuner: repas, manger, midi, cantine
délai: échéance, sursis, attente, report, date limite
délégation: représentant, émissaire, mandat, députation, ambassade
délégué: représentant, élu, porte-parole, syndicaliste, émissaire
délibération: vote, jury, verdict
délinquance: criminalité, vol, insécurité, violence, petite délinquance
délinquant: voyou, malfaiteur, criminel, voleur, récidiviste
délit: infraction, crime, vol, fraude, effraction, correctionnel
délivrance: libération, octroi, libérer, accouchement
déluge: inondation, pluies torrentielles, trombes d'eau, noé, averse
démagogie: populisme, populiste
demande: requête, réclamer, réclamation, solliciter, revendication, exiger, exigence
démarche: initiative, procédure, formalité, approche
démarrage: lancement, commencement, départ, mise en route, début
démêlé: conflit, différend, litige, justice, ennui
déménagement: emménager, transfert, transférer, s'installer, quitter, délocalisation, relogement
démence: alzheimer, folie, sénilité
démenti: nier, réfuter, contester, infirmer
demeure: manoir, maison, résidence, château, villa, habitation, hôtel particulier
démission: quitter, quitter ses fonctions, départ, renoncer, se retirer, retrait, abandonner
démocratie: suffrage universel, république, élection, élections libres
démographie: population, natalité, habitant, recensement
démolition: destruction, détruire, raser, abattre, destructions
démon: diable, satan, esprit malin, exorcisme
démonstration: preuve, prouver, exhibition
dénomination: appellation, nom, désignation, appeler, baptiser
dénonciation: délation, accuser, délateur, signalement, accusation
denrée: aliment, nourriture, marchandise, vivres
dent: molaire, canine, incisive, croc
dentelle: broderie, fuseau, alençon, calais
dentiste: chirurgien-dentaire, orthodontiste, odontologie
départ: quitter, exode, s'en aller, démission, embarquement, décollage
département: préfecture, conseil général, préfet, territoire
dépassement: doubler, excès, franchissement
dépêche: afp, télégramme, communiqué
dépendance: addiction, accro, toxicomanie, colonie, annexe, tutelle, accoutumance
dépense: coût, frais, débourser, budget, investissement, coûter, facture
déplacement: voyage, trajet, visite, transport, se rendre, exode
déploiement: envoi, installation, mobilisation, envoyer
déportation: camp de concentration, convoi, rafle, auschwitz, bagne, exil
déporté: camp de concentration, prisonnier, rescapé, survivant, auschwitz
dépôt: entrepôt, versement, stock, consigne, sédiment, gisement
dépouille: corps, cadavre, restes, cercueil
dépression: mal-être, burn-out, crise, mélancolie, cyclone, tempête, antidépresseur
député: parlementaire, élu, assemblée nationale, palais bourbon, eurodéputé, siéger
dérive: excès, déviation, errance, abus
dernier: ultime, final, lanterne rouge, benjamin
déroulement: se tenir, avoir lieu, étape, programme, organisation
déroute: débâcle, défaite, débandade, fuite
désaccord: différend, divergence, litige, conflit, s'opposer, mésentente, dissension
désarmement: traité, non-prolifération
désastre: catastrophe, calamité, tragédie, cataclysme, drame
descendance: postérité, progéniture, enfant, lignée, héritier
descendant: arrière-petit-fils, héritier, petit-fils, lignée, fils, enfant
description: portrait, dépeindre, récit
désert: sahara, dune, aride, gobi, sable
déserteur: insoumis, réfractaire, objecteur
désertion: insoumission, abandon, défection
désespoir: détresse, abattement, accablement
désignation: nomination, nommer, choix, élection, choisir
désinfection: stérilisation, assainissement, nettoyage, décontamination
désir: envie, souhait, volonté, aspiration, vouloir, souhaiter
désobéissance: insoumission, rébellion, indiscipline, refus
désordre: chaos, trouble, émeute, pagaille, anarchie
despote: tyran, dictateur, autocrate, oppresseur
dessein: but, projet, intention, objectif
dessert: gâteau, pâtisserie, tarte, glace, entremets
dessin: croquis, esquisse, caricature, crayon, illustration, fusain
dessinateur: illustrateur, caricaturiste, bédéiste, bande dessinée, graphiste
destin: sort, fatalité, avenir, devenir
destinataire: adresser, récepteur, recevoir, bénéficiaire
destination: se rendre, direction, rejoindre, gagner, itinéraire, escale
destitution: impeachment, révocation, déposer, renversement, limoger, renverser, démettre
destruction: anéantir, ravager, raser, démolition, démolir, incendier, anéantissement, ruine, dévaster
détachement: troupe, escouade, unité, indifférence
détail: précision, particularité, minutie
détective: enquêteur, privé, limier, inspecteur
détention: prison, emprisonnement, incarcération, écrouer, captivité, incarcérer, garde à vue
détenu: prisonnier, incarcérer, prison, écrouer, cellule, codétenu
détérioration: dégradation, aggravation, pourrissement, dégrader
détonation: explosion, déflagration, coup de feu, tir
détournement: malversation, abus de biens sociaux, pirate de l'air, concussion, fonds publics
détresse: désarroi, sos, misère, souffrance
détritus: ordure, déchet, immondices
détroit: bras de mer, passage, gibraltar, béring
dette: emprunt, créance, créancier, rembourser, passif, emprunter
deuil: condoléances, veuvage, funérailles, perte
deuxième: vice-champion, dauphin, argent
dévaluation: dépréciation, monnaie, baisse
développement: croissance, essor, expansion, progrès, évolution, extension
développeur: programmeur, informaticien, codeur, éditeur
déviation: contournement, détour, rocade
devin: oracle, prophète, voyant, médium
devis: estimation, chiffrage, coût
devise: slogan, monnaie, maxime, dollar, mot d'ordre
devoir: obligation, tâche, obliger, incomber, exercice
diable: satan, lucifer, démon, enfer
diagnostic: dépistage, dépister, détecter, bilan, détection
dialecte: patois, langue, parler, idiome
dialogue: conversation, négociation, discussion, échange, pourparlers, concertation
diamant: pierre précieuse, carat, joyau, brillant
dictateur: tyran, despote, autocrate, junte, homme fort
dictature: régime autoritaire, tyrannie, junte, totalitarisme, despotisme, autocratie
diète: régime, jeûne, assemblée
dieu: seigneur, allah, yahvé
différence: écart, distinction, distinguer, contrairement, contraste, divergence, disparité
différend: litige, conflit, désaccord, querelle, contentieux, opposer
difficulté: problème, obstacle, complication, ennui, peine, embûche
diffusion: émission, retransmission, propagation, antenne, programmer, retransmettre
digestion: transit, estomac, intestin
dignité: respect, honneur, titre
digue: barrage, remblai, jetée, brise-lames, polder
dimension: taille, mesurer, largeur, superficie, format, envergure
diminution: baisse, réduction, recul, chute, régression, reculer, déclin
dinosaure: tyrannosaure, sauropode, crétacé, fossile, jurassique
diocèse: évêché, évêque, archevêché
diplomate: ambassadeur, consul, émissaire, ambassade, négociateur
diplomatie: affaires étrangères, ambassade, négociation, quai d'orsay
diplôme: baccalauréat, licence, master, brevet, doctorat, certificat, titulaire, cap
directeur: patron, responsable, chef, pdg, président, à la tête, proviseur, administrateur, gérant
direction: tête, présidence, commandement, gestion, management, cap, rênes
dirigeant: patron, leader, président, responsable, pdg
discipline: sport, matière, spécialité, règle, obéissance
discographie: single
discorde: conflit, dispute, querelle, mésentente
discothèque: boîte de nuit, club, dj, dancing
discours: allocution, prononcer, déclaration, harangue, tribune, intervention
discrimination: racisme, inégalité, ségrégation, sexisme, exclusion, homophobie
discussion: débat, pourparlers, négociation, conversation, échange, entretien
disette: famine, pénurie, faim
disgrâce: défaveur, éviction, limogeage, exil
disparition: extinction, mort, décès, introuvable, s'éteindre, perte, recherches, s'évanouir
disparu: introuvable, mort, défunt, porté disparu
dispensaire: clinique, centre de soins, infirmerie
dispositif: mécanisme, appareil, système, mesure
dispute: querelle, altercation, différend, bagarre, conflit, brouille, rixe
disqualification: exclusion, déclassement, élimination
disque: album, vinyle, cd, 33 tours, 45 tours, single
dissident: opposant, rebelle, contestataire, réfractaire
dissolution: élections anticipées, suppression
distance: kilomètre, mètre, éloignement, longueur, séparer, situé à
distinction: prix, médaille, récompense, décoration, légion d'honneur, décorer
distraction: loisir, divertissement, passe-temps, amusement
distributeur: fournisseur, revendeur, guichet automatique, grossiste
distribution: casting, livraison, répartition, acteur, remise, commercialisation
district: arrondissement, canton, circonscription, quartier
divergence: désaccord, différence, dissension
diversité: variété, biodiversité, multiplicité, pluralité
dividende: actionnaire, bénéfice, rémunération
divinité: panthéon, culte
division: scission, partage, séparation, fracture, schisme
divorce: séparation, séparer, rupture, se quitter, ex-mari, ex-femme, répudiation
djihadiste: islamiste, terroriste, daech, al-qaïda
docteur: médecin, généraliste, praticien, chirurgien
doctorat: thèse, soutenance, thésard
doctrine: théorie, idéologie, dogme, philosophie, courant
document: dossier, papier, archive, manuscrit, fichier, rapport
documentaire: reportage, film, long métrage
documentation: archive, notice, mode d'emploi
dogme: doctrine, croyance, article de foi
doigt: pouce, index, phalange, orteil, auriculaire
domaine: secteur, propriété, champ, spécialité, vignoble
domestique: serviteur, valet, employé de maison, bonne, gouvernante, servante
domicile: résidence, habiter, appartement, maison, logement, adresse, résider, demeure
domination: hégémonie, suprématie, emprise, joug, occupation, règne
dommage: dégât, préjudice, perte, sinistre, endommager
don: legs, offrande, offrir, talent, mécénat, léguer, générosité, bienfaiteur
donateur: mécène, bienfaiteur, bailleur de fonds
donnée: information, statistique, fichier, chiffre
dopage: epo, produit interdit, stéroïde, anabolisant, contrôle positif, transfusion
dos: colonne vertébrale, vertèbre, échine, lombaire
dose: quantité, posologie, injection, portion
dossier: document, candidature, fichier
dot: mariage, trousseau, apport
douane: taxe, frontière, droits de douane, contrôle
douanier: contrôleur, gabelou, frontalier
double: sosie, copie, duplicata, deux fois
doublure: cascadeur, remplaçant, remplacer
douleur: souffrance, mal, souffrir, migraine, antalgique, chagrin
doute: incertitude, soupçon, scepticisme, hésitation, suspicion
doyen: aîné, centenaire, le plus âgé, vétéran
drame: tragédie, catastrophe, accident, meurtre
drapeau: étendard, bannière, pavillon, fanion, tricolore
drogue: stupéfiant, cocaïne, cannabis, héroïne, narcotique, haschisch, overdose, crack
drogué: junkie, accro, héroïnomane
droit: loi, législation, justice, autorisation
droite: républicains, conservateur, ump, rpr, lr, gaulliste
duc: noble, prince, seigneur
duel: face-à-face, affrontement, combat, confrontation, s'affronter
dune: sable, pilat, erg
duo: binôme, tandem, paire, couple
durée: longueur, pendant, période, minute, heure, longévité
dynamisme: vitalité, énergie, entrain
dynamite: explosif, nobel, nitroglycérine
dynastie: lignée, maison, famille, règne
eau: fleuve, rivière, nappe phréatique, source, hydrique, potable
eau-de-vie: cognac, armagnac, calvados, spiritueux, alcool
éboulement: glissement de terrain, effondrement, avalanche, coulée de boue
écart: différence, fossé, décalage, intervalle, avance
échafaud: guillotine, exécution, potence, gibet
échange: troc, commerce, dialogue, discussion, transaction
échantillon: prélèvement, spécimen, prélever, panel
échauffourée: affrontement, heurt, bagarre, accrochage, émeute
échéance: date limite, terme, délai, élection
échec: défaite, fiasco, revers, flop, rater, ne pas parvenir, déconvenue, perdre
échecs: kasparov, grand maître
éclair: foudre, orage
éclipse: occultation, lune, solaire, lunaire
écluse: canal, bief, batellerie
école: établissement, élève, collège, lycée, primaire, classe, institut, maternelle
écolier: élève
écologie: environnement, vert, développement durable, protection de la nature
écologiste: verts, environnemental, eelv, environnement, militant
économie: épargne, pib, finance, croissance, industrie, commerce
économiste: analyste, nobel, conjoncturiste, expert
écran: téléviseur, moniteur, affichage, toile, tactile
écrit: livre, texte, ouvrage, publication
écriture: rédaction, alphabet, calligraphie, rédiger, hiéroglyphe, graphie, plume
écrivain: auteur, romancier, poète, littérature, homme de lettres, romancière, essayiste, plume
écroulement: effondrement, chute, ruine
édifice: bâtiment, monument, construction, église, immeuble
édit: décret, ordonnance, nantes
éditeur: maison d'édition, gallimard, publier, publication
édition: publication, parution, publier, tirage, paraître, session
éditorialiste: chroniqueur, journaliste, polémiste
éducateur: animateur, formateur, enseignant, pédagogue
éducation: enseignement, école, formation, instruction, pédagogie, scolarité, élever
effectif: employé, salarié, personnel
effet: conséquence, impact, résultat, influence, répercussion, symptôme
efficacité: rendement, performance, utilité
effondrement: chute, écroulement, s'écrouler, affaissement
effraction: cambriolage, cambrioler, fracturer, intrusion, forcer
effroi: terreur, peur, épouvante, horreur
égalité: parité, match nul, équité, ex æquo
église: cathédrale, basilique, chapelle, paroisse, abbatiale, clergé, sanctuaire
égout: assainissement, eaux usées, canalisation
élargissement: extension, agrandissement, adhésion
électeur: votant, voter, citoyen, urne, inscrit, scrutin
élection: scrutin, vote, présidentielle, législatives, suffrage, urne, municipales, voter
électorat: votant, vote, suffrage
électricien: edf, installateur, monteur
électricité: edf, courant, énergie, centrale, kilowatt, nucléaire
élevage: bétail, vache, troupeau, ferme, aquaculture, pisciculture, bovin
élève: écolier, lycéen, collégien, disciple, scolariser
éleveur: berger, paysan, agriculteur, bovin, troupeau, cheptel
élimination: défaite, suppression, disqualification
élite: élu, aristocratie, notable, intelligentsia
éloge: louange, hommage, saluer, vanter
éloignement: distance, exil, expulsion
élu: maire, député, conseiller, sénateur, vainqueur, conseiller municipal
emballage: conditionnement, carton, packaging, plastique
embarcation: bateau, canot, barque, pirogue, zodiac
embargo: blocus, sanctions, interdiction, boycott
embarquement: départ, port, aéroport, à bord
embauche: recrutement, engager, recruter, engagement, emploi
emblème: symbole, logo, blason, armoiries, drapeau
embouchure: estuaire, delta, se jeter
embouteillage: bouchon, ralentissement, circulation, trafic
embryon: fœtus, in vitro, fécondation
embuscade: guet-apens, piège, attaque
émergence: apparition, naissance, essor
émetteur: antenne, station, relais
émeute: trouble, soulèvement, affrontement, violences urbaines, insurrection, échauffourée, révolte
émigration: exode, expatriation, exil, départ, migration
émigré: exilé, expatrié, réfugié, immigré, migrant
émissaire: envoyé, ambassadeur, médiateur, diplomate
émission: programme, magazine, talk-show, diffusion, diffuser, rejet, gaz à effet de serre
émotion: sentiment, bouleverser, larmes, joie, choc
empereur: souverain, roi, césar, tsar, trône, monarque
emplacement: site, situer, localisation, terrain, implantation
emploi: travail, poste, métier, job, embauche, utilisation, profession
employé: salarié, travailleur, ouvrier, personnel, agent, effectif, collaborateur
employeur: patron, entreprise, patronat, recruteur
empoisonnement: intoxication, arsenic, cyanure, polonium
emprisonnement: incarcération, détention, réclusion, écrouer, captivité, derrière les barreaux
emprunt: crédit, prêt, dette, rembourser, obligation
enceinte: rempart, muraille, stade, fortification, mur
enchère: adjudication, commissaire-priseur, christie's, sotheby's, drouot
encyclopédie: dictionnaire, wikipédia, diderot, larousse
endettement: emprunt, crédit, surendettement
endroit: site, emplacement, localité, lieu-dit, adresse
énergie: électricité, pétrole, nucléaire, éolien, combustible, solaire, carburant
enfance: jeunesse, grandir, élever, petit garçon, jeune âge
enfant: fils, fille, bébé, naître, père, mère, mineur, gamin, garçon
enfer: diable, damnation, hadès
engagement: promesse, promettre, militantisme, embauche, serment
engin: machine, véhicule, bulldozer, appareil, missile
engouement: passion, enthousiasme, succès, ferveur
engrais: fertilisant, nitrate, azote, fumier, phosphate
énigme: mystère, devinette, secret
enjeu: défi, mise, objectif
enlèvement: kidnapping, ravisseur, otage, kidnapper, séquestration, rançon
ennemi: adversaire, rival, opposant, adverse, hostile
ennui: lassitude, monotonie, problème, souci
enquête: investigation, instruction, sondage, juge d'instruction, perquisition, étude
enquêteur: policier, investigation, détective, limier, gendarme, inspecteur
enregistrement: disque, studio, bande, audio, album
enseignant: instituteur, prof, maître, éducation nationale, universitaire
enseigne: magasin, marque, franchise, supermarché
enseignement: école, éducation, cours, instruction, scolarité, apprentissage
ensemble: totalité, groupe, collection, chœur
entente: accord, alliance, cartel, coalition, harmonie
enterrement: obsèques, funérailles, inhumation, inhumer, cimetière, sépulture
entourage: proches, famille, cercle, amis
entraînement: préparation, s'exercer, séance, coach, stage
entraîneur: coach, sélectionneur, technicien, staff, diriger, banc
entrée: adhésion, accès, porte, arrivée, admission, hall, billet
entrepôt: hangar, dépôt, stockage, logistique
entrepreneur: chef d'entreprise, patron, homme d'affaires, industriel, pme
entreprise: société, firme, compagnie, groupe, pme, boîte, start-up, industriel, filiale
entretien: interview, maintenance, confier, discussion, nettoyage
entrevue: rencontre, audience, tête-à-tête
environnement: écologie, nature, écologique, milieu, pollution, écosystème
environs: alentours, périphérie, proximité, près de
envoyé: émissaire, ambassadeur, représentant, correspondant
éolienne: parc éolien, mât, énergie renouvelable
épargne: livret a, économies, placement, assurance-vie
épave: naufrage, couler, navire, carcasse
épée: glaive, sabre, lame, escrime, fleuret
épice: poivre, safran, cannelle, gingembre, curry
épicerie: supérette, magasin, commerce, alimentation
épidémie: pandémie, contagion, virus, peste, choléra, maladie, contaminer
épisode: saison, série, chapitre
épopée: saga, iliade, odyssée, aventure
époque: période, siècle, ère, âge
épouse: conjoint, veuve, compagne, mariage
époux: conjoint, couple, mariage
épreuve: compétition, course, concours, examen, étape
épuisement: fatigue, pénurie, burn-out, exténuer
équipage: marin, pilote, matelot, à bord, hôtesse
équipe: club, formation, sélection, joueur, onze, effectif, staff
équipement: matériel, installation, infrastructure, outil
équipier: partenaire, collègue
équitation: cheval, cavalier, hippique, saut d'obstacles
ère: époque, période, âge, crétacé
érosion: usure, sédiment, ruissellement, baisse
erreur: faute, se tromper, bévue, inexactitude, bug, méprise
éruption: volcan, lave, cratère, magma, volcanique
escalade: grimper, grimpeur, alpinisme, ascension, varappe
escargot: gastéropode, coquille, mollusque
esclavage: traite négrière, servitude, servage, abolition, négrier, asservissement
esclave: servitude, négrier, traite négrière, captif, affranchi, plantation
escorte: garde du corps, protection, accompagner, convoi
escrime: fleuret, épée, sabre
escroc: arnaqueur, faussaire, arnaque, imposteur, fraudeur
escroquerie: arnaque, fraude, arnaquer, abus de confiance, tromperie, ponzi
espace: cosmos, orbite, astronaute, fusée, cosmonaute
espèce: animal, variété, race, genre
espérance: attente, longévité
espion: agent secret, dgse, cia, kgb, taupe, services secrets, renseignement
espionnage: services secrets, renseignement, écoutes, dgse, cia, surveillance
espoir: optimisme, souhait, promesse
esquisse: croquis, ébauche, étude, dessin
essai: expérimentation, tentative, test, transformer, ouvrage
essence: carburant, sans-plomb, gazole, pétrole
essor: développement, croissance, expansion, boom, succès
estimation: évaluation, évaluer, prévision, chiffrage
estomac: ventre, digestif
estuaire: embouchure, delta, fleuve, gironde
établissement: école, lycée, institution, hôpital, hôtel, entreprise
étage: niveau, plancher, hauteur
étalon: cheval, jument, haras, mesure
étang: mare, lac, lagune, bassin
étape: phase, stade, tronçon, maillot jaune
état: gouvernement, nation, condition, république, situation
étendard: drapeau, bannière, oriflamme
étendue: superficie, surface, hectare, ampleur, s'étaler
ethnie: tribu, peuple, communauté, clan, minorité
étiquette: protocole, label, marque
étoile: astre, soleil, michelin, constellation, naine
étranger: immigré, international, expatrié, ressortissant, extérieur, hors de france
étranglement: asphyxie, étouffement
étude: recherche, rapport, analyse, chercheur, enquête, scolarité
études: université, formation, diplôme, cursus, scolarité, fac, licence, école
étudiant: université, universitaire, campus, fac, bachelier
euro: monnaie unique, zone euro, bce
européen: continent, ue, union européenne, communautaire
évacuation: sauvetage, expulsion, quitter les lieux, exfiltration
évadé: fugitif, fuyard, cavale
évaluation: estimation, notation, bilan, expertise, note
évangile: nouveau testament, bible, apôtre, matthieu
évasion: cavale, s'échapper, fuite, prendre la fuite, exil fiscal
événement: manifestation, cérémonie, festival, incident
évêque: prélat, diocèse, archevêque, monseigneur
éviction: limogeage, renvoi, exclusion, limoger, écarter
évolution: changement, progression, transformation, développement, darwin
ex-femme: divorce, divorcer, ancienne épouse, séparation
ex-mari: divorce, divorcer, ancien époux, séparation
examen: épreuve, baccalauréat, concours, test, bac
exclusion: expulsion, renvoi, carton rouge, bannissement, radiation
excursion: randonnée, balade, promenade, sortie
exécution: mise à mort, fusiller, pendre, guillotine, peine capitale, pendaison, injection létale
exemplaire: copie, tirage, vendre, unité
exemple: modèle, illustration, notamment
exercice: entraînement, pratique, manœuvre
exil: bannissement, se réfugier, fuir, expatrier, asile, proscription, bannir, déportation
exilé: réfugié, banni, proscrit, émigré, expatrié
existence: vie, réalité
exode: fuite, départ, déplacement, migration
exorcisme: démon, possession, diable
expansion: croissance, essor, développement, conquête
expatrié: étranger, émigré, ressortissant, exilé
expédition: mission, explorateur, voyage, campagne, envoi
expérience: test, essai, laboratoire, protocole
expert: spécialiste, consultant, scientifique, chercheur, professionnel
explication: raison, cause, motif, justification, éclaircissement
exploit: prouesse, performance, record, réussir, victoire
exploitant: agriculteur, cultivateur, gérant, propriétaire
exploitation: ferme, extraction, gisement, mine, gestion
explorateur: navigateur, découvrir, expédition, aventurier, conquistador, voyageur
exploration: découverte, expédition, voyage, sonde
explosif: dynamite, tnt, bombe, semtex, grenade
explosion: déflagration, détonation, sauter, souffle, bombe, détoner, éclatement
exportation: vendre à l'étranger, commerce extérieur, débouché
exposition: rétrospective, musée, vernissage, galerie, salon, biennale
expression: locution, tournure, formule, terme
expulsion: renvoi, reconduite à la frontière, chasser, évacuer, déloger, bannissement
extension: agrandissement, développement, élargissement, propagation
extinction: disparition, disparaître, menacé
extraction: exploitation, mine, forage, minerai
extradition: remettre, livrer, mandat d'arrêt
extrait: passage, bande-annonce, fragment, citation
extraterrestre: ovni, alien, martien, soucoupe volante
extrême-droite: front national, fn, rassemblement national, rn, le pen
extrémisme: radicalisation, fanatisme, intégrisme, radical
extrémiste: radical, fanatique, intégriste, islamiste, ultra
extrémité: bout, pointe, cap
fable: conte, la fontaine, apologue, morale
fabricant: constructeur, producteur, manufacture, industriel, équipementier
fabrication: production, confection, usine, élaboration, conception, manufacture, produire
fabrique: usine, manufacture, atelier
fac: campus, étudiant
façade: devanture, mur, fronton, ravalement
face-à-face: duel, affrontement, tête-à-tête, confrontation
facteur: postier, la poste, cause, préposé, distribution du courrier
facture: coût, montant, note, dépense
faculté: université, capacité, aptitude, don, campus
faiblesse: fragilité, vulnérabilité, défaut, lacune
faille: brèche, vulnérabilité, sismique, bug
faillite: dépôt de bilan, liquidation judiciaire, redressement judiciaire, banqueroute, cessation de paiement, ruine
faim: malnutrition, sous-alimentation, appétit, disette
fait-divers: meurtre, crime, drame
famille: parents, foyer, enfant, père, mère, clan, lignée, frère, proches
famine: disette, malnutrition, pénurie alimentaire, sous-alimentation
fan: admirateur, supporter, groupie, public, amateur, inconditionnel
fanatique: extrémiste, intégriste, illuminé, intolérant
fantassin: soldat, tirailleur
fantôme: spectre, revenant, esprit, apparition, hanter
farce: blague, canular, comédie, bouffonnerie
farine: blé, meunier, moulin, boulangerie
fascisme: mussolini, extrême droite, totalitarisme, chemises noires
fatigue: épuisement, lassitude, surmenage, asthénie
faubourg: banlieue, quartier, périphérie
faucon: rapace, crécerelle, pèlerin
faussaire: contrefaçon, imitation, contrefacteur, imiter, copie
faute: erreur, infraction, négligence, péché, manquement, penalty
fauteuil: siège, chaise, chaise roulante
fauve: lion, tigre, panthère, félin
faux: contrefaçon, imitation, copie, faussaire
favori: pronostic, cote, préféré, tête de série
favorite: maîtresse, pompadour, courtisane
fécondation: in vitro, spermatozoïde, ovule, pma, insémination, pollinisation
fée: magicienne, conte, baguette magique, morgane
félicitations: compliment, hommage, saluer
félin: lynx, lion, tigre, panthère, guépard
femelle: gestation, reproduction, lionne
féminisme: mlf, droits des femmes, égalité des sexes, suffragette
féministe: mlf, suffragette, droits des femmes, simone de beauvoir
femme: mariage, compagne, conjointe, couple, veuve, dame
féodalité: seigneur, vassal, moyen âge
fer: minerai, acier, sidérurgie, métal, fonte
ferme: exploitation agricole, agriculteur, grange, étable
fermeture: clôture, liquidation, cessation d'activité, arrêt, baisser le rideau, licenciement
fermier: agriculteur, paysan, exploitant, éleveur
fertilité: fécondité, natalité
ferveur: enthousiasme, passion, dévotion
fesse: derrière, postérieur, cul
festin: banquet, repas, ripaille
festival: événement, cannes, palmarès, avignon, édition, programmation
fête: célébration, cérémonie, célébrer, bal, carnaval, commémoration, anniversaire
feu: incendie, flamme, brûler, brasier, pompier
feuilleton: série, épisode, telenovela, soap opera, saga
fiançailles: promis, mariage, demande en mariage, bague
fiancé: promis, futur mari, compagnon, mariage
fiasco: échec, désastre, flop, bide
fibre: internet, textile, très haut débit
fiction: roman, imaginaire, téléfilm, série
fidèle: croyant, pratiquant, pèlerin, paroissien
fief: bastion, seigneurie, domaine, berceau
fierté: orgueil, honneur, s'enorgueillir
fièvre: température, paludisme, grippe
filiale: succursale, groupe, maison mère, appartenir
filiation: paternité, père, descendance, adn, ascendance
filière: branche, réseau, formation, secteur
fille: enfant, père, mère, sœur, naître, petite fille, adolescente
fillette: petite fille, enfant, gamine
film: cinéma, long métrage, réalisateur, tourner, tournage, comédie, réaliser, court métrage, thriller
fils: enfant, père, garçon, frère, cadet, aîné, mère, naître, rejeton
fin: terme, s'achever, achever, conclusion, arrêt, terminer, cesser, dissolution, dénouement
finale: titre, coupe, remporter, sacrer, championnat
finaliste: vice-champion, demi-finale, dauphin
finance: banque, bourse, budget, trésorerie, fonds, monétaire
financement: subvention, budget, fonds, investissement, sponsor, mécénat, subventionner
financier: banquier, trader, investisseur, affairiste
firme: entreprise, société, compagnie, groupe, multinationale
fisc: impôt, bercy, trésor public, contribuable, redressement
fiscalité: impôt, taxe, prélèvement, tva, contribuable
fissure: brèche, crevasse, lézarde
flagellation: fouet, coups de fouet, martinet
flambeau: torche, relais
flambée: hausse, bond, augmentation, envolée
flamme: feu, torche, incendie, olympique
fléau: calamité, catastrophe, épidémie, plaie
flèche: arc, archer, carquois, clocher
fleur: rose, tulipe, orchidée, bouquet, pétale, horticulture, lys
fleuve: cours d'eau, rivière, affluent, estuaire, se jeter, embouchure, rive, bassin versant
flic: policier, police, agent, inspecteur, commissaire, gardien de la paix, crs, gendarme
flirt: liaison, amourette, idylle, romance
flop: échec, fiasco, bide, insuccès
flore: plante, végétal, végétation, botanique
flotte: navire, marine, armada, escadre, appareil
fœtus: embryon, in utero, grossesse
foi: croyance, religion, religieux, conviction, croyant, spiritualité
foie: hépatite, cirrhose
foire: salon, marché, kermesse, exposition
folie: démence, aliénation, asile, psychiatrique, maladie mentale, schizophrénie
folklore: tradition, traditionnel, coutume, légende
foncier: terrain, terre, cadastre, propriété
fonction: rôle, poste, mandat, charge, métier
fonctionnaire: agent, agent public, administration, haut fonctionnaire
fonctionnement: principe, mécanisme, marche
fondamentaliste: intégriste, salafiste, islamiste, évangélique
fondateur: créateur, à l'origine, père, initiateur, pionnier, établir, lancer
fondation: création, créer, établissement, naissance, voir le jour, base, mécénat, constitution
fondement: base, principe, origine
fonds: capital, argent, somme, financement, budget, investissement
fonte: dégel, recul
football: ballon rond, ligue 1, but, uefa, fifa, club, buteur
footballeur: attaquant, milieu de terrain, défenseur, joueur, buteur, gardien, international, ballon rond
forage: puits, percer, sonde, pétrole, creuser
forçat: bagnard, bagne, galérien, travaux forcés, galères
force: puissance, vigueur, armée, pouvoir, énergie, robustesse
forêt: bois, arbre, massif, jungle, taïga, sylvestre, boisé, sylviculture
forgeron: enclume, maréchal-ferrant, ferronnier
formalité: démarche, procédure, visa
formateur: instructeur, enseignant, moniteur
formation: apprentissage, cursus, stage, enseignement, études, école, constitution, cours
forme: aspect, silhouette, contour, figure, condition physique
formulaire: questionnaire, document, cerfa
formule: expression, recette, phrase, slogan
fort: citadelle, bastion, vauban
forteresse: citadelle, château fort, bastion, rempart, donjon
fortification: rempart, muraille, citadelle, vauban, bastion, enceinte
fortune: richesse, patrimoine, milliardaire, riche, milliards, héritage, forbes
fossé: tranchée, douves, écart, ravin
fossile: paléontologue, squelette, ossements, paléontologie, sédiment
fou: dément, aliéné, déséquilibré, schizophrène, interné, asile
foudre: éclair, orage, paratonnerre, électrocuter
fouille: archéologue, archéologique, excavation, perquisition, inrap
foule: public, rassemblement, attroupement, manifestant, milliers de personnes, cohue, spectateur
four: cuisson, cuire, chaudière, crématoire
fourmi: insecte, hyménoptère
fournisseur: prestataire, sous-traitant, distributeur, approvisionner, livrer
fourniture: approvisionnement, livraison, livrer, équipement
fourrure: vison, pelage, pelleterie, manteau
foyer: maison, ménage, famille, résidence, cheminée
fracture: cassure, casser, plâtre, fêlure, entorse, briser
frais: coût, dépense, montant, honoraires
franc: ancien franc, monnaie, devise
franc-maçon: loge, grand orient, frère, obédience
franc-maçonnerie: loge, grand orient, obédience
francophonie: langue française, oif, de langue française
fratrie: frère, sœur, aîné, cadet, benjamin
fraude: escroquerie, triche, tricherie, falsification, évasion fiscale, bourrage des urnes, trucage, contrefaçon
fraudeur: tricheur, escroc, resquilleur
frayeur: peur, terreur, effroi
frégate: corvette, navire de guerre, bâtiment
frein: obstacle, ralentir, pédale, abs
fréquence: hertz, rythme, périodicité
fréquentation: affluence, visiteur, entrées, spectateur
frère: fratrie, cadet, sœur, jumeau, aîné, benjamin, demi-frère, frangin
fresque: peinture murale, plafond, sixtine, mosaïque
fric: argent, pognon, euro, somme
friche: terrain vague, abandon, réhabilitation
frite: pomme de terre, mccain
froid: gel, hiver, glacial, degrés, gelée, vague de froid, polaire
fromage: camembert, roquefort, comté, brie, lait cru, affinage, chèvre
front: ligne, tranchée, coalition, combat
frontalier: voisin, limitrophe, douane
frontière: limite, limitrophe, délimiter, douane, poste-frontière, séparer, confins
fruit: pomme, verger, arboriculture, agrume, poire, cerise, baie
fugitif: évadé, cavale, recherché, déserteur
fugue: disparition, s'enfuir
fuite: s'échapper, exode, cavale, évasion, exil, divulgation
fumeur: tabac, cigarette, tabagisme, cigare, nicotine
funérailles: obsèques, enterrement, inhumation, mise en terre, incinération, cortège funèbre, inhumer
fusée: ariane, lanceur, soyouz, décollage, lancement, missile, saturn
fusil: carabine, arme à feu, kalachnikov, mousquet, lebel
fusillade: tuerie, coups de feu, tirs, tireur, échange de tirs, tirer, massacre
fusion: rapprochement, regroupement, absorption, unir, rachat, réunification, intégration
futur: prochain, à venir, demain
fuyard: évadé, déserteur, cavale
gagnant: remporter, victorieux, champion, victoire, tirage
gain: bénéfice, profit, revenu, jackpot, recette, hausse
galaxie: voie lactée, nébuleuse, andromède, étoiles
galère: navire, rameur, forçat, difficulté
gamin: enfant, garçon, gosse, petit garçon, môme
gang: bande, mafia, cartel, malfaiteur, maras
gangster: bandit, truand, malfaiteur, mafieux, caïd, braqueur, al capone
garagiste: mécanicien, concessionnaire, carrossier, réparateur
garant: caution, protecteur, répondre
garantie: assurance, caution, sûreté
garçon: fils, enfant, gamin, adolescent, serveur
garde: surveillance, tutelle, sentinelle, veiller, surveiller
garde-à-vue: interpellation, arrestation, interroger, interrogatoire, interpeller
garde-côte: patrouilleur, marine, sauvetage
gardien: surveillant, goal, portier, concierge, geôlier, vigile
gardiennage: surveillance, sécurité, vigile
gare: sncf, station, ferroviaire, terminus
garnison: caserne, régiment, place forte, troupes
gars: garçon, type, mec
gaspillage: gâchis, perte, gabegie
gastronomie: cuisine, chef étoilé, culinaire, michelin
gâteau: pâtisserie, tarte, dessert, biscuit, brioche, pâtissier
gauche: socialiste, ps, communiste, nupes, front populaire
gaz: méthane, grdf, butane, dioxyde, hydrogène, co2
gazoduc: nord stream, pipeline, acheminer, gazprom
gazon: pelouse, herbe, tondre
géant: colosse, mastodonte, leader, titan, numéro un
gel: froid, givre, verglas, blocage, suspension
gendarme: brigade, policier, forces de l'ordre, gign, maréchaussée
gendarmerie: brigade, police, gign, forces de l'ordre
gendre: beau-père, beau-fils, belle-mère
gène: adn, chromosome, hérédité, mutation, arn
généalogie: arbre, ancêtre, ascendance, lignée
général: officier, commandant, maréchal, colonel, état-major, haut gradé
génération: tranche d'âge, baby-boom, contemporains, millennials
générosité: don, solidarité, altruisme, bonté
génie: surdoué, prodige, talent, ingénierie
génocide: extermination, shoah, massacre, rwanda, holocauste, arméniens, épuration ethnique
genou: rotule, ménisque
genre: style, catégorie, sexe, registre, espèce
gens: personne, population, habitant, individu
gentillesse: bonté, bienveillance, amabilité
géographe: cartographe, cartographie
geôlier: gardien, prison, ravisseur, surveillant
gérant: patron, responsable, directeur, propriétaire, exploitant
germe: bactérie, microbe, graine
gestion: management, direction, administration, intendance
gestionnaire: administrateur, responsable, directeur, syndic
ghetto: quartier juif, varsovie, ségrégation
gibier: sanglier, chevreuil, faisan, chasse, cerf
gisement: mine, réserve, filon, minerai, puits, ressources
gitan: tsigane, rom, manouche, gens du voyage, bohémien
givre: gel, gelée, verglas
glace: banquise, iceberg, crème glacée, patinage, sorbet
glacier: moraine, calotte glaciaire, mer de glace, neiges éternelles
globe: planète, terre, sphère
gloire: renommée, célébrité, consécration, succès, notoriété
glucide: sucre, féculent, glucose, amidon
goal: gardien de but, portier, gardien
golf: green, parcours, ryder cup
golfe: baie, anse, persique
gorge: canyon, pharynx, larynx, angine, défilé
gosse: enfant, gamin, garçon, môme
gourmandise: friandise, péché mignon, sucrerie
gourou: secte, maître spirituel, adepte
goût: saveur, arôme, préférence, papille
gouvernance: direction, gestion, management
gouvernement: ministre, exécutif, premier ministre, cabinet, état, matignon, conseil des ministres, ministère
gouverneur: préfet, administrateur, vice-roi, intendant, proconsul
grâce: amnistie, pardon, indulgence, élégance
grade: lieutenant, colonel, capitaine, rang, sergent, promotion, échelon
graffiti: tag, street art, inscription, bombe
graine: semence, semer, semis, céréale
graisse: lipide, huile, lard, cholestérol, saindoux
grammaire: syntaxe, conjugaison, orthographe
grand-mère: petit-fils, petite-fille, aïeule, mamie, grands-parents
grand-père: petit-fils, petite-fille, aïeul, papi, grands-parents
grands-parents: aïeul, petit-fils, petite-fille, petits-enfants
grange: ferme, hangar
gratte-ciel: tour, building, empire state, burj khalifa, tours
gratuité: sans frais, sans payer
graveur: estampe, eau-forte, aquafortiste, lithographe
gravité: pesanteur, sévérité, apesanteur, attraction
gravure: estampe, eau-forte, lithographie, burin
greffe: transplantation, donneur, transplanter, implantation
grêle: orage, averse, intempérie
grenade: explosif, projectile, lacrymogène
grenouille: batracien, amphibien, crapaud
grève: débrayage, arrêt de travail, mouvement social, syndicat, cesser le travail, préavis, cgt, blocage
gréviste: débrayer, manifestant, cesser le travail, syndicaliste
grimpeur: alpiniste, escalade, ascension
grippe: virus, h1n1, influenza, aviaire, épidémie
grossesse: gestation, accouchement, attendre un enfant, maternité, gynécologue
grossiste: distributeur, négociant, rungis
grotte: caverne, cavité, lascaux, spéléologue, paroi, abri
groupe: formation, collectif, bande, musicien, équipe, trio, entreprise, quatuor, organisation
groupement: association, organisation, coopérative
guérilla: rebelle, rébellion, insurgé, farc, maquis, insurrection
guérillero: rebelle, insurgé, maquisard, combattant, farc
guérison: rémission, rétablissement, se remettre, convalescence, traitement
guérisseur: rebouteux, magnétiseur, chaman, sorcier
guerre: conflit, bataille, combat, hostilités, invasion, affrontement, campagne, front
guerrier: combattant, soldat, samouraï, mercenaire
guet-apens: embuscade, piège, traquenard
guide: accompagnateur, alpiniste, manuel, conférencier, michelin
guillotine: décapiter, exécution, échafaud, bourreau, peine de mort, décapitation
guitare: fender, gibson, luth, basse, riff
guitariste: musicien, riff, bassiste, hendrix
gymnase: salle, salle de sport, complexe sportif
gymnaste: agrès, barres asymétriques, poutre, trampoline
gymnastique: agrès, poutre, barres, trampoline, fitness
gynécologue: obstétricien, sage-femme, grossesse
habillement: vêtement, textile, prêt-à-porter, mode, tenue
habit: vêtement, tenue, costume, uniforme, robe, se vêtir
habitant: population, résident, citoyen, riverain, résidant, villageois, peupler, démographie
habitat: logement, milieu naturel, biotope, résidence
habitation: logement, maison, domicile, résidence, appartement, demeure, pavillon
habitude: coutume, rituel, routine, usage, manie
hache: tomahawk, cognée, francisque
hacker: pirate, informatique, cyberattaque, pirater, intrusion
haine: hostilité, aversion, racisme, détester, rancœur
haltérophilie: arraché, épaulé-jeté
hameau: village, lieu-dit, bourg, écart
handicap: invalidité, infirmité, déficience, mobilité réduite, fauteuil roulant, paralysie
handicapé: invalide, infirme, paraplégique, fauteuil roulant, tétraplégique, paralympique
hangar: entrepôt, dépôt, remise
harcèlement: bizutage, persécution, intimidation, brimade, metoo
hasard: coïncidence, chance, fortuit, aléatoire
hausse: augmentation, progression, bond, flambée, envolée, relèvement, inflation, progresser
hauteur: altitude, mètre, culminer, taille
hebdomadaire: magazine, journal, revue, le point, l'express
hébergement: logement, accueil, hôtel, gîte, loger, camping
hégémonie: domination, suprématie, impérialisme
hélicoptère: rotor, appareil, puma
hémisphère: austral, boréal, équateur, nord
hémorragie: saignement, perte de sang, avc
herbe: pelouse, gazon, cannabis, prairie, graminée
herbicide: glyphosate, pesticide, roundup, désherbant
herbivore: ruminant, brouter, végétarien, paître
hérédité: génétique, gène, transmission
hérésie: cathare, inquisition, schisme
hérétique: cathare, inquisition, bûcher, excommunier
héritage: succession, patrimoine, legs, testament, léguer
héritier: successeur, descendant, fils, ayant droit, dauphin, légataire, succéder, prince
héroïne: drogue, opium, stupéfiant, personnage principal, protagoniste
héros: protagoniste, personnage, personnage principal, incarner, rôle
heure: minute, midi, minuit, durée
heurt: affrontement, collision, échauffourée, incident
hiérarchie: classement, supérieur, rang, commandement, organigramme
hippodrome: champ de courses, longchamp, vincennes, chantilly
hirondelle: oiseau, migrateur, passereau
histoire: récit, passé, intrigue, chronologie
historien: spécialiste, auteur, médiéviste, chercheur, chroniqueur, biographe
hit-parade: classement, charts, tube, top 50
hitlérien: nazi, iiie reich, ss
hiver: neige, décembre, froid, saison froide, trêve
hobby: passe-temps, loisir, passion
hockey: lnh, nhl, patinoire, crosse, palet
hold-up: braquage, attaque à main armée, braquer, casse, braqueur
holding: société mère, groupe, actionnaire
homicide: meurtre, assassinat, tuer, crime, meurtrier, féminicide
hommage: célébration, saluer, commémoration, honorer, mémoire, recueillir
homo: gay, lesbienne, lgbt, même sexe
homologue: équivalent, collègue
homosexualité: gay, lesbienne, lgbt, même sexe, coming out
homosexuel: gay, lesbienne, lgbt, même sexe, bisexuel
honnêteté: intégrité, probité, sincérité, franchise
honneur: gloire, hommage, distinction, dignité, prestige
honoraires: rémunération, frais, tarif, cachet
honte: déshonneur, humiliation, culpabilité, opprobre
hooligan: supporter, ultra, casseur, voyou
hôpital: clinique, chu, chr, ap-hp, urgences, établissement de santé
horaire: emploi du temps, ouverture, planning
horloge: montre, pendule, cadran, mécanisme
hormone: œstrogène, testostérone, insuline, endocrinien, progestérone
horoscope: astrologie, signe du zodiaque, astrologue
horreur: effroi, atrocité, épouvante, terreur
hospitalisation: admettre, transporter, chu, soins intensifs, réanimation
hostilité: opposition, conflit, inimitié, antipathie, combat
hôte: invité, convive, accueillir, organisateur, recevoir
hôtel: palace, hébergement, établissement, auberge, ritz, accor, nuitée
hôtesse: steward, navigant, pnc, accueil
houille: charbon, mine, mineur, bassin minier, anthracite
huile: olive, tournesol, lubrifiant, colza, oléagineux, palme
huissier: saisie, commissaire de justice, constat
huître: ostréiculteur, ostréiculture, coquillage, conchyliculture, marennes, cancale
humanisme: érasme, renaissance, montaigne, rabelais
humanitaire: ong, croix-rouge, secours, aide, réfugié
humanité: genre humain, homo sapiens, espèce humaine
humiliation: affront, honte, camouflet, brimade
humoriste: comique, comédien, one-man-show, sketch, chansonnier, stand-up
humour: comique, ironie, satire, rire, plaisanterie, dérision
hydrocarbure: pétrole, gaz, fioul, marée noire
hygiène: propreté, salubrité, sanitaire, asepsie
hymne: chant, marseillaise, national, chanson, rouget de lisle
hypertension: artérielle, tension, cardiovasculaire
hypothèque: prêt immobilier, emprunt, gage
hypothèse: théorie, piste, supposition, scénario, conjecture, éventualité
icône: symbole, figure, emblème, star, légende, idole
idéal: modèle, valeur, rêve, utopie, aspiration
idée: concept, notion, pensée, proposition, projet, inspiration, initiative, suggestion, thèse, imaginer
identification: reconnaître, reconnaissance, adn, empreinte
identité: nom, patronyme, prénom, état civil, papiers, nommer, pseudonyme
idéologie: doctrine, pensée, courant, dogme, théorie
idiome: langue, dialecte, patois, parler
idiot: imbécile, stupide, crétin, con
idole: star, vedette, icône, héros, admirer, modèle
idylle: romance, liaison, amour, relation, couple, aventure
ignorance: méconnaissance, méconnaître, analphabétisme, illettrisme
île: archipel, atoll
illettrisme: analphabétisme, alphabétisation
illusion: mirage, chimère, tromperie, rêve
illustrateur: dessinateur, dessiner, graphiste, dessin, caricaturiste, graveur
illustration: dessin, gravure, image, vignette, planche, estampe
image: photo, photographie, portrait, cliché, illustration, réputation
imagination: inventivité, créativité, fantaisie, inspiration, fiction
imbécile: idiot, crétin, stupide, con
imitateur: humoriste, parodier, caricaturer, comique, plagiaire
imitation: copie, contrefaçon, pastiche, parodie, plagiat, reproduction, copier
immatriculation: plaque, carte grise
immeuble: bâtiment, tour, résidence, édifice, hlm, barre, gratte-ciel, copropriété, habitation
immigration: migrant, étranger, réfugié, clandestin, sans-papiers, exil, flux migratoire, asile
immigré: migrant, étranger, réfugié, clandestin, sans-papiers, exilé, originaire
immobilier: logement, promoteur, foncier, loyer
immunité: anticorps, vaccin, vaccination, protection
impact: effet, conséquence, influence, retombée, répercussion, choc, incidence
impasse: blocage, cul-de-sac, bloquer, échec
impératrice: souveraine, tsarine, épouse, couronner, régente
implantation: installation, établir, installer, ouverture, site, usine
importance: poids, ampleur, portée, gravité, influence, intérêt, majeur
importateur: acheteur, négociant, distributeur, grossiste
importation: acheter, achat, approvisionnement, approvisionner
impôt: taxe, fiscal, fisc, fiscalité, contribution, prélèvement, contribuable, tva, redevance
imprésario: agent, manager, producteur
imprimerie: presse, typographie, typographe, atelier, éditeur
imprimeur: typographe, éditeur, libraire, éditer
imprudence: négligence, inattention, inconscience, faute, témérité
inaptitude: incapacité, invalidité, réforme
inauguration: ouverture, ouvrir, couper le ruban, lancement, vernissage, cérémonie
incapacité: handicap, invalidité, inaptitude, impuissance, échouer
incarcération: emprisonnement, détention, écrouer, prison, emprisonner, détenir, maison d'arrêt
incendiaire: pyromane, mettre le feu, criminel
incendie: feu, flamme, brûler, sinistre, embraser, ravager, brasier, calciner, pompier
incertitude: doute, hésitation, flou, aléa
inceste: viol, père, abus sexuel
incident: accident, accrochage, altercation, panne, dysfonctionnement, anomalie, événement
incitation: encouragement, encourager, prime, pousser, provocation
incompétence: incapacité, amateurisme, inexpérience
inconnu: anonyme, étranger, individu, mystérieux
inconvénient: défaut, désavantage, désagrément, nuisance, handicap, gêne
inculpation: mise en examen, accusation, chef d'accusation, poursuivre
incursion: raid, intrusion, attaque, infiltration
indemnisation: dédommagement, dédommager, réparation, compensation, dommages et intérêts, assurance
indemnité: dédommagement, prime, compensation, allocation, rémunération, dommages et intérêts
indépendance: autonomie, souveraineté, émancipation, décolonisation, sécession, souverain, autodétermination
indépendantiste: séparatiste, nationaliste, autonomiste, sécessionniste, souverainiste
indic: informateur, mouchard, taupe
indice: preuve, trace, signe, piste, empreinte
indifférence: désintérêt, apathie, insensible, froideur
indigène: autochtone, aborigène, natif, amérindien, colonisé
indignation: colère, tollé, scandale, émoi, choquer, protestation
individu: personne, suspect, quidam, inconnu
industrie: usine, manufacture, secteur, production, fabrication, filière
industriel: entrepreneur, fabricant, patron, constructeur, manufacturier, chef d'entreprise, usine
inégalité: disparité, écart, discrimination, fossé, injustice
infanterie: régiment, bataillon
infanticide: tuer son enfant, nouveau-né, bébé, meurtre
infarctus: crise cardiaque, arrêt cardiaque, malaise cardiaque, coronaire
infection: virus, bactérie, septicémie, microbe, contamination, maladie, pneumonie, contaminer
infidélité: adultère, tromper, liaison, maîtresse, amant
infiltration: taupe, espion, agent double, fuite
infiltré: taupe, espion, agent double
infirmier: soignant, aide-soignant, personnel médical, hospitalier
infirmière: soignante, aide-soignante, hospitalier
infirmité: handicap, invalidité, cécité, surdité, paralysie
inflation: hausse, augmentation des prix, vie chère, renchérissement, flambée
influence: impact, ascendant, inspirer, emprise, marquer, autorité, inspiration, pouvoir
informaticien: programmeur, développeur, programmer, hacker
information: nouvelle, renseignement, donnée, actualité, communiqué
informatique: ordinateur, logiciel, numérique, programmation
infraction: délit, contravention, violation, crime, enfreindre, amende
infrastructure: équipement, réseau, aménagement, ouvrage
ingénieur: concepteur, technicien, polytechnicien, inventeur, centralien
ingérence: intervention, immixtion, souveraineté
ingrédient: composant, recette, composition, mélange
inhumation: enterrement, obsèques, funérailles, enterrer, sépulture, tombe, reposer
initiateur: fondateur, instigateur, promoteur, créateur, pionnier, lancer, à l'origine
initiation: apprentissage, formation, rite, découverte
initiative: proposition, instigation, impulsion, lancer, idée, proposer
injection: piqûre, perfusion, inoculer, seringue, dose, vaccin
injure: insulte, outrage, offense, invective, insulter, diffamation
injustice: inégalité, iniquité, discrimination, abus
innocence: acquitter, acquittement, relaxe, non-lieu, disculper, blanchir
innovation: nouveauté, invention, inédit, révolution, novateur, progrès
inondation: crue, débordement, déborder, montée des eaux, submerger, déluge, submersion
inquiétude: crainte, angoisse, peur, préoccupation, anxiété, alarmer, craindre, souci
inscription: enregistrement, épitaphe, graver, candidature
insecte: coléoptère, papillon, fourmi, abeille, mouche, moustique, larve, scarabée, criquet
insécurité: délinquance, criminalité, violence, agression
insémination: procréation, fécondation, pma
insertion: intégration, réinsertion, embauche
insigne: badge, emblème, médaille, écusson, décoration
insolvabilité: faillite, cessation de paiements, surendettement
insomnie: sommeil, dormir, somnifère
insoumission: désobéissance, désertion, réfractaire, déserteur
inspecteur: policier, contrôleur, enquêteur, commissaire
inspection: contrôle, visite, vérification, audit, contrôler
inspiration: influence, modèle, muse, source, modeler
instabilité: trouble, crise, chaos, fragilité, précarité
installation: établir, implantation, aménagement, équipement, emménager, arrivée
instigateur: initiateur, cerveau, meneur, commanditaire, fomenter, organisateur
institut: école, établissement, organisme, centre
instituteur: maître d'école, enseignant, professeur, maîtresse, prof
institution: établissement, organisme, organisation
institutrice: maîtresse d'école, enseignante, enseigner, maîtresse
instructeur: formateur, moniteur, entraîneur, former
instruction: enseignement, éducation, enquête, scolarité, consigne, directive, étude
instrument: outil, appareil, violon, guitare, piano, flûte, tambour, jouer
insuffisance: manque, carence, déficit, pénurie
insulte: injure, outrage, invective, offense, grossièreté
insurgé: rebelle, mutin, révolté, émeutier, révolutionnaire
insurrection: révolte, soulèvement, émeute, rébellion, révolution, mutinerie, soulever
intégration: assimilation, insertion, adhésion, rejoindre
intégriste: islamiste, fondamentaliste, extrémiste, fanatique, radical
intellectuel: penseur, philosophe, écrivain, universitaire, essayiste, sociologue
intelligence: esprit, qi, lucidité, génie, cognitif
intempérie: orage, tempête, pluie, grêle, inondation, mauvais temps
intendant: régisseur, gestionnaire, économe, administrateur
intensité: force, magnitude, puissance, violence, degré
intention: but, volonté, projet, dessein, vouloir, envisager, compter, souhait
interdiction: prohibition, bannir, embargo, prohiber, proscrire, défense, illégal, censure
interdit: tabou, prohibé, illégal, proscrit
intérêt: avantage, bénéfice, taux, passion
intérim: remplacement, temporaire, provisoire, suppléant
intérimaire: remplaçant, provisoire, temporaire, vacataire
intermédiaire: médiateur, courtier, entremise, négociateur, entremetteur
internat: pensionnat, pension, dortoir, pensionnaire
interné: déporté, détenu, prisonnier, camp
internement: détention, asile, camp, enfermer, hospitalisation
interpellation: arrestation, arrêter, garde à vue, appréhender, coup de filet
interprétation: rôle, jeu, incarner, explication
interprète: chanteur, comédien, traducteur, chanteuse, actrice, incarner, jouer, chanter, rôle
interrogatoire: audition, garde à vue, entendre, auditionner, aveux
interruption: arrêt, suspension, pause, coupure, suspendre, cesser
intervention: opération, ingérence, action, raid
interview: entretien, entrevue, confier, déclarer
intolérance: racisme, fanatisme, allergie, sectarisme
intoxication: empoisonnement, empoisonner, salmonelle, monoxyde
intrigue: histoire, scénario, complot, récit, trame, action
intrus: cambrioleur, clandestin, pénétrer, inconnu
intrusion: pénétrer, effraction, piratage, incursion
invalide: handicapé, mutilé, infirme, estropié
invasion: conquête, occupation, déferler, débarquement, offensive, agression
inventaire: liste, recensement, catalogue, recenser
inventeur: créateur, concepteur, père, brevet, mettre au point, pionnier, découvreur, breveter
invention: découverte, brevet, mettre au point, innovation, concevoir, breveter, procédé
investigation: enquête, recherche, enquêteur, enquêter
investissement: placement, financement, injecter, dépense, financer, apport, capital
investisseur: actionnaire, financier, fonds, spéculateur, repreneur, financer
invitation: convier, accueillir, recevoir, carton
invité: convive, hôte, convier, participant, intervenant
irrigation: arroser, canal, arrosage, barrage
irruption: pénétrer, surgir, intrusion
islam: coran, chiite, sunnite, mahomet
islamiste: djihadiste, intégriste, salafiste, terroriste, fondamentaliste
isolement: solitude, confinement, quarantaine, seul, enclavement
issue: dénouement, sortie, aboutir, résultat, conclusion
itinéraire: trajet, parcours, route, chemin, circuit, tracé
ivg: avortement, interruption volontaire de grossesse, avorter
ivoire: défense d'éléphant, braconnage
ivresse: ébriété, saoul, alcoolémie, alcoolisé, alcool
ivrogne: alcoolique, buveur, saoul, boire
jacquerie: révolte, soulèvement, insurrection, paysan
jalousie: envie, rivalité, envieux, possessif
jambe: membre inférieur, tibia, cuisse, mollet, genou
jardin: parc, potager, square, verger, pelouse, botanique
jardinage: potager, horticulture, plantation, cultiver
jardinier: paysagiste, horticulteur, pépiniériste, botaniste
jargon: argot, vocabulaire, langage, terme
jazz: swing, blues, saxophoniste, trompettiste
jetée: digue, môle, ponton, embarcadère
jeu: match, partie, tournoi, loterie, divertissement, casino
jeune: adolescent, mineur, lycéen, étudiant, ado, enfant, gamin
jeûne: ramadan, carême, grève de la faim, privation, diète
jeunesse: enfance, adolescence, adolescent, grandir
joaillerie: bijou, bijouterie, orfèvrerie
joaillier: bijoutier, orfèvre, bijou
job: emploi, travail, boulot, poste, métier
joggeur: coureur, courir, footing
jogging: course à pied, footing, courir
joie: bonheur, liesse, allégresse, heureux, euphorie, enthousiasme
jouet: poupée, peluche, figurine
joueur: footballeur, attaquant, défenseur, milieu de terrain, rugbyman, gardien, sportif, basketteur
joug: domination, oppression, tutelle, occupation
journal: hebdomadaire, presse, gazette, périodique, revue, magazine, rédaction
journaliste: reporter, rédacteur, chroniqueur, correspondant, éditorialiste, présentateur, animateur
joyau: bijou, trésor, diamant, chef-d'œuvre
judaïsme: torah, rabbin, synagogue, hébreu
judoka: tatami, dojo, ceinture noire, ippon
juge: magistrat, procureur, tribunal, président du tribunal, arbitre
jugement: verdict, sentence, procès, condamnation, arrêt, condamner, acquitter, décision
juif: hébreu, israélite, hébraïque
jumeau: gémellaire, frère, triplé
jument: pouliche, cheval, équidé
jungle: forêt tropicale, forêt vierge, brousse, amazonien
junte: putsch, régime militaire, dictature, putschiste
juré: cour d'assises, tirage au sort, populaire
juridiction: tribunal, cour, instance, ressort
juriste: avocat, magistrat, constitutionnaliste
juron: insulte, grossièreté, gros mot
jury: récompenser, délibérer, verdict, délibération, palmarès
justice: tribunal, magistrat, procès, juge, équité, parquet
justicier: vengeur, héros, redresseur de torts
justification: raison, explication, argument, motif, expliquer, prétexte
kamikaze: attentat suicide, faire exploser, ceinture d'explosifs, terroriste
kermesse: fête, fête foraine, ducasse
khmer: angkor
kidnappeur: ravisseur, enlever, preneur d'otages
kidnapping: enlèvement, rapt, enlever, rançon, séquestration, ravisseur
kinésithérapeute: kiné, masseur, rééducation, ostéopathe
krach: effondrement, crise, chute, boursier, crise financière
laboratoire: centre de recherche, chercheur, institut
laboureur: paysan, cultivateur, fermier
labyrinthe: dédale, minotaure
lac: étang, plan d'eau, lagune, réservoir, bassin
lâcheté: couardise, peureux, courage
lagune: étang, lac, baie
laïcité: séparation des églises, neutralité, signe religieux, voile
laine: toison, mouton, tonte, tricot, mérinos
lait: vache, crème, fromage, traire
lame: couteau, poignard, rasoir, épée
lampe: ampoule, lanterne, éclairage, luminaire, éclairer
lance: javelot, pique, arme
lancement: sortie, décollage, démarrage, inauguration, mise en orbite, tir, commercialisation, début
lanceur: fusée, tireur, ariane
langage: parole, vocabulaire, expression, parler, communication
langue: idiome, dialecte, parler, patois, créole, francophone, anglophone
lapin: lièvre, rongeur, garenne, clapier
larcin: vol, dérober, voler
largeur: envergure, mesurer, diamètre, dimension
larme: pleurer, sanglot, pleurs, fondre en larmes
larve: chenille, asticot, ver, nymphe
latitude: parallèle, équateur, marge de manœuvre
lauréat: prix, récompenser, primer, distinguer, récipiendaire, couronner, nobel
lavage: nettoyage, lessive, rinçage
lave: coulée, éruption, magma, volcan, basalte
leader: chef, dirigeant, numéro un, tête, premier, figure de proue
leçon: cours, enseignement, apprendre
lecteur: abonné, public
lecture: livre, bouquin, déchiffrer
légalisation: dépénalisation, autoriser, dépénaliser, autorisation, régularisation
légataire: héritier, testament, héritage, hériter
légende: mythe, folklore, conte, tradition, icône
légion: régiment, centurion, troupe
légionnaire: soldat, militaire, centurion
législateur: parlement, député, sénateur, parlementaire
législation: réglementation, droit, juridique, décret
législature: mandat, mandature, parlement, assemblée
legs: héritage, testament, hériter, succession, donation, don
légume: carotte, tomate, chou, maraîcher, potager, pomme de terre, haricot, poireau
lenteur: retard, tarder
lèpre: léproserie
lesbienne: homosexuelle, gay, homosexualité
lésion: blessure, plaie, traumatisme, hématome, fracture
lessive: linge, laver, lavage, détergent
lettre: courrier, missive, correspondance, écrire, épître, alphabet, caractère
leucémie: cancer, moelle
levée: suppression, collecte, abolition
lexique: vocabulaire, dictionnaire, glossaire, mot
lézard: reptile, iguane, gecko, caméléon
liaison: relation, idylle, aventure, desserte, maîtresse, amant, vol
libéral: centriste, capitaliste
libérateur: sauveur, délivrer, allié
libération: relâcher, affranchissement, remise en liberté, délivrance, délivrer, sortie de prison, élargissement, relaxer
liberté: indépendance, droit, émancipation, affranchir
libraire: bouquiniste, éditeur
librairie: bouquiniste, bouquinerie
licence: diplôme, autorisation, permis, brevet, bac
licenciement: plan social, suppression de postes, suppression d'emplois, renvoi, renvoyer, limogeage, chômage
lien: relation, rapport, parenté, attache, corrélation
lieu: endroit, site, emplacement, localisation, situer
lieu-dit: hameau, écart, village
lieue: kilomètre, distance
lieutenant: officier, second, adjoint, bras droit, grade
lièvre: lapin, garenne, gibier
ligne: trait, tracé, liaison, métro, desserte
lignée: descendance, dynastie, famille, ascendance, généalogie, descendant
ligue: association, alliance, confédération, championnat, coalition, fédération
limite: frontière, plafond, seuil, borne, maximum
limogeage: renvoi, renvoyer, destituer, licenciement, démettre, remercier, éviction, révoquer
linge: vêtement, lessive, drap
lingot: or, barre
linguiste: philologue, grammairien, lexicographe
lion: fauve, félin
liquidation: faillite, redressement judiciaire, dépôt de bilan, cessation d'activité, fermeture
liquide: espèces, fluide, solution
liste: énumération, inventaire, catalogue, registre
lit: couchette, matelas, coucher, couche
litige: différend, contentieux, conflit, désaccord, dispute, querelle
littérature: roman, écrivain, poésie, romancier
littoral: côte, rivage, côtier, plage, bord de mer
livraison: fournir, fourniture, acheminer, remise, distribution
livre: ouvrage, roman, volume, bouquin, essai, recueil, best-seller, publier, manuel, autobiographie
livret: épargne, carnet, brochure
livreur: coursier, transporteur
lobby: groupe de pression, influence, influencer
lobbyiste: groupe de pression, groupe d'intérêt, influence
local: bureau, salle, bâtiment, siège
localisation: situer, emplacement, position, site, coordonnées
localité: commune, village, bourg, bourgade, ville, hameau
locataire: bail, occupant
location: bail
locomotive: train, motrice, vapeur, ferroviaire
logement: appartement, habitation, hlm, hébergement, habitat, domicile, héberger, résidence
logeur: propriétaire, hébergeur, héberger, bailleur
logiciel: programme, application, système d'exploitation, informatique
logo: emblème, symbole, sigle, dessin
loi: décret, texte, code, amendement, promulguer, règle
loisir: passe-temps, hobby, détente, divertissement, distraction
longévité: durée de vie, espérance de vie, vieillissement, doyen, centenaire
longueur: kilomètre, mesurer, mètre, étendre, distance, dimension, étirer
look: style, coiffure, tenue, apparence, allure
loterie: loto, tirage, tombola, jackpot, gagnant
lotissement: pavillon, maison, quartier, résidence
loto: loterie, jackpot, gros lot, française des jeux
loup: meute, canidé
loyauté: fidélité, fidèle, allégeance, dévouement
loyer: bail
lumière: éclairage, clarté, rayon, soleil, éclairer, lampe
lune: satellite, astre
lunettes: monture, opticien, myope
lutte: combat, bataille, combattre, guerre, affrontement
lutteur: catcheur, combattant, judoka, sumo
luxe: haut de gamme, prestige, somptueux, faste, palace
lycée: établissement scolaire, bac, baccalauréat, bahut
lycéen: élève, adolescent, étudiant, bachelier
lynchage: pendre, exécution, foule, tuer
macchabée: cadavre, corps, mort, dépouille
machination: complot, manigance, conspiration, coup monté
machine: appareil, engin, robot, moteur, automate
maçon: bâtisseur, ouvrier du bâtiment, charpentier, tailleur de pierre
mafia: cosa nostra, pègre, parrain, crime organisé, camorra, gang
mafieux: parrain, gangster, truand, cosa nostra
magasin: boutique, commerce, supermarché, hypermarché, enseigne, grande surface, échoppe
magazine: revue, hebdomadaire, périodique, mensuel, journal
mage: sorcier, prêtre, astrologue, devin
magicien: illusionniste, prestidigitateur, sorcier, enchanteur
magie: sorcellerie, illusionniste, sorcier, prestidigitation, enchantement, sort
magistrat: juge, procureur, parquet, substitut, tribunal
magnat: milliardaire, industriel, homme d'affaires, patron, propriétaire, oligarque
magouille: fraude, combine, corruption, truquage, arnaque
maillot: tunique, dossard, équipe, bikini
main: doigt, poing, paume
main-d'œuvre: ouvrier, travailleur, salarié, personnel, effectif
mainmise: contrôle, domination, emprise, monopole
maintenance: entretien, réparation, technicien
maintien: conserver, garder, conservation, préservation, prolongation
maire: édile, bourgmestre, premier magistrat, élu, conseiller municipal
mairie: hôtel de ville
maison: villa, pavillon, demeure, habitation, résidence, logement, domicile, bâtisse, manoir
maître: professeur, instituteur, mentor, enseignant
maître-nageur: sauveteur, surveillant de baignade
maîtresse: amante, liaison, favorite, amant, compagne, institutrice, concubine
maîtrise: contrôle, dominer, connaissance, savoir-faire, diplôme
majordome: domestique, serviteur, valet
majorité: plupart, suffrages, dix-huit ans, absolu, 18 ans
malade: patient, atteint, souffrant, souffrir, hospitalisé, contaminé
maladie: cancer, pathologie, syndrome, virus, infection, atteint, épidémie, souffrir, tumeur
maladresse: erreur, gaffe, bévue, faux pas
malaise: évanouissement, perte de connaissance, évanouir, syncope
malchance: déveine, poisse, infortune
malédiction: sort, maudit, maudire, fatalité
malentendu: quiproquo, incompréhension, méprise, confusion, erreur
malfaiteur: bandit, voleur, cambrioleur, braqueur, truand, délinquant, criminel, gangster
malheur: drame, tragédie, épreuve, catastrophe, détresse, infortune
malnutrition: sous-alimentation, famine, faim, dénutrition, carence
malversation: détournement de fonds, fraude, corruption, abus de biens sociaux, escroquerie
maman: mère, enfant, accoucher
mamelle: sein, pis, allaiter
mamie: grand-mère, mémé, aïeule
mammifère: rongeur, cétacé, marsupial, baleine, primate, félin, dauphin
management: gestion, encadrement, direction
manager: imprésario, entraîneur, dirigeant, coach, agent, patron, directeur
manchot: pingouin, empereur, antarctique
mandat: présidence, législature, élire, septennat, quinquennat, fonction, réélire, élu
manège: carrousel, attraction, équitation
manifestant: protester, défiler, contestataire, cortège, gréviste, émeutier, gilet jaune
manifestation: défilé, rassemblement, protestation, cortège, défiler, descendre dans la rue, mobilisation, marche, protester
manifeste: déclaration, texte, appel, pétition
manipulation: propagande, truquage, désinformation, tromperie
mannequin: top model, défiler, podium, top-modèle
manœuvre: exercice, tactique, stratagème, ouvrier
manoir: château, demeure, gentilhommière, domaine
manque: pénurie, absence, insuffisance, carence, déficit, faute de, défaut
manteau: pardessus, imperméable, fourrure, veste, cape
manuel: livre, guide, ouvrage, traité
manufacture: usine, fabrique, atelier, filature
manuscrit: parchemin, texte, document, enluminure, codex, autographe
maquette: modèle réduit, reproduction, miniature, prototype
maquillage: fard, cosmétique, grimer, rouge à lèvres
maquis: résistance, résistant, guérilla, clandestinité
maquisard: résistant, partisan, guérillero, combattant
maraîcher: légume, agriculteur, cultivateur, potager
marais: zone humide, tourbière, étang, palustre
marathon: course, 42 kilomètres, coureur
marathonien: coureur, athlète, coureur de fond
marâtre: belle-mère, épouse, remarier
marbre: pierre, statue, carrière, sculpture
marchand: commerçant, négociant, vendeur, vendre, boutiquier, colporteur
marchandage: négociation, compromis, tractation
marchande: commerçante, vendeuse, boutique
marchandise: produit, cargaison, fret, denrée
marche: randonnée, procession, défilé, promenade
marché: foire, halle, bourse, contrat, étal
marcheur: randonneur, piéton, promeneur, pèlerin
marécage: zone humide, bayou, tourbière, étang
maréchal: militaire, général, bâton, commandant
marée: flux, reflux
marge: bénéfice, écart, profit
mari: conjoint, compagnon, veuf, veuve, union, ménage
mariage: épouser, noces, union, unir, convoler, épouse, époux, fiançailles, nuptial
marié: noces, couple, conjoint
marijuana: cannabis, haschich, drogue, joint, chanvre
marin: navigateur, matelot, équipage, skipper, capitaine, mousse
marine: flotte, navire, amiral, frégate
marionnette: pantin, guignol, poupée, ventriloque
marmot: enfant, gamin, gosse
marque: label, constructeur, fabricant, enseigne, logo, firme
marquis: aristocrate, noble
marraine: filleul, parrain, baptême
martyr: supplicier, persécution, canoniser, supplice, décapiter, torture, saint
masque: loup, déguisement, ffp2, visage
massacre: tuerie, carnage, tuer, génocide, exterminer, bain de sang, assassiner, boucherie
massage: kinésithérapeute, relaxation, kiné
masse: poids, kilogramme, tonne, peser
masseur: kinésithérapeute, kiné, soigneur
massif: montagne, chaîne, sommet, alpin
match: rencontre, partie, finale, affronter, derby, score, demi-finale
matelas: lit, literie, couchage
matelot: marin, équipage, mousse, navire
matériau: bois, béton, métal, acier, plastique, composite, pierre
matériel: équipement, appareil, outil, engin
maternité: grossesse, accouchement, naissance, accoucher, congé
mathématicien: géomètre, statisticien, algèbre, algébriste, théorème, géométrie, logicien
mathématiques: algèbre, géométrie, calcul, arithmétique
matière: substance, matériau, composant, métal, discipline
matin: aube, aurore, petit jour
matou: chat, félin, chaton
matraque: tonfa, gourdin, bâton
mausolée: tombeau, sépulture, tombe, reposer, crypte
mec: type, gars, garçon, compagnon, petit ami
mécanicien: garagiste, réparer, technicien, conducteur, dépanneur
mécanisme: système, processus, dispositif, fonctionnement
mécénat: parrainage, donateur, don, sponsor, financement, fondation
mécène: donateur, protecteur, bienfaiteur, philanthrope, commanditaire, sponsor, financer, parrainer
méchanceté: cruauté, malveillance, cruel
mécontentement: colère, grogne, protestation, insatisfaction, ras-le-bol, contestation
médaille: or, argent, bronze, podium, décoration, récompense, distinction, sacre, titre olympique
médaillé: champion, podium, vainqueur, décorer, vice-champion
médecin: docteur, généraliste, praticien, chirurgien, toubib, spécialiste, psychiatre, urgentiste, pédiatre
médecine: soin, chirurgie, thérapeutique, clinique, santé
média: presse, télévision, journal, radio, chaîne
médiateur: négociateur, émissaire, conciliateur, intermédiaire, envoyé spécial, arbitre
médiation: négociation, conciliation, entremise, bons offices, arbitrage
médicament: remède, antibiotique, comprimé, pilule, traitement, aspirine, molécule, pharmaceutique, cachet
méditation: yoga, zen, contemplation, prière, recueillement
médium: voyant, spirite, spiritisme
méduse: cnidaire, tentacule, urticant
meeting: rassemblement, réunion publique, discours, tribune
méfait: crime, délit, dommage, forfait
méfiance: défiance, suspicion, soupçon, doute, réticence
mégalopole: agglomération, conurbation, métropole
mégot: cigarette, tabac
mélange: alliage, combinaison, mixture, cocktail, métissage
mélodie: air, chanson, musique, thème, refrain
mélomane: amateur de musique, musique classique
membre: adhérent, appartenir, siéger, adhérer, rejoindre, affilié, sociétaire, cofondateur
mémé: grand-mère, mamie, aïeule
mémoire: souvenir, commémoration, hommage
mémoires: autobiographie, souvenirs, récit, raconter, autobiographique
mémorial: monument, stèle, commémorer, plaque commémorative, cénotaphe, commémoration
menace: danger, péril, intimidation, ultimatum, risque, chantage
ménage: foyer, couple, nettoyage, famille
mendiant: clochard, faire la manche, aumône, sdf, sans-abri
mendicité: aumône, faire la manche
meneur: chef, leader, instigateur, chef de file, dirigeant, tête
mensonge: faux, tromperie, invention, canular, fable
mensualité: échéance, remboursement, versement, crédit
mensuel: magazine, revue, périodique
mentalité: esprit, psychologie, pensée, culture
menteur: mythomane, imposteur, affabulateur
mention: évocation, citer, attester, indication
mentor: maître, professeur, guide, modèle, protecteur, parrain
menu: repas, plat, carte, dîner
menuiserie: ébénisterie, charpente, bois
menuisier: ébéniste, charpentier, bois
mépris: dédain, arrogance, condescendance, dédaigner
mer: océan, large, flots, littoral
mercenaire: soldat, paramilitaire, combattant, milice, condottiere
mère: maman, fils, fille, mettre au monde, accoucher, parents, enfant, donner naissance
mérite: qualité, vertu, récompense, distinction
mésaventure: incident, déboire, accident, péripétie
mésentente: désaccord, brouille, différend, conflit, dispute, dissension
message: texto, sms, courrier, communiqué, tweet, mot, e-mail, télégramme
messager: émissaire, coursier, envoyé, estafette
messe: office, célébration, eucharistie, cérémonie religieuse, liturgie, prêtre
messie: christ, sauveur, jésus, prophète
mesure: décision, disposition, dimension, réforme
métal: fer, cuivre, acier, aluminium, zinc, alliage, plomb, nickel
métallurgie: sidérurgie, acier, fonderie, forge, haut fourneau
métamorphose: transformation, mutation, changement, transformer
métaphore: image, allégorie, figure de style, comparaison
métayer: fermier, paysan, agriculteur, fermage
météo: prévision, temps, climat, bulletin
météorite: astéroïde, bolide, cratère, chute
météorologue: prévisionniste, climatologue, prévision
méthode: procédé, technique, façon, système, moyen, approche, procédure
métier: profession, emploi, travailler, carrière, exercer, activité, travail
métis: mulâtre, créole, sang-mêlé, eurasien
métissage: mélange, brassage, diversité, mixité
métro: rame, ratp, souterrain, station, tramway
métropole: agglomération, grande ville, hexagone
mets: plat, recette, cuisine, gastronomie, repas
meuble: mobilier, armoire, commode, table, buffet, ébéniste, chaise
meurtre: assassinat, homicide, tuer, assassiner, crime, poignarder, abattre, tuerie, féminicide
meurtrier: tueur, criminel, tireur, abattre
microbe: bactérie, virus, germe, bacille
midi: déjeuner, douze heures
miel: apiculteur, ruche, abeille, apiculture
migraine: mal de tête, céphalée, maux de tête
migrant: réfugié, immigré, clandestin, demandeur d'asile, exilé, sans-papiers
migration: exode, déplacement, immigration, exil, transhumance, émigration
milice: groupe armé, paramilitaire, force supplétive, rebelle
milicien: paramilitaire, combattant, rebelle, supplétif
milieu: environnement, habitat, centre, cercle, classe sociale
militaire: soldat, officier, armée, gendarme, général, troupe
militant: activiste, adhérent, partisan, engagé, sympathisant, syndicaliste, membre
milliardaire: fortune, magnat, homme d'affaires, oligarque
millionnaire: fortune, riche, fortuné, jackpot
mime: pantomime, gestuelle, comédien
minaret: mosquée, muezzin, tour
mine: gisement, extraction, charbon, carrière, houillère, bassin minier, extraire
minerai: gisement, fer, cuivre, extraction, bauxite, uranium
minéral: roche, cristal, quartz, pierre
minéralogiste: géologue, roche
mineur: adolescent, moins de 18 ans, enfant, ouvrier, gueule noire, charbon, galerie
miniature: enluminure, maquette, modèle réduit
minimum: seuil, plancher
ministère: portefeuille, cabinet, quai d'orsay
ministre: portefeuille, gouvernement, secrétaire d'état, garde des sceaux, premier ministre, nommer, chancelier
minorité: ethnie, communauté, groupe ethnique
minot: enfant, gamin, gosse, jeune
mioche: enfant, gamin, gosse
miracle: prodige, guérison, surnaturel, apparition
mirage: illusion, illusion d'optique, chimère
misère: pauvreté, dénuement, indigence, précarité, pauvre, détresse
misogynie: sexisme, sexiste, machisme
missile: roquette, fusée, ogive, engin, tirer
mission: tâche, objectif, chargé, charger, expédition, rôle
missionnaire: évangéliser, prêtre, jésuite, évangélisation, prédicateur, pasteur
mitraillette: fusil, kalachnikov, pistolet-mitrailleur, arme automatique
mobile: motif, raison, portable, téléphone
mobilier: meuble, ameublement, chaise
mobilisation: manifestation, grève, rassemblement, appel, conscription
mobilité: déplacement, transport, circulation
mode: tendance, couture, haute couture, styliste, prêt-à-porter, couturier, vogue
modèle: exemple, mannequin, poser, référence, version
modération: sobriété, retenue, prudence
modernisation: rénovation, rénover, réforme, progrès
modification: changement, amendement, transformation, altération, changer, révision
moelle: greffe, os, épinière
mœurs: coutume, usage, habitude, pratique
moine: religieux, abbé, bénédictin, cistercien, abbaye, bonze, chartreux, franciscain
moisson: récolte, blé
moitié: cinquante pour cent, demi
molécule: composé, protéine, substance, atome, principe actif
mollah: imam, ayatollah, religieux
mollusque: huître, moule, escargot, poulpe, coquillage, bivalve, seiche
môme: enfant, gosse, gamin
momie: embaumer, pharaon, sarcophage
monarchie: royaume, roi, royauté, couronne, trône, royal, royaliste
monarque: roi, souverain, empereur, reine, trône, régner, couronne
monastère: abbaye, couvent, prieuré, chartreuse
mondialisation: globalisation, libre-échange, libéralisation
moniteur: instructeur, entraîneur, éducateur, écran
monnaie: devise, euro, franc, dollar, denier, bitcoin, livre sterling
monologue: seul en scène, tirade, soliloque
monopole: exclusivité, concurrence
monseigneur: évêque, archevêque, cardinal
monstre: créature, dragon, bête, ogre
montagnard: alpin, alpiniste, sherpa, berger
montagne: massif, sommet, pic, chaîne, alpin, altitude, cime
montant: somme, coût, prix, total, euro, chiffre, chiffrer
montée: hausse, ascension, augmentation, progression, croissance
montre: horloger, horlogerie, chronomètre, rolex
monture: cheval, cavalier, étalon
monument: mémorial, statue, édifice, stèle, arc de triomphe
moquerie: raillerie, sarcasme, ironie, dérision, railler, raillé
moral: confiance, optimisme, état d'esprit
morale: éthique, vertu, déontologie, valeurs, leçon
moratoire: suspension, gel, suspendre
morceau: fragment, bout, extrait, titre, chanson, tranche
morgue: institut médico-légal, cadavre, dépouille, funérarium
morsure: venin, croc, piqûre
mort: décès, décéder, éteindre, disparition, succomber, trépas, défunt, tuer, obsèques
mortalité: décès, taux, victime
mosquée: imam, musulman, minaret, lieu de culte
mot: terme, vocable, expression, vocabulaire, étymologie
motard: pilote, biker
motel: hôtel, auberge, hébergement
moteur: réacteur, cylindre, propulsion, turbine, diesel
motif: raison, cause, prétexte, mobile, accusation
motion: censure, résolution, texte
motivation: raison, mobile, ambition, volonté, intention
moto: deux-roues, scooter, cyclomoteur, enduro
mouchard: délateur, indicateur, informateur, dénoncer, indic
mouche: insecte, diptère, drosophile
moulin: meunier, meule, farine
mourant: agonie, agoniser, chevet, fin de vie
moustache: barbe, poil
moustique: anophèle, aedes, paludisme, piqûre, dengue
mouton: brebis, agneau, bélier, troupeau
mouvance: courant, groupuscule, nébuleuse
mouvement: courant, organisation, parti, groupe, déplacement
multinationale: firme, entreprise, groupe, géant, société
multitude: foule, masse, quantité
municipalité: commune, ville, conseil municipal
munition: cartouche, balle, obus, arme
mur: paroi, cloison, rempart, clôture, façade, enceinte
muraille: rempart, enceinte, fortification, fortifié
muscle: biceps, tendon, quadriceps, cuisse
muse: inspiratrice, égérie, inspirer, modèle
musée: galerie, exposition, collection, exposer, louvre, pinacothèque, conservateur
musicien: compositeur, guitariste, pianiste, violoniste, instrumentiste, batteur, bassiste, orchestre, chanteur, saxophoniste
musique: mélodie, partition, chanson, bande originale, compositeur, composer, concert, rock
musulman: chiite, sunnite, mosquée, coran
mutation: transformation, changement, évolution, affectation
mutilation: amputation, excision, blessure, amputer
mutin: rebelle, révolté, insurgé
mutinerie: révolte, rébellion, soulèvement, émeute, putsch
mutuelle: assurance, complémentaire santé, sécurité sociale
mystère: énigme, secret, inexpliqué
mystification: canular, supercherie, imposture, tromperie
mythe: légende, fable, récit
mythologie: dieu, déesse, légende, panthéon, divinité
nage: crawl, brasse
nageur: bassin, piscine, crawl, brasse
nain: petite taille, lilliputien
naissance: voir le jour, mettre au monde, accoucher, venir au monde, originaire, accouchement
naïveté: candeur, crédulité, innocence, crédule
nana: fille, femme, copine, petite amie
narcotrafiquant: trafiquant de drogue, baron de la drogue, cartel, dealer, parrain
narrateur: raconter, récit, conteur, protagoniste
natalité: fécondité, démographie, bébé, démographique
natation: crawl, brasse, piscine, bassin
natif: originaire, indigène, autochtone
nation: état, peuple, patrie
nationalisation: étatisation, renationaliser, rachat par l'état
nationalisme: patriotisme, chauvinisme, indépendantisme, souverainisme
nationaliste: indépendantiste, patriote, souverainiste, extrême droite, séparatiste
nationalité: citoyen, passeport, ressortissant, citoyenneté, originaire, naturalisé
naturalisation: nationalité, citoyenneté, acquérir la nationalité, devenir français
naturaliste: botaniste, zoologiste, ornithologue, entomologiste
nature: environnement, biodiversité, faune, flore, écologie
naufrage: couler, sombrer, épave, chavirer
naufragé: rescapé, survivant, secourir, canot
nausée: vomissement, vomir, écœurement
navet: film raté, mauvais film, échec
navette: bus, vaisseau spatial, liaison
navigateur: explorateur, marin, skipper, circumnavigation, découvreur, expédition
navigation: voile, croisière, traversée, maritime, fluvial
navire: bateau, paquebot, frégate, vaisseau, cargo, pétrolier, voilier, cuirassé, embarcation
nazi: hitlérien, ss, troisième reich, hitler, gestapo
nazisme: hitlérien, hitler, troisième reich, national-socialisme
nécessité: besoin, obligation, devoir, indispensable, falloir
nécrologie: décès, mourir, hommage, disparition
nécropole: cimetière, sépulture, tombe, catacombe, tombeau
négationnisme: révisionnisme, nier, chambre à gaz
négligence: imprudence, oubli, inattention, faute, défaillance
négoce: commerce, vente, trading, marchand
négociant: marchand, commerçant, grossiste, commerce, courtier
négociateur: médiateur, émissaire, plénipotentiaire, diplomate
négociation: pourparlers, discussion, tractation, dialogue, accord, compromis, sommet
négrier: esclavagiste, esclave, traite
neige: flocon, poudreuse, avalanche
nerf: sciatique, neurone, optique
nettoyage: laver, propreté, dépollution, lavage, balayage, ménage
neurologue: cerveau, psychiatre, cérébral
neurone: cerveau, cérébral, synapse
neutralité: impartialité, non-aligné, impartial, non-alignement
neveu: oncle, tante, fils de son frère, fils de sa sœur
nez: narine, odorat
niche: créneau, abri, chien
nid: pondre, oisillon
nièce: oncle, tante, fille de son frère, fille de sa sœur
nippes: vêtement, habit, fringues
noble: aristocrate, comte, baron, duc, seigneur, gentilhomme, marquis
noblesse: aristocratie, titre, aristocrate, seigneur
noces: mariage, convoler, épouser, union
nocivité: toxicité, danger, dangereux, néfaste
noël: nativité, réveillon, 25 décembre
noisette: fruit à coque, amande
noix: fruit à coque, cerneau
nom: appeler, baptiser, prénom, patronyme, surnom, intitulé, dénommer, pseudonyme
nomade: berger, bédouin, gens du voyage, touareg, tzigane
nomination: désigner, désignation, poste, promotion, promouvoir, désigné, investiture
nonagénaire: 90 ans, personne âgée
nonne: religieuse, sœur, couvent, moniale, carmélite
norme: règle, standard, réglementation, critère
nostalgie: regret, mélancolie
notable: bourgeois, élu, personnalité, dignitaire
notaire: étude notariale, acte
note: bulletin, moyenne, évaluation, mémo, barème
notion: concept, idée, définition, rudiment
notoriété: célébrité, renommée, réputation, popularité, connu, célèbre, gloire
nounou: nourrice, assistante maternelle, baby-sitter, garde d'enfants
nourrice: gouvernante, assistante maternelle, nounou, élever, allaiter
nourrisson: nouveau-né, enfant, allaiter
nourriture: aliment, alimentation, repas, vivres, alimentaire, manger, denrée, bouffe
nouveau-né: bébé, nourrisson, naissance, maternité
nouveauté: innovation, inédit, inaugurer, première
nouvelle: annonce, information, récit, actualité, recueil, annoncer
novice: débutant, inexpérimenté, apprenti, néophyte
noyade: baignade, repêcher, couler
noyau: cœur, centre, graine
noyé: repêcher, baignade
nuage: cumulus, nébulosité, brume
nudisme: naturisme, naturiste, nu
nudité: déshabiller, dénudé, topless
nuisance: bruit, pollution, gêne, désagrément, tapage
nuit: soirée, minuit, obscurité
nullité: annulation, annuler, invalidation, invalider, vice de procédure
numéro: dossard, maillot, édition
nuptialité: mariage, marier, démographie
nutrition: alimentation, aliment, diététique
nutritionniste: diététicien, régime, alimentation
nymphe: divinité, naïade, déesse, larve
oasis: palmeraie, désert, saharien
obéissance: soumission, soumettre, discipline, allégeance, docilité
obèse: surpoids, surcharge pondérale, kilos
obésité: surpoids, surcharge pondérale, indice de masse corporelle
objecteur: réfractaire, insoumis, service militaire
objectif: but, cible, viser, ambition, finalité, afin
objection: critique, réserve, opposition, contester
objet: article, ustensile, outil, artefact
obligation: devoir, contrainte, falloir, imposer, exigence, nécessité
obole: don, aumône, offrande
obscurité: nuit, ténèbres, pénombre
obsèques: enterrement, funérailles, inhumation, inhumer, enterrer, crémation
observateur: analyste, témoin, expert, spécialiste
observation: constat, surveillance, remarque, constater, étude
observatoire: télescope, astronome, coupole, astronomie
obsession: hantise, idée fixe, manie, phobie
obstacle: barrière, frein, entrave, difficulté, haie, empêcher
obstétricien: gynécologue, accoucheur, sage-femme, accouchement
obstination: acharnement, entêtement, ténacité, persévérance
obtention: décrocher, recevoir, acquisition, délivrance
obus: projectile, bombardement, roquette, canon, bombarder, munition
occasion: opportunité, circonstance, seconde main, cadre
occultisme: ésotérisme, spiritisme, magie, sorcellerie
occupant: locataire, habitant, passager, envahisseur, nazi, squatteur
occupation: activité, métier, envahir, annexion, profession, passe-temps
océan: mer, atlantique, pacifique, maritime
océanographe: plongeur, biologiste marin, explorateur, scientifique
octogénaire: quatre-vingts ans, 80 ans, personne âgée, retraité
ode: poème, poésie, hommage, hymne
odeur: parfum, senteur, puanteur, arôme, sentir, effluve
odorat: flair, nez
odyssée: périple, voyage, épopée, ulysse
œil: regard, paupière, vision, rétine
œnologue: vin, viticole, dégustation, sommelier
œuf: pondre, ponte, poule, couver, omelette
œuvre: tableau, roman, toile, livre, chef-d'œuvre, création, peinture, sculpture, ouvrage, poème
offense: insulte, injure, outrage, affront
offensive: attaque, assaut, attaquer, opération, invasion, bataille
office: messe, bureau, agence, organisme
officier: colonel, capitaine, lieutenant, général, commandant, gradé, amiral
offrande: don, sacrifice, cadeau, ex-voto
offre: proposition, proposer, appel d'offres, enchère
ogre: géant, monstre, dévorer
oie: jars, palmipède, foie gras
oiseau: volatile, rapace, passereau, aigle, plumage, migrateur, espèce, ornithologue, perroquet
oisiveté: inactivité, désœuvrement, paresse, farniente
oléoduc: pipeline, pétrole, gazoduc
oligarchie: élite, aristocratie
oligarque: milliardaire, homme d'affaires, magnat
olive: huile, oléiculture, tapenade
omission: oubli, oublier, lacune
oncle: neveu, nièce, frère de son père, frère de sa mère, tonton
onde: vague, vibration, fréquence, rayonnement, radio
ondée: averse, pluie
ongle: griffe, manucure, doigt
opéra: lyrique, livret, soprano, ténor, bel canto, scala
opérateur: caméraman, télécom, compagnie
opération: intervention, chirurgie, raid, chirurgical, offensive, greffe
opérette: comédie musicale, offenbach, lyrique
ophtalmologue: oculiste, vue
opinion: avis, point de vue, conviction, position, jugement, sondage, croire
opium: pavot, drogue, héroïne, stupéfiant
opportunité: occasion, chance, possibilité
opposant: dissident, adversaire, détracteur, contestataire, rival, rebelle
opposition: désaccord, résistance, contestation, refus, hostilité, dissidence, adversaire
oppresseur: tyran, dictateur, occupant, despote, joug
oppression: tyrannie, persécution, domination, répression, joug
opticien: lunettes, lunetier
optimisme: confiance, espoir, confiant, espérer
option: possibilité, solution, alternative
opulence: richesse, abondance, luxe, prospérité
or: métal précieux, lingot, aurifère, pépite
oracle: prophétie, prédiction, pythie, devin
orage: tempête, foudre, tonnerre, éclair, grêle, intempéries
oral: épreuve, examen
orateur: tribun, discours, conférencier, prendre la parole, rhéteur
orbite: satellite, trajectoire, tourner autour
orchestre: philharmonique, symphonique, philharmonie, musicien
ordinateur: pc, mac, informatique, portable, microprocesseur
ordination: ordonner, prêtre, sacerdoce, ordonné
ordonnance: prescription, décret, prescrire, édit
ordre: consigne, injonction, commandement, directive, instruction, commander
ordure: déchet, poubelle, détritus, immondice
oreille: ouïe, tympan
orfèvre: joaillier, bijoutier, ciseleur
organe: foie, cœur, rein, poumon, greffe
organigramme: hiérarchie, structure, direction
organisateur: promoteur, préparer, comité, coordinateur, initiateur
organisation: association, ong, groupe, structure, mouvement, préparation, syndicat
organisme: institution, agence, corps, établissement, structure, institut
orgasme: jouissance, plaisir, sexuel
orgie: partouze, débauche, bacchanale
orgueil: fierté, vanité, arrogance, hautain
orientation: direction, cap, filière, préférence, tendance
originalité: singularité, nouveauté, particularité, insolite
origine: provenance, source, provenir, naissance, racine, cause, ascendance, étymologie, remonter, issu
ornement: décoration, décor, parure, motif
ornithologue: oiseau, naturaliste, zoologiste
orphelin: perdre ses parents, adopter, pupille, recueillir, adoption
orphelinat: foyer, pensionnat, pupille, assistance publique
orque: épaulard, cétacé
orteil: doigt de pied, pied
orthodoxie: dogme, doctrine, patriarche
orthographe: dictée, graphie, écrire, grammaire, faute
os: squelette, fémur, crâne, vertèbre, tibia
ossature: squelette, charpente, structure
ossement: squelette, crâne, restes, dépouille
ostéopathe: kinésithérapeute, kiné, chiropracteur
otage: captif, ravisseur, enlever, séquestrer, détenu, rançon, kidnapper
otarie: phoque, pinnipède
otite: oreille, infection
oubli: omission, amnésie, négligence, méconnu, tomber en désuétude
ouïe: oreille, entendre
ouragan: cyclone, tempête, typhon, rafale, dévaster
ours: plantigrade, grizzly, panda
outil: instrument, ustensile, matériel, marteau, couteau
outrage: insulte, offense, injure, affront
outre-mer: ultramarin, antilles, dom-tom, guadeloupe, martinique, réunion
ouverture: inauguration, inaugurer, lancement, début, vernissage, démarrage
ouvrage: livre, volume, œuvre, publication, traité, pont, essai, roman
ouvrier: travailleur, salarié, prolétaire, manœuvre, prolétariat, métallo, main-d'œuvre, employé
ouvrière: couturière, employée, salariée, travailleuse
ovation: applaudissement, acclamer, applaudir, acclamation
overdose: surdose, héroïne, drogue, cocaïne
ovin: brebis, agneau
ovni: soucoupe volante, extraterrestre, phénomène inexpliqué
oxydation: rouille, corrosion, rouiller
oxygène: respirer, gaz, respiratoire, air
ozone: couche, stratosphère
pacification: apaisement, cessez-le-feu, fin des hostilités, soumission
pacte: accord, traité, alliance, convention, signer, entente, charte
paiement: règlement, versement, verser, acquitter, virement, facture, régler, rembourser
pain: baguette, boulangerie, miche, brioche, farine
paix: armistice, cessez-le-feu, trêve, traité, réconciliation, accord
palais: château, résidence, demeure, hôtel particulier
palmarès: titre, trophée, victoire, récompense, médaille, classement
pandémie: épidémie, virus, covid, coronavirus, contagion, crise sanitaire
panique: peur, affolement, effroi, terreur, affoler, bousculade
panne: défaillance, avarie, dysfonctionnement, incident, coupure, bug, défectueux
pape: souverain pontife, saint-père, vatican, évêque de rome, conclave
paquebot: navire, bateau, croisière, transatlantique
parachutiste: commando, largage, sauter, légionnaire
paralysie: tétraplégie, paraplégie, blocage, hémiplégie, handicap
parasite: ver, tique, puce, hôte, infester
parc: jardin, espace vert, square
parcelle: terrain, cadastre, lopin
parcours: itinéraire, trajet, carrière, tracé, circuit, cursus
pardon: excuse, absoudre, clémence, amnistie, repentance
parent: père, mère, géniteur, famille, maman, papa
parenté: filiation, cousin, lien familial, famille, fratrie, généalogie
parfum: fragrance, senteur, odeur, arôme, eau de toilette
pari: miser, bookmaker, loterie
parité: égalité, quota, mixité
parking: stationnement, stationner, garer
parlement: assemblée, députés, sénat, hémicycle, législatif
parlementaire: député, sénateur, élu, eurodéputé
paroisse: église, curé, diocèse, fidèle
parrain: filleul, marraine, mafieux
parrainage: sponsor, soutien, mécénat, signature
parricide: meurtre, tuer, assassiner, père
partage: répartition, division, diviser, distribution, répartir
partenaire: allié, associé, coopération, sponsor, compagnon
partenariat: coopération, collaboration, accord, alliance, association
parti: formation politique, camp, militant, coalition
participant: concurrent, candidat, inscrit, compétiteur, invité
participation: contribution, implication, affluence, concourir
particularité: spécificité, caractéristique, singularité, originalité
particule: atome, électron, proton, neutron, photon, boson
partisan: militant, adepte, défenseur, sympathisant, favorable, fidèle
partition: scission, division, séparation
parution: publication, publier, édition, édité
passager: voyageur, usager, occupant
passe-temps: loisir, hobby, hobbies, passion, violon d'ingres
passeport: papiers d'identité, visa, document de voyage
passion: amour, engouement, fervent, goût, enthousiasme, hobby
passionné: amateur, féru, amoureux, mordu, fan
pasteur: protestant, révérend, prêche, temple, prédicateur
paternité: attribuer, filiation, reconnaissance
pâtisserie: gâteau, tarte, viennoiserie, dessert, confiserie
pâtissier: gâteau, confiseur, chocolatier, dessert
patrie: nation, terre natale, pays natal, pays d'origine
patrimoine: héritage, fortune, biens, monument, richesse
patriote: nationaliste, indépendantiste, résistant
patron: pdg, dirigeant, directeur, chef d'entreprise, employeur, président, boss
patronat: medef, employeurs, chefs d'entreprise, organisation patronale
patronyme: nom de famille, nom
patrouille: ronde, surveillance, brigade
pâturage: prairie, herbage, alpage, estive, paître, pré
pause: interruption, repos, trêve, suspension, break
pauvre: démuni, défavorisé, indigent, nécessiteux
pauvreté: misère, précarité, dénuement, indigence, démuni, défavorisé
paye: salaire, rémunération, traitement, solde
paysan: agriculteur, cultivateur, fermier, laboureur, éleveur, rural
péage: redevance, vignette, tarif, barrière
peau: épiderme, derme, pelage
péché: faute, vice, luxure, orgueil
pêche: poisson, chalutier, filet, chalut, capture
pêcheur: chalutier, marin, poisson, filet
pédophile: agression sexuelle, abus sexuel, mineur, abuser
peine: condamnation, prison, réclusion, condamner, sanction, châtiment, détention, emprisonnement
peintre: artiste, toile, tableau, portraitiste, paysagiste, aquarelliste, pinceau
peinture: tableau, toile, fresque, aquarelle, portrait
pelage: fourrure, poil, toison
pèlerin: marcheur, sanctuaire, fidèle, compostelle
pèlerinage: sanctuaire, la mecque, lourdes, compostelle, fidèle
pénalité: amende, sanction, majoration, malus
pendaison: potence, corde, gibet
pensée: réflexion, philosophie, doctrine
penseur: philosophe, intellectuel, théoricien, essayiste
pension: retraite, allocation, rente, indemnité
pénurie: manque, rupture de stock, rareté, carence, disette, insuffisance
percée: avancée, progression, bond, trouée
perdant: vaincu, battu, défait, malheureux
père: fils, fille, papa, géniteur, enfant
performance: résultat, exploit, score, prestation, record, chrono
péril: danger, menace, risque
période: époque, ère, phase, durée, âge, siècle
périodique: revue, magazine, journal, hebdomadaire, mensuel
périphérie: banlieue, abords, faubourg
permission: autorisation, accord, feu vert, consentement, autoriser
perquisition: fouille, fouiller, saisie, saisir, descente
persécution: oppression, pogrom, répression, discrimination, martyr, opprimer
personnage: héros, protagoniste, rôle, incarner
personnel: salarié, employé, effectif, agent, main-d'œuvre
perte: déficit, disparition, dommage, bilan, dégât
peste: épidémie, fléau, bubonique, bacille
pesticide: insecticide, herbicide, glyphosate, fongicide, phytosanitaire, désherbant
petit-fils: grand-père, grand-mère, descendant, aïeul
petite-fille: grand-père, grand-mère, descendante, aïeul
pétition: signature, signataire, requête
pétrole: brut, hydrocarbure, baril, or noir, gisement, raffinerie, forage
pétrolier: tanker, cargo, navire-citerne, superpétrolier
peuple: nation, ethnie, tribu, habitants, citoyens
peuplement: colonisation, habitants, implantation, occupation
peur: crainte, angoisse, effroi, terreur, craindre, redouter, frayeur, inquiétude
pharaon: égypte, dynastie, souverain, roi
phare: sémaphore, signal lumineux
pharmacie: officine, médicament, apothicaire
pharmacien: apothicaire, officine, médicament, chimiste
phase: étape, stade, période, cycle
philanthrope: mécène, bienfaiteur, donateur
philosophe: penseur, intellectuel, sage, métaphysique
philosophie: doctrine, métaphysique, éthique
phobie: peur, angoisse, crainte, hantise
photographe: cliché, appareil photo, reporter, portraitiste
photographie: cliché, image, prise de vue, portrait
physicien: chercheur, scientifique, savant
pianiste: clavier, musicien, concertiste
pièce: salle, chambre, théâtre, œuvre, monnaie, comédie, tragédie
piège: guet-apens, embuscade, traquenard, appât, tromper
piéton: passant, trottoir, marcheur, renversé
pillage: mise à sac, saccage, razzia, butin, vol
pilote: conducteur, aviateur, coureur automobile, volant, commandant de bord, écurie, cockpit
pilule: contraceptif, contraception, comprimé, cachet
pionnier: précurseur, fondateur, initiateur, père
piratage: hacker, cyberattaque, intrusion, téléchargement illégal, contrefaçon
pirate: corsaire, flibustier, hacker, abordage, flibuste, boucanier
piscine: bassin, baignade, natation, nager
piste: chemin, sentier, hypothèse, indice
pistolet: revolver, arme de poing, arme à feu, calibre
plage: littoral, sable, rivage, baignade, bord de mer
plagiat: contrefaçon, copie, copier, imitation, droit d'auteur
plaidoirie: avocat, défense, audience, réquisitoire
plaidoyer: défense, défendre, apologie, éloge
plaignant: victime, partie civile, requérant, accusateur
plaine: vallée, steppe, bassin, plateau
plainte: porter plainte, accusation, réclamation, recours, poursuite, dénonciation
plaisanterie: blague, farce, canular, humour, gag
plaisir: joie, bonheur, jouissance, délice
plan: projet, programme, stratégie, schéma
planète: astre, vénus, jupiter, exoplanète, corps céleste
planque: cachette, repaire, refuge, cache
plantation: culture, exploitation, verger, cultiver
plante: végétal, fleur, arbuste, espèce, herbe, arbre
planteur: cultivateur, exploitant, esclave, propriétaire
plastique: polymère, emballage, bouteille, pvc, polyéthylène
plat: mets, recette, spécialité, gastronomie
plateau: altiplano, massif, causse, relief
plébiscite: référendum, vote, consultation, scrutin
plongée: immersion, apnée, sous-marin, scaphandre
plongeur: scaphandrier, apnéiste, homme-grenouille, sous-marin
pluie: averse, précipitations, intempérie, déluge, mousson, orage
poème: sonnet, ode, strophe
poésie: sonnet, recueil, rime, ode
poète: recueil, auteur, écrivain, rimeur, troubadour
poids: masse, kilos, tonnes, kilogrammes, influence
poignard: couteau, dague, arme blanche
poison: toxique, venin, arsenic, cyanure, toxine
poisson: saumon, thon, truite, requin, pêche, carpe, aquatique
poitrine: thorax, buste, sein, torse
polémique: controverse, scandale, débat, critique, tollé, indignation
police: gendarmerie, commissariat, forces de l'ordre, agent, crs, flic
policier: gendarme, flic, agent, commissaire, inspecteur, forces de l'ordre, crs, gardien de la paix
politicien: homme politique, femme politique, élu, député, ministre, sénateur
politique: ministre, élu, gouvernement, réforme
polluant: rejet, émission, toxique, contaminer, co2
pollution: contamination, marée noire, émissions, rejet, déversement, gaz d'échappement, toxique
pompier: sapeur, soldat du feu, secours, sauveteur, caserne
pont: viaduc, passerelle, ouvrage, tablier, aqueduc, arche
pontificat: règne, souverain pontife
popularité: succès, célébrité, notoriété, cote, renommée, sondage
population: habitants, démographie, recensement, âmes, résidents
porc: cochon, truie, porcherie, charcuterie
porcelaine: céramique, faïence, kaolin, limoges
port: quai, docks, rade, havre, bassin, embarcadère
porte-avions: navire, charles-de-gaulle, flotte, aéronavale
porte-parole: représentant, communiqué
portrait: tableau, effigie, visage, photo
possession: détention, propriété, détenir, appartenir
poste: fonction, emploi, nommer, mandat, bureau
poterie: céramique, terre cuite, faïence, amphore
potier: céramiste, céramique, argile, terre cuite
poubelle: ordures, déchet, benne, détritus, conteneur
poule: gallinacé, volaille, œuf, coq
poumon: respiratoire, bronche, respiration
poupée: figurine, jouet, barbie, marionnette
pourcentage: taux, proportion
pourparlers: négociation, discussion, dialogue, négocier, tractations
poursuite: procès, traque, course-poursuite, plainte, mise en examen, traquer
pourvoi: recours, cassation, appel
pouvoir: autorité, gouvernement, compétence, règne, prérogative
prairie: pré, herbage, pâturage, steppe
praticien: médecin, chirurgien, docteur, dentiste
précarité: pauvreté, misère, instabilité, fragilité
précepteur: professeur, tuteur, gouverneur, maître, élève
précipitations: pluie, averse, neige, pluviométrie, pluvieux
précurseur: pionnier, initiateur, avant-garde
prédateur: carnivore, chasseur, rapace, fauve
prédécesseur: succéder, remplacer, successeur
prédicateur: imam, pasteur, sermon, évangéliste
prédiction: prophétie, oracle, pronostic
préfecture: chef-lieu, département, arrêté
préférence: favori, prédilection, privilégier
préfet: haut fonctionnaire, représentant de l'état, arrêté, gouverneur
préjudice: dommage, tort, dégât, perte, indemniser
préjugé: stéréotype, cliché, idée reçue, a priori
prélat: évêque, archevêque, cardinal, ecclésiastique
prélèvement: impôt, taxe, échantillon, ponction, cotisation
prénom: s'appeler, nommer, baptiser
préoccupation: souci, inquiétude, inquiéter, priorité
présence: fréquentation, assister, participation, implantation
présentateur: animateur, journaliste, journal télévisé, speaker
présentation: exposé, dévoiler, lancement, exposition
préservation: protection, sauvegarde, conservation, protéger
présidence: mandat, chef de l'état, diriger, élysée
président: chef de l'état, dirigeant, élu, mandat, pdg
presse: journal, média, quotidien, journaliste, hebdomadaire
pression: contrainte, tension, insistance, lobby
prestation: service, allocation, performance, représentation
prestige: renommée, réputation, gloire, rayonnement
prêt: emprunt, crédit, emprunter
prétendant: candidat, soupirant, concurrent, favori
prétexte: excuse, motif, alibi, invoquer
prêtre: curé, abbé, ecclésiastique, vicaire, ordonner, ordination
preuve: indice, témoignage, démonstration, adn, attester
prévention: sensibilisation, dépistage, précaution, éviter
prévenu: accusé, inculpé, mis en cause, suspect, comparaître
prévision: pronostic, estimation, anticipation, projection, tabler
prière: oraison, culte, messe, recueillement
prime: bonus, gratification, indemnité, récompense, cotisation
prince: altesse, héritier, souverain, dauphin, monarque, fils du roi
princesse: altesse, fille du roi, infante, reine, duchesse
principauté: monaco, andorre, liechtenstein
prise: capture, conquête, saisie, saisir, emparer
prison: pénitencier, détention, cellule, incarcération, centre pénitentiaire, maison d'arrêt, geôle, bagne
prisonnier: détenu, captif, otage, écroué, incarcéré
privatisation: vente, cession, ouverture du capital, dénationalisation
privilège: avantage, faveur, prérogative, exemption, passe-droit
prix: coût, tarif, montant, récompense, euros, valeur, distinction
problème: difficulté, obstacle, souci, panne, incident, défaut
procédure: instruction, poursuite, formalité, démarche
procès: tribunal, audience, jugement, cour d'assises, assises, poursuite, comparaître, juger
procession: cortège, défilé, pèlerinage
proche: parent, famille, ami, entourage, intime
proclamation: déclaration, annonce, déclarer
procureur: parquet, magistrat, ministère public, avocat général, réquisition
producteur: cinéma, fabricant, agriculteur, exportateur, exploitant, film
production: fabrication, fabriquer, récolte, rendement, création
productivité: rendement, efficacité, compétitivité
professeur: maître, instituteur, universitaire
profession: métier, emploi, travail, activité, corporation
profit: bénéfice, gain, plus-value, rentabilité, avantage
profondeur: mètres de fond, abysse, abyssal, mètres
programme: projet, plan, émission, calendrier, menu
programmeur: développeur, informaticien, logiciel, code
progrès: avancée, amélioration, essor, innovation, améliorer
progression: hausse, avancée, augmentation, croissance, évolution
proie: victime, gibier, chasser
projectile: balle, missile, obus, flèche, boulet
projection: séance, diffusion, prévision, avant-première
projet: plan, chantier, programme, intention, initiative
prolifération: multiplication, invasion, propagation, explosion
prolongation: reconduction, délai, report, supplémentaire, extension
promenade: balade, excursion, randonnée, flânerie
promesse: engagement, serment, engager, jurer
promoteur: initiateur, instigateur, défenseur, organisateur
promotion: avancement, publicité, nomination
promulgation: adoption, loi, décret, entrer en vigueur
pronostic: prévision, prédiction, parier
propagande: endoctrinement, désinformation, affiche, manipulation
propagation: diffusion, transmission, contagion, épidémie, expansion
prophète: mahomet, moïse, oracle, envoyé
proportion: pourcentage, taux, ratio
proposition: offre, suggestion, projet, plan
propriétaire: détenteur, acquéreur, possesseur, bailleur, actionnaire
propriété: possession, terrain, qualité
prospection: exploration, forage, recherche, fouille
prospérité: essor, richesse, âge d'or, croissance
prostituée: proxénète, courtisane, fille de joie, maison close, escort
prostitution: proxénétisme, maison close, proxénète, bordel, racolage
protagoniste: acteur, héros, personnage
protecteur: mécène, bienfaiteur, défenseur, gardien
protection: défense, sauvegarde, préservation, abri, conservation, bouclier
protectorat: colonie, tutelle, occupation
protestant: huguenot, calviniste, luthérien, réformé, évangélique, temple
protestantisme: calvinisme, luthéranisme, huguenot
protestation: contestation, manifestation, colère, opposition, dénoncer
protocole: accord, étiquette, procédure, convention
prototype: maquette, essai
prouesse: exploit, performance, record
provenance: origine, source, importer
proverbe: dicton, adage, maxime
provocation: défi, outrage, scandale, affront
proximité: voisinage, voisin, alentours
pseudonyme: nom de plume, alias, surnom, nom de scène, sous le nom de, nom de guerre
psychanalyste: divan, freud, thérapeute, lacan
psychiatre: aliéniste, psychologue, thérapeute, psychanalyste
psychologue: thérapeute, psychiatre, psy, clinicien
public: spectateur, assistance, audience, auditoire, foule
publication: parution, paraître, édition, ouvrage, éditer
publicitaire: annonceur, agence, slogan, spot
publicité: réclame, spot, annonce, annonceur, affiche
puissance: force, watts, mégawatts, chevaux, hégémonie
punition: sanction, châtiment, peine, sanctionner, châtier
purge: élimination, épuration, limogeage, éliminer
putsch: coup d'état, renversement, junte, renverser, pronunciamiento
putschiste: junte, coup d'état, mutin
pyramide: khéops, pharaon, tombeau, gizeh
pyromane: incendiaire, incendie, mettre le feu
quai: embarcadère, berge, port, débarcadère, rive
qualification: accession, éliminatoire, diplôme, compétence
qualité: atout, excellence, mérite
quarantaine: isolement, confinement, isoler, confiner
quartier: arrondissement, faubourg, voisinage
querelle: dispute, conflit, différend, brouille, litige, rivalité
question: interrogation, interroger, problème
questionnaire: sondage, enquête, formulaire
quota: contingent, plafond, limite
quotidien: gazette, presse, vie de tous les jours
rabais: réduction, remise, ristourne, soldes, promotion
rabbin: synagogue, juif, talmud, judaïsme
race: espèce, ethnie, lignée, variété
rachat: acquisition, reprise, opa, acquérir, fusion
racine: origine, étymologie, rhizome, tubercule
racisme: xénophobie, discrimination, antisémitisme, ségrégation, xénophobe
raciste: xénophobe, antisémite, suprémaciste, discriminatoire
racket: extorsion, rançon, chantage, mafia
radio: station, antenne, ondes, fm, diffusion
radioactivité: uranium, rayonnement, nucléaire, césium, radium
rafle: arrestation, déportation, arrêter, vel d'hiv, déporter
rage: colère, fureur, furieux, virus
raid: attaque, bombardement, incursion, frappe aérienne, expédition
rail: voie ferrée, chemin de fer, train
raisin: vigne, cépage, grappe, vendange
raison: cause, motif, origine, expliquer, explication, prétexte
ralliement: rejoindre, soutien, adhésion, adhérer
rallye: course automobile, pilote, copilote, dakar
rançon: kidnapping, ravisseur, enlèvement, otage, extorsion
randonnée: marche, marcheur, trek, balade, sentier, gr
randonneur: marcheur, promeneur, alpiniste, sentier, trekkeur
rang: classement, position, grade
rapace: aigle, faucon, vautour, hibou, buse, oiseau de proie
rapatriement: retour, évacuation, ramener
rapidité: vitesse, vélocité, célérité, prompt
rappel: retrait, retirer, défectueux, piqûre
rappeur: hip-hop, rap, flow, mc
rapport: relation, lien, document, compte rendu, étude
rapprochement: réconciliation, alliance, dégel, détente
rapt: kidnapping, ravisseur, kidnapper, séquestration
rassemblement: manifestation, meeting, réunion, réunir, attroupement, regroupement
ratification: adoption, approbation, signature, entériner, adopter, approuver
rattachement: annexion, annexer, intégration, réunion, incorporer
ravage: dégât, destruction, dévastation, détruire, dévaster
ravin: précipice, gorge, gouffre, fossé
ravisseur: enlèvement, kidnappeur, preneur d'otages, rapt, otage
ravitaillement: approvisionnement, vivres, approvisionner, provisions
rayonnement: influence, prestige, ondes, notoriété
raz-de-marée: tsunami, vague, submersion, déferlante
réacteur: centrale, moteur, nucléaire, epr, turboréacteur
réalisateur: metteur en scène, film, tourner, documentariste
réalisation: œuvre, concrétisation, mise en scène, tournage, exécution
réanimation: soins intensifs, coma, intubation, hospitalisation
rebelle: insurgé, insoumis, guérillero, révolté, mutin, dissident
rébellion: insurrection, soulèvement, révolte, mutinerie, insurgé, guérilla, fronde
rebond: hausse, reprise, redressement, remontée
recensement: habitants, population, insee, dénombrement, dénombrer
récession: crise, ralentissement, contraction, recul, dépression
recette: ingrédients, revenu, cuisine, plat
recherche: étude, enquête, investigation, quête, laboratoire
récif: corail, écueil, barrière, atoll
récit: narration, conte, témoignage, roman
récital: concert, tour de chant, gala
réclamation: plainte, revendication, doléance
récolte: moisson, vendange, cueillette, production, cueillir
recommandation: conseil, préconisation, directive, conseiller
récompense: prix, médaille, distinction, trophée, prime, lauréat
réconciliation: rapprochement, paix, pardon, apaisement
reconduction: renouvellement, prolongation, réélection
reconnaissance: gratitude, hommage, consécration, identification
reconquête: reprise, libération, reprendre
reconstruction: rebâtir, restauration, réédifier, chantier, relever
reconversion: nouvelle carrière, transformation, formation, changer de métier
record: meilleure performance, chrono, exploit, battre, performance
recours: appel, pourvoi, requête, plainte, contestation
recrudescence: augmentation, hausse, regain, flambée
recrue: transfert, engager, embauche, conscrit, novice
recrutement: embauche, engager, embaucher, enrôlement, candidat
recruteur: employeur, embaucher, chasseur de têtes, drh
recueil: anthologie, poèmes, compilation, livre
recul: baisse, retrait, repli, diminution, régression
rédacteur: journaliste, journal, chroniqueur
redevance: taxe, royalties, péage, impôt
redressement: reprise, rétablissement, assainissement, rebond, faillite
réduction: baisse, diminution, rabais, remise, diminuer
rééducation: kinésithérapeute, convalescence, guérison, réadaptation
réélection: second mandat, reconduire, reconduction
référendum: vote, plébiscite, consultation, scrutin, votation, urnes
réforme: changement, loi, refonte, réorganisation, modernisation
refuge: abri, asile, cachette, cabane, hébergement
réfugié: exilé, demandeur d'asile, migrant, déplacé, exode
refus: rejet, veto, opposition, rejeter, décliner, fin de non-recevoir
régate: voile, voilier, skipper
régent: tuteur, minorité, souverain, couronne
régime: dictature, gouvernement, diète, monarchie, alimentation, république
régiment: bataillon, troupe, brigade, infanterie, cavalerie
région: territoire, contrée, province, zone
règle: loi, norme, principe, consigne
règlement: code, loi, norme, paiement, statuts
réglementation: loi, norme, législation, décret
règne: trône, couronner, monarque
regret: remords, excuse, déplorer, repentir
regroupement: fusion, rassemblement, réunion, coalition
réhabilitation: rénovation, innocenter, rénover, restauration
rein: néphrologue, dialyse, greffe
reine: souveraine, épouse du roi, monarque, élisabeth, régente
réinsertion: probation, intégration, insertion
rejet: refus, refuser, déversement, émission, repousser
relance: reprise, redémarrage, stimulation
relation: lien, liaison, fréquentation
relégation: descente, descendre, division inférieure, rétrograder
relief: montagne, colline, topographie, plateau, vallée
religieuse: nonne, sœur, moniale, carmélite, couvent, abbesse
religieux: moine, prêtre, clerc, frère, ecclésiastique, moniale
religion: foi, culte, christianisme, islam, croyance, confession, judaïsme, église
relique: ossements, châsse, saint, vestige
remaniement: nouveau gouvernement, changement
remariage: secondes noces, épouser
remède: médicament, traitement, cure, solution, guérir
remise: réduction, rabais, cérémonie, décerner, ristourne
remords: regret, repentir, culpabilité
rempart: muraille, fortification, enceinte, mur
remplaçant: successeur, intérimaire, suppléant, succéder, doublure
remplacement: succession, succéder, substitution, relayer, changement
rémunération: salaire, paye, traitement, cachet, honoraires, émoluments
renaissance: renouveau, résurrection, reprise
rencontre: connaître, match, entrevue, réunion, connaissance, entretien
rendement: productivité, production, rentabilité
rendez-vous: rencontre, entrevue, réunion
renommée: réputation, célébrité, notoriété, gloire, célèbre
rénovation: restauration, travaux, réhabilitation, restaurer, modernisation
renseignement: information, espionnage, espion, dgse, services secrets
renversement: putsch, coup d'état, chute, destituer
renvoi: licenciement, expulsion, exclusion, congédier, limogeage
repas: déjeuner, dîner, souper, festin, banquet, menu
réplique: réponse, copie, riposte, secousse, repartie
réponse: réagir, réplique, riposte
report: ajournement, différer, décalage, retard
reportage: documentaire, enquête, journaliste
reporter: journaliste, correspondant, envoyé spécial
repos: pause, congé, sommeil, vacances
repreneur: acquéreur, racheter, rachat, candidat au rachat
représailles: vengeance, riposte, rétorsion, exécutions
représentant: délégué, porte-parole, député, émissaire, ambassadeur
répression: matraque, arrestation, massacre, écraser
réprimande: blâme, remontrance, sermonner, avertissement
reprise: rachat, rebond, retour, redémarrage
reproche: critique, grief, accusation, blâme
reproduction: copie, accouplement, fécondation, ponte, gestation
reptile: serpent, lézard, crocodile, tortue, saurien
république: démocratie, état, président
réputation: renommée, notoriété, prestige
requête: recours, réclamation
réquisitoire: procureur, accusation, peine requise, avocat général, parquet
réseau: filière, organisation, cellule
réservoir: cuve, citerne, barrage, bassin
résidence: domicile, demeure, logement, maison, habiter, villa
résident: habitant, riverain, locataire, pensionnaire
résiliation: rupture, annulation, dénonciation, rompre
résistance: maquis, opposition, lutte, clandestinité, maquisard
résistant: maquisard, ffi, clandestin, combattant, partisan
responsabilité: faute, culpabilité, imputer
responsable: auteur, coupable, dirigeant, directeur
ressemblance: similitude, analogie, similaire, comparable
ressentiment: rancune, rancœur, amertume, colère
ressource: richesse, revenu, gisement, matière première
restaurant: bistrot, brasserie, auberge, cantine, pizzeria, cuisinier
restauration: rénovation, rénover, réhabilitation, travaux, hôtellerie
restitution: retour, rapatriement
restriction: limitation, interdiction, rationnement, contrainte
résultat: bilan, score, conséquence, bénéfice, effet
retard: report, attente, délai, tarder, décalage
retour: rentrer, come-back, rapatriement
retrait: repli, recul, désengagement, abandon, quitter, départ
retraite: pension, fin de carrière, raccrocher, cessation d'activité, repli
retraité: pensionné, senior, pension
réunification: unification, chute du mur
réunion: sommet, assemblée, séance, rencontre, conférence, rassemblement
réussite: succès, triomphe, exploit, prospérité
revanche: vengeance, riposte
rêve: songe, ambition, cauchemar, aspiration
révélation: dévoiler, découverte, divulguer, scoop, confidence
revendeur: dealer, commerçant, distributeur, détaillant
revendication: exigence, réclamation, réclamer, exiger
revenu: salaire, ressources, gain, rente, recette
révocation: destitution, limogeage, destituer, abrogation
révolte: soulèvement, insurrection, émeute, jacquerie, mutinerie, rébellion
révolution: insurrection, renversement, soulèvement, 1789, bouleversement
revue: magazine, périodique, journal, publication
richesse: fortune, opulence, patrimoine, milliards, prospérité
riposte: représailles, contre-attaque, réplique, répliquer
risque: danger, menace, péril, aléa, menacer
rite: cérémonie, coutume, culte, tradition
rituel: cérémonie, coutume, liturgie, tradition
rivage: côte, littoral, plage, bord de mer
rival: adversaire, concurrent, ennemi, challenger
rivalité: concurrence, antagonisme, opposition, querelle
rive: berge, rivage
riverain: habitant, résident, voisin, voisinage
rivière: affluent, cours d'eau, fleuve, ruisseau, torrent, confluent
robe: jupe, tunique, tailleur
robot: automate, androïde, machine, humanoïde
roche: granite, calcaire, basalte, pierre, minéral
rocher: falaise, récif, bloc, paroi
roi: monarque, trône, couronne, couronner, sire
rôle: personnage, incarner, interprète, interpréter, fonction
roman: livre, récit, ouvrage, fiction, polar
romancier: écrivain, auteur, homme de lettres, plume
romancière: écrivain, auteure, femme de lettres, autrice
rongeur: rat, souris, castor, écureuil, marmotte, campagnol
roquette: missile, tir, obus, projectile
route: chaussée, autoroute, itinéraire
routier: camionneur, poids lourd, chauffeur
royaliste: monarchiste, légitimiste, orléaniste, vendéen, chouan
royaume: monarchie, couronne, dynastie, souverain
royauté: monarchie, couronne, trône
rue: avenue, boulevard, ruelle, chaussée
ruine: faillite, vestige, décombres, banqueroute
rumeur: bruit, ragot, ouï-dire, fausse nouvelle, commérage
rupture: séparation, divorce, séparer, cassure, quitter
ruse: stratagème, subterfuge, tromperie, tromper
sabotage: dynamiter, dérailler, explosif, destruction
saccage: pillage, vandalisme, dévaster, dégradation
sacerdoce: ordination, clergé
sacre: couronnement, titre, victoire, couronner, reims
sacrement: baptême, eucharistie, communion, confirmation
sacrifice: immolation, offrande, renoncement
sage-femme: accouchement, maternité, obstétrique, accoucher, maïeuticien
saignement: hémorragie
sainteté: canonisation, béatification
saisie: confiscation, perquisition, butin, confisquer
saison: hiver, printemps, automne
saisonnier: intérimaire, vendangeur, temporaire, vacataire
salaire: rémunération, paie, smic, traitement, revenu, gagner, appointements
salarié: employé, ouvrier, travailleur, personnel, collaborateur
salle: auditorium, pièce, amphithéâtre, théâtre
salon: foire, exposition, séjour, exposants
sanction: punition, amende, peine, suspension, punir, embargo
sanctuaire: temple, lieu saint, basilique, lieu de culte
sang: hématologie, globule, transfusion, hémoglobine, plasma
sans-abri: sdf, sans domicile fixe, clochard, mal-logé, mendiant
sans-papiers: clandestin, situation irrégulière, migrant, régularisation, expulsion
santé: médical, maladie
satellite: orbite, lune, sonde, ariane, mise en orbite
satire: caricature, pamphlet, parodie, moquer
satisfaction: contentement, joie, plaisir, réjouir
sauvegarde: protection, préservation, conservation, préserver
sauvetage: secours, secourir, secouriste, rescapé, repêcher
sauveteur: secouriste, pompier, snsm
sauveur: messie, libérateur, héros, rédempteur
savant: scientifique, chercheur, érudit, physicien, mathématicien, inventeur
savoir-faire: expertise, compétence, maîtrise, technique
scandale: affaire, polémique, tollé, éclabousser, indignation
scénario: script, intrigue, dialogues
scénariste: auteur, dialoguiste, coscénariste
schisme: rupture, division, scission, séparation
science: physique, chimie, biologie, recherche, discipline, savoir
scientifique: chercheur, savant, biologiste, physicien, chimiste, laboratoire
scission: division, séparation, schisme, dissidence, sécession
scolarité: études, lycée, collège, élève
score: résultat, buts, suffrages
scrutin: élection, vote, suffrage, urnes, électeur, tour
sculpteur: statuaire, statue, buste, bronze, marbre, ciseau
sculpture: statue, buste, bronze, marbre, bas-relief, statuette
séance: réunion, session, audience, projection
sécession: indépendance, scission, séparatiste
sécheresse: manque d'eau, aridité, canicule, déficit hydrique, aride
secouriste: sauveteur, pompier, croix-rouge, ambulancier
secours: aide, assistance, sauvetage, pompiers, samu
secousse: séisme, tremblement de terre, choc, tremblement
secrétaire: assistante, adjoint, collaborateur, dactylo
secte: gourou, adepte, mouvement religieux, dérive
secteur: domaine, branche, zone, filière
sécurité: protection
ségrégation: apartheid, discrimination, racisme, séparation
seigneur: suzerain, vassal, fief, baron, comte, châtelain
séisme: tremblement de terre, secousse, magnitude, épicentre, richter
séjour: vacances, voyage, résider, visite, demeurer, nuitée
sel: chlorure de sodium, marais salant, gabelle
sélection: choisir, équipe nationale, convoquer
sélectionneur: entraîneur, équipe nationale, coach, deschamps, bleus
séminaire: prêtre, grand séminaire, colloque, formation
sénat: chambre haute, palais du luxembourg, parlement
sénateur: élu, parlementaire, palais du luxembourg, chambre haute
sentence: verdict, condamnation, jugement, condamner, peine
sentier: chemin, piste, gr, randonnée
sentiment: émotion, amour, ressenti, impression
séparation: divorce, rupture, scission, quitter, division
séparatisme: indépendantiste, autonomiste, sécession
séparatiste: indépendantiste, eta, autonomiste, sécession
septuagénaire: 70 ans, septante, vieillard, âgé
sépulture: tombe, tombeau, inhumer, nécropole, enterrer, caveau
séquelle: conséquence, traumatisme, handicap, cicatrice
séquestration: enlèvement, rapt, enfermer, otage, retenir
serf: seigneur, esclave, paysan
série: feuilleton, saison, épisode, sitcom
serment: promesse, allégeance, hippocrate
sermon: prêche, homélie, prédication, chaire
serpent: vipère, cobra, python, couleuvre, boa, reptile, venin
serveur: garçon de café, barman, restaurant, informatique
sévices: maltraitance, torture, mauvais traitements, violence
sexe: organe génital, pénis
sexualité: rapport sexuel, libido, érotisme
sida: séropositif, virus, trithérapie, séropositivité
siècle: époque, ère
siège: encercler, encerclement, blocus, quartier général
signataire: parapher, accord, pétition
signature: parapher, accord, conclusion, autographe
signification: vouloir dire, désigner, étymologie
silence: mutisme, taire, minute de silence
singe: primate, chimpanzé, gorille, macaque, orang-outan, babouin
sinistre: incendie, catastrophe, inondation, dégât
sinistré: victime, catastrophe, inondation, indemniser
site: emplacement, lieu, page web, internet
skieur: slalom, descente, piste, glisse, descendeur
skipper: navigateur, voilier, barreur, marin, vendée globe
sobriquet: surnom, surnommer
socialiste: ps, gauche, jaurès
société: entreprise, compagnie, firme, civilisation, sarl
sociologue: chercheur, universitaire, durkheim, bourdieu
sœur: frère, frangine, cadette, aînée, fratrie, religieuse
soignant: infirmier, médecin, aide-soignant, blouse blanche, hôpital
soin: traitement, thérapie, pansement
soirée: fête, gala, nuit, réception
soldat: militaire, combattant, troupe, fantassin, armée, poilu, recrue
solde: rabais, promotion, paie, braderie, excédent
solidarité: entraide, aide, soutien, fraternité
soliste: concertiste, violoniste, pianiste, orchestre
solution: issue, remède, réponse, résoudre, parade
somme: montant, addition, total, euros
sommet: cime, mont, culminer, réunion, pic, g7, g20
somnifère: barbiturique, insomnie, sédatif
sondage: enquête, ifop, ipsos, sondé, interrogé
sonde: satellite, mission spatiale, engin spatial, nasa
sorcellerie: magie, envoûtement, maléfice, vaudou
sorcier: magicien, mage, chaman, marabout, envoûteur
sorcière: bûcher, magie, salem
sort: destin, avenir, devenir, fatalité
sortie: parution, commercialisation, issue, lancement, excursion
souci: problème, inquiétude, préoccupation, ennui
souhait: vœu, désir, vouloir, espérer
soulèvement: insurrection, révolte, émeute, rébellion, insurgé, intifada
soumission: obéissance, docilité, reddition, capituler
soupçon: suspicion, doute, suspecter, présumé
sourd: malentendant, langue des signes, appareil auditif
sous-marin: submersible, torpille, nautilus, plongée
sous-traitance: externalisation, prestataire, fournisseur
sous-traitant: prestataire, fournisseur, équipementier
souscription: collecte, abonnement, financement, appel aux dons
souterrain: tunnel, galerie, catacombe
soutien: appui, aide, appuyer, défenseur, ralliement
souvenir: mémoire, réminiscence, commémoration, rappeler
souverain: monarque, empereur, reine, sultan, tsar
souveraineté: indépendance, autonomie, suprématie
spécialiste: expert, connaisseur, professionnel, chercheur
spécialité: discipline, plat, expertise
spectacle: représentation, show, concert, one-man-show, pièce, scène
spectateur: public, assistance, foule, cinéphile, gradins, tribune
spéculateur: trader, boursicoteur, bourse, financier
spéculation: bourse, agiotage, boursicoter, trader
sponsor: parrain, mécène, financer, partenaire
sport: football, rugby, tennis, athlétisme, discipline, compétition
sportif: athlète, champion, joueur, footballeur, coureur
squatteur: occupant, expulsion, occuper illégalement
squelette: os, ossements, ossature, colonne vertébrale
stade: enceinte, pelouse, gradins, arène
stage: formation, apprentissage
star: vedette, célébrité, idole, icône
statue: sculpture, buste, effigie, bronze, monument, sculpteur
stérilité: infertilité, infécondité, fécondation in vitro
stratagème: ruse, subterfuge, astuce, manœuvre
stratégie: tactique, plan, plan d'action
stress: anxiété, tension, angoisse, burn-out
studio: appartement, atelier, enregistrement, logement
stupéfiant: drogue, cannabis, cocaïne, héroïne, trafic
styliste: couturier, haute couture, créateur
subdivision: district, canton, arrondissement, section
substitut: remplacement, ersatz, procureur, succédané
subvention: aide, financement, allocation, dotation, financer
succès: réussite, triomphe, tube, best-seller, victoire, triompher
successeur: remplacer, héritier, remplaçant, dauphin, repreneur
succession: héritage, hériter, remplacement, héritier
succursale: filiale, agence, magasin
sucre: glucose, saccharose, canne, betterave, édulcorant
suffrage: vote, voix, scrutin, bulletin
suicide: mettre fin à ses jours, se donner la mort, pendre, se défenestrer, immoler
sultan: ottoman, souverain, califat, vizir
superficie: surface, étendue, hectares, kilomètres carrés, km2
supermarché: grande surface, hypermarché, magasin
supplice: torture, martyre, souffrance
supporter: fan, tifosi, hooligan, partisan
suppression: abolition, disparition, élimination, fermeture
suprématie: domination, hégémonie, supériorité
surdité: malentendant, audition, appareil auditif
surdoué: prodige, qi, précoce, génie
surface: superficie, étendue, hectares, aire
surnom: sobriquet, pseudonyme, alias
surprise: étonnement, inattendu, stupéfaction, stupeur
sursis: prison avec sursis, délai, report
surveillance: contrôle, vidéosurveillance, espionnage, caméra
surveillant: gardien, maton, pion, geôlier
survie: subsistance, existence, rescapé
survivant: rescapé, réchapper, indemne, miraculé
suspect: mis en cause, interpellé, soupçonner, présumé, mis en examen, prévenu
suspension: interruption, mise à pied, sanction, gel
symbole: emblème, allégorie, icône
sympathie: affinité, amitié, bienveillance
sympathisant: militant, partisan, adhérent, proche
symphonie: orchestre, concerto, compositeur
symptôme: fièvre, toux, douleur, manifestation
synagogue: rabbin, culte, juif
syndicaliste: cgt, cfdt, délégué
syndicat: cgt, cfdt, fo, organisation syndicale, intersyndicale
tabac: cigarette, nicotine, fumeur, cigare, buraliste
tableau: toile, peinture, portrait, peintre, peindre
tactique: stratégie, plan, manœuvre
taille: mètres, hauteur, mesurer, centimètres, grandeur, dimension, stature
talent: don, aptitude, génie, virtuosité, doué
talisman: amulette, porte-bonheur, fétiche, gri-gri
tante: oncle, neveu, nièce, tata
tarif: prix, coût, barème, forfait
taudis: bidonville, logement insalubre, masure
taureau: torero, corrida, bovin, arène
tauromachie: corrida, torero, matador, arène, toréador
taux: pourcentage, proportion, ratio
taxe: impôt, tva, prélèvement, redevance, droit de douane
taxi: vtc, chauffeur, uber
technique: procédé, méthode, savoir-faire
technologie: innovation, numérique, électronique
téléphérique: télécabine, funiculaire, remontée mécanique, télésiège
téléphone: portable, mobile, smartphone, combiné, iphone
télescope: observatoire, hubble, astronomie, lunette, astronome
téléspectateur: audience, audimat, public, écran
télétravail: distanciel, domicile, à distance
télévision: petit écran, tv, chaîne, tf1
témoignage: déposition, récit, raconter, confier
témoin: assister, déposition, spectateur
température: degrés, chaleur, thermomètre, celsius, froid
tempête: ouragan, cyclone, rafale, bourrasque, tornade, vent
temple: sanctuaire, pagode, lieu de culte, protestant
tennis: raquette, roland-garros, wimbledon, set
tennisman: joueur de tennis, grand chelem, raquette, atp
ténor: chanteur lyrique, opéra, voix, pilier
tentative: essai, échec, effort, essayer
tenue: costume, uniforme, vêtement, habit
terrain: parcelle, hectares, pelouse
terreur: effroi, épouvante, guillotine
terrorisme: attentat, djihadiste, al-qaida, daech, kamikaze
terroriste: djihadiste, kamikaze, assaillant, poseur de bombe, attentat, islamiste
test: essai, examen, dépistage, épreuve, expérimentation
testament: léguer, legs, héritage, dernières volontés, légataire
texte: écrit, document, article, manuscrit
textile: coton, filature, tissage, habillement
théâtre: pièce, scène, dramaturge, comédien, planches, mise en scène
théologien: docteur de l'église, luther, thomiste
théoricien: penseur, idéologue, philosophe
théorie: hypothèse, thèse, doctrine
thérapie: traitement, soin, cure, psychanalyse
thermes: bains, cure, eaux thermales
thèse: doctorat, doctorant, soutenance, théorie
tireur: sniper, fusil, assaillant, buteur
tissu: étoffe, coton, soie, lin, toile
titre: trophée, championnat, distinction
titulaire: détenteur, lauréat, possesseur
toile: tableau, peinture, internet, tissu
tombe: sépulture, inhumer, caveau, enterrer, cimetière
tombeau: sépulture, mausolée, sarcophage, nécropole, inhumer, crypte
tornade: tempête, cyclone, trombe, tourbillon
torpille: sous-marin, couler, missile
tortionnaire: bourreau, sévices
torture: sévices, supplice, mauvais traitements, gégène, bourreau
tourisme: vacances, visiteur, hôtellerie, fréquentation
touriste: vacancier, visiteur, estivant, voyageur
tournage: filmer, plateau, réalisation, caméra
tournée: concert, série de concerts, voyage
tournoi: compétition, championnat, coupe, open
toxicomane: junkie, héroïnomane, dépendant
toxicomanie: addiction, héroïne, dépendance
tract: pamphlet, prospectus, brochure
tradition: coutume, usage, folklore, rite
traducteur: interprète, version française
traduction: version, interprète, transposition, langue
trafic: circulation, contrebande, drogue, dealer
trafiquant: dealer, contrebandier, narcotrafiquant, passeur, cartel
tragédie: drame, catastrophe, désastre
trahison: déloyauté, félonie, intelligence avec l'ennemi
train: tgv, chemin de fer, sncf, wagon, convoi, rail, locomotive
traite: esclavage, esclave, négrier, commerce triangulaire
traité: accord, pacte, convention, signer, ratifier
traitement: soin, thérapie, remède, médicament, cure, salaire
traître: collabo, félon, transfuge, collaborateur
trajet: itinéraire, parcours, voyage, déplacement
tramway: rame, tram
tranchée: poilu, boyau, fossé, front
transaction: vente, achat, accord
transfert: recruter, signer, recrue, déplacement, mutation
transformation: mutation, métamorphose, changement, modification, conversion
transfusion: sang, don du sang, donneur
transmission: propagation, contagion, diffusion, contamination, hérédité
transport: acheminement, acheminer, fret, bus, train, logistique
transporteur: routier, fret, camionneur, compagnie aérienne
traumatisme: choc, blessure, séquelle, commotion
travail: emploi, boulot, métier, labeur, job, tâche
travailleur: ouvrier, salarié, employé
traversée: franchir, franchissement
trésor: butin, magot, fortune, pièces d'or
trésorier: comptable, caisse, financier, finances
trêve: cessez-le-feu, armistice, pause, suspension
tribu: clan, ethnie, peuplade, peuple
tribunal: cour, juge, prud'hommes, juridiction, assises, justice
tricherie: fraude, dopage, tromper
tricheur: fraudeur, dopé, imposteur
triomphe: victoire, succès, réussite, sacre
tristesse: chagrin, douleur, mélancolie, affliction
tromperie: duperie, fraude, arnaque, escroquerie
trompette: cuivre, jazzman, clairon
trône: couronne, roi, règne, monarque, couronnement
trophée: coupe, récompense, prix, médaille
trouble: désordre, émeute, agitation, maladie
troupe: soldat, compagnie, armée, bataillon
troupeau: bétail, brebis, vaches, cheptel, moutons
truand: gangster, bandit, malfrat, voyou, malfaiteur
tsar: empereur, romanov, russie, nicolas ii, pierre le grand
tsunami: raz-de-marée, vague, séisme sous-marin
tuberculose: phtisie, bacille de koch, poumon, bcg, sanatorium, phtisique
tuerie: massacre, fusillade, carnage, tireur
tueur: assassin, meurtrier, sicaire, assassiner, sniper
tumeur: cancer, métastase, lymphome, carcinome
tunnel: souterrain, galerie, percement
tutelle: protectorat, curatelle, contrôle, mandat
tuyau: canalisation, conduite, pipeline, gazoduc
typhon: cyclone, ouragan, tempête tropicale
tyran: despote, dictateur, oppresseur
tyrannie: despotisme, dictature, oppression
ultimatum: sommation, mise en demeure, sommer, délai
unanimité: consensus, plébisciter
unification: réunification, réunir, garibaldi, fusion
uniforme: tenue, costume, treillis, vareuse
union: mariage, alliance, fusion, coalition, fédération
universitaire: professeur, chercheur, enseignant, maître de conférences
université: faculté, campus, sorbonne, étudiant, enseignement supérieur
uranium: minerai, nucléaire, radioactif, enrichissement
urbanisation: étalement urbain, construction, bétonisation
urbanisme: aménagement, architecte, plan d'urbanisme, haussmann
urgence: secours, samu, immédiat, priorité
urne: vote, scrutin, bulletin, cendres
usage: coutume, emploi, servir
usager: client, passager, voyageur
usine: fabrique, manufacture, site de production, atelier, fonderie, raffinerie
usurpateur: imposteur, trône
utilisateur: internaute, client, abonné
utilisation: emploi, employer, recours
utopie: idéal, thomas more, chimère, rêve
vacances: congés, séjour, villégiature, tourisme
vacancier: touriste, estivant, juilletiste, aoûtien
vaccin: immunisation, injection, dose, piqûre, immuniser
vaccination: immuniser, injection, dose, piqûre
vache: bétail, génisse, laitier, veau, taureau
vagabond: sans-abri, clochard, errant, mendiant
vague: déferlante, houle, raz-de-marée, flot
vaincu: battu, défait, perdant
vainqueur: champion
vaisseau: navire, bateau, frégate, artère
vaisselle: assiette, couvert, porcelaine, faïence
valeur: prix, montant, coût
valise: bagage, malle, sac
vallée: gorge, cours d'eau
valse: danse, strauss, danseur
vandale: casseur, pilleur, barbare, dégradation
vandalisme: dégradation, saccage, déprédation, casseur
variante: mutation, version, omicron, souche
vassal: seigneur, suzerain, fief, allégeance
vautour: rapace, charognard, gypaète, condor
vedette: star, célébrité, tête d'affiche, idole
végétal: plante, botanique, arbre, flore
végétarien: végan, sans viande, végétalien
véhicule: voiture, automobile, camion, bus, fourgonnette, moto
vélo: vtt, deux-roues, pédale
vendange: récolte, raisin, vigne, vigneron
vendetta: vengeance, représailles, corse
vendeur: commerçant, marchand, commercial, négociant, détaillant
vengeance: représailles, revanche, vendetta, rétorsion
venin: poison, serpent, toxine, piqûre
vent: rafale, mistral, tramontane, bourrasque, souffler, brise, sirocco
vente: cession, commercialisation, acheter, acheteur, céder, enchères, écouler
venue: visite, déplacement, arriver, arrivée
ver: larve, lombric, asticot, parasite
verdict: jugement, condamnation, acquittement, sentence, condamner, acquitter
verger: arbre fruitier, pommier, fruit, arboriculteur
vérité: réalité, véracité, exactitude
vertu: qualité, bienfait, mérite, propriété
vestige: ruine, reste, fouilles, archéologique
vêtement: habit, tenue, costume, robe, prêt-à-porter, habillement, textile
vétéran: ancien combattant, doyen
vétérinaire: animal, clinique, animalier
veto: opposition, refus, bloquer, rejet
veuf: mort de sa femme, perdre sa femme
veuve: mort de son mari, perdre son mari, défunt mari, épouse
viaduc: pont, millau, ouvrage d'art
viande: bœuf, porc, boucher, steak, agneau, volaille, carné
vice-président: numéro deux, colistier, adjoint, colistière
victime: mort, blessé, tué, plaignant, proie, tuer
victoire: succès, gagner, triomphe, battre, remporter
vidéo: film, clip, séquence, images, youtube
vie: existence, biographie
vieillard: personne âgée, octogénaire, nonagénaire, doyen
vieillesse: troisième âge, sénilité, retraite, sénior
vieillissement: sénescence, âge, démographie
vigne: cépage, raisin, viticulteur
vigneron: viticulteur, vin, exploitant viticole, domaine viticole
vignoble: cru, domaine viticole, appellation, vin
villa: maison, pavillon, résidence, demeure
village: bourg, hameau, commune, bourgade, localité
ville: commune, agglomération, métropole, municipalité, localité
vin: cru, champagne, vignoble, œnologie, cépage, bouteille
viol: agression sexuelle, abus sexuel, attouchement, relation forcée
violation: infraction, atteinte, non-respect, transgression, enfreindre
violence: brutalité, coups, agression, affrontement, maltraitance, heurts
violeur: agresseur sexuel, prédateur sexuel, agression sexuelle
violon: archet, stradivarius, cordes, luthier
violoniste: archet, stradivarius, menuhin, musicien
virage: tournant, courbe, lacet, épingle
virtuose: prodige, soliste
virus: covid, grippe, vih, ebola, coronavirus, agent pathogène, malware
visa: titre de séjour, passeport, autorisation
visite: déplacement, venue, voyage officiel, séjour
visiteur: touriste, fréquentation, public
vitamine: carence, fruit, scorbut, complément
vitesse: rapidité, kilomètres à l'heure, allure, nœuds, vélocité
viticulteur: vigneron, vigne, vin, exploitant
viticulture: vin
vitrail: maître verrier, rosace
vivres: ravitaillement, nourriture, denrées, provisions
vœu: souhait, promesse, souhaiter
voie: rue, chemin, route, rail
voile: hijab, foulard, burqa, niqab, tchador, régate
voilier: trimaran, catamaran, monocoque, goélette, skipper, bateau
voisin: riverain, frontalier, limitrophe, à côté
voisinage: quartier, riverain, alentours
voiture: véhicule, berline, 4x4, bagnole, citadine
voix: suffrage, chant, timbre, vote
vol: cambriolage, larcin, dérober, braquage, hold-up, avion
volaille: poulet, dinde, canard, poule, pintade
volcan: éruption, cratère, lave, magma, vésuve, etna
voleur: cambrioleur, malfaiteur, pickpocket, braqueur, dérober
volontaire: bénévole, candidat
votant: électeur, suffrage, urne
vote: scrutin, suffrage, élection, bulletin, urnes, voix
voyage: périple, séjour, expédition, déplacement, traversée, croisière, tournée, excursion
voyageur: passager, explorateur, touriste, globe-trotteur
voyagiste: agence de voyages, tour-opérateur, vacances
voyant: médium, cartomancienne, astrologue, devin
voyou: délinquant, malfrat, truand, racaille
xénophobie: racisme, haine, raciste
yacht: voilier, bateau de plaisance, navire
zoo: parc zoologique, parc animalier, ménagerie, jardin des plantes, enclos
zoologiste: naturaliste, biologiste, ornithologue, entomologiste
`;
