import { entries } from './parse-lexicon.ts';

/*
 * Words by which a name of several capitalised words tells that it is nobody's: « Napa Valley », « Royal Navy »,
 * « French and Indian War », « Coupe Stanley ». Capitalised as they stand in names. Written by hand for this project; words
 * that are as often surnames or forenames are left out.
 */

/** What ends the name of a place. */
export const placeEndings = entries(`
Valley, Valleys, Street, Road, Drive, Highway, Freeway, Alley, Crescent, Park, Beach, Bay, Island
Islands, Isle, Isles, River, Lake, Lakes, Creek, Falls, Springs, Rapids, Hills, Heights, Mountain
Mountains, Peak, Ridge, Canyon, Cliffs, Coast, Shores, Desert, Plains, Prairie, Harbor, Harbour, Strait
Gulf, Ocean, County, Town, Township, Village, Borough, District, Territory, Territories, Province
States, Kingdom, Republic, Square, Garden, Gardens, Meadows, Station, Terminal, Airport, Airfield
Stadium, Arena, Coliseum, Colosseum, Speedway, Raceway, Palace, Tower, Towers, Building, Bridge
Cathedral, Cemetery, Quay, Wharf, Dock, Docks, Pier, Lagoon, Reef, Platz, Strasse, Straße, Allee, Gasse
Brücke, Bahnhof, Hauptbahnhof, Flughafen, Schloss, Rathaus, Insel, Markt, Marktplatz, Straat, Plein
Laan, Gracht, Polder, Piazza, Piazzale, Piazzetta, Palazzo, Plaza, Laguna, Pampa, Isola, Isole, Baía
Lungotevere, Aires, Janeiro, Vegas, Palmas, Angeles, Jersey, Pradesh, Nadu, Nagar, Oblast, Chott, Casbah
Kasbah, Souk, Médina
`);

/** What opens the name of a place, in other languages than French. */
export const placeOpenings = entries(`
Mount, Cape, Loch, Djebel, Jebel, Puerto, Ciudad, Cabo, Calle, Sierra, Cerro, Isla, Islas, Playa, Lago
Praça, Praia, Ilha, Ilhas, Morro, Estadio, Estádio, Stadio, Bordj, Ksar, Piazza, Plaza, Palazzo, Campo
Rio, Río, Monte, Fort, Porto, Oued, Wadi, Bab, North, South, East, Upper, Lower, Port
`);

/** What ends the name of an organisation. */
export const organisationEndings = entries(`
Navy, Army, Guards, Regiment, Intelligence, Command, Squadron, Agency, Authority, Committee, Council
Congress, Parliament, Senate, Department, Ministry, Office, Bureau, Board, Administration, Institute
Institution, University, Universität, Università, Universidad, Universidade, Universiteit, College
School, Academy, Accademia, Akademie, Hochschule, Faculty, Library, Museum, Museo, Gallery, Foundation
Fondazione, Fundación, Fundação, Stiftung, Fondation, Trust, Society, Società, Sociedad, Gesellschaft
Verein, Verband, Bundesbank, Reichsbank, Wehrmacht, Luftwaffe, Club, League, Ligue, Liga, Lega
Association, Asociación, Associazione, Federation, Federación, Federazione, Union, Unión, Unione, União
Alliance, Party, Partei, Partido, Partito, Movement, United, Rovers, Wanderers, Hotspur, Rangers, Lakers
Bulls, Celtics, Knicks, Spurs, Raptors, Warriors, Yankees, Dodgers, Sox, Giants, Cowboys, Patriots
Steelers, Packers, Raiders, Canadiens, Bruins, Flyers, Penguins, Blackhawks, Oilers, Canucks, Nordiques
Sabres, Sharks, Springboks, Wallabies, Blacks, Times, News, Tribune, Gazette, Herald, Chronicle
Telegraph, Journal, Review, Magazine, Courier, Examiner, Inquirer, Zeitung, Nachrichten, Rundschau
Tageblatt, Anzeiger, Tagesspiegel, Corriere, Gazzetta, Giornale, Repubblica, Stampa, Mundo, País, Diario
Diário, Folha, Jornal, Correio, Dagblad, Nieuwsblad, Telegraaf, Group, Groep, Gruppe, Gruppo, Grupo
Holdings, Holding, Company, Companies, Corporation, Corp, Inc, Ltd, Limited, plc, PLC, LLC, GmbH, SARL
SpA, NV, BV, Brothers, Bros, Partners, Associates, Enterprises, Industries, Motors, Motor, Airlines
Airways, Railways, Railroad, Energy, Petroleum, Electric, Mining, Chemicals, Pharmaceuticals
Laboratories, Systems, Technologies, Software, Networks, Network, Communications, Telecom, Entertainment
Studios, Pictures, Productions, Records, Publishing, Publishers, Books, Verlag, Edizioni, Ediciones
Editora, Broadcasting, Orchestra, Philharmonic, Philharmoniker, Orchester, Choir, Quartet, Bank, Banca
Banco, Sparkasse, Finance, Financial, Insurance, Assurances, Securities, Investments, Investment
Consulting, Logistics, Hotels, Sports, Cycling, Racing, Sport, Post, Mail, Express, Guardian, Observer
Press, Films, Music, Fund, Oil, Steel, Media, Team
`);

