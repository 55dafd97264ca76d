import { entries } from './parse-lexicon.ts';

/*
 * Places that French news and encyclopedic articles name, and the common nouns that stand before a place's
 * name. Written by hand for this project. Countries under the name that Intl.DisplayNames gives them are not
 * repeated here.
 */

/** Capitals of the world, French cities and other cities, as French writes them. */
export const cities = entries(`
# Capitals: Europe
Amsterdam, Andorre-la-Vieille, Athènes, Belgrade, Berlin, Berne, Bratislava, Bruxelles, Bucarest, Budapest
Chisinau, Copenhague, Dublin, Erevan, Helsinki, Kiev, Kyiv, La Valette, Lisbonne, Ljubljana, Londres
Luxembourg, Madrid, Minsk, Monaco, Moscou, Nicosie, Oslo, Paris, Podgorica, Prague, Pristina, Reykjavik
Riga, Rome, Saint-Marin, Sarajevo, Skopje, Sofia, Stockholm, Tallinn, Tbilissi, Tirana, Vaduz, Varsovie
Vienne, Vilnius, Zagreb, Bakou

# Capitals: Africa
Abidjan, Abuja, Accra, Addis-Abeba, Alger, Antananarivo, Asmara, Bamako, Bangui, Banjul, Bissau, Brazzaville
Bujumbura, Conakry, Cotonou, Dakar, Djibouti, Dodoma, Freetown, Gaborone, Gitega, Harare, Juba, Kampala
Khartoum, Kigali, Kinshasa, Le Caire, Le Cap, Libreville, Lilongwe, Lomé, Luanda, Lusaka, Malabo, Maputo
Maseru, Mbabane, Mogadiscio, Monrovia, Moroni, Nairobi, N'Djamena, Niamey, Nouakchott, Ouagadougou
Port-Louis, Porto-Novo, Praia, Pretoria, Rabat, Tripoli, Tunis, Victoria, Windhoek, Yamoussoukro, Yaoundé
São Tomé

# Capitals: Asia and Oceania
Abou Dabi, Amman, Ankara, Apia, Achgabat, Astana, Bagdad, Bangkok, Beyrouth, Bichkek, Canberra, Colombo
Dacca, Damas, Dili, Doha, Douchanbé, Funafuti, Hanoï, Honiara, Islamabad, Jakarta, Jérusalem, Kaboul
Katmandou, Koweït, Kuala Lumpur, Malé, Manama, Manille, Mascate, Naypyidaw, New Delhi, Nukualofa
Oulan-Bator, Pékin, Phnom Penh, Port Moresby, Port-Vila, Pyongyang, Riyad, Sanaa, Séoul, Singapour, Suva
Tachkent, Taipei, Tarawa, Téhéran, Thimphou, Tokyo, Vientiane, Wellington, Yaren

# Capitals: the Americas
Asuncion, Basseterre, Belmopan, Bogota, Brasilia, Bridgetown, Buenos Aires, Caracas, Castries, Georgetown
Guatemala, Kingston, Kingstown, La Havane, La Paz, Lima, Managua, Mexico, Montevideo, Nassau, Ottawa, Panama
Paramaribo, Port-au-Prince, Port-d'Espagne, Quito, Roseau, Saint-Domingue, Saint-Georges, San José
San Salvador, Santiago, Sucre, Tegucigalpa, Washington

# France
Abbeville, Agen, Aix-en-Provence, Ajaccio, Albertville, Albi, Alençon, Alès, Amiens, Angers, Angoulême
Annecy, Antibes, Antony, Argenteuil, Arles, Arras, Aubagne, Aubervilliers, Auch, Aurillac, Autun, Auxerre
Avignon, Bar-le-Duc, Bastia, Bayeux, Bayonne, Beaune, Beauvais, Belfort, Bergerac, Besançon, Béthune
Béziers, Biarritz, Blois, Bobigny, Bordeaux, Boulogne-Billancourt, Boulogne-sur-Mer, Bourg-en-Bresse
Bourges, Brest, Brive-la-Gaillarde, Caen, Cahors, Calais, Cambrai, Cannes, Carcassonne, Castres, Cayenne
Cergy, Châlons-en-Champagne, Chalon-sur-Saône, Chambéry, Chamonix, Chantilly, Charleville-Mézières, Chartres
Châteauroux, Chaumont, Cherbourg, Cholet, Clermont-Ferrand, Cluny, Cognac, Colmar, Compiègne, Corte
Coutances, Créteil, Dax, Deauville, Dieppe, Digne-les-Bains, Dijon, Dole, Douai, Draguignan, Dunkerque
Épernay, Épinal, Évreux, Évry, Foix, Fontainebleau, Fort-de-France, Grasse, Grenoble, Guéret, Guingamp
Issy-les-Moulineaux, La Rochelle, La Roche-sur-Yon, Laon, Laval, Le Creusot, Le Havre, Le Mans
Le Puy-en-Velay, Lens, Levallois-Perret, Libourne, Lille, Limoges, Lisieux, Lons-le-Saunier, Lorient
Lourdes, Lyon, Mâcon, Mamoudzou, Marne-la-Vallée, Marseille, Maubeuge, Meaux, Melun, Mende, Menton, Metz
Millau, Mont-de-Marsan, Montargis, Montauban, Montbéliard, Montélimar, Montluçon, Montpellier, Montreuil
Moulins, Mulhouse, Nancy, Nanterre, Nantes, Narbonne, Neuilly-sur-Seine, Nevers, Nice, Nîmes, Niort, Nouméa
Orléans, Papeete, Pau, Périgueux, Perpignan, Pointe-à-Pitre, Poitiers, Pontarlier, Pontoise, Privas, Quimper
Rambouillet, Reims, Rennes, Roanne, Rochefort, Rodez, Roubaix, Rouen, Saint-Brieuc, Saint-Cloud, Saint-Denis
Saint-Dié, Saint-Dizier, Saint-Étienne, Saint-Germain-en-Laye, Saint-Lô, Saint-Malo, Saint-Nazaire
Saint-Omer, Saint-Quentin, Saint-Tropez, Saintes, Salon-de-Provence, Sarcelles, Sarlat, Saumur, Sedan
Sélestat, Senlis, Sète, Sèvres, Soissons, Strasbourg, Tarbes, Thionville, Thonon-les-Bains, Toulon, Toulouse
Tourcoing, Tours, Troyes, Tulle, Valence, Valenciennes, Vannes, Verdun, Versailles, Vesoul, Vichy, Vierzon
Villeneuve-d'Ascq, Villeurbanne, Vincennes, Vitré

# Europe
Aarhus, Aberdeen, Aix-la-Chapelle, Alicante, Anvers, Augsbourg, Bâle, Barcelone, Bari, Bath, Bayreuth
Belfast, Bergame, Bergen, Bielefeld, Bilbao, Birmingham, Bochum, Bologne, Bonn, Bradford, Brême, Brescia
Brighton, Bristol, Bruges, Brno, Burgos, Cadix, Cambridge, Cantorbéry, Cardiff, Carthagène, Catane
Charleroi, Cologne, Cordoue, Cork, Cracovie, Delft, Dniepr, Donetsk, Dortmund, Dresde, Dubrovnik, Duisbourg
Dundee, Düsseldorf, Édimbourg, Eindhoven, Erfurt, Essen, Ferrare, Florence, Francfort, Fribourg, Gand
Gdansk, Gênes, Genève, Gérone, Glasgow, Göteborg, Graz, Grenade, Grozny, Guernica, Hambourg, Hanovre
Heidelberg, Iaroslavl, Iekaterinbourg, Iéna, Innsbruck, Irkoutsk, Kaliningrad, Karlsruhe, Kazan, Kharkiv
Kharkov, Kherson, Kiel, Königsberg, La Corogne, La Haye, Lausanne, Leeds, Leicester, Leipzig, Leningrad
Liège, Linz, Liverpool, Livourne, Locarno, Lodz, Louvain, Lübeck, Lucerne, Lugano, Lviv, Maastricht
Magdebourg, Malaga, Malmö, Manchester, Mannheim, Mantoue, Marioupol, Mayence, Messine, Milan, Modène, Mons
Mourmansk, Munich, Münster, Namur, Naples, Newcastle, Nijni Novgorod, Nottingham, Novgorod, Novossibirsk
Nuremberg, Odessa, Oxford, Padoue, Palerme, Palma, Pampelune, Parme, Patras, Pérouse, Pise, Plovdiv
Plymouth, Pompéi, Porto, Portsmouth, Potsdam, Poznan, Ravenne, Rotterdam, Saint-Gall
Saint-Jacques-de-Compostelle, Saint-Pétersbourg, Salamanque, Salerne, Salisbury, Salonique, Salzbourg
Samara, Saragosse, Sébastopol, Séville, Sheffield, Sienne, Sotchi, Southampton, Split, Srebrenica
Stalingrad, Stavanger, Stuttgart, Syracuse, Szeged, Tarente, Tchernobyl, Thessalonique, Tilbourg, Timisoara
Tolède, Trente, Trieste, Turin, Tver, Uppsala, Utrecht, Valladolid, Venise, Vérone, Vicence, Vladivostok
Volgograd, Weimar, Wroclaw, Wurtzbourg, York, Ypres, Zaporijjia, Zurich

# Africa and the Middle East
Abéché, Agadez, Agadir, Aden, Alep, Alexandrie, Annaba, Arlit, Assouan, Bassora, Béjaïa, Benghazi, Bizerte
Blida, Bobo-Dioulasso, Bouaké, Carthage, Casablanca, Constantine, Diffa, Dosso, Douala, Dubaï, Durban
Essaouira, Fès, Gabès, Gao, Gaza, Gizeh, Goma, Haïfa, Homs, Ibadan, Ispahan, Istanbul, Constantinople
Byzance, Izmir, Jéricho, Johannesbourg, Kaduna, Kairouan, Kano, Kayes, Kidal, Kirkouk, Kisangani, La Mecque
Lagos, Louxor, Lubumbashi, Maradi, Marrakech, Médine, Meknès, Ménaka, Misrata, Mombasa, Mopti, Mossoul
Nazareth, Oran, Palmyre, Port-Gentil, Port-Saïd, Ouarzazate, Racca, Safi, Saint-Louis, Ségou, Sétif, Sfax
Sikasso, Sousse, Soweto, Suez, Tahoua, Tamanrasset, Tanger, Tel-Aviv, Bethléem, Thiès, Tillabéri, Tlemcen
Tombouctou, Touba, Zinder, Ziguinchor, Babylone, Ninive, Djeddah, Chiraz

# Asia and Oceania
Agra, Ahmedabad, Almaty, Auckland, Bangalore, Bénarès, Bombay, Brisbane, Calcutta, Canton, Chengdu
Chittagong, Christchurch, Chongqing, Delhi, Fukuoka, Fukushima, Guangzhou, Harbin, Hiroshima, Hong Kong, Hué
Hô Chi Minh-Ville, Hyderabad, Kandahar, Karachi, Kobe, Kyoto, Lahore, Lhassa, Lucknow, Macao, Madras
Mandalay, Melbourne, Mumbai, Nagasaki, Nagoya, Nankin, Osaka, Perth, Peshawar, Pondichéry, Rangoun, Saïgon
Samarcande, Sapporo, Shanghai, Shenzhen, Sydney, Tianjin, Wuhan, Yokohama

# The Americas
Acapulco, Albuquerque, Anchorage, Arequipa, Atlanta, Austin, Baltimore, Barranquilla, Belém, Belo Horizonte
Boston, Buffalo, Calgary, Cali, Cancún, Charleston, Chicago, Cincinnati, Cleveland, Córdoba, Cuzco, Dallas
Denver, Detroit, Edmonton, Gatineau, Guadalajara, Guantanamo, Guayaquil, Halifax, Hollywood, Honolulu
Houston, Indianapolis, Jacksonville, Kansas City, Las Vegas, Los Angeles, Manaus, Medellín, Memphis, Miami
Milwaukee, Minneapolis, Moncton, Monterrey, Montréal, Nashville, New York, Oakland, Orlando, Philadelphie
Phoenix, Pittsburgh, Porto Alegre, Portland, Québec, Recife, Rio de Janeiro, Rosario, Sacramento, Salem
Salt Lake City, Salvador de Bahia, San Antonio, San Diego, San Francisco, Santa Cruz, São Paulo, Seattle
Tijuana, Toronto, Trois-Rivières, Tulsa, Tucson, Valparaíso, Vancouver, Veracruz, Winnipeg
`);

