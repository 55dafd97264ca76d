import { entries } from './parse-lexicon.ts';

/*
 * More places of Europe, as French writes them, beside those of `places.ts`. Left out: names that are as often a
 * forename, a surname or a common word. Written for this project.
 */

/** Cities, towns and sites. */
export const citiesOfEurope = entries(`
# France
Aigues-Mortes, Aix-les-Bains, Alfortville, Amboise, Ancenis, Anglet, Annemasse, Annonay, Apt, Arcachon, Arcueil
Argelès-sur-Mer, Argentan, Armentières, Arromanches, Asnières-sur-Seine, Athis-Mons, Aubenas, Aubusson, Audierne
Aulnay-sous-Bois, Auray, Auvers-sur-Oise, Avallon, Avoriaz, Avranches, Ax-les-Thermes, Azay-le-Rideau, Baccarat
Bagnères-de-Bigorre, Bagnères-de-Luchon, Bagneux, Bagnolet, Bagnols-sur-Cèze, Bailleul, Bandol, Banyuls-sur-Mer
Barbizon, Barcelonnette, Barfleur, Baume-les-Dames, Beaucaire, Beaugency, Beaulieu-sur-Mer, Bègles, Bénodet
Berck, Bernay, Bezons, Biscarrosse, Blagnac, Blaye, Bollène, Bondy, Bonifacio, Bougival, Bouguenais
Bourbonne-les-Bains, Bourg-la-Reine, Bourg-Saint-Maurice, Bourgoin-Jallieu, Bourgueil, Bressuire
Brétigny-sur-Orge, Briançon, Brignoles, Bron, Bruay-la-Buissière, Brunoy, Cabourg, Cagnes-sur-Mer, Calvi
Caluire-et-Cuire, Cancale, Cap-d'Ail, Capbreton, Cap-Ferret, Carentan, Carhaix, Carnac, Carpentras
Carrières-sur-Seine, Castelnaudary, Cauterets, Cavaillon, Chablis, Challans, Chambord, Champigny-sur-Marne
Champs-sur-Marne, Charenton-le-Pont, Châteaubriant, Château-Chinon, Châteaudun, Château-Gontier, Châteaulin
Châteauneuf-du-Pape, Château-Thierry, Châtellerault, Châtelaillon-Plage, Châtelguyon, Châtenay-Malabry, Chatou
Chaville, Chelles, Chenonceaux, Chevilly-Larue, Chevreuse, Chinon, Choisy-le-Roi, Clamart, Clamecy, Clichy
Clichy-sous-Bois, Clisson, Cluses, Colombey-les-Deux-Églises, Colomiers, Commercy, Concarneau
Conflans-Sainte-Honorine, Conques, Contrexéville, Corbeil-Essonnes, Cormeilles-en-Parisis, Coulommiers
Courbevoie, Courchevel, Courcouronnes, Cournon-d'Auvergne, Creil, Crépy-en-Valois, Crest, Crozon, Decazeville
Denain, Dieulefit, Dinan, Dinard, Divonne-les-Bains, Domrémy, Douarnenez, Drancy, Dreux, Eaubonne, Échirolles
Écully, Elbeuf, Élancourt, Embrun, Enghien-les-Bains, Épinay-sur-Seine, Espelette, Étampes, Étaples, Étretat
Évian, Èze, Fécamp, Fessenheim, Figeac, Firminy, Flamanville, Fleury-Mérogis, Flers, Florange, Fontenay-aux-Roses
Fontenay-le-Comte, Fontenay-sous-Bois, Fontevraud, Font-Romeu, Forbach, Forcalquier, Fos-sur-Mer, Fouesnant
Franconville, Freyming-Merlebach, Fréjus, Gaillac, Gardanne, Garges-lès-Gonesse, Gennevilliers, Gentilly
Gérardmer, Gex, Gien, Gif-sur-Yvette, Gisors, Givors, Givet, Goussainville, Gordes, Gradignan, Grande-Synthe
Granville, Gravelines, Gréoux-les-Bains, Grigny, Gruissan, Guebwiller, Guérande, Guyancourt, Haguenau, Hayange
Hazebrouck, Hendaye, Hénin-Beaumont, Hérouville-Saint-Clair, Honfleur, Hossegor, Houilles, Houlgate, Hyères
Illkirch-Graffenstaden, Issoire, Issoudun, Istres, Ivry-sur-Seine, Jarnac, Joigny, Joinville-le-Pont
Jouy-en-Josas, Juan-les-Pins, Juvisy-sur-Orge, Kaysersberg, La Baule, La Bourboule, La Bresse
La Celle-Saint-Cloud, La Chaise-Dieu, La Charité-sur-Loire, La Ciotat, La Clusaz, La Courneuve, La Défense
La Flèche, La Garenne-Colombes, La Grande-Motte, La Hague, La Plagne, La Réole, La Roche-sur-Foron
La Seyne-sur-Mer, La Teste-de-Buch, La Tour-du-Pin, La Tranche-sur-Mer, La Trinité-sur-Mer, Lacanau
Lagny-sur-Marne, Laguiole, Lamalou-les-Bains, Lamballe, Landerneau, Langeais, Langon, Langres, Lannemezan
Lannion, Le Blanc-Mesnil, Le Bouscat, Le Bourget, Le Cannet, Le Cap d'Agde, Le Castellet, Le Cateau-Cambrésis
Le Chesnay, Le Conquet, Le Croisic, Le Crotoy, Le Grand-Bornand, Le Grau-du-Roi, Le Kremlin-Bicêtre, Le Lavandou
Le Mont-Dore, Le Mont-Saint-Michel, Le Pecq, Le Perreux-sur-Marne, Le Petit-Quevilly, Le Grand-Quevilly
Le Plessis-Robinson, Le Pontet, Le Pré-Saint-Gervais, Le Raincy, Le Touquet, Le Touquet-Paris-Plage, Le Tréport
Le Vésinet, Le Vigan, Les Andelys, Les Arcs, Les Baux-de-Provence, Les Eyzies, Les Gets, Les Herbiers
Les Houches, Les Lilas, Les Menuires, Les Mureaux, Les Pavillons-sous-Bois, Les Pennes-Mirabeau, Les Rousses
Les Sables-d'Olonne, Les Saintes-Maries-de-la-Mer, Les Ulis, Leucate, Lézignan-Corbières, Liévin, Limoux
Livry-Gargan, Loches, Locmariaquer, Locronan, Lodève, Longjumeau, Longwy, Loos-en-Gohelle, Loos, Lourmarin
Louveciennes, Louviers, Lunel, Lunéville, Luxeuil-les-Bains, Luçon, Maisons-Alfort, Maisons-Laffitte, Malakoff
Malemort, Malesherbes, Mandelieu, Manosque, Mantes-la-Jolie, Mantes-la-Ville, Marcq-en-Barœul, Marennes
Marignane, Marly-le-Roi, Marmande, Martigues, Maurepas, Mazamet, Megève, Mérignac, Méribel, Meudon, Meylan
Meyzieu, Mèze, Mimizan, Mirepoix, Modane, Moissac, Molsheim, Mons-en-Barœul, Mont-Saint-Aignan
Montceau-les-Mines, Montereau-Fault-Yonne, Montfermeil, Montfort-l'Amaury, Montgenèvre, Montgeron
Montigny-le-Bretonneux, Montigny-lès-Metz, Montlhéry, Montoir-de-Bretagne, Montreuil-sur-Mer, Montrouge, Morlaix
Mortagne-au-Perche, Morteau, Morzine, Mougins, Moustiers-Sainte-Marie, Munster, Najac, Nemours, Nérac
Neufchâteau, Neufchâtel-en-Bray, Neuilly-Plaisance, Neuilly-sur-Marne, Nogent-le-Rotrou, Nogent-sur-Marne
Nogent-sur-Seine, Noisiel, Noisy-le-Grand, Noisy-le-Sec, Noyon, Nuits-Saint-Georges, Nyons, Obernai
Oloron-Sainte-Marie, Oradour-sur-Glane, Orly, Orsay, Orthez, Ouistreham, Oullins, Outreau, Oyonnax, Paimpol
Palaiseau, Palavas-les-Flots, Pamiers, Pantin, Paray-le-Monial, Parthenay, Pauillac, Péronne, Perros-Guirec
Pertuis, Pessac, Pézenas, Pierrefonds, Pithiviers, Ploemeur, Plogoff, Plombières-les-Bains, Plougastel-Daoulas
Poissy, Poligny, Pont-à-Mousson, Pont-Audemer, Pont-Aven, Pont-l'Abbé, Pont-l'Évêque, Pont-Saint-Esprit
Pontault-Combault, Pontivy, Pornic, Pornichet, Port-en-Bessin, Port-Grimaud, Port-Saint-Louis-du-Rhône
Port-Vendres, Porto-Vecchio, Prades, Pra-Loup, Propriano, Provins, Puteaux, Quiberon, Quimperlé, Ramatuelle
Redon, Remiremont, Rezé, Ribeauvillé, Ris-Orangis, Rillieux-la-Pape, Riom, Riquewihr, Rive-de-Gier, Rivesaltes
Rocamadour, Rocroi, Roissy, Roissy-en-France, Romainville, Romans-sur-Isère, Romorantin-Lanthenay, Ronchamp
Roquebrune-Cap-Martin, Roquefort-sur-Soulzon, Roscoff, Rosny-sous-Bois, Royan, Royat, Rueil-Malmaison, Rungis
Sablé-sur-Sarthe, Saint-Affrique, Saint-Amand-les-Eaux, Saint-Amand-Montrond, Saint-Avold, Saint-Benoît-sur-Loire
Saint-Bertrand-de-Comminges, Saint-Cast-le-Guildo, Saint-Chamond, Saint-Cirq-Lapopie, Saint-Claude, Saint-Cyprien
Saint-Cyr-l'École, Saint-Cyr-sur-Loire, Saint-Cyr-sur-Mer, Saint-Dié-des-Vosges, Saint-Émilion
Saint-Étienne-du-Rouvray, Saint-Florent-le-Vieil, Saint-Flour, Saint-Gaudens, Saint-Gervais-les-Bains
Saint-Gilles-Croix-de-Vie, Saint-Girons, Saint-Guilhem-le-Désert, Saint-Herblain, Saint-Jean-d'Angély
Saint-Jean-de-Luz, Saint-Jean-de-Maurienne, Saint-Jean-de-Monts, Saint-Jean-Pied-de-Port
Saint-Julien-en-Genevois, Saint-Lary-Soulan, Saint-Laurent-du-Var, Saint-Léonard-de-Noblat, Saint-Maixent-l'École
Saint-Mandé, Saint-Martin-d'Hères, Saint-Martin-de-Ré, Saint-Martin-Vésubie, Saint-Maur-des-Fossés
Saint-Maximin-la-Sainte-Baume, Saint-Médard-en-Jalles, Saint-Mihiel, Saint-Nicolas-de-Port, Saint-Ouen
Saint-Ouen-l'Aumône, Saint-Pierre-d'Oléron, Saint-Pierre-des-Corps, Saint-Pol-de-Léon, Saint-Priest
Saint-Quay-Portrieux, Saint-Quentin-en-Yvelines, Saint-Raphaël, Saint-Rémy-de-Provence, Saint-Rémy-lès-Chevreuse
Saint-Sébastien-sur-Loire, Saint-Vaast-la-Hougue, Saint-Valery-en-Caux, Saint-Valery-sur-Somme, Saint-Véran
Sainte-Adresse, Sainte-Anne-d'Auray, Sainte-Foy-la-Grande, Sainte-Foy-lès-Lyon, Sainte-Geneviève-des-Bois
Sainte-Marie-aux-Mines, Sainte-Maxime, Sainte-Mère-Église, Sainte-Menehould, Salies-de-Béarn, Sallanches, Samoëns
Sanary-sur-Mer, Sancerre, Sarrebourg, Sarreguemines, Sartène, Sartrouville, Sarzeau, Saulieu, Saverne
Savigny-le-Temple, Savigny-sur-Orge, Sceaux, Schiltigheim, Semur-en-Auxois, Serre-Chevalier, Sézanne, Sisteron
Six-Fours-les-Plages, Solesmes, Sorgues, Sospel, Souillac, Soulac-sur-Mer, Stains, Sucy-en-Brie, Suresnes
Tain-l'Hermitage, Talence, Talmont-Saint-Hilaire, Tarascon, Tassin-la-Demi-Lune, Taverny, Thann, Thiais, Tignes
Toul, Tournefeuille, Tournon-sur-Rhône, Tournus, Trébeurden, Tréguier, Tremblay-en-France, Trouville, Ussel
Uzerche, Uzès, Vaison-la-Romaine, Val-d'Isère, Val Thorens, Valbonne, Vallauris, Vallon-Pont-d'Arc, Valognes
Vals-les-Bains, Vandœuvre-lès-Nancy, Vanves, Vaucouleurs, Vaulx-en-Velin, Vélizy-Villacoublay, Vence, Vendôme
Vénissieux, Verneuil-sur-Avre, Vervins, Vézelay, Viry-Châtillon, Vigneux-sur-Seine, Villard-de-Lans
Ville-d'Avray, Villefranche-de-Rouergue, Villefranche-sur-Mer, Villefranche-sur-Saône, Villejuif, Villemomble
Villeneuve-la-Garenne, Villeneuve-lès-Avignon, Villeneuve-Loubet, Villeneuve-Saint-Georges, Villeneuve-sur-Lot
Villeparisis, Villepinte, Villers-Cotterêts, Villetaneuse, Villiers-le-Bel, Villiers-sur-Marne, Vimy, Viroflay
Vitrolles, Vitry-le-François, Vitry-sur-Seine, Vittel, Vizille, Vogüé, Voiron, Volvic, Vouvray, Wasquehal
Wattrelos, Wissant, Wissembourg, Yerres, Yssingeaux, Yvetot, Alise-Sainte-Reine, Arc-et-Senans, Arbois, Bapaume
Bormes-les-Mimosas, Briey, Bruz, Cesson-Sévigné, Cerbère, Collioure, Cordes-sur-Ciel, Ferney-Voltaire, Giverny
Gravelotte, Gueugnon, Joué-lès-Tours, Le Quesnoy, Luynes, Maintenon, Montségur, Mouans-Sartoux, Ornans, Port-Cros
Roquebrune-sur-Argens, Saint-Nectaire, Saint-Paul-de-Vence, Saint-Servan, Salers, Sochaux, Valberg, Valençay
Vaux-le-Vicomte, Azincourt, Bouvines, Bonneuil-sur-Marne, Cachan, Cattenom, Cergy-Pontoise, Fresnes, Hardelot
L'Alpe d'Huez, L'Haÿ-les-Roses, L'Île-Rousse, L'Isle-Adam, L'Isle-Jourdain, L'Isle-sur-la-Sorgue, Lacq
Le Chambon-sur-Lignon, Les Deux Alpes, Massy, Moûtiers, Notre-Dame-des-Landes, Penmarc'h, Sainte-Soline
Sarlat-la-Canéda, Sophia Antipolis, Valmy, Wimereux, La Valette-du-Var, Brive

# Europe
Alost, Anderlecht, Arlon, Ath, Audenarde, Auderghem, Bastogne, Binche, Blankenberge, Braine-l'Alleud
Braine-le-Comte, Chimay, Comines, Courtrai, Dinant, Dixmude, Durbuy, Eupen, Etterbeek, Fleurus, Furnes, Gembloux
Genk, Hasselt, Herstal, Huy, Ixelles, Jette, Knokke, Knokke-le-Zoute, La Louvière, La Panne, La Roche-en-Ardenne
Laeken, Libramont, Louvain-la-Neuve, Malines, Malmedy, Marche-en-Famenne, Marchienne-au-Pont, Marcinelle
Molenbeek, Molenbeek-Saint-Jean, Nieuport, Ninove, Nivelles, Ostende, Passendale, Philippeville, Renaix, Roulers
Saint-Hubert, Saint-Josse, Saint-Nicolas, Saint-Trond, Saint-Vith, Schaerbeek, Seraing, Soignies, Stavelot
Termonde, Tirlemont, Tongres, Tournai, Turnhout, Uccle, Verviers, Vilvorde, Virton, Waremme, Waterloo
Watermael-Boitsfort, Wavre, Woluwe-Saint-Lambert, Woluwe-Saint-Pierre, Zaventem, Zeebruges, Jemappes, Doel
Tihange, Waregem, Belval, Clervaux, Diekirch, Differdange, Dudelange, Echternach, Esch-sur-Alzette, Ettelbruck
Mondorf-les-Bains, Schengen, Vianden, Wiltz, Aarau, Andermatt, Appenzell, Arosa, Ascona, Bellinzone, Bienne
Brigue, Carouge, Château-d'Œx, Chiasso, Coire, Coppet, Crans-Montana, Davos, Delémont, Einsiedeln, Engelberg
Frauenfeld, Glaris, Grandson, Grindelwald, Gruyères, Gstaad, Interlaken, La Chaux-de-Fonds, Le Locle
Les Diablerets, Leysin, Loèche-les-Bains, Martigny, Monthey, Montreux, Morat, Morges, Neuchâtel, Nyon, Olten
Orbe, Payerne, Porrentruy, Pully, Saint-Maurice, Saint-Moritz, Schaffhouse, Schwyz, Sierre, Sion, Soleure, Thoune
Verbier, Vevey, Winterthour, Yverdon, Yverdon-les-Bains, Zermatt, Zoug, Agrigente, Alberobello, Alghero, Amalfi
Ancône, Aoste, Aquilée, Arezzo, Ascoli Piceno, Bardonnèche, Bassano del Grappa, Bénévent, Bolzano, Brindisi
Cagliari, Capoue, Carrare, Caserte, Castel Gandolfo, Cassino, Cefalù, Cerveteri, Chioggia, Cinecittà
Cinque Terre, Corleone, Cortina d'Ampezzo, Cortone, Courmayeur, Crémone, Forlì, Frascati, Gaète, Gorizia, Gubbio
Herculanum, Imola, L'Aquila, La Spezia, Lecce, Lépante, Lodi, Lorette, Lucques, Maranello, Marignan, Marsala
Matera, Mestre, Mirandola, Monreale, Monza, Murano, Norcia, Noto, Novare, Olbia, Orvieto, Ostie, Otrante, Paestum
Pavie, Pescara, Portofino, Positano, Pouzzoles, Raguse, Rapallo, Ravello, Reggio de Calabre, Reggio d'Émilie
Rimini, Rivoli, San Gimignano, Sanremo, Sassari, Savone, Selinonte, Sestrières, Solférino, Sorrente, Spolète
Suse, Taormine, Trapani, Trévise, Udine, Urbino, Varèse, Verceil, Viareggio, Vintimille, Viterbe, Côme, Amatrice
Pantelleria, Albacete, Alcalá de Henares, Algésiras, Almería, Aranjuez, Ávila, Badajoz, Badalone, Benidorm
Cáceres, Cadaqués, Castellón, Ceuta, Ciudad Real, Cuenca, El Ejido, Elche, Ferrol, Figueras, Fontarabie, Getafe
Gijón, Huelva, Huesca, Irun, Jaén, Jerez de la Frontera, Jerez, L'Hospitalet de Llobregat, La Jonquera
Las Palmas, León, Lérida, Logroño, Lugo, Marbella, Melilla, Mérida, Mondragón, Montserrat, Numance, Orense
Oviedo, Palma de Majorque, Pontevedra, Roncevaux, Sabadell, Sagonte, Saint-Sébastien, Santa Cruz de Tenerife
Santander, Ségovie, Sitges, Soria, Tarragone, Teruel, Tordesillas, Torremolinos, Vigo, Villarreal, Vitoria
Zamora, L'Escurial, Albufeira, Aveiro, Braga, Bragance, Cascais, Coimbra, Estoril, Évora, Funchal, Guimarães
Santarém, Setúbal, Sintra, Aschaffenbourg, Baden-Baden, Bamberg, Bautzen, Berchtesgaden, Bremerhaven, Brunswick
Chemnitz, Clèves, Coblence, Cobourg, Cottbus, Dachau, Darmstadt, Dessau, Deux-Ponts, Eisenach, Erlangen
Flensbourg, Francfort-sur-le-Main, Francfort-sur-l'Oder, Fribourg-en-Brisgau, Fulda, Fürth
Garmisch-Partenkirchen, Gelsenkirchen, Gotha, Görlitz, Göttingen, Hamelin, Heiligendamm, Hombourg, Ingolstadt
Kaiserslautern, Kehl, Krefeld, Leverkusen, Ludwigsbourg, Ludwigshafen, Lunebourg, Lützen, Marbourg, Meissen
Mönchengladbach, Oberammergau, Oberhausen, Offenbach, Osnabrück, Paderborn, Passau, Peenemünde, Pforzheim
Rastatt, Ratisbonne, Rostock, Sarrebruck, Sarrelouis, Schweinfurt, Schwerin, Sigmaringen, Solingen, Spire
Stralsund, Trèves, Tübingen, Ulm, Wiesbaden, Wilhelmshaven, Wittenberg, Wolfsburg, Worms, Wuppertal, Ramstein
Buchenwald, Bergen-Belsen, Ravensbrück, Sachsenhausen, Ascot, Balmoral, Blackburn, Blackpool, Bletchley
Bournemouth, Brixton, Burnley, Carlisle, Cheltenham, Chichester, Colchester, Coventry, Croydon, Dartford, Derry
Doncaster, Douvres, Durham, Eastbourne, Epsom, Eton, Exeter, Folkestone, Glastonbury, Gloucester, Greenwich
Grimsby, Hastings, Hereford, Heathrow, Huddersfield, Hull, Inverness, Ipswich, Islington, Lockerbie, Londonderry
Luton, Middlesbrough, Milton Keynes, Newmarket, Newport, Northampton, Norwich, Peterborough, Ramsgate, Rochester
Scapa Flow, Stoke-on-Trent, Stratford, Stratford-upon-Avon, Sunderland, Swansea, Twickenham, Wakefield, Watford
West Bromwich, Westminster, Wigan, Wimbledon, Winchester, Windsor, Wolverhampton, Worcester, Saint Andrews
Saint-Hélier, Bangor, Hillsborough, Drogheda, Galway, Kilkenny, Killarney, Limerick, Sligo, Waterford, Wexford
Arkhangelsk, Astrakhan, Beslan, Belgorod, Birobidjan, Bratsk, Briansk, Derbent, Doubna, Dzerjinsk, Ijevsk
Ivanovo, Iakoutsk, Ioujno-Sakhalinsk, Kalouga, Kemerovo, Khabarovsk, Khimki, Komsomolsk-sur-l'Amour, Kostroma
Koursk, Krasnodar, Krasnoïarsk, Kronstadt, Lipetsk, Magadan, Magnitogorsk, Makhatchkala, Mirny, Nijni Taguil
Norilsk, Novokouznetsk, Novorossiïsk, Omsk, Orel, Orenbourg, Oufa, Oulan-Oude, Oulianovsk, Penza, Perm, Peterhof
Petropavlovsk-Kamtchatski, Petrograd, Petrozavodsk, Piatigorsk, Pskov, Rjev, Riazan, Rostov, Rostov-sur-le-Don
Saratov, Serguiev Possad, Severodvinsk, Severomorsk, Smolensk, Souzdal, Stavropol, Sourgout, Syktyvkar, Taganrog
Tambov, Tcheboksary, Tcheliabinsk, Tcherepovets, Tchita, Togliatti, Tomsk, Toula, Tioumen, Tsarskoïe Selo
Vladikavkaz, Vologda, Vorkouta, Voronej, Vyborg, Zelenograd, Iasnaïa Poliana, Avdiïvka, Bakhmout, Berditchev
Berdiansk, Bila Tserkva, Borodianka, Boutcha, Brovary, Dnipro, Dniepropetrovsk, Enerhodar, Eupatoria, Hostomel
Horlivka, Irpin, Ivano-Frankivsk, Izioum, Jytomyr, Jitomir, Kakhovka, Kertch, Khmelnytsky, Kramatorsk
Krementchouk, Kropyvnytsky, Kostiantynivka, Koupiansk, Kryvy Rih, Lemberg, Lougansk, Louhansk, Loutsk, Lyman
Lyssytchansk, Makiïvka, Melitopol, Mykolaïv, Nikopol, Nova Kakhovka, Ouman, Oujhorod, Perekop, Pokrovsk, Poltava
Pripiat, Robotyne, Rivne, Severodonetsk, Simferopol, Sloviansk, Soledar, Soumy, Tcherkassy, Tchernihiv
Tchernivtsi, Tchassiv Iar, Ternopil, Toretsk, Vinnytsia, Volnovakha, Vouhledar, Yalta, Zaporojie, Babi Yar
Auschwitz, Auschwitz-Birkenau, Bialystok, Birkenau, Breslau, Bydgoszcz, Bytom, Chelmno, Czestochowa, Dantzig
Gdynia, Gliwice, Jedwabne, Katowice, Kielce, Lublin, Majdanek, Malbork, Nowa Huta, Olsztyn, Opole, Oswiecim
Przemysl, Radom, Rzeszow, Sobibor, Sopot, Stettin, Szczecin, Torun, Treblinka, Wieliczka, Zabrze, Zakopane
Zamosc, Belzec, Amersfoort, Arnhem, Bois-le-Duc, Dordrecht, Enschede, Flessingue, Groningue, Haarlem, Leeuwarden
Leyde, Nimègue, Scheveningen, Schiphol, Venlo, Volendam, Zwolle, Aalborg, Elseneur, Esbjerg, Odense, Roskilde
Torshavn, Nuuk, Bodø, Hammerfest, Kirkenes, Lillehammer, Narvik, Tromsø, Trondheim, Ålesund, Helsingborg, Kiruna
Umeå, Örebro, Espoo, Oulu, Rovaniemi, Tampere, Turku, Keflavik, Narva, Tartu, Daugavpils, Kaunas, Klaipeda, Memel
Brest-Litovsk, Gomel, Grodno, Moguilev, Vitebsk, Ceske Budejovice, Karlovy Vary, Karlsbad, Liberec, Marienbad
Olomouc, Ostrava, Pilsen, Plzen, Sadowa, Terezin, Theresienstadt, Austerlitz, Kosice, Presbourg, Debrecen
Miskolc, Mohacs, Pécs, Sopron, Tokaj, Braila, Brasov, Cluj, Cluj-Napoca, Constanta, Craiova, Galati, Iasi, Jassy
Oradea, Ploiesti, Sibiu, Sighisoara, Targu Mures, Tiraspol, Andrinople, Bourgas, Roussé, Varna, Veliko Tarnovo
Novi Pazar, Novi Sad, Mitrovica, Prizren, Banja Luka, Gorazde, Medjugorje, Mostar, Tuzla, Visegrad, Zenica, Fiume
Osijek, Pula, Rijeka, Spalato, Vukovar, Zadar, Koper, Maribor, Budva, Cetinje, Kotor, Ohrid, Tetovo, Durrës
Shkodër, Scutari, Argos, Corinthe, Delphes, Éleusis, Éphèse, Épidaure, Héraklion, Kalamata, Larissa, La Canée
Le Pirée, Mégare, Missolonghi, Mycènes, Mytilène, Nauplie, Olympie, Réthymnon, Sparte, Thèbes, Tirynthe, Volos
Famagouste, Larnaca, Limassol, Paphos, Bregenz, Braunau, Kitzbühel, Klagenfurt, Mauthausen, Sankt Pölten
Schönbrunn, Wagram, Mayerling, Alésia, Bibracte, Gergovie, Lutèce, Troie, Édesse, Batoumi, Koutaïssi, Soukhoumi
Tskhinvali, Gumri, Stepanakert, Choucha, Gandja, Nakhitchevan, Monte-Carlo, Fontvieille, Breda
`);