/** What opens the name of an organisation, capitalised as no other noun is. */
export const organisationOpenings = entries(`
Académie, Agence, Alliance, Ambassade, Amicale, Archives, Armée, Assemblée, Association, Assurances
Atelier, Ateliers, Autorité, Banque, Bibliothèque, Bourse, Brasserie, Brasseries, Brigade, Brigades
Bureau, Cabinet, Caisse, Centrale, Centre, Cercle, Chaîne, Chambre, Chantiers, Chœur, Cinémathèque
Cirque, Clinique, Club, Coalition, Collectif, Collège, Comédie-Française, Comité, Commissariat
Commission, Communauté, Compagnie, Comptoir, Confédération, Confrérie, Congrégation, Conseil
Conservatoire, Consistoire, Consortium, Coopérative, Coordination, Cour, Courrier, Crédit
Croissant-Rouge, Croix-Rouge, Délégation, Dépêche, Diocèse, École, Écoles, Éditions, Église, Électricité
Ensemble, Entente, Entreprise, Escadron, Établissements, État-Major, Faculté, Fanfare, Fédération, Fonds
Fondation, Forges, Aciéries, Front, Gazette, Gendarmerie, Groupe, Groupement, Guilde, Haut-Commissariat
Hôpital, Hôpitaux, Houillères, Imprimerie, Industries, Inspection, Institut, Institution, Internationale
Jeunesses, Journal, Laboratoire, Laboratoires, Librairie, Ligue, Loge, Lycée, Magasins, Mairie
Manufacture, Messageries, Milice, Ministère, Moniteur, Mouvement, Musée, Mutualité, Mutuelle
Observatoire, Office, Olympique, Opéra, Opéra-Comique, Orchestre, Organisation, Orphelinat, Papeteries
Parlement, Parquet, Parti, Patronage, Patrouille, Philharmonie, Police, Préfecture, Presses, Quatuor
Racing, Radio, Raffinerie, Rassemblement, Real, Rectorat, Régie, Régiment, Réseau, Revue, Secours
Secrétariat, Séminaire, Sénat, Société, Sous-préfecture, Sporting, Studio, Studios, Sucreries, Syndicat
Télé, Télévision, Théâtre, Tribunal, Troupe, Union, Université, Usines, Verreries, Athlétic, Athletic
Atlético, Atletico, Girondins, Borussia, Eintracht, Spartak, Lokomotiv, Torpedo, Dynamo, Dinamo
Partizan, Hapoel, Maccabi, Wydad, Ajax, Juventus, Deportivo, FC, AS, SC, RC, US, AC, AJ, ES, JS, FK, SK
CSKA, VfB, VfL, SV, OGC, Banco, Deutsche
`);