/** Regions, provinces, federal states and areas with a name of their own. */
export const regions = entries(`
# France
Alsace, Anjou, Aquitaine, Ardenne, Ardennes, Artois, Auvergne, Auvergne-Rhône-Alpes, Béarn, Beauce, Berry
Bourgogne, Bourgogne-Franche-Comté, Bretagne, Brie, Bugey, Camargue, Centre-Val de Loire, Champagne
Champagne-Ardenne, Charente, Charente-Maritime, Corrèze, Côte-d'Or, Côtes-d'Armor, Creuse, Dauphiné
Deux-Sèvres, Dordogne, Drôme, Essonne, Eure-et-Loir, Finistère, Flandre, Franche-Comté, Gascogne, Gironde
Grand Est, Haute-Garonne, Haute-Loire, Haute-Normandie, Haute-Savoie, Hauts-de-France, Hauts-de-Seine
Hérault, Île-de-France, Ille-et-Vilaine, Indre-et-Loire, Landes, Languedoc, Languedoc-Roussillon, Limousin
Loire-Atlantique, Lorraine, Lot-et-Garonne, Maine-et-Loire, Midi-Pyrénées, Morbihan, Morvan, Moselle
Normandie, Nouvelle-Aquitaine, Occitanie, Pas-de-Calais, Pays basque, Pays de la Loire, Périgord, Picardie
Poitou, Poitou-Charentes, Provence, Puy-de-Dôme, Pyrénées-Orientales, Quercy, Rhône-Alpes, Roussillon
Savoie, Seine-et-Marne, Seine-Maritime, Seine-Saint-Denis, Sologne, Touraine, Val-d'Oise, Val-de-Marne
Vaucluse, Vendée, Vercors, Vexin, Yvelines, Ain, Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Aveyron
Bouches-du-Rhône, Calvados, Cantal, Gard, Gers, Loir-et-Cher, Loiret, Lozère, Haute-Marne, Meurthe-et-Moselle
Nièvre, Orne, Pyrénées-Atlantiques, Hautes-Pyrénées, Bas-Rhin, Haut-Rhin, Haute-Saône, Saône-et-Loire
Tarn-et-Garonne, Var, Haute-Vienne, Territoire de Belfort

# Europe
Abruzzes, Andalousie, Aragon, Asturies, Bade-Wurtemberg, Balkans, Bavière, Benelux, Bohême, Brabant
Brandebourg, Cachemire, Calabre, Campanie, Carinthie, Castille, Catalogne, Caucase, Cornouailles, Crimée
Dalmatie, Daghestan, Donbass, Émilie-Romagne, Estrémadure, Flandres, Frioul, Frise, Galice, Galicie, Hainaut
Hesse, Herzégovine, Ingouchie, Istrie, Kosovo, Laponie, La Rioja, Ligurie, Lombardie, Macédoine, Mazovie
Mecklembourg, Mésopotamie, Moravie, Murcie, Navarre, Ombrie, Ossétie, Péloponnèse, Piémont, Poméranie
Pouilles, Rhénanie, Ruhr, Sarre, Saxe, Scandinavie, Silésie, Souabe, Styrie, Tatarstan, Tchétchénie
Thessalie, Thrace, Thuringe, Toscane, Transnistrie, Transylvanie, Tyrol, Ulster, Valachie, Vénétie
Voïvodine, Wallonie, Westphalie, Abkhazie, Haut-Karabagh

# Africa, Asia and the Middle East
Afrique centrale, Afrique de l'Est, Afrique de l'Ouest, Afrique du Nord, Afrique australe, Azawad, Biafra
Casamance, Cisjordanie, Corne de l'Afrique, Cyrénaïque, Darfour, Fezzan, Galilée, Gourma, Judée, Kabylie
Kasaï, Katanga, Kivu, Kurdistan, Levant, Liptako, Liptako-Gourma, Machrek, Maghreb, Nubie, Ogaden, Palestine
Rif, Sahel, Samarie, Tibesti, Tigré, Tripolitaine, Anatolie, Asie centrale, Asie du Sud-Est, Assam
Baloutchistan, Bengale, Gobi, Gujarat, Guangdong, Hokkaido, Kamtchatka, Kerala, Mandchourie
Mongolie-Intérieure, Moyen-Orient, Pendjab, Proche-Orient, Rajasthan, Sibérie, Sichuan, Sinaï, Tamil Nadu
Tibet, Xinjiang, Yunnan, Golan, bande de Gaza, Extrême-Orient

# The Americas and Oceania
Acadie, Alabama, Alaska, Alberta, Amazonie, Amérique centrale, Amérique latine, Arizona, Arkansas
Californie, Caroline du Nord, Caroline du Sud, Chiapas, Colombie-Britannique, Colorado, Connecticut
Dakota du Nord, Dakota du Sud, Delaware, Floride, Hawaï, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky
Louisiane, Maine, Manitoba, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana
Nebraska, Nevada, New Hampshire, New Jersey, Nouveau-Brunswick, Nouveau-Mexique, Nouvelle-Angleterre
Nouvelle-Écosse, Nunavut, Ohio, Oklahoma, Ontario, Oregon, Patagonie, Pennsylvanie, Rhode Island
Saskatchewan, Tennessee, Texas, Terre de Feu, Utah, Vermont, Virginie, Virginie-Occidentale, Wisconsin
Wyoming, Yucatán, Yukon, Queensland, Nouvelle-Galles du Sud, Antilles
`);

