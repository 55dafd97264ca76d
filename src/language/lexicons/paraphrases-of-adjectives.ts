/**
 * How texts put differently what a question asks with one of these words: « où habite-t-il ? » is answered by
 * « installé à Lyon », « son domicile ». From the word asked with to words that state the same, likeliest first, and
 * never the other way round; of adjectives, in the masculine singular, and adverbs.
 *
 * Written for this project.
 */
export const paraphrasesOfAdjectives = `
abandonné: délaissé, désaffecté, déserter, renoncer, friche, désert, inoccupé
abîmé: endommagé, dégradé, détérioré, dégât, cassé, usé
abrité: protégé, couvert, refuge
absent: manquer, forfait, indisponible, disparu, défection, déserter
accessible: desservi, abordable, joignable, disponible, atteindre
accidentel: involontaire, imprévu, fortuit, imprudence
accusé: inculpé, prévenu, mis en examen, soupçonner, poursuivre, procès, reprocher, mis en cause
actuel: présent, en cours, contemporain, en vigueur, aujourd'hui, en fonction
actuellement: aujourd'hui, en ce moment, désormais, à présent, maintenant, à l'heure actuelle, de nos jours
adopté: voter, approuver, ratifier, recueillir, accepter
adulte: majeur, âge mûr
aérien: vol, aéronautique, ciel
affecté: touché, nommer, muter, atteint, concerné
âgé: vieux, vieillesse, doyen, senior, retraité, troisième âge, centenaire
agressif: violent, virulent, belliqueux, hargneux, offensif, menaçant
agricole: paysan, ferme, exploitation, culture, rural, récolte, élevage, cultivateur
aîné: premier-né, grand frère, grande sœur, plus âgé
aisé: riche, fortuné, nanti, bourgeois, facile
alcoolisé: ivre, bière, vin, spiritueux, ébriété
alimentaire: nourriture, denrée, manger, repas, nutrition
allié: partenaire, coalition, soutien, ami, appui, partisan
alternatif: de rechange, parallèle, de substitution
amateur: non professionnel, bénévole, loisir, passionné
amoureux: épris, passion, coup de foudre, couple, éprendre, idylle, liaison
amputé: mutilé, estropié, invalide, membre coupé
ancien: ex, vieux, antique, passé, vétéran, séculaire, historique, médiéval
anciennement: autrefois, jadis, auparavant, ex, naguère, à l'origine
annuel: chaque année, tous les ans
annuellement: chaque année, tous les ans
annulé: supprimer, déprogrammé, reporté, invalider, révoquer, ajourner, renoncer
anonyme: inconnu, sans nom, non identifié, pseudonyme
antérieur: précédent, préalable, passé, remonter
antique: romain, grec, ancien, gréco-romain
apprécié: estimé, aimer, prisé, populaire, plaire, goûter
approximatif: environ, à peu près, estimé, imprécis, autour de
approximativement: environ, à peu près, près de, quelque, autour de, presque
après: ensuite, puis, à la suite de, suivre, au lendemain, ultérieurement, à l'issue de
aquatique: marin, nautique, natation, rivière, lac
arbitraire: injuste, injustifié, despotique, sans procès
aride: désertique, sécheresse, désert
aristocratique: noble, noblesse, comte, duc, marquis, baron
armé: muni, militaire, fusil, pistolet, couteau, équiper
arrêté: interpeller, appréhender, garde à vue, capturer, incarcérer, emprisonner, cesser
artificiel: synthétique, factice, faux, de synthèse, prothèse
artisanal: fait main, traditionnel, fabriqué à la main, à l'ancienne, atelier
artistique: peinture, sculpture, culturel, musique, œuvre, créatif, esthétique
assassiné: abattre, meurtre, poignarder, exécuter, crime, attentat
attaqué: agresser, assaillir, cible, bombarder, assaut, envahir, victime
atteint: souffrir, malade, touché, frappé, maladie, victime
attendu: prévu, espérer, guetter, prévoir, patienter
atypique: original, inhabituel, singulier, hors norme, insolite, inclassable
audacieux: hardi, courageux, téméraire, intrépide, osé
aujourd'hui: actuellement, désormais, à présent, maintenant, de nos jours, à l'heure actuelle
auparavant: précédemment, jadis, autrefois, antérieurement, préalable
aussitôt: immédiatement, sur-le-champ, tout de suite, dans la foulée, sans attendre
autochtone: indigène, aborigène, natif, amérindien, local, originaire, premières nations
automatique: mécanique, robot, sans intervention humaine, systématique
autonome: indépendant, autosuffisant, libre, souverain
autorisé: permis, licite, légal, habilité, agréé, permettre, feu vert, droit
autoritaire: dictatorial, despotique, tyrannique, répressif, dictature, dirigiste
autrefois: jadis, anciennement, naguère, à l'époque, auparavant, dans le passé, ancien, d'antan
avancé: développé, de pointe, perfectionné, évolué, moderne
avant: auparavant, précédent, antérieur, préalablement, précéder, à la veille
aveugle: malvoyant, non-voyant, perdre la vue, vue, déficient visuel, braille
bas: faible, inférieur, modeste, réduit, minimal
battu: vaincu, incliner, défaite, perdre, frappé, éliminer, maltraité
beau: joli, magnifique, superbe, splendide, esthétique, séduisant
beaucoup: nombreux, énormément, maint, considérablement, quantité, multitude, largement
bénévole: volontaire, gratuit, non rémunéré, sans salaire, association
biblique: ancien testament, évangile, genèse, écritures, hébreu
bientôt: prochainement, sous peu, incessamment, imminent, d'ici peu, prochain
bilingue: deux langues, parler couramment, plurilingue, multilingue
biologique: bio, sans pesticide, naturel, organique
bizarre: étrange, curieux, insolite, singulier, étonnant, inhabituel, excentrique
blessé: touché, victime, atteint, hospitalisé, fracture, brûlé, plaie, mutilé, contusion, infirmerie
bleu: azur, indigo, turquoise, cobalt
bloqué: coincé, paralysé, entravé, immobilisé, barrage, geler, fermer
bon: excellent, délicieux, savoureux, satisfaisant, performant
brièvement: peu de temps, rapidement, court, quelque temps
britannique: anglais, royaume-uni, londonien, écossais, gallois, londres
brûlé: incendie, calciné, carboniser, feu, flamme, détruit par le feu, bûcher
brusquement: soudain, soudainement, subitement, tout à coup, brutalement
caché: dissimulé, secret, enfoui, masquer, clandestin, camoufler, planque
candidat: briguer, postuler, prétendant, en lice, investiture, concourir
caritatif: humanitaire, bienfaisance, don, association, philanthropique, charité
carnivore: viande, prédateur, chair, proie, insectivore
catastrophique: désastreux, dramatique, calamiteux, terrible, dévastateur
catholique: église, pape, vatican, prêtre, messe, chrétien, évêque, romain
célèbre: connu, renommé, réputé, fameux, illustre, notoriété, populaire, star, légendaire, gloire
célibataire: non marié, seul, sans conjoint, veuf, divorcé
central: cœur, milieu, principal, pivot, noyau
certainement: sûrement, sans doute, assurément, à coup sûr, probablement
chaud: brûlant, torride, température, tropical, bouillant, canicule, tiède
chauve: crâne rasé, calvitie, sans cheveux, dégarni
cher: onéreux, coûteux, prix, hors de prix, inabordable, coûter
chirurgical: opération, opérer, bistouri, bloc opératoire, greffe
chrétien: catholique, protestant, orthodoxe, baptême, église, évangile, baptiser
chronique: durable, persistant, longue durée, permanent, récurrent
clandestin: illégal, secret, caché, sans papiers, en cachette, souterrain, contrebande
clandestinement: secrètement, illégalement, en cachette, en secret, sous le manteau, à l'insu
climatique: météo, température, réchauffement, gaz à effet de serre, sécheresse
colonial: empire, conquête, métropole, outre-mer
coloré: bariolé, teinté, multicolore, bigarré
comique: drôle, humoriste, humoristique, rire, burlesque, gag, amusant
commercial: vente, négoce, marchand, marché, échange, magasin
communément: couramment, généralement, souvent, habituellement
communiste: marxiste, parti communiste, soviétique, léniniste, extrême gauche, rouge
compétent: qualifié, capable, expérimenté, expert, apte
complémentaire: supplémentaire, additionnel, annexe
complètement: entièrement, totalement, intégralement, tout à fait, pleinement
complexe: difficile, sophistiqué, ardu, élaboré
concurrent: rival, adversaire, compétiteur, compétition
condamné: peine, prison, verdict, sentence, écoper, amende, purger
confidentiel: secret, privé, discret, huis clos, secret-défense
conjoint: mari, femme, époux, épouse, compagnon, marier
connu: célèbre, réputé, renommé, populaire, fameux, notoire, sous le nom de, identifié
consacré: dédié, porter sur, vouer, dévolu, affecter
consécutif: d'affilée, de suite, successif, à la file
conservateur: droite, traditionaliste, réactionnaire, républicain, tory
conservé: garder, exposer, préservé, musée, archives, sauvegarder
constamment: toujours, sans cesse, en permanence, continuellement, sans arrêt
constant: permanent, continu, régulier, stable, incessant
construit: bâtir, édifier, ériger, élever, chantier, travaux, architecte
contagieux: infectieux, épidémie, transmission, contaminer, virus, transmettre
contaminé: infecté, pollué, porteur, atteint, positif, toxique, souillé
contemporain: actuel, moderne, de l'époque, d'aujourd'hui
contesté: controversé, critiquer, remis en cause, dénoncer, polémique, décrié
contraint: obligé, forcé, sommé, imposer
controversé: contesté, polémique, débat, critiquer, décrié, scandale, sulfureux
corrompu: pot-de-vin, véreux, malhonnête, ripou, dessous-de-table, vénal, soudoyer
costaud: fort, robuste, musclé, solide
coupable: responsable, auteur, condamner, fautif, faute, criminel
courageux: brave, héroïque, vaillant, audacieux, intrépide, bravoure
couramment: communément, souvent, fréquemment, habituellement
courant: fréquent, habituel, répandu, usuel
couronné: roi, sacre, reine, trône, lauréat, récompenser, sacrer
court: bref, réduit, succinct, concis
coûteux: cher, onéreux, prix, dispendieux, ruineux, dépense, frais
couvert: recouvrir, revêtu, tapissé, enveloppé
créatif: inventif, imaginatif, novateur, imagination, inspiré
créé: fonder, inventer, lancer, instituer, établir, voir le jour, naître
criminel: délinquant, meurtrier, assassin, malfaiteur, meurtre, bandit, délit, gangster
critiqué: dénoncer, reproche, contesté, décrié, fustiger, épingler, controversé, polémique
croyant: pieux, religieux, foi, fidèle, pratiquant, dieu
cru: non cuit, sans cuisson, tartare, carpaccio
crucial: décisif, essentiel, capital, déterminant, primordial, vital
cruel: barbare, brutal, féroce, sadique, impitoyable, inhumain, sanguinaire
culturel: artistique, musée, patrimoine, théâtre, spectacle
d'abord: initialement, au début, en premier lieu, dans un premier temps, débuter, au départ, commencer
d'habitude: habituellement, généralement, normalement, en général, ordinairement
dangereux: risque, menace, péril, périlleux, toxique, nocif, nuisible, mortel, venimeux, menaçant
débutant: novice, apprenti, amateur, inexpérimenté, première fois
décédé: mourir, mort, disparaître, éteindre, succomber, défunt, périr, rendre l'âme
décisif: déterminant, crucial, capital, tournant, clé
décoré: orné, médaille, légion d'honneur, croix de guerre, paré, distinction, chevalier
découvert: trouver, mettre au jour, repérer, exhumer, identifier, déceler, fouille
déçu: désappointé, dépité, frustré, regretter, amer
défavorisé: pauvre, modeste, précaire, démuni, populaire, désavantagé
définitif: irrévocable, final, permanent, pour toujours, irréversible
définitivement: pour toujours, à jamais, pour de bon, à titre définitif
défunt: mort, décédé, disparu, mourir, trépassé
déguisé: costume, masque, travesti, carnaval, grimer
déjà: auparavant, précédemment, d'ores et déjà
délibérément: volontairement, exprès, intentionnellement, sciemment, à dessein
délicieux: savoureux, exquis, succulent, goûteux
démocratique: élection, suffrage, libre, vote, parlementaire
démoli: détruire, raser, abattre, démanteler, disparaître
dépendant: accro, toxicomane, drogué, tributaire, subordonné
déporté: camp de concentration, auschwitz, nazi, convoi, exilé, shoah, interné
dernier: ultime, final, récent, fin, précédent, terminer, clore
dernièrement: récemment, ces derniers temps, il y a peu, depuis peu
désigné: nommer, choisir, élire, sélectionner, appeler
désormais: dorénavant, à présent, aujourd'hui, maintenant, à l'avenir, dès lors
destiné: conçu pour, viser, adresser, réservé, dédié
détenu: prisonnier, incarcéré, captif, emprisonné, prison, écrouer, otage, cellule
déterminé: résolu, décidé, tenace, volontaire, ferme
détruit: raser, démolir, ravager, anéantir, incendie, ruine, dévaster, bombarder
dévasté: ravagé, détruit, ruiné, saccagé, anéanti, sinistré
développé: industrialisé, avancé, riche, occidental, évolué
différent: distinct, divers, varié, divergent, contraster
difficile: dur, compliqué, ardu, pénible, complexe, délicat, rude, peiner, éprouvant
difficilement: péniblement, avec peine, à peine, laborieusement, peiner
diplomatique: ambassade, ambassadeur, négociation, consul, affaires étrangères
diplômé: licence, master, doctorat, études, titulaire, lauréat, obtenir, bac, brevet
discret: réservé, effacé, confidentiel, à l'abri des regards, pudique
discrètement: secrètement, en catimini, en cachette, sans bruit, à l'abri des regards, en toute discrétion
disparu: introuvable, porté manquant, mort, perdu, éteint, mourir
disponible: libre, accessible, en vente, vacant, offert
divin: céleste, sacré, providence
divorcé: séparé, séparer, rupture, ex-mari, ex-femme, rompre
dominant: majoritaire, principal, prédominant, prépondérant, supérieur
doué: talentueux, talent, don, surdoué, brillant, prodige, habile
drôle: comique, amusant, humour, rire, hilarant, rigolo, désopilant
durable: pérenne, permanent, longue durée, écologique, persistant, stable
écologique: environnement, vert, durable, environnemental, pollution, biodiversité
économique: bon marché, financier, pib, croissance, marché, pas cher
écrit: rédiger, plume, publier, texte
également: en outre, par ailleurs
électrique: courant, batterie, volt, watt, câble, hybride
élevé: important, grandir, éduquer, considérable
éloigné: distant, reculé, isolé, à l'écart
élu: choisir, voter, scrutin, désigner, vote, suffrage, maire, député, remporter
emblématique: symbole, symbolique, incarner, représentatif, phare, célèbre, mythique
emprisonné: incarcéré, détenu, écrouer, captif, derrière les barreaux, cellule, interné
enceinte: attendre un enfant, bébé, accoucher, maternité
endetté: surendettement, créancier, crédit, rembourser, emprunt
endommagé: abîmé, dégât, détérioré, sinistré, touché, dégradé
endormi: sommeil, dormir, assoupi, sieste, somnoler
enfin: finalement, en dernier lieu, pour finir, en conclusion
engagé: militant, impliqué, recruter, enrôlé, actif
enlevé: kidnapper, otage, ravisseur, séquestrer
ennemi: adversaire, adverse, rival, hostile, opposant
ennuyeux: monotone, lassant, fastidieux, barbant, soporifique
énormément: beaucoup, considérablement, extrêmement, largement
enregistré: inscrit, studio, répertorier, recenser
ensemble: en commun, conjointement, en couple, collectivement, côte à côte
enseveli: enterré, recouvert, sous les décombres, inhumé, avalanche
ensoleillé: beau temps, éclaircie, lumineux
ensuite: puis, après, par la suite, ultérieurement, suivre
enterré: inhumer, reposer, tombe, cimetière, sépulture, obsèques, tombeau, caveau, funérailles
entièrement: totalement, complètement, en totalité, pleinement
envahi: occupé, conquis, attaquer, submergé
environ: à peu près, près de, quelque, approximativement, autour de, presque, une dizaine, une centaine
épicé: pimenté, piment, relevé, piquant, curry
épidémique: contagieux, virus, contagion, propagation
épuisé: fatigué, exténué, éreinté, fatigue, à bout de forces
équestre: équitation, cavalier, monture, hippique, saut d'obstacles
équivalent: égal, identique, correspondre, comparable, pareil
essentiel: fondamental, primordial, indispensable, capital, vital, principal, crucial
essentiellement: principalement, surtout, majoritairement, avant tout, en grande partie
éternel: perpétuel, immortel, infini, sans fin, toujours
ethnique: tribu, peuple, minorité, communauté, racial
étonnant: surprenant, inattendu, incroyable, stupéfiant, extraordinaire, insolite, curieux
étrange: bizarre, curieux, mystérieux, insolite, singulier, inhabituel
étranger: immigré, international, extérieur, migrant, expatrié, outre-mer
étudiant: université, école, faculté, campus
européen: union européenne, bruxelles, continent, strasbourg, communautaire, vingt-sept
évadé: fugitif, fuir, fuite, cavale, échapper, enfuir
évident: manifeste, clair, flagrant, incontestable, certain
exact: précis, juste, correct, vrai, rigoureux
exactement: précisément, au juste, pile
exceptionnel: extraordinaire, remarquable, rare, hors norme, inédit, unique, rarissime
exclu: renvoyé, expulsé, radié, banni, écarté, mis à l'écart
exclusivement: uniquement, seulement, seul
exécuté: fusiller, guillotiner, pendre, décapiter, tuer, peine de mort, peloton
exilé: réfugié, banni, expatrié, bannissement, émigrer, fuir
expérimenté: vétéran, chevronné, aguerri, confirmé, expert, rompu
explosif: bombe, dynamite, grenade, tnt, détonant
exposé: montrer, musée, galerie, visible, accrocher
expulsé: chassé, reconduire, renvoyer, exclu, déloger, carton rouge
extraordinaire: exceptionnel, incroyable, remarquable, hors du commun, fabuleux, prodigieux, phénoménal
extrêmement: énormément, terriblement, particulièrement, hautement
facile: simple, aisé, accessible, élémentaire, évident
facilement: aisément, sans difficulté, sans peine, simplement
familial: parent, ménage, foyer, héréditaire
fanatique: extrémiste, intégriste, passionné, radical, supporter, radicalisé
fantastique: surnaturel, imaginaire, merveilleux, extraordinaire, science-fiction
fatigué: épuisé, las, éreinté, usé, exténué, harassé
faux: contrefait, erroné, mensonger, inexact, imité, mensonge, démentir, factice
favorable: partisan, soutenir, propice, avantageux, approuver, d'accord
favori: préféré, chouchou, de prédilection, pronostic, fétiche
féminin: fille, dame, joueuse
féministe: droits des femmes, égalité, cause des femmes, suffragette, parité, mlf
féodal: seigneur, moyen âge, vassal, médiéval, suzerain
fermé: clos, cesser, verrouillé, inaccessible, condamné
ferroviaire: gare, sncf, locomotive, chemin de fer, tgv, rame
fiancé: promis, futur époux, future épouse, compagnon, mariage
fictif: imaginaire, inventé, faux, irréel, personnage
fidèle: loyal, dévoué, assidu, partisan, constant
fier: orgueilleux, vanter, féliciter, enorgueillir
final: dernier, ultime, définitif, terminal, conclusion
finalement: enfin, en fin de compte, en définitive, au bout du compte
financé: payer, subvention, budget, fonds, mécène, sponsor, don
financier: argent, bancaire, banque, monétaire, bourse, budgétaire, fonds
fiscal: impôt, taxe, trésor public, contribuable, tva
fluvial: rivière, péniche, canal, navigable
fondamental: essentiel, primordial, capital, de base, crucial
fondé: créer, établir, instituer, voir le jour, naître
forcément: obligatoirement, nécessairement, inévitablement
fortement: nettement, vivement, considérablement, intensément, puissamment
fortifié: rempart, muraille, forteresse, citadelle, château fort, enceinte
fou: dément, aliéné, démence, insensé, déséquilibré, psychiatrique
francophone: langue française, québécois, wallon, romand
frauduleux: illégal, escroquerie, tricher, faux
fréquemment: souvent, régulièrement, couramment, à maintes reprises
fréquent: courant, répété, habituel, souvent, répandu, récurrent
froid: glacial, gelé, température, frais, polaire, gel, frigorifié
frontalier: limitrophe, voisin, douane
fugitif: cavale, évadé, recherché
funèbre: enterrement, obsèques, mortuaire, deuil
funéraire: tombe, enterrement, obsèques, mortuaire, tombeau, sépulture, cercueil
futur: prochain, à venir, demain, ultérieur
gagnant: remporter, victoire, champion
garanti: assuré, certifié, sûr
gastronomique: cuisine, étoilé, chef, restaurant, culinaire, michelin, spécialité
gaucher: main gauche, pied gauche
géant: énorme, immense, colossal, mastodonte
généralement: souvent, habituellement, d'ordinaire, la plupart du temps, le plus souvent
généreux: don, charitable, altruiste, largesse, philanthrope, donner
génétique: adn, héréditaire, hérédité, chromosome, mutation, génome
gigantesque: énorme, immense, colossal, titanesque, monumental
glacial: froid, polaire, gelé, gel
gratuit: sans frais, offert, libre, sans payer, gracieux, entrée libre, bénévole
gratuitement: sans payer, sans frais, à titre gracieux, offert, gracieusement, libre accès
grave: sérieux, sévère, important, lourd, critique, préoccupant
gravement: grièvement, sérieusement, sévèrement, lourdement, dans un état critique
grièvement: gravement, sérieusement, entre la vie et la mort, pronostic vital
gros: volumineux, énorme, important, obèse, corpulent, massif
guéri: rétabli, remis, soigné, rémission, sain et sauf
guerrier: combattant, belliqueux, soldat, militaire, martial, combat
habité: peuplé, occupé, population, résider, loger
habituel: courant, ordinaire, coutumier, régulier, normal, traditionnel, coutume
habituellement: généralement, d'ordinaire, d'habitude, normalement, souvent, traditionnellement
handicapé: infirme, invalide, paralysé, mobilité réduite, fauteuil roulant, paralympique, tétraplégique
haut: altitude, culminer, mètre, sommet, dominer, supérieur
hebdomadaire: chaque semaine, toutes les semaines, magazine
héréditaire: génétique, transmis, familial, congénital
héroïque: courageux, brave, exploit, vaillant, bravoure
heureux: content, joyeux, ravi, satisfait, épanoui, joie, réjouir
historique: passé, ancien, patrimoine, sans précédent, classé, mémorable
homosexuel: gay, lesbienne, couple de même sexe, lgbt, mariage pour tous
hostile: opposé, adversaire, défavorable, ennemi, réticent, opposer
humanitaire: croix-rouge, ong, caritatif, réfugié, aide d'urgence, secours
humide: pluie, pluvieux, marais, moite, détrempé
hydraulique: barrage, turbine, moulin
idéal: parfait, rêvé, optimal, modèle
identique: pareil, semblable, similaire, égal
illégal: illicite, clandestin, interdit, contrebande, frauduleux, délit, sans papiers, irrégulier, prohibé
illégalement: clandestinement, sans autorisation, irrégulièrement, sans papiers, en fraude
illettré: analphabète, savoir lire, analphabétisme
illustre: célèbre, renommé, fameux, prestigieux
immédiat: instantané, aussitôt, urgent, sans délai
immédiatement: aussitôt, tout de suite, sur-le-champ, sans attendre, sans délai, instantanément, dans la foulée
imminent: proche, bientôt, prochain, incessamment
immobilier: logement, bâtiment, promoteur, appartement, foncier, propriétaire, loyer
immortel: éternel, vie éternelle, impérissable
impopulaire: détesté, cote, mal-aimé, contesté, rejeté
important: majeur, principal, essentiel, considérable, capital, crucial, clé, primordial
inattendu: surprise, surprenant, imprévu, inespéré, à la surprise générale, soudain
incapable: inapte, impuissant, incompétent, hors d'état
incarcéré: emprisonné, détenu, prison, écrouer, derrière les barreaux, maison d'arrêt
incendié: feu, brûler, flamme, sinistre, pyromane, détruit par le feu
inconnu: anonyme, non identifié, ignorer, méconnu, mystère, obscur
inculpé: mis en examen, accusé, poursuivi, chef d'accusation, prévenu
indemne: sain et sauf, sans une égratignure, réchapper, rescapé, survivre
indépendant: autonome, souverain, libre, affranchi, émancipé
indigène: autochtone, aborigène, natif, amérindien, premières nations
industriel: usine, manufacture, fabrique, fabricant, patron, entrepreneur, sidérurgie, textile
inédit: sans précédent, jamais vu, première fois, original, nouveauté, non publié
infecté: contaminé, porteur, virus, positif, séropositif, contracter
infidèle: tromper, adultère, liaison, maîtresse, amant
informatique: ordinateur, logiciel, numérique, programmation, programme, processeur, algorithme
informé: avertir, prévenir, mis au courant, aviser, averti, alerter
inhabituel: insolite, rare, exceptionnel, étrange, atypique, anormal
initial: premier, d'origine, originel, de départ, début
initialement: à l'origine, au départ, d'abord, au début, dans un premier temps
innocent: non coupable, acquitter, blanchir, disculper, relaxe, acquittement
innovant: novateur, révolutionnaire, avant-garde, pionnier, de pointe
inondé: crue, submergé, sous les eaux, montée des eaux
inquiet: préoccupé, anxieux, soucieux, angoissé, crainte, alarmé, alarmer
inquiétant: alarmant, préoccupant, angoissant, menaçant, alerte
insolite: inhabituel, étrange, bizarre, surprenant, original, cocasse
installé: établi, implanté, résider, habiter, vivre, siège, aménager
intellectuel: penseur, écrivain, philosophe, mental, lettré, essayiste
intentionnel: volontaire, délibéré, exprès, prémédité
interdit: prohiber, illégal, bannir, proscrire, défendre, censure, illicite
international: mondial, planète, étranger, multinational, planétaire, onu
invisible: caché, imperceptible, transparent, à l'œil nu, dissimulé
invité: convier, hôte, convive, accueillir
islamiste: djihadiste, salafiste, al-qaida, daech, état islamique, intégriste
isolé: reculé, à l'écart, coupé du monde, seul, enclavé, loin
ivre: soûl, alcool, alcoolisé, éméché, ébriété, boire
jadis: autrefois, anciennement, naguère, à l'époque, dans le passé
jeune: adolescent, enfant, cadet, mineur, adolescence, benjamin
journalier: chaque jour, tous les jours
judiciaire: tribunal, procès, procureur, parquet, magistrat, cour d'appel
juif: israélite, hébreu, synagogue, rabbin, antisémite, shoah, ashkénaze, séfarade
juridique: loi, avocat, légal, jurisprudence
laïc: non religieux, séparation de l'église, séculier, loi de 1905
légal: licite, autorisé, permis, réglementaire
légendaire: mythique, mythe, fabuleux, célèbre, imaginaire
libre: indépendant, disponible, autonome, affranchi, vacant, délivré
licencié: renvoyer, chômage, plan social, suppression d'emplois, congédier, remercier
limitrophe: voisin, frontalier, jouxter, bordé, attenant
littéraire: roman, écrivain, livre, poésie, goncourt, auteur, prose
local: régional, du cru, municipal, terroir, autochtone
loin: distance, kilomètre, distant
lointain: distant, reculé, aux antipodes
long: étendu, interminable, durer, mesurer, kilomètre, prolongé
longtemps: durablement, durant des années, des décennies, durer, de longue date
lourd: pesant, tonne, massif, peser, poids, kilo
lucratif: rentable, juteux, profitable, rapporter
luxueux: somptueux, haut de gamme, palace, fastueux, prestigieux, cossu
magique: sorcier, surnaturel, sorcellerie, enchanté, sortilège, merveilleux
magnifique: superbe, splendide, somptueux, beau, sublime, admirable
maintenant: aujourd'hui, désormais, actuellement, à présent, dorénavant
majoritaire: plus de la moitié, la plupart, prédominant, dominant, principal
majoritairement: principalement, surtout, essentiellement, la plupart, en grande partie
malade: souffrir, atteint, patient, souffrant, alité, cancer, contaminé, infection, affection
malheureux: triste, infortuné, malchanceux, chagrin
maltraité: battu, sévices, violence, brutalité, négligence
manuel: artisan, mode d'emploi
manuellement: à mains nues, sans machine
marié: noces, conjoint, union, uni
marin: océan, océanique, aquatique, matelot
maritime: port, navire, naval, océan, côtier, bateau, navigation
massacré: tuer, exterminer, tuerie, carnage, abattre
maximal: plafond, limite, record, extrême
maximum: plafond, limite, sommet, record
méconnu: inconnu, ignoré, oublié, peu connu, sous-estimé
mécontent: insatisfait, fâché, colère, protester, plaindre, grogne
médaillé: podium, bronze, vice-champion, décoré, médaille d'or
médical: santé, soin, hôpital, clinique, sanitaire, thérapeutique
médiéval: moyen âge, moyenâgeux, féodal, château fort, chevalier
meilleur: champion, record, favori, supérieur, premier
membre: adhérent, appartenir, intégrer, affilié, rejoindre, sociétaire
menacé: en danger, en voie de disparition, péril, risque, vulnérable, intimider
mensuel: chaque mois, tous les mois
météorologique: climat, température, prévisions, temps qu'il fait, intempérie
meurtrier: mortel, sanglant, tueur, sanguinaire, victime
militaire: armée, soldat, officier, général, troupe, combat, caserne, régiment, armé, martial
millénaire: mille ans, ancestral, très ancien, antique
mineur: adolescent, moins de 18 ans, enfant, jeune
minimal: plancher, seuil
minimum: plancher, seuil, smic, au bas mot
ministériel: gouvernement, cabinet, portefeuille, secrétaire d'état
minoritaire: peu nombreux, faible proportion, marginal
moderne: contemporain, actuel, récent, avancé, d'avant-garde
momentanément: temporairement, provisoirement, pour un temps, pour l'instant
monarchique: roi, royauté, royal, couronne, reine
mondial: planète, international, planétaire, globe, universel, à travers le monde
mondialement: à travers le monde, dans le monde entier, internationalement
monétaire: devise, banque centrale, euro, inflation
mort: décès, décédé, disparition, tuer, éteindre, succomber, cadavre, défunt, rendre l'âme
mortel: fatal, tuer, meurtrier, létal, coûter la vie, succomber
mourant: agonie, agonisant, à l'article de la mort, derniers instants, fin de vie
municipal: commune, ville, communal, hôtel de ville
musical: chanson, orchestre, chant, concert, mélodie, album
musulman: mosquée, coran, ramadan, imam, chiite, sunnite
mystérieux: énigmatique, énigme, inexpliqué, secret, étrange, inconnu
mythique: légendaire, légende, culte, emblématique, fabuleux
natal: originaire, maternité, voir le jour
nautique: voile, bateau, plaisance, régate, yacht, aquatique
naval: flotte, bateau, maritime, cuirassé
nazi: hitler, ss, troisième reich, hitlérien, gestapo, national-socialisme
né: voir le jour, originaire
nécessaire: indispensable, falloir, requis, exiger, essentiel, obligatoire
nécessairement: forcément, obligatoirement, inévitablement
neuf: récent, inutilisé, jamais servi
nocif: toxique, nuisible, dangereux, néfaste, polluant, poison
nocturne: minuit, soir, noctambule
nomade: itinérant, bédouin, touareg, migrateur, tsigane, gens du voyage
nommé: désigner, appeler, baptiser, promu, surnommé, dénommer, intituler
normalement: habituellement, en principe, d'ordinaire, d'habitude
notamment: en particulier, entre autres, par exemple, surtout
noyé: repêcher, sombrer
nu: dénudé, déshabillé, dévêtu, naturiste
nucléaire: atomique, centrale, uranium, réacteur, radioactif, edf
nuisible: nocif, néfaste, toxique, ravageur, parasite
numérique: internet, informatique, digital, en ligne, web, dématérialisé
obèse: surpoids, corpulent, kilo, imc
obligatoire: imposer, exiger, forcé, indispensable, falloir, nécessaire
obligatoirement: forcément, nécessairement, impérativement, falloir
obligé: contraint, forcé, imposer, sommé
occasionnel: ponctuel, irrégulier, saisonnier, épisodique
occidental: européen, europe
occupé: envahi, squatter, annexé
officiel: formel, étatique, administratif, protocole, légal, réglementaire
officiellement: formellement, proclamer, solennellement, cérémonie, entériner
olympique: jo, jeux, anneaux, médaille, coubertin
opéré: intervention chirurgicale, chirurgien, bloc opératoire, greffe
opposé: hostile, adversaire, contraire, refuser, inverse, rejeter
organisé: orchestrer, dérouler, avoir lieu, structuré
oriental: asiatique, levant, moyen-orient, asie
originaire: né, natif, naître, venir de, natal, issu, provenir
original: inédit, atypique, singulier, insolite, authentique
originellement: initialement, au départ, au début
orphelin: sans parents, pupille, recueilli, adopté
oublié: méconnu, tomber dans l'oubli, négligé, omettre
ouvrier: travailleur, prolétaire, salarié, usine, employé, prolétariat
parallèlement: simultanément, en même temps, conjointement, dans le même temps
paralysé: tétraplégique, paraplégique, fauteuil roulant, hémiplégie, bloqué, immobilisé
parfois: quelquefois, de temps en temps, occasionnellement, il arrive que, à l'occasion
parlementaire: député, sénateur, assemblée nationale, sénat, élu, législatif
particulièrement: surtout, notamment, spécialement, extrêmement
partiellement: en partie, à moitié, incomplètement, pour partie
partout: dans le monde entier, omniprésent, aux quatre coins
passionné: amateur, fan, mordu, féru, fervent, amoureux
paternel: papa, du côté de son père
patriotique: nationaliste, chauvin, cocardier
pauvre: démuni, misère, indigent, modeste, défavorisé, précaire, misérable, nécessiteux, sans ressources
payant: tarif, billet, prix, péage, abonnement, coûter
payé: rémunérer, salaire, toucher, verser, régler, somme
paysan: agriculteur, fermier, cultivateur, ferme, éleveur
pédagogique: enseignement, éducatif, scolaire, professeur, apprentissage
pénal: crime, prison, tribunal correctionnel, délit, criminel
pensionné: retraité, rente, invalide
périodiquement: régulièrement, à intervalles réguliers, cyclique
permanent: constant, continu, durable, perpétuel, définitif
permis: autorisé, légal, licite, droit, toléré
personnel: privé, intime, individuel, propre, particulier
personnellement: en personne, directement
petit: minuscule, miniature, infime, réduit, taille, nain
peuplé: habité, habitant, dense, densité, âme
pieux: dévot, croyant, religieux, fervent, prière
plein: complet, comble, bondé, saturé
plusieurs: divers, différent, multiple, nombreux, dizaine
policier: gendarme, agent, brigade, commissaire, polar, enquêteur, inspecteur, commissariat
politique: gouvernement, parti, élection, ministre, député
pollué: contaminé, toxique, particules fines, souillé, pesticide
populaire: célèbre, apprécié, succès, aimer, engouement, prisé, en vogue, connu
portable: smartphone, mobile, téléphone, iphone
possible: envisageable, réalisable, éventuel, probable, faisable
posthume: après sa mort, post mortem
potable: eau du robinet, buvable, consommable, boire
préalablement: auparavant, d'abord
précédemment: auparavant, antérieurement, plus tôt, déjà
précédent: antérieur, dernier, passé
précisément: exactement, justement, au juste, plus exactement
précoce: en avance, jeune, prodige, prématuré, hâtif
préféré: favori, de prédilection, chouchou, fétiche, adorer, aimer
préhistorique: paléolithique, néolithique, cro-magnon, grotte, néandertal, dinosaure
prématuré: précoce, avant terme, grand prématuré, trop tôt
premier: initial, début, d'abord, pionnier, originel, initialement, inaugurer, inaugural, débuter
premièrement: d'abord, en premier lieu, tout d'abord, pour commencer
présent: actuel, participer, assister
présidentiel: élysée, chef de l'état, maison-blanche
presque: quasiment, près de, pratiquement, environ, quasi, à peu près
prévu: planifier, programmé, attendu, projet, fixé, annoncer
principal: essentiel, majeur, premier, central, dominant, primordial, clé, fondamental
principalement: surtout, essentiellement, majoritairement, avant tout, en grande partie, notamment
prochain: futur, à venir, suivant, imminent, bientôt
proche: voisin, ami, entourage, près, limitrophe, confident
professionnel: métier, travail, carrière, expert, spécialiste
profond: abysse, gouffre, sous-marin, fosse, mètre
progressif: graduel, par étapes, échelonné, lent
progressivement: peu à peu, petit à petit, graduellement, au fil, par étapes, au fur et à mesure
protégé: préservé, sauvegarder, abriter, réserve naturelle, classé, sécurisé, garde du corps
protestant: réformé, calviniste, huguenot, luthérien, pasteur, luther, évangélique, calvin
provisoire: temporaire, transitoire, intérimaire, par intérim, éphémère
provisoirement: temporairement, momentanément, par intérim, pour un temps
psychologique: mental, psychique, moral, trouble
public: étatique, ouvert à tous, collectif, audience, spectateur
publicitaire: réclame, spot, affiche, slogan, annonceur, campagne
publié: paraître, éditer, éditeur, parution, sortir, édition
publiquement: ouvertement, devant les caméras, au grand jour
puis: ensuite, après, par la suite
puni: sanctionner, condamner, amende, peine, châtiment, sanction
quelquefois: parfois, de temps en temps, occasionnellement, à l'occasion
quotidien: chaque jour, tous les jours
quotidiennement: chaque jour, tous les jours, au jour le jour
raciste: xénophobe, ségrégation, discrimination, antisémite, haine raciale
radioactif: irradié, uranium, plutonium, radiation, nucléaire, césium
rapide: vitesse, vite, véloce, accéléré, prompt, éclair, express, vif
rapidement: vite, promptement, à toute vitesse, sans tarder, très tôt, en quelques jours
rare: rarissime, peu commun, exceptionnel, peu fréquent, menacé, introuvable
rarement: peu souvent, exceptionnellement, peu fréquent, guère
ravagé: détruit, dévasté, anéanti, saccagé, incendie
récemment: dernièrement, il y a peu, ces derniers mois, depuis peu, tout juste, ces dernières années
récent: nouveauté, moderne, dernier, jeune
récompensé: prix, lauréat, primé, distinguer, couronner, césar, oscar, décerner, trophée
réfugié: exilé, demandeur d'asile, migrant, asile, déplacé, fuir
régional: local, terroir, territoire
régulier: constant, périodique, fréquent, habituel
régulièrement: souvent, fréquemment, à intervalles réguliers, chaque année, périodiquement, habituellement
religieux: église, foi, croyant, prêtre, moine, spirituel, sacré, ecclésiastique, clerc, culte
remplacé: succéder, substituer, successeur, relayer, succession
renommé: célèbre, réputé, illustre, prestigieux, connu
rentable: bénéfice, profit, lucratif, rapporter, gain
répandu: courant, commun, fréquent, populaire, généralisé
républicain: démocrate, gop, parlementaire
réputé: célèbre, renommé, connu, fameux, prestigieux
résistant: solide, robuste, maquis, maquisard, clandestin, endurant
responsable: coupable, chef, dirigeant, auteur, en charge, directeur
restauré: rénover, réparer, travaux, réhabiliter, chantier
retraité: pension, ancien, senior, fin de carrière
révolutionnaire: insurgé, jacobin, novateur, rebelle, insurrection, sans-culotte
riche: fortuné, fortune, milliardaire, aisé, millionnaire, opulent, prospère, nanti
risqué: dangereux, périlleux, hasardeux, téméraire
romain: antique, césar, latin, gallo-romain
rouge: écarlate, pourpre, vermillon, carmin, rubis
routier: automobile, autoroute, camion, poids lourd
royal: couronne, monarque, prince, souverain, monarchie, trône
rural: village, paysan, agricole, champêtre
sacré: saint, divin, religieux, sanctuaire, vénérer, culte
saint: béatifier, martyr, sacré, bienheureux
saisonnier: occasionnel, vendange, intérimaire, récolte
salé: eau de mer, saumure, saumâtre
sanglant: meurtrier, massacre, carnage, tuerie
sanitaire: hygiène, épidémie, médical
satisfait: content, heureux, ravi, comblé, féliciter
sauvage: faune, naturel, indompté, non domestiqué
sauvé: secourir, rescapé, survivre, secours, porter secours, préserver
savant: scientifique, chercheur, érudit, physicien, expert
scandaleux: honteux, choquant, indigne, polémique, outrageant
scientifique: chercheur, savant, recherche, laboratoire, étude, physicien, biologiste
scolaire: élève, classe, collège, lycée, enseignement, éducation
sculpté: statue, tailler, buste, bas-relief
sec: désertique, déshydraté
second: suivant, vice-champion, adjoint
secondaire: accessoire, mineur, annexe, collège, lycée
secret: caché, confidentiel, clandestin, mystère, dissimulé, espion
secrètement: en cachette, clandestinement, à l'insu, en catimini, discrètement
semblable: pareil, identique, analogue, comparable
séparé: divorcé, divisé, rupture, scindé, distinct, rompre
séparément: individuellement, à part, chacun de son côté
seul: unique, isolé, sans aide, exclusivement
seulement: uniquement, à peine, exclusivement, simplement
sexuel: viol, agression sexuelle, reproduction, érotique, rapport intime
simultanément: en même temps, parallèlement, au même moment, conjointement, à la fois
situé: se trouver, localisé, implanté, dresser, sis, installé, emplacement
socialiste: ps, parti socialiste, travailliste, social-démocrate, jaurès
soigné: traiter, hospitalisé, guérir, traitement, médecin
solaire: photovoltaïque, panneau, astre, héliocentrique
solitaire: isolé, ermite, reclus, en solo
soudain: subit, brusque, tout à coup, inattendu, brutal
soudainement: tout à coup, subitement, brusquement, brutalement, sans prévenir
sourd: malentendant, déficient auditif, langue des signes
souterrain: cave, tunnel, galerie, grotte, catacombes
souvent: fréquemment, régulièrement, habituellement, généralement, la plupart du temps, fréquent
spatial: fusée, nasa, satellite, astronaute, orbite, cosmonaute
sportif: athlète, joueur, champion, club, compétition, footballeur
stationné: baser, garer, déployer, cantonné
stérile: infertile, infécond, fécondation in vitro
sucré: sirop, miel, confiserie, pâtisserie, dessert
suivant: prochain, ultérieur, lendemain, successeur
supérieur: dépasser, excéder, au-dessus, meilleur
supplémentaire: additionnel, complémentaire, extra, ajouter
supprimé: abolir, éliminer, annuler, disparaître, retirer, abrogé
surnaturel: fantôme, paranormal, magique, miracle, esprit frappeur
surnommé: sobriquet, appeler, alias, baptiser, pseudonyme
surprenant: étonnant, inattendu, insolite, stupéfiant
surtout: principalement, notamment, essentiellement, avant tout, en particulier
survivant: rescapé, réchapper, miraculé, sain et sauf
suspect: soupçonner, louche, interpeller, garde à vue, mis en cause, présumé
suspendu: interrompre, arrêter, sanction, accroché, mis à pied
symbolique: emblématique, représenter, emblème, allégorie, signifier
systématiquement: toujours, automatiquement, à chaque fois, d'office
talentueux: doué, brillant, prodige, virtuose
tardivement: sur le tard, avec retard, tard
technique: ingénieur, procédé, mécanique
tempéré: doux, modéré, climat océanique
temporaire: provisoire, éphémère, intérimaire, transitoire, passager
temporairement: provisoirement, momentanément, par intérim
terrible: épouvantable, horrible, effroyable, dramatique, tragique
terroriste: attentat, djihadiste, poseur de bombe, islamiste, kamikaze, assaillant
têtu: obstiné, buté, entêté, opiniâtre
timide: réservé, introverti, effacé, timoré
tôt: de bonne heure, matin, aube, précoce, prématurément
totalement: complètement, entièrement, intégralement, tout à fait, pleinement
toujours: encore, constamment, sans cesse, en permanence, à jamais, éternel
touristique: visiteur, vacancier, balnéaire, visiter
toxique: poison, nocif, polluant, dangereux, empoisonner, vénéneux
traditionnel: coutume, ancestral, folklorique, rituel, typique, habituel
traditionnellement: habituellement, de coutume, selon la coutume, usage
tragique: dramatique, drame, catastrophe, mort
traître: collaborateur, félon, judas
travailleur: ouvrier, salarié, employé, bosseur, laborieux
tropical: équatorial, chaud, exotique, mousson
tué: mort, abattre, mourir, périr, victime, perdre la vie, décès
ultérieurement: plus tard, par la suite, ensuite, postérieur
unique: seul, exceptionnel, sans égal, singulier, exclusif
uniquement: seulement, exclusivement, seul
universel: mondial, pour tous, planétaire, commun à tous
universitaire: faculté, étudiant, campus, enseignant-chercheur, doctorat, sorbonne
urbain: citadin, agglomération, métropole
urgent: pressant, immédiat, sans délai, priorité
vacant: libre, inoccupé, disponible, à pourvoir
vaincu: battre, défaite, perdre, incliner, capituler, défait, déroute
vainqueur: champion, triompher, imposer
végétarien: sans viande, végane, vegan
vendu: acheter, écouler, exemplaire, acquéreur, céder, enchère
venimeux: morsure, piqûre, mortel, vipère
victime: mort, blessé, touché, tuer, subir, sinistré
victorieux: gagnant, remporter, triompher, imposer
vieux: âgé, ancien, vieillard, doyen, antique, centenaire
violent: brutal, agressif, intense, sanglant, virulent
visible: apercevoir, apparent, à l'œil nu, observer
visité: fréquenté, touriste, affluence, fréquentation
vite: rapidement, rapide, à toute allure
vivant: survivre, rescapé, organisme
voisin: limitrophe, proche, frontalier, riverain, à proximité, habitant, mitoyen, jouxter, adjacent
volcanique: lave, éruption, cratère, magma, basalte
volé: dérober, cambriolage, butin, emparer, subtiliser
volontaire: bénévole, délibéré, intentionnel, déterminé, engagé
volontairement: délibérément, exprès, intentionnellement, sciemment, de son plein gré
`;