/** What ends the name of an event. */
export const thingEndings = entries(`
War, Wars, Battle, Siege, Revolution, Rebellion, Revolt, Uprising, Mutiny, Riots, Massacre, Crisis
Campaign, Crusade, Crash, Blitz, Putsch, Intifada, Reconquista, Risorgimento, Perestroïka, Apartheid
Holocaust, Shoah, Nakba, Brexit, Watergate, Anschluss, Kulturkampf, Aufklärung, Cup, Championship
Championships, Tournament, Games, Olympics, Paralympics, Bowl, Finals, Playoffs, Series, Derby, Marathon
Semi-Marathon, Triathlon, Rally, Regatta, Festival, Awards, Expo, Exhibition, Biennale, Triennale
Documenta, Carnival, Parade, Summit, Conference, Symposium, Workshop, Night, Week, Weekend, Oktoberfest
Festspiele, Eurovision, Woodstock, Lollapalooza, Love-Parade, Krieg, Weltkrieg, Schlacht, Aufstand
Pokal, Meisterschaft, Weltmeisterschaft, Guerras, Battaglia, Batalla, Batalha, Rivoluzione, Revolución
Revolução, Conquista, Copa, Coppa, Taça, Torneo, Torneio, Campeonato, Campionato, Giro, Vuelta, Mundial
Mondiale, Palio, Premio, Corrida, Carnevale, Ronde, Oorlog, Opstand, Open, Days
`);

/** What opens the name of an event, a work or another thing, or names one by itself. */
export const thingOpenings = entries(`
Guerre, Guerres, Bataille, Batailles, Siège, Révolution, Révolte, Rébellion, Insurrection, Soulèvement
Croisade, Croisades, Massacres, Génocide, Holocauste, Crise, Krach, Dépression, Trêve, Armistice
Débarquement, Libération, Occupation, Collaboration, Déportation, Épuration, Exode, Terreur, Fronde
Jacquerie, Restauration, Cent-Jours, Antiquité, Moyen-Âge, Renaissance, Réforme, Contre-Réforme
Inquisition, Indépendance, Sécession, Préhistoire, Paléolithique, Néolithique, Mésolithique, Jurassique
Crétacé, Trias, Permien, Dévonien, Pléistocène, Holocène, Miocène, Éocène, Époque, Siècle, Coupe
Tournoi, Championnat, Championnats, Jeux, Olympiade, Olympiques, Paralympiques, Mondial, Mondiaux, Prix
Grand-Prix, Critérium, Rallye, Régates, Transat, Challenge, Meeting, Foire, Fête, Fêtes, Quinzaine
Rencontres, Concours, Exposition, Assises, Conférence, Élections, Référendum, Procès, Affaire, Cérémonie
Jubilé, Carême, Pâques, Pentecôte, Épiphanie, Hanoukka, Saturnales, Bacchanales, Bellum, Pax, Traité
Traités, Loi, Lois, Code, Charte, Constitution, Convention, Conventions, Accord, Accords, Pacte
Protocole, Déclaration, Édit, Ordonnance, Décret, Concordat, Statut, Règlement, Directive, Résolution
Arrêt, Arrêté, Amendement, Acte, Livre, Rapport, Plan, Programme, Projet, Opération, Dispositif
Médaille, Trophée, Palmes, Bouclier, Toison, Diplôme, Brevet, Certificat, Symphonie, Sonate, Concerto
Requiem, Oratorio, Cantate, Prélude, Nocturne, Hymne, Chanson, Ballade, Évangile, Bible, Coran, Torah
Talmud, Codex, Papyrus, Psaume, Psaumes, Épître, Lettres, Histoire, Mémoires, Essai, Essais, Discours
Dictionnaire, Encyclopédie, Manifeste, Catéchisme, Annales, Chroniques, Contes, Fables, Voyage, Théorème
Théorie, Effet, Équation, Constante, Conjecture, Syndrome, Maladie, Virus, Méthode, Échelle, Algorithme
Indice, Comète, Nébuleuse, Galaxie, Fosse, Fusée, Satellite, Sonde, Missile, Paquebot, Porte-avions
Autoroute, HMS, USS, RMS, HMCS, SMS, Concorde, Mirage, Rafale, Spitfire, Apollo, Soyouz, Spoutnik
Vostok, Exocet, Scud, Tomahawk, Windows, Android, PlayStation, Xbox, iPhone
`);