/** Regions, provinces, federal states and states of history. */
export const regionsOfEurope = entries(`
# France
Albret, Alpilles, Alpes du Sud, Alpes du Nord, Angoumois, Argonne, Armagnac, Armorique, Aubrac, Aunis, Auxerrois
Auxois, Barrois, Basse-Bretagne, Basse-Normandie, Bas-Languedoc, Basses-Alpes, Basses-Pyrénées, Bas-Poitou
Bas-Vivarais, Bauges, Beaufortain, Beaujolais, Bessin, Bigorre, Blésois, Bocage normand, Bocage vendéen
Boulonnais, Bourbonnais, Brenne, Bresse, Briançonnais, Brière, Cambrésis, Caux, Causses, Cerdagne, Chablais
Chalosse, Champagne berrichonne, Charolais, Combrailles, Comminges, Comtat Venaissin, comté de Nice, Conflent
Corbières, Cornouaille, Corse-du-Sud, Côte d'Azur, Côte d'Albâtre, Côte d'Argent, Côte d'Émeraude, Côte d'Opale
Côte de Granit rose, Côte de Nacre, Côte Fleurie, Côte Vermeille, Côtes-du-Nord, Cotentin, Couserans, Dévoluy
Diois, Dombes, Douaisis, Drôme provençale, Entre-Deux-Mers, Faucigny, Flandre française, Forez, Gapençais
Gâtinais, Gévaudan, Grésivaudan, Grands Causses, Guyenne, Haute-Alsace, Haute-Bretagne, Haute-Corse
Haute-Provence, Haut-Languedoc, Haut-Doubs, Haut-Jura, Haut-Poitou, Haute-Auvergne, Hurepoix, Labourd
Landes de Gascogne, Larzac, Lauragais, Livradois, Livradois-Forez, Loire-Inférieure, Lomagne, Luberon, Mâconnais
Marais breton, Marais poitevin, Margeride, Massif armoricain, Matheysine, Maurienne, Mauges, Médoc, Mercantour
Millevaches, Minervois, Montagne noire, Nivernais, Oisans, Orléanais, pays d'Auge, Pays basque français
pays bigouden, pays de Bray, pays de Caux, pays de Gex, pays de Retz, Penthièvre, Périgord noir, Périgord vert
Pévèle, Ponthieu, Puisaye, Queyras, Rouergue, Royans, Saintonge, Seine-Inférieure, Sidobre, Soissonnais, Soule
Sundgau, Tardenois, Tarentaise, Thiérache, Trégor, Tricastin, Trièves, Trois-Évêchés, Valentinois, Valois
Vallespir, Velay, Vendômois, Vermandois, Verdon, Viennois, Vivarais, Woëvre, Ubaye, Vexin français, Vexin normand
Seine-et-Oise

# Europe
Alentejo, Algarve, Anhalt, Appenzell Rhodes-Extérieures, Appenzell Rhodes-Intérieures, Argovie, Arcadie, Argolide
Armagh, Attique, Bachkirie, Bade, Banat, Basilicate, Basse-Autriche, Basse-Saxe, Basse-Silésie, Bâle-Campagne
Bâle-Ville, Bedfordshire, Béotie, Berkshire, Bessarabie, Biscaye, Borinage, Bouriatie, Brabant flamand
Brabant wallon, Brabant-Septentrional, Brisgau, Bucovine, Budjak, Buckinghamshire, Cambridgeshire, Campine
Cantabrie, Carélie, Carniole, Castille-et-León, Castille-La Manche, Ceredigion, Chalcidique, Cheshire
Communauté de Madrid, Communauté valencienne, Condroz, Connemara, Connacht, Costa Brava, Costa del Sol
Costa Blanca, Courlande, Cumbria, Cumberland, Derbyshire, Devon, Donegal, Dorset, Dobroudja, Drenthe
duché de Parme, duché de Savoie, grand-duché de Varsovie, East Anglia, Engadine, Entre-Sambre-et-Meuse, Épire
Essex, Estrémadure portugaise, Eubée, Eupen-Malmedy, Famenne, Fagnes, Fermanagh, Fionie, Flandre-Occidentale
Flandre-Orientale, Flevoland, Forêt-Noire, Franconie, Frioul-Vénétie julienne, Frise orientale, Gagaouzie, Gaume
Gaule cisalpine, Gueldre, Glamorgan, Gloucestershire, Gotland, Grand Londres, Grisons, Guipuscoa, Gwynedd
Hampshire, Haute-Autriche, Haute-Bavière, Haute-Silésie, Haut-Adige, Haut-Palatinat, Haut-Valais, Helvétie
Herefordshire, Hertfordshire, Hesbaye, Hesse-Cassel, Holstein, Hollande-Méridionale, Hollande-Septentrionale
Ibérie, Illyrie, Ingrie, Iakoutie, Jutland, Kabardino-Balkarie, Kachoubie, Kalmoukie, Karatchaïévo-Tcherkessie
Khakassie, Krajina, Lancashire, Langhe, Latium, Laconie, Leicestershire, Leinster, Limbourg, Lincolnshire
Livonie, Locride, Lothian, Lunigiana, Lusace, Lusitanie, Malopolska, Maramures, Marmara
Mecklembourg-Poméranie-Occidentale, Meath, Merseyside, Mésie, Messénie, Métohija, Midlands, Molise
Moldavie roumaine, Mordovie, Morée, Namurois, Nidwald, Norfolk, Norrland, Northamptonshire, Northumberland
Nottinghamshire, Novorossia, Nordland, Northumbrie, Obwald, Olténie, Ossétie du Nord, Ossétie du Sud, Ostrobotnie
Overijssel, Oxfordshire, Palatinat, Pannonie, Pays noir, Pembrokeshire, Petite Russie, Podlachie, Podolie
Polésie, Pomérélie, Prusse-Orientale, Prusse-Occidentale, Rhénanie-du-Nord-Westphalie, Rhénanie-Palatinat
Rhodope, République batave, République cisalpine, République de Gênes, République helvétique, Romagne, Roumélie
Roumélie orientale, royaume de Sardaigne, royaume des Deux-Siciles, Ruthénie, Ruthénie subcarpatique
Salzkammergut, Samnium, Samogitie, Sandjak, Saxe-Anhalt, Saxe-Cobourg, Saxe-Weimar, Scanie, Schleswig
Schleswig-Holstein, Shropshire, Silésie autrichienne, Slavonie, Småland, Somerset, Staffordshire, Subcarpatie
Sudètes, Suffolk, Surrey, Sussex, Svanétie, Syrmie, Tauride, Tchouvachie, Tessin, Thurgovie, Tipperary, Touva
Tras-os-Montes, Trentin, Trentin-Haut-Adige, Tyrol du Sud, Tyrone, Uri, Unterwald, Val d'Aoste, Valais
Vallée d'Aoste, Valteline, Västergötland, Volhynie, Vorarlberg, Warwickshire, Warmie, Mazurie, Wessex, Wiltshire
Worcestershire, Wurtemberg, Yorkshire, Zélande, Mercie, Galles du Sud, Vaud, pays de Vaud, Jura bernois
Oberland bernois, Suisse romande, Suisse alémanique, Romandie, Cujavie, Grande-Pologne, Petite-Pologne
Silésie de Teschen, Transcarpatie, Confédération germanique, Pays-Bas autrichiens, Pays-Bas espagnols
Provinces-Unies, États pontificaux, Lombardie-Vénétie, République de Novgorod, Rus de Kiev, Moscovie
tsarat de Russie, Horde d'or, grand-duché de Lituanie, grand-duché de Finlande, Provinces illyriennes
oblast de Kherson, oblast de Donetsk, oblast de Louhansk, oblast de Belgorod, oblast de Koursk, oblast de Kharkiv
oblast de Zaporijjia, kraï de Krasnodar, kraï de Perm, Kouban, Transleithanie, Cisleithanie, Dalécarlie, Svealand
Götaland, Finnmark, Telemark, Thrace orientale, Macédoine centrale, Phocide, Étolie, Achaïe, Élide
`);

