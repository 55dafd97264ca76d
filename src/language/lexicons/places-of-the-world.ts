import { entries } from './parse-lexicon.ts';

/*
 * More places of the world outside Europe, as French writes them, beside those of `places.ts`. Left out: names that are as often a
 * forename, a surname or a common word. Written for this project.
 */

/** Cities, towns and sites. */
export const citiesOfWorld = entries(`
# Africa
Tizi Ouzou, Bouira, Boumerdès, Tipaza, Médéa, Chlef, Mostaganem, Relizane, Sidi Bel Abbès, Saïda, Tiaret
Tissemsilt, Aïn Témouchent, Aïn Defla, Batna, Biskra, Khenchela, Oum El Bouaghi, Tébessa, Souk Ahras, Guelma
El Tarf, Skikda, Jijel, Bordj Bou Arreridj, M'Sila, Djelfa, Laghouat, Ghardaïa, Ouargla, Touggourt, El Oued
Béchar, Tindouf, Illizi, Djanet, In Salah, In Guezzam, In Amenas, Hassi Messaoud, Hassi R'Mel, Timimoun
El Bayadh, Naâma, Bou Saâda, Miliana, Cherchell, Ténès, Arzew, Mers el-Kébir, Maghnia, Ghazaouet, Beni Saf, Akbou
El Eulma, El Kala, Boufarik, Dar El Beïda, Bab El Oued, Bab Ezzouar, El Harrach, Dellys, Reggane, Tin Zaouatine
Bordj Badji Mokhtar, Sidi Fredj, Bône, Orléansville, Colomb-Béchar, Kénitra, Témara, Skhirat, Mohammédia
El Jadida, Settat, Berrechid, Khouribga, Béni Mellal, Khénifra, Errachidia, Erfoud, Merzouga, Tinghir, Zagora
Taroudant, Tiznit, Guelmim, Tan-Tan, Tarfaya, Laâyoune, Smara, Boujdour, Dakhla, Sidi Ifni, Inezgane
Aït Ben Haddou, Oujda, Berkane, Nador, Al Hoceïma, Tétouan, Chefchaouen, Larache, Ksar El Kébir, Fnideq, Ouezzane
Sidi Kacem, Khémisset, Azrou, Ifrane, Midelt, Sefrou, Taza, Taounate, Guercif, Taourirt, Jerada, Figuig
El Kelaâ des Sraghna, Chichaoua, Imilchil, Oued Zem, Moulay Idriss, Mogador, Mazagan, Port-Lyautey, Tifariti
Guerguerat, La Marsa, La Goulette, Sidi Bou Saïd, Ariana, Ben Arous, La Manouba, Nabeul, Hammamet, Zaghouan, Béja
Jendouba, Tabarka, Le Kef, Siliana, Kasserine, Sidi Bouzid, Gafsa, Tozeur, Nefta, Kébili, Douz, Tataouine
Médenine, Zarzis, Ben Gardane, Houmt Souk, Mahdia, El Jem, Monastir, Ksar Hellal, Menzel Bourguiba, Aïn Draham
Matmata, Remada, Ras Jedir, Gammarth, Le Bardo, Syrte, Tobrouk, Derna, Zaouïa, Zouara, Sebha, Mourzouk, Ghadamès
Koufra, Ajdabiya, Brega, Ras Lanouf, Zintan, Bani Walid, Tarhouna, Bir Hakeim, Mansourah, Tanta
Mahalla el-Koubra, Damiette, Ismaïlia, Zagazig, Damanhour, Fayoum, Beni Souef, Minieh, Assiout, Qena, Edfou
Charm el-Cheikh, Hurghada, Dahab, El-Arich, El-Alamein, Aboukir, Saqqarah, Abou Simbel, Imbaba, Zamalek
Nouadhibou, Rosso, Kaédi, Kiffa, Néma, Atar, Zouérate, Sélibaby, Aïoun el-Atrouss, Chinguetti, Oualata, Ouadane
Port-Étienne, Rufisque, Mbour, Kaolack, Fatick, Diourbel, Tambacounda, Kolda, Kédougou, Matam, Louga, Sédhiou
Kaffrine, Linguère, Podor, Richard-Toll, Dagana, Vélingara, Bignona, Oussouye, Cap Skirring, Tivaouane
Joal-Fadiouth, Pikine, Guédiawaye, Thiaroye, Diamniadio, Keur Massar, Koulikoro, Koutiala, Bougouni, Yanfolila
Niono, Djenné, Bandiagara, Bankass, Douentza, Hombori, Konna, Ténenkou, Youwarou, Niafunké, Goundam
Gourma-Rharous, Bourem, Ansongo, Tessalit, Aguelhok, Taoudenni, Labbezanga, Nioro du Sahel, Kéniéba, Sévaré
Ogossagou, Tinzaouaten, Nampala, Diabaly, Boulkessi, Andéramboukane, Farabougou, Birni N'Konni, Madaoua
Tchintabaraden, Abalak, Dakoro, Tessaoua, Magaria, Nguigmi, Maïné-Soroa, Bilma, Dirkou, Iférouane, Ingall
Tchirozérine, Assamakka, Téra, Torodi, Ouallam, Filingué, Ayorou, Banibangou, Inates, Chinégodar, Tongo Tongo
Gothèye, Makalondi, Dogondoutchi, Imouraren, Koudougou, Ouahigouya, Banfora, Tenkodogo, Fada N'Gourma, Dédougou
Dori, Gorom-Gorom, Gaoua, Ziniaré, Houndé, Arbinda, Barsalogho, Yirgou, Diapaga, Kantchari, Koupéla, Pouytenga
Nouna, Solenzo, Titao, Séguénéga, Kongoussi, Solhan, Seytenga, Essakane, Abengourou, Aboisso, Adzopé, Agboville
Assinie, Grand-Bassam, Bingerville, Bondoukou, Bongouanou, Boundiali, Dabou, Daloa, Danané, Dimbokro, Duékoué
Ferkessédougou, Gagnoa, Guiglo, Jacqueville, Korhogo, Odienné, Ouangolodougou, San-Pédro, Sassandra, Soubré
Tengréla, Toulépleu, Zouan-Hounien, Grand-Lahou, Yopougon, Cocody, Abobo, Treichville, Adjamé, Koumassi
Port-Bouët, Marcory, Attécoubé, Bouaflé, Kankan, Nzérékoré, Kindia, Labé, Mamou, Boké, Faranah, Kissidougou
Guéckédou, Macenta, Siguiri, Kouroussa, Dubréka, Fria, Kamsar, Koundara, Télimélé, Dinguiraye, Ratoma, Kaloum
Abomey, Abomey-Calavi, Parakou, Ouidah, Bohicon, Natitingou, Djougou, Lokossa, Savalou, Dassa-Zoumé, Malanville
Grand-Popo, Allada, Tanguiéta, Kétou, Ganvié, Sokodé, Atakpamé, Kpalimé, Dapaong, Tsévié, Aného, Sansanné-Mango
Garoua, Maroua, Bamenda, Bafoussam, Ngaoundéré, Bertoua, Ebolowa, Kribi, Limbé, Buea, Kumba, Edéa, Nkongsamba
Foumban, Dschang, Kousséri, Mokolo, Kolofata, Fotokol, Garoua-Boulaï, Mbalmayo, Ngarbuh, Franceville, Oyem
Lambaréné, Mouila, Tchibanga, Koulamoutou, Makokou, Moanda, Owendo, Pointe-Noire, Dolisie, Ouesso, Owando
Impfondo, Kinkala, Kintélé, Bambari, Bangassou, Bouar, Berbérati, Bossangoa, Bria, Birao, Kaga-Bandoro, Ndélé
Mbaïki, Sibut, Paoua, Bozoum, Bocaranga, Alindao, Bimbo, Moundou, Sarh, Doba, Kélo, Bongor, Am Timan, Biltine
Faya-Largeau, Zouar, Ouadi Doum, Aouzou, Baga Sola, Goz Beïda, Adré, Farchana, Moïssala, Amdjarass, Fort-Lamy
Fort-Archambault, Mbuji-Mayi, Kananga, Kolwezi, Likasi, Bukavu, Uvira, Kalemie, Kindu, Mbandaka, Matadi, Kikwit
Bandundu, Tshikapa, Beni, Butembo, Bunia, Isiro, Gemena, Gbadolite, Lisala, Lubero, Rutshuru, Bunagana, Rumangabo
Masisi, Rubaya, Kitshanga, Walikale, Manono, Kamina, Kipushi, Kasumbalesa, Mwene-Ditu, Yumbi, Léopoldville
Élisabethville, Stanleyville, Coquilhatville, Luluabourg, Jadotville, Butare, Gisenyi, Ruhengeri, Musanze, Kibuye
Gitarama, Byumba, Nyamata, Cyangugu, Bisesero, Gatumba, Usumbura, Ali Sabieh, Tadjourah, Obock, Mutsamudu
Fomboni, Mitsamiouli, Dzaoudzi, Koungou, Le Tampon, Saint-Paul, Saint-Pierre, Saint-André, Saint-Benoît
Saint-Joseph, Saint-Leu, La Possession, Sainte-Suzanne, Cilaos, Salazie, Saint-Gilles-les-Bains, Mafate
L'Étang-Salé, Toamasina, Tamatave, Antsirabe, Mahajanga, Majunga, Fianarantsoa, Toliara, Tuléar, Antsiranana
Diego-Suarez, Sambava, Antalaha, Morondava, Taolagnaro, Fort-Dauphin, Fénérive-Est, Tananarive, Curepipe
Quatre-Bornes, Mahébourg, Beau-Bassin, Port-Mathurin, Port Harcourt, Benin City, Maiduguri, Zaria, Ilorin, Enugu
Abeokuta, Onitsha, Warri, Sokoto, Calabar, Katsina, Bauchi, Makurdi, Osogbo, Ile-Ife, Owerri, Gombe, Damaturu
Lokoja, Gusau, Yenagoa, Chibok, Dapchi, Gwoza, Ikeja, Lekki, Badagry, Kumasi, Takoradi, Sekondi, Cape Coast
Elmina, Obuasi, Bolgatanga, Akosombo, Kenema, Makeni, Serekunda, Brikama, Bafatá, Gabú, Cacheu, Mindelo, Omdurman
Port-Soudan, Kassala, Gedaref, Wad Madani, El-Obeid, El-Fasher, Nyala, El-Geneina, Zalingei, Kadugli, Sennar
Atbara, Merowe, Dongola, Souakin, Abyei, Wadi Halfa, Fachoda, Malakal, Bentiu, Rumbek, Aweil, Yambio, Dire Dawa
Harar, Gondar, Bahir Dar, Mekele, Lalibela, Axoum, Adoua, Adigrat, Jijiga, Jimma, Hawassa, Arba Minch, Kombolcha
Gambella, Moyale, Shashamane, Massaoua, Assab, Badmé, Hargeisa, Berbera, Bosasso, Garowe, Galkayo, Kismayo
Baidoa, Beledweyne, Kisumu, Nakuru, Eldoret, Malindi, Lamu, Garissa, Mandera, Kakuma, Dadaab, Naivasha, Kibera
Entebbe, Jinja, Gulu, Mbarara, Fort Portal, Dar es-Salaam, Arusha, Mwanza, Mbeya, Morogoro, Kigoma, Mtwara
Bagamoyo, Kilwa, Ujiji, Ndola, Kitwe, Bulawayo, Mutare, Gweru, Chitungwiza, Masvingo, Hwange, Blantyre, Zomba
Mzuzu, Beira, Nampula, Quelimane, Chimoio, Nacala, Inhambane, Mocímboa da Praia, Matola, Macomia
Lourenço Marques, Huambo, Lobito, Benguela, Lubango, Malanje, Cabinda, Kuito, Namibe, Cuito Cuanavale
Mbanza-Congo, Walvis Bay, Swakopmund, Lüderitz, Francistown, Maun, Port Elizabeth, Bloemfontein, East London
Pietermaritzburg, Polokwane, Nelspruit, Kimberley, Rustenburg, Marikana, Sharpeville, Stellenbosch, Mafikeng
Khayelitsha, Sandton, Potchefstroom, Ladysmith, Qunu, Gqeberha, Richards Bay, Franschhoek, Knysna, Grahamstown
Mafeking, Manzini, Mongomo, Oyala

# Middle East and Asia
Tyr, Baalbek, Zahlé, Jounieh, Byblos, Naqoura, Ersal, Dahiyé, Nahr el-Bared, Aïn el-Héloué, Sabra, Chatila
Lattaquié, Tartous, Hama, Deraa, Idleb, Deir ez-Zor, Kobané, Hassaké, Qamichli, Manbij, Afrin, Azaz, Maaloula
Soueïda, Quneitra, Douma, Ghouta, Yarmouk, Ras al-Aïn, Baghouz, Khan Cheikhoun, Saidnaya, Al-Hol, Falloujah
Ramadi, Tikrit, Samarra, Bakouba, Nadjaf, Kerbala, Nassiriya, Hilla, Erbil, Souleimaniye, Dohouk, Sinjar
Tal Afar, Qaraqosh, Halabja, Abou Ghraib, Haditha, Zakho, Nimroud, Irbid, Zarka, Akaba, Pétra, Jerash, Zaatari
Naplouse, Ramallah, Hébron, Jénine, Tulkarem, Rafah, Khan Younès, Beit Lahia, Beit Hanoun, Deir el-Balah
Jabaliya, Nousseirat, Ashkelon, Ashdod, Beersheba, Eilat, Netanya, Saint-Jean-d'Acre, Jaffa, Tibériade, Sdérot
Césarée, Herzliya, Bnei Brak, Safed, Dimona, Kfar Aza, Megiddo, Emmaüs, Qumran, Cheikh Jarrah, Dammam, Dhahran
Taëf, Najran, Qatif, Al-Ula, Neom, Charjah, Fujaïrah, Ras el-Khaïmah, Al-Aïn, Salalah, Nizwa, Duqm, Taëz, Hodeïda
Moukalla, Marib, Saada, Mokha, Adana, Bursa, Gaziantep, Konya, Antalya, Mersin, Kayseri, Diyarbakir, Sanliurfa
Malatya, Samsun, Denizli, Trébizonde, Trabzon, Erzurum, Kars, Mardin, Antakya, Alexandrette, Iskenderun
Kahramanmaras, Hatay, Bodrum, Marmaris, Eskisehir, Edirne, Çanakkale, Hakkari, Suruç, Cizre, Tarse, Gallipoli
Smyrne, Nicée, Göbekli Tepe, Göreme, Silivri, Qom, Tabriz, Meched, Machhad, Ahvaz, Kermanchah, Kerman, Yazd
Racht, Abadan, Natanz, Fordo, Bouchehr, Bandar Abbas, Zahedan, Hamadan, Sanandaj, Ourmia, Karaj, Persépolis
Mahabad, Kachan, Qazvin, Chabahar, Hérat, Mazar-e Charif, Kunduz, Jalalabad, Bamiyan, Ghazni, Lashkar Gah, Bagram
Tora Bora, Khost, Spin Boldak, Torkham, Rawalpindi, Faisalabad, Multan, Quetta, Sialkot, Gwadar, Abbottabad
Mohenjo-Daro, Harappa, Taxila, Srinagar, Jammu, Amritsar, Chandigarh, Ludhiana, Jaipur, Jodhpur, Udaipur
Jaisalmer, Kanpur, Varanasi, Allahabad, Prayagraj, Ayodhya, Gurgaon, Haridwar, Rishikesh, Shimla, Dharamsala, Leh
Bodh-Gaya, Jamshedpur, Darjeeling, Gangtok, Guwahati, Imphal, Bhubaneswar, Nagpur, Indore, Bhopal, Gwalior
Khajuraho, Surate, Vadodara, Gandhinagar, Pune, Ellora, Panaji, Mangalore, Mysore, Hampi, Chennai, Mahabalipuram
Tanjore, Madurai, Coimbatore, Auroville, Karikal, Mahé, Yanaon, Chandernagor, Cochin, Kochi, Trivandrum
Thiruvananthapuram, Calicut, Visakhapatnam, Sriharikota, Pokhara, Bhaktapur, Patan, Lumbini, Namche Bazar, Lukla
Gorkha, Khulna, Sylhet, Cox's Bazar, Chattogram, Kutupalong, Kandy, Jaffna, Trincomalee, Anuradhapura, Hambantota
Bagan, Pagan, Sittwe, Myitkyina, Moulmein, Myawaddy, Chiang Mai, Chiang Rai, Pattaya, Phuket, Ayutthaya
Sukhothaï, Krabi, Hat Yai, Udon Thani, Kanchanaburi, Mae Sot, Luang Prabang, Savannakhet, Paksé, Vang Vieng
Siem Reap, Battambang, Sihanoukville, Angkor, Kampot, Poipet, Pailin, Haïphong, Da Nang, Danang, Nha Trang
Can Tho, Dalat, Hoi An, Diên Biên Phu, Lang Son, Cao Bang, Vung Tau, Lao Cai, Sapa, Quy Nhon, Cam Ranh
Hô-Chi-Minh-Ville, Tourane, My Lai, George Town, Penang, Malacca, Johor Bahru, Ipoh, Kuching, Kota Kinabalu
Putrajaya, Bandar Seri Begawan, Surabaya, Bandung, Medan, Semarang, Palembang, Makassar, Yogyakarta, Banda Aceh
Denpasar, Ubud, Padang, Balikpapan, Pontianak, Manado, Ambon, Jayapura, Bogor, Surakarta, Batavia, Nusantara
Borobudur, Prambanan, Cebu, Davao, Quezon City, Makati, Zamboanga, Iloilo, Baguio, Tacloban, Marawi, Cotabato
Subic, Puerto Princesa, Cagayan de Oro, Kaohsiung, Taichung, Tainan, Hualien, Kinmen, Taoyuan, Xi'an, Hangzhou
Suzhou, Shenyang, Dalian, Qingdao, Jinan, Zhengzhou, Changsha, Kunming, Guiyang, Nanning, Fuzhou, Xiamen, Ningbo
Wenzhou, Hefei, Nanchang, Taiyuan, Shijiazhuang, Lanzhou, Urumqi, Hohhot, Changchun, Jilin, Tangshan, Baotou
Wuxi, Luoyang, Kaifeng, Datong, Pingyao, Guilin, Lijiang, Haikou, Sanya, Zhuhai, Dongguan, Foshan, Shantou
Kachgar, Hotan, Tourfan, Dunhuang, Shigatse, Port-Arthur, Moukden, Yiwu, Jingdezhen, Beidaihe, Yan'an, Yantai
Chengde, Wenchuan, Kowloon, Aksou, Baoding, Kawasaki, Saitama, Sendai, Chiba, Nara, Kamakura, Nikko, Kanazawa
Niigata, Nagano, Kumamoto, Kagoshima, Okayama, Shizuoka, Hakodate, Kitakyushu, Naha, Takayama, Yokosuka, Tsukuba
Minamata, Beppu, Aomori, Akita, Yamagata, Otaru, Himeji, Shibuya, Shinjuku, Akihabara, Roppongi, Ginza, Busan
Pusan, Incheon, Daegu, Daejeon, Gwangju, Ulsan, Pyeongchang, Gyeongju, Sejong, Panmunjom, Kaesong, Wonsan
Hamhung, Yongbyon, Punggye-ri, Gangnam, Itaewon, Karakorum, Chimkent, Karaganda, Aktau, Aktobe, Atyrau, Pavlodar
Semipalatinsk, Baïkonour, Alma-Ata, Noursoultan, Janaozen, Turkestan, Och, Djalal-Abad, Khodjent, Khorog
Boukhara, Khiva, Ferghana, Andijan, Namangan, Termez, Kokand, Merv, Turkmenbachi, Achkhabad, Barnaoul
Blagovechtchensk, Oulan-Oudé, Verkhoïansk, Anadyr, Gori, Zougdidi, Gyumri, Etchmiadzine, Chouchi, Soumgaït
Latchine, Kyrénia

# the Americas and Oceania
Lévis, Longueuil, Sherbrooke, Saguenay, Chicoutimi, Jonquière, Terrebonne, Repentigny, Brossard, Drummondville
Saint-Jérôme, Granby, Blainville, Saint-Hyacinthe, Saint-Jean-sur-Richelieu, Shawinigan, Châteauguay, Mirabel
Rimouski, Victoriaville, Mascouche, Saint-Eustache, Salaberry-de-Valleyfield, Vaudreuil-Dorion, Rouyn-Noranda
Boucherville, Sorel-Tracy, Dollard-des-Ormeaux, Côte-Saint-Luc, Val-d'Or, Pointe-Claire, Boisbriand, Sainte-Julie
Saint-Bruno-de-Montarville, Sainte-Thérèse, Chambly, Magog, La Prairie, Baie-Comeau, Thetford Mines, Sept-Îles
Saint-Constant, Saint-Lambert, L'Assomption, Joliette, Varennes, Candiac, Beloeil, Mont-Saint-Hilaire
Rivière-du-Loup, Dorval, Westmount, Mont-Royal, Deux-Montagnes, Sainte-Catherine, L'Ancienne-Lorette
Saint-Augustin-de-Desmaures, Cowansville, Gaspé, Sainte-Marie, Dolbeau-Mistassini, Bécancour, Montmagny, Matane
Beauharnois, Lachute, Rosemère, Bromont, Saint-Lin-Laurentides, Saint-Basile-le-Grand, La Tuque, Saint-Félicien
Roberval, Chibougamau, Mont-Laurier, Sainte-Adèle, Sainte-Agathe-des-Monts, Mont-Tremblant, Saint-Sauveur
Val-David, Saint-Donat, Rawdon, Lac-Mégantic, Coaticook, Lennoxville, North Hatley, Farnham, Marieville
Acton Vale, Huntingdon, Lacolle, Greenfield Park, Kahnawake, Kanesatake, Valleyfield, Lachine, LaSalle, Outremont
Hochelaga-Maisonneuve, Ahuntsic, Villeray, Saint-Léonard, Montréal-Nord, Pointe-aux-Trembles
Rivière-des-Prairies, Parc-Extension, Côte-des-Neiges, Notre-Dame-de-Grâce, Griffintown, Mile End
Pointe-Saint-Charles, Saint-Henri, Plateau-Mont-Royal, Beaconsfield, L'Île-Perrot, Sainte-Anne-de-Bellevue
Ormstown, Knowlton, Lac-Brome, Orford, Asbestos, Val-des-Sources, Rougemont, Napierville, Saint-Michel-des-Saints
Manawan, Wemotaci, Saint-Tite, Batiscan, Sainte-Anne-de-la-Pérade, Maskinongé, Cap-de-la-Madeleine, Princeville
Plessisville, Nicolet, Louiseville, Berthierville, Verchères, Lotbinière, Beauceville, Saint-Romuald
Charlesbourg, Beauport, Sainte-Foy, Limoilou, Wendake, Stoneham, Saint-Raymond, Donnacona, Portneuf, Pont-Rouge
Sainte-Anne-de-Beaupré, Baie-Saint-Paul, La Malbaie, Saint-Siméon, Tadoussac, Les Escoumins, Forestville
Pessamit, Port-Cartier, Havre-Saint-Pierre, Natashquan, Blanc-Sablon, Fermont, Schefferville, Uashat, Port-Menier
Arvida, L'Anse-Saint-Jean, Mashteuiatsh, Normandin, Chapais, Matagami, Lebel-sur-Quévillon, Senneterre, Malartic
La Sarre, Témiscaming, Maniwaki, Aylmer, Kuujjuaq, Inukjuak, Salluit, Puvirnituq, Chisasibi, Waskaganish
Mistissini, Radisson, La Pocatière, L'Islet, Saint-Jean-Port-Joli, Kamouraska, Trois-Pistoles, Cacouna, Mont-Joli
Amqui, Causapscal, Murdochville, Sainte-Anne-des-Monts, Percé, Bonaventure, New Richmond, Carleton-sur-Mer
Paspébiac, Listuguj, Cap-aux-Meules, Dégelis, Pohénégamook, Ville-Marie, Mississauga, Brampton, Markham, Sudbury
Thunder Bay, Oshawa, Guelph, Timmins, Kapuskasing, Hawkesbury, Sault-Sainte-Marie, Niagara Falls, North Bay
Fort McMurray, Red Deer, Lethbridge, Banff, Regina, Saskatoon, Moose Jaw, Saint-Boniface, Kelowna, Kamloops
Nanaimo, Burnaby, Whistler, Whitehorse, Yellowknife, Iqaluit, Fredericton, Bathurst, Edmundston, Caraquet
Shediac, Bouctouche, Miramichi, Tracadie, Shippagan, Charlottetown, Summerside, Grand-Pré, Louisbourg, Port-Royal
Gander, Dawson City, Thulé, Ilulissat, La Nouvelle-Orléans, Bâton-Rouge, Lafayette, Shreveport, Biloxi, Selma
Tuskegee, Savannah, Augusta, Macon, Raleigh, Greensboro, Greenville, Richmond, Williamsburg, Charlottesville
Annapolis, Wilmington, Newark, Jersey City, Hoboken, Princeton, Trenton, Atlantic City, Harrisburg, Gettysburg
Scranton, Allentown, Albany, Ithaca, West Point, Brooklyn, Queens, Bronx, Harlem, Staten Island, Coney Island
Yonkers, Hartford, New Haven, Providence, Springfield, Concord, Lexington, Burlington, Bar Harbor, Columbus
Dayton, Toledo, Akron, Youngstown, Flint, Ann Arbor, Grand Rapids, Lansing, Dearborn, South Bend, Fort Wayne
Evanston, Peoria, Kenosha, Green Bay, Duluth, Saint Paul, Des Moines, Cedar Rapids, Omaha, Sioux Falls, Fargo
Rapid City, Wichita, Topeka, Oklahoma City, Little Rock, Knoxville, Chattanooga, Oak Ridge, Louisville
Fort Worth, Arlington, El Paso, Lubbock, Amarillo, Corpus Christi, Galveston, Brownsville, Laredo, Uvalde, Waco
Santa Fe, Los Alamos, Roswell, Taos, Scottsdale, Tempe, Mesa, Flagstaff, Yuma, Nogales, Reno, Carson City
Boulder, Aspen, Colorado Springs, Cheyenne, Laramie, Billings, Missoula, Boise, Spokane, Tacoma, Olympia, Redmond
Fresno, Bakersfield, San Bernardino, Riverside, Anaheim, Long Beach, Pasadena, Santa Monica, Malibu
Beverly Hills, Burbank, Venice Beach, Palm Springs, Santa Barbara, Santa Rosa, Palo Alto, Cupertino
Mountain View, Menlo Park, Berkeley, Fremont, Monterey, Juneau, Fairbanks, Nome, Hilo, Lahaina, Pearl Harbor
Tampa, Saint Petersburg, Tallahassee, Fort Lauderdale, Palm Beach, Mar-a-Lago, Key West, Pensacola, Cap Canaveral
Daytona, Gainesville, Sarasota, Fort Myers, Boca Raton, Parkland, Columbine, Salinas, Ciudad Juárez, Puebla
Oaxaca, Guanajuato, Querétaro, Morelia, Culiacán, Hermosillo, Mexicali, Saltillo, Torreón, Tampico, Matamoros
Reynosa, Nuevo Laredo, Tapachula, Tuxtla Gutiérrez, Palenque, Chichén Itzá, Tulum, Cuernavaca, Zacatecas
Chihuahua, Durango, Mazatlán, Puerto Vallarta, Cabo San Lucas, Ayotzinapa, Iguala, Teotihuacan, Tlaxcala, Xalapa
Villahermosa, Campeche, Playa del Carmen, Toluca, San Cristóbal de las Casas, Quetzaltenango, Antigua Guatemala
Chichicastenango, Tikal, San Pedro Sula, Choluteca, San Miguel, Granada, Masaya, Puntarenas, Puerto Limón, Colón
Cap-Haïtien, Gonaïves, Les Cayes, Jacmel, Port-de-Paix, Saint-Marc, Hinche, Pétion-Ville, Cité Soleil, Léogâne
Ouanaminthe, Croix-des-Bouquets, Miragoâne, Kenscoff, Mirebalais, Artibonite, Punta Cana, Puerto Plata, Dajabón
Santiago de Cuba, Camagüey, Holguín, Santa Clara, Cienfuegos, Varadero, Matanzas, Pinar del Río, Montego Bay
Negril, San Juan, Ponce, Charlotte-Amélie, Marigot, Gustavia, Philipsburg, Willemstad, Oranjestad, Le Lamentin
Schœlcher, Sainte-Luce, Les Trois-Îlets, Le Marin, Ducos, Grand-Rivière, Les Abymes, Baie-Mahault, Le Gosier
Petit-Bourg, Sainte-Anne, Le Moule, Capesterre-Belle-Eau, Sainte-Rose, Vieux-Habitants, Deshaies, Saint-François
Lamentin, Morne-à-l'Eau, Terre-de-Haut, Grand-Bourg, Kourou, Saint-Laurent-du-Maroni, Maripasoula, Matoury
Rémire-Montjoly, Mana, Sinnamary, Iracoubo, Oiapoque, Saint-Georges-de-l'Oyapock, Apatou, Camopi, Papaïchton
Saint-Élie, Roura, Grand-Santi, Awala-Yalimapo, Macouria, Bucaramanga, Cúcuta, Carthagène des Indes, Santa Marta
Ibagué, Manizales, Popayán, Leticia, Buenaventura, Villavicencio, Maracaibo, Barquisimeto, Maracay
Ciudad Bolívar, Puerto Cabello, Ciudad Guayana, La Guaira, Esmeraldas, Otavalo, Trujillo, Iquitos, Piura, Puno
Ayacucho, Huancayo, Cajamarca, Pucallpa, Nazca, Machu Picchu, Callao, Pisco, Cochabamba, Oruro, Potosí, Tarija
El Alto, Uyuni, Antofagasta, Concepción, Viña del Mar, Iquique, Arica, Temuco, Puerto Montt, Valdivia
Punta Arenas, La Serena, Puerto Natales, Ushuaïa, Bariloche, Salta, Tucumán, San Miguel de Tucumán, Mar del Plata
La Plata, Bahía Blanca, Neuquén, Jujuy, Puerto Madryn, Río Gallegos, El Calafate, Comodoro Rivadavia
Ciudad del Este, Punta del Este, Paysandú, Colonia del Sacramento, Port Stanley, Fortaleza, Curitiba, Goiânia
Campinas, Maceió, Florianópolis, São Luís, Cuiabá, Porto Velho, Rio Branco, Macapá, Boa Vista, Olinda, Ouro Preto
Brumadinho, Niterói, Petrópolis, Paraty, Foz do Iguaçu, Teresina, Uberlândia, Copacabana, Ipanema, Aracaju
João Pessoa, Campo Grande, Joinville, Altamira, Porto Seguro, Ribeirão Preto, Guarulhos, Cairns, Hobart
Alice Springs, Townsville, Broome, Geelong, Fremantle, Parramatta, Bondi, Wollongong, Byron Bay, Dunedin
Queenstown, Rotorua, Tauranga, Invercargill, Dumbéa, Païta, Koné, Bourail, Poindimié, Thio, Koumac, Pouébo
Hienghène, Houaïlou, Canala, Yaté, Faaa, Punaauia, Pirae, Mahina, Paea, Papara, Arue, Taravao, Uturoa, Taiohae
Atuona, Mata-Utu, Lae, Mount Hagen, Rabaul, Pago Pago, Avarua, Majuro, Palikir, Ngerulmud, Luganville, Nadi
Lautoka, Saipan, Adamstown, Hanga Roa

# antiquity
Ur, Uruk, Lagash, Nippur, Éridu, Ebla, Ougarit, Assur, Nimrud, Khorsabad, Akkad, Ctésiphon, Ecbatane, Pasargades
Doura-Europos, Hattousa, Sardes, Milet, Halicarnasse, Pergame, Didymes, Aphrodisias, Hiérapolis, Xanthos, Myra
Gordion, Phocée, Cnide, Aspendos, Pergé, Nicomédie, Chalcédoine, Cyzique, Abydos, Antioche, Apamée, Émèse
Laodicée, Sidon, Karkemish, Nisibe, Carrhes, Hatra, Gaugamèles, Arbèles, Bactres, Pataliputra, Sodome, Gomorrhe
Capharnaüm, Sichem, Massada, Ascalon, Karnak, Tell el-Amarna, Tanis, Avaris, Pi-Ramsès, Bubastis, Naucratis
Canope, Péluse, Héliopolis, Hermopolis, Oxyrhynque, Philae, Dendérah, Éléphantine, Kerma, Napata, Méroé, Cyrène
Leptis Magna, Sabratha, Utique, Hippone, Hadrumète, Thapsus, Zama, Dougga, Bulla Regia, Timgad, Lambèse, Cirta
Volubilis, Lixus, Tingis, Tipasa, Madaure, Aksoum, Séleucie
`);

