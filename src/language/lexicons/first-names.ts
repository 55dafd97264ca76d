import { entries } from './parse-lexicon.ts';

/**
 * First names likely in French news and encyclopedic articles, capitalised as French writes them; they tell
 * a person from other capitalised words.
 *
 * Written by hand for this project, language by language. Left out on purpose: names that are better known
 * as places (Florence, Lorraine, Vienne…), months and days, and names that open French sentences as common
 * words.
 */
export const firstNames = entries(`
# French, men
Adrien, Alain, Albert, Alexandre, Alexis, Alfred, Alphonse, Ambroise, Anatole, André, Antoine, Antonin
Aristide, Armand, Arnaud, Arsène, Arthur, Aubin, Auguste, Augustin, Aurélien, Aymeric, Baptiste, Barnabé
Barthélemy, Basile, Bastien, Baudouin, Benjamin, Benoît, Bernard, Bertrand, Blaise, Boris, Brice, Bruno
Camille, Cédric, Célestin, César, Charles, Christian, Christophe, Clément, Clovis, Constantin, Corentin
Cyprien, Cyril, Cyrille, Damien, Daniel, David, Denis, Désiré, Didier, Dimitri, Dominique, Donatien, Dylan
Edgar, Edgard, Edmond, Édouard, Éloi, Émile, Émilien, Emmanuel, Éric, Ernest, Étienne, Eugène, Évariste
Fabien, Fabrice, Félicien, Félix, Ferdinand, Fernand, Firmin, Florent, Florian, Francis, Franck, François
Frédéric, Gabin, Gabriel, Gaël, Gaétan, Gaspard, Gaston, Gauthier, Geoffroy, Georges, Gérald, Gérard
Germain, Ghislain, Gilbert, Gilles, Godefroy, Gonzague, Grégoire, Grégory, Guillaume, Gustave, Guy, Hector
Henri, Hercule, Hervé, Hilaire, Hippolyte, Honoré, Horace, Hubert, Hugo, Hugues, Ignace, Isidore, Jacques
Jean, Jean-Baptiste, Jean-Claude, Jean-François, Jean-Jacques, Jean-Louis, Jean-Luc, Jean-Marc, Jean-Marie
Jean-Michel, Jean-Paul, Jean-Philippe, Jean-Pierre, Jean-Yves, Jérémie, Jérémy, Jérôme, Joachim, Jocelyn
Joël, Jonathan, Jordan, Joseph, Josselin, Jules, Julien, Justin, Kévin, Kylian, Laurent, Lazare, Léandre
Léo, Léon, Léonard, Léopold, Lilian, Lionel, Loïc, Louis, Louis-Philippe, Luc, Lucas, Lucien, Ludovic, Marc
Marceau, Marcel, Marcellin, Marin, Marius, Martial, Mathias, Mathieu, Mathis, Matthieu, Maurice, Maxence
Maxime, Maximilien, Médard, Michel, Modeste, Napoléon, Narcisse, Nathan, Nicéphore, Nicolas, Norbert, Octave
Olivier, Oscar, Pascal, Patrice, Patrick, Paul, Paulin, Philibert, Philippe, Pierre, Pierre-Yves, Prosper
Quentin, Raoul, Raphaël, Raymond, Régis, Rémi, Rémy, Renaud, René, Richard, Robert, Robin, Rodolphe
Rodrigue, Roger, Roland, Romain, Romaric, Romuald, Sacha, Samson, Samuel, Sébastien, Serge, Séverin, Siméon
Simon, Stanislas, Stéphane, Sylvain, Sylvestre, Théo, Théodore, Théophile, Thibault, Thibaut, Thierry
Thomas, Timothée, Tristan, Ulysse, Urbain, Valentin, Valéry, Vianney, Victor, Vincent, Virgile, Vivien
Wilfried, Xavier, Yann, Yannick, Yves, Yvon, Zacharie, Zinedine

# French, women
Adélaïde, Adèle, Adeline, Adrienne, Agathe, Agnès, Alexandra, Alexia, Alice, Aline, Alix, Alizée, Amandine
Ambre, Amélie, Anaïs, Andrée, Anna, Anne, Anne-Marie, Annette, Annick, Annie, Antoinette, Apolline, Ariane
Arlette, Armelle, Astrid, Audrey, Augustine, Aurélie, Aurore, Axelle, Barbara, Béatrice, Bénédicte, Bérénice
Bernadette, Berthe, Blandine, Brigitte, Capucine, Carine, Carole, Caroline, Catherine, Cécile, Céleste
Célia, Céline, Chantal, Charlène, Charlotte, Chloé, Christelle, Christiane, Christine, Claire, Clara
Clarisse, Claude, Claudette, Claudine, Clémence, Clémentine, Clotilde, Coline, Colette, Constance, Coralie
Corinne, Cosette, Cunégonde, Danièle, Danielle, Daphné, Delphine, Denise, Diane, Dorothée, Édith, Éléonore
Éliane, Élisa, Élisabeth, Élise, Élodie, Elsa, Émilie, Emma, Emmanuelle, Estelle, Esther, Eugénie, Eulalie
Ève, Évelyne, Fabienne, Fanny, Fantine, Fernande, Françoise, Frédérique, Gabrielle, Gaëlle, Geneviève
Georgette, Germaine, Ghislaine, Gilberte, Ginette, Gisèle, Gwenaëlle, Héloïse, Henriette, Hermine, Hortense
Huguette, Inès, Irène, Isabelle, Jacqueline, Jade, Jeanne, Jeannine, Jenny, Joëlle, Josée, Joséphine
Josette, Josiane, Judith, Julie, Julienne, Juliette, Justine, Karine, Laetitia, Laura, Laure, Laurence
Laurie, Léa, Léontine, Liliane, Lina, Line, Lisa, Lise, Louise, Lucette, Lucie, Lucienne, Lucile, Lydie
Madeleine, Magali, Manon, Marcelle, Margaux, Margot, Marguerite, Marianne, Marie, Marie-Antoinette
Marie-Claude, Marie-Louise, Marie-Thérèse, Marielle, Marine, Marion, Marlène, Marthe, Martine, Maryse
Mathilde, Maud, Mélanie, Mélissa, Michèle, Micheline, Mireille, Monique, Muriel, Mylène, Myriam, Nadège
Nadine, Nathalie, Nicole, Nina, Ninon, Noémie, Océane, Odette, Odile, Olga, Olympe, Ophélie, Pascale
Patricia, Paule, Paulette, Pauline, Perrine, Philippine, Rachel, Raymonde, Rébecca, Régine, Renée, Romane
Rosalie, Rose, Roseline, Roxane, Sabine, Salomé, Sandra, Sandrine, Sarah, Ségolène, Séverine, Sidonie
Simone, Sixtine, Solange, Solène, Sonia, Sophie, Stéphanie, Suzanne, Suzette, Sybille, Sylvie, Tatiana
Thérèse, Tiphaine, Valentine, Valérie, Vanessa, Véronique, Victoire, Violette, Virginie, Viviane, Yolande
Yvette, Yvonne, Zélie, Zoé

# Medieval, ancient and royal
Aliénor, Aristote, Attila, Blanche, Bohémond, Brunehaut, Caligula, Charlemagne, Chilpéric, Childéric
Cicéron, Cléopâtre, Clotaire, Dagobert, Eudes, Foulques, Frédégonde, Guilhem, Hadrien, Hannibal, Hérode
Homère, Jésus, Lothaire, Mahomet, Mérovée, Moïse, Néron, Ovide, Périclès, Platon, Ptolémée, Ramsès, Saladin
Sigebert, Socrate, Spartacus, Tancrède, Tibère, Titus, Toutânkhamon, Trajan, Vercingétorix, Vespasien
Abraham

# English
Abigail, Adam, Alan, Alec, Alexander, Alicia, Allan, Allen, Alvin, Amanda, Amber, Amy, Andrew, Andy, Angela
Anthony, Archibald, Ashley, Barack, Barry, Ben, Benedict, Bert, Bethany, Betty, Bill, Billy, Bob, Bobby
Brad, Bradley, Brandon, Brenda, Brian, Bruce, Bryan, Buster, Calvin, Carl, Carol, Cary, Cecil, Chris
Christopher, Clark, Clint, Clive, Clyde, Colin, Connor, Craig, Curtis, Dave, Deborah, Dennis, Derek, Diana
Donald, Dorothy, Doug, Douglas, Duncan, Dwight, Dwayne, Ed, Eddie, Edward, Edwin, Eleanor, Elijah, Elizabeth
Ellen, Elliott, Elton, Elvis, Emily, Ethan, Eugene, Evan, Evelyn, Franklin, Frank, Fred, Freddie, Frederick
Gary, Geoffrey, George, Gerald, Gordon, Graham, Grant, Greg, Gregory, Harold, Harriet, Harrison, Harry
Harvey, Heather, Helen, Henry, Herbert, Hillary, Howard, Hugh, Humphrey, Ian, Isaac, Ivan, Jack, Jackie
Jacob, James, Jamie, Jane, Janet, Janis, Jason, Jasper, Jeff, Jefferson, Jeffrey, Jennifer, Jeremy, Jerry
Jesse, Jessica, Jill, Jim, Jimi, Jimmy, Joan, Joe, John, Johnny, Jon, Josh, Joshua, Joyce, Judy, Julia
Julian, Kamala, Karen, Kate, Katherine, Kathleen, Keith, Kelly, Ken, Kenneth, Kim, Kirk, Kurt, Kyle, Larry
Lawrence, Lee, Leonard, Leslie, Lewis, Liam, Linda, Liz, Logan, Lou, Luke, Lynn, Malcolm, Margaret, Mark
Marlon, Mary, Matt, Matthew, Megan, Melvin, Meryl, Michael, Mick, Mickey, Mike, Mildred, Mitchell, Molly
Natalie, Neil, Nelson, Nicholas, Nick, Noah, Norman, Oliver, Orson, Oswald, Owen, Pamela, Patti, Peggy
Percy, Peter, Phil, Philip, Phyllis, Quincy, Ralph, Randy, Ray, Rebecca, Reginald, Rex, Rick, Ringo, Rob
Roderick, Ronald, Ronnie, Rosa, Ross, Roy, Rudolph, Rupert, Russell, Ruth, Ryan, Sally, Sam, Samantha, Scott
Sean, Shane, Sharon, Sherlock, Shirley, Sidney, Stanley, Stephen, Steve, Steven, Stuart, Susan, Ted, Terry
Theodore, Theresa, Thelma, Tim, Timothy, Toby, Todd, Tom, Tommy, Tony, Tracy, Travis, Tyler, Vernon, Vivian
Wallace, Walt, Walter, Warren, Wayne, Wendy, Wesley, Wilfred, Will, William, Willie, Winston, Woodrow, Woody
Zachary

# German, Dutch and Scandinavian
Adolf, Anders, Annika, Arnold, Arvid, Axel, Björn, Christoph, Dieter, Dietrich, Dirk, Eberhard, Egon
Elfriede, Elke, Emil, Erich, Erik, Erwin, Franz, Friedrich, Fritz, Georg, Gerhard, Gertrud, Greta, Günter
Günther, Gunnar, Gustav, Hans, Harald, Heinrich, Heinz, Helga, Helmut, Hermann, Hildegarde, Holger, Horst
Ingmar, Ingrid, Jan, Jens, Johan, Johann, Johannes, Jörg, Josef, Jürgen, Karl, Karl-Heinz, Katharina, Klaus
Konrad, Lars, Leif, Leopold, Lothar, Ludwig, Magnus, Manfred, Matthias, Max, Maximilian, Moritz, Niels, Nils
Olaf, Olof, Oskar, Otto, Rainer, Reinhard, Rembrandt, Rudolf, Ruud, Sigmund, Siegfried, Soren, Søren, Stefan
Steffi, Sven, Theodor, Thilo, Ulrich, Ursula, Uwe, Volker, Werner, Wilhelm, Willem, Willy, Wolfgang

# Spanish, Portuguese and Italian
Alberto, Aldo, Alejandro, Alessandro, Alfonso, Alfredo, Alvaro, Álvaro, Amerigo, Ana, Andrea, Ángel, Antonio
Arturo, Augusto, Benito, Bernardo, Camilo, Carlos, Carmen, Catalina, Cesare, Claudia, Claudio, Cristiano
Cristina, Cristóbal, Dante, Diego, Dilma, Dolores, Domenico, Eduardo, Elena, Emiliano, Emilio, Enrico
Enrique, Enzo, Ernesto, Esteban, Evo, Fabio, Federico, Felipe, Fernando, Fidel, Filippo, Francesco
Francisco, Frida, Gabriela, Galileo, Gerardo, Giacomo, Giorgia, Giorgio, Giovanni, Giuseppe, Gonzalo
Guglielmo, Guido, Guillermo, Hernán, Ignacio, Íñigo, Isabel, Jair, Javier, Jesús, João, Joaquín, Jorge, José
Juan, Juanita, Julio, Leonardo, Lorenzo, Luca, Lucia, Luciano, Lucrezia, Luigi, Luis, Luiz, Manuel, Marcello
Marco, Maria, María, Mario, Massimo, Matteo, Mauricio, Michelangelo, Miguel, Nicola, Nicolás, Niccolò
Octavio, Pablo, Paolo, Paulo, Pedro, Penélope, Pietro, Pilar, Primo, Rafael, Ramón, Raúl, Ricardo, Roberto
Rodrigo, Romeo, Salvatore, Sandro, Sergio, Silvio, Simón, Teresa, Umberto, Vasco, Vicente, Vittorio

# Slavic, Baltic, Balkan, Hungarian, Greek and Turkish
Ahmet, Aleksandr, Aleksandra, Alekseï, Alexeï, Anastasia, Anatoli, Andreï, Andrej, Andrzej, Anton, Béla
Bogdan, Boleslas, Bronisław, Dmitri, Dmitry, Dragan, Edvard, Emine, Evgueni, Ferenc, Fiodor, Franjo, Gavrilo
Gennadi, Georgi, Gheorghe, Goran, Grigori, Iekaterina, Igor, Ilia, Imre, Ioannis, Ioulia, Iouri, Irina
István, Iossif, János, Jaroslav, Josip, József, Kemal, Konstantin, Konstantinos, Kostas, Lazar, Lech, Leonid
Lev, Ludmila, Luka, Maksim, Mehmet, Mihai, Mikhaïl, Mikheil, Milos, Miloš, Mircea, Mustafa, Nadia, Natalia
Nicolae, Nicolaï, Nikita, Nikola, Nikolaï, Nikos, Novak, Oksana, Oleg, Oleksandr, Orhan, Pavel, Petro, Piotr
Raïssa, Radovan, Recep, Roman, Rostislav, Ruslan, Sándor, Sergueï, Slobodan, Soliman, Stanislav, Stepan
Svetlana, Tadeusz, Tayyip, Tomasz, Vaclav, Václav, Valentina, Vassili, Viatcheslav, Viktor, Vitali, Vladimir
Vladislav, Volodymyr, Wisława, Wladyslaw, Yannis, Yevgeny, Yulia, Yuri, Yunus, Yunus-Bek, Zoran

# Arabic, Persian, Hebrew and Berber
Abbas, Abdallah, Abdel, Abdelaziz, Abdelkader, Abdelmadjid, Abderrahmane, Abdul, Abdullah, Abou, Adel, Ahmed
Aïcha, Akbar, Ali, Amine, Amir, Amira, Anouar, Anwar, Ariel, Assia, Avraham, Ayman, Aziz, Bachar, Bachir
Bechir, Benazir, Benyamin, Bilal, Boualem, Brahim, Chaïm, Dalida, Djamel, Djamila, Ehud, Faouzi, Farid
Farida, Fatima, Fayçal, Faycal, Ghassan, Golda, Habib, Hafez, Hakim, Hamid, Hamza, Hani, Haroun, Hassan
Hicham, Hosni, Houari, Hussein, Ibn, Ibrahim, Idriss, Ilham, Imad, Imran, Ismaïl, Jamal, Kader, Kamel, Karim
Karima, Khadija, Khaled, Khalifa, Khalil, Kheireddine, Lakhdar, Latifa, Leïla, Leila, Lotfi, Mahmoud, Malala
Malik, Mansour, Marwan, Mehdi, Menahem, Meryem, Messaoud, Mohamed, Mohammad, Mohammed, Moktar, Moshe
Mouammar, Mounir, Mourad, Moustafa, Nabil, Nader, Nadir, Naïm, Nasser, Nassim, Nora, Nordine, Omar, Osama
Othman, Oussama, Rachid, Rafik, Rania, Réza, Riad, Ruhollah, Saad, Saïd, Salah, Salim, Salima, Salman, Samia
Samir, Samira, Selim, Shimon, Shirin, Slimane, Sofiane, Tahar, Tarek, Tariq, Tawfik, Walid, Yacine, Yasmina
Yasser, Yassine, Yitzhak, Youcef, Youssef, Youssouf, Zahra, Zeïneb, Zine

# West, Central and East African
Abdou, Abdoulaye, Abdourahamane, Abdramane, Abiy, Adama, Adamou, Adjoa, Ahmadou, Alassane, Alioune, Alpha
Amadou, Amílcar, Aminata, Aminatou, Amos, Assimi, Awa, Bakary, Bassirou, Binta, Boubacar, Boubou, Cellou
Cheick, Cheikh, Chinua, Choguel, Desmond, Diori, Djibril, Djibo, Émilienne, Faure, Faustin, Fatou, Fatoumata
Félicité, Goodluck, Hamadou, Hamani, Hassoumi, Hissène, Idrissa, Issa, Issaka, Issoufou, Jomo, Julius
Kadidia, Kadiatou, Kofi, Kokou, Koffi, Kouassi, Kwame, Lamine, Laurent-Désiré, Léopold-Sédar, Macky
Maïmouna, Mahamadou, Mahamane, Mahamat, Malick, Mamadou, Mamane, Mame, Mariama, Mariam, Mariétou, Modibo
Moctar, Moussa, Muhammadu, Nana, Ndèye, Ngozi, Nnamdi, Olusegun, Oumar, Oumarou, Ousmane, Oumou, Rokia
Salif, Salifou, Salou, Samora, Sadio, Sanoussi, Seydou, Seyni, Siaka, Sékou, Souleymane, Teodoro, Thabo
Tidjane, Tiéman, Tieman, Umaro, Wangari, Wole, Yaya, Yahya, Yacouba, Yakubu, Yoweri, Zeinabou, Zakaria

# Asian
Akihito, Akio, Akira, Fumio, Haruki, Hayao, Hideo, Hideki, Hirohito, Hiroshi, Indira, Jawaharlal, Joko
Junichirō, Kazuo, Keiko, Kenji, Kenzaburō, Kenzo, Kiyoshi, Lakshmi, Masako, Masaru, Mitsuko, Mohandas
Nagisa, Naomi, Naoto, Narendra, Naruhito, Natsume, Osamu, Priyanka, Rabindranath, Rahul, Rajiv, Ravi, Sanjay
Satoshi, Shigeru, Shinzo, Shinzō, Suharto, Sukarno, Takeshi, Toshiro, Yasujirō, Yayoi, Yoko, Yoshihide
Yukio

# Chinese and Burmese family names, which come first
Aung, Chiang, Deng, Jiang, Mao, Xi, Zhang, Zhou
`);