/** Rivers, mountains, lakes, seas, straits, islands. */
export const naturalPlacesOfEurope = entries(`
Aar, Adda, Adige, Alzette, Amstel, Argens, Arno, Arve, Authie, Beuvron, Bérézina, Bidassoa, Bièvre, Blavet, Boug
Boug méridional, Boutonne, Cère, Cèze, Clain, Dendre, Desna, Douro, Drac, Drave, Dronne, Dvina, Ems, Erdre
Gartempe, gave de Pau, gave d'Oloron, Guadalquivir, Guadiana, Huveaune, Huisne, Ill, Inn, Isar, Isonzo, Liffey
Limmat, Loing, Maritsa, Mersey, Minho, Morava, Moldau, Moskova, Neckar, Neisse, Neretva, Niémen, Nive, Odet, Oka
Orb, Ourcq, Ourthe, Ouse, Petchora, Piave, Prout, Risle, Saale, Sarine, Sègre, Semois, Severn, Seudre
Sèvre nantaise, Sèvre niortaise, Shannon, Sioule, Soca, Sorgue, Spree, Tees, Têt, Tisza, Tyne, Truyère, Vardar
Vesle, Vézère, Vilaine, Vltava, Weser, Yser, Giffre, Terek, Onega, Aigoual, aiguille du Midi, aiguille Verte
Aletsch, Alpes bernoises, Alpes dinariques, Alpes juliennes, Alpes suisses, Alpes valaisannes, Aneto, Apennin
Apennins, Aravis, ballon d'Alsace, barre des Écrins, Belledonne, Ben Nevis, Bernina, Beskides, Brocken, Canigou
Chasseral, dent Blanche, dents du Midi, Diablerets, Eiger, Elbrouz, Erzgebirge, Galibier, Grampians, Grand Ballon
Grand Colombier, Grand Paradis, Grande Casse, Grandes Jorasses, Grand-Saint-Bernard, Gran Sasso, Grossglockner
Harz, Hekla, Hohneck, Hunsrück, Iseran, Izoard, Jungfrau, La Meije, Les Écrins, Matterhorn, Monte Cassino
Monte Rosa, Monte Viso, Mulhacén, Parnasse, Pelvoux, Petit-Saint-Bernard, Pilat, Piz Bernina, Pinde, Rhodopes
Sainte-Baume, Sainte-Victoire, Saint-Gothard, Gothard, Salève, Sancy, Sierra Morena, Simplon, Snowdon, Somosierra
Stelvio, Tatras, Taunus, Thabor, Tourmalet, Triglav, Vanoise, Vignemale, Zugspitze, Ventoux, Säntis, Rigi
Balaïtous, Aubisque, Peyresourde, Puymorens, Le Perthus, Brenner, Maloja, Somport, Donon, Bugarach
pic du Midi d'Ossau, Gavarnie, col du Galibier, col du Tourmalet, col de l'Iseran, col de l'Izoard, mont Athos
mont Ventoux, mont Aigoual, mont Olympe, mont Parnasse, mont Rose, mont Cenis, pic du Midi, pointe du Raz
puy Mary, puy de Sancy, lac d'Annecy, lac du Bourget, lac de Côme, lac de Constance, lac de Garde, lac Ladoga
lac Majeur, lac Onega, lac Peïpous, lac Balaton, lac d'Ohrid, lac de Lugano, lac de Neuchâtel
lac de Serre-Ponçon, lac de Zurich, lac de Joux, lac de Gérardmer, lac des Quatre-Cantons, lac Trasimène
Loch Lomond, Loch Ness, lac Vänern, lac Vättern, Ladoga, étang de Berre, étang de Thau, Serre-Ponçon, Vassivière
mer Adriatique, mer Blanche, mer Celtique, mer Ionienne, mer d'Azov, mer d'Irlande, mer de Barents
mer de Marmara, mer de Norvège, mer Ligure, mer Méditerranée, mer Tyrrhénienne, mer de Crète, golfe de Botnie
golfe de Finlande, golfe de Gascogne, golfe de Gênes, golfe du Lion, golfe du Morbihan, golfe de Corinthe
golfe de Naples, Kattegat, Skagerrak, baie de Somme, baie d'Audierne, baie de Saint-Brieuc, baie des Anges
baie du Mont-Saint-Michel, rade de Brest, rade de Toulon, pas de Calais, détroit de Gibraltar, détroit de Messine
détroit de Bonifacio, détroit des Dardanelles, détroit de Kertch, canal de Corinthe, canal du Midi, canal de Kiel
canal Saint-Martin, canal de Bourgogne, canal de Nantes à Brest, Azov, cap Nord, cap Gris-Nez, cap Blanc-Nez
cap Fréhel, cap Corse, cap Sounion, cap Finisterre, cap Ferret, Aurigny, Amorgos, Andros, Belle-Île-en-Mer
Bréhat, Bornholm, Capri, Chausey, Chio, Cyclades, Céphalonie, Délos, Dodécanèse, Égine, Égades, Formentera
Fuerteventura, Glénan, Gozo, Groix, Grande Canarie, Hébrides, Helgoland, Hvar, Houat, Hierro, Ithaque, Iona
Jan Mayen, Karpathos, La Gomera, La Palma, Lemnos, Leucade, Lipari, Lofoten, Naxos, Orcades, Paros, Patmos, Paxos
Porquerolles, Procida, Rügen, Saaremaa, Saint-Honorat, Sainte-Marguerite, Samothrace, Sercq, Shetland, Skye
Skiathos, Sporades, Sylt, Texel, Thasos, Tinos, Vulcano, Wight, Zante, Féroé, Molène, Nouvelle-Zemble
Terre François-Joseph, île d'Aix, île d'Yeu, île de Bréhat, île de Groix, île de Man, île de Sein, île de Wight
île de Skye, île d'Oléron, île des Serpents, îles Anglo-Normandes, îles Borromées, îles Sanguinaires
îles Éoliennes, îles Féroé, îles Lofoten, îles Orcades, îles Shetland, îles de Lérins, monts du Lyonnais
monts Métallifères, massif de la Chartreuse, massif de la Vanoise, massif des Vosges, Donets, île de la Cité
`);