/** Regions, provinces, federal states and states of history. */
export const regionsOfWorld = entries(`
Oranie, Grande Kabylie, Petite Kabylie, Mitidja, Mzab, Ouarsenis, Souss, Tafilalet, Chaouia, Haouz, Gharb, Draa
Sahara occidental, Rio de Oro, Sahel tunisien, Djérid, Cap Bon, Ifriqiya, Haute-Égypte, Basse-Égypte, Nord-Sinaï
Sud-Sinaï, Kordofan, Darfour-Nord, Darfour-Sud, Darfour-Occidental, Kordofan-Sud, Nil Bleu, Équatoria, Haut-Nil
Bahr el-Ghazal, Trarza, Hodh, Fouta-Toro, Fouta-Djalon, Fouta, Sine-Saloum, Saloum, Cayor, Baol, Djolof, Ferlo
Macina, Wassoulou, pays dogon, Azaouad, Yatenga, Boucle du Mouhoun, Plateau-Central, Hauts-Bassins, Damagaram
Azawagh, Kanem, Bornou, Ouaddaï, Baguirmi, Kanem-Bornou, Borkou, Ennedi, Guéra, Logone-Occidental
Logone-Oriental, Moyen-Chari, Chari-Baguirmi, Atacora, Alibori, Borgou, Ouémé, Kpendjal, Adamaoua, Extrême-Nord
Bamoun, Cameroun anglophone, Ambazonie, Haut-Ogooué, Ogooué-Ivindo, Likouala, Sangha, Niari, Bouenza
Oubangui-Chari, Vakaga, Ouham, Haut-Mbomou, Lobaye, Nord-Kivu, Sud-Kivu, Ituri, Maniema, Tshopo, Haut-Uele
Mai-Ndombe, Kwilu, Kwango, Kongo-Central, Bas-Congo, Kasaï-Oriental, Kasaï-Central, Lomami, Haut-Katanga, Lualaba
Tanganyika, Province-Orientale, Ruanda-Urundi, Grands Lacs, Buganda, Karamoja, Ashanti, Côte-de-l'Or
Côte des Esclaves, Zamfara, Borno, Yobe, Adamawa, Delta du Niger, Oromia, Amhara, Afar, Tigray, Wollo, Godjam
Bénishangul-Gumuz, Somaliland, Puntland, Côte française des Somalis, Sud-Ouest africain, Rhodésie du Sud
Rhodésie du Nord, Matabeleland, Cabo Delgado, Zambézie, Gauteng, Limpopo, Mpumalanga, KwaZulu-Natal
Cap-Occidental, Cap-Oriental, Cap-Nord, État-Libre, Transvaal, État libre d'Orange, Zoulouland, Transkei, Ciskei
Imerina, Anjouan, Afrique-Équatoriale française, Afrique-Occidentale française, AOF, AEF, Numidie, Maurétanie
Monomotapa, Empire du Ghana, Royaume du Kongo, Kongo, Loango, Guinée portugaise, Guinée espagnole, Togoland
Afrique subsaharienne, Mont-Liban, Chouf, Akkar, Békaa, Kesrouan, Liban-Sud, Hauran, Djézireh, Rojava, Anbar
Kurdistan irakien, Kurdistan iranien, Néguev, Haute-Galilée, Idumée, Canaan, Terre sainte, Terre promise
Transjordanie, Croissant fertile, Hedjaz, Nedjd, Hadramaout, Dhofar, Yémen du Sud, Yémen du Nord, Cilicie
Cappadoce, Lycie, Phrygie, Ionie, Pont-Euxin, Asie Mineure, Élam, Sumer, Chaldée, Médie, Parthie, Bactriane
Sogdiane, Gandhara, Colchide, Khorassan, Khouzestan, Sistan-Baloutchistan, Adjarie, Mingrélie, Karabagh, Artsakh
Bachkortostan, Tchoukotka, Primorié, Extrême-Orient russe, Altaï, Karakalpakstan, Turkestan chinois, Transoxiane
Badakhchan, Helmand, Nangarhar, Panchir, Khyber Pakhtunkhwa, Waziristan, Sind, Sindh, Jammu-et-Cachemire, Ladakh
Himachal Pradesh, Uttarakhand, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Arunachal Pradesh, Bihar, Jharkhand
Odisha, Orissa, Chhattisgarh, Maharashtra, Karnataka, Telangana, Goa, Haryana, Manipur, Nagaland, Tripura, Sikkim
Bengale-Occidental, Deccan, Malabar, Coromandel, Hindoustan, Empire moghol, Teraï, Raj britannique
Indes orientales, Inde britannique, Établissements français de l'Inde, Pakistan oriental, État chan, Arakan
Rakhine, Kachin, Annam, Tonkin, Champa, Empire khmer, Sarawak, Sabah, Aceh, Kalimantan, Irian Jaya
Papouasie-Occidentale, Papouasie, Timor, Insulinde, Indes néerlandaises, Mindanao, Visayas, Formose, Mandchoukouo
Hebei, Henan, Shandong, Shanxi, Shaanxi, Jiangsu, Zhejiang, Anhui, Fujian, Hunan, Hubei, Guizhou, Gansu, Qinghai
Ningxia, Guangxi, Jiangxi, Liaoning, Heilongjiang, Turkestan oriental, Mongolie-Extérieure, Kansai, Kanto, Honshu
Empire du Milieu, Nouveaux Territoires, Île-du-Prince-Édouard, Terre-Neuve-et-Labrador, Labrador
Territoires du Nord-Ouest, Bas-Canada, Haut-Canada, Provinces maritimes, Abitibi, Abitibi-Témiscamingue
Témiscamingue, Mauricie, Outaouais, Estrie, Cantons-de-l'Est, Montérégie, Lanaudière, Centre-du-Québec
Chaudière-Appalaches, Charlevoix, Bas-Saint-Laurent, Gaspésie, Côte-Nord, Minganie, Nord-du-Québec, Nunavik
Eeyou Istchee, Baie-James, Saguenay-Lac-Saint-Jean, Lac-Saint-Jean, Nunatsiavut, Terre de Rupert, Midwest
Middle West, Nouvelle-Espagne, Nouvelle-Grenade, Nouvelle-Amsterdam, Nouvelle-Hollande, Silicon Valley, Bay Area
Californie du Sud, Californie du Nord, Basse-Californie, Basse-Californie du Sud, Sonora, Sinaloa, Jalisco
Michoacán, Tamaulipas, Mésoamérique, Petén, Mosquitie, Darién, Antioquia, Chocó, Valle del Cauca, Essequibo
Guyane britannique, Grande Colombie, Araucanie, Chaco, Gran Chaco, Haut-Pérou, Río de la Plata, Cône Sud, Pará
Roraima, Mato Grosso, Mato Grosso do Sul, Ceará, Pernambouc, Bahia, Minas Gerais, Paraná, Nordeste
Empire du Brésil, Sertão, Empire aztèque, Grandes Antilles, Petites Antilles, Basse-Terre, Grande-Terre
Indes occidentales, Saint-Pierre-et-Miquelon, Wallis-et-Futuna, Australie-Méridionale, Australie-Occidentale
Territoire du Nord, Terre d'Arnhem, Outback, Mélanésie, Micronésie, Bougainville, Terre Adélie, Australasie
`);