/** Continents, seas, rivers, lakes, mountains, deserts and islands. */
export const naturalPlaces = entries(`
# Continents and great areas
Afrique, Amérique, Amérique du Nord, Amérique du Sud, Antarctique, Arctique, Asie, Eurasie, Europe, Océanie
Occident, Europe de l'Est, Europe centrale, Europe de l'Ouest

# Seas, oceans, straits, lakes
Adriatique, Atlantique, Baltique, Bosphore, Caspienne, Dardanelles, Gibraltar, Léman, Manche, Méditerranée
Michigan, Pacifique, Titicaca, Balaton, Baïkal, mer Noire, mer Rouge, mer Morte, mer du Nord, mer Baltique
mer Caspienne, mer Égée, mer d'Aral, océan Atlantique, océan Indien, océan Pacifique, océan Arctique
lac Tchad, lac Léman, lac Victoria, golfe Persique, golfe de Guinée, golfe du Mexique, canal de Suez
canal de Panama

# Rivers
Adour, Aisne, Allier, Amazone, Ardèche, Ariège, Aude, Charente, Danube, Dniestr, Doubs, Durance, Èbre, Elbe
Escaut, Euphrate, Eure, Gange, Garonne, Hudson, Indre, Indus, Isère, Jourdain, Loire, Marne, Mayenne, Mékong
Meuse, Mississippi, Neva, Nil, Oder, Oise, Orénoque, Oubangui, Pô, Potomac, Rhin, Rhône, Rubicon
Saint-Laurent, Sambre, Saône, Sarthe, Seine, Somme, Tage, Tamise, Tarn, Tibre, Tigre, Vienne, Vistule, Volga
Yang-Tsé, Yonne, Zambèze

# Mountains and deserts
Aconcagua, Adrar, Aïr, Alpes, Andes, Annapurna, Appalaches, Ararat, Atacama, Atlas, Aurès, Carpates, Cervin
Cévennes, Dolomites, Etna, Everest, Fuji, Himalaya, Hoggar, Jura, Kalahari, Karakoram, Kilimandjaro, K2
Massif central, McKinley, Mont-Blanc, mont Blanc, Namib, Oural, Pamir, Pyrénées, Rocheuses, Sahara
Sierra Nevada, Stromboli, Ténéré, Vésuve, Vosges

# Islands
Açores, Aland, Aléoutiennes, Aruba, Baléares, Bali, Belle-Île, Bornéo, Bora-Bora, Canaries, Caraïbes
Célèbes, Chypre, Corfou, Corse, Crète, Cythère, Djerba, Galápagos, Gorée, Groenland, Guadalcanal, Guadeloupe
Guernesey, Hispaniola, Ibiza, Île d'Elbe, île de Pâques, île de Ré, Irlande, Ischia, Java, Jersey, Kerguelen
Lampedusa, Lanzarote, La Réunion, Lesbos, Long Island, Madère, Majorque, Malouines, Manhattan, Martinique
Mayotte, Minorque, Moluques, Mururoa, Mykonos, Noirmoutier, Nouvelle-Calédonie, Nouvelle-Guinée, Okinawa
Oléron, Ouessant, Polynésie, Polynésie française, Rhodes, Robben Island, Sainte-Hélène, Sakhaline, Salamine
Samos, Santorin, Sardaigne, Sicile, Spitzberg, Sumatra, Svalbard, Tahiti, Tasmanie, Tenerife, Tobago
Zanzibar
`);

