import { entries } from './parse-lexicon.ts';

/**
 * Who may act without a title or a profession: what « qui » may well ask for. Masculine and feminine are both given
 * where they differ by more than a final e.
 *
 * Written by hand for this project.
 */
export const people = entries(`
# Everybody
homme, femme, enfant, personne, gens, individu, personnage, être humain, jeune, adolescent, adolescente, adulte
vieillard, senior, orphelin, orpheline, jumeau, jumelle, inconnu, inconnue, étranger, étrangère, humain
public, foule, jeunesse, jeunes, monde entier, minorité, majorité, opinion, génération

# Family and friends
fils, fille, frère, soeur, père, mère, famille, ami, amie, parent, parents, proche, proches, aîné, aînée, cadet
cadette, fiancé, fiancée, amant, amante, maîtresse, conjoint, conjointe, compagnon, compagne, beau-père
belle-mère, beau-frère, belle-soeur, beau-fils, gendre, belle-fille, demi-frère, demi-soeur, petit-fils
petite-fille, parrain, marraine, camarade, collègue, voisin, voisine, confident, confidente, complice, partenaire
dynastie, lignée, clan, couple, ménage, entourage

# Peoples and their ranks
peuple, population, peuplade, ethnie, habitant, habitante, citadin, villageois, villageoise, autochtone, indigène
aborigène, nomade, natif, ressortissant, ressortissante, compatriote, citoyen, citoyenne, électeur, électrice, colon
immigré, immigrée, immigrant, immigrante, émigré, émigrée, migrant, migrante, exilé, exilée, noble, noblesse
aristocrate, aristocratie, bourgeois, bourgeoise, bourgeoisie, clergé, paysannerie, prolétariat, vassal, suzerain
châtelain, châtelaine, courtisan, courtisane, esclave, serf, serve, affranchi, affranchie, colonisateur, occupant

# War and power
gardien, gardienne, garde, sentinelle, roi, reine, militaire, civil, civile, soldat, troupe, force, rebelle, insurgé, insurgée, révolutionnaire, guerrier
guerrière, combattant, combattante, fantassin, légionnaire, archer, croisé, janissaire, samouraï, vétéran, garnison
équipage, escorte, envahisseur, conquérant, conquérante, assaillant, assaillante, agresseur, ravisseur, assassin
manifestant, manifestante, gréviste, casque bleu, meurtrier, meurtrière, voleur, voleuse, criminel, criminelle, gang, mafia, otage, prisonnier, prisonnière, détenu
détenue, déporté, déportée, captif, captive, victime, blessé, blessée, survivant, survivante, rescapé, rescapée
ennemi, ennemie, adversaire, rival, rivale, allié, alliée, partisan, partisane, opposition, traître, fugitif, tyran
leader, meneur, meneuse, délégué, déléguée, représentant, représentante, négociateur, négociatrice, médiateur
médiatrice, émissaire, candidat, candidate, élite

# Work, trade and law
ouvrier, ouvrière, travailleur, travailleuse, salarié, salariée, employeur, personnel, main-d'œuvre, stagiaire
apprenti, apprentie, responsable, gérant, gérante, gestionnaire, administrateur, administratrice, propriétaire
locataire, exploitant, exploitante, planteur, fournisseur, client, cliente, clientèle, consommateur, consommatrice
acheteur, acheteuse, utilisateur, utilisatrice, usager, bénéficiaire, créancier, créancière, débiteur, débitrice
investisseur, sociétaire, adhérent, adhérente, membre, participant, participante, bénévole, donateur, donatrice
accusé, accusée, condamné, condamnée, témoin, juré, jurée, tuteur, tutrice, plaignant, plaignante

# Knowledge, leisure and faith
étudiant, étudiante, élève, lecteur, lectrice, auditeur, auditrice, téléspectateur, téléspectatrice, visiteur
visiteuse, touriste, voyageur, voyageuse, passager, passagère, spectateur, spectatrice, joueur, joueuse, amateur
admirateur, admiratrice, supporter, supporteur, fan, adepte, vainqueur, gagnant, gagnante, perdant, concurrent
concurrente, équipier, coéquipier, coéquipière, créateur, créatrice, concepteur, conceptrice, chercheur
scientifique, spécialiste, expert, experte, intellectuel, intellectuelle, penseur, disciple, maître, paysan, pèlerin
chrétien, chrétienne, musulman, musulmane, juif, juive, catholique, protestant, protestante, hérétique, païen
païenne, croyant, croyante, dieu, déesse, divinité, ange, démon, héros, héroïne
`);