/** Rivers, mountains, lakes, seas, straits, islands. */
export const naturalPlacesOfWorld = entries(`
Okavango, Ogooué, Chari, Logone, Bénoué, Sanaga, Cunene, Cuanza, fleuve Sénégal, fleuve Niger, fleuve Congo
fleuve Orange, Falémé, Bafing, Bakoye, Volta, Volta noire, Volta blanche, Volta rouge, Comoé, Bandama, Cavally
Nil Blanc, Omo, Awash, Chébéli, Rufiji, Ruvuma, Vaal, Kagera, Rusizi, Semliki, Ruzizi, Chélif, Medjerda, Moulouya
Sebou, Oum Errabiâ, Bou Regreg, Drâa, Gambie, Komadougou Yobé, Nyong, Ntem, Kotto, Mbomou, Uélé, Aruwimi, Kafue
Luangwa, Betsiboka, Tsiribihina, lac Albert, lac Édouard, lac Kivu, lac Tanganyika, lac Malawi, lac Turkana
lac Tana, lac Nasser, lac Volta, lac Kariba, lac Moero, lac Nakuru, lac Natron, lac Assal, lac Debo
lac Faguibine, lac Rose, lac Nokoué, lac Togo, lac Fitri, lac de Guiers, lagune Ébrié, chott el-Jérid
chott Melrhir, mont Kenya, mont Cameroun, mont Nimba, mont Elgon, mont Meru, mont Nyiragongo, Nyiragongo
Nyamuragira, Virunga, Ruwenzori, Rwenzori, Simandou, Djurdjura, Haut-Atlas, Moyen-Atlas, Anti-Atlas
Atlas saharien, Toubkal, djebel Toubkal, Tassili, Tassili n'Ajjer, Assekrem, djebel Chambi, Chaambi, Emi Koussi
Adrar des Ifoghas, Ifoghas, Drakensberg, monts Mandara, Fouta Djalon, mont Mulanje, désert du Namib, Karoo
Serengeti, Ngorongoro, Masai Mara, Garamba, Salonga, Zakouma, parc du W, Pendjari, Niokolo-Koba, Tsingy
Grand Rift, vallée du Rift, Grand Erg oriental, Grand Erg occidental, Tanezrouft, désert Libyque, désert de Nubie
Danakil, Dallol, Erta Ale, dépression de Qattara, Tsavo, Amboseli, Sambisa, forêt de Sambisa, cap Bon
cap de Bonne-Espérance, cap des Aiguilles, cap Vert, cap Blanc, Bab el-Mandeb, golfe d'Aden, golfe de Gabès
golfe de Syrte, canal du Mozambique, île Maurice, île de Gorée, île d'Idjwi, Idjwi, Nosy Be, île Sainte-Marie
Bioko, Fernando Poo, Mascareignes, Aldabra, Praslin, Chagos, Diego Garcia, Tromelin, Glorieuses, îles Éparses
Kerkennah, Socotra, Grande Comore, Mohéli, Petite-Terre, piton de la Fournaise, piton des Neiges, Karthala
Dahlak, Pemba, Bijagos, São Vicente, Tristan da Cunha, île de l'Ascension, Crozet, Oronte, Litani, Chatt el-Arab
Khabour, Grand Zab, Araxe, Koura, Amou-Daria, Syr-Daria, Kizilirmak, Méandre, Pactole, Granique, Oxus, Ienisseï
Léna, Irtych, Angara, Kolyma, Oussouri, Tarim, Houang-Ho, Huang He, fleuve Jaune, fleuve Bleu, Yangzi, Yangtsé
rivière des Perles, Huangpu, Yalou, Yalu, Toumen, fleuve Rouge, Chao Phraya, Irrawaddy, Salouen, Brahmapoutre
Yamuna, Godavari, Narmada, Sutlej, Jhelum, Tonlé Sap, Kwaï, lac de Tibériade, lac de Van, lac d'Ourmia, lac Sevan
lac Baïkal, lac Balkhach, Balkhach, lac Issyk-Koul, Issyk-Koul, lac Assad, lac Toba, lac Biwa, Lob Nor
lac Qinghai, Tabqa, Trois-Gorges, Taurus, Anti-Liban, mont Hermon, mont Liban, mont Carmel, mont Sion
mont des Oliviers, mont du Temple, mont Nébo, mont Sinaï, mont Ararat, Zagros, Elbourz, Damavand, Kazbek
mont Nemrut, Hindou Kouch, Nanga Parbat, Lhotse, Makalu, Cho Oyu, Dhaulagiri, Manaslu, Kangchenjunga
Shishapangma, Ama Dablam, Kailash, mont Kailash, Siachen, Ghats occidentaux, Ghats orientaux, Tian Shan, Tianshan
Kunlun, Saïan, monts Saïan, Huangshan, Paektu, mont Paektu, Kumgang, mont Kumgang, mont Fuji, Fuji-Yama
Sakurajima, Mayon, Pinatubo, Merapi, Bromo, Krakatoa, Tambora, Puncak Jaya, mont Kinabalu, Khyber
passe de Khyber, Taklamakan, désert de Gobi, Karakoum, Kyzylkoum, Dacht-e Lout, Dacht-e Kavir, Roub al-Khali
Wadi Rum, désert du Néguev, Sundarbans, Wakhan, vallée du Jourdain, Beqaa, mer d'Oman, mer d'Arabie, mer de Chine
mer de Chine méridionale, mer de Chine orientale, mer Jaune, mer du Japon, mer d'Okhotsk, mer de Béring
mer de Kara, mer d'Andaman, mer de Java, mer de Corail, mer de Tasman, mer des Caraïbes, mer des Sargasses
mer de Beaufort, mer du Labrador, mer de Weddell, mer de Ross, golfe d'Akaba, golfe d'Oman, golfe du Bengale
golfe de Siam, golfe de Thaïlande, golfe du Tonkin, détroit d'Ormuz, Ormuz, détroit de Malacca, détroit de Taïwan
détroit de Béring, détroit de Bab el-Mandeb, détroit de Corée, détroit de la Sonde, détroit de Tiran, Tiran
île Rodrigues, désert du Thar, îles Kouriles, Kouriles, Senkaku, Diaoyu, Paracels, Spratleys, Kyushu, Shikoku
Ryukyu, Tsushima, Iwo Jima, Jeju, Dokdo, Takeshima, Hainan, Pescadores, Palawan, Jolo, Mindoro, Leyte, Boracay
Panay, Lombok, Sumbawa, Komodo, Sulawesi, Halmahera, Bangka, Langkawi, Koh Samui, Koh Lanta, Koh Phi Phi
Phu Quoc, Poulo Condor, Andaman, Lakshadweep, Laquedives, île de Kharg, Kharg, Qechm, Abou Moussa
îles de la Sonde, Nouvelle-Sibérie, rivière des Outaouais, rivière des Prairies, Manicouagan, Péribonka
Athabasca, Rio Grande, Snake River, Yellowstone, Shenandoah, Susquehanna, Chesapeake, Klondike, Maroni, Oyapock
Approuague, Rio Negro, Xingu, Tapajós, Ucayali, Marañón, São Francisco, Putumayo, Tocantins, Usumacinta, Iguazú
Itaipu, chutes du Niagara, Niagara, chutes d'Iguazú, chutes Montmorency, chutes Victoria, lac Supérieur
lac Michigan, lac Huron, lac Érié, lac Ontario, lac Saint-Jean, lac Saint-Pierre, lac Champlain, lac Memphrémagog
lac Winnipeg, lac Mistassini, lac Tahoe, Grand Lac Salé, Grand Lac de l'Ours, Grand Lac des Esclaves
lac Athabasca, lac Powell, lac Nicaragua, lac Titicaca, lac de Maracaibo, lac Atitlán, lac Eyre, baie d'Hudson
baie James, baie de Fundy, baie des Chaleurs, baie d'Ungava, baie des Cochons, baie de Baffin
golfe du Saint-Laurent, golfe de Californie, golfe d'Alaska, golfe de Carpentarie, détroit de Magellan
détroit de Floride, cap Horn, détroit de Belle-Isle, canal de Beagle, passage de Drake, passage du Nord-Ouest
détroit de Cook, détroit de Bass, Terre-Neuve, île d'Orléans, île d'Anticosti, Anticosti, île aux Coudres
îles de la Madeleine, Cap-Breton, île de Montréal, île Sainte-Hélène, île de Baffin, Ellesmere, île de Vancouver
Haida Gwaii, Miquelon, Nantucket, Martha's Vineyard, Alcatraz, Ellis Island, Key Largo, Oahu, Maui, Kauai
Molokai, Cozumel, Roatán, île de la Tortue, La Gonâve, Vieques, Saint-Barthélemy, Saint-Martin, Sint Maarten
Anguilla, Barbuda, Antigua, Curaçao, Bonaire, Marie-Galante, Les Saintes, La Désirade, Grenadines, Bermudes
Turques-et-Caïques, îles Vierges, îles Caïmans, île du Diable, îles du Salut, Fernando de Noronha, Chiloé
Géorgie du Sud, Sandwich du Sud, Clipperton, montagne Pelée, La Soufrière, Popocatépetl, Cotopaxi, Chimborazo
Huascarán, Altiplano, cordillère des Andes, Ojos del Salado, Torres del Paine, Denali, mont Rainier
mont Saint Helens, mont Logan, mont Rushmore, Sierra Madre, chaîne des Cascades, montagnes Rocheuses, Chic-Chocs
Laurentides, Grand Canyon, vallée de la Mort, Mojave, Yosemite, Everglades, Pantanal, Cerrado, salar d'Uyuni
désert de Sonora, désert d'Atacama, Uluru, Ayers Rock, Nullarbor, Grande Barrière de corail, mont Cook, Aoraki
Fiordland, Tongariro, Erebus, île du Nord, île du Sud, Grande Terre, île des Pins, Lifou, Ouvéa, Belep
îles Loyauté, Efate, Espiritu Santo, Viti Levu, Wallis, Futuna, Moorea, Raiatea, Huahine, Tahaa, Rangiroa
Fakarava, Tuamotu, îles Marquises, Hiva Oa, Nuku Hiva, îles Australes, Rapa Nui, îles Cook, Rarotonga
îles Salomon, îles Marshall, Midway, Guam, Mariannes, îles Mariannes, Niue, Tokelau, île Norfolk, Tongatapu
Savai'i, Kiritimati, Pitcairn, Fangataufa
`);