/** Countries: short, other and former names that Intl.DisplayNames lacks, and the states of history. */
export const otherCountryNames = entries(`
# Short and other names of today's countries
Angleterre, Bélarus, Congo, Guyane, Libéria, Birmanie, Bosnie, Burkina, Centrafrique, Chine populaire, Corée
Écosse, Émirats, États-Unis d'Amérique, Fédération de Russie, Grande-Bretagne, Guinée-Conakry, Hollande
Îles Britanniques, Irlande du Nord, Pays de Galles, RDC, République de Corée
République démocratique du Congo, République du Mali, République du Niger, République française
République populaire de Chine, République tchèque, Swaziland, Türkiye, USA, Vatican, Vietnam

# History
Abyssinie, Assyrie, Autriche-Hongrie, Ceylan, Cochinchine, Confédération du Rhin, Congo belge, Dahomey
Empire britannique, Empire byzantin, Empire carolingien, Empire du Mali, Empire inca, Empire mongol
Empire ottoman, Empire perse, Empire romain, Empire russe, Empire songhaï, Étrurie, Gaule, Germanie
Gold Coast, Haute-Volta, Hibernie, Indochine, Indochine française, Lotharingie, Nouvelle-France, Perse
Phénicie, Prusse, RDA, RFA, République de Venise, République de Weimar, Rhodésie, Rome antique
Royaume de France, Royaume de Naples, Saint-Empire, Saint-Empire romain germanique, Siam, Soudan français
Tchécoslovaquie, Troisième Reich, Union soviétique, URSS, Yougoslavie, Zaïre
`);

/** Common nouns that stand before a place's name or say what kind of place it is, in lower case. */
export const placeHeads = entries(`
# Governed places
ville, village, bourg, bourgade, hameau, cité, métropole, agglomération, commune, capitale, quartier
arrondissement, faubourg, banlieue, district, canton, département, région, province, comté, duché
gouvernorat, préfecture, wilaya, territoire, pays, état, royaume, empire, république, principauté, émirat
sultanat, califat, fédération, colonie, protectorat, paroisse, diocèse, localité, municipalité, oblast, land

# Nature
fleuve, rivière, ruisseau, torrent, affluent, canal, lac, étang, mer, océan, golfe, baie, détroit, estuaire
delta, côte, littoral, plage, cap, péninsule, presqu'île, île, îlot, archipel, atoll, récif, continent, mont
montagne, massif, colline, col, pic, sommet, volcan, vallée, val, vallon, gorge, gorges, plaine, plateau
désert, forêt, bois, oasis, grotte, glacier, source, cascade, chutes, parc, réserve, jardin, marais, steppe
toundra

# In towns
rue, avenue, boulevard, place, quai, pont, route, autoroute, chemin, impasse, square, esplanade, gare
station, aéroport, aérodrome, port, métro, stade, hôpital, clinique, prison, musée, théâtre, opéra, cinéma
bibliothèque, université, lycée, collège, école, cathédrale, basilique, église, chapelle, abbaye, monastère
couvent, temple, mosquée, synagogue, cimetière, château, palais, fort, forteresse, citadelle, tour, porte
villa, hôtel, manoir, mairie, ambassade, caserne, base, camp, centrale, usine, mine, barrage, phare, marché
frontière, site, zone, secteur, gymnase, bâtiment, immeuble, galerie, forge, hangar, entrepôt, chantier, carrière
campus, amphithéâtre, auberge, refuge, chalet, cabane, pavillon, résidence, lotissement, presbytère, scierie
boulangerie, boucherie, brasserie, fromagerie, imprimerie, menuiserie, verrerie, fonderie, aciérie, filature
tannerie, distillerie, conserverie, laiterie, pharmacie, épicerie, librairie, papeterie, bijouterie, blanchisserie
crèche, maternité, morgue, chambre forte, commissariat, gendarmerie, tribunal, guichet, terminal, embarcadère
débarcadère, jetée, digue, ponton, écluse, viaduc, tunnel, carrefour, rond-point, parking, parvis, ravin
ravine, falaise, crête, corniche, crique, anse, lagune, marécage, tourbière, prairie, alpage, pâturage, verger
vignoble, clairière, lisière, causse, estran, fjord, isthme
`);
