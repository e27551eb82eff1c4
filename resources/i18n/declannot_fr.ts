<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Make an empty project in a file of its own</source>
        <translation>Créer un projet vide dans son propre fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Add statements or a corpus to this project</source>
        <translation>Ajouter des déclarations ou un corpus à ce projet</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add every statement in a folder to this project</source>
        <translation>Ajouter à ce projet toutes les déclarations d’un dossier</translation>
    </message>
    <message>
        <source>P&amp;aste text as document…</source>
        <translation>Co&amp;ller du texte comme document…</translation>
    </message>
    <message>
        <source>Add the text of the clipboard as a document</source>
        <translation>Ajouter comme document le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Replace &amp;text from file…</source>
        <translation>Remplacer le &amp;texte par celui d’un fichier…</translation>
    </message>
    <message>
        <source>Correct the text of this document by a file that holds the new one</source>
        <translation>Corriger le texte de ce document d’après un fichier qui contient le nouveau texte</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the corpus in a format other programs read</source>
        <translation>Écrire le corpus dans un format que lisent d’autres programmes</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>Copy the whole project to another file</source>
        <translation>Copier tout le projet dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print the statement with its spans, a legend and the notes</source>
        <translation>Imprimer la déclaration avec ses segments, une légende et les notes</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>Write the statement with its spans to a PDF file</source>
        <translation>Écrire la déclaration avec ses segments dans un fichier PDF</translation>
    </message>
    <message>
        <source>Open the folder with settings, log and the first project</source>
        <translation>Ouvrir le dossier contenant les paramètres, le journal et le premier projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close declannot</source>
        <translation>Fermer declannot</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Take back the newest step, also one of an earlier day</source>
        <translation>Annuler l’étape la plus récente, même si elle date d’un autre jour</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the selected text or the text of the selected span</source>
        <translation>Copier le texte sélectionné ou celui du segment sélectionné</translation>
    </message>
    <message>
        <source>Copy with &amp;labels</source>
        <translation>Copier a&amp;vec les étiquettes</translation>
    </message>
    <message>
        <source>Copy the text with a list of the spans in it</source>
        <translation>Copier le texte avec la liste de ses segments</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole statement</source>
        <translation>Sélectionner toute la déclaration</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find words in this statement</source>
        <translation>Rechercher des mots dans cette déclaration</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>Find in all &amp;documents…</source>
        <translation>Rechercher dans tous les &amp;documents…</translation>
    </message>
    <message>
        <source>Search all documents for what the find bar or the selection holds</source>
        <translation>Rechercher dans tous les documents le contenu de la barre de recherche ou la sélection</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Palette de co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Find any action, label, document or setting by a few letters</source>
        <translation>Trouver une action, une étiquette, un document ou un paramètre en quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>Theme, font, language and how the program works</source>
        <translation>Thème, police, langue et fonctionnement du programme</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Modi&amp;fier les touches…</translation>
    </message>
    <message>
        <source>Give actions other keys, or more of them</source>
        <translation>Donner d’autres touches aux actions, ou leur en ajouter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Ann&amp;otate</source>
        <translation>A&amp;nnotation</translation>
    </message>
    <message>
        <source>Read and tag statements</source>
        <translation>Lire et étiqueter des déclarations</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Ré&amp;vision</translation>
    </message>
    <message>
        <source>Compare two annotators and decide where they differ</source>
        <translation>Comparer deux annotateurs et trancher là où ils diffèrent</translation>
    </message>
    <message>
        <source>Cor&amp;pus</source>
        <translation>&amp;Corpus</translation>
    </message>
    <message>
        <source>Search all documents, and look after them together</source>
        <translation>Rechercher dans tous les documents et les gérer ensemble</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark ink on a light page</source>
        <translation>Encre sombre sur page claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light ink on a dark page</source>
        <translation>Encre claire sur page sombre</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>Enlarge the statement</source>
        <translation>Agrandir la déclaration</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Réd&amp;uire le texte</translation>
    </message>
    <message>
        <source>Reduce the statement</source>
        <translation>Réduire la déclaration</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille par dé&amp;faut</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>L&amp;ignes plus larges</translation>
    </message>
    <message>
        <source>More characters in a line</source>
        <translation>Plus de caractères par ligne</translation>
    </message>
    <message>
        <source>&amp;Narrower lines</source>
        <translation>Lignes plus étr&amp;oites</translation>
    </message>
    <message>
        <source>Fewer characters in a line</source>
        <translation>Moins de caractères par ligne</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>The label&apos;s name over each span</source>
        <translation>Le nom de l’étiquette au-dessus de chaque segment</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <source>One letter over each span</source>
        <translation>Une lettre au-dessus de chaque segment</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>No tags over the spans</source>
        <translation>Aucune marque sur les segments</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>Draw no relations; the selected span&apos;s are listed beside the text</source>
        <translation>Ne dessiner aucune relation&#xa0;; celles du segment sélectionné sont listées à côté du texte</translation>
    </message>
    <message>
        <source>Of the &amp;selected span</source>
        <translation>Du &amp;segment sélectionné</translation>
    </message>
    <message>
        <source>Draw the relations of the selected span as arrows</source>
        <translation>Dessiner en flèches les relations du segment sélectionné</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Draw every relation as an arrow between its spans</source>
        <translation>Dessiner chaque relation comme une flèche entre ses segments</translation>
    </message>
    <message>
        <source>&amp;Calm colours</source>
        <translation>Couleurs cal&amp;mes</translation>
    </message>
    <message>
        <source>Edges only; the fill is kept for the selected span</source>
        <translation>Contours seulement&#xa0;; seul le segment sélectionné est rempli</translation>
    </message>
    <message>
        <source>Paragraph num&amp;bers</source>
        <translation>Numéros &amp;de paragraphe</translation>
    </message>
    <message>
        <source>Number the paragraphs in the margin</source>
        <translation>Numéroter les paragraphes dans la marge</translation>
    </message>
    <message>
        <source>&amp;Go to the statement</source>
        <translation>All&amp;er à la déclaration</translation>
    </message>
    <message>
        <source>Put the keyboard into the text, where label keys live</source>
        <translation>Diriger le clavier vers le texte, là où agissent les touches d’étiquettes</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>Use the whole screen, or give it back</source>
        <translation>Occuper tout l’écran, ou le libérer</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitiali&amp;ser la disposition</translation>
    </message>
    <message>
        <source>Put docks and sizes back as they were at first</source>
        <translation>Rétablir la place et la taille d’origine des panneaux</translation>
    </message>
    <message>
        <source>&amp;Next not done</source>
        <translation>Prochain document &amp;non terminé</translation>
    </message>
    <message>
        <source>Go to the next document that is not done</source>
        <translation>Aller au prochain document qui n’est pas terminé</translation>
    </message>
    <message>
        <source>Nex&amp;t document</source>
        <translation>Document &amp;suivant</translation>
    </message>
    <message>
        <source>Add another par&amp;t</source>
        <translation>Ajouter un autre &amp;fragment</translation>
    </message>
    <message>
        <source>Mark as do&amp;ubtful</source>
        <translation>Marquer comme douteu&amp;x</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>Only the first family</source>
        <translation>Première famille seulement</translation>
    </message>
    <message>
        <source>Only the second family</source>
        <translation>Deuxième famille seulement</translation>
    </message>
    <message>
        <source>Go to the document below in the list</source>
        <translation>Aller au document suivant de la liste</translation>
    </message>
    <message>
        <source>&amp;Datasets…</source>
        <translation>&amp;Jeux de données…</translation>
    </message>
    <message>
        <source>Freeze named versions of the corpus, and export them unchanged</source>
        <translation>Figer des versions nommées du corpus, et les exporter telles quelles</translation>
    </message>
    <message>
        <source>S&amp;how data folder</source>
        <translation>&amp;Afficher le dossier des données</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>Previous d&amp;ocument</source>
        <translation>Document &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the document above in the list</source>
        <translation>Aller au document précédent de la liste</translation>
    </message>
    <message>
        <source>Mark ¶ as &amp;read</source>
        <translation>Marquer le ¶ comme &amp;lu</translation>
    </message>
    <message>
        <source>Mark the paragraph as read to the end and go on</source>
        <translation>Marquer le paragraphe comme lu jusqu’au bout et continuer</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marquer comme &amp;terminé</translation>
    </message>
    <message>
        <source>Mark this document as done, or open it again</source>
        <translation>Marquer ce document comme terminé, ou le rouvrir</translation>
    </message>
    <message>
        <source>Remar&amp;ks…</source>
        <translation>&amp;Remarques…</translation>
    </message>
    <message>
        <source>Say something of the document as a whole; the trainer reads it</source>
        <translation>Dire quelque chose du document entier&#xa0;; le responsable le lira</translation>
    </message>
    <message>
        <source>T&amp;ime on task…</source>
        <translation>Temps &amp;de travail…</translation>
    </message>
    <message>
        <source>See and correct the time you worked on this document, or stop counting</source>
        <translation>Voir et corriger votre temps de travail sur ce document, ou arrêter le décompte</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>R&amp;enommer…</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Propr&amp;iétés…</translation>
    </message>
    <message>
        <source>Title, date, language, issuers, source, licence, tags</source>
        <translation>Titre, date, langue, émetteurs, source, licence, mots-clés</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>Corriger le te&amp;xte…</translation>
    </message>
    <message>
        <source>Mend mistakes in the text: a new version, to which the spans go along</source>
        <translation>Corriger les fautes du texte&#xa0;: une nouvelle version, que les segments suivent</translation>
    </message>
    <message>
        <source>Ne&amp;xt span to look at</source>
        <translation>Proc&amp;hain segment à revoir</translation>
    </message>
    <message>
        <source>Go to the next span that a correction of the text left in doubt</source>
        <translation>Aller au prochain segment qu’une correction du texte a rendu incertain</translation>
    </message>
    <message>
        <source>&amp;Accept the carried span</source>
        <translation>&amp;Accepter le segment reporté</translation>
    </message>
    <message>
        <source>The span that was carried over is right as it is</source>
        <translation>Le segment reporté est juste tel quel</translation>
    </message>
    <message>
        <source>Put it on the &amp;selection</source>
        <translation>Placer s&amp;ur la sélection</translation>
    </message>
    <message>
        <source>Let the carried, or the lost, span cover the selected text</source>
        <translation>Faire couvrir le texte sélectionné par le segment reporté ou perdu</translation>
    </message>
    <message>
        <source>Remo&amp;ve the carried span</source>
        <translation>Supprimer le se&amp;gment reporté</translation>
    </message>
    <message>
        <source>The span that was carried over is wrong, or may stay lost</source>
        <translation>Le segment reporté est faux, ou peut rester perdu</translation>
    </message>
    <message>
        <source>Carr&amp;y over work on the earlier version</source>
        <translation>Rep&amp;orter le travail de la version antérieure</translation>
    </message>
    <message>
        <source>Bring here what was done on the text before it was corrected</source>
        <translation>Amener ici le travail fait sur le texte avant sa correction</translation>
    </message>
    <message>
        <source>Open t&amp;he present version</source>
        <translation>Ouvrir la version a&amp;ctuelle</translation>
    </message>
    <message>
        <source>Go from the earlier version of a text to the corrected one</source>
        <translation>Passer de la version antérieure d’un texte à la version corrigée</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Take this document out of the project; undo brings it back</source>
        <translation>Retirer ce document du projet&#xa0;; «&#xa0;Annuler&#xa0;» le rétablit</translation>
    </message>
    <message>
        <source>&amp;Spans</source>
        <translation>&amp;Segments</translation>
    </message>
    <message>
        <source>&amp;Label from a list…</source>
        <translation>Choisir l’étiquette dans une &amp;liste…</translation>
    </message>
    <message>
        <source>Choose a label for what is selected</source>
        <translation>Choisir une étiquette pour la sélection</translation>
    </message>
    <message>
        <source>&amp;Repeat the last label</source>
        <translation>&amp;Répéter la dernière étiquette</translation>
    </message>
    <message>
        <source>Apply the label that was applied last</source>
        <translation>Appliquer la dernière étiquette utilisée</translation>
    </message>
    <message>
        <source>Keep the selection as one part of a span in several parts</source>
        <translation>Garder la sélection comme fragment d’un segment en plusieurs fragments</translation>
    </message>
    <message>
        <source>&amp;Move the edges</source>
        <translation>Déplacer les &amp;bornes</translation>
    </message>
    <message>
        <source>Move the edges of the selected span by arrow keys</source>
        <translation>Déplacer les bornes du segment sélectionné avec les flèches</translation>
    </message>
    <message>
        <source>&amp;Join to another span</source>
        <translation>Rel&amp;ier à un autre segment</translation>
    </message>
    <message>
        <source>Begin a relation at the selected span; again on its target to end it</source>
        <translation>Commencer une relation au segment sélectionné&#xa0;; de nouveau sur sa cible pour la terminer</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove the selected span and its relations</source>
        <translation>Supprimer le segment sélectionné et ses relations</translation>
    </message>
    <message>
        <source>Flag the selected span as doubtful, or take the flag away</source>
        <translation>Signaler le segment sélectionné comme douteux, ou retirer ce signalement</translation>
    </message>
    <message>
        <source>Label every o&amp;ccurrence…</source>
        <translation>Étiqueter toutes les o&amp;ccurrences…</translation>
    </message>
    <message>
        <source>See where else this wording stands, and label it there as one step</source>
        <translation>Voir où cette formulation figure encore, et l’y étiqueter en une seule étape</translation>
    </message>
    <message>
        <source>More of t&amp;his name</source>
        <translation>Autres occurrences de ce &amp;nom</translation>
    </message>
    <message>
        <source>Go to where the name tagged last stands untagged here, and ask</source>
        <translation>Aller là où le dernier nom étiqueté ne l’est pas encore, et demander confirmation</translation>
    </message>
    <message>
        <source>O&amp;ffer more of a name</source>
        <translation>Proposer les &amp;autres occurrences d’un nom</translation>
    </message>
    <message>
        <source>After a name is tagged, say how often it stands untagged here</source>
        <translation>Après l’étiquetage d’un nom, indiquer combien de fois il figure encore ici sans étiquette</translation>
    </message>
    <message>
        <source>&amp;Widen the selection</source>
        <translation>Élar&amp;gir la sélection</translation>
    </message>
    <message>
        <source>Word, phrase, sentence, paragraph</source>
        <translation>Mot, membre de phrase, phrase, paragraphe</translation>
    </message>
    <message>
        <source>&amp;Narrow the selection</source>
        <translation>Réduire la &amp;sélection</translation>
    </message>
    <message>
        <source>Back from paragraph to word</source>
        <translation>Revenir du paragraphe au mot</translation>
    </message>
    <message>
        <source>Ne&amp;xt span</source>
        <translation>Segment sui&amp;vant</translation>
    </message>
    <message>
        <source>Go to the next span</source>
        <translation>Aller au segment suivant</translation>
    </message>
    <message>
        <source>Go to the span before</source>
        <translation>Aller au segment précédent</translation>
    </message>
    <message>
        <source>Previous s&amp;pan</source>
        <translation>Segment &amp;précédent</translation>
    </message>
    <message>
        <source>Span ar&amp;ound this one</source>
        <translation>Segment &amp;englobant</translation>
    </message>
    <message>
        <source>Select the next span that encloses this one</source>
        <translation>Sélectionner le premier segment qui contient celui-ci</translation>
    </message>
    <message>
        <source>Span &amp;inside this one</source>
        <translation>Segment imbri&amp;qué</translation>
    </message>
    <message>
        <source>Select the next span within this one</source>
        <translation>Sélectionner le premier segment contenu dans celui-ci</translation>
    </message>
    <message>
        <source>Go to what does not fit together next in this statement</source>
        <translation>Aller au prochain endroit de cette déclaration où quelque chose ne s’accorde pas</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Constat précédent</translation>
    </message>
    <message>
        <source>Go back to what does not fit together before this</source>
        <translation>Revenir à l’endroit précédent où quelque chose ne s’accorde pas</translation>
    </message>
    <message>
        <source>The other labels fade and cannot be hit</source>
        <translation>Les autres étiquettes s’estompent et ne réagissent plus au clic</translation>
    </message>
    <message>
        <source>Show and hit every label</source>
        <translation>Afficher toutes les étiquettes et les rendre cliquables</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Caractères</translation>
    </message>
    <message>
        <source>A selection by mouse stays as it is drawn</source>
        <translation>La sélection à la souris reste telle quelle</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to whole words</source>
        <translation>La sélection à la souris s’étend aux mots entiers</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>M&amp;embres de phrase</translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to the next comma or stop</source>
        <translation>La sélection à la souris s’étend jusqu’à la virgule ou au point suivant</translation>
    </message>
    <message>
        <source>&amp;Sentences</source>
        <translation>&amp;Phrases</translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to whole sentences</source>
        <translation>La sélection à la souris s’étend aux phrases entières</translation>
    </message>
    <message>
        <source>Label &amp;keys</source>
        <translation>Touc&amp;hes d’étiquettes</translation>
    </message>
    <message>
        <source>Letters apply labels; switch off for speech or a screen reader</source>
        <translation>Les lettres appliquent des étiquettes&#xa0;; à désactiver pour la dictée vocale ou un lecteur d’écran</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Upper lane</source>
        <translation>Piste du &amp;haut</translation>
    </message>
    <message>
        <source>Let what stands above the text stand in gold</source>
        <translation>Retenir dans la référence ce qui figure au-dessus du texte</translation>
    </message>
    <message>
        <source>&amp;Lower lane</source>
        <translation>Piste du &amp;bas</translation>
    </message>
    <message>
        <source>Let what stands below the text stand in gold</source>
        <translation>Retenir dans la référence ce qui figure au-dessous du texte</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>Les deu&amp;x</translation>
    </message>
    <message>
        <source>Let both readings stand in gold, where the schema permits it</source>
        <translation>Retenir les deux lectures dans la référence, là où le schéma le permet</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>Aucu&amp;ne des deux</translation>
    </message>
    <message>
        <source>Both are wrong: let neither reading stand in gold</source>
        <translation>Les deux sont fausses&#xa0;: ne retenir aucune lecture dans la référence</translation>
    </message>
    <message>
        <source>&amp;Edit gold</source>
        <translation>Modi&amp;fier la référence</translation>
    </message>
    <message>
        <source>Work on gold with label keys, edges and attributes; Esc returns</source>
        <translation>Travailler sur la référence avec les touches d’étiquettes, les bornes et les attributs&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>The lon&amp;ger</source>
        <translation>La plus &amp;longue</translation>
    </message>
    <message>
        <source>Where edges differ: let the longer reading stand</source>
        <translation>Si les bornes diffèrent&#xa0;: retenir la lecture la plus longue</translation>
    </message>
    <message>
        <source>The s&amp;horter</source>
        <translation>La plus &amp;courte</translation>
    </message>
    <message>
        <source>Where edges differ: let the shorter reading stand</source>
        <translation>Si les bornes diffèrent&#xa0;: retenir la lecture la plus courte</translation>
    </message>
    <message>
        <source>&amp;From first to last</source>
        <translation>De bo&amp;ut en bout</translation>
    </message>
    <message>
        <source>Where edges differ: from the first start to the last end</source>
        <translation>Si les bornes diffèrent&#xa0;: du premier début à la dernière fin</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>Leave this one undecided and go to the next</source>
        <translation>Laisser celle-ci sans décision et passer à la suivante</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>Go back to the difference before</source>
        <translation>Revenir à la différence précédente</translation>
    </message>
    <message>
        <source>&amp;Reopen the decision</source>
        <translation>&amp;Rouvrir la décision</translation>
    </message>
    <message>
        <source>Take the decision back, with what it had led to</source>
        <translation>Annuler la décision et ce qu’elle a entraîné</translation>
    </message>
    <message>
        <source>&amp;Confirm the decision</source>
        <translation>Confir&amp;mer la décision</translation>
    </message>
    <message>
        <source>Let a stale decision stand for what is there now</source>
        <translation>Maintenir une décision périmée pour ce qui s’y trouve à présent</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>Write why; Esc or Ctrl+Enter returns to the statement</source>
        <translation>Écrire pourquoi&#xa0;; Échap ou Ctrl+Entrée ramène à la déclaration</translation>
    </message>
    <message>
        <source>&amp;Take all agreements</source>
        <translation>Retenir &amp;tous les accords</translation>
    </message>
    <message>
        <source>Take into gold whatever both annotators have alike</source>
        <translation>Retenir dans la référence tout ce que les deux annotateurs ont en commun</translation>
    </message>
    <message>
        <source>Agreement rep&amp;ort</source>
        <translation>Rapport &amp;d’accord</translation>
    </message>
    <message>
        <source>How far two annotators agree, why not, and the spans behind it</source>
        <translation>À quel point deux annotateurs s’accordent, pourquoi ils diffèrent, et les segments concernés</translation>
    </message>
    <message>
        <source>All of this &amp;wording…</source>
        <translation>Toute cette formul&amp;ation…</translation>
    </message>
    <message>
        <source>Decide everything of the same class, wording and labels alike</source>
        <translation>Trancher de même tout ce qui a la même classe, la même formulation et les mêmes étiquettes</translation>
    </message>
    <message>
        <source>By strateg&amp;y…</source>
        <translation>Par stratég&amp;ie…</translation>
    </message>
    <message>
        <source>Agreements, one annotator&apos;s reading, or the majority, with a preview</source>
        <translation>Accords, lecture d’un annotateur ou majorité, avec aperçu</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation>Contrôl&amp;e…</translation>
    </message>
    <message>
        <source>Read a sample again of what needed no decision</source>
        <translation>Relire un échantillon de ce qui ne demandait pas de décision</translation>
    </message>
    <message>
        <source>Reasons beside the gui&amp;deline…</source>
        <translation>Motifs en regard du &amp;guide…</translation>
    </message>
    <message>
        <source>How often each reason was given, beside the rules it is about</source>
        <translation>Combien de fois chaque motif a été donné, en regard des règles concernées</translation>
    </message>
    <message>
        <source>&amp;Show names</source>
        <translation>&amp;Voir les noms</translation>
    </message>
    <message>
        <source>Show who stands in which lane; otherwise lanes are shuffled</source>
        <translation>Montrer qui se trouve sur quelle piste&#xa0;; sinon, les pistes sont mélangées</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Rename the project…</source>
        <translation>&amp;Renommer le projet…</translation>
    </message>
    <message>
        <source>Change the project&apos;s title</source>
        <translation>Changer le titre du projet</translation>
    </message>
    <message>
        <source>&amp;Annotator…</source>
        <translation>&amp;Annotateur…</translation>
    </message>
    <message>
        <source>Who annotates: change the name, or let somebody else work</source>
        <translation>Qui annote&#xa0;: changer le nom, ou laisser travailler quelqu’un d’autre</translation>
    </message>
    <message>
        <source>&amp;Schema…</source>
        <translation>&amp;Schéma…</translation>
    </message>
    <message>
        <source>Edit labels, attributes, relations and rules; see versions</source>
        <translation>Modifier étiquettes, attributs, relations et règles&#xa0;; voir les versions</translation>
    </message>
    <message>
        <source>Schema as &amp;text…</source>
        <translation>Schéma sous forme de &amp;texte…</translation>
    </message>
    <message>
        <source>Read the labels, attributes and rules of this project</source>
        <translation>Lire les étiquettes, les attributs et les règles de ce projet</translation>
    </message>
    <message>
        <source>&amp;Import a schema…</source>
        <translation>&amp;Importer un schéma…</translation>
    </message>
    <message>
        <source>Put the schema of a file in force, as a new version</source>
        <translation>Mettre en vigueur le schéma d’un fichier, comme nouvelle version</translation>
    </message>
    <message>
        <source>&amp;Export the schema…</source>
        <translation>&amp;Exporter le schéma…</translation>
    </message>
    <message>
        <source>Write the schema to a file that people and programs can read</source>
        <translation>Écrire le schéma dans un fichier lisible par les personnes et les programmes</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>&amp;Guide d’annotation</translation>
    </message>
    <message>
        <source>Read beside the statement how to annotate</source>
        <translation>Lire à côté de la déclaration comment annoter</translation>
    </message>
    <message>
        <source>E&amp;dit the guideline…</source>
        <translation>&amp;Modifier le guide d’annotation…</translation>
    </message>
    <message>
        <source>Write how to annotate, with a preview beside it</source>
        <translation>Écrire comment annoter, avec un aperçu à côté</translation>
    </message>
    <message>
        <source>I&amp;mport a guideline…</source>
        <translation>Im&amp;porter un guide d’annotation…</translation>
    </message>
    <message>
        <source>Make the text of a Markdown file the guideline</source>
        <translation>Prendre comme guide d’annotation le texte d’un fichier Markdown</translation>
    </message>
    <message>
        <source>E&amp;xport the guideline…</source>
        <translation>E&amp;xporter le guide d’annotation…</translation>
    </message>
    <message>
        <source>Write the guideline to a Markdown file</source>
        <translation>Écrire le guide d’annotation dans un fichier Markdown</translation>
    </message>
    <message>
        <source>&amp;Check project</source>
        <translation>&amp;Vérifier le projet</translation>
    </message>
    <message>
        <source>Verify the file, every text and every span</source>
        <translation>Vérifier le fichier, chaque texte et chaque segment</translation>
    </message>
    <message>
        <source>Hand-&amp;over</source>
        <translation>&amp;Transmission</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <translation>&amp;Répartition…</translation>
    </message>
    <message>
        <source>Draw who annotates which documents, and which are done by two</source>
        <translation>Tirer au sort qui annote quels documents, et lesquels sont faits à deux</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Distribuer…</translation>
    </message>
    <message>
        <source>Write task files: documents, schema, guideline, nobody else&apos;s work</source>
        <translation>Écrire les fichiers de tâche&#xa0;: documents, schéma, guide d’annotation, sans le travail des autres</translation>
    </message>
    <message>
        <source>&amp;Take in work…</source>
        <translation>Recevoir du &amp;travail…</translation>
    </message>
    <message>
        <source>Merge the work files that came back, after a look at what they bring</source>
        <translation>Fusionner les fichiers de travail revenus, après un coup d’œil à ce qu’ils apportent</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>&amp;Questions…</translation>
    </message>
    <message>
        <source>Doubts and notes of the annotators, to be answered</source>
        <translation>Doutes et notes des annotateurs, à traiter</translation>
    </message>
    <message>
        <source>&amp;Send back…</source>
        <translation>Ren&amp;voyer…</translation>
    </message>
    <message>
        <source>Write your work to a file for the trainer</source>
        <translation>Écrire votre travail dans un fichier pour le responsable</translation>
    </message>
    <message>
        <source>&amp;Instructions…</source>
        <translation>C&amp;onsignes…</translation>
    </message>
    <message>
        <source>What the trainer wrote for this task</source>
        <translation>Ce que le responsable a écrit pour cette tâche</translation>
    </message>
    <message>
        <source>&amp;Answers…</source>
        <translation>Répon&amp;ses…</translation>
    </message>
    <message>
        <source>What the trainer answered to your doubts and notes</source>
        <translation>Ce que le responsable a répondu à vos doutes et notes</translation>
    </message>
    <message>
        <source>F&amp;eedback…</source>
        <translation>Reto&amp;ur…</translation>
    </message>
    <message>
        <source>Where gold differs from your reading, and why</source>
        <translation>Où la référence diffère de votre lecture, et pourquoi</translation>
    </message>
    <message>
        <source>Write &amp;feedback…</source>
        <translation>É&amp;crire des retours…</translation>
    </message>
    <message>
        <source>Tell an annotator where gold differs and why, as a file and a page</source>
        <translation>Dire à un annotateur où la référence diffère et pourquoi, en un fichier et une page</translation>
    </message>
    <message>
        <source>Use for p&amp;ractice</source>
        <translation>Utiliser pour l’&amp;entraînement</translation>
    </message>
    <message>
        <source>Let newcomers try themselves on this document, whose gold is done</source>
        <translation>Laisser les nouveaux s’exercer sur ce document, dont la référence est terminée</translation>
    </message>
    <message>
        <source>&amp;Practice result…</source>
        <translation>Résultat d’e&amp;ntraînement…</translation>
    </message>
    <message>
        <source>How your reading of a practice document compares with gold</source>
        <translation>Votre lecture d’un document d’entraînement comparée à la référence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How to work with declannot</source>
        <translation>Comment travailler avec declannot</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Every key, to read or to print</source>
        <translation>Toutes les touches, à lire ou à imprimer</translation>
    </message>
    <message>
        <source>&amp;About declannot</source>
        <translation>À &amp;propos de declannot</translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation>Version, licence et composants utilisés</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Documents omis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>All pairs of annotators</source>
        <translation>Toutes les paires d’annotateurs</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>By document, worst first</source>
        <translation>Par document, du pire au meilleur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What the differences are</source>
        <translation>Nature des différences</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>A hollow point rests on fewer than 10 spans.</source>
        <translation>Un point creux repose sur moins de 10 segments.</translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation>Étiquettes confondues</translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Framed: both chose the same label.</source>
        <translation>Lignes&#xa0;: {a}. Colonnes&#xa0;: {b}. Encadré&#xa0;: les deux ont choisi la même étiquette.</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>Ce que signifient les mesures</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>&amp;Corpus</source>
        <translation>&amp;Corpus</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>Find words, expressions and spans in all documents</source>
        <translation>Rechercher des mots, des expressions et des segments dans tous les documents</translation>
    </message>
    <message>
        <source>Consiste&amp;ncy</source>
        <translation>Cohére&amp;nce</translation>
    </message>
    <message>
        <source>What does not fit together in spans and wordings, with its mends</source>
        <translation>Ce qui ne s’accorde pas dans les segments et les formulations, avec les corrections</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistiques</translation>
    </message>
    <message>
        <source>Count labels, values, documents, lengths and growth, with plots</source>
        <translation>Compter étiquettes, valeurs, documents, longueurs et croissance, avec des graphiques</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>All documents as a table, to look over and to change together</source>
        <translation>Tous les documents en un tableau, à parcourir et à modifier ensemble</translation>
    </message>
    <message>
        <source>&amp;Apply a label to ticked hits…</source>
        <translation>&amp;Appliquer une étiquette aux résultats cochés…</translation>
    </message>
    <message>
        <source>See what would be added and skipped, then do it as one step</source>
        <translation>Voir ce qui serait ajouté et ignoré, puis le faire en une seule étape</translation>
    </message>
    <message>
        <source>C&amp;hange labels of ticked hits…</source>
        <translation>C&amp;hanger les étiquettes des résultats cochés…</translation>
    </message>
    <message>
        <source>See which of your spans would change, then do it as one step</source>
        <translation>Voir lesquels de vos segments changeraient, puis le faire en une seule étape</translation>
    </message>
    <message>
        <source>&amp;Remove spans of ticked hits…</source>
        <translation>&amp;Supprimer les segments des résultats cochés…</translation>
    </message>
    <message>
        <source>See which of your spans would go, then do it as one step</source>
        <translation>Voir lesquels de vos segments disparaîtraient, puis le faire en une seule étape</translation>
    </message>
    <message>
        <source>Set an attri&amp;bute of ticked hits…</source>
        <translation>Dé&amp;finir un attribut des résultats cochés…</translation>
    </message>
    <message>
        <source>Give your spans a value, after a look at each</source>
        <translation>Donner une valeur à vos segments, après un coup d’œil à chacun</translation>
    </message>
    <message>
        <source>C&amp;opy hits</source>
        <translation>C&amp;opier les résultats</translation>
    </message>
    <message>
        <source>Copy the ticked hits as text, or the present one</source>
        <translation>Copier comme texte les résultats cochés, ou le résultat actuel</translation>
    </message>
    <message>
        <source>Sa&amp;ve hits…</source>
        <translation>&amp;Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Write the ticked hits to a table, or all of them</source>
        <translation>Écrire dans un tableau les résultats cochés, ou tous</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Marks up diplomatic statements, on this machine alone: the program holds no network code.
{versions}
Settings, log and first project: {folder}</source>
        <translation>Annote des déclarations diplomatiques, sur cet ordinateur seulement&#xa0;: le programme ne contient aucun code réseau.
{versions}
Paramètres, journal et premier projet&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>About declannot</source>
        <translation>À propos de declannot</translation>
    </message>
    <message>
        <source>LICENCES</source>
        <translation>LICENCES</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Only {name} has worked on this project.
A review compares two annotators: take in another one&apos;s work file.</source>
        <translation>Seul {name} a travaillé sur ce projet.
Une révision compare deux annotateurs&#xa0;: recevez le fichier de travail d’un autre.</translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet.
A review compares two annotators: take in their work files.</source>
        <translation>Personne n’a encore travaillé sur ce projet.
Une révision compare deux annotateurs&#xa0;: recevez leurs fichiers de travail.</translation>
    </message>
    <message>
        <source>Not both of the two have worked on this document.
Choose another document, or take in the missing work file.</source>
        <translation>L’un des deux au moins n’a pas travaillé sur ce document.
Choisissez un autre document, ou recevez le fichier de travail manquant.</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Choisissez un document à gauche.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept for good</source>
        <translation>Accepter définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted wherever the wording is found so, whoever annotates.</source>
        <translation>Accepté partout où la formulation se trouve ainsi, quel que soit l’annotateur.</translation>
    </message>
    <message>
        <source>Accepted as long as its place, label and value stay the same.</source>
        <translation>Accepté tant que l’endroit, l’étiquette et la valeur restent les mêmes.</translation>
    </message>
    <message>
        <source>&amp;Why is this right as it is?</source>
        <translation>&amp;Pourquoi est-ce juste tel quel&#xa0;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message>
        <source>Save agreement</source>
        <translation>Enregistrer l’accord</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Pages (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
</context>
<context>
    <name>AgreementHeader</name>
    <message>
        <source>As first sent</source>
        <translation>Premier envoi</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Finished documents</source>
        <translation>Documents terminés</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save these figures as a page, as PDF or as data</source>
        <translation>Enregistrer ces chiffres en page, en PDF ou en données</translation>
    </message>
    <message>
        <source>As a &amp;page (HTML)…</source>
        <translation>En &amp;page (HTML)…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>En P&amp;DF…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>En &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;data (JSON)…</source>
        <translation>En d&amp;onnées (JSON)…</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>Premier annotateur</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>Second annotateur</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>gold (decided)</source>
        <translation>référence (décidée)</translation>
    </message>
    <message>
        <source>Being recomputed; the figures below are from before the last change</source>
        <translation>Calcul en cours&#xa0;; les chiffres ci-dessous datent d’avant la dernière modification</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>More measures</source>
        <translation>Autres mesures</translation>
    </message>
    <message>
        <source>Agreement by pair of annotators</source>
        <translation>Accord par paire d’annotateurs</translation>
    </message>
    <message>
        <source>Agreement by document, worst first</source>
        <translation>Accord par document, du pire au meilleur</translation>
    </message>
    <message>
        <source>All pairs of annotators</source>
        <translation>Toutes les paires d’annotateurs</translation>
    </message>
    <message>
        <source>What the differences are</source>
        <translation>Nature des différences</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation>Étiquettes confondues</translation>
    </message>
    <message>
        <source>By document, worst first</source>
        <translation>Par document, du pire au meilleur</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Framed: both chose the same label. The stronger the shade, the more spans; the last row and column hold spans the other has not.</source>
        <translation>Lignes&#xa0;: {a}. Colonnes&#xa0;: {b}. Encadré&#xa0;: les deux ont choisi la même étiquette. Plus la teinte est forte, plus il y a de segments&#xa0;; la dernière ligne et la dernière colonne contiennent les segments que l’autre n’a pas.</translation>
    </message>
    <message>
        <source>A hollow point rests on fewer than 10 spans.</source>
        <translation>Un point creux repose sur moins de 10 segments.</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Documents omis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Show all {count} documents</source>
        <translation>Afficher les {count} documents</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Nobody has tagged anything yet.
Agreement compares two annotators: hand out tasks and merge what comes back.</source>
        <translation>Personne n’a encore rien étiqueté.
L’accord compare deux annotateurs&#xa0;: distribuez des tâches et fusionnez ce qui revient.</translation>
    </message>
    <message>
        <source>Only {name} has work in this project.
Agreement compares two: merge the work file of a second annotator.</source>
        <translation>Seul {name} a du travail dans ce projet.
L’accord compare deux annotateurs&#xa0;: fusionnez le fichier de travail d’un second.</translation>
    </message>
    <message>
        <source>Stopped; these figures are from before the last change</source>
        <translation>Arrêté&#xa0;; ces chiffres datent d’avant la dernière modification</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AnnotatorForm</name>
    <message>
        <source>Who annotates?</source>
        <translation>Qui annote&#xa0;?</translation>
    </message>
    <message>
        <source>Each person has a layer of spans of their own. Identity is kept apart from the name, so a name can be changed at any time.</source>
        <translation>Chaque personne a sa propre couche de segments. L’identité est distincte du nom, qui peut donc être changé à tout moment.</translation>
    </message>
    <message>
        <source>Change the &amp;name of the present annotator</source>
        <translation>Changer le &amp;nom de l’annotateur actuel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Let &amp;somebody else work here</source>
        <translation>Laisser travailler quelqu’un d’&amp;autre ici</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
</context>
<context>
    <name>ArmedControl</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>AttributePage</name>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>New value of {attribute}</source>
        <translation>Nouvelle valeur de {attribute}</translation>
    </message>
    <message>
        <source>Rename a value</source>
        <translation>Renommer une valeur</translation>
    </message>
    <message>
        <source>New name of {value}</source>
        <translation>Nouveau nom de {value}</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(aucune valeur)</translation>
    </message>
    <message>
        <source>Remove a value</source>
        <translation>Supprimer une valeur</translation>
    </message>
    <message>
        <source>Spans that have {value} get</source>
        <translation>Les segments qui ont {value} reçoivent</translation>
    </message>
</context>
<context>
    <name>AttributeRows</name>
    <message>
        <source>Several values: put semicolons between them</source>
        <translation>Plusieurs valeurs&#xa0;: à séparer par des points-virgules</translation>
    </message>
    <message>
        <source>Key {number} goes to the next value, with Shift back</source>
        <translation>La touche {number} passe à la valeur suivante, avec Maj à la précédente</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>&amp;Draw anew</source>
        <translation>&amp;Tirer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Part</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Sample to read again</source>
        <translation>Échantillon à relire</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relu</translation>
    </message>
    <message>
        <source>Record that it was read; what gold says by now tells whether it was changed</source>
        <translation>Noter que c’est relu&#xa0;; l’état de la référence dit s’il y a eu modification</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tirage…</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>There is nothing to draw from: no document is done by both.</source>
        <translation>Rien à tirer au sort&#xa0;: aucun document n’est terminé par les deux.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Balance of labels</source>
        <translation>Équilibre des étiquettes</translation>
    </message>
    <message>
        <source>What this comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Spans of each label</source>
        <translation>Segments par étiquette</translation>
    </message>
    <message>
        <source>training</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message>
        <source>Strict F1</source>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <source>strict F1 {value}</source>
        <translation>F1 strict {value}</translation>
    </message>
    <message>
        <source>{matched} of {a} and {b} spans</source>
        <translation>{matched} sur {a} et {b} segments</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <translation>affichée sur cette page</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>How to decide</source>
        <translation>Manière de décider</translation>
    </message>
    <message>
        <source>Choose how to decide…</source>
        <translation>Choisissez comment décider…</translation>
    </message>
    <message>
        <source>Only in this document</source>
        <translation>Seulement dans ce document</translation>
    </message>
    <message>
        <source>What would be decided</source>
        <translation>Ce qui serait décidé</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Choose a way: nothing is chosen beforehand.</source>
        <translation>Choisissez une manière&#xa0;: rien n’est choisi d’avance.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>{decisions} in {documents}; {left}.</source>
        <translation>{decisions} dans {documents}&#xa0;; {left}.</translation>
    </message>
    <message>
        <source>left out: {title} – {why}</source>
        <translation>omis&#xa0;: {title} – {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
</context>
<context>
    <name>CarriedModel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>It covered</source>
        <translation>Couvrait</translation>
    </message>
    <message>
        <source>It will cover</source>
        <translation>Couvrira</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>~ changed inside</source>
        <translation>~ modifié à l’intérieur</translation>
    </message>
    <message>
        <source>↔ changed at an edge</source>
        <translation>↔ modifié à une borne</translation>
    </message>
    <message>
        <source>✕ lost</source>
        <translation>✕ perdu</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
</context>
<context>
    <name>ChooseEncoding</name>
    <message>
        <source>“{name}” is not UTF-8. In which encoding was it written?</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas en UTF-8. Dans quel encodage a-t-il été écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Western, Mac</source>
        <translation>Occidental, Mac</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
</context>
<context>
    <name>ChooseEncodingForm</name>
    <message>
        <source>Which encoding?</source>
        <translation>Quel encodage&#xa0;?</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Encodages</translation>
    </message>
    <message>
        <source>How the text begins in this encoding</source>
        <translation>Début du texte dans cet encodage</translation>
    </message>
    <message>
        <source>Choose the one in which accents and quotation marks look right.</source>
        <translation>Choisissez celui où les accents et les guillemets sont corrects.</translation>
    </message>
</context>
<context>
    <name>ChooserPopup</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Differences by class</source>
        <translation>Différences par classe</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>This makes no sense now</source>
        <translation>Cela n’a pas d’objet pour le moment</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Recent project</source>
        <translation>Projet récent</translation>
    </message>
    <message>
        <source>Apply to the selection</source>
        <translation>Appliquer à la sélection</translation>
    </message>
    <message>
        <source>Arm this label</source>
        <translation>Armer cette étiquette</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Affiché</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
</context>
<context>
    <name>ConcordanceTable</name>
    <message>
        <source>Hits with the words around them</source>
        <translation>Résultats avec les mots qui les entourent</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Decided for</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} à trancher</translation>
    </message>
    <message>
        <source>all are decided</source>
        <translation>tout est tranché</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>la nôtre</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la leur</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>Nothing is counted here: neither has a span.</source>
        <translation>Rien n’est compté ici&#xa0;: aucun des deux n’a de segment.</translation>
    </message>
    <message>
        <source>{a} {label_a}, {b} {label_b}</source>
        <translation>{a} {label_a}, {b} {label_b}</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Confusion of labels</source>
        <translation>Confusion des étiquettes</translation>
    </message>
</context>
<context>
    <name>ConsistencyPage</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Read the whole project anew</source>
        <translation>Relire tout le projet</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop checking; what was found before stays</source>
        <translation>Arrêter la vérification&#xa0;; ce qui a déjà été trouvé reste</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Afficher tous les constats</translation>
    </message>
    <message>
        <source>The project is being looked through…</source>
        <translation>Examen du projet en cours…</translation>
    </message>
    <message>
        <source>The check was stopped: choose “Check again” to look at the project.</source>
        <translation>La vérification a été arrêtée&#xa0;: choisissez «&#xa0;Vérifier de nouveau&#xa0;» pour examiner le projet.</translation>
    </message>
    <message>
        <source>No document is open in Annotate.</source>
        <translation>Aucun document n’est ouvert dans Annotation.</translation>
    </message>
    <message>
        <source>No finding is like this.</source>
        <translation>Aucun constat ne correspond.</translation>
    </message>
    <message>
        <source>Nothing was accepted for good yet.</source>
        <translation>Rien n’a encore été accepté définitivement.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet: tag statements in Annotate. What does not fit together in spans and wordings is then listed here, each with its place and its mend.</source>
        <translation>Rien n’est encore étiqueté&#xa0;: étiquetez des déclarations dans Annotation. Ce qui ne s’accorde pas dans les segments et les formulations s’affiche ensuite ici, avec l’endroit et la correction.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of {count}</source>
        <translation>
            <numerusform>%n constat sur {count}</numerusform>
            <numerusform>%n constats sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>something has changed since: check again</source>
        <translation>quelque chose a changé depuis&#xa0;: vérifiez de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>All is consistent: %n span(s) checked, nothing to look at.</source>
        <translation>
            <numerusform>Tout est cohérent&#xa0;: %n segment vérifié, rien à revoir.</numerusform>
            <numerusform>Tout est cohérent&#xa0;: %n segments vérifiés, rien à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) checked</source>
        <translation>
            <numerusform>%n segment vérifié</numerusform>
            <numerusform>%n segments vérifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>all documents</source>
        <translation>tous les documents</translation>
    </message>
    <message>
        <source>only those marked as done</source>
        <translation>seulement ceux marqués comme terminés</translation>
    </message>
    <message>
        <source>Only with one of these tags</source>
        <translation>Seulement avec l’un de ces mots-clés</translation>
    </message>
    <message>
        <source>{title} (for practice)</source>
        <translation>{title} (pour l’entraînement)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation>Référence (décidée)</translation>
    </message>
    <message>
        <source>Layers, with their spans</source>
        <translation>Couches, avec leurs segments</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>No document is ticked: tick at least one under Documents.</source>
        <translation>Aucun document n’est coché&#xa0;: cochez-en au moins un sous Documents.</translation>
    </message>
    <message>
        <source>No layer is ticked: tick at least one under Spans.</source>
        <translation>Aucune couche n’est cochée&#xa0;: cochez-en au moins une sous Segments.</translation>
    </message>
    <message>
        <source>No label is ticked: tick at least one under Spans.</source>
        <translation>Aucune étiquette n’est cochée&#xa0;: cochez-en au moins une sous Segments.</translation>
    </message>
    <message>
        <source>Documents: {parts}.</source>
        <translation>Documents&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>stays behind</source>
        <translation>non inclus</translation>
    </message>
    <message>
        <source>{count} of {all} goes out</source>
        <translation>{count} sur {all} exporté</translation>
    </message>
    <message>
        <source>{count} of {all} go out</source>
        <translation>{count} sur {all} exportés</translation>
    </message>
    <message>
        <source>{count} of {all} goes in</source>
        <translation>{count} sur {all} inclus</translation>
    </message>
    <message>
        <source>{count} of {all} go in</source>
        <translation>{count} sur {all} inclus</translation>
    </message>
    <message>
        <source>Test {share} %</source>
        <translation>Test {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CorpusRoom</name>
    <message>
        <source>Pages of the corpus</source>
        <translation>Pages du corpus</translation>
    </message>
</context>
<context>
    <name>CorrectingCommands</name>
    <message>
        <source>Replace the text from a file</source>
        <translation>Remplacer le texte par celui d’un fichier</translation>
    </message>
    <message>
        <source>Comparing the texts…</source>
        <translation>Comparaison des textes…</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Earlier version: the text was corrected; this is kept as it was</source>
        <translation>Version antérieure&#xa0;: le texte a été corrigé&#xa0;; celle-ci est conservée telle quelle</translation>
    </message>
    <message>
        <source>Open the present version</source>
        <translation>Ouvrir la version actuelle</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>Placer sur la sélection</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Work on the earlier version of this text is not here yet</source>
        <translation>Le travail sur la version antérieure de ce texte n’est pas encore ici</translation>
    </message>
    <message>
        <source>Carry it over</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>supprimé depuis</translation>
    </message>
    <message>
        <source>now “{text}”</source>
        <translation>maintenant «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>⚠ {number} of {total} to look at · {label} · {who} · was “{text}”, {now}</source>
        <translation>⚠ {number} sur {total} à revoir · {label} · {who} · était «&#xa0;{text}&#xa0;», {now}</translation>
    </message>
</context>
<context>
    <name>CorrectionPreview</name>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Spans to look at, and lost ones</source>
        <translation>Segments à revoir ou perdus</translation>
    </message>
    <message>
        <source>Make the &amp;corrected version</source>
        <translation>Créer la version &amp;corrigée</translation>
    </message>
    <message>
        <source>Add as a &amp;new document</source>
        <translation>Ajouter comme &amp;nouveau document</translation>
    </message>
    <message>
        <source>Leave this document alone; the new one holds no spans</source>
        <translation>Ne pas toucher à ce document&#xa0;; le nouveau n’a pas de segments</translation>
    </message>
    <message>
        <source>The document has no spans.</source>
        <translation>Le document n’a pas de segments.</translation>
    </message>
    <message>
        <source>Carried over unchanged: {unchanged}, to look at: {doubtful}, lost: {lost}</source>
        <translation>Reportés sans changement&#xa0;: {unchanged}&#xa0;; à revoir&#xa0;: {doubtful}&#xa0;; perdus&#xa0;: {lost}</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) go with the lost spans.</source>
        <translation>
            <numerusform>%n relation disparaît avec les segments perdus.</numerusform>
            <numerusform>%n relations disparaissent avec les segments perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) must be confirmed anew.</source>
        <translation>
            <numerusform>%n décision doit être confirmée de nouveau.</numerusform>
            <numerusform>%n décisions doivent être confirmées de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are about nothing any more.</source>
        <translation>
            <numerusform>%n décision ne porte plus sur rien.</numerusform>
            <numerusform>%n décisions ne portent plus sur rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts have only {percent} % in common. If this is another statement, add it as a new document.</source>
        <translation>Les textes n’ont que {percent}&#xa0;% en commun. S’il s’agit d’une autre déclaration, ajoutez-la comme nouveau document.</translation>
    </message>
</context>
<context>
    <name>DatasetsDialog</name>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Figer…</translation>
    </message>
    <message>
        <source>Keep the corpus, or a part of it, as it is now</source>
        <translation>Conserver le corpus, ou une partie, dans son état actuel</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the dataset in a format, with card and checksums</source>
        <translation>Écrire le jeu de données dans un format, avec fiche et sommes de contrôle</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Give the dataset another name</source>
        <translation>Donner un autre nom au jeu de données</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove the dataset for good</source>
        <translation>Supprimer définitivement le jeu de données</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>There is no dataset yet. “Freeze” keeps the corpus as it is now under a name, so that it can be exported again byte for byte, whatever is edited later.</source>
        <translation>Il n’y a pas encore de jeu de données. «&#xa0;Figer&#xa0;» conserve sous un nom le corpus dans son état actuel, pour pouvoir l’exporter de nouveau à l’octet près, quoi qu’on modifie ensuite.</translation>
    </message>
    <message>
        <source>What is known of the dataset</source>
        <translation>Ce qu’on sait du jeu de données</translation>
    </message>
    <message>
        <source>Layers: {layers}. Schema version {version}. Left out: {left}.</source>
        <translation>Couches&#xa0;: {layers}. Version {version} du schéma. Omis&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Split {split}, seed {seed}.</source>
        <translation>Partition {split}, graine {seed}.</translation>
    </message>
    <message>
        <source>Rename a dataset</source>
        <translation>Renommer un jeu de données</translation>
    </message>
    <message>
        <source>Remove a dataset</source>
        <translation>Supprimer un jeu de données</translation>
    </message>
    <message>
        <source>Remove “{name}” for good?</source>
        <translation>Supprimer définitivement «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot be exported again then, and undo does not bring it back. Documents and files exported from it stay.</source>
        <translation>Il ne pourra plus être exporté, et «&#xa0;Annuler&#xa0;» ne le rétablira pas. Les documents et les fichiers qui en ont été exportés restent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>La plus courte</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>De bout en bout</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Let the decision stand for what is there now</source>
        <translation>Maintenir la décision pour ce qui s’y trouve à présent</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Take the decision back (Delete)</source>
        <translation>Annuler la décision (Suppr)</translation>
    </message>
    <message>
        <source>Reason (Alt + digit)</source>
        <translation>Motif (Alt + chiffre)</translation>
    </message>
    <message>
        <source>Comment (C; Esc leaves it)</source>
        <translation>Commentaire (C&#xa0;; Échap pour en sortir)</translation>
    </message>
    <message>
        <source>Comment on the difference</source>
        <translation>Commentaire sur la différence</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation>Il n’y a encore rien à comparer ici.</translation>
    </message>
    <message>
        <source>Neither annotator marked anything in this document.</source>
        <translation>Aucun des deux annotateurs n’a rien marqué dans ce document.</translation>
    </message>
    <message>
        <source>Nothing is chosen: click a span, or a line of the queue.</source>
        <translation>Rien n’est choisi&#xa0;: cliquez sur un segment ou sur une ligne de la file.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Difference {number} of {total}</source>
        <translation>Différence {number} sur {total}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>⚠ Stale: what this was decided about has changed</source>
        <translation>⚠ Périmée&#xa0;: ce sur quoi portait la décision a changé</translation>
    </message>
    <message>
        <source>✓ Decided</source>
        <translation>✓ Décidée</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>One reason a line; the first nine have a key:</source>
        <translation>Un motif par ligne&#xa0;; les neuf premiers ont une touche&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>It will be</source>
        <translation>Deviendra</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>émetteurs</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>use</source>
        <translation>usage</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>pour l’entraînement</translation>
    </message>
    <message>
        <source>for real work</source>
        <translation>pour le travail réel</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents ({count})</source>
        <translation>Tous les documents ({count})</translation>
    </message>
    <message>
        <source>Those chosen in the list ({count})</source>
        <translation>Ceux choisis dans la liste ({count})</translation>
    </message>
    <message>
        <source>The one on the screen</source>
        <translation>Celui à l’écran</translation>
    </message>
    <message>
        <source>Tagged “{tag}” ({count})</source>
        <translation>Avec le mot-clé «&#xa0;{tag}&#xa0;» ({count})</translation>
    </message>
</context>
<context>
    <name>DocumentChoices</name>
    <message>
        <source>Folder: {name}</source>
        <translation>Dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Narrow ({count})</source>
        <translation>Restreindre ({count})</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Without a tag ({count})</source>
        <translation>Sans mot-clé ({count})</translation>
    </message>
    <message>
        <source>Tags become folders; / makes folders in folders</source>
        <translation>Les mots-clés deviennent des dossiers&#xa0;; / crée des sous-dossiers</translation>
    </message>
    <message>
        <source>All in {folder}</source>
        <translation>Tout dans {folder}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’au bout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>With carried spans to look at</source>
        <translation>Avec segments reportés à revoir</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <source>Others can be typed, as {name}:…</source>
        <translation>Les autres peuvent se saisir, sous la forme {name}:…</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’ordre inverse</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By what is read</source>
        <translation>Par avancement de la lecture</translation>
    </message>
    <message>
        <source>By number of spans</source>
        <translation>Par nombre de segments</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <source>Change properties…</source>
        <translation>Modifier les propriétés…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DocumentProperties</name>
    <message>
        <source>{length} characters</source>
        <translation>{length} caractères</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>ajouté le {time}</translation>
    </message>
    <message>
        <source>from the file {name}</source>
        <translation>provenant du fichier {name}</translation>
    </message>
    <message>
        <source>the file began with a byte order mark</source>
        <translation>le fichier commençait par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>SHA-256 {sum}</source>
        <translation>SHA-256 {sum}</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>Versions &amp;antérieures</translation>
    </message>
    <message>
        <source>{time}: {length} characters</source>
        <translation>{time}&#xa0;: {length} caractères</translation>
    </message>
</context>
<context>
    <name>DocumentPropertiesForm</name>
    <message>
        <source>Document properties</source>
        <translation>Propriétés du document</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>2022, 2022-06 or 2022-06-10</source>
        <translation>2022, 2022-06 ou 2022-06-10</translation>
    </message>
    <message>
        <source>&amp;Issuers</source>
        <translation>Ém&amp;etteurs</translation>
    </message>
    <message>
        <source>Canada; Mexico; United States</source>
        <translation>Canada; Mexique; États-Unis</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Where the text was taken from</source>
        <translation>D’où vient le texte</translation>
    </message>
    <message>
        <source>Li&amp;cence</source>
        <translation>Li&amp;cence</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Shared by translations, or by the statements of a series</source>
        <translation>Commun aux traductions, ou aux déclarations d’une série</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Mots-clés</translation>
    </message>
    <message>
        <source>Words with blanks between</source>
        <translation>Mots séparés par des espaces</translation>
    </message>
    <message>
        <source>For newcomers to &amp;practise on</source>
        <translation>Pour l’e&amp;ntraînement des nouveaux</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>DONNÉES</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent}&#xa0;% lu</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>Words of the title, tags, group or issuers; or status:new, lang:fr, tag:un, date:2022 and so on</source>
        <translation>Mots du titre, mots-clés, groupe ou émetteurs&#xa0;; ou status:new, lang:fr, tag:un, date:2022, etc.</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Travail de qui</translation>
    </message>
    <message>
        <source>Whose status, spans, progress and time are shown</source>
        <translation>Personne dont on affiche le statut, les segments, l’avancement et le temps</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Change &amp;properties…</source>
        <translation>Modifier les &amp;propriétés…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Documents of the project</source>
        <translation>Documents du projet</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Work of {name}</source>
        <translation>Travail de {name}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message numerus="yes">
        <source>{done} done, {started} started of %n document(s)</source>
        <translation>
            <numerusform>Terminés&#xa0;: {done}, commencés&#xa0;: {started}, sur %n document</numerusform>
            <numerusform>Terminés&#xa0;: {done}, commencés&#xa0;: {started}, sur %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} en tout</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} on task</source>
        <translation>{time} de travail</translation>
    </message>
    <message>
        <source>No document is like this</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>Affichés&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Terminés&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>No document holds these words.</source>
        <translation>Aucun document ne contient ces mots.</translation>
    </message>
    <message>
        <source>No document is like this.</source>
        <translation>Aucun document ne correspond.</translation>
    </message>
    <message>
        <source>“{words}” is not understood; it was looked for as it stands.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas compris&#xa0;; recherché tel quel.</translation>
    </message>
    <message>
        <source>No documents yet. Drop text files here, or add them from the menu.</source>
        <translation>Pas encore de documents. Déposez des fichiers texte ici, ou ajoutez-les depuis le menu.</translation>
    </message>
    <message>
        <source>Words of the title, tags, group or issuers; or status:new, lang:fr, tag:un, date:2022 and so on</source>
        <translation>Mots du titre, mots-clés, groupe ou émetteurs&#xa0;; ou status:new, lang:fr, tag:un, date:2022, etc.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Show the documents of one folder: tags with / between their parts</source>
        <translation>Afficher les documents d’un dossier&#xa0;: mots-clés dont les parties sont séparées par /</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Show only some documents, by status, language, date, issuer or progress</source>
        <translation>N’afficher que certains documents, par statut, langue, date, émetteur ou avancement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Choose in which order documents stand</source>
        <translation>Choisir l’ordre des documents</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Émetteurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>○ new</source>
        <translation>○ nouveau</translation>
    </message>
    <message>
        <source>◐ started</source>
        <translation>◐ commencé</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminé</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>pour l’entraînement</translation>
    </message>
</context>
<context>
    <name>DraftSession</name>
    <message>
        <source>The project is open for reading only</source>
        <translation>Le projet est ouvert en lecture seule</translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message>
        <source>Change properties</source>
        <translation>Modifier les propriétés</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>for real work</source>
        <translation>pour le travail réel</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>pour l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>&amp;Ajouter des mots-clés</translation>
    </message>
    <message>
        <source>blanks between; / makes folders</source>
        <translation>séparés par des espaces&#xa0;; / crée des dossiers</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>&amp;Retirer des mots-clés</translation>
    </message>
    <message>
        <source>a folder goes with all in it</source>
        <translation>un dossier est retiré avec tout son contenu</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>2022, 2022-06 or 2022-06-10</source>
        <translation>2022, 2022-06 ou 2022-06-10</translation>
    </message>
    <message>
        <source>&amp;Issuers</source>
        <translation>Ém&amp;etteurs</translation>
    </message>
    <message>
        <source>semicolons between</source>
        <translation>séparés par des points-virgules</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Li&amp;cence</source>
        <translation>Li&amp;cence</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>shared by translations</source>
        <translation>commun aux traductions</translation>
    </message>
    <message>
        <source>Change this in all of them</source>
        <translation>Modifier cette propriété dans tous les documents</translation>
    </message>
    <message>
        <source>“{language}” is not a language tag: choose one, or type en or pt-BR.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas un code de langue&#xa0;: choisissez-en un, ou saisissez en ou pt-BR.</translation>
    </message>
    <message>
        <source>“{date}” is not a date: write 2022, 2022-06 or 2022-06-10.</source>
        <translation>«&#xa0;{date}&#xa0;» n’est pas une date&#xa0;: écrivez 2022, 2022-06 ou 2022-06-10.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be for practice: their gold is not done</source>
        <translation>
            <numerusform>%n document ne peut pas servir à l’entraînement&#xa0;: sa référence n’est pas terminée</numerusform>
            <numerusform>%n documents ne peuvent pas servir à l’entraînement&#xa0;: leur référence n’est pas terminée</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) change</source>
        <translation>
            <numerusform>%n document change</numerusform>
            <numerusform>%n documents changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are so already</source>
        <translation>
            <numerusform>%n document est déjà ainsi</numerusform>
            <numerusform>%n documents sont déjà ainsi</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}; {same}</source>
        <translation>{change}&#xa0;; {same}</translation>
    </message>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>Modifier&#xa0;%n document</numerusform>
            <numerusform>Modifier&#xa0;%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Coller du texte…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Choisissez un document à gauche.</translation>
    </message>
    <message>
        <source>This task holds no documents.</source>
        <translation>Cette tâche ne contient pas de documents.</translation>
    </message>
    <message>
        <source>This project holds no documents yet.
Drop files or folders here.</source>
        <translation>Ce projet ne contient pas encore de documents.
Déposez des fichiers ou des dossiers ici.</translation>
    </message>
</context>
<context>
    <name>EveryOccurrence</name>
    <message>
        <source>Label every occurrence</source>
        <translation>Étiqueter toutes les occurrences</translation>
    </message>
    <message>
        <source>Choose a label…</source>
        <translation>Choisissez une étiquette…</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>ce document</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>tous les documents</translation>
    </message>
    <message numerus="yes">
        <source>the %n selected document(s)</source>
        <translation>
            <numerusform>le document sélectionné</numerusform>
            <numerusform>les %n documents sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>&amp;Capitals as here</source>
        <translation>Mêmes ma&amp;juscules qu’ici</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>É&amp;tiquette&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Dans&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a label; then you see every place where this stands.</source>
        <translation>Choisissez une étiquette&#xa0;; vous verrez alors tous les endroits où cela figure.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>New example</source>
        <translation>Nouvel exemple</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Étiqueté</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exporter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>Pour l’apprentissage</translation>
    </message>
    <message>
        <source>Between tools</source>
        <translation>Entre outils</translation>
    </message>
    <message>
        <source>To keep and to read</source>
        <translation>À conserver et à lire</translation>
    </message>
    <message>
        <source>Holds the text and its spans, with {things}.</source>
        <translation>Contient le texte et ses segments, avec&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Holds the text and its spans.</source>
        <translation>Contient le texte et ses segments.</translation>
    </message>
    <message>
        <source>Holds the text alone, without spans.</source>
        <translation>Contient le texte seul, sans segments.</translation>
    </message>
    <message>
        <source>Not: {things}.</source>
        <translation>Pas&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>An export is a folder.</source>
        <translation>Un export est un dossier.</translation>
    </message>
    <message>
        <source>An export is one file.</source>
        <translation>Un export est un seul fichier.</translation>
    </message>
    <message>
        <source>nested spans</source>
        <translation>segments imbriqués</translation>
    </message>
    <message>
        <source>crossing spans</source>
        <translation>segments croisés</translation>
    </message>
    <message>
        <source>spans of several pieces</source>
        <translation>segments en plusieurs fragments</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>annotateurs</translation>
    </message>
    <message>
        <source>titles and dates</source>
        <translation>titres et dates</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>&amp;Offsets count</source>
        <translation>Les positions &amp;comptent</translation>
    </message>
    <message>
        <source>To&amp;kens are</source>
        <translation>To&amp;kens</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Mar&amp;ques</translation>
    </message>
    <message>
        <source>O&amp;verlaps</source>
        <translation>Cheva&amp;uchements</translation>
    </message>
    <message>
        <source>Fi&amp;les end in</source>
        <translation>Ext&amp;ension</translation>
    </message>
    <message>
        <source>characters (code points)</source>
        <translation>caractères (points de code)</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unités UTF-16</translation>
    </message>
    <message>
        <source>bytes in UTF-8</source>
        <translation>octets en UTF-8</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>words and punctuation</source>
        <translation>mots et ponctuation</translation>
    </message>
    <message>
        <source>what stands between blanks</source>
        <translation>ce qui est entre deux espaces</translation>
    </message>
    <message>
        <source>single characters</source>
        <translation>caractères isolés</translation>
    </message>
    <message>
        <source>each family on its own</source>
        <translation>chaque famille à part</translation>
    </message>
    <message>
        <source>keep the longest</source>
        <translation>garder le plus long</translation>
    </message>
    <message>
        <source>keep the innermost</source>
        <translation>garder le plus imbriqué</translation>
    </message>
    <message>
        <source>each level on its own</source>
        <translation>chaque niveau à part</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>{place} is there already.</source>
        <translation>{place} existe déjà.</translation>
    </message>
    <message>
        <source>The new export takes its place when it is written and proved.</source>
        <translation>Le nouvel export prendra sa place une fois écrit et vérifié.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>There is something of that name; Export asks first.</source>
        <translation>Il existe déjà un élément de ce nom&#xa0;; «&#xa0;Exporter&#xa0;» demandera d’abord confirmation.</translation>
    </message>
    <message>
        <source>Export into a new folder in</source>
        <translation>Exporter dans un nouveau dossier de</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Formats, by what they are for</source>
        <translation>Formats, selon leur usage</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>Which documents, by status</source>
        <translation>Quels documents, selon leur statut</translation>
    </message>
    <message>
        <source>Text &amp;holds</source>
        <translation>Le texte co&amp;ntient</translation>
    </message>
    <message>
        <source>Only documents in which these words are found</source>
        <translation>Seulement les documents où figurent ces mots</translation>
    </message>
    <message>
        <source>words to be found in the text</source>
        <translation>mots à trouver dans le texte</translation>
    </message>
    <message>
        <source>Tags and documents that go out</source>
        <translation>Mots-clés et documents à exporter</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Tick all documents</source>
        <translation>Cocher tous les documents</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Tick no document</source>
        <translation>Ne cocher aucun document</translation>
    </message>
    <message>
        <source>Shown &amp;one</source>
        <translation>Celui affic&amp;hé</translation>
    </message>
    <message>
        <source>Tick only the document on the screen</source>
        <translation>Cocher seulement le document affiché</translation>
    </message>
    <message>
        <source>&amp;Spans</source>
        <translation>&amp;Segments</translation>
    </message>
    <message>
        <source>Layers, labels and attributes that go out</source>
        <translation>Couches, étiquettes et attributs à exporter</translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <translation>Part&amp;ition</translation>
    </message>
    <message>
        <source>Deal the documents into &amp;parts</source>
        <translation>Répartir les documents en &amp;parties</translation>
    </message>
    <message>
        <source>For training: one file or folder each for train, dev and test. The same seed deals the same way.</source>
        <translation>Pour l’apprentissage automatique&#xa0;: un fichier ou un dossier pour chacune des parties train, dev et test. La même graine donne la même répartition.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Share for training, in percent</source>
        <translation>Part pour l’apprentissage, en pour cent</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Share for development, in percent</source>
        <translation>Part pour le développement, en pour cent</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>File whose first lines are shown</source>
        <translation>Fichier dont les premières lignes sont affichées</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>What is lost and to be known; Enter on a place shows it in the text</source>
        <translation>Ce qui est perdu et ce qu’il faut savoir&#xa0;; Entrée sur un endroit l’affiche dans le texte</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Fichier ou dossier à écrire</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>The same by command:</source>
        <translation>La même chose par commande&#xa0;:</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>La commande qui fait la même chose</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the re&amp;port</source>
        <translation>Afficher &amp;le rapport</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>&amp;Exporter à nouveau…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Copy the command that writes the same</source>
        <translation>Copier la commande qui écrit la même chose</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Title, &amp;English</source>
        <translation>Titre en an&amp;glais</translation>
    </message>
    <message>
        <source>Title, &amp;French</source>
        <translation>Titre en &amp;français</translation>
    </message>
    <message>
        <source>Title, &amp;Spanish</source>
        <translation>Titre en &amp;espagnol</translation>
    </message>
    <message>
        <source>Fill behind the text</source>
        <translation>Fond derrière le texte</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Soulignement</translation>
    </message>
    <message>
        <source>&amp;Drawn as</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Signification</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>FeedbackCommands</name>
    <message>
        <source>Reading the feedback…</source>
        <translation>Lecture du retour…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>This was for practice. See how your reading compares with gold.</source>
        <translation>C’était un entraînement. Voyez comment votre lecture se compare à la référence.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation>Retour pour {name}</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Write feedback</source>
        <translation>Écrire des retours</translation>
    </message>
    <message>
        <source>Nobody has worked on a document of this project yet.</source>
        <translation>Personne n’a encore travaillé sur un document de ce projet.</translation>
    </message>
    <message>
        <source>Write the feedback into</source>
        <translation>Écrire les retours dans</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>FOR WHOM</source>
        <translation>POUR QUI</translation>
    </message>
    <message>
        <source>For whom feedback is written</source>
        <translation>Personnes pour qui écrire un retour</translation>
    </message>
    <message>
        <source>Each gets a file to open in declannot and a page for any browser.</source>
        <translation>Chacun reçoit un fichier à ouvrir dans declannot et une page pour n’importe quel navigateur.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>FICHIERS ÉCRITS</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Copy the &amp;paths</source>
        <translation>Copier les c&amp;hemins</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>&amp;Show the spans behind it</source>
        <translation>&amp;Afficher les segments concernés</translation>
    </message>
    <message>
        <source>&amp;Copy as a sentence</source>
        <translation>&amp;Copier sous forme de phrase</translation>
    </message>
    <message>
        <source>&amp;What this means</source>
        <translation>Ce que cela &amp;signifie</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this figure as a sentence one can cite</source>
        <translation>Copier ce chiffre sous forme de phrase à citer</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <source>What is {name}?</source>
        <translation>Que signifie «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>Unité des positions</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>{count} autres fichiers</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Inside a span</source>
        <translation>Dans un segment</translation>
    </message>
    <message>
        <source>Outside spans</source>
        <translation>Hors des segments</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Doubt: any</source>
        <translation>Doute&#xa0;: indifférent</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Not in doubt</source>
        <translation>Non douteux</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Origin: any</source>
        <translation>Origine&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Made one by one</source>
        <translation>Créés un par un</translation>
    </message>
    <message>
        <source>Made in many places at once</source>
        <translation>Créés en plusieurs endroits à la fois</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérés</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>Note holds…</source>
        <translation>La note contient…</translation>
    </message>
    <message>
        <source>Words of the note; * for any note</source>
        <translation>Mots de la note&#xa0;; * pour n’importe quelle note</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>since 2026-03</source>
        <translation>depuis 2026-03</translation>
    </message>
    <message>
        <source>Length from</source>
        <translation>Longueur à partir de</translation>
    </message>
    <message>
        <source>Length to</source>
        <translation>Longueur jusqu’à</translation>
    </message>
    <message>
        <source>What lengths are counted in</source>
        <translation>Unité de mesure des longueurs</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Spans made since, by UTC</source>
        <translation>Segments créés depuis, en UTC</translation>
    </message>
    <message>
        <source>Spans made until, by UTC</source>
        <translation>Segments créés jusqu’à, en UTC</translation>
    </message>
    <message>
        <source>until 2026</source>
        <translation>jusqu’à 2026</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>since 2022-06</source>
        <translation>depuis 2022-06</translation>
    </message>
    <message>
        <source>Dated since</source>
        <translation>À partir de cette date</translation>
    </message>
    <message>
        <source>until 2023</source>
        <translation>jusqu’à 2023</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Jusqu’à cette date</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Longueur&#xa0;:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Créés&#xa0;:</translation>
    </message>
    <message>
        <source>Dated:</source>
        <translation>Datés&#xa0;:</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>{attribute} given</source>
        <translation>{attribute} renseigné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this statement</source>
        <translation>Rechercher dans cette déclaration</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Seulement les mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Le résultat précédent</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Le résultat suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find in the guideline</source>
        <translation>Rechercher dans le guide d’annotation</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Le résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Le résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Résultats&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>Kind of finding</source>
        <translation>Type de constat</translation>
    </message>
    <message>
        <source>Whose spans</source>
        <translation>Segments de qui</translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>Dans quels documents</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Document ouvert</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Words of what is said, of the title or of the reason</source>
        <translation>Mots du constat, du titre ou du motif</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Show the findings that were accepted for good</source>
        <translation>Afficher les constats acceptés définitivement</translation>
    </message>
    <message>
        <source>All kinds ({count})</source>
        <translation>Tous les types ({count})</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>Acceptés ({count})</translation>
    </message>
</context>
<context>
    <name>FindingsArea</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Let that annotator work here, to mend this</source>
        <translation>Faire travailler cet annotateur ici, pour corriger cela</translation>
    </message>
    <message>
        <source>Select alike</source>
        <translation>Sélectionner les semblables</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Open its place in the statement; Esc there comes back</source>
        <translation>Ouvrir l’endroit dans la déclaration&#xa0;; Échap y ramène ici</translation>
    </message>
    <message>
        <source>Select every finding of this kind and wording</source>
        <translation>Sélectionner tous les constats de ce type et de cette formulation</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) selected</source>
        <translation>
            <numerusform>%n constat sélectionné</numerusform>
            <numerusform>%n constats sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by {name}, {time}: {reason}</source>
        <translation>accepté par {name}, {time}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Work as {name}</source>
        <translation>Travailler en tant que {name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’acceptation</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Let it be told again</source>
        <translation>Le signaler de nouveau</translation>
    </message>
    <message>
        <source>Accept for good, with a reason</source>
        <translation>Accepter définitivement, avec un motif</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Le projet est ouvert en lecture seule</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
</context>
<context>
    <name>FirstHints</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Select a word and press a label&apos;s key: it is tagged and saved. {help}: help</source>
        <translation>Sélectionnez un mot et appuyez sur la touche d’une étiquette&#xa0;: il est étiqueté et enregistré. {help}&#xa0;: aide</translation>
    </message>
    <message>
        <source>Double-click Canada and press A: the name is tagged. What you see is saved; there is no Save button.</source>
        <translation>Double-cliquez sur Canada et appuyez sur A&#xa0;: le nom est étiqueté. Ce que vous voyez est enregistré&#xa0;; il n’y a pas de bouton Enregistrer.</translation>
    </message>
    <message>
        <source>Drag over a clause and press C: a commitment. Another label&apos;s key corrects it, {undo} takes back anything.</source>
        <translation>Faites glisser la souris sur une proposition et appuyez sur C&#xa0;: un engagement. La touche d’une autre étiquette le corrige, {undo} annule tout.</translation>
    </message>
    <message>
        <source>Double-click a word and press the key of a label: it is tagged. What you see is saved; there is no Save button.</source>
        <translation>Double-cliquez sur un mot et appuyez sur la touche d’une étiquette&#xa0;: il est étiqueté. Ce que vous voyez est enregistré&#xa0;; il n’y a pas de bouton Enregistrer.</translation>
    </message>
    <message>
        <source>Drag over a clause and press a key. Another label&apos;s key corrects it, {undo} takes back anything.</source>
        <translation>Faites glisser la souris sur une proposition et appuyez sur une touche. La touche d’une autre étiquette corrige, {undo} annule tout.</translation>
    </message>
    <message>
        <source>{next} goes from span to span. {done} marks a document as done, {send} sends your work back; {handbook} opens the handbook.</source>
        <translation>{next} passe de segment en segment. {done} marque un document comme terminé, {send} renvoie votre travail&#xa0;; {handbook} ouvre le manuel.</translation>
    </message>
    <message>
        <source>{next} goes from span to span. Drop your own files on this window; {handbook} opens the handbook.</source>
        <translation>{next} passe de segment en segment. Déposez vos propres fichiers sur cette fenêtre&#xa0;; {handbook} ouvre le manuel.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>The next value of the first … ninth attribute; Shift: before</source>
        <translation>La valeur suivante du premier … neuvième attribut&#xa0;; avec Maj&#xa0;: la précédente</translation>
    </message>
    <message>
        <source>Start one word out, in; end one word out, in</source>
        <translation>Début un mot vers l’extérieur, vers l’intérieur&#xa0;; fin un mot vers l’extérieur, vers l’intérieur</translation>
    </message>
    <message>
        <source>Shift + a label&apos;s key</source>
        <translation>Maj + la touche d’une étiquette</translation>
    </message>
    <message>
        <source>A second label on the same text</source>
        <translation>Une seconde étiquette sur le même texte</translation>
    </message>
    <message>
        <source>A label&apos;s key held down</source>
        <translation>La touche d’une étiquette maintenue</translation>
    </message>
    <message>
        <source>The label&apos;s rule and what it does not stand for</source>
        <translation>La règle de l’étiquette et ce qu’elle ne désigne pas</translation>
    </message>
    <message>
        <source>Move by character and line; with Shift select</source>
        <translation>Se déplacer par caractère et par ligne&#xa0;; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>Move by word</source>
        <translation>Se déplacer par mot</translation>
    </message>
    <message>
        <source>Move by paragraph</source>
        <translation>Se déplacer par paragraphe</translation>
    </message>
    <message>
        <source>Move by sentence</source>
        <translation>Se déplacer par phrase</translation>
    </message>
    <message>
        <source>Ends of the line; with Ctrl of the statement</source>
        <translation>Début et fin de la ligne&#xa0;; avec Ctrl, de la déclaration</translation>
    </message>
    <message>
        <source>To the selected span, then on through the window</source>
        <translation>Vers le segment sélectionné, puis à travers la fenêtre</translation>
    </message>
    <message>
        <source>The menu of what is selected</source>
        <translation>Le menu de la sélection</translation>
    </message>
    <message>
        <source>Give up what is selected, then the armed label</source>
        <translation>Abandonner la sélection, puis l’étiquette armée</translation>
    </message>
    <message>
        <source>Moving edges</source>
        <translation>Déplacement des bornes</translation>
    </message>
    <message>
        <source>Move the active end by character; with Ctrl by word</source>
        <translation>Déplacer la borne active par caractère&#xa0;; avec Ctrl, par mot</translation>
    </message>
    <message>
        <source>Move the active end by line</source>
        <translation>Déplacer la borne active par ligne</translation>
    </message>
    <message>
        <source>Change ends</source>
        <translation>Changer de borne</translation>
    </message>
    <message>
        <source>Keep the edges</source>
        <translation>Valider les bornes</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>Les laisser comme elles étaient</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Give a reason, or take it away</source>
        <translation>Donner un motif, ou le retirer</translation>
    </message>
    <message>
        <source>Scroll; in the queue from entry to entry</source>
        <translation>Faire défiler&#xa0;; dans la file, d’entrée en entrée</translation>
    </message>
    <message>
        <source>Return from editing gold</source>
        <translation>Quitter la modification de la référence</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Barre de recherche</translation>
    </message>
    <message>
        <source>The next place found, the one before</source>
        <translation>Le résultat suivant, le précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>First character: actions, labels, documents alone</source>
        <translation>Premier caractère&#xa0;: seulement les actions, les étiquettes, les documents</translation>
    </message>
    <message>
        <source>Choose, take</source>
        <translation>Choisir, valider</translation>
    </message>
    <message>
        <source>Close; the keyboard is where it was</source>
        <translation>Fermer&#xa0;; le clavier revient où il était</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Open the place; Esc there comes back</source>
        <translation>Ouvrir l’endroit&#xa0;; Échap y ramène ici</translation>
    </message>
    <message>
        <source>Mend in the likeliest way; many after a look</source>
        <translation>Corriger de la façon la plus probable&#xa0;; plusieurs, après un aperçu</translation>
    </message>
    <message>
        <source>Remove the span</source>
        <translation>Supprimer le segment</translation>
    </message>
    <message>
        <source>Accept for good, or take that back</source>
        <translation>Accepter définitivement, ou annuler l’acceptation</translation>
    </message>
    <message>
        <source>Select all that are alike</source>
        <translation>Sélectionner tous les semblables</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listes et tableaux</translation>
    </message>
    <message>
        <source>Take the row</source>
        <translation>Valider la ligne</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>Retour à la déclaration</translation>
    </message>
</context>
<context>
    <name>FontControl</name>
    <message>
        <source>“Reaffirming their commitment, the Parties…” 1234</source>
        <translation>«&#xa0;Réaffirmant leur engagement, les Parties…&#xa0;» 1234</translation>
    </message>
    <message>
        <source>How the font looks</source>
        <translation>Aspect de la police</translation>
    </message>
    <message>
        <source>Usual serif</source>
        <translation>Police à empattements par défaut</translation>
    </message>
    <message>
        <source>{font} is not installed here: the usual serif is used.</source>
        <translation>{font} n’est pas installée ici&#xa0;: la police à empattements par défaut la remplace.</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze a dataset</source>
        <translation>Figer un jeu de données</translation>
    </message>
    <message>
        <source>Documents are parted, never spans; labels are spread evenly. The same seed deals the same way.</source>
        <translation>Ce sont les documents qui sont répartis, jamais les segments&#xa0;; les étiquettes sont réparties de façon équilibrée. La même graine donne la même répartition.</translation>
    </message>
    <message>
        <source>Copy the command that freezes the same</source>
        <translation>Copier la commande qui fige la même chose</translation>
    </message>
    <message>
        <source>F&amp;reeze</source>
        <translation>F&amp;iger</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>such as 1.0, or Paper 2026</source>
        <translation>par exemple 1.0, ou Article 2026</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Nom du jeu de données</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>La commande qui fait la même chose</translation>
    </message>
    <message>
        <source>The same by command:</source>
        <translation>La même chose par commande&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FrozenContents</name>
    <message>
        <source>What the dataset holds</source>
        <translation>Contenu du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>Frozen {moment} by {name} with {documents} and {spans}.</source>
        <translation>Figé le {moment} par {name}, avec {documents} et {spans}.</translation>
    </message>
    <message>
        <source>Frozen {moment} with {documents} and {spans}.</source>
        <translation>Figé le {moment}, avec {documents} et {spans}.</translation>
    </message>
    <message>
        <source>What it holds is fixed and goes out whole.</source>
        <translation>Son contenu est fixé et s’exporte en entier.</translation>
    </message>
    <message>
        <source>Chosen when it was frozen</source>
        <translation>Choix faits au moment de figer</translation>
    </message>
    <message>
        <source>Layers, with their spans</source>
        <translation>Couches, avec leurs segments</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Left out when it was frozen</source>
        <translation>Omis au moment de figer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>only those marked as done</source>
        <translation>seulement ceux marqués comme terminés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Text holds</source>
        <translation>Le texte contient</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Split {split}, seed {seed}</source>
        <translation>Partition {split}, graine {seed}</translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation>Référence (décidée)</translation>
    </message>
</context>
<context>
    <name>GuidelineCommands</name>
    <message>
        <source>Guideline</source>
        <translation>Guide d’annotation</translation>
    </message>
    <message>
        <source>Import a guideline</source>
        <translation>Importer un guide d’annotation</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the guideline</source>
        <translation>Exporter le guide d’annotation</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>GuidelineEditor</name>
    <message>
        <source>The guideline has changed</source>
        <translation>Le guide d’annotation a changé</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>Ce que vous avez écrit n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>{heading} ({labels})</source>
        <translation>{heading} ({labels})</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>Modifier le guide d’annotation</translation>
    </message>
    <message>
        <source>Markdown: # for headings, * for points, ** for bold. A heading that names a label, such as “## COMMITMENT”, belongs to that label and is shown beside the text for it.</source>
        <translation>Markdown&#xa0;: # pour les titres, * pour les listes, ** pour le gras. Un titre qui nomme une étiquette, comme «&#xa0;## COMMITMENT&#xa0;», appartient à cette étiquette et s’affiche pour elle à côté du texte.</translation>
    </message>
    <message>
        <source>Labels in the &amp;schema…</source>
        <translation>Étiquettes du &amp;schéma…</translation>
    </message>
    <message>
        <source>Definitions, rules and examples of labels stand in the schema</source>
        <translation>Les définitions, règles et exemples des étiquettes se trouvent dans le schéma</translation>
    </message>
    <message>
        <source>Headings; Enter goes to one</source>
        <translation>Titres&#xa0;; Entrée y mène</translation>
    </message>
    <message>
        <source>The guideline as it is written, in Markdown</source>
        <translation>Le guide d’annotation tel qu’il est écrit, en Markdown</translation>
    </message>
    <message>
        <source>The guideline as it will look</source>
        <translation>Le guide d’annotation tel qu’il s’affichera</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>This project has no guideline and no labels yet.</source>
        <translation>Ce projet n’a encore ni guide d’annotation ni étiquettes.</translation>
    </message>
    <message>
        <source>Whole guideline</source>
        <translation>Guide complet</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide d’annotation</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>Modifier le guide d’annotation</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep this part in view, whatever the pointer and the keys are on</source>
        <translation>Garder cette partie affichée, où que soient le pointeur et le clavier</translation>
    </message>
    <message>
        <source>Part of the guideline that is shown</source>
        <translation>Partie du guide d’annotation affichée</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Back to the whole guideline, where you were</source>
        <translation>Revenir au guide complet, là où vous étiez</translation>
    </message>
    <message>
        <source>The whole guideline</source>
        <translation>Le guide d’annotation complet</translation>
    </message>
    <message>
        <source>What the guideline says of a label</source>
        <translation>Ce que le guide d’annotation dit d’une étiquette</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>There is no plan yet (Hand-over, Plan).</source>
        <translation>Il n’y a pas encore de répartition (Transmission, Répartition).</translation>
    </message>
    <message>
        <source>{names}; documents in nobody&apos;s share: {count}</source>
        <translation>{names}&#xa0;; documents qui ne sont attribués à personne&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Write the task files into</source>
        <translation>Écrire les fichiers de tâche dans</translation>
    </message>
    <message>
        <source>{name}, 1 document</source>
        <translation>{name}, 1 document</translation>
    </message>
    <message>
        <source>{name}, {count} documents</source>
        <translation>{name}, {count} documents</translation>
    </message>
</context>
<context>
    <name>HandOutForm</name>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>FOR WHOM</source>
        <translation>POUR QUI</translation>
    </message>
    <message>
        <source>Every annotator of the &amp;plan</source>
        <translation>Tous les annotateurs de la ré&amp;partition</translation>
    </message>
    <message>
        <source>One p&amp;erson</source>
        <translation>Une p&amp;ersonne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>D&amp;ocuments</translation>
    </message>
    <message>
        <source>INSTRUCTIONS</source>
        <translation>CONSIGNES</translation>
    </message>
    <message>
        <source>What to look out for, until when, whom to ask (optional)</source>
        <translation>À quoi faire attention, pour quand, à qui s’adresser (facultatif)</translation>
    </message>
    <message>
        <source>Instructions that are shown when the task file is opened</source>
        <translation>Consignes affichées à l’ouverture du fichier de tâche</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>TASK FILES</source>
        <translation>FICHIERS DE TÂCHE</translation>
    </message>
    <message>
        <source>Task files written</source>
        <translation>Fichiers de tâche écrits</translation>
    </message>
    <message>
        <source>Copy the &amp;paths</source>
        <translation>Copier les c&amp;hemins</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>HandbookForm</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>HandoverCommands</name>
    <message>
        <source>Take in work</source>
        <translation>Recevoir du travail</translation>
    </message>
    <message>
        <source>Work files and projects ({names});;All files (*)</source>
        <translation>Fichiers de travail et projets ({names});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the questions…</source>
        <translation>Lecture des questions…</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Version {number}, in force since {time}</source>
        <translation>Version {number}, en vigueur depuis le {time}</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Vérification du projet…</translation>
    </message>
    <message>
        <source>The data folder is:</source>
        <translation>Le dossier des données est&#xa0;:</translation>
    </message>
    <message>
        <source>The file is sound: {documents} with {spans}.</source>
        <translation>Le fichier est en ordre&#xa0;: {documents} avec {spans}.</translation>
    </message>
    <message>
        <source>{damages}, {findings} in {documents}</source>
        <translation>{damages}, {findings} dans {documents}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>%n constat à examiner</numerusform>
            <numerusform>%n constats à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;Consistency</source>
        <translation>Afficher dans &amp;Cohérence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show findings in &amp;Consistency</source>
        <translation>Afficher les constats dans &amp;Cohérence</translation>
    </message>
    <message>
        <source>Check project</source>
        <translation>Vérifier le projet</translation>
    </message>
</context>
<context>
    <name>HitActions</name>
    <message>
        <source>Save hits</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 new document</source>
        <translation>1 nouveau document</translation>
    </message>
    <message>
        <source>{count} new documents</source>
        <translation>{count} nouveaux documents</translation>
    </message>
    <message>
        <source>1 document here already</source>
        <translation>1 document déjà présent</translation>
    </message>
    <message>
        <source>{count} documents here already</source>
        <translation>{count} documents déjà présents</translation>
    </message>
    <message>
        <source>1 new span</source>
        <translation>1 nouveau segment</translation>
    </message>
    <message>
        <source>{count} new spans</source>
        <translation>{count} nouveaux segments</translation>
    </message>
    <message>
        <source>1 span here already</source>
        <translation>1 segment déjà présent</translation>
    </message>
    <message>
        <source>{count} spans here already</source>
        <translation>{count} segments déjà présents</translation>
    </message>
    <message>
        <source>1 new relation</source>
        <translation>1 nouvelle relation</translation>
    </message>
    <message>
        <source>{count} new relations</source>
        <translation>{count} nouvelles relations</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation>nouveaux annotateurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the schema beside the corpus</source>
        <translation>le schéma à côté du corpus</translation>
    </message>
    <message>
        <source>Nothing is lost or changed.</source>
        <translation>Rien n’est perdu ni modifié.</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>(personne n’est nommé)</translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation>Référence (décidée)</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>{name}, where it fits</source>
        <translation>{name}, là où cela convient</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nouveau)</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}, ajouté</translation>
    </message>
    <message>
        <source>perhaps {name}: {why}</source>
        <translation>peut-être {name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>no room on {count} of them</source>
        <translation>pas à sa place sur {count} d’entre eux</translation>
    </message>
    <message>
        <source>on {labels}</source>
        <translation>sur {labels}</translation>
    </message>
    <message>
        <source>Every name has its place. What is decided here is remembered for such files.</source>
        <translation>Chaque nom a sa place. Ce qui est décidé ici est retenu pour les fichiers de ce genre.</translation>
    </message>
    <message>
        <source>1 name is to be decided.</source>
        <translation>Il reste à décider pour 1 nom.</translation>
    </message>
    <message>
        <source>{count} names are to be decided.</source>
        <translation>Il reste à décider pour {count} noms.</translation>
    </message>
    <message>
        <source>There is a suggestion for one.</source>
        <translation>Il y a une suggestion pour l’un d’eux.</translation>
    </message>
    <message>
        <source>There are suggestions for {count}.</source>
        <translation>Il y a des suggestions pour {count} d’entre eux.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unités UTF-16</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>proved by what spans quote</source>
        <translation>établi par le texte que citent les segments</translation>
    </message>
    <message>
        <source>as named</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>as the format lays down</source>
        <translation>comme le format le prévoit</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>&amp;Files ({count})</source>
        <translation>&amp;Fichiers ({count})</translation>
    </message>
    <message>
        <source>&amp;Files ({count} of {all})</source>
        <translation>&amp;Fichiers ({count} sur {all})</translation>
    </message>
    <message>
        <source>&amp;Files ({count}, {bad} bad)</source>
        <translation>&amp;Fichiers ({count}, dont {bad} défectueux)</translation>
    </message>
    <message>
        <source>&amp;Names ({count})</source>
        <translation>&amp;Noms ({count})</translation>
    </message>
    <message>
        <source>&amp;Names ({count}, {left} to decide)</source>
        <translation>&amp;Noms ({count}, dont {left} à décider)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Paused. Nothing is in the project yet; stopping leaves it as it was.</source>
        <translation>En pause. Rien n’est encore dans le projet&#xa0;; arrêter le laisse tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopped; nothing was added. What was decided here stays.</source>
        <translation>Arrêté&#xa0;; rien n’a été ajouté. Ce qui a été décidé ici est conservé.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Lire comme</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Files, how they are read, and what is wrong with them</source>
        <translation>Fichiers, façon dont ils sont lus, et ce qui ne va pas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Offsets count</source>
        <translation>Les positions &amp;comptent</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>Ce que comptent les positions</translation>
    </message>
    <message>
        <source>Tags &amp;begin and end by</source>
        <translation>Dé&amp;but et fin des marques</translation>
    </message>
    <message>
        <source>How tags begin and end</source>
        <translation>Comment les marques commencent et finissent</translation>
    </message>
    <message>
        <source>&amp;Labels stand in column</source>
        <translation>É&amp;tiquettes dans la colonne</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>l’habituelle</translation>
    </message>
    <message>
        <source>&amp;Blanks of indentation</source>
        <translation>Espaces d’&amp;indentation</translation>
    </message>
    <message>
        <source>Blanks of indentation</source>
        <translation>Espaces d’indentation</translation>
    </message>
    <message>
        <source>Text &amp;encoding</source>
        <translation>Enc&amp;odage des textes</translation>
    </message>
    <message>
        <source>Encoding of texts that are not UTF-8</source>
        <translation>Encodage des textes qui ne sont pas en UTF-8</translation>
    </message>
    <message>
        <source>Leave &amp;bad files out</source>
        <translation>Omettr&amp;e les fichiers défectueux</translation>
    </message>
    <message>
        <source>Files that cannot be read stay where they are; the others come in</source>
        <translation>Les fichiers illisibles restent où ils sont&#xa0;; les autres sont importés</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Names the files bring and what becomes of each</source>
        <translation>Noms apportés par les fichiers, et ce que devient chacun</translation>
    </message>
    <message>
        <source>Take &amp;suggestions</source>
        <translation>Accepter les &amp;suggestions</translation>
    </message>
    <message>
        <source>Take each undecided name for what it could mean</source>
        <translation>Prendre chaque nom en suspens dans le sens qu’il pourrait avoir</translation>
    </message>
    <message>
        <source>A&amp;dd the undecided</source>
        <translation>A&amp;jouter les noms en suspens</translation>
    </message>
    <message>
        <source>Add every undecided name to the schema</source>
        <translation>Ajouter au schéma tous les noms en suspens</translation>
    </message>
    <message>
        <source>Leave the &amp;undecided out</source>
        <translation>Omettre les noms en s&amp;uspens</translation>
    </message>
    <message>
        <source>Leave out whatever bears an undecided name</source>
        <translation>Omettre tout ce qui porte un nom en suspens</translation>
    </message>
    <message>
        <source>&amp;Forget decisions</source>
        <translation>Oublier les &amp;décisions</translation>
    </message>
    <message>
        <source>Decide about every name anew</source>
        <translation>Décider de nouveau pour chaque nom</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>HOW IT BEGINS</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>TO BE KNOWN</source>
        <translation>À SAVOIR</translation>
    </message>
    <message>
        <source>What is to be known, left out or changed</source>
        <translation>Ce qu’il faut savoir, ce qui est omis ou modifié</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected span</source>
        <translation>Segment sélectionné</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Étiquette&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Réponse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>Open a document to begin.</source>
        <translation>Ouvrez un document pour commencer.</translation>
    </message>
    <message>
        <source>Select text and press a label&apos;s key, or click a span. {next} goes to the next.</source>
        <translation>Sélectionnez du texte et appuyez sur la touche d’une étiquette, ou cliquez sur un segment. {next} va au suivant.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Made: {made}. Changed: {changed}.</source>
        <translation>Créé&#xa0;: {made}. Modifié&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>Origin: {origin}.</source>
        <translation>Origine&#xa0;: {origin}.</translation>
    </message>
    <message>
        <source>one of many</source>
        <translation>créé avec d’autres</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Change the label of this span</source>
        <translation>Changer l’étiquette de ce segment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note on this span; Esc or Ctrl+Enter goes back to the statement</source>
        <translation>Une note sur ce segment&#xa0;; Échap ou Ctrl+Entrée ramène à la déclaration</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Mark this span as uncertain, to come back to it</source>
        <translation>Marquer ce segment comme douteux, pour y revenir</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>Not written: {why}</source>
        <translation>Non écrit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Keys of declannot</source>
        <translation>Touches de declannot</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Page pour navigateur (*.html)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>KeysListForm</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>As PDF, or as a page for a browser</source>
        <translation>En PDF, ou en page pour navigateur</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>&amp;Modifier les touches…</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, touches modifiées</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>New key: press it</source>
        <translation>Nouvelle touche&#xa0;: appuyez dessus</translation>
    </message>
    <message>
        <source>No action fits.</source>
        <translation>Aucune action ne correspond.</translation>
    </message>
    <message>
        <source>Works while the statement has the keyboard.</source>
        <translation>Agit quand le clavier est dans la déclaration.</translation>
    </message>
    <message>
        <source>{keys} in the statement stays; others work everywhere.</source>
        <translation>{keys} dans la déclaration ne change pas&#xa0;; les autres agissent partout.</translation>
    </message>
    <message>
        <source>Works in the whole window.</source>
        <translation>Agit dans toute la fenêtre.</translation>
    </message>
    <message>
        <source>Take away {key}</source>
        <translation>Retirer {key}</translation>
    </message>
    <message>
        <source>It has this key already.</source>
        <translation>Elle a déjà cette touche.</translation>
    </message>
    <message>
        <source>{key} is free now.</source>
        <translation>{key} est libre à présent.</translation>
    </message>
    <message>
        <source>{key}: {action}</source>
        <translation>{key}&#xa0;: {action}</translation>
    </message>
    <message>
        <source>“{action}” has one of them now.</source>
        <translation>«&#xa0;{action}&#xa0;» a maintenant l’une d’elles.</translation>
    </message>
    <message>
        <source>It has its usual keys again.</source>
        <translation>Elle a de nouveau ses touches par défaut.</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Toutes les touches par défaut</translation>
    </message>
    <message>
        <source>Give every action its usual keys again?</source>
        <translation>Rétablir les touches par défaut de toutes les actions&#xa0;?</translation>
    </message>
    <message>
        <source>Keys of your own are forgotten. Export them first to keep them in a file.</source>
        <translation>Vos propres touches seront oubliées. Exportez-les d’abord pour les garder dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Touches par défaut</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Touches (*.json)</translation>
    </message>
    <message>
        <source>Not written: {why}</source>
        <translation>Non écrit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Not read: {why}</source>
        <translation>Non lu&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have the keys of the file.</source>
        <translation>
            <numerusform>%n action a reçu les touches du fichier.</numerusform>
            <numerusform>%n actions ont reçu les touches du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in it are not known here.</source>
        <translation>
            <numerusform>%n action du fichier n’est pas connue ici.</numerusform>
            <numerusform>%n actions du fichier ne sont pas connues ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPageForm</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>Its &amp;usual keys</source>
        <translation>Touches par dé&amp;faut</translation>
    </message>
    <message>
        <source>&amp;Take it all the same</source>
        <translation>&amp;Prendre quand même</translation>
    </message>
    <message>
        <source>&amp;Export keys…</source>
        <translation>&amp;Exporter les touches…</translation>
    </message>
    <message>
        <source>&amp;Import keys…</source>
        <translation>&amp;Importer des touches…</translation>
    </message>
    <message>
        <source>&amp;Print or save the list…</source>
        <translation>Imprimer ou enregistrer &amp;la liste…</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Toutes les touches par défaut</translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Label or key…</source>
        <translation>Étiquette ou touche…</translation>
    </message>
    <message>
        <source>Filter labels by name or key</source>
        <translation>Filtrer les étiquettes par nom ou par touche</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelDelegate</name>
    <message>
        <source>armed</source>
        <translation>armée</translation>
    </message>
</context>
<context>
    <name>LabelManyDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Choose first what is to be done.</source>
        <translation>Choisissez d’abord ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>This stands nowhere.</source>
        <translation>Cela ne se trouve nulle part.</translation>
    </message>
    <message>
        <source>there are more places: choose fewer documents</source>
        <translation>il y a d’autres endroits&#xa0;: choisissez moins de documents</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry first.</source>
        <translation>Une modification n’est pas encore enregistrée&#xa0;: réessayez d’abord.</translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>pas d’intervalle</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>strict F1 {value}, {interval}</source>
        <translation>F1 strict {value}, {interval}</translation>
    </message>
    <message>
        <source>few spans</source>
        <translation>peu de segments</translation>
    </message>
    <message>
        <source>{matched} of {a} and {b} spans</source>
        <translation>{matched} sur {a} et {b} segments</translation>
    </message>
    <message>
        <source>95 % interval: {interval}</source>
        <translation>Intervalle à 95&#xa0;%&#xa0;: {interval}</translation>
    </message>
    <message>
        <source>Fewer than 10 spans: the figure can change by one span more or less.</source>
        <translation>Moins de 10 segments&#xa0;: un segment de plus ou de moins peut changer le chiffre.</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Merge into another label…</source>
        <translation>&amp;Fusionner avec une autre étiquette…</translation>
    </message>
    <message>
        <source>&amp;Split into two labels…</source>
        <translation>&amp;Diviser en deux étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Retire: keep its spans, make no new ones</source>
        <translation>Désacti&amp;ver&#xa0;: garder ses segments, ne plus en créer</translation>
    </message>
    <message>
        <source>Remo&amp;ve, with its spans</source>
        <translation>&amp;Supprimer, avec ses segments</translation>
    </message>
    <message>
        <source>Merge, split, retire or remove the label</source>
        <translation>Fusionner, diviser, désactiver ou supprimer l’étiquette</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>trait plein</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>tirets</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>points</translation>
    </message>
    <message>
        <source>dashes and dots</source>
        <translation>tirets et points</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>ondulé</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>The label does not take “{part}”</source>
        <translation>L’étiquette n’accepte pas «&#xa0;{part}&#xa0;»</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Take into &amp;use again</source>
        <translation>Réacti&amp;ver</translation>
    </message>
    <message>
        <source>Add a label, or start from a template under Files.</source>
        <translation>Ajoutez une étiquette, ou partez d’un modèle sous Fichiers.</translation>
    </message>
    <message>
        <source>{key} belongs to {label}</source>
        <translation>{key} appartient à {label}</translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>The schema has no labels yet.</source>
        <translation>Le schéma n’a pas encore d’étiquettes.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Add beside what is there</source>
        <translation>Ajouter à côté de ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Keep armed: every selection gets it</source>
        <translation>Garder armée&#xa0;: chaque sélection la reçoit</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Agreement by label</source>
        <translation>Accord par étiquette</translation>
    </message>
</context>
<context>
    <name>LabelWriter</name>
    <message>
        <source>In the guideline</source>
        <translation>Dans le guide d’annotation</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>touche {key}</translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Règle&#xa0;:</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>À étiqueter</translation>
    </message>
    <message>
        <source>Do not mark</source>
        <translation>À ne pas étiqueter</translation>
    </message>
    <message>
        <source>The schema says nothing more of this label.</source>
        <translation>Le schéma n’en dit pas plus sur cette étiquette.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>key {key}</source>
        <translation>touche {key}</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>armée</translation>
    </message>
</context>
<context>
    <name>LanguageControl</name>
    <message>
        <source>As the system: {language}</source>
        <translation>Comme le système&#xa0;: {language}</translation>
    </message>
</context>
<context>
    <name>LiveAgreement</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>Exact extent</source>
        <translation>Étendue exacte</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>large</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>no document is done by both</source>
        <translation>aucun document terminé par les deux</translation>
    </message>
    <message>
        <source>not below 5 documents</source>
        <translation>pas en dessous de 5 documents</translation>
    </message>
    <message>
        <source>{matched} of {a} / {b}</source>
        <translation>{matched} sur {a} / {b}</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>As most see it</source>
        <translation>Vision courante</translation>
    </message>
    <message>
        <source>Without red cones</source>
        <translation>Sans cônes rouges</translation>
    </message>
    <message>
        <source>Without green cones</source>
        <translation>Sans cônes verts</translation>
    </message>
    <message>
        <source>Without blue cones</source>
        <translation>Sans cônes bleus</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>This file is no text; it cannot be shown here.</source>
        <translation>Ce fichier n’est pas du texte&#xa0;; il ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>Counting what is lost…</source>
        <translation>Décompte des pertes…</translation>
    </message>
    <message>
        <source>Counting what is lost: {done} of {total} documents…</source>
        <translation>Décompte des pertes&#xa0;: {done} documents sur {total}…</translation>
    </message>
    <message>
        <source>Counting what is lost in the document…</source>
        <translation>Décompte des pertes du document…</translation>
    </message>
    <message>
        <source>Tokens: {name}</source>
        <translation>Tokens&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Written: {documents}, {spans}, {relations}. Lost or changed: {lost}.</source>
        <translation>Écrit&#xa0;: {documents}, {spans}, {relations}. Perdu ou modifié&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>Written: {documents}, {spans}, {relations}. Nothing is lost.</source>
        <translation>Écrit&#xa0;: {documents}, {spans}, {relations}. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Left out as chosen: {spans} of other labels; attribute values: {values}.</source>
        <translation>Omis par choix&#xa0;: {spans} d’autres étiquettes&#xa0;; valeurs d’attribut&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>{count} more, in the report beside the export</source>
        <translation>{count} de plus, dans le rapport joint à l’export</translation>
    </message>
</context>
<context>
    <name>MendManyDialog</name>
    <message>
        <source>Mend findings</source>
        <translation>Corriger les constats</translation>
    </message>
    <message>
        <source>Choose a value…</source>
        <translation>Choisir une valeur…</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a value; then you see what would happen to each finding.</source>
        <translation>Choisissez une valeur&#xa0;; vous verrez alors ce qu’il adviendrait de chaque constat.</translation>
    </message>
</context>
<context>
    <name>MendModel</name>
    <message>
        <source>becomes {label}</source>
        <translation>devient {label}</translation>
    </message>
    <message>
        <source>tagged {label}</source>
        <translation>étiqueté {label}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Make it {label}</source>
        <translation>Changer en {label}</translation>
    </message>
    <message>
        <source>Tag as {label}</source>
        <translation>Étiqueter comme {label}</translation>
    </message>
    <message>
        <source>Move the edges off what does not belong to the span</source>
        <translation>Écarter les bornes de ce qui n’appartient pas au segment</translation>
    </message>
    <message>
        <source>Give the span the label that speaks for itself elsewhere</source>
        <translation>Donner au segment l’étiquette qui s’impose ailleurs</translation>
    </message>
    <message>
        <source>Remove the span with its relations</source>
        <translation>Supprimer le segment avec ses relations</translation>
    </message>
    <message>
        <source>Tag this place as the others are tagged</source>
        <translation>Étiqueter cet endroit comme les autres</translation>
    </message>
    <message>
        <source>Give the attribute a value that fits, or none</source>
        <translation>Donner à l’attribut une valeur qui convient, ou aucune</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation>Supprimer la relation</translation>
    </message>
    <message>
        <source>Open in the statement</source>
        <translation>Ouvrir dans la déclaration</translation>
    </message>
    <message>
        <source>Take back the acceptance</source>
        <translation>Annuler l’acceptation</translation>
    </message>
    <message>
        <source>Accept for good…</source>
        <translation>Accepter définitivement…</translation>
    </message>
    <message>
        <source>Select alike</source>
        <translation>Sélectionner les semblables</translation>
    </message>
    <message>
        <source>Work as {name}</source>
        <translation>Travailler en tant que {name}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>L&amp;abel</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Arme&amp;d label</source>
        <translation>Étiquette ar&amp;mée</translation>
    </message>
    <message>
        <source>T&amp;ags over spans</source>
        <translation>M&amp;arques sur les segments</translation>
    </message>
    <message>
        <source>R&amp;elations</source>
        <translation>Re&amp;lations</translation>
    </message>
    <message>
        <source>S&amp;election by mouse</source>
        <translation>A&amp;juster la sélection à la souris</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>A&amp;nnuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>Rou&amp;vrir</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marquer comme &amp;terminé</translation>
    </message>
    <message>
        <source>Use for &amp;real work</source>
        <translation>Utiliser pour le travail rée&amp;l</translation>
    </message>
    <message>
        <source>Use for p&amp;ractice</source>
        <translation>Utiliser pour l’&amp;entraînement</translation>
    </message>
    <message>
        <source>No longer do&amp;ubtful</source>
        <translation>Ne plus marquer comme douteu&amp;x</translation>
    </message>
    <message>
        <source>Mark as do&amp;ubtful</source>
        <translation>Marquer comme douteu&amp;x</translation>
    </message>
    <message>
        <source>Only: {family}</source>
        <translation>Seulement&#xa0;: {family}</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Aucu&amp;ne</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {label}</source>
        <translation>Fusionner {label}</translation>
    </message>
    <message>
        <source>All spans of {label}, of every annotator and in gold, become spans of the label you choose. Nothing happens before the schema is put in force.</source>
        <translation>Tous les segments {label}, de tous les annotateurs et de la référence, deviennent des segments de l’étiquette que vous choisissez. Rien ne se passe avant la mise en vigueur du schéma.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>The two belong to different families.</source>
        <translation>Les deux appartiennent à des familles différentes.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Nothing can be taken in.</source>
        <translation>Rien ne peut être reçu.</translation>
    </message>
    <message>
        <source>Documents: {counts}</source>
        <translation>Documents&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation>nouveaux annotateurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>version {number} of the schema</source>
        <translation>version {number} du schéma</translation>
    </message>
    <message>
        <source>new answers: {count}</source>
        <translation>nouvelles réponses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing new: all of this is here already</source>
        <translation>Rien de nouveau&#xa0;: tout cela est déjà ici</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>decisions to look at again: {count}</source>
        <translation>décisions à revoir&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>spans added: {count}</source>
        <translation>segments ajoutés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>spans changed: {count}</source>
        <translation>segments modifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>spans removed: {count}</source>
        <translation>segments supprimés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>relations added: {count}</source>
        <translation>relations ajoutées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>relations changed: {count}</source>
        <translation>relations modifiées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>relations removed: {count}</source>
        <translation>relations supprimées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>remarks on the document</source>
        <translation>remarques sur le document</translation>
    </message>
    <message>
        <source>a span</source>
        <translation>un segment</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>une relation</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>une décision</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>A mistake of ours</source>
        <translation>Une erreur de notre part</translation>
    </message>
    <message>
        <source>Sorry, declannot made a mistake ({kind}). What was saved is safe.</source>
        <translation>Désolé, declannot a commis une erreur ({kind}). Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>You can go on. The details are in {place}; please send them to whoever looks after declannot for you.</source>
        <translation>Vous pouvez continuer. Les détails sont dans {place}&#xa0;; merci de les envoyer à la personne qui s’occupe de declannot chez vous.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>MoreUntagged</name>
    <message numerus="yes">
        <source>%n more untagged here ({key})</source>
        <translation>
            <numerusform>encore %n non étiquetée ici ({key})</numerusform>
            <numerusform>encore %n non étiquetées ici ({key})</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”: goes from place to place and asks</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: va d’un endroit à l’autre et demande</translation>
    </message>
    <message>
        <source>{number} of {count}: {label}? Enter: yes · Del: no · {key}: later · Esc: end</source>
        <translation>{number} sur {count}&#xa0;: {label}&#xa0;? Entrée&#xa0;: oui · Suppr&#xa0;: non · {key}&#xa0;: plus tard · Échap&#xa0;: fin</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>Take the decision back</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Add “{name}” to the schema</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» au schéma</translation>
    </message>
    <message>
        <source>Keep it where it fits</source>
        <translation>Garder là où il convient</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Dans les fichiers</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>No statement is open.
Choose one on the left, or drop text files here.</source>
        <translation>Aucune déclaration n’est ouverte.
Choisissez-en une à gauche, ou déposez des fichiers texte ici.</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>aucun segment</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Action, label or document…</source>
        <translation>Action, étiquette ou document…</translation>
    </message>
    <message>
        <source>Find an action, a label or a document</source>
        <translation>Trouver une action, une étiquette ou un document</translation>
    </message>
    <message>
        <source>&gt; for actions alone, # for labels, @ for documents</source>
        <translation>&gt; pour les actions seules, # pour les étiquettes, @ pour les documents</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&gt; actions   # labels   @ documents</source>
        <translation>&gt; actions   # étiquettes   @ documents</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>PanelDocks</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>Segment sélectionné</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
</context>
<context>
    <name>PasteTextForm</name>
    <message>
        <source>Paste text as document</source>
        <translation>Coller du texte comme document</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>The first line, unless you type another</source>
        <translation>La première ligne, à moins que vous n’en saisissiez un autre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Paste the text here. It is kept exactly as it stands.</source>
        <translation>Collez le texte ici. Il est conservé exactement tel quel.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Keep the plan</source>
        <translation>Garder la répartition</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>By another too</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>This project holds no documents yet: import some first.</source>
        <translation>Ce projet ne contient pas encore de documents&#xa0;: importez-en d’abord.</translation>
    </message>
    <message>
        <source>Tick who takes part, or add a name.</source>
        <translation>Cochez les participants, ou ajoutez un nom.</translation>
    </message>
    <message>
        <source>Documents: {count}, done by two: {shared} ({percent} %).</source>
        <translation>Documents&#xa0;: {count}, faits à deux&#xa0;: {shared} ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>This plan is in force.</source>
        <translation>Cette répartition est en vigueur.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>ANNOTATORS</source>
        <translation>ANNOTATEURS</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Name of another annotator</source>
        <translation>Nom d’un autre annotateur</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Done by &amp;two</source>
        <translation>Faits à &amp;deux</translation>
    </message>
    <message>
        <source>Share of the documents done by two annotators, in percent</source>
        <translation>Part des documents faits par deux annotateurs, en pour cent</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>D&amp;ocuments</translation>
    </message>
    <message>
        <source>S&amp;eed of the draw</source>
        <translation>&amp;Graine du tirage</translation>
    </message>
    <message>
        <source>WHO GETS HOW MUCH</source>
        <translation>COMBIEN POUR CHACUN</translation>
    </message>
    <message>
        <source>How much each annotator gets</source>
        <translation>Combien reçoit chaque annotateur</translation>
    </message>
    <message>
        <source>WHO GETS WHAT</source>
        <translation>QUI REÇOIT QUOI</translation>
    </message>
    <message>
        <source>Who gets which document</source>
        <translation>Qui reçoit quel document</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n place(s) so far…</source>
        <translation>
            <numerusform>%n endroit jusqu’ici…</numerusform>
            <numerusform>%n endroits jusqu’ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of these %n left out</source>
        <translation>
            <numerusform>dont %n omis</numerusform>
            <numerusform>dont %n omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do it in %n place(s)</source>
        <translation>
            <numerusform>Appliquer à %n endroit</numerusform>
            <numerusform>Appliquer à %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>ignoré&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>What would happen; Space leaves a place out</source>
        <translation>Ce qui se passerait&#xa0;; Espace laisse un endroit de côté</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>Print the statement</source>
        <translation>Imprimer la déclaration</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Save the statement as PDF</source>
        <translation>Enregistrer la déclaration en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects and hand-over files ({names});;All files (*)</source>
        <translation>Projets et fichiers de transmission ({names});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation>Le projet est en cours d’utilisation</translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed then.</source>
        <translation>Vous pouvez le lire en attendant, mais pas le modifier.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The project is damaged</source>
        <translation>Le projet est endommagé</translation>
    </message>
    <message>
        <source>There are backups, the newest of {time}. One can be opened as a copy beside the damaged file, which stays as it is.</source>
        <translation>Il existe des sauvegardes, la plus récente du {time}. L’une d’elles peut être ouverte comme copie à côté du fichier endommagé, qui reste tel quel.</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Ouvrir une copie de la sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Open a copy of the backup of</source>
        <translation>Ouvrir une copie de la sauvegarde du</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Labels to begin with; the schema can be edited at any time</source>
        <translation>Étiquettes de départ&#xa0;; le schéma peut être modifié à tout moment</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Projects (*.declannot)</source>
        <translation>Projets (*.declannot)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be changed.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Des modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>They stay on the screen until they can be written, or you leave them.</source>
        <translation>Elles restent à l’écran jusqu’à ce qu’elles puissent être écrites, ou que vous les abandonniez.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>A change is not saved.</source>
        <translation>Une modification n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>{count} changes are not saved.</source>
        <translation>{count} modifications ne sont pas enregistrées.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Veuillez vérifier que le nom de fichier donné est correct.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Tab arrière</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>Verr. maj.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impr. écran</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>QueryRow</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Look in texts or in spans</source>
        <translation>Rechercher dans les textes ou dans les segments</translation>
    </message>
    <message>
        <source>Look for words in texts, or for spans</source>
        <translation>Rechercher des mots dans les textes, ou des segments</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <translation>Rechercher dans tous les documents</translation>
    </message>
    <message>
        <source>What was looked for before (Alt+Down)</source>
        <translation>Recherches précédentes (Alt+Bas)</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Seulement les mots entiers</translation>
    </message>
    <message>
        <source>Tell é from e</source>
        <translation>Distinguer é de e</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Words the spans hold, or nothing for all of them</source>
        <translation>Mots que contiennent les segments, ou rien pour tous</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5)</source>
        <translation>Mots, &quot;une expression&quot;, préfixe*, AND, OR, NOT, NEAR(a b, 5)</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Filter the answers…</source>
        <translation>Filtrer les réponses…</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Ce que vous avez noté</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>(the whole document)</source>
        <translation>(le document entier)</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Toutes les questions ont une réponse.</translation>
    </message>
    <message>
        <source>None holds these words.</source>
        <translation>Aucune ne contient ces mots.</translation>
    </message>
    <message>
        <source>Your trainer has not answered anything yet. Answers come with a later task file.</source>
        <translation>Votre responsable n’a pas encore répondu. Les réponses arriveront avec un prochain fichier de tâche.</translation>
    </message>
    <message>
        <source>No annotator has flagged a span as doubtful or noted anything. Questions come in with work files.</source>
        <translation>Aucun annotateur n’a signalé de segment douteux ni rien noté. Les questions arrivent avec les fichiers de travail.</translation>
    </message>
    <message>
        <source>Flagged as doubtful, without a note.</source>
        <translation>Signalé comme douteux, sans note.</translation>
    </message>
</context>
<context>
    <name>QuestionsForm</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Filtrer les questions</translation>
    </message>
    <message>
        <source>Only those &amp;without an answer</source>
        <translation>Seulement celles &amp;sans réponse</translation>
    </message>
    <message>
        <source>Questions, with who asked them</source>
        <translation>Questions, avec leur auteur</translation>
    </message>
    <message>
        <source>The words in question</source>
        <translation>Les mots en question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What the annotator says</source>
        <translation>Ce que dit l’annotateur</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Leaves with the next task file</source>
        <translation>Part avec le prochain fichier de tâche</translation>
    </message>
    <message>
        <source>Answer; it leaves with the next task file</source>
        <translation>Réponse&#xa0;; elle part avec le prochain fichier de tâche</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Aller à l’endroit</translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation>&amp;Garder la réponse</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Class of differences</source>
        <translation>Classe de différences</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Queue of differences</source>
        <translation>File des différences</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>boundary + label</source>
        <translation>bornes + étiquette</translation>
    </message>
    <message>
        <source>split / merge</source>
        <translation>division / fusion</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>un seul</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidées</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidées</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmées</translation>
    </message>
    <message>
        <source>with comment</source>
        <translation>avec commentaire</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>sans commentaire</translation>
    </message>
    <message>
        <source>{left} left of {total}</source>
        <translation>reste {left} sur {total}</translation>
    </message>
    <message>
        <source>Take the {count} agreements</source>
        <translation>Retenir les {count} accords</translation>
    </message>
    <message>
        <source>Take the agreement</source>
        <translation>Retenir l’accord</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>Rien n’est comparé.</translation>
    </message>
    <message>
        <source>No difference is like this: widen the filters.</source>
        <translation>Aucune différence ne correspond&#xa0;: élargissez les filtres.</translation>
    </message>
    <message>
        <source>The two agree on everything here.</source>
        <translation>Les deux sont d’accord sur tout ici.</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>{count} parts</source>
        <translation>{count} fragments</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{label} is armed; Esc ends this.</source>
        <translation>{label} est armée&#xa0;; Échap y met fin.</translation>
    </message>
    <message>
        <source>A label&apos;s key adds a span here; Enter lists the labels.</source>
        <translation>La touche d’une étiquette ajoute un segment ici&#xa0;; Entrée liste les étiquettes.</translation>
    </message>
    <message>
        <source>Enter lists the labels.</source>
        <translation>Entrée liste les étiquettes.</translation>
    </message>
    <message>
        <source>Tagged already as {labels}.</source>
        <translation>Déjà étiqueté {labels}.</translation>
    </message>
    <message>
        <source>Inside {labels}.</source>
        <translation>Dans {labels}.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Detect it</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>as the files prove or lay down</source>
        <translation>selon ce que les fichiers prouvent ou fixent</translation>
    </message>
    <message>
        <source>as found out</source>
        <translation>selon la détection</translation>
    </message>
    <message>
        <source>keep them</source>
        <translation>les garder</translation>
    </message>
    <message>
        <source>normalise them</source>
        <translation>les normaliser</translation>
    </message>
    <message>
        <source>UTF-8, or as marked</source>
        <translation>UTF-8, ou comme indiqué</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>Résultats&#xa0;: {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>{count} found</source>
        <translation>Résultats&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>ReadingPageForm</name>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>The page; Tab goes from place to place, Enter opens it</source>
        <translation>La page&#xa0;; Tab va d’un endroit à l’autre, Entrée l’ouvre</translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <source>Change the list of reasons</source>
        <translation>Modifier la liste des motifs</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>slip</source>
        <translation>inattention</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>lacune du guide</translation>
    </message>
    <message>
        <source>ambiguous text</source>
        <translation>texte ambigu</translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation>règle des bornes</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>{words} (spans)</source>
        <translation>{words} (segments)</translation>
    </message>
    <message>
        <source>{words} (expression)</source>
        <translation>{words} (expression)</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Aucune recherche pour le moment</translation>
    </message>
</context>
<context>
    <name>RelationChooser</name>
    <message>
        <source>Which relation?</source>
        <translation>Quelle relation&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RelationPage</name>
    <message>
        <source>(they are removed)</source>
        <translation>(elles sont supprimées)</translation>
    </message>
    <message>
        <source>Remove a relation type</source>
        <translation>Supprimer un type de relation</translation>
    </message>
    <message>
        <source>Relations of {relation} become</source>
        <translation>Les relations {relation} deviennent</translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>Add relation…</source>
        <translation>Ajouter une relation…</translation>
    </message>
    <message>
        <source>Join this span to another, from a list of what the schema permits</source>
        <translation>Relier ce segment à un autre, choisi parmi ceux que permet le schéma</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(manquant)</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>vient de</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Supprimer cette relation</translation>
    </message>
    <message>
        <source>Remove relation {relation}, {text}</source>
        <translation>Supprimer la relation {relation}, {text}</translation>
    </message>
    <message>
        <source>Go to this span</source>
        <translation>Aller à ce segment</translation>
    </message>
</context>
<context>
    <name>RelationTypeChooser</name>
    <message>
        <source>Only the other way round: {way}</source>
        <translation>Seulement dans l’autre sens&#xa0;: {way}</translation>
    </message>
    <message>
        <source>Which relation? {way}</source>
        <translation>Quelle relation&#xa0;? {way}</translation>
    </message>
</context>
<context>
    <name>RelationsModel</name>
    <message>
        <source>(missing)</source>
        <translation>(manquant)</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>{relation}: from {source} to {target}</source>
        <translation>{relation}&#xa0;: de {source} à {target}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
</context>
<context>
    <name>RelationsTable</name>
    <message>
        <source>Enter goes to the source, Shift+Enter to the target, Del removes the relation</source>
        <translation>Entrée va à la source, Maj+Entrée à la cible, Suppr supprime la relation</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>Aller à la source</translation>
    </message>
    <message>
        <source>Go to the target</source>
        <translation>Aller à la cible</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No relation passes the filter.</source>
        <translation>Aucune relation ne correspond au filtre.</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Toutes les relations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>Filtrer les relations</translation>
    </message>
    <message>
        <source>Show only relations with this in their name or in the text of an end</source>
        <translation>N’afficher que les relations dont le nom ou le texte d’une extrémité contient ceci</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrer par type</translation>
    </message>
    <message>
        <source>Show only some types of relation</source>
        <translation>N’afficher que certains types de relation</translation>
    </message>
    <message>
        <source>No relations yet: select a span, then {key}.</source>
        <translation>Pas encore de relations&#xa0;: sélectionnez un segment, puis {key}.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks on the document</source>
        <translation>Remarques sur le document</translation>
    </message>
    <message>
        <source>What the trainer should know of this document, or a question</source>
        <translation>Ce que le responsable devrait savoir de ce document, ou une question</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Exported {documents} with {spans} and {relations}</source>
        <translation>Exporté&#xa0;: {documents} avec {spans} et {relations}</translation>
    </message>
    <message>
        <source>Proved: {spans} read back by {reader}. Mismatches: {mismatches}.</source>
        <translation>Vérifié&#xa0;: {spans}, relecture par {reader}. Discordances&#xa0;: {mismatches}.</translation>
    </message>
    <message>
        <source>What the format cannot hold ({count}) stands in the report beside it.</source>
        <translation>Ce que le format ne peut pas contenir ({count}) figure dans le rapport joint.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>{count} autres fichiers</translation>
    </message>
    <message>
        <source>1 more file</source>
        <translation>1 autre fichier</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>How the first document begins</source>
        <translation>Le début du premier document</translation>
    </message>
    <message>
        <source>HOW “{title}” BEGINS</source>
        <translation>DÉBUT DE «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>HOW IT BEGINS</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Counting reasons…</source>
        <translation>Décompte des motifs…</translation>
    </message>
    <message>
        <source>Reasons by label</source>
        <translation>Motifs par étiquette</translation>
    </message>
</context>
<context>
    <name>ReviewDocumentsModel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % decided</source>
        <translation>{percent}&#xa0;% décidé</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>✎ Editing gold: label keys, edges and attributes work; Esc returns</source>
        <translation>✎ Modification de la référence&#xa0;: touches d’étiquettes, bornes et attributs agissent&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>Above: {upper} · below: {lower} · dotted: agreed · framed: to decide · in the text: gold</source>
        <translation>En haut&#xa0;: {upper} · en bas&#xa0;: {lower} · pointillé&#xa0;: accord · encadré&#xa0;: à trancher · dans le texte&#xa0;: référence</translation>
    </message>
    <message>
        <source>⚠ not marked as done by both · {legend}</source>
        <translation>⚠ pas terminé par les deux · {legend}</translation>
    </message>
    <message>
        <source>⚠ {name} has not marked it as done · {legend}</source>
        <translation>⚠ {name} ne l’a pas marqué comme terminé · {legend}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>l’un</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>l’autre</translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>boundary + label</source>
        <translation>bornes + étiquette</translation>
    </message>
    <message>
        <source>split / merge</source>
        <translation>division / fusion</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>agreement to audit</source>
        <translation>accord à contrôler</translation>
    </message>
    <message>
        <source>untagged paragraph</source>
        <translation>paragraphe non étiqueté</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>un seul</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>seulement {name}</translation>
    </message>
    <message>
        <source>only upper</source>
        <translation>haut seul</translation>
    </message>
    <message>
        <source>only lower</source>
        <translation>bas seul</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>no relation</source>
        <translation>aucune relation</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>aucun segment</translation>
    </message>
    <message>
        <source>{labels} · {count} spans</source>
        <translation>{labels} · {count} segments</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>⚠ stale</source>
        <translation>⚠ périmée</translation>
    </message>
    <message>
        <source>✓ both</source>
        <translation>✓ les deux</translation>
    </message>
    <message>
        <source>✓ neither</source>
        <translation>✓ aucune</translation>
    </message>
    <message>
        <source>✓ edited</source>
        <translation>✓ modifiée</translation>
    </message>
</context>
<context>
    <name>RowInFull</name>
    <message>
        <source>The current row in full</source>
        <translation>La ligne courante en entier</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Not: “{text}” {why}</source>
        <translation>Pas&#xa0;: «&#xa0;{text}&#xa0;» {why}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>allowed with a warning</source>
        <translation>permis avec avertissement</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>SameWayDialog</name>
    <message>
        <source>Decide all of this wording the same way</source>
        <translation>Trancher de même toute cette formulation</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The longer</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>The shorter</source>
        <translation>La plus courte</translation>
    </message>
    <message>
        <source>From the first start to the last end</source>
        <translation>Du premier début à la dernière fin</translation>
    </message>
</context>
<context>
    <name>SchemaCommands</name>
    <message>
        <source>Import a schema</source>
        <translation>Importer un schéma</translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml);;All files (*)</source>
        <translation>Schémas (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the schema</source>
        <translation>Exporter le schéma</translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml)</source>
        <translation>Schémas (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>SchemaDeedForm</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>&amp;Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>&amp;Which spans</source>
        <translation>&amp;Quels segments</translation>
    </message>
    <message>
        <source>Which spans</source>
        <translation>Quels segments</translation>
    </message>
    <message>
        <source>&amp;Attribute</source>
        <translation>&amp;Attribut</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation>&amp;Formulation</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Expression régulière</translation>
    </message>
    <message>
        <source>Whole w&amp;ords</source>
        <translation>Mots en&amp;tiers</translation>
    </message>
    <message>
        <source>It also gets the &amp;attributes and permitted relations</source>
        <translation>Elle reçoit aussi les attributs et les &amp;relations permises</translation>
    </message>
    <message>
        <source>Keep &amp;both of two spans that then say the same of the same text</source>
        <translation>Garder &amp;les deux quand deux segments disent alors la même chose du même texte</translation>
    </message>
    <message>
        <source>Flag the spans that &amp;go as doubtful, to be looked at</source>
        <translation>Signaler comme douteux les segments qui &amp;partent, pour les revoir</translation>
    </message>
    <message>
        <source>Flag the spans that &amp;stay as doubtful</source>
        <translation>Signaler comme douteux les segments qui re&amp;stent</translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <source>Start from: {template}</source>
        <translation>Partir de&#xa0;: {template}</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Export the draft…</source>
        <translation>&amp;Exporter le brouillon…</translation>
    </message>
    <message>
        <source>Start from a template, import or export a schema file</source>
        <translation>Partir d’un modèle, importer ou exporter un fichier de schéma</translation>
    </message>
    <message>
        <source>Version {number}, for reading only</source>
        <translation>Version {number}, en lecture seule</translation>
    </message>
    <message>
        <source>Draft; version {number} is in force</source>
        <translation>Brouillon&#xa0;; la version {number} est en vigueur</translation>
    </message>
    <message>
        <source>Version {number} is in force</source>
        <translation>La version {number} est en vigueur</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Import a schema</source>
        <translation>Importer un schéma</translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml);;All files (*)</source>
        <translation>Schémas (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the schema</source>
        <translation>Exporter le schéma</translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml)</source>
        <translation>Schémas (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry before you change the schema</source>
        <translation>Une modification n’est pas encore enregistrée&#xa0;: réessayez avant de modifier le schéma</translation>
    </message>
    <message>
        <source>Another schema came in force; the draft on the old one is gone</source>
        <translation>Un autre schéma est entré en vigueur&#xa0;; le brouillon fondé sur l’ancien est perdu</translation>
    </message>
    <message>
        <source>This is the draft you left unfinished; Undo goes back to what is in force</source>
        <translation>Voici le brouillon que vous aviez laissé inachevé&#xa0;; «&#xa0;Annuler&#xa0;» ramène à ce qui est en vigueur</translation>
    </message>
    <message>
        <source>The draft is not in force</source>
        <translation>Le brouillon n’est pas en vigueur</translation>
    </message>
    <message>
        <source>The schema was edited, and nothing of it is in force yet.</source>
        <translation>Le schéma a été modifié, et rien n’en est encore en vigueur.</translation>
    </message>
    <message>
        <source>You can keep the draft and go on with it when you open the editor again.</source>
        <translation>Vous pouvez garder le brouillon et le reprendre quand vous rouvrirez l’éditeur.</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>Mettre en vigueur…</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SchemaEditorForm</name>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>&amp;1 Labels</source>
        <translation>&amp;1 Étiquettes</translation>
    </message>
    <message>
        <source>Labels by family</source>
        <translation>Étiquettes par famille</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>▲</source>
        <translation>▲</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Un rang plus haut (Alt+Haut)</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Un rang plus haut</translation>
    </message>
    <message>
        <source>▼</source>
        <translation>▼</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Un rang plus bas (Alt+Bas)</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Un rang plus bas</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>New &amp;family…</source>
        <translation>Nouvelle &amp;famille…</translation>
    </message>
    <message>
        <source>F&amp;amily…</source>
        <translation>Fam&amp;ille…</translation>
    </message>
    <message>
        <source>Title and style of the family of this label</source>
        <translation>Titre et style de la famille de cette étiquette</translation>
    </message>
    <message>
        <source>How spans of this label look</source>
        <translation>Aspect des segments de cette étiquette</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Title in Spanish</source>
        <translation>Titre en espagnol</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Famille</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Press the key that applies this label; Del takes it away</source>
        <translation>Appuyez sur la touche qui applique cette étiquette&#xa0;; Suppr la retire</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colour in the light theme</source>
        <translation>Couleur dans le thème clair</translation>
    </message>
    <message>
        <source>Colour in the dark theme</source>
        <translation>Couleur dans le thème sombre</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>Su&amp;ggérer</translation>
    </message>
    <message>
        <source>Colours as far from the others of the family as can be</source>
        <translation>Couleurs aussi éloignées que possible des autres de la famille</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>T&amp;rait</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Style de trait</translation>
    </message>
    <message>
        <source>Def&amp;inition</source>
        <translation>&amp;Définition</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation>Règ&amp;le</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>&amp;Exemples</translation>
    </message>
    <message>
        <source>Examples, positive and negative</source>
        <translation>Exemples, positifs et négatifs</translation>
    </message>
    <message>
        <source>Add &amp;positive</source>
        <translation>Ajouter un &amp;positif</translation>
    </message>
    <message>
        <source>Add n&amp;egative</source>
        <translation>Ajouter un nég&amp;atif</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Supprimer l’exemple</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>&amp;2 Attributes</source>
        <translation>&amp;2 Attributs</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>Supprimer l’attribut</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Several values</source>
        <translation>Plu&amp;sieurs valeurs</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>Par dé&amp;faut</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Call the value something else, in spans too</source>
        <translation>Donner un autre nom à la valeur, y compris dans les segments</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the value; spans that have it lose it or get another</source>
        <translation>Supprimer la valeur&#xa0;; les segments qui l’ont la perdent ou en reçoivent une autre</translation>
    </message>
    <message>
        <source>The value one place up</source>
        <translation>La valeur un rang plus haut</translation>
    </message>
    <message>
        <source>Value up</source>
        <translation>Valeur vers le haut</translation>
    </message>
    <message>
        <source>The value one place down</source>
        <translation>La valeur un rang plus bas</translation>
    </message>
    <message>
        <source>Value down</source>
        <translation>Valeur vers le bas</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Étiqu&amp;ettes</translation>
    </message>
    <message>
        <source>Labels whose spans have it; none ticked: all</source>
        <translation>Étiquettes dont les segments l’ont&#xa0;; aucune cochée&#xa0;: toutes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;3 Relations</source>
        <translation>&amp;3 Relations</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Types de relation</translation>
    </message>
    <message>
        <source>Remove relation type</source>
        <translation>Supprimer le type de relation</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Extrémités</translation>
    </message>
    <message>
        <source>F&amp;rom (none ticked: any)</source>
        <translation>&amp;De (aucune cochée&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>Labels it may lead from</source>
        <translation>Étiquettes d’où elle peut partir</translation>
    </message>
    <message>
        <source>T&amp;o (none ticked: any)</source>
        <translation>&amp;Vers (aucune cochée&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>Labels it may lead to</source>
        <translation>Étiquettes où elle peut mener</translation>
    </message>
    <message>
        <source>&amp;4 Rules</source>
        <translation>&amp;4 Règles</translation>
    </message>
    <message>
        <source>Name of the &amp;schema</source>
        <translation>&amp;Nom du schéma</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Nom du schéma</translation>
    </message>
    <message>
        <source>Spans &amp;within each other</source>
        <translation>Segments &amp;imbriqués</translation>
    </message>
    <message>
        <source>Spans within each other</source>
        <translation>Segments imbriqués</translation>
    </message>
    <message>
        <source>&amp;The same label within itself</source>
        <translation>&amp;La même étiquette en elle-même</translation>
    </message>
    <message>
        <source>The same label within itself</source>
        <translation>La même étiquette en elle-même</translation>
    </message>
    <message>
        <source>Two labels on the same te&amp;xt</source>
        <translation>Deux étiquettes sur le même te&amp;xte</translation>
    </message>
    <message>
        <source>Two labels on the same text</source>
        <translation>Deux étiquettes sur le même texte</translation>
    </message>
    <message>
        <source>Spans that &amp;cross</source>
        <translation>Segments &amp;croisés</translation>
    </message>
    <message>
        <source>Spans that cross</source>
        <translation>Segments croisés</translation>
    </message>
    <message>
        <source>Over the end of a &amp;paragraph</source>
        <translation>Au-delà d’une fin de &amp;paragraphe</translation>
    </message>
    <message>
        <source>Over the end of a paragraph</source>
        <translation>Au-delà d’une fin de paragraphe</translation>
    </message>
    <message>
        <source>&amp;Blanks at the edges</source>
        <translation>Espaces aux &amp;bornes</translation>
    </message>
    <message>
        <source>Blanks at the edges</source>
        <translation>Espaces aux bornes</translation>
    </message>
    <message>
        <source>&amp;5 Versions</source>
        <translation>&amp;5 Versions</translation>
    </message>
    <message>
        <source>Versions of the schema</source>
        <translation>Versions du schéma</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Reprendre cette version</translation>
    </message>
    <message>
        <source>The edited schema becomes like this version; labels in use stay, retired</source>
        <translation>Le schéma en cours de modification devient comme cette version&#xa0;; les étiquettes en usage restent, désactivées</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last edit of the draft (Ctrl+Z)</source>
        <translation>Annuler la dernière modification du brouillon (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do the edit again (Ctrl+Shift+Z)</source>
        <translation>Refaire la modification (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Fi&amp;les</source>
        <translation>Fic&amp;hiers</translation>
    </message>
    <message>
        <source>Put in f&amp;orce…</source>
        <translation>&amp;Mettre en vigueur…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SchemaLabels</name>
    <message>
        <source>retired: kept for spans that bear it, no new ones</source>
        <translation>désactivée&#xa0;: gardée pour les segments qui la portent, sans nouveaux segments</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (désactivée)</translation>
    </message>
</context>
<context>
    <name>SchemaPreviewDialog</name>
    <message>
        <source>Spans of</source>
        <translation>Segments de</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Spans concerned</source>
        <translation>Segments concernés</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Put in f&amp;orce</source>
        <translation>&amp;Mettre en vigueur</translation>
    </message>
    <message>
        <source>Counting the spans concerned…</source>
        <translation>Décompte des segments concernés…</translation>
    </message>
    <message>
        <source>No span changes. The schema becomes version {number}.</source>
        <translation>Aucun segment ne change. Le schéma passe à la version {number}.</translation>
    </message>
    <message>
        <source>The schema becomes version {number}. Spans concerned: {spans}, in documents: {documents}. All of it is one step that Undo takes back.</source>
        <translation>Le schéma passe à la version {number}. Segments concernés&#xa0;: {spans}, documents&#xa0;: {documents}. Le tout forme une seule étape, que «&#xa0;Annuler&#xa0;» défait.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>contradict: flagged as doubtful</source>
        <translation>se contredisent&#xa0;: segment signalé comme douteux</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>concordent</translation>
    </message>
    <message>
        <source>This cannot be put in force.</source>
        <translation>Cela ne peut pas être mis en vigueur.</translation>
    </message>
    <message>
        <source>become {label}</source>
        <translation>deviennent {label}</translation>
    </message>
    <message>
        <source>are joined with a span of {label} on the same text</source>
        <translation>sont réunis avec un segment {label} sur le même texte</translation>
    </message>
    <message>
        <source>are removed</source>
        <translation>sont supprimés</translation>
    </message>
    <message>
        <source>get other attribute values</source>
        <translation>reçoivent d’autres valeurs d’attribut</translation>
    </message>
    <message>
        <source>are flagged as doubtful</source>
        <translation>sont signalés comme douteux</translation>
    </message>
    <message>
        <source>lose the value {attribute} = {value}</source>
        <translation>perdent la valeur {attribute} = {value}</translation>
    </message>
    <message>
        <source>relations {relation} are removed: not permitted any more</source>
        <translation>relations {relation} supprimées&#xa0;: elles ne sont plus permises</translation>
    </message>
    <message>
        <source>relations are removed with a span</source>
        <translation>relations supprimées avec un segment</translation>
    </message>
    <message>
        <source>joined spans contradict each other in attributes</source>
        <translation>des segments réunis se contredisent dans leurs attributs</translation>
    </message>
    <message>
        <source>decisions of gold are to be looked at again</source>
        <translation>décisions de la référence à revoir</translation>
    </message>
    <message>
        <source>decisions of gold go with their spans</source>
        <translation>décisions de la référence supprimées avec leurs segments</translation>
    </message>
</context>
<context>
    <name>SchemaPreviewForm</name>
    <message>
        <source>Put the schema in force</source>
        <translation>Mettre le schéma en vigueur</translation>
    </message>
    <message>
        <source>&amp;What becomes of spans</source>
        <translation>&amp;Ce que deviennent les segments</translation>
    </message>
    <message>
        <source>What becomes of spans</source>
        <translation>Ce que deviennent les segments</translation>
    </message>
    <message>
        <source>By &amp;document and annotator</source>
        <translation>Par &amp;document et annotateur</translation>
    </message>
    <message>
        <source>By document and annotator</source>
        <translation>Par document et annotateur</translation>
    </message>
    <message>
        <source>&amp;Joined</source>
        <translation>&amp;Réunis</translation>
    </message>
    <message>
        <source>Spans that become one</source>
        <translation>Segments qui n’en font plus qu’un</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Narrow the search by properties of spans and documents</source>
        <translation>Restreindre la recherche par des propriétés des segments et des documents</translation>
    </message>
    <message>
        <source>Documents searched</source>
        <translation>Documents parcourus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Arrêter la recherche&#xa0;; les résultats trouvés restent</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Ticks</source>
        <translation>&amp;Coches</translation>
    </message>
    <message>
        <source>&amp;Label ticked</source>
        <translation>É&amp;tiqueter les cochés</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtres ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Type what you look for in all documents.
climate change: both words · &quot;climate change&quot;: the phrase · commit*: beginnings
Choose Spans to look for what was tagged.</source>
        <translation>Saisissez ce que vous cherchez dans tous les documents.
climate change&#xa0;: les deux mots · &quot;climate change&quot;&#xa0;: l’expression · commit*&#xa0;: débuts de mots
Choisissez Segments pour chercher ce qui a été étiqueté.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>dans %n document</numerusform>
            <numerusform>dans %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: narrow the search</source>
        <translation>il y en a d’autres&#xa0;: restreignez la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All (Ctrl+A)</source>
        <translation>&amp;Tout (Ctrl+A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>What is this? {title}</source>
        <translation>Qu’est-ce que c’est&#xa0;? {title}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chosen figure as a sentence one can cite</source>
        <translation>Copier le chiffre choisi sous forme de phrase à citer</translation>
    </message>
    <message>
        <source>Copy the chosen figure: {title}</source>
        <translation>Copier le chiffre choisi&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>Segments par étiquette</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>sans famille</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Share of the text in spans</source>
        <translation>Part du texte couverte par des segments</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Characters in spans, of all characters</source>
        <translation>Caractères dans des segments, sur l’ensemble des caractères</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Characters in spans</source>
        <translation>Caractères dans des segments</translation>
    </message>
    <message>
        <source>Characters in all</source>
        <translation>Caractères en tout</translation>
    </message>
    <message>
        <source>Each character counts once a layer, however many spans it lies in. A text that two annotators worked on counts twice.</source>
        <translation>Chaque caractère compte une fois par couche, quel que soit le nombre de segments qui le couvrent. Un texte travaillé par deux annotateurs compte deux fois.</translation>
    </message>
    <message>
        <source>Spans by attribute value</source>
        <translation>Segments par valeur d’attribut</translation>
    </message>
    <message>
        <source>Attribute values</source>
        <translation>Valeurs d’attribut</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values that are stated; a default that nobody set is not counted.</source>
        <translation>Valeurs indiquées&#xa0;; une valeur par défaut que personne n’a choisie n’est pas comptée.</translation>
    </message>
    <message>
        <source>Documents by status</source>
        <translation>Documents par statut</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read: characters marked as read to the end, of all that the documents hold.</source>
        <translation>Lu&#xa0;: caractères marqués comme lus jusqu’au bout, sur tous ceux que contiennent les documents.</translation>
    </message>
    <message>
        <source>Spans by document</source>
        <translation>Segments par document</translation>
    </message>
    <message>
        <source>Spans by document: the {count} with most</source>
        <translation>Segments par document&#xa0;: les {count} plus fournis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Lengths in words</source>
        <translation>Longueurs en mots</translation>
    </message>
    <message>
        <source>Lengths in characters</source>
        <translation>Longueurs en caractères</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Le plus court</translation>
    </message>
    <message>
        <source>1st quartile</source>
        <translation>1er quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>3rd quartile</source>
        <translation>3e quartile</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Length of spans in words: {label}</source>
        <translation>Longueur des segments en mots&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Length of spans: {label}</source>
        <translation>Longueur des segments&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Spans, by words</source>
        <translation>Segments, par mots</translation>
    </message>
    <message>
        <source>Spans, by characters</source>
        <translation>Segments, par caractères</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Spans there are, by day they were made</source>
        <translation>Segments présents, par jour de création</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Spans there are, by week they were made</source>
        <translation>Segments présents, par semaine de création</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mois du</translation>
    </message>
    <message>
        <source>Spans there are, by month they were made</source>
        <translation>Segments présents, par mois de création</translation>
    </message>
    <message>
        <source>Spans, added up</source>
        <translation>Segments, cumulés</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Cumulés</translation>
    </message>
    <message>
        <source>By when the spans that are there now were made (UTC); what was removed since is not counted.</source>
        <translation>Selon la date de création (UTC) des segments présents&#xa0;; ce qui a été supprimé depuis n’est pas compté.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>A word is what stands between blanks.</source>
        <translation>Un mot est ce qui se trouve entre deux espaces.</translation>
    </message>
    <message>
        <source>Spans in languages without blanks between words are left out: {count}.</source>
        <translation>Les segments en langues sans espaces entre les mots sont omis&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>There are no documents in this task.</source>
        <translation>Il n’y a pas de documents dans cette tâche.</translation>
    </message>
    <message>
        <source>All {total} documents are done.</source>
        <translation>Les {total} documents sont tous terminés.</translation>
    </message>
    <message>
        <source>The document is done.</source>
        <translation>Le document est terminé.</translation>
    </message>
    <message>
        <source>Documents done: {done} of {total}.</source>
        <translation>Documents terminés&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Documents in the file: {layers}, done: {done}, spans: {spans}.</source>
        <translation>Documents dans le fichier&#xa0;: {layers}, terminés&#xa0;: {done}, segments&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>One doubt or note goes along as a question.</source>
        <translation>Un doute ou une note est envoyé comme question.</translation>
    </message>
    <message>
        <source>{count} doubts and notes go along as questions.</source>
        <translation>{count} doutes et notes sont envoyés comme questions.</translation>
    </message>
    <message>
        <source>Write the work file</source>
        <translation>Écrire le fichier de travail</translation>
    </message>
    <message>
        <source>Work files (*.declannot-work)</source>
        <translation>Fichiers de travail (*.declannot-work)</translation>
    </message>
</context>
<context>
    <name>SendBackForm</name>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>NOT DONE YET</source>
        <translation>PAS ENCORE TERMINÉS</translation>
    </message>
    <message>
        <source>Documents not done yet</source>
        <translation>Documents pas encore terminés</translation>
    </message>
    <message>
        <source>They go along as they are; you can send back again at any time.</source>
        <translation>Ils partent tels quels&#xa0;; vous pourrez renvoyer votre travail à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Go to the chosen one</source>
        <translation>&amp;Aller au document choisi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>FICHIER ÉCRIT</translation>
    </message>
    <message>
        <source>Path of the work file</source>
        <translation>Chemin du fichier de travail</translation>
    </message>
    <message>
        <source>Send this file to your trainer, by mail or on a stick.</source>
        <translation>Envoyez ce fichier à votre responsable, par courriel ou sur une clé.</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>SettingEntries</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>SettingPages</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Time on task</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Colours of the whole window</source>
        <translation>Couleurs de toute la fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of menus, dialogs and messages, and of dates and numbers</source>
        <translation>Langue des menus, des boîtes de dialogue et des messages, des dates et des nombres</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Docks glide, menus fade where the system does that, the caret blinks</source>
        <translation>Les panneaux glissent, les menus apparaissent en fondu si le système le fait, le curseur clignote</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Letters of the statement; those of the window are the system&apos;s</source>
        <translation>Caractères de la déclaration&#xa0;; ceux de la fenêtre sont ceux du système</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Also by Ctrl and the wheel</source>
        <translation>Aussi avec Ctrl et la molette</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Longueur maximale des lignes</translation>
    </message>
    <message>
        <source>About 70 to 90 characters read well</source>
        <translation>Environ 70 à 90 caractères se lisent bien</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>100 % is the least that spans and their tags need</source>
        <translation>100&#xa0;% est le minimum pour les segments et leurs marques</translation>
    </message>
    <message>
        <source>Tags over spans</source>
        <translation>Marques sur les segments</translation>
    </message>
    <message>
        <source>What stands over the start of each span</source>
        <translation>Ce qui figure au-dessus du début de chaque segment</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Calm colours</source>
        <translation>Couleurs calmes</translation>
    </message>
    <message>
        <source>Only the selected span is filled; all others keep their edges</source>
        <translation>Seul le segment sélectionné est rempli&#xa0;; les autres gardent leurs contours</translation>
    </message>
    <message>
        <source>Relations as arcs</source>
        <translation>Relations en arcs</translation>
    </message>
    <message>
        <source>Whose relations are drawn over the text</source>
        <translation>Les relations dessinées au-dessus du texte</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Those of the selected span</source>
        <translation>Celles du segment sélectionné</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Numéros de paragraphe</translation>
    </message>
    <message>
        <source>Number the paragraphs in the margin</source>
        <translation>Numéroter les paragraphes dans la marge</translation>
    </message>
    <message>
        <source>Selection by mouse</source>
        <translation>Sélection à la souris</translation>
    </message>
    <message>
        <source>How far a selection reaches out; Shift held while dragging means letters</source>
        <translation>Jusqu’où s’étend une sélection&#xa0;; Maj maintenue pendant le glissement&#xa0;: au caractère près</translation>
    </message>
    <message>
        <source>Characters as drawn</source>
        <translation>Caractères tels quels</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Phrases, to the next comma or stop</source>
        <translation>Membres de phrase, jusqu’à la virgule ou au point</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Phrases entières</translation>
    </message>
    <message>
        <source>Label keys</source>
        <translation>Touches d’étiquettes</translation>
    </message>
    <message>
        <source>Letters apply labels; switch off for speech or a screen reader</source>
        <translation>Les lettres appliquent des étiquettes&#xa0;; à désactiver pour la dictée vocale ou un lecteur d’écran</translation>
    </message>
    <message>
        <source>More untagged here</source>
        <translation>Autres occurrences</translation>
    </message>
    <message>
        <source>After a name is tagged, say how often it stands untagged</source>
        <translation>Après l’étiquetage d’un nom, indiquer combien de fois il figure encore sans étiquette</translation>
    </message>
    <message>
        <source>Armed label</source>
        <translation>Étiquette armée</translation>
    </message>
    <message>
        <source>Every selection by mouse gets it at once, until declannot closes or Esc</source>
        <translation>Chaque sélection à la souris la reçoit aussitôt, jusqu’à la fermeture de declannot ou Échap</translation>
    </message>
    <message>
        <source>Count time on task</source>
        <translation>Compter le temps de travail</translation>
    </message>
    <message>
        <source>How long one works on each document; kept in the project alone</source>
        <translation>Durée du travail sur chaque document&#xa0;; conservée dans le projet seulement</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause après</translation>
    </message>
    <message>
        <source>Without a key or the mouse for so long, nothing is counted</source>
        <translation>Sans frappe ni souris pendant cette durée, rien n’est compté</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find an action or a key…</source>
        <translation>Rechercher une action ou une touche…</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Rechercher un paramètre…</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n paramètre trouvé</numerusform>
            <numerusform>%n paramètres trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>declannot speaks the other language after a restart.</source>
        <translation>La nouvelle langue sera utilisée après un redémarrage de declannot.</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Paramètres par défaut</translation>
    </message>
    <message>
        <source>Put every setting on these pages back as it was at first?</source>
        <translation>Rétablir les valeurs d’origine de tous les paramètres de ces pages&#xa0;?</translation>
    </message>
    <message>
        <source>Your keys, recent projects and the places of docks stay as they are.</source>
        <translation>Vos touches, vos projets récents et la place des panneaux restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>&amp;Paramètres par défaut</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Rechercher un paramètre…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>&amp;Paramètres par défaut</translation>
    </message>
    <message>
        <source>Put everything on these pages back as it was at first, but not the keys</source>
        <translation>Rétablir les valeurs d’origine de ces pages, sauf les touches</translation>
    </message>
    <message>
        <source>&amp;Restart declannot</source>
        <translation>&amp;Redémarrer declannot</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>As in the documents</source>
        <translation>Comme dans les documents</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>SpanChoices</name>
    <message>
        <source>The {count} nearest; type to find others</source>
        <translation>Les {count} plus proches&#xa0;; saisissez du texte pour en trouver d’autres</translation>
    </message>
</context>
<context>
    <name>SpanChooser</name>
    <message>
        <source>{count} spans here</source>
        <translation>{count} segments ici</translation>
    </message>
</context>
<context>
    <name>SpanCommands</name>
    <message>
        <source>Moving edges: Enter keeps, Esc leaves</source>
        <translation>Déplacement des bornes&#xa0;: Entrée valide, Échap abandonne</translation>
    </message>
    <message>
        <source>Relation from {label}: Enter on its target</source>
        <translation>Relation depuis {label}&#xa0;: Entrée sur sa cible</translation>
    </message>
    <message>
        <source>Only {family}</source>
        <translation>Seulement {family}</translation>
    </message>
    <message>
        <source>Armed: {label}</source>
        <translation>Armée&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>SpansBehind</name>
    <message>
        <source>Review these</source>
        <translation>Les réviser</translation>
    </message>
    <message>
        <source>Show these differences in the queue of the review</source>
        <translation>Afficher ces différences dans la file de la révision</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list of spans</source>
        <translation>Fermer la liste des segments</translation>
    </message>
    <message>
        <source>Spans behind the figure</source>
        <translation>Segments concernés par le chiffre</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>bornes et étiquette</translation>
    </message>
    <message>
        <source>All spans</source>
        <translation>Tous les segments</translation>
    </message>
</context>
<context>
    <name>SpansModel</name>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Doubts and notes</source>
        <translation>Doutes et notes</translation>
    </message>
</context>
<context>
    <name>SpansTable</name>
    <message>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation>Filtrer les segments</translation>
    </message>
    <message>
        <source>Show only spans whose text or note holds this</source>
        <translation>N’afficher que les segments dont le texte ou la note contient ceci</translation>
    </message>
    <message>
        <source>No span passes the filter.</source>
        <translation>Aucun segment ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No spans yet.</source>
        <translation>Pas encore de segments.</translation>
    </message>
    <message>
        <source>All spans</source>
        <translation>Tous les segments</translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Douteux seulement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>Show only some labels, or only doubtful spans</source>
        <translation>N’afficher que certaines étiquettes, ou que les segments douteux</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {label}</source>
        <translation>Diviser {label}</translation>
    </message>
    <message>
        <source>Some spans of {label} get another label, the others stay. Nothing happens before the schema is put in force.</source>
        <translation>Certains segments {label} reçoivent une autre étiquette, les autres restent. Rien ne se passe avant la mise en vigueur du schéma.</translation>
    </message>
    <message>
        <source>a new label like {label}</source>
        <translation>une nouvelle étiquette comme {label}</translation>
    </message>
    <message>
        <source>those with a value of an attribute</source>
        <translation>ceux qui ont une valeur d’un attribut</translation>
    </message>
    <message>
        <source>those in whose text something is found</source>
        <translation>ceux dont le texte contient quelque chose</translation>
    </message>
    <message>
        <source>those flagged as doubtful</source>
        <translation>ceux signalés comme douteux</translation>
    </message>
    <message>
        <source>none yet: I sort them out by hand</source>
        <translation>aucun pour l’instant&#xa0;: je les trie à la main</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Diviser</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>StatementHeader</name>
    <message>
        <source>Date, language and issuers are not given yet</source>
        <translation>La date, la langue et les émetteurs ne sont pas encore renseignés</translation>
    </message>
    <message>
        <source>remarks: {text}</source>
        <translation>remarques&#xa0;: {text}</translation>
    </message>
    <message>
        <source>issuers: {names}</source>
        <translation>émetteurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>pour l’entraînement</translation>
    </message>
</context>
<context>
    <name>StatementOnPaper</name>
    <message>
        <source>Nothing can be painted there</source>
        <translation>Rien ne peut y être dessiné</translation>
    </message>
    <message>
        <source>issuers: {names}</source>
        <translation>émetteurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Annotated by {name}</source>
        <translation>Annoté par {name}</translation>
    </message>
    <message>
        <source>Decided reading (gold)</source>
        <translation>Lecture décidée (référence)</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>schema {name}, version {version}</source>
        <translation>schéma {name}, version {version}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>imprimé le {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>On the whole: {text}</source>
        <translation>Sur l’ensemble&#xa0;: {text}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(manquant)</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Figures that are shown</source>
        <translation>Chiffres affichés</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Save plot…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Write the plot to a file: SVG or PNG</source>
        <translation>Écrire le graphique dans un fichier&#xa0;: SVG ou PNG</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Write the table to a file: CSV</source>
        <translation>Écrire le tableau dans un fichier&#xa0;: CSV</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the table as it is shown, for a sheet (Ctrl+C)</source>
        <translation>Copier le tableau tel qu’affiché, pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>Documents: {documents} · Layers begun: {layers} · Spans: {spans}</source>
        <translation>Documents&#xa0;: {documents} · Couches commencées&#xa0;: {layers} · Segments&#xa0;: {spans}</translation>
    </message>
    <message>
        <source>No document has this language and these tags.</source>
        <translation>Aucun document n’a cette langue et ces mots-clés.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet in what is chosen above.</source>
        <translation>Rien n’est encore étiqueté dans ce qui est choisi ci-dessus.</translation>
    </message>
    <message>
        <source>There are no such figures for what is chosen above.</source>
        <translation>Aucun chiffre de ce genre pour ce qui est choisi ci-dessus.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change who annotates</source>
        <translation>Changer d’annotateur</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Réviseur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Annotateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>▲ Unsaved</source>
        <translation>▲ Non enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Enregistré</translation>
    </message>
    <message>
        <source>¶ {paragraph} · {offset}</source>
        <translation>¶ {paragraph} · {offset}</translation>
    </message>
    <message>
        <source>gold: {spans}</source>
        <translation>référence&#xa0;: {spans}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>StrategyDialog</name>
    <message>
        <source>Decide by strategy</source>
        <translation>Décider par stratégie</translation>
    </message>
    <message>
        <source>Take what both have alike</source>
        <translation>Retenir ce que les deux ont en commun</translation>
    </message>
    <message>
        <source>Where nothing is decided, take the reading of {name}</source>
        <translation>Là où rien n’est décidé, retenir la lecture de {name}</translation>
    </message>
    <message>
        <source>Take what most of three or more annotators have</source>
        <translation>Retenir ce qu’a la majorité d’au moins trois annotateurs</translation>
    </message>
</context>
<context>
    <name>SuggestedGroups</name>
    <message>
        <source>Groups that are suggested</source>
        <translation>Groupes suggérés</translation>
    </message>
    <message>
        <source>Put &amp;in groups</source>
        <translation>&amp;Mettre en groupes</translation>
    </message>
    <message>
        <source>Note the groups that are ticked with their documents</source>
        <translation>Noter les groupes cochés dans leurs documents</translation>
    </message>
    <message>
        <source>Looking for translations and versions…</source>
        <translation>Recherche de traductions et de versions…</translation>
    </message>
    <message>
        <source>These seem to belong together, and would leak from training into test. Untick what does not; documents of one group stay on one side.</source>
        <translation>Ces documents semblent aller ensemble&#xa0;; séparés, ils feraient passer du contenu de l’apprentissage au test. Décochez ce qui ne va pas ensemble&#xa0;; les documents d’un groupe restent du même côté.</translation>
    </message>
    <message>
        <source>Documents of one group stay on one side. No further ones were found.</source>
        <translation>Les documents d’un groupe restent du même côté. Aucun autre n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>File and document</source>
        <translation>Fichier et document</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
    </message>
</context>
<context>
    <name>TakeInForm</name>
    <message>
        <source>Take in work</source>
        <translation>Recevoir du travail</translation>
    </message>
    <message>
        <source>FILES AND DOCUMENTS</source>
        <translation>FICHIERS ET DOCUMENTS</translation>
    </message>
    <message>
        <source>Files, their documents, and what each would change</source>
        <translation>Fichiers, leurs documents, et ce que chacun changerait</translation>
    </message>
    <message>
        <source>CONFLICTS</source>
        <translation>CONFLITS</translation>
    </message>
    <message>
        <source>Conflicts to be decided</source>
        <translation>Conflits à trancher</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>Dans ce projet</translation>
    </message>
    <message>
        <source>What this project holds</source>
        <translation>Ce que contient ce projet</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>&amp;1  Keep ours</source>
        <translation>&amp;1  Garder la nôtre</translation>
    </message>
    <message>
        <source>&amp;2  Take theirs</source>
        <translation>&amp;2  Prendre la leur</translation>
    </message>
    <message>
        <source>&amp;3  Both</source>
        <translation>&amp;3  Les deux</translation>
    </message>
    <message>
        <source>Take theirs for &amp;all</source>
        <translation>Prendre la leur pour &amp;tout</translation>
    </message>
</context>
<context>
    <name>TaskCommands</name>
    <message>
        <source>Opening the task…</source>
        <translation>Ouverture de la tâche…</translation>
    </message>
    <message>
        <source>new documents: {count}</source>
        <translation>nouveaux documents&#xa0;: {count}</translation>
    </message>
    <message>
        <source>new answers: {count}</source>
        <translation>nouvelles réponses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>version {number} of the schema</source>
        <translation>version {number} du schéma</translation>
    </message>
    <message>
        <source>other instructions</source>
        <translation>autres consignes</translation>
    </message>
    <message>
        <source>For {name}, {project}. They stay in Hand-over, Instructions; how to annotate stands in Project, Guideline.</source>
        <translation>Pour {name}, {project}. Elles restent sous Transmission, Consignes&#xa0;; la manière d’annoter figure sous Projet, Guide d’annotation.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>dernier envoi&#xa0;: {time}</translation>
    </message>
    <message>
        <source>sent {time}, 1 change since</source>
        <translation>dernier envoi&#xa0;: {time}, 1 modification depuis</translation>
    </message>
    <message>
        <source>sent {time}, {count} changes since</source>
        <translation>dernier envoi&#xa0;: {time}, {count} modifications depuis</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>The corrected text becomes a new version of the document. Spans go along; those whose text you change wait to be looked at. The present version is kept.</source>
        <translation>Le texte corrigé devient une nouvelle version du document. Les segments suivent&#xa0;; ceux dont vous modifiez le texte attendent d’être revus. La version actuelle est conservée.</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>&amp;See what changes…</source>
        <translation>&amp;Voir ce qui change…</translation>
    </message>
    <message>
        <source>Throw the correction away?</source>
        <translation>Abandonner la correction&#xa0;?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>lines end with {name}, new ones will, too</source>
        <translation>les lignes finissent par {name}, les nouvelles aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no editor shows stand as �; leave them to keep them</source>
        <translation>
            <numerusform>%n caractère qu’aucun éditeur ne montre apparaît comme �&#xa0;; laissez-le pour le garder</numerusform>
            <numerusform>%n caractères qu’aucun éditeur ne montre apparaissent comme �&#xa0;; laissez-les pour les garder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickedDialog</name>
    <message>
        <source>any label</source>
        <translation>toute étiquette</translation>
    </message>
    <message>
        <source>Choose a label…</source>
        <translation>Choisissez une étiquette…</translation>
    </message>
    <message>
        <source>Choose an attribute…</source>
        <translation>Choisissez un attribut…</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Étiqu&amp;ette&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Attribute:</source>
        <translation>&amp;Attribut&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Only spans of:</source>
        <translation>&amp;Seulement les segments&#xa0;:</translation>
    </message>
    <message>
        <source>Choose an attribute and its value; then you see what would happen.</source>
        <translation>Choisissez un attribut et sa valeur&#xa0;; vous verrez alors ce qui se passerait.</translation>
    </message>
    <message>
        <source>Choose a label; then you see what would happen to each hit.</source>
        <translation>Choisissez une étiquette&#xa0;; vous verrez alors ce qui arriverait à chaque résultat.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Apply a label to ticked hits</source>
        <translation>Appliquer une étiquette aux résultats cochés</translation>
    </message>
    <message>
        <source>Change the labels of ticked hits</source>
        <translation>Changer les étiquettes des résultats cochés</translation>
    </message>
    <message>
        <source>Remove the spans of ticked hits</source>
        <translation>Supprimer les segments des résultats cochés</translation>
    </message>
    <message>
        <source>Set an attribute of ticked hits</source>
        <translation>Définir un attribut des résultats cochés</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Time on task</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Counted: {time}</source>
        <translation>Compté&#xa0;: {time}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>Time counts while you use keys or mouse on the statement, and never while you are away. It goes back with your work; you can correct it.</source>
        <translation>Le temps est compté quand vous utilisez le clavier ou la souris sur la déclaration, et jamais en votre absence. Il part avec votre travail&#xa0;; vous pouvez le corriger.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Count the time I work</source>
        <translation>&amp;Compter mon temps de travail</translation>
    </message>
    <message>
        <source>&amp;Not in this project</source>
        <translation>Pas dans ce p&amp;rojet</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Show it in the status bar</source>
        <translation>&amp;Afficher dans la barre d’état</translation>
    </message>
    <message>
        <source>&amp;Time on this document</source>
        <translation>&amp;Temps sur ce document</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>&amp;Pause après</translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Statements and corpora</source>
        <translation>Déclarations et corpus</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
</context>
<context>
    <name>ValueButton</name>
    <message>
        <source>Enter shows the spans behind it</source>
        <translation>Entrée affiche les segments concernés</translation>
    </message>
    <message>
        <source>&amp;Show the spans behind it</source>
        <translation>&amp;Afficher les segments concernés</translation>
    </message>
    <message>
        <source>&amp;Copy as a sentence</source>
        <translation>&amp;Copier sous forme de phrase</translation>
    </message>
    <message>
        <source>&amp;What this means</source>
        <translation>Ce que cela &amp;signifie</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>The draft</source>
        <translation>Le brouillon</translation>
    </message>
    <message>
        <source>{number}, of {time}</source>
        <translation>{number}, du {time}</translation>
    </message>
    <message>
        <source>{version} (in force)</source>
        <translation>{version} (en vigueur)</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Ce que change le brouillon</translation>
    </message>
    <message>
        <source>What version {number} changed</source>
        <translation>Ce qu’a changé la version {number}</translation>
    </message>
    <message>
        <source>The first schema of the project</source>
        <translation>Le premier schéma du projet</translation>
    </message>
    <message>
        <source>The text of the guideline changed</source>
        <translation>Le texte du guide d’annotation a changé</translation>
    </message>
    <message>
        <source>Nothing that shows</source>
        <translation>Rien de visible</translation>
    </message>
</context>
<context>
    <name>WorkerDialog</name>
    <message>
        <source>Stopped; nothing has changed.</source>
        <translation>Arrêté&#xa0;; rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>WorkspaceBar</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>WrittenFiles</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The folder is:</source>
        <translation>Le dossier est&#xa0;:</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>What becomes of {name}</source>
        <translation>Ce que devient {name}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n carried span(s) to look at</source>
        <translation>
            <numerusform>%n segment reporté à revoir</numerusform>
            <numerusform>%n segments reportés à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colour_words</name>
    <message>
        <source>most people</source>
        <translation>la plupart des gens</translation>
    </message>
    <message>
        <source>people without red cones</source>
        <translation>les personnes sans cônes rouges</translation>
    </message>
    <message>
        <source>people without green cones</source>
        <translation>les personnes sans cônes verts</translation>
    </message>
    <message>
        <source>people without blue cones</source>
        <translation>les personnes sans cônes bleus</translation>
    </message>
    <message>
        <source>the dark theme</source>
        <translation>le thème sombre</translation>
    </message>
    <message>
        <source>the light theme</source>
        <translation>le thème clair</translation>
    </message>
    <message>
        <source>Text on it has a contrast of {ratio}:1 (at least {least}:1)</source>
        <translation>Le texte posé dessus a un contraste de {ratio}:1 (au moins {least}:1)</translation>
    </message>
    <message>
        <source>The line has a contrast of {ratio}:1 (at least {least}:1)</source>
        <translation>Le trait a un contraste de {ratio}:1 (au moins {least}:1)</translation>
    </message>
    <message>
        <source>Nearest: {label}, {value} apart for {people}</source>
        <translation>La plus proche&#xa0;: {label}, écart de {value} pour {people}</translation>
    </message>
    <message>
        <source>No other label of the family is in use.</source>
        <translation>Aucune autre étiquette de la famille n’est en usage.</translation>
    </message>
    <message>
        <source>Nearest in colour: {label}, {value} apart for {people}; the line tells them apart.</source>
        <translation>La plus proche en couleur&#xa0;: {label}, écart de {value} pour {people}&#xa0;; le trait les distingue.</translation>
    </message>
    <message>
        <source>Too near to {label}: {value} apart for {people}, and drawn alike; at least {least}.</source>
        <translation>Trop proche de {label}&#xa0;: écart de {value} pour {people}, et dessinée de même&#xa0;; au moins {least}.</translation>
    </message>
    <message>
        <source>Nearest in colour: {label}, {value} apart for {people}.</source>
        <translation>La plus proche en couleur&#xa0;: {label}, écart de {value} pour {people}.</translation>
    </message>
    <message>
        <source>{label} and {other} look alike to {people} in {theme} ({value} apart)</source>
        <translation>{label} et {other} se ressemblent pour {people} dans {theme} (écart de {value})</translation>
    </message>
    <message>
        <source>The line of {label} is faint in {theme} ({value}:1)</source>
        <translation>Le trait de {label} est pâle dans {theme} ({value}:1)</translation>
    </message>
    <message>
        <source>Text on {label} is hard to read in {theme} ({value}:1)</source>
        <translation>Le texte sur {label} est difficile à lire dans {theme} ({value}:1)</translation>
    </message>
</context>
<context>
    <name>consistency</name>
    <message>
        <source>Several labels</source>
        <translation>Plusieurs étiquettes</translation>
    </message>
    <message>
        <source>Untagged here</source>
        <translation>Non étiqueté ici</translation>
    </message>
    <message>
        <source>Listed as not tagged</source>
        <translation>Cité comme non étiqueté</translation>
    </message>
    <message>
        <source>Other label than the example</source>
        <translation>Autre étiquette que l’exemple</translation>
    </message>
    <message>
        <source>Other value than the example</source>
        <translation>Autre valeur que l’exemple</translation>
    </message>
    <message>
        <source>Word to leave out</source>
        <translation>Mot à omettre</translation>
    </message>
    <message>
        <source>Blank at an edge</source>
        <translation>Espace à une borne</translation>
    </message>
    <message>
        <source>Punctuation at an edge</source>
        <translation>Ponctuation à une borne</translation>
    </message>
    <message>
        <source>Split character</source>
        <translation>Caractère coupé</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Two labels on one text</source>
        <translation>Deux étiquettes sur un même texte</translation>
    </message>
    <message>
        <source>Crossing spans</source>
        <translation>Segments croisés</translation>
    </message>
    <message>
        <source>Label within itself</source>
        <translation>Étiquette dans elle-même</translation>
    </message>
    <message>
        <source>Unfit attribute</source>
        <translation>Attribut inadapté</translation>
    </message>
    <message>
        <source>Missing attribute</source>
        <translation>Attribut manquant</translation>
    </message>
    <message>
        <source>Forbidden relation</source>
        <translation>Relation interdite</translation>
    </message>
    <message>
        <source>Trim edges</source>
        <translation>Resserrer les bornes</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Changer l’étiquette</translation>
    </message>
    <message>
        <source>Remove span</source>
        <translation>Supprimer le segment</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>Définir l’attribut</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Supprimer la relation</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>“{action}”</source>
        <translation>«&#xa0;{action}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The annotator&apos;s name “{name}” cannot be used</source>
        <translation>Le nom d’annotateur «&#xa0;{name}&#xa0;» ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>A change of this document is not saved yet</source>
        <translation>Une modification de ce document n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>A document needs a text; a span needs a start, an end and a label.</source>
        <translation>Un document doit avoir un texte&#xa0;; un segment, un début, une fin et une étiquette.</translation>
    </message>
    <message>
        <source>A document needs a title</source>
        <translation>Un document doit avoir un titre</translation>
    </message>
    <message>
        <source>A native corpus has one JSON object a line; repair or remove this line.</source>
        <translation>Un corpus natif a un objet JSON par ligne&#xa0;; réparez ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>A part of declannot is missing</source>
        <translation>Il manque une partie de declannot</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry before you freeze</source>
        <translation>Une modification n’est pas encore enregistrée&#xa0;: réessayez avant de figer</translation>
    </message>
    <message>
        <source>A carried span of the file cannot be understood</source>
        <translation>Un segment reporté du fichier est incompréhensible</translation>
    </message>
    <message>
        <source>A comma is missing in the list</source>
        <translation>Il manque une virgule dans la liste</translation>
    </message>
    <message>
        <source>A dataset needs a name</source>
        <translation>Un jeu de données doit avoir un nom</translation>
    </message>
    <message>
        <source>A family has no name</source>
        <translation>Une famille n’a pas de nom</translation>
    </message>
    <message>
        <source>A group of rows has {size} MB</source>
        <translation>Un groupe de lignes fait {size} Mo</translation>
    </message>
    <message>
        <source>A label cannot be merged with itself</source>
        <translation>Une étiquette ne peut pas être fusionnée avec elle-même</translation>
    </message>
    <message>
        <source>A label cannot be split into itself</source>
        <translation>Une étiquette ne peut pas être divisée en elle-même</translation>
    </message>
    <message>
        <source>A label has no name</source>
        <translation>Une étiquette n’a pas de nom</translation>
    </message>
    <message>
        <source>A layer in it is not done; freeze with status “done” to leave it out</source>
        <translation>Une de ses couches n’est pas terminée&#xa0;; figez avec le statut «&#xa0;terminé&#xa0;» pour l’omettre</translation>
    </message>
    <message>
        <source>A layer is new, started or done.</source>
        <translation>Une couche a le statut new, started ou done.</translation>
    </message>
    <message>
        <source>A line is a name, then arguments like Arg1:Person, Arg2:Place.</source>
        <translation>Une ligne est un nom, puis des arguments comme Arg1:Person, Arg2:Place.</translation>
    </message>
    <message>
        <source>A line is longer than {limit} million characters</source>
        <translation>Une ligne dépasse {limit} millions de caractères</translation>
    </message>
    <message>
        <source>A list or mapping cannot be a key</source>
        <translation>Une liste ou un tableau associatif ne peut pas servir de clé</translation>
    </message>
    <message>
        <source>A package of REFI-QDA holds exactly one; export the project again.</source>
        <translation>Un paquet de REFI-QDA en contient exactement un&#xa0;; exportez de nouveau le projet.</translation>
    </message>
    <message>
        <source>A paragraph of this text is too long for an editor</source>
        <translation>Un paragraphe de ce texte est trop long pour un éditeur</translation>
    </message>
    <message>
        <source>A parenthesis closes at character {place} that nothing opens</source>
        <translation>Une parenthèse fermée au caractère {place} n’est ouverte nulle part</translation>
    </message>
    <message>
        <source>A part of the file declares a document type: {name}</source>
        <translation>Une partie du fichier déclare un type de document&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A part of the file is larger than {limit} MB when unpacked: {name}</source>
        <translation>Une partie du fichier dépasse {limit} Mo une fois décompressée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}</source>
        <translation>Il manque une partie du fichier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A part of the file is nested deeper than {limit} levels: {name}</source>
        <translation>Une partie du fichier est imbriquée sur plus de {limit} niveaux&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A quote that is not closed takes all that follows into its cell; close it.</source>
        <translation>Un guillemet qui n’est pas fermé prend dans sa cellule tout ce qui suit&#xa0;; fermez-le.</translation>
    </message>
    <message>
        <source>A relation has no name</source>
        <translation>Une relation n’a pas de nom</translation>
    </message>
    <message>
        <source>A relation is being drawn: Enter takes the target, Esc leaves</source>
        <translation>Une relation est en cours de tracé&#xa0;: Entrée prend la cible, Échap abandonne</translation>
    </message>
    <message>
        <source>A relation leads to another span, not to itself</source>
        <translation>Une relation mène à un autre segment, pas à lui-même</translation>
    </message>
    <message>
        <source>A relation that this change builds on is no longer in the project</source>
        <translation>Une relation sur laquelle repose cette modification n’est plus dans le projet</translation>
    </message>
    <message>
        <source>A row is longer than {limit} million characters</source>
        <translation>Une ligne dépasse {limit} millions de caractères</translation>
    </message>
    <message>
        <source>A second YAML document begins</source>
        <translation>Un second document YAML commence</translation>
    </message>
    <message>
        <source>A span covers at least one character, its end not included.</source>
        <translation>Un segment couvre au moins un caractère, sa fin non comprise.</translation>
    </message>
    <message>
        <source>A span ends after it begins.</source>
        <translation>Un segment se termine après son début.</translation>
    </message>
    <message>
        <source>A span has no start, end and label</source>
        <translation>Il manque à un segment le début, la fin ou l’étiquette</translation>
    </message>
    <message>
        <source>A span in several parts has no one wording</source>
        <translation>Un segment en plusieurs fragments n’a pas une formulation unique</translation>
    </message>
    <message>
        <source>A span that this change builds on is no longer in the project</source>
        <translation>Un segment sur lequel repose cette modification n’est plus dans le projet</translation>
    </message>
    <message>
        <source>A step was begun within another one</source>
        <translation>Une étape a été commencée à l’intérieur d’une autre</translation>
    </message>
    <message>
        <source>A step without changes was to be written</source>
        <translation>Une étape sans modification allait être écrite</translation>
    </message>
    <message>
        <source>A string is missing that the document uses</source>
        <translation>Il manque une chaîne que le document utilise</translation>
    </message>
    <message>
        <source>A table of spans has the columns {spans}; a table of texts has the column text. The columns here are: {names}.</source>
        <translation>Un tableau de segments a les colonnes {spans}&#xa0;; un tableau de textes a la colonne text. Les colonnes sont ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A table of spans holds no texts: import the texts first, so that doc_id is the id or title of a document, or put them beside the table as doc_id.txt.</source>
        <translation>Un tableau de segments ne contient pas de textes&#xa0;: importez d’abord les textes, pour que doc_id soit l’identifiant ou le titre d’un document, ou placez-les à côté du tableau sous le nom doc_id.txt.</translation>
    </message>
    <message>
        <source>A tag has a number that the file does not name</source>
        <translation>Une marque a un numéro que le fichier ne nomme pas</translation>
    </message>
    <message>
        <source>A tag is longer than {limit} MB</source>
        <translation>Une balise dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>A tag is neither a string nor a number</source>
        <translation>Une marque n’est ni une chaîne ni un nombre</translation>
    </message>
    <message>
        <source>A tag of the document is empty</source>
        <translation>Un mot-clé du document est vide</translation>
    </message>
    <message>
        <source>A value in the project is not one that could have been stored</source>
        <translation>Une valeur du projet n’est pas de celles qui ont pu y être enregistrées</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>Une valeur doit avoir un nom</translation>
    </message>
    <message>
        <source>A word is missing before “{found}” at character {place}</source>
        <translation>Il manque un mot avant «&#xa0;{found}&#xa0;» au caractère {place}</translation>
    </message>
    <message>
        <source>Accept a carried span</source>
        <translation>Accepter un segment reporté</translation>
    </message>
    <message>
        <source>Accept that it is gone.</source>
        <translation>Acceptez qu’il ait disparu.</translation>
    </message>
    <message>
        <source>Accept {count} carried spans</source>
        <translation>Accepter {count} segments reportés</translation>
    </message>
    <message>
        <source>Add what is missing, or remove the line.</source>
        <translation>Ajoutez ce qui manque, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Add {count} documents</source>
        <translation>Ajouter {count} documents</translation>
    </message>
    <message>
        <source>Add {label}: {count} spans</source>
        <translation>Ajouter {label}&#xa0;: {count} segments</translation>
    </message>
    <message>
        <source>Add “{title}”</source>
        <translation>Ajouter «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>An annotator needs a name</source>
        <translation>Un annotateur doit avoir un nom</translation>
    </message>
    <message>
        <source>An attribute has no name</source>
        <translation>Un attribut n’a pas de nom</translation>
    </message>
    <message>
        <source>An end of the relation “{relation}” is missing</source>
        <translation>Il manque une extrémité de la relation «&#xa0;{relation}&#xa0;»</translation>
    </message>
    <message>
        <source>An entry of “{key}” should be made of keys and values</source>
        <translation>Une entrée de «&#xa0;{key}&#xa0;» devrait être faite de clés et de valeurs</translation>
    </message>
    <message>
        <source>An example of the label {label} has an attribute “{attribute}” with the value “{value}”, which the label does not take</source>
        <translation>Un exemple de l’étiquette {label} a un attribut «&#xa0;{attribute}&#xa0;» de valeur «&#xa0;{value}&#xa0;», que l’étiquette n’accepte pas</translation>
    </message>
    <message>
        <source>An example of the label {label} has no text</source>
        <translation>Un exemple de l’étiquette {label} n’a pas de texte</translation>
    </message>
    <message>
        <source>Argilla records (JSON)</source>
        <translation>Enregistrements Argilla (JSON)</translation>
    </message>
    <message>
        <source>Begin the file with name: …</source>
        <translation>Commencez le fichier par name: …</translation>
    </message>
    <message>
        <source>Change the permissions, or save a copy elsewhere.</source>
        <translation>Changez les permissions, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Check indentation, quotation marks and brackets here and in the line before.</source>
        <translation>Vérifiez l’indentation, les guillemets et les crochets ici et à la ligne précédente.</translation>
    </message>
    <message>
        <source>Check its first lines.</source>
        <translation>Vérifiez ses premières lignes.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the pattern: * stands for any letters, ** for any folders.</source>
        <translation>Vérifiez le motif&#xa0;: * remplace des lettres quelconques, ** des dossiers quelconques.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les permissions du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Check the text and the unit in which its offsets are counted.</source>
        <translation>Vérifiez le texte et l’unité dans laquelle ses positions sont comptées.</translation>
    </message>
    <message>
        <source>Checked {documents} with {spans}: all is sound</source>
        <translation>Vérifiés&#xa0;: {documents} avec {spans}&#xa0;; tout est en ordre</translation>
    </message>
    <message>
        <source>Choose a .declannot file in it.</source>
        <translation>Choisissez-y un fichier .declannot.</translation>
    </message>
    <message>
        <source>Choose a .declannot file, or restore a backup.</source>
        <translation>Choisissez un fichier .declannot, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Choisissez un fichier qui contient du texte.</translation>
    </message>
    <message>
        <source>Choose a folder you can write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a language, or type a tag such as en or pt-BR.</source>
        <translation>Choisissez une langue, ou saisissez un code comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>Choose a letter, or leave the key out.</source>
        <translation>Choisissez une lettre, ou omettez la touche.</translation>
    </message>
    <message>
        <source>Choose a new folder; only earlier exports are replaced.</source>
        <translation>Choisissez un nouveau dossier&#xa0;; seuls des exports antérieurs sont remplacés.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>Choose a text with words in it.</source>
        <translation>Choisissez un texte qui contient des mots.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation>Choisissez une autre étiquette.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place, or ask for the right to use this one.</source>
        <translation>Choisissez un autre emplacement, ou demandez le droit d’utiliser celui-ci.</translation>
    </message>
    <message>
        <source>Choose one of its documents.</source>
        <translation>Choisissez l’un de ses documents.</translation>
    </message>
    <message>
        <source>Choose one of its labels, or add it to the schema.</source>
        <translation>Choisissez l’une de ses étiquettes, ou ajoutez-la au schéma.</translation>
    </message>
    <message>
        <source>Choose one of its relations.</source>
        <translation>Choisissez l’une de ses relations.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>Choisissez parmi&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Choose other edges.</source>
        <translation>Choisissez d’autres bornes.</translation>
    </message>
    <message>
        <source>Choose two spans of this document.</source>
        <translation>Choisissez deux segments de ce document.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>Close it, or put the words in quotes.</source>
        <translation>Fermez-la, ou mettez les mots entre guillemets.</translation>
    </message>
    <message>
        <source>CoNLL, a token and its tag a line (BIO, BIOES)</source>
        <translation>CoNLL, un token et sa marque par ligne (BIO, BIOES)</translation>
    </message>
    <message>
        <source>CoNLL-U and CoNLL-U Plus</source>
        <translation>CoNLL-U et CoNLL-U Plus</translation>
    </message>
    <message>
        <source>Compare it with a schema exported by this program.</source>
        <translation>Comparez-le avec un schéma exporté par ce programme.</translation>
    </message>
    <message>
        <source>Copied {count} character</source>
        <translation>{count} caractère copié</translation>
    </message>
    <message>
        <source>Copy it by hand from {place}.</source>
        <translation>Copiez-le à la main depuis {place}.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Corrigez-la, ou désactivez les expressions régulières.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez cela.</translation>
    </message>
    <message>
        <source>Correct the offsets, or take the original text.</source>
        <translation>Corrigez les positions, ou prenez le texte d’origine.</translation>
    </message>
    <message>
        <source>Count whole characters, or name the unit the file counts in.</source>
        <translation>Comptez des caractères entiers, ou indiquez l’unité dans laquelle compte le fichier.</translation>
    </message>
    <message>
        <source>Decide each of them, or all alike.</source>
        <translation>Décidez de chacun, ou de tous à la fois.</translation>
    </message>
    <message>
        <source>Decisions stand in the gold layer.</source>
        <translation>Les décisions figurent dans la couche de référence.</translation>
    </message>
    <message>
        <source>Declare it under families, or choose one of: {known}.</source>
        <translation>Déclarez-la sous families, ou choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Delete {count} documents</source>
        <translation>Supprimer {count} documents</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Supprimer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>Do not trust this file; restore a backup or ask for it anew.</source>
        <translation>Ne vous fiez pas à ce fichier&#xa0;; restaurez une sauvegarde ou redemandez-le.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Everything is decided: {key} marks gold as done</source>
        <translation>Tout est décidé&#xa0;: {key} marque la référence comme terminée</translation>
    </message>
    <message>
        <source>Export the project again.</source>
        <translation>Exportez de nouveau le projet.</translation>
    </message>
    <message>
        <source>Free some space and try again, or save a copy elsewhere.</source>
        <translation>Libérez de l’espace et réessayez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>GATE document (XML, bdocjs)</source>
        <translation>Document GATE (XML, bdocjs)</translation>
    </message>
    <message>
        <source>Give all pieces, or null for a span of one piece.</source>
        <translation>Donnez tous les fragments, ou null pour un segment d’un seul tenant.</translation>
    </message>
    <message>
        <source>Give each annotator one name.</source>
        <translation>Donnez un seul nom à chaque annotateur.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Give it each value once.</source>
        <translation>Donnez-lui chaque valeur une seule fois.</translation>
    </message>
    <message>
        <source>Give it one for the light and one for the dark theme.</source>
        <translation>Donnez-en une pour le thème clair et une pour le thème sombre.</translation>
    </message>
    <message>
        <source>Give one of them another key.</source>
        <translation>Donnez une autre touche à l’une d’elles.</translation>
    </message>
    <message>
        <source>Give the document words, or leave it out.</source>
        <translation>Donnez des mots au document, ou omettez-le.</translation>
    </message>
    <message>
        <source>Give the span that id, or remove the relation.</source>
        <translation>Donnez cet identifiant au segment, ou supprimez la relation.</translation>
    </message>
    <message>
        <source>Go back to a backup, or export what can still be read.</source>
        <translation>Revenez à une sauvegarde, ou exportez ce qui peut encore être lu.</translation>
    </message>
    <message>
        <source>Go to the span it should lead to: {next}, {outer}, {inner} or a click</source>
        <translation>Allez au segment où elle doit mener&#xa0;: {next}, {outer}, {inner} ou un clic</translation>
    </message>
    <message>
        <source>HTML, as text</source>
        <translation>HTML, comme texte</translation>
    </message>
    <message>
        <source>Hugging Face data set (Parquet, or JSON lines)</source>
        <translation>Jeu de données Hugging Face (Parquet ou lignes JSON)</translation>
    </message>
    <message>
        <source>Imported. New documents: {documents}, new spans: {spans}</source>
        <translation>Importé. Nouveaux documents&#xa0;: {documents}, nouveaux segments&#xa0;: {spans}</translation>
    </message>
    <message>
        <source>In {count} document begun from suggestions</source>
        <translation>Dans {count} document commencé à partir de suggestions</translation>
    </message>
    <message>
        <source>In {count} other document</source>
        <translation>Dans {count} autre document</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installez-le de nouveau.</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>Installez-le avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>It belongs to nobody; use null.</source>
        <translation>Elle n’appartient à personne&#xa0;; utilisez null.</translation>
    </message>
    <message>
        <source>It is damaged or no DocBin; write it again with spaCy’s DocBin.to_disk.</source>
        <translation>Il est endommagé ou n’est pas un DocBin&#xa0;; écrivez-le de nouveau avec DocBin.to_disk de spaCy.</translation>
    </message>
    <message>
        <source>It is one of: {known}.</source>
        <translation>C’est l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It may be cut short; save it again as UTF-8.</source>
        <translation>Il est peut-être tronqué&#xa0;; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>It takes {expected}.</source>
        <translation>Valeur attendue&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Its attributes are: {known}.</source>
        <translation>Ses attributs sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Its permitted ends stand in the schema.</source>
        <translation>Ses extrémités permises figurent dans le schéma.</translation>
    </message>
    <message>
        <source>Join them, or name another annotator.</source>
        <translation>Réunissez-les, ou indiquez un autre annotateur.</translation>
    </message>
    <message>
        <source>Keep it (its id is “{id}”), or mark it as retired.</source>
        <translation>Conservez-la (son identifiant est «&#xa0;{id}&#xa0;»), ou marquez-la comme désactivée.</translation>
    </message>
    <message>
        <source>Keep it (its id is “{relation}”).</source>
        <translation>Conservez-la (son identifiant est «&#xa0;{relation}&#xa0;»).</translation>
    </message>
    <message>
        <source>Keep one document in the file.</source>
        <translation>Gardez un seul document dans le fichier.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>Keep the former name with one of them.</source>
        <translation>Gardez l’ancien nom pour une seule d’entre elles.</translation>
    </message>
    <message>
        <source>Label Studio tasks (JSON)</source>
        <translation>Tâches Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omettez-la.</translation>
    </message>
    <message>
        <source>List them under values, or make it a text, number or boolean.</source>
        <translation>Énumérez-les sous values, ou faites-en un attribut text, number ou boolean.</translation>
    </message>
    <message>
        <source>Lists and mappings lie more than {depth} deep</source>
        <translation>Les listes et les tableaux associatifs sont imbriqués sur plus de {depth} niveaux</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Simplifiez-la.</translation>
    </message>
    <message>
        <source>Make it simpler: avoid one repetition within another.</source>
        <translation>Simplifiez-la&#xa0;: évitez une répétition à l’intérieur d’une autre.</translation>
    </message>
    <message>
        <source>Make its type choice, or remove the values.</source>
        <translation>Donnez-lui le type choice, ou retirez les valeurs.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place.</source>
        <translation>Libérez de la place sur le disque, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Mend {count} finding</source>
        <translation>Corriger {count} constat</translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}. Next: Hand-over, Questions; then the review ({key})</source>
        <translation>Fusionné. Documents reçus&#xa0;: {taken}. Ensuite&#xa0;: Transmission, Questions&#xa0;; puis la révision ({key})</translation>
    </message>
    <message>
        <source>NEAR at character {place} needs two words or more</source>
        <translation>NEAR au caractère {place} demande deux mots ou plus</translation>
    </message>
    <message>
        <source>NEAR wants a number of words after the comma, at character {place}</source>
        <translation>NEAR demande un nombre de mots après la virgule, au caractère {place}</translation>
    </message>
    <message>
        <source>Name a schema file (YAML).</source>
        <translation>Indiquez un fichier de schéma (YAML).</translation>
    </message>
    <message>
        <source>Name another encoding.</source>
        <translation>Indiquez un autre encodage.</translation>
    </message>
    <message>
        <source>Name another one, or delete it.</source>
        <translation>Indiquez-en un autre, ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Name its encoding, for instance {names}.</source>
        <translation>Nommez son encodage, par exemple {names}.</translation>
    </message>
    <message>
        <source>Name one by its number, from 1 to {width}, or {names}.</source>
        <translation>Nommez-en une par son numéro, de 1 à {width}, ou {names}.</translation>
    </message>
    <message>
        <source>Name one by its number, from 1 to {width}.</source>
        <translation>Nommez-en une par son numéro, de 1 à {width}.</translation>
    </message>
    <message>
        <source>Name one such as utf-8, cp1252, utf-16 or shift_jis.</source>
        <translation>Indiquez-en un, comme utf-8, cp1252, utf-16 ou shift_jis.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indiquez-en une.</translation>
    </message>
    <message>
        <source>Name the annotator; “gold” is kept for the adjudicated layer.</source>
        <translation>Indiquez l’annotateur&#xa0;; «&#xa0;gold&#xa0;» est réservé à la couche de référence.</translation>
    </message>
    <message>
        <source>Names are unique, capitals not regarded; rename one.</source>
        <translation>Les noms sont uniques, sans tenir compte des majuscules&#xa0;; renommez-en un.</translation>
    </message>
    <message>
        <source>No document has the tag “{name}”</source>
        <translation>Aucun document n’a le mot-clé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>No span has the label “{label}” that was to be mapped</source>
        <translation>Aucun segment n’a l’étiquette «&#xa0;{label}&#xa0;» à faire correspondre</translation>
    </message>
    <message>
        <source>No text has one; take the original file.</source>
        <translation>Aucun texte n’en a&#xa0;; utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Nothing is anchored as &amp;{alias} before this line</source>
        <translation>Aucune ancre &amp;{alias} ne précède cette ligne</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo by hand what you want to take back.</source>
        <translation>Rien n’a été modifié. Défaites à la main ce que vous voulez annuler.</translation>
    </message>
    <message>
        <source>Nothing was changed; open the document again.</source>
        <translation>Rien n’a été modifié&#xa0;; rouvrez le document.</translation>
    </message>
    <message>
        <source>Nothing was changed; open the list again.</source>
        <translation>Rien n’a été modifié&#xa0;; rouvrez la liste.</translation>
    </message>
    <message>
        <source>Offsets are whole numbers from 0.</source>
        <translation>Les positions sont des nombres entiers à partir de 0.</translation>
    </message>
    <message>
        <source>One line holds one document; check that the file has line breaks.</source>
        <translation>Une ligne contient un document&#xa0;; vérifiez que le fichier a des sauts de ligne.</translation>
    </message>
    <message>
        <source>Only {family}; {key} shows all</source>
        <translation>Seulement {family}&#xa0;; {key} affiche tout</translation>
    </message>
    <message>
        <source>Open it as a project instead.</source>
        <translation>Ouvrez-le plutôt comme projet.</translation>
    </message>
    <message>
        <source>Open it where it can be written to, or copy it to another folder.</source>
        <translation>Ouvrez-le là où l’écriture est permise, ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>Open one from the File menu.</source>
        <translation>Ouvrez-en un depuis le menu Fichier.</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt), as text</source>
        <translation>texte OpenDocument (.odt), comme texte</translation>
    </message>
    <message>
        <source>PDF, as text</source>
        <translation>PDF, comme texte</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Merci de le signaler.</translation>
    </message>
    <message>
        <source>Printed {count} sheet</source>
        <translation>{count} feuille imprimée</translation>
    </message>
    <message>
        <source>Prodigy lines (JSON)</source>
        <translation>Lignes Prodigy (JSON)</translation>
    </message>
    <message>
        <source>Put its id into doc_id.</source>
        <translation>Mettez son identifiant dans doc_id.</translation>
    </message>
    <message>
        <source>Quote some text, or remove the example.</source>
        <translation>Citez un texte, ou supprimez l’exemple.</translation>
    </message>
    <message>
        <source>REFI-QDA project (.qdpx)</source>
        <translation>Projet REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>Relation from {label} “{text}”: {next} goes to spans it may lead to, Enter takes one, Esc leaves</source>
        <translation>Relation depuis {label} «&#xa0;{text}&#xa0;»&#xa0;: {next} va aux segments où elle peut mener, Entrée en prend un, Échap quitte</translation>
    </message>
    <message>
        <source>Relations between labels the schema does not join: {count}</source>
        <translation>Relations entre des étiquettes que le schéma ne relie pas&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Remove it, or check how it is spelt.</source>
        <translation>Retirez-le, ou vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>Remove it, or decode the file anew with its right encoding.</source>
        <translation>Retirez-le, ou décodez de nouveau le fichier avec le bon encodage.</translation>
    </message>
    <message>
        <source>Remove it, or put the words in quotes.</source>
        <translation>Retirez-la, ou mettez les mots entre guillemets.</translation>
    </message>
    <message>
        <source>Remove it, or write it as an escape in double quotation marks.</source>
        <translation>Retirez-le, ou écrivez-le comme séquence d’échappement entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Remove one of the two spans instead.</source>
        <translation>Supprimez plutôt l’un des deux segments.</translation>
    </message>
    <message>
        <source>Remove the relation first.</source>
        <translation>Supprimez d’abord la relation.</translation>
    </message>
    <message>
        <source>Rename one, or let each apply to other labels.</source>
        <translation>Renommez-en un, ou appliquez chacun à d’autres étiquettes.</translation>
    </message>
    <message>
        <source>Restore a backup of it, or open another file.</source>
        <translation>Restaurez-en une sauvegarde, ou ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>Restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore a backup of it; the damaged file is kept beside it.</source>
        <translation>Restaurez-en une sauvegarde&#xa0;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>Restore a backup of the project.</source>
        <translation>Restaurez une sauvegarde du projet.</translation>
    </message>
    <message>
        <source>Retry, or save it elsewhere, before you open another document.</source>
        <translation>Réessayez, ou enregistrez-le ailleurs, avant d’ouvrir un autre document.</translation>
    </message>
    <message>
        <source>Save a copy to work on, from the File menu.</source>
        <translation>Enregistrez une copie de travail depuis le menu Fichier.</translation>
    </message>
    <message>
        <source>Save a copy to work on.</source>
        <translation>Enregistrez une copie de travail.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Save its text as a .txt file in UTF-8.</source>
        <translation>Enregistrez son texte dans un fichier .txt en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Select another one.</source>
        <translation>Sélectionnez-en un autre.</translation>
    </message>
    <message>
        <source>Select some text, then press the label key.</source>
        <translation>Sélectionnez du texte, puis appuyez sur la touche de l’étiquette.</translation>
    </message>
    <message>
        <source>Select some text.</source>
        <translation>Sélectionnez du texte.</translation>
    </message>
    <message>
        <source>Set {attribute} to no</source>
        <translation>Mettre {attribute} à non</translation>
    </message>
    <message>
        <source>Set {attribute} to yes</source>
        <translation>Mettre {attribute} à oui</translation>
    </message>
    <message>
        <source>Several documents are selected: select the one to rename</source>
        <translation>Plusieurs documents sont sélectionnés&#xa0;: sélectionnez celui à renommer</translation>
    </message>
    <message>
        <source>Something stands after the end of the list</source>
        <translation>Quelque chose figure après la fin de la liste</translation>
    </message>
    <message>
        <source>Sorry, declannot made a mistake ({kind}); what was saved is safe</source>
        <translation>Désolé, declannot a commis une erreur ({kind})&#xa0;; ce qui était enregistré est intact</translation>
    </message>
    <message>
        <source>Sort and join them.</source>
        <translation>Triez-les et réunissez-les.</translation>
    </message>
    <message>
        <source>Spans that begin or end with a blank: {count}</source>
        <translation>Segments qui commencent ou finissent par un espace&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Split it; texts of up to {limit} MB are taken in.</source>
        <translation>Divisez-le&#xa0;; les textes jusqu’à {limit} Mo sont acceptés.</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Take agreements: {count}, documents: {documents}</source>
        <translation>Retenir des accords&#xa0;: {count}, documents&#xa0;: {documents}</translation>
    </message>
    <message>
        <source>Take the majority. Decisions: {count}</source>
        <translation>Retenir la majorité. Décisions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Take the majority. Decisions: {count}, documents: {documents}</source>
        <translation>Retenir la majorité. Décisions&#xa0;: {count}, documents&#xa0;: {documents}</translation>
    </message>
    <message>
        <source>Take the reading of {name}. Decisions: {count}</source>
        <translation>Retenir la lecture de {name}. Décisions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Take the reading of {name}. Decisions: {count}, documents: {documents}</source>
        <translation>Retenir la lecture de {name}. Décisions&#xa0;: {count}, documents&#xa0;: {documents}</translation>
    </message>
    <message>
        <source>The UTF-16 offset {offset} is not in the text, which has {length} UTF-16 code units</source>
        <translation>La position UTF-16 {offset} n’est pas dans le texte, qui a {length} unités UTF-16</translation>
    </message>
    <message>
        <source>The UTF-16 offset {offset} lies inside a surrogate pair</source>
        <translation>La position UTF-16 {offset} tombe à l’intérieur d’une paire de substitution</translation>
    </message>
    <message>
        <source>The alias *{alias} lies inside what it repeats</source>
        <translation>L’alias *{alias} se trouve dans ce qu’il répète</translation>
    </message>
    <message>
        <source>The annotator id “{id}” has two names, one of them “{name}”</source>
        <translation>L’identifiant d’annotateur «&#xa0;{id}&#xa0;» a deux noms, dont «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” has an empty or repeated value “{value}”</source>
        <translation>L’attribut «&#xa0;{attribute}&#xa0;» a une valeur vide ou répétée «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” has no values to choose from</source>
        <translation>L’attribut «&#xa0;{attribute}&#xa0;» n’a pas de valeurs à choisir</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” has values but is no choice</source>
        <translation>L’attribut «&#xa0;{attribute}&#xa0;» a des valeurs mais n’est pas un choix</translation>
    </message>
    <message>
        <source>The attributes “{cell}” cannot be read</source>
        <translation>Les attributs «&#xa0;{cell}&#xa0;» ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The backup cannot be copied ({reason})</source>
        <translation>La sauvegarde ne peut pas être copiée ({reason})</translation>
    </message>
    <message>
        <source>The beginning of the project is damaged</source>
        <translation>Le début du projet est endommagé</translation>
    </message>
    <message>
        <source>The byte offset {offset} is not in the text, which has {length} bytes</source>
        <translation>La position {offset}, en octets, n’est pas dans le texte, qui a {length} octets</translation>
    </message>
    <message>
        <source>The byte offset {offset} lies inside a character</source>
        <translation>La position {offset}, en octets, tombe à l’intérieur d’un caractère</translation>
    </message>
    <message>
        <source>The change does not fit what is in the project ({reason})</source>
        <translation>La modification ne s’accorde pas avec ce que contient le projet ({reason})</translation>
    </message>
    <message>
        <source>The character U+{code} is not allowed in YAML</source>
        <translation>Le caractère U+{code} n’est pas permis en YAML</translation>
    </message>
    <message>
        <source>The choice “{choice}” of a decision is not known</source>
        <translation>Le choix «&#xa0;{choice}&#xa0;» d’une décision n’est pas connu</translation>
    </message>
    <message>
        <source>The colour of the label {label} has no {theme}</source>
        <translation>La couleur de l’étiquette {label} n’a pas de valeur {theme}</translation>
    </message>
    <message>
        <source>The colour “{colour}” of the label {label} is unknown</source>
        <translation>La couleur «&#xa0;{colour}&#xa0;» de l’étiquette {label} est inconnue</translation>
    </message>
    <message>
        <source>The data folder cannot be written to ({reason})</source>
        <translation>Impossible d’écrire dans le dossier de données ({reason})</translation>
    </message>
    <message>
        <source>The dataset is no longer there</source>
        <translation>Le jeu de données n’existe plus</translation>
    </message>
    <message>
        <source>The decision id “{id}” occurs twice in the document</source>
        <translation>L’identifiant de décision «&#xa0;{id}&#xa0;» figure deux fois dans le document</translation>
    </message>
    <message>
        <source>The default “{value}” of the attribute “{attribute}” is not among its values</source>
        <translation>La valeur par défaut «&#xa0;{value}&#xa0;» de l’attribut «&#xa0;{attribute}&#xa0;» n’est pas l’une de ses valeurs</translation>
    </message>
    <message>
        <source>The demonstration cannot be made</source>
        <translation>La démonstration ne peut pas être créée</translation>
    </message>
    <message>
        <source>The details are in {place}.</source>
        <translation>Les détails sont dans {place}.</translation>
    </message>
    <message>
        <source>The disk failed while the project was in use ({reason})</source>
        <translation>Le disque a eu une défaillance pendant l’utilisation du projet ({reason})</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The document has two layers of “{annotator}”</source>
        <translation>Le document a deux couches de «&#xa0;{annotator}&#xa0;»</translation>
    </message>
    <message>
        <source>The document that this change is about is no longer in the project</source>
        <translation>Le document que concerne cette modification n’est plus dans le projet</translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known</source>
        <translation>L’encodage «&#xa0;{encoding}&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>The entry has no end</source>
        <translation>L’entrée n’a pas de fin</translation>
    </message>
    <message>
        <source>The entry is nested too deep</source>
        <translation>L’entrée est imbriquée sur trop de niveaux</translation>
    </message>
    <message>
        <source>The entry is not JSON</source>
        <translation>L’entrée n’est pas du JSON</translation>
    </message>
    <message>
        <source>The export cannot be written</source>
        <translation>L’export ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The expression cannot be read ({reason})</source>
        <translation>L’expression ne peut pas être lue ({reason})</translation>
    </message>
    <message>
        <source>The expression takes too long on this text</source>
        <translation>L’expression prend trop de temps sur ce texte</translation>
    </message>
    <message>
        <source>The feedback cannot be read</source>
        <translation>Le retour ne peut pas être lu</translation>
    </message>
    <message>
        <source>The feedback cannot be written</source>
        <translation>Le retour ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file begins as {encoding} but is not (byte {byte})</source>
        <translation>Le fichier commence comme {encoding} mais n’en est pas (octet {byte})</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file cannot be unpacked</source>
        <translation>Le fichier ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>The file has {size} MB</source>
        <translation>Le fichier fait {size} Mo</translation>
    </message>
    <message>
        <source>The file has {size} bytes; at most {limit} are read</source>
        <translation>Le fichier fait {size} octets&#xa0;; au plus {limit} sont lus</translation>
    </message>
    <message>
        <source>The file holds more than {limit} values, repeated ones included</source>
        <translation>Le fichier contient plus de {limit} valeurs, répétitions comprises</translation>
    </message>
    <message>
        <source>The file holds no words</source>
        <translation>Le fichier ne contient pas de mots</translation>
    </message>
    <message>
        <source>The file is a project or another database, not a document</source>
        <translation>Le fichier est un projet ou une autre base de données, pas un document</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes)</source>
        <translation>Le fichier est vide (0 octet)</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>Intervalle à 95&#xa0;% de {low} à {high}</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} from {resamples} resamples of documents, seed {seed}</source>
        <translation>Intervalle à 95&#xa0;% de {low} à {high}, d’après {resamples} rééchantillonnages de documents, graine {seed}</translation>
    </message>
    <message>
        <source>A CAS whose text is kept as bytes or elsewhere cannot be read; export it with its text.</source>
        <translation>Un CAS dont le texte est conservé en octets ou ailleurs ne peut pas être lu&#xa0;; exportez-le avec son texte.</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry before you export</source>
        <translation>Une modification n’est pas encore enregistrée&#xa0;: réessayez avant d’exporter</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry first</source>
        <translation>Une modification n’est pas encore enregistrée&#xa0;: réessayez d’abord</translation>
    </message>
    <message>
        <source>A comparison is made of two annotators, and a document has the spans of {count}</source>
        <translation>Une comparaison porte sur deux annotateurs, et un document a les segments de {count}</translation>
    </message>
    <message>
        <source>A decision that builds on it is open again</source>
        <translation>Une décision qui s’appuie sur celle-ci est de nouveau ouverte</translation>
    </message>
    <message>
        <source>A document for practice is left out; name it to export it</source>
        <translation>Un document d’entraînement est omis&#xa0;; indiquez-le pour l’exporter</translation>
    </message>
    <message>
        <source>A has no such spans in the compared documents</source>
        <translation>A n’a pas de tels segments dans les documents comparés</translation>
    </message>
    <message>
        <source>A majority takes three annotators or more, and the project has {count}</source>
        <translation>Une majorité demande trois annotateurs ou plus, et le projet en a {count}</translation>
    </message>
    <message>
        <source>A majority takes three annotators or more, and {count} are named</source>
        <translation>Une majorité demande trois annotateurs ou plus, et {count} sont indiqués</translation>
    </message>
    <message>
        <source>A plan needs annotators</source>
        <translation>Une répartition doit avoir des annotateurs</translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself</source>
        <translation>Un projet ne peut pas être copié sur lui-même</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Il manque un motif</translation>
    </message>
    <message>
        <source>A reason needs words</source>
        <translation>Un motif doit contenir des mots</translation>
    </message>
    <message>
        <source>A relation is not edited here</source>
        <translation>Une relation ne se modifie pas ici</translation>
    </message>
    <message>
        <source>A report is saved as .html, .csv or .json, not as “{name}”</source>
        <translation>Un rapport s’enregistre en .html, .csv ou .json, pas sous le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A row has a name like 1-1, offsets like 0-5, and a token; export the file again.</source>
        <translation>Une ligne a un nom comme 1-1, des positions comme 0-5 et un mot&#xa0;; exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>A row stands outside of a sentence</source>
        <translation>Une ligne se trouve hors d’une phrase</translation>
    </message>
    <message>
        <source>A span of {name} ends at {end}, behind the end of the text at {length}: it was made on another text</source>
        <translation>Un segment de {name} se termine à {end}, après la fin du texte à {length}&#xa0;: il a été fait sur un autre texte</translation>
    </message>
    <message>
        <source>A span of {side} ends at {end}, behind the end of the text at {length}</source>
        <translation>Un segment de {side} se termine à {end}, après la fin du texte à {length}</translation>
    </message>
    <message>
        <source>A span of {side} is not (start, end, label) with start before end: {mark}</source>
        <translation>Un segment de {side} n’est pas (début, fin, étiquette) avec le début avant la fin&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>A span or relation has no id</source>
        <translation>Un segment ou une relation n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>A text never changes under its spans; give the new text its own id.</source>
        <translation>Un texte ne change jamais sous ses segments&#xa0;; donnez au nouveau texte son propre identifiant.</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>Accept {count} findings</source>
        <translation>Accepter {count} constats</translation>
    </message>
    <message>
        <source>Add annotator {name}</source>
        <translation>Ajouter l’annotateur {name}</translation>
    </message>
    <message>
        <source>Add documents first, name some, or draw a plan with this annotator.</source>
        <translation>Ajoutez d’abord des documents, indiquez-en, ou établissez une répartition avec cet annotateur.</translation>
    </message>
    <message>
        <source>Add it to the schema, or leave it out.</source>
        <translation>Ajoutez-la au schéma, ou omettez-la.</translation>
    </message>
    <message>
        <source>Add no names when you import, and make the schema here.</source>
        <translation>N’ajoutez aucun nom à l’importation, et faites le schéma ici.</translation>
    </message>
    <message>
        <source>Add one, or choose neither.</source>
        <translation>Ajoutez-en un, ou choisissez «&#xa0;Aucune&#xa0;».</translation>
    </message>
    <message>
        <source>Add relation {relation}</source>
        <translation>Ajouter la relation {relation}</translation>
    </message>
    <message>
        <source>Add some; those for practice are not part of a plan.</source>
        <translation>Ajoutez-en&#xa0;; ceux d’entraînement n’entrent pas dans une répartition.</translation>
    </message>
    <message>
        <source>Add the reading of annotator {name}</source>
        <translation>Ajouter la lecture de l’annotateur {name}</translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation>Ajouter {label}</translation>
    </message>
    <message>
        <source>Added {label}: {text}</source>
        <translation>{label} ajouté&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Added {label}: {text} ({warning})</source>
        <translation>{label} ajouté&#xa0;: {text} ({warning})</translation>
    </message>
    <message>
        <source>Added {relation}: {source} → {target}</source>
        <translation>{relation} ajoutée&#xa0;: {source} → {target}</translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Agreement needs at least two annotators</source>
        <translation>L’accord demande au moins deux annotateurs</translation>
    </message>
    <message>
        <source>Agreement of {a} and {b}</source>
        <translation>Accord entre {a} et {b}</translation>
    </message>
    <message>
        <source>Agreements taken: {count}</source>
        <translation>Accords retenus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Agreements taken: {count}; waiting for decisions: {left}</source>
        <translation>Accords retenus&#xa0;: {count}&#xa0;; décisions en attente&#xa0;: {left}</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>All attributes equal</source>
        <translation>Tous les attributs égaux</translation>
    </message>
    <message>
        <source>All differences are decided; take the agreements next</source>
        <translation>Toutes les différences sont décidées&#xa0;; retenez maintenant les accords</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An annotation has a “target”, a page has “items”.</source>
        <translation>Une annotation a un «&#xa0;target&#xa0;», une page a des «&#xa0;items&#xa0;».</translation>
    </message>
    <message>
        <source>An attribute has one value</source>
        <translation>Un attribut a une seule valeur</translation>
    </message>
    <message>
        <source>An edge of the span splits a character</source>
        <translation>Une borne du segment coupe un caractère</translation>
    </message>
    <message>
        <source>An end of the relation is not decided yet</source>
        <translation>Une extrémité de la relation n’est pas encore décidée</translation>
    </message>
    <message>
        <source>An end of the relation “{relation}” was decided away</source>
        <translation>Une extrémité de la relation «&#xa0;{relation}&#xa0;» a été écartée par une décision</translation>
    </message>
    <message>
        <source>An overlap is between 0 and 100 %</source>
        <translation>Un recouvrement est compris entre 0 et 100&#xa0;%</translation>
    </message>
    <message>
        <source>Another difference</source>
        <translation>Une autre différence</translation>
    </message>
    <message>
        <source>Another label in gold</source>
        <translation>Une autre étiquette dans la référence</translation>
    </message>
    <message>
        <source>Another relation in gold</source>
        <translation>Une autre relation dans la référence</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Ask for the file anew, or find out which of the two texts is meant.</source>
        <translation>Redemandez le fichier, ou cherchez lequel des deux textes est le bon.</translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation>Redemandez le fichier.</translation>
    </message>
    <message>
        <source>Ask the trainer to keep it in the schema, as retired if they like.</source>
        <translation>Demandez au responsable de la conserver dans le schéma, au besoin désactivée.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Audit: nothing to change</source>
        <translation>Contrôler&#xa0;: rien à modifier</translation>
    </message>
    <message>
        <source>B has no such spans in the compared documents</source>
        <translation>B n’a pas de tels segments dans les documents comparés</translation>
    </message>
    <message>
        <source>Before a task is sent for the first time, nothing is suggested</source>
        <translation>Avant le premier envoi d’une tâche, rien n’est suggéré</translation>
    </message>
    <message>
        <source>Both are equally long</source>
        <translation>Les deux sont de même longueur</translation>
    </message>
    <message>
        <source>Carried over unchanged: {unchanged}, to look at: {doubtful}</source>
        <translation>Reportés sans changement&#xa0;: {unchanged}&#xa0;; à revoir&#xa0;: {doubtful}</translation>
    </message>
    <message>
        <source>Carry work over to “{title}”</source>
        <translation>Reporter le travail sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Chance leaves no room for disagreement here, so nothing can be said</source>
        <translation>Ici, le hasard ne laisse aucune place au désaccord&#xa0;; on ne peut donc rien dire</translation>
    </message>
    <message>
        <source>Change it first.</source>
        <translation>Modifiez-le d’abord.</translation>
    </message>
    <message>
        <source>Change label to {label}</source>
        <translation>Remplacer l’étiquette par {label}</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Changer les étiquettes</translation>
    </message>
    <message>
        <source>Change the guideline</source>
        <translation>Modifier le guide d’annotation</translation>
    </message>
    <message>
        <source>Change the properties of a document</source>
        <translation>Modifier les propriétés d’un document</translation>
    </message>
    <message>
        <source>Change the properties of {count} documents</source>
        <translation>Modifier les propriétés de {count} documents</translation>
    </message>
    <message>
        <source>Change the properties of “{title}”</source>
        <translation>Modifier les propriétés de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Change the reason “{old}” to “{new}”</source>
        <translation>Remplacer le motif «&#xa0;{old}&#xa0;» par «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Change the value {value} of {attribute} to {other}</source>
        <translation>Remplacer la valeur {value} de {attribute} par {other}</translation>
    </message>
    <message>
        <source>Change {count} labels</source>
        <translation>Changer {count} étiquettes</translation>
    </message>
    <message>
        <source>Change {count} labels to {label}</source>
        <translation>Remplacer {count} étiquettes par {label}</translation>
    </message>
    <message>
        <source>Choose a feedback file.</source>
        <translation>Choisissez un fichier de retour.</translation>
    </message>
    <message>
        <source>Choose a figure first</source>
        <translation>Choisissez d’abord un chiffre</translation>
    </message>
    <message>
        <source>Choose a file that was written by Export keys.</source>
        <translation>Choisissez un fichier écrit par «&#xa0;Exporter les touches&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a file with the text of this document alone.</source>
        <translation>Choisissez un fichier qui ne contient que le texte de ce document.</translation>
    </message>
    <message>
        <source>Choose a task, work or feedback file, or a project; use import for other files.</source>
        <translation>Choisissez un fichier de tâche, de travail ou de retour, ou un projet&#xa0;; pour d’autres fichiers, utilisez l’import.</translation>
    </message>
    <message>
        <source>Choose another annotator.</source>
        <translation>Choisissez un autre annotateur.</translation>
    </message>
    <message>
        <source>Choose another name, or remove one of the two.</source>
        <translation>Choisissez un autre nom, ou retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose another name; what is frozen stays as it is.</source>
        <translation>Choisissez un autre nom&#xa0;; ce qui est figé reste tel quel.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another strategy.</source>
        <translation>Choisissez une autre stratégie.</translation>
    </message>
    <message>
        <source>Choose files that end in {endings}.</source>
        <translation>Choisissez des fichiers qui se terminent par {endings}.</translation>
    </message>
    <message>
        <source>Choose one of its attributes.</source>
        <translation>Choisissez l’un de ses attributs.</translation>
    </message>
    <message>
        <source>Choose one of the two, or edit.</source>
        <translation>Choisissez l’une des deux, ou modifiez.</translation>
    </message>
    <message>
        <source>Choose one, or one of the two.</source>
        <translation>Choisissez-en un, ou l’un des deux.</translation>
    </message>
    <message>
        <source>Choose other documents, or name these.</source>
        <translation>Choisissez d’autres documents, ou indiquez ceux-ci.</translation>
    </message>
    <message>
        <source>Choose the documents to import.</source>
        <translation>Choisissez les documents à importer.</translation>
    </message>
    <message>
        <source>Choose the files to merge.</source>
        <translation>Choisissez les fichiers à fusionner.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Choose the name of a folder.</source>
        <translation>Choisissez le nom d’un dossier.</translation>
    </message>
    <message>
        <source>Choose what came from somebody else.</source>
        <translation>Choisissez ce qui vient de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Clear {attribute}</source>
        <translation>Effacer {attribute}</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Fermez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>CoNLL has a word a line, and its tag in another column.</source>
        <translation>CoNLL a un mot par ligne, et sa marque dans une autre colonne.</translation>
    </message>
    <message>
        <source>CoNLL-U has a word a line, its columns parted by tabs.</source>
        <translation>CoNLL-U a un mot par ligne, ses colonnes séparées par des tabulations.</translation>
    </message>
    <message>
        <source>CoNLL-U is always UTF-8; save it again.</source>
        <translation>CoNLL-U est toujours en UTF-8&#xa0;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>CoNLL: tags are {scheme} in column {columns}</source>
        <translation>CoNLL&#xa0;: les marques sont en {scheme}, colonne {columns}</translation>
    </message>
    <message>
        <source>Cohen 1960, Educational and Psychological Measurement 20(1)</source>
        <translation>Cohen 1960, Educational and Psychological Measurement 20(1)</translation>
    </message>
    <message>
        <source>Cohen’s kappa on characters</source>
        <translation>Kappa de Cohen sur les caractères</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation>Commentaires&#xa0;:</translation>
    </message>
    <message>
        <source>Compare spans of one text, with its length in code points.</source>
        <translation>Comparez les segments d’un seul texte, avec sa longueur en points de code.</translation>
    </message>
    <message>
        <source>Compare them two by two.</source>
        <translation>Comparez-les deux à deux.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparés</translation>
    </message>
    <message>
        <source>Compared layers of {name} that were never sent, and so count as they are now: {count}</source>
        <translation>Couches comparées de {name} jamais envoyées, et donc comptées telles qu’elles sont maintenant&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Compared spans of {name} that began as suggestions: {count}; where both saw the same suggestions they are not independent</source>
        <translation>Segments comparés de {name} nés de suggestions&#xa0;: {count}&#xa0;; là où les deux ont vu les mêmes suggestions, ils ne sont pas indépendants</translation>
    </message>
    <message>
        <source>Confirm a decision</source>
        <translation>Confirmer une décision</translation>
    </message>
    <message>
        <source>Confirm the decision, edit, or reopen it.</source>
        <translation>Confirmez la décision, modifiez-la ou rouvrez-la.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Copied as text, one line a hit</source>
        <translation>Copié en texte, un résultat par ligne</translation>
    </message>
    <message>
        <source>Copied to {place}</source>
        <translation>Copié dans {place}</translation>
    </message>
    <message>
        <source>Copied {count} characters</source>
        <translation>Caractères copiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Copied: {sentence}</source>
        <translation>Copié&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Correct it in a file, then use “Replace text from file”.</source>
        <translation>Corrigez-le dans un fichier, puis utilisez «&#xa0;Remplacer le texte par celui d’un fichier&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the entry; a span ends after it begins.</source>
        <translation>Corrigez l’entrée&#xa0;; un segment se termine après son début.</translation>
    </message>
    <message>
        <source>Correct the line, or declare the type in [entities] or [events].</source>
        <translation>Corrigez la ligne, ou déclarez le type dans [entities] ou [events].</translation>
    </message>
    <message>
        <source>Correct the row, or leave it out.</source>
        <translation>Corrigez la ligne, ou omettez-la.</translation>
    </message>
    <message>
        <source>Correct the text of the newest version.</source>
        <translation>Corrigez le texte de la version la plus récente.</translation>
    </message>
    <message>
        <source>Correct the text of “{title}”</source>
        <translation>Corriger le texte de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Correct the time on task</source>
        <translation>Corriger le temps de travail</translation>
    </message>
    <message>
        <source>Corrected; carried spans to look at: {count}</source>
        <translation>Corrigé&#xa0;; segments reportés à revoir&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Corrected; every span was carried over unchanged</source>
        <translation>Corrigé&#xa0;; tous les segments ont été reportés sans changement</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Count for each item how many annotators chose each category.</source>
        <translation>Comptez pour chaque élément combien d’annotateurs ont choisi chaque catégorie.</translation>
    </message>
    <message>
        <source>Counting was cancelled; the figures from before stay</source>
        <translation>Le décompte a été annulé&#xa0;; les chiffres précédents restent</translation>
    </message>
    <message>
        <source>Counts as for strict F1</source>
        <translation>Mêmes comptes que pour le F1 strict</translation>
    </message>
    <message>
        <source>Counts as for strict F1; SemEval-2013 task 9 calls it exact boundary matching</source>
        <translation>Mêmes comptes que pour le F1 strict&#xa0;; SemEval-2013 tâche 9 l’appelle «&#xa0;exact boundary matching&#xa0;»</translation>
    </message>
    <message>
        <source>Decide a difference of edges</source>
        <translation>Trancher une différence de bornes</translation>
    </message>
    <message>
        <source>Decide a difference of edges and label</source>
        <translation>Trancher une différence de bornes et d’étiquette</translation>
    </message>
    <message>
        <source>Decide a difference of label</source>
        <translation>Trancher une différence d’étiquette</translation>
    </message>
    <message>
        <source>Decide a relation</source>
        <translation>Trancher une relation</translation>
    </message>
    <message>
        <source>Decide a span that one has</source>
        <translation>Trancher un segment présent chez un seul</translation>
    </message>
    <message>
        <source>Decide a split or merge</source>
        <translation>Trancher une division ou une fusion</translation>
    </message>
    <message>
        <source>Decide all its differences and mark gold as done.</source>
        <translation>Tranchez toutes ses différences et marquez la référence comme terminée.</translation>
    </message>
    <message>
        <source>Decide attributes</source>
        <translation>Trancher des attributs</translation>
    </message>
    <message>
        <source>Decide every difference there first.</source>
        <translation>Tranchez-y d’abord toutes les différences.</translation>
    </message>
    <message>
        <source>Decide for neither, or decide the ends again.</source>
        <translation>Choisissez «&#xa0;Aucune&#xa0;», ou tranchez de nouveau les extrémités.</translation>
    </message>
    <message>
        <source>Decide for neither, or decide the span again.</source>
        <translation>Choisissez «&#xa0;Aucune&#xa0;», ou tranchez de nouveau le segment.</translation>
    </message>
    <message>
        <source>Decide for neither, or edit.</source>
        <translation>Choisissez «&#xa0;Aucune&#xa0;», ou modifiez.</translation>
    </message>
    <message>
        <source>Decide for neither, then draw it in gold.</source>
        <translation>Choisissez «&#xa0;Aucune&#xa0;», puis tracez-la dans la référence.</translation>
    </message>
    <message>
        <source>Decide it anew.</source>
        <translation>Tranchez-la de nouveau.</translation>
    </message>
    <message>
        <source>Decide its differences and mark gold as done first.</source>
        <translation>Tranchez d’abord ses différences et marquez la référence comme terminée.</translation>
    </message>
    <message>
        <source>Decide its spans first.</source>
        <translation>Tranchez d’abord ses segments.</translation>
    </message>
    <message>
        <source>Decide the span again first.</source>
        <translation>Tranchez d’abord le segment de nouveau.</translation>
    </message>
    <message>
        <source>Decide them first; “neither” is a decision too.</source>
        <translation>Tranchez-les d’abord&#xa0;; «&#xa0;aucune&#xa0;» est aussi une décision.</translation>
    </message>
    <message>
        <source>Decide {count} of one wording the same way</source>
        <translation>Trancher de même {count} différences d’une même formulation</translation>
    </message>
    <message>
        <source>Decided: both</source>
        <translation>Décidé&#xa0;: les deux</translation>
    </message>
    <message>
        <source>Decided: edited</source>
        <translation>Décidé&#xa0;: lecture modifiée</translation>
    </message>
    <message>
        <source>Decided: lower lane</source>
        <translation>Décidé&#xa0;: piste du bas</translation>
    </message>
    <message>
        <source>Decided: neither</source>
        <translation>Décidé&#xa0;: aucune des deux</translation>
    </message>
    <message>
        <source>Decided: upper lane</source>
        <translation>Décidé&#xa0;: piste du haut</translation>
    </message>
    <message>
        <source>Deleted {count} documents; undo brings them back</source>
        <translation>Documents supprimés&#xa0;: {count}&#xa0;; «&#xa0;Annuler&#xa0;» les rétablit</translation>
    </message>
    <message>
        <source>Deleted “{title}”; undo brings it back</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé&#xa0;; «&#xa0;Annuler&#xa0;» le rétablit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Differing relations</source>
        <translation>Relations différentes</translation>
    </message>
    <message>
        <source>Digits and brackets are for attributes and edges</source>
        <translation>Les chiffres et les crochets servent aux attributs et aux bornes</translation>
    </message>
    <message>
        <source>Do not trust it; ask for another one.</source>
        <translation>Ne vous y fiez pas&#xa0;; demandez-en un autre.</translation>
    </message>
    <message>
        <source>Do not trust the file, or remove the declaration.</source>
        <translation>Ne vous fiez pas au fichier, ou retirez la déclaration.</translation>
    </message>
    <message>
        <source>Do not trust the file; save it again from the program it comes from.</source>
        <translation>Ne vous fiez pas au fichier&#xa0;; enregistrez-le de nouveau depuis le programme dont il vient.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask for it anew.</source>
        <translation>Ne vous fiez pas à ce fichier&#xa0;; redemandez-le.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document {number} of a dataset is not the one that was frozen: its SHA-256 differs</source>
        <translation>Le document {number} d’un jeu de données n’est pas celui qui a été figé&#xa0;: son SHA-256 diffère</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents compared: {count}, begun by both, finished or not.</source>
        <translation>Documents comparés&#xa0;: {count}, commencés par les deux, terminés ou non.</translation>
    </message>
    <message>
        <source>Documents compared: {count}, marked as done by both, of {all} that at least one has marked as done.</source>
        <translation>Documents comparés&#xa0;: {count}, marqués comme terminés par les deux, sur {all} qu’au moins un a marqués comme terminés.</translation>
    </message>
    <message>
        <source>Documents given to two annotators: {twice} of {documents} ({percent} %), drawn at random with seed {seed}</source>
        <translation>Documents confiés à deux annotateurs&#xa0;: {twice} sur {documents} ({percent}&#xa0;%), tirés au hasard avec la graine {seed}</translation>
    </message>
    <message>
        <source>Documents in {part}: {reached} instead of {wished}, so that groups stay together and no part is empty</source>
        <translation>Documents dans {part}&#xa0;: {reached} au lieu de {wished}, pour que les groupes restent entiers et qu’aucune partie ne soit vide</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Documents omis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Documents that both have begun, finished or not: {count}</source>
        <translation>Documents que les deux ont commencés, terminés ou non&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Documents that both have marked as done: {count}</source>
        <translation>Documents que les deux ont marqués comme terminés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Documents, worst first</source>
        <translation>Documents, du pire au meilleur</translation>
    </message>
    <message>
        <source>Each character is in a span of the label or not; kappa tells how far the annotators agree on that beyond chance. Long spans weigh more than short ones, and how deep spans lie in each other is lost.</source>
        <translation>Chaque caractère est dans un segment de l’étiquette ou non&#xa0;; kappa dit à quel point les annotateurs s’accordent là-dessus au-delà du hasard. Les segments longs pèsent plus que les courts, et la profondeur d’imbrication des segments est perdue.</translation>
    </message>
    <message>
        <source>Each label</source>
        <translation>Chaque étiquette</translation>
    </message>
    <message>
        <source>Each sentence begins with “#Text=”; export the file again.</source>
        <translation>Chaque phrase commence par «&#xa0;#Text=&#xa0;»&#xa0;; exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Edge ({edge}) at {offset}: Enter keeps, Esc leaves</source>
        <translation>Borne ({edge}) à {offset}&#xa0;: Entrée valide, Échap abandonne</translation>
    </message>
    <message>
        <source>Editing gold: label keys, edges and attributes work; Esc returns</source>
        <translation>Modification de la référence&#xa0;: touches d’étiquettes, bornes et attributs agissent&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap (percentile method)</source>
        <translation>Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap (méthode des percentiles)</translation>
    </message>
    <message>
        <source>Enter keeps the edges, Esc leaves them as they were</source>
        <translation>Entrée valide les bornes, Échap les laisse telles quelles</translation>
    </message>
    <message>
        <source>Enter, Esc and Tab always mean what they mean now</source>
        <translation>Entrée, Échap et Tab gardent toujours leur sens</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Equal values of {attribute}</source>
        <translation>Valeurs égales de {attribute}</translation>
    </message>
    <message>
        <source>Every agreement is taken</source>
        <translation>Tous les accords sont retenus</translation>
    </message>
    <message>
        <source>Every row has a word and its tag, parted by a tab or a blank; correct it.</source>
        <translation>Chaque ligne a un mot et sa marque, séparés par une tabulation ou un espace&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>Every row has a word and its tag; correct it.</source>
        <translation>Chaque ligne a un mot et sa marque&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>Every span stands in exactly one of them. A split span with its pieces counts once; they hold {a} spans of {name_a} and {b} of {name_b}. Pieces cover at least {share} of it</source>
        <translation>Chaque segment figure dans une seule d’entre elles. Un segment divisé compte une fois avec ses morceaux&#xa0;; elles contiennent {a} segments de {name_a} et {b} de {name_b}. Les morceaux en couvrent au moins {share}</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Exact-extent F1</source>
        <translation>F1 à étendue exacte</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Échangez les deux.</translation>
    </message>
    <message>
        <source>Export it again as WebAnno TSV 3.3.</source>
        <translation>Exportez-le de nouveau en WebAnno TSV 3.3.</translation>
    </message>
    <message>
        <source>Export the project again with its code book.</source>
        <translation>Exportez de nouveau le projet avec son livre de codes.</translation>
    </message>
    <message>
        <source>Export the project again with its sources inside.</source>
        <translation>Exportez de nouveau le projet avec ses sources.</translation>
    </message>
    <message>
        <source>Export the project for exchange (.qdpx) from the program it comes from.</source>
        <translation>Exportez le projet au format d’échange (.qdpx) depuis le programme d’où il vient.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation>Retour pour {name}</translation>
    </message>
    <message>
        <source>Fields for text use {key} themselves</source>
        <translation>Les champs de texte utilisent eux-mêmes {key}</translation>
    </message>
    <message>
        <source>Files of other kinds in {folder}, passed over: {count}</source>
        <translation>Fichiers d’autres types dans {folder}, ignorés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Finish reading and mark it as done.</source>
        <translation>Terminez la lecture et marquez-le comme terminé.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs at least two annotators</source>
        <translation>Le kappa de Fleiss demande au moins deux annotateurs</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs the same number of annotators on every item</source>
        <translation>Le kappa de Fleiss demande le même nombre d’annotateurs pour chaque élément</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder you can write to.</source>
        <translation>Libérez de la place, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Freeze another one with these choices.</source>
        <translation>Figez-en un autre avec ces choix.</translation>
    </message>
    <message>
        <source>Freeze one first.</source>
        <translation>Figez-en un d’abord.</translation>
    </message>
    <message>
        <source>Freeze “{name}”</source>
        <translation>Figer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma is computed for two annotators, and {count} were given</source>
        <translation>Gamma se calcule pour deux annotateurs, et {count} sont indiqués</translation>
    </message>
    <message>
        <source>Gamma needs weights that are not negative, a positive cost of the empty span, and at least one sample</source>
        <translation>Gamma demande des poids non négatifs, un coût positif du segment vide et au moins un échantillon</translation>
    </message>
    <message>
        <source>Give a list of spans for each.</source>
        <translation>Donnez une liste de segments pour chacun.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Donner un motif</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Give it two, such as Arg1:A, Arg2:B.</source>
        <translation>Donnez-lui-en deux, comme Arg1:A, Arg2:B.</translation>
    </message>
    <message>
        <source>Give offsets in code points of the same text for all annotators.</source>
        <translation>Donnez des positions en points de code du même texte pour tous les annotateurs.</translation>
    </message>
    <message>
        <source>Give offsets in code points, the end exclusive, and a label.</source>
        <translation>Donnez des positions en points de code, fin exclue, et une étiquette.</translation>
    </message>
    <message>
        <source>Give rows of numbers that are not negative.</source>
        <translation>Donnez des lignes de nombres non négatifs.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Donnez au fichier une de ces extensions.</translation>
    </message>
    <message>
        <source>Give the length of each text in code points, in the order of the documents.</source>
        <translation>Donnez la longueur de chaque texte en points de code, dans l’ordre des documents.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Gold has {label} where you have nothing: {count} of its {total}</source>
        <translation>La référence a {label} là où vous n’avez rien&#xa0;: {count} sur {total}</translation>
    </message>
    <message>
        <source>Gold is as you left it</source>
        <translation>La référence est telle que vous l’avez laissée</translation>
    </message>
    <message>
        <source>Gold is marked as done in the review</source>
        <translation>La référence est marquée comme terminée dans la révision</translation>
    </message>
    <message>
        <source>Gold is open again</source>
        <translation>La référence est de nouveau ouverte</translation>
    </message>
    <message>
        <source>Gold of this document is done</source>
        <translation>La référence de ce document est terminée</translation>
    </message>
    <message>
        <source>Gold was changed; choose one of the readings, or neither</source>
        <translation>La référence a changé&#xa0;; choisissez une des lectures, ou aucune</translation>
    </message>
    <message>
        <source>Gold was decided with these spans in view, so these figures are not independent: they tell what changed in the review, not how far two people agree</source>
        <translation>La référence a été décidée avec ces segments sous les yeux&#xa0;; ces chiffres ne sont donc pas indépendants&#xa0;: ils disent ce qui a changé à la révision, et non à quel point deux personnes s’accordent</translation>
    </message>
    <message>
        <source>Gold was made from the annotators’ own spans, so an annotator and gold are not independent: these figures tell how much of the work was kept</source>
        <translation>La référence vient des segments des annotateurs eux-mêmes&#xa0;; un annotateur et la référence ne sont donc pas indépendants&#xa0;: ces chiffres disent quelle part du travail a été conservée</translation>
    </message>
    <message>
        <source>Group a document</source>
        <translation>Grouper un document</translation>
    </message>
    <message>
        <source>Group {count} documents</source>
        <translation>Grouper {count} documents</translation>
    </message>
    <message>
        <source>How many of the spans of both annotators stand in the same place with the same label: twice the matching spans, divided by all spans of both. 1 means every span is the same, 0 that none is. Neither annotator is taken as right.</source>
        <translation>Part des segments des deux annotateurs qui se trouvent au même endroit avec la même étiquette&#xa0;: deux fois les segments concordants, divisés par tous les segments des deux. 1 veut dire que tous sont identiques, 0 qu’aucun ne l’est. Aucun des deux annotateurs n’est supposé avoir raison.</translation>
    </message>
    <message>
        <source>How much the edges of the spans of one label disagree, character by character, compared with the same spans put anywhere in the text. 1 means none does, 0 as much as by chance. It knows no overlap: spans of one label that overlap are taken as one.</source>
        <translation>À quel point les bornes des segments d’une étiquette divergent, caractère par caractère, par rapport aux mêmes segments placés n’importe où dans le texte. 1 veut dire nulle part, 0 autant que par hasard. La mesure ignore les chevauchements&#xa0;: les segments d’une même étiquette qui se chevauchent comptent comme un seul.</translation>
    </message>
    <message>
        <source>How orderly the two readings align, in place and in label, compared with readings drawn by chance that have as many spans, gaps and lengths like theirs. 1 means identical, about 0 means no better than chance, below 0 worse. Chance is drawn with a seed, so the last digits depend on it.</source>
        <translation>À quel point les deux lectures concordent, par la place et par l’étiquette, comparées à des lectures tirées au hasard qui ont autant de segments, avec des intervalles et des longueurs semblables. 1 veut dire identiques, environ 0 pas mieux que le hasard, au-dessous de 0 pire. Le tirage part d’une graine&#xa0;; les derniers chiffres en dépendent.</translation>
    </message>
    <message>
        <source>Hripcsak &amp; Rothschild 2005, JAMIA 12(3): it is positive specific agreement, which kappa approaches as the text without spans grows</source>
        <translation>Hripcsak &amp; Rothschild 2005, JAMIA 12(3)&#xa0;: c’est l’accord spécifique positif, dont le kappa s’approche quand croît le texte sans segments</translation>
    </message>
    <message>
        <source>Ids are unique in a file; renumber or remove one.</source>
        <translation>Les identifiants sont uniques dans un fichier&#xa0;; renumérotez-en un ou retirez-le.</translation>
    </message>
    <message>
        <source>Ids are unique; remove or rename one.</source>
        <translation>Les identifiants sont uniques&#xa0;; retirez-en un ou renommez-le.</translation>
    </message>
    <message>
        <source>If it shows pictures of text, run text recognition (OCR) first.</source>
        <translation>S’il montre des images de texte, lancez d’abord une reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>Importez-le par parties.</translation>
    </message>
    <message>
        <source>Import one of: {known}.</source>
        <translation>Importez un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Import some first.</source>
        <translation>Importez-en d’abord.</translation>
    </message>
    <message>
        <source>Import some, or choose other documents.</source>
        <translation>Importez-en, ou choisissez d’autres documents.</translation>
    </message>
    <message>
        <source>Import them in parts.</source>
        <translation>Importez-les par parties.</translation>
    </message>
    <message>
        <source>Import what doccano exports as JSONL; labels come in by the schema.</source>
        <translation>Importez ce que doccano exporte en JSONL&#xa0;; les étiquettes arrivent par le schéma.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>In gold, and not marked by you</source>
        <translation>Dans la référence, et non marqué par vous</translation>
    </message>
    <message>
        <source>In the guideline:</source>
        <translation>Dans le guide d’annotation&#xa0;:</translation>
    </message>
    <message>
        <source>In the statement this key goes paragraph by paragraph</source>
        <translation>Dans la déclaration, cette touche va de paragraphe en paragraphe</translation>
    </message>
    <message>
        <source>In the statement this key goes sentence by sentence</source>
        <translation>Dans la déclaration, cette touche va de phrase en phrase</translation>
    </message>
    <message>
        <source>In the statement this key goes to the end</source>
        <translation>Dans la déclaration, cette touche va à la fin</translation>
    </message>
    <message>
        <source>In the statement this key goes to the start</source>
        <translation>Dans la déclaration, cette touche va au début</translation>
    </message>
    <message>
        <source>In the statement this key goes word by word</source>
        <translation>Dans la déclaration, cette touche va de mot en mot</translation>
    </message>
    <message>
        <source>In {changed} of {audited} untagged paragraphs looked at again something was missing ({drawn} drawn from {population}, seed {seed})</source>
        <translation>Dans {changed} des {audited} paragraphes non étiquetés revus, il manquait quelque chose ({drawn} tirés de {population}, graine {seed})</translation>
    </message>
    <message>
        <source>In {count} documents begun from suggestions</source>
        <translation>Dans {count} documents commencés à partir de suggestions</translation>
    </message>
    <message>
        <source>In {count} other documents</source>
        <translation>Dans {count} autres documents</translation>
    </message>
    <message>
        <source>Install declannot again.</source>
        <translation>Installez declannot de nouveau.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Il a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It is a document for practice</source>
        <translation>C’est un document d’entraînement</translation>
    </message>
    <message>
        <source>It is damaged or cut off; take the original file.</source>
        <translation>Il est endommagé ou tronqué&#xa0;; utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>It is damaged, or its type system is another one; export it again.</source>
        <translation>Il est endommagé, ou son système de types est un autre&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is {label} already</source>
        <translation>C’est déjà {label}</translation>
    </message>
    <message>
        <source>It offers: {known}.</source>
        <translation>Il propose&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It touches a span of {label}</source>
        <translation>Il touche un segment de {label}</translation>
    </message>
    <message>
        <source>Its first row names the columns, such as title and text.</source>
        <translation>Sa première ligne nomme les colonnes, comme title et text.</translation>
    </message>
    <message>
        <source>Its labels are: {known}.</source>
        <translation>Ses étiquettes sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Its result comes with the feedback.</source>
        <translation>Son résultat vient avec le retour.</translation>
    </message>
    <message>
        <source>Keep it (its id is “{id}”), retire it, or merge it into another.</source>
        <translation>Gardez-la (son identifiant est «&#xa0;{id}&#xa0;»), désactivez-la, ou fusionnez-la dans une autre.</translation>
    </message>
    <message>
        <source>Keep it, or decide for neither.</source>
        <translation>Gardez-le, ou choisissez «&#xa0;Aucune&#xa0;».</translation>
    </message>
    <message>
        <source>Keys here: 1 upper, 2 lower, 3 both, 0 neither</source>
        <translation>Touches ici&#xa0;: 1 haut, 2 bas, 3 les deux, 0 aucune</translation>
    </message>
    <message>
        <source>Keys that move the caret always do that</source>
        <translation>Les touches qui déplacent le curseur le font toujours</translation>
    </message>
    <message>
        <source>Krippendorff 2004, Content Analysis, 2nd ed., p. 251–256 (the form of 2004)</source>
        <translation>Krippendorff 2004, Content Analysis, 2e éd., p. 251–256 (la forme de 2004)</translation>
    </message>
    <message>
        <source>Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability (nominal)</source>
        <translation>Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability (nominal)</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for units (αᵤ)</source>
        <translation>Alpha de Krippendorff pour unités (αᵤ)</translation>
    </message>
    <message>
        <source>Krippendorff’s α {value}</source>
        <translation>α de Krippendorff {value}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label keys work while gold is edited: press Enter first</source>
        <translation>Les touches d’étiquettes agissent pendant la modification de la référence&#xa0;: appuyez d’abord sur Entrée</translation>
    </message>
    <message>
        <source>Labels of {a} (rows) by labels of {b} (columns)</source>
        <translation>Étiquettes de {a} (lignes) par étiquettes de {b} (colonnes)</translation>
    </message>
    <message>
        <source>Labels with no span in {part}: {labels}</source>
        <translation>Étiquettes sans segment dans {part}&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>Leave out the items that some did not see, or use Krippendorff&apos;s alpha.</source>
        <translation>Omettez les éléments que certains n’ont pas vus, ou utilisez l’alpha de Krippendorff.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Less than 1 MB is free on the disk of this project</source>
        <translation>Il reste moins de 1 Mo sur le disque de ce projet</translation>
    </message>
    <message>
        <source>Letters apply labels</source>
        <translation>Les lettres appliquent des étiquettes</translation>
    </message>
    <message>
        <source>Letters do nothing now; Enter on a selection opens the list of labels</source>
        <translation>Les lettres ne font rien pour l’instant&#xa0;; Entrée sur une sélection ouvre la liste des étiquettes</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8</source>
        <translation>La ligne {line} n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>Line {line} of the guideline holds a control character</source>
        <translation>La ligne {line} du guide d’annotation contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>Line {line} of the guideline holds more than {limit} characters without a blank</source>
        <translation>La ligne {line} du guide d’annotation contient plus de {limit} caractères sans espace</translation>
    </message>
    <message>
        <source>Lines are like “T1⇥Label 0 5⇥words”, with tabs at ⇥.</source>
        <translation>Les lignes sont comme «&#xa0;T1⇥Label 0 5⇥words&#xa0;», avec des tabulations à ⇥.</translation>
    </message>
    <message>
        <source>Lines of the header begin with #T_SP=, #T_CH= or #T_RL= and name a type.</source>
        <translation>Les lignes de l’en-tête commencent par #T_SP=, #T_CH= ou #T_RL= et nomment un type.</translation>
    </message>
    <message>
        <source>Lines of {count} characters</source>
        <translation>Lignes de {count} caractères</translation>
    </message>
    <message>
        <source>Look at the correction again.</source>
        <translation>Regardez de nouveau la correction.</translation>
    </message>
    <message>
        <source>Look at the preview again, then repeat it.</source>
        <translation>Regardez de nouveau l’aperçu, puis recommencez.</translation>
    </message>
    <message>
        <source>Look whether the printer or the disk is ready, then try again.</source>
        <translation>Vérifiez que l’imprimante ou le disque est prêt, puis réessayez.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Mark a document as done in both layers, merge the other work file, or choose “All documents” above.</source>
        <translation>Marquez un document comme terminé dans les deux couches, fusionnez l’autre fichier de travail, ou choisissez «&#xa0;Tous les documents&#xa0;» plus haut.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation>Marquer comme douteux</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark gold as done</source>
        <translation>Marquer la référence comme terminée</translation>
    </message>
    <message>
        <source>Mark something first.</source>
        <translation>Marquez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Marqué comme terminé</translation>
    </message>
    <message>
        <source>Marked as doubtful</source>
        <translation>Marqué comme douteux</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marqué comme lu</translation>
    </message>
    <message>
        <source>Marked as read: this was the last paragraph</source>
        <translation>Marqué comme lu&#xa0;: c’était le dernier paragraphe</translation>
    </message>
    <message>
        <source>Mathet, Widlöcher &amp; Métivier 2015, Computational Linguistics 41(3)</source>
        <translation>Mathet, Widlöcher &amp; Métivier 2015, Computational Linguistics 41(3)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Merge it into the project of {name}, or into an empty one.</source>
        <translation>Fusionnez-le dans le projet de {name}, ou dans un projet vide.</translation>
    </message>
    <message>
        <source>Merge the work of people who got their task file from this project.</source>
        <translation>Fusionnez le travail de personnes qui ont reçu leur fichier de tâche de ce projet.</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>Fusionner {file}</translation>
    </message>
    <message>
        <source>Merge {label} into {other}</source>
        <translation>Fusionner {label} dans {other}</translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}; decisions of the review to be looked at again: {stale}</source>
        <translation>Fusionné. Documents reçus&#xa0;: {taken}&#xa0;; décisions de la révision à revoir&#xa0;: {stale}</translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}; refused, and as they were: {refused}</source>
        <translation>Fusionné. Documents reçus&#xa0;: {taken}&#xa0;; refusés, et restés tels quels&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Autres mesures</translation>
    </message>
    <message>
        <source>Move the edges of {label}</source>
        <translation>Déplacer les bornes de {label}</translation>
    </message>
    <message>
        <source>Move them to another family first.</source>
        <translation>Déplacez-les d’abord dans une autre famille.</translation>
    </message>
    <message>
        <source>Name a group of doc.spans, or {entities} for the entities.</source>
        <translation>Indiquez un groupe de doc.spans, ou {entities} pour les entités.</translation>
    </message>
    <message>
        <source>Name a second annotator, or choose an overlap of 0.</source>
        <translation>Indiquez un second annotateur, ou choisissez un recouvrement de 0.</translation>
    </message>
    <message>
        <source>Name a text file (Markdown) of at most {limit} characters.</source>
        <translation>Indiquez un fichier texte (Markdown) d’au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indiquez-en au moins un.</translation>
    </message>
    <message>
        <source>Name different annotators to compare.</source>
        <translation>Indiquez des annotateurs différents à comparer.</translation>
    </message>
    <message>
        <source>Name one of: {names}.</source>
        <translation>Indiquez l’un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Name the annotator whose work it is.</source>
        <translation>Indiquez l’annotateur dont c’est le travail.</translation>
    </message>
    <message>
        <source>Name them all, or choose another strategy.</source>
        <translation>Indiquez-les tous, ou choisissez une autre stratégie.</translation>
    </message>
    <message>
        <source>Name two annotators, or an annotator and gold.</source>
        <translation>Indiquez deux annotateurs, ou un annotateur et la référence.</translation>
    </message>
    <message>
        <source>Name two, or take the majority.</source>
        <translation>Indiquez-en deux, ou prenez la majorité.</translation>
    </message>
    <message>
        <source>Neither annotator marked such a span in the compared documents</source>
        <translation>Aucun annotateur n’a marqué un tel segment dans les documents comparés</translation>
    </message>
    <message>
        <source>Neither drew a relation</source>
        <translation>Aucun n’a tracé de relation</translation>
    </message>
    <message>
        <source>Neither marked a span here, so there is no F1</source>
        <translation>Aucun n’a marqué de segment ici, il n’y a donc pas de F1</translation>
    </message>
    <message>
        <source>Neither you nor gold has such a span</source>
        <translation>Ni vous ni la référence n’avez un tel segment</translation>
    </message>
    <message>
        <source>Neither {a} nor {b} has begun it</source>
        <translation>Ni {a} ni {b} ne l’a commencé</translation>
    </message>
    <message>
        <source>Neither {a} nor {b} has marked it as done</source>
        <translation>Ni {a} ni {b} ne l’a marqué comme terminé</translation>
    </message>
    <message>
        <source>Newcomers practise against gold, and that of this document is not done</source>
        <translation>Les nouveaux s’exercent en se comparant à la référence, et celle de ce document n’est pas terminée</translation>
    </message>
    <message>
        <source>No backup could be made: {reason}</source>
        <translation>Aucune sauvegarde n’a pu être faite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No carried span waits to be looked at</source>
        <translation>Aucun segment reporté n’attend d’être revu</translation>
    </message>
    <message>
        <source>No character lies in a span</source>
        <translation>Aucun caractère n’est dans un segment</translation>
    </message>
    <message>
        <source>No decision has a reason yet. Give reasons in the review; they are counted here beside the rules they are about.</source>
        <translation>Aucune décision n’a encore de motif. Donnez des motifs lors de la révision&#xa0;; ils sont comptés ici en regard des règles concernées.</translation>
    </message>
    <message>
        <source>No document has spans called “{name}”</source>
        <translation>Aucun document n’a de segments appelés «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>No document is left for {part}: there are only {count} to deal out, groups counted as one</source>
        <translation>Il ne reste aucun document pour {part}&#xa0;: il n’y en a que {count} à répartir, chaque groupe comptant pour un</translation>
    </message>
    <message>
        <source>No document is left for {part}: there is only one to deal out, groups counted as one</source>
        <translation>Il ne reste aucun document pour {part}&#xa0;: il n’y en a qu’un à répartir, chaque groupe comptant pour un</translation>
    </message>
    <message>
        <source>No document is marked as done in the layers chosen</source>
        <translation>Aucun document n’est marqué comme terminé dans les couches choisies</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Aucun document n’est ouvert</translation>
    </message>
    <message>
        <source>No feedback has come yet; open the file your trainer sends you</source>
        <translation>Aucun retour n’est encore arrivé&#xa0;; ouvrez le fichier que vous envoie votre responsable</translation>
    </message>
    <message>
        <source>No figure is called good or bad here: what is enough depends on what the corpus is for.</source>
        <translation>Aucun chiffre n’est qualifié ici de bon ou de mauvais&#xa0;: ce qui suffit dépend de l’usage du corpus.</translation>
    </message>
    <message>
        <source>No file has a name like this</source>
        <translation>Aucun fichier n’a un nom comme celui-là</translation>
    </message>
    <message>
        <source>No further span</source>
        <translation>Plus de segment</translation>
    </message>
    <message>
        <source>No further span that the relation may lead to</source>
        <translation>Plus de segment où la relation puisse mener</translation>
    </message>
    <message>
        <source>No interval: resampling needs at least {fewest} documents with such spans, not {documents}</source>
        <translation>Pas d’intervalle&#xa0;: le rééchantillonnage demande au moins {fewest} documents avec de tels segments, pas {documents}</translation>
    </message>
    <message>
        <source>No label has been applied yet</source>
        <translation>Aucune étiquette n’a encore été appliquée</translation>
    </message>
    <message>
        <source>No label has the key {key}</source>
        <translation>Aucune étiquette n’a la touche {key}</translation>
    </message>
    <message>
        <source>No longer doubtful</source>
        <translation>N’est plus douteux</translation>
    </message>
    <message>
        <source>No other document is left to do</source>
        <translation>Il ne reste aucun autre document à faire</translation>
    </message>
    <message>
        <source>No other document of those shown in the list is left to do</source>
        <translation>Il ne reste aucun autre document à faire parmi ceux de la liste</translation>
    </message>
    <message>
        <source>No project has one; export it again.</source>
        <translation>Aucun projet n’en a un&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>No project is; export it again.</source>
        <translation>Aucun projet ne l’est&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif donné</translation>
    </message>
    <message>
        <source>No relation joins {source} and {target}; {source} can be joined to {partners}</source>
        <translation>Aucune relation ne relie {source} et {target}&#xa0;; {source} peut être relié à {partners}</translation>
    </message>
    <message>
        <source>No relation was added</source>
        <translation>Aucune relation n’a été ajoutée</translation>
    </message>
    <message>
        <source>No span covers just this</source>
        <translation>Aucun segment ne couvre exactement cela</translation>
    </message>
    <message>
        <source>No span covers the caret</source>
        <translation>Aucun segment ne couvre le curseur</translation>
    </message>
    <message>
        <source>No span is selected</source>
        <translation>Aucun segment n’est sélectionné</translation>
    </message>
    <message>
        <source>No span is there: no relation was added</source>
        <translation>Il n’y a pas de segment&#xa0;: aucune relation n’a été ajoutée</translation>
    </message>
    <message>
        <source>No span lies around this one</source>
        <translation>Aucun segment n’entoure celui-ci</translation>
    </message>
    <message>
        <source>No span lies inside this one</source>
        <translation>Aucun segment n’est dans celui-ci</translation>
    </message>
    <message>
        <source>No span of {label} covers just this</source>
        <translation>Aucun segment de {label} ne couvre exactement cela</translation>
    </message>
    <message>
        <source>No spans agree, so no attributes can be compared</source>
        <translation>Aucun segment ne concorde, on ne peut donc pas comparer d’attributs</translation>
    </message>
    <message>
        <source>No spans can be looked for by this figure</source>
        <translation>Ce chiffre ne permet de chercher aucun segment</translation>
    </message>
    <message>
        <source>No spans yet</source>
        <translation>Pas encore de segments</translation>
    </message>
    <message>
        <source>No text is selected</source>
        <translation>Aucun texte n’est sélectionné</translation>
    </message>
    <message>
        <source>No two spans agree in place and label</source>
        <translation>Aucune paire de segments ne concorde par la place et l’étiquette</translation>
    </message>
    <message>
        <source>No undecided difference is listed: widen the filter</source>
        <translation>Aucune différence non décidée dans la liste&#xa0;: élargissez le filtre</translation>
    </message>
    <message>
        <source>No unit was judged by two annotators or more</source>
        <translation>Aucune unité n’a été jugée par deux annotateurs ou plus</translation>
    </message>
    <message>
        <source>No way to count its characters makes all spans of the document agree; take the original text.</source>
        <translation>Aucune façon de compter ses caractères ne fait concorder tous les segments du document&#xa0;; utilisez le texte d’origine.</translation>
    </message>
    <message>
        <source>No α: {reason}</source>
        <translation>Pas d’α&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nobody has worked on these documents, so there is nothing to train on</source>
        <translation>Personne n’a travaillé sur ces documents, il n’y a donc rien pour l’apprentissage</translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is nothing to align</source>
        <translation>Personne n’a rien marqué, il n’y a donc rien à aligner</translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is nothing to compare</source>
        <translation>Personne n’a rien marqué, il n’y a donc rien à comparer</translation>
    </message>
    <message>
        <source>Not in gold</source>
        <translation>Pas dans la référence</translation>
    </message>
    <message>
        <source>Not so:</source>
        <translation>Contre-exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Not tagged: {text}</source>
        <translation>Non étiqueté&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Nothing changed under this decision</source>
        <translation>Rien n’a changé depuis cette décision</translation>
    </message>
    <message>
        <source>Nothing is selected: select a span or some text first</source>
        <translation>Rien n’est sélectionné&#xa0;: sélectionnez d’abord un segment ou du texte</translation>
    </message>
    <message>
        <source>Nothing is selected: select some text first</source>
        <translation>Rien n’est sélectionné&#xa0;: sélectionnez d’abord du texte</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks a hit, Ctrl+A all of them</source>
        <translation>Rien n’est coché&#xa0;: Espace coche un résultat, Ctrl+A les coche tous</translation>
    </message>
    <message>
        <source>Nothing more is untagged here: tag a name first</source>
        <translation>Il ne reste rien à étiqueter ici&#xa0;: étiquetez d’abord un nom</translation>
    </message>
    <message>
        <source>Nothing was left; please report this as a fault of declannot.</source>
        <translation>Rien n’a été conservé&#xa0;; merci de signaler ce défaut de declannot.</translation>
    </message>
    <message>
        <source>Nothing was made here: the difference is still undecided</source>
        <translation>Rien n’a été fait ici&#xa0;: la différence n’est toujours pas décidée</translation>
    </message>
    <message>
        <source>Now {label}</source>
        <translation>Maintenant {label}</translation>
    </message>
    <message>
        <source>Now “{text}”</source>
        <translation>Maintenant «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Of the spans that agree in place and label: how many have the same attributes. A default that is shown counts as a value. Alpha tells, for each attribute, how far that goes beyond chance.</source>
        <translation>Parmi les segments qui concordent par la place et l’étiquette&#xa0;: combien ont les mêmes attributs. Une valeur par défaut affichée compte comme valeur. Alpha dit, pour chaque attribut, de combien cela dépasse le hasard.</translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text of the document; export it again.</source>
        <translation>Les positions comptent des unités UTF-16 du texte du document&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text of the sentences; export it again.</source>
        <translation>Les positions comptent des unités UTF-16 du texte des phrases&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text; export the file again.</source>
        <translation>Les positions comptent des unités UTF-16 du texte&#xa0;; exportez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>One annotator has nobody to share documents with</source>
        <translation>Un annotateur n’a personne avec qui partager des documents</translation>
    </message>
    <message>
        <source>One annotator is named twice</source>
        <translation>Un annotateur est indiqué deux fois</translation>
    </message>
    <message>
        <source>One difference is not decided yet</source>
        <translation>Une différence n’est pas encore décidée</translation>
    </message>
    <message>
        <source>One kappa over all labels needs one label a character, and spans of one annotator overlap here</source>
        <translation>Un seul kappa pour toutes les étiquettes demande une étiquette par caractère, et des segments d’un même annotateur se chevauchent ici</translation>
    </message>
    <message>
        <source>Only from {target} to {source}: Enter turns it, Esc leaves</source>
        <translation>Seulement de {target} vers {source}&#xa0;: Entrée l’inverse, Échap abandonne</translation>
    </message>
    <message>
        <source>Only one category occurs, so agreement by chance would be complete and nothing can be said</source>
        <translation>Une seule catégorie apparaît&#xa0;; l’accord par hasard serait donc complet et rien ne peut être dit</translation>
    </message>
    <message>
        <source>Only one of the two has a span here</source>
        <translation>Un seul des deux a un segment ici</translation>
    </message>
    <message>
        <source>Only {count} MB are free on the disk of this project</source>
        <translation>Il ne reste que {count} Mo sur le disque de ce projet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open it in a browser, and save its text as a .txt file in UTF-8.</source>
        <translation>Ouvrez-le dans un navigateur, et enregistrez son texte en fichier .txt en UTF-8.</translation>
    </message>
    <message>
        <source>Open it in another program, and save its text as .txt.</source>
        <translation>Ouvrez-le dans un autre programme, et enregistrez son texte en .txt.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, and save it again.</source>
        <translation>Ouvrez-le dans le programme d’où il vient, et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it there, and save it as .docx.</source>
        <translation>Ouvrez-le dans ce programme, et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>Open it with its password, and print it into a PDF without one.</source>
        <translation>Ouvrez-le avec son mot de passe, et imprimez-le dans un PDF qui n’en a pas.</translation>
    </message>
    <message>
        <source>Open it with its password, and save it without one.</source>
        <translation>Ouvrez-le avec son mot de passe, et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Open the editor again and repeat what you need; the draft is kept until then.</source>
        <translation>Rouvrez l’éditeur et refaites ce qu’il vous faut&#xa0;; le brouillon est gardé jusque-là.</translation>
    </message>
    <message>
        <source>Open the present version.</source>
        <translation>Ouvrez la version actuelle.</translation>
    </message>
    <message>
        <source>Open the project it belongs to, and merge it there.</source>
        <translation>Ouvrez le projet auquel il appartient, et fusionnez-le là.</translation>
    </message>
    <message>
        <source>Open the project it belongs to, or merge a task file into an empty one.</source>
        <translation>Ouvrez le projet auquel il appartient, ou fusionnez un fichier de tâche dans un projet vide.</translation>
    </message>
    <message>
        <source>Other attributes in gold</source>
        <translation>D’autres attributs dans la référence</translation>
    </message>
    <message>
        <source>Other edges and another label in gold</source>
        <translation>D’autres bornes et une autre étiquette dans la référence</translation>
    </message>
    <message>
        <source>Other edges in gold</source>
        <translation>D’autres bornes dans la référence</translation>
    </message>
    <message>
        <source>Other optional labels are offered</source>
        <translation>D’autres étiquettes facultatives sont proposées</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>Pairs as in the list of differences</source>
        <translation>Les paires comme dans la liste des différences</translation>
    </message>
    <message>
        <source>Part kept: select the next one</source>
        <translation>Partie gardée&#xa0;: sélectionnez la suivante</translation>
    </message>
    <message>
        <source>Part the file into documents by lines with -DOCSTART-.</source>
        <translation>Divisez le fichier en documents par des lignes avec -DOCSTART-.</translation>
    </message>
    <message>
        <source>Partial F1</source>
        <translation>F1 partiel</translation>
    </message>
    <message>
        <source>Pictures, sounds and PDFs are not taken in; add their texts as sources.</source>
        <translation>Les images, sons et PDF ne sont pas importés&#xa0;; ajoutez leurs textes comme sources.</translation>
    </message>
    <message>
        <source>Plan who gets which documents</source>
        <translation>Répartir les documents entre annotateurs</translation>
    </message>
    <message>
        <source>Positions are whole numbers; export the project again.</source>
        <translation>Les positions sont des nombres entiers&#xa0;; exportez le projet de nouveau.</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>Entraînement&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Printed {count} sheets</source>
        <translation>Feuilles imprimées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Put a carried span in its place</source>
        <translation>Mettre un segment reporté à sa place</translation>
    </message>
    <message>
        <source>Put cells that hold a delimiter between quotes; leave no cell out.</source>
        <translation>Mettez entre guillemets les cellules qui contiennent un séparateur&#xa0;; n’en omettez aucune.</translation>
    </message>
    <message>
        <source>Put it back into the schema, as retired if you like, and merge again.</source>
        <translation>Remettez-la dans le schéma, au besoin désactivée, et fusionnez de nouveau.</translation>
    </message>
    <message>
        <source>Put it into the same folder.</source>
        <translation>Mettez-le dans le même dossier.</translation>
    </message>
    <message>
        <source>Put phrases in quotes, or look for less.</source>
        <translation>Mettez les expressions entre guillemets, ou restreignez la recherche.</translation>
    </message>
    <message>
        <source>Put the text beside the file as “{wanted}”, in UTF-8.</source>
        <translation>Mettez le texte à côté du fichier sous le nom «&#xa0;{wanted}&#xa0;», en UTF-8.</translation>
    </message>
    <message>
        <source>Put the {name} that belongs to the file beside it.</source>
        <translation>Mettez à côté du fichier le {name} qui lui appartient.</translation>
    </message>
    <message>
        <source>Put them into the column “text”, a row a document.</source>
        <translation>Mettez-les dans la colonne «&#xa0;text&#xa0;», une ligne par document.</translation>
    </message>
    <message>
        <source>Put version {number} of the schema in force</source>
        <translation>Mettre en vigueur la version {number} du schéma</translation>
    </message>
    <message>
        <source>Qt&apos;s translation is missing or damaged: some dialogs stay English ({file})</source>
        <translation>La traduction de Qt manque ou est endommagée&#xa0;: certaines boîtes de dialogue restent en anglais ({file})</translation>
    </message>
    <message>
        <source>Quotes begin and end a cell and are doubled inside of it; correct the row.</source>
        <translation>Les guillemets ouvrent et ferment une cellule et sont doublés à l’intérieur&#xa0;; corrigez la ligne.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Reasons by label</source>
        <translation>Motifs par étiquette</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Motifs donnés</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Relations of spans that overlap</source>
        <translation>Relations de segments qui se chevauchent</translation>
    </message>
    <message>
        <source>Relations of the same spans</source>
        <translation>Relations des mêmes segments</translation>
    </message>
    <message>
        <source>Relations only lead to {label}: choose the span that “{text}” belongs to, and the relation is turned</source>
        <translation>Les relations mènent seulement à {label}&#xa0;: choisissez le segment auquel appartient «&#xa0;{text}&#xa0;», et la relation est inversée</translation>
    </message>
    <message>
        <source>Remarks kept</source>
        <translation>Remarques enregistrées</translation>
    </message>
    <message>
        <source>Remarks removed</source>
        <translation>Remarques supprimées</translation>
    </message>
    <message>
        <source>Remove a carried span</source>
        <translation>Supprimer un segment reporté</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Remove it from the file, give it another id, or merge the work instead.</source>
        <translation>Retirez-le du fichier, donnez-lui un autre identifiant, ou fusionnez plutôt le travail.</translation>
    </message>
    <message>
        <source>Remove it from the file, or give it another id.</source>
        <translation>Retirez-le du fichier, ou donnez-lui un autre identifiant.</translation>
    </message>
    <message>
        <source>Remove one of the two records, or the id of one.</source>
        <translation>Retirez l’un des deux enregistrements, ou l’identifiant de l’un.</translation>
    </message>
    <message>
        <source>Remove relation {relation}</source>
        <translation>Supprimer la relation {relation}</translation>
    </message>
    <message>
        <source>Remove the DOCTYPE if you know where the file comes from.</source>
        <translation>Retirez le DOCTYPE si vous savez d’où vient le fichier.</translation>
    </message>
    <message>
        <source>Remove the doubt</source>
        <translation>Lever le doute</translation>
    </message>
    <message>
        <source>Remove the label {label}</source>
        <translation>Supprimer l’étiquette {label}</translation>
    </message>
    <message>
        <source>Remove {count} spans</source>
        <translation>Supprimer {count} segments</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>Supprimer {label}</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removed relation {relation}</source>
        <translation>Relation {relation} supprimée</translation>
    </message>
    <message>
        <source>Removed {label} and {count} of its relations</source>
        <translation>{label} supprimé avec {count} de ses relations</translation>
    </message>
    <message>
        <source>Removed {label}: {text}</source>
        <translation>{label} supprimé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Rename annotator to {name}</source>
        <translation>Renommer l’annotateur en {name}</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>Rename the project to “{title}”</source>
        <translation>Renommer le projet en «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename to “{title}”</source>
        <translation>Renommer en «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Renommer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation>Rouvrir une décision</translation>
    </message>
    <message>
        <source>Reopen the document</source>
        <translation>Rouvrir le document</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Repair or remove it.</source>
        <translation>Réparez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Restore an older backup of it.</source>
        <translation>Restaurez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>Rows are the labels of the one, columns those of the other, of spans that belong together. The last row and column hold spans that have no partner. The diagonal holds spans with the same label, be it with other edges.</source>
        <translation>Les lignes sont les étiquettes de l’un, les colonnes celles de l’autre, pour des segments qui vont ensemble. La dernière ligne et la dernière colonne contiennent les segments sans correspondant. La diagonale contient les segments de même étiquette, même si leurs bornes diffèrent.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, and import what that gives.</source>
        <translation>Soumettez-le à une reconnaissance de texte (OCR), et importez-en le résultat.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8).</source>
        <translation>Enregistrez-le en texte brut (UTF-8).</translation>
    </message>
    <message>
        <source>Save it without its pictures, or split it.</source>
        <translation>Enregistrez-le sans ses images, ou divisez-le.</translation>
    </message>
    <message>
        <source>Save it without its pictures.</source>
        <translation>Enregistrez-le sans ses images.</translation>
    </message>
    <message>
        <source>Save its text as .odt or .txt.</source>
        <translation>Enregistrez son texte en .odt ou .txt.</translation>
    </message>
    <message>
        <source>Save the document from GATE as “GATE XML”.</source>
        <translation>Enregistrez le document depuis GATE en «&#xa0;GATE XML&#xa0;».</translation>
    </message>
    <message>
        <source>Save the file as plain text in UTF-8.</source>
        <translation>Enregistrez le fichier en texte brut en UTF-8.</translation>
    </message>
    <message>
        <source>Save the text of the document in a new one.</source>
        <translation>Enregistrez le texte du document dans un nouveau.</translation>
    </message>
    <message>
        <source>Saved in {place}; work goes on there</source>
        <translation>Enregistré dans {place}&#xa0;; le travail y continue</translation>
    </message>
    <message>
        <source>Search for other words, or choose other documents.</source>
        <translation>Cherchez d’autres mots, ou choisissez d’autres documents.</translation>
    </message>
    <message>
        <source>See the list of formats for those that can be exported.</source>
        <translation>Voyez dans la liste des formats ceux qui peuvent être exportés.</translation>
    </message>
    <message>
        <source>Select other text, or remove this one.</source>
        <translation>Sélectionnez un autre texte, ou retirez celui-ci.</translation>
    </message>
    <message>
        <source>Select what the span should cover, then try again.</source>
        <translation>Sélectionnez ce que le segment doit couvrir, puis réessayez.</translation>
    </message>
    <message>
        <source>SemEval-2013 task 9, after the Message Understanding Conferences</source>
        <translation>SemEval-2013 tâche 9, d’après les Message Understanding Conferences</translation>
    </message>
    <message>
        <source>Send it to {name}, who merges it into an empty project.</source>
        <translation>Envoyez-le à {name}, qui le fusionne dans un projet vide.</translation>
    </message>
    <message>
        <source>Set {attribute} of {count} spans</source>
        <translation>Définir {attribute} pour {count} segments</translation>
    </message>
    <message>
        <source>Set {attribute} to {value}</source>
        <translation>Donner à {attribute} la valeur {value}</translation>
    </message>
    <message>
        <source>Shorten it, or keep parts of it in a file of their own.</source>
        <translation>Raccourcissez-le, ou gardez-en des parties dans un fichier à part.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Raccourcissez-les.</translation>
    </message>
    <message>
        <source>Sort the table by doc_id.</source>
        <translation>Triez le tableau par doc_id.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Spans drawn by chance align without any disorder, so nothing can be said</source>
        <translation>Des segments tirés au hasard s’alignent sans aucun désordre, on ne peut donc rien dire</translation>
    </message>
    <message>
        <source>Spans in the same place count one, spans that only overlap count one half, whatever their labels. Each span has one partner at most: those that overlap most.</source>
        <translation>Les segments au même endroit comptent pour un, ceux qui ne font que se chevaucher pour un demi, quelles que soient leurs étiquettes. Chaque segment a un correspondant au plus&#xa0;: celui qu’il chevauche le plus.</translation>
    </message>
    <message>
        <source>Spans in them: {a} {n_a}, {b} {n_b}.</source>
        <translation>Segments qu’ils contiennent&#xa0;: {a} {n_a}, {b} {n_b}.</translation>
    </message>
    <message>
        <source>Spans of one annotator with the same label that overlap were taken as one: this measure knows no overlap</source>
        <translation>Les segments d’un annotateur de même étiquette qui se chevauchent ont été comptés comme un seul&#xa0;: cette mesure ignore les chevauchements</translation>
    </message>
    <message>
        <source>Spans that stand in one layer more than once, with the same place and label: {count}; they are counted as often as they stand there</source>
        <translation>Segments qui figurent plus d’une fois dans une couche, à la même place et avec la même étiquette&#xa0;: {count}&#xa0;; ils comptent autant de fois qu’ils y figurent</translation>
    </message>
    <message>
        <source>Split it, or save it without its pictures; documents of up to {limit} MB are taken in.</source>
        <translation>Divisez-le, ou enregistrez-le sans ses images&#xa0;; les documents jusqu’à {limit} Mo sont acceptés.</translation>
    </message>
    <message>
        <source>Split it, or save its text as .txt.</source>
        <translation>Divisez-le, ou enregistrez son texte en .txt.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>Split it; files of up to {limit} MB are taken in.</source>
        <translation>Divisez-le&#xa0;; les fichiers jusqu’à {limit} Mo sont acceptés.</translation>
    </message>
    <message>
        <source>Split it; one entry holds one document.</source>
        <translation>Divisez-le&#xa0;; une entrée contient un document.</translation>
    </message>
    <message>
        <source>Split it; up to {packed} MB, unpacked {unpacked} MB, are taken in.</source>
        <translation>Divisez-le&#xa0;; jusqu’à {packed} Mo, {unpacked} Mo une fois décompressés, sont acceptés.</translation>
    </message>
    <message>
        <source>Split or merged in gold</source>
        <translation>Divisé ou fusionné dans la référence</translation>
    </message>
    <message>
        <source>Split the corpus into a file a document.</source>
        <translation>Divisez le corpus en un fichier par document.</translation>
    </message>
    <message>
        <source>Split the document.</source>
        <translation>Divisez le document.</translation>
    </message>
    <message>
        <source>Split the project.</source>
        <translation>Divisez le projet.</translation>
    </message>
    <message>
        <source>Split {other} from {label}</source>
        <translation>Séparer {other} de {label}</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>Strict F1 in “{title}”</source>
        <translation>F1 strict dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Strict F1 of each label with its interval</source>
        <translation>F1 strict de chaque étiquette, avec son intervalle</translation>
    </message>
    <message>
        <source>Strict F1 of {label}</source>
        <translation>F1 strict de {label}</translation>
    </message>
    <message>
        <source>Such a file is an object with %TYPES, %FEATURE_STRUCTURES and %VIEWS.</source>
        <translation>Un tel fichier est un objet avec %TYPES, %FEATURE_STRUCTURES et %VIEWS.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>TEI P5 has a &lt;TEI&gt; with a &lt;text&gt; and a &lt;body&gt;, in the namespace {namespace}.</source>
        <translation>TEI P5 a un &lt;TEI&gt; avec un &lt;text&gt; et un &lt;body&gt;, dans l’espace de noms {namespace}.</translation>
    </message>
    <message>
        <source>Tag some, or choose another format.</source>
        <translation>Étiquetez-en, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Take agreements: {count}</source>
        <translation>Retenir des accords&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{done} of {count} document</source>
        <translation>terminés&#xa0;: {done} sur {count}</translation>
    </message>
    <message>
        <source>{done} of {count} documents</source>
        <translation>terminés&#xa0;: {done} sur {count}</translation>
    </message>
    <message>
        <source>Take an agreement</source>
        <translation>Retenir un accord</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Retirer une réponse</translation>
    </message>
    <message>
        <source>Take in the work of another annotator first.</source>
        <translation>Recevez d’abord le travail d’un autre annotateur.</translation>
    </message>
    <message>
        <source>Take it from one of them in the file.</source>
        <translation>Retirez-la à l’une d’elles dans le fichier.</translation>
    </message>
    <message>
        <source>Take it out, or break it.</source>
        <translation>Supprimez-la, ou coupez-la.</translation>
    </message>
    <message>
        <source>Take the Parquet file of the data set, which names them, or write the lines with names in place of numbers.</source>
        <translation>Utilisez le fichier Parquet du jeu de données, qui les nomme, ou écrivez les lignes avec des noms à la place des nombres.</translation>
    </message>
    <message>
        <source>Take the agreements first.</source>
        <translation>Retenez d’abord les accords.</translation>
    </message>
    <message>
        <source>Take the one of the Label Studio project, or remove it.</source>
        <translation>Utilisez celle du projet Label Studio, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Take the one of the Label Studio project, which has none.</source>
        <translation>Utilisez celle du projet Label Studio, qui n’en a pas.</translation>
    </message>
    <message>
        <source>Take the one of the corpus.</source>
        <translation>Utilisez celle du corpus.</translation>
    </message>
    <message>
        <source>Take the original file.</source>
        <translation>Utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Task files written: {count}</source>
        <translation>Fichiers de tâche écrits&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Tell those who make the package; the log has the details.</source>
        <translation>Signalez-le aux auteurs du paquet&#xa0;; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>C’était la dernière</translation>
    </message>
    <message>
        <source>The PDF cannot be read ({reason})</source>
        <translation>Le PDF ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>The PDF holds no text; its pages are pictures: {count}</source>
        <translation>Le PDF ne contient pas de texte&#xa0;; ses pages sont des images&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The PDF is encrypted</source>
        <translation>Le PDF est chiffré</translation>
    </message>
    <message>
        <source>The PDF takes more than {limit} MB of memory to read</source>
        <translation>La lecture du PDF demande plus de {limit} Mo de mémoire</translation>
    </message>
    <message>
        <source>The PDF takes more than {limit} seconds to read, or ends the program that reads it</source>
        <translation>La lecture du PDF demande plus de {limit} secondes, ou fait échouer le programme qui le lit</translation>
    </message>
    <message>
        <source>The XML declares a document type or entities, which is never read</source>
        <translation>Le XML déclare un type de document ou des entités, ce qui n’est jamais lu</translation>
    </message>
    <message>
        <source>The XML is not UTF-8</source>
        <translation>Le XML n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>The annotation {id} names a node “{node}” that is not in the text</source>
        <translation>L’annotation {id} nomme un nœud «&#xa0;{node}&#xa0;» qui n’est pas dans le texte</translation>
    </message>
    <message>
        <source>The annotation {name} from {start} to {end} is not in the text</source>
        <translation>L’annotation {name} de {start} à {end} n’est pas dans le texte</translation>
    </message>
    <message>
        <source>The annotations are not UTF-8 (byte {byte})</source>
        <translation>Les annotations ne sont pas en UTF-8 (octet {byte})</translation>
    </message>
    <message>
        <source>The annotations do not hold their text “{name}”</source>
        <translation>Les annotations ne contiennent pas leur texte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The annotations hold a NUL at offset {offset}</source>
        <translation>Les annotations contiennent un NUL à la position {offset}</translation>
    </message>
    <message>
        <source>The answer leaves with the next task file of {name}</source>
        <translation>La réponse part avec le prochain fichier de tâche de {name}</translation>
    </message>
    <message>
        <source>The answers cannot be understood: {reason}</source>
        <translation>Les réponses ne sont pas compréhensibles&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} MB or {entries} files</source>
        <translation>L’archive contient plus de {limit} Mo ou de {entries} fichiers</translation>
    </message>
    <message>
        <source>The archive is damaged, encrypted or of an unknown kind</source>
        <translation>L’archive est endommagée, chiffrée ou d’un type inconnu</translation>
    </message>
    <message>
        <source>The archive names a file outside of itself: {name}</source>
        <translation>L’archive nomme un fichier hors d’elle-même&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The attribute has this value already</source>
        <translation>L’attribut a déjà cette valeur</translation>
    </message>
    <message>
        <source>The attribute {attribute} is called {other}</source>
        <translation>L’attribut {attribute} s’appelle {other}</translation>
    </message>
    <message>
        <source>The attribute {attribute} was added</source>
        <translation>L’attribut {attribute} a été ajouté</translation>
    </message>
    <message>
        <source>The attribute {attribute} was removed</source>
        <translation>L’attribut {attribute} a été supprimé</translation>
    </message>
    <message>
        <source>The code {code} is not in the code book</source>
        <translation>Le code {code} n’est pas dans le livre de codes</translation>
    </message>
    <message>
        <source>The columns must be different, and ID and FORM among them</source>
        <translation>Les colonnes doivent être différentes, et comprendre ID et FORM</translation>
    </message>
    <message>
        <source>The configuration has more than {limit} MB</source>
        <translation>La configuration dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>The configuration has more than {limit} types</source>
        <translation>La configuration a plus de {limit} types</translation>
    </message>
    <message>
        <source>The configuration has no type “{type}”</source>
        <translation>La configuration n’a pas de type «&#xa0;{type}&#xa0;»</translation>
    </message>
    <message>
        <source>The configuration is not UTF-8 (byte {byte})</source>
        <translation>La configuration n’est pas en UTF-8 (octet {byte})</translation>
    </message>
    <message>
        <source>The copy cannot be written ({reason})</source>
        <translation>La copie ne peut pas être écrite ({reason})</translation>
    </message>
    <message>
        <source>The decision is no longer there</source>
        <translation>La décision n’existe plus</translation>
    </message>
    <message>
        <source>The defaults are alpha 1, beta 1, delta_empty 1, 30 samples.</source>
        <translation>Les valeurs par défaut sont alpha 1, beta 1, delta_empty 1, 30 échantillons.</translation>
    </message>
    <message>
        <source>The definition or rule of {label} changed</source>
        <translation>La définition ou la règle de {label} a changé</translation>
    </message>
    <message>
        <source>The document has more than {limit} million elements and attributes</source>
        <translation>Le document a plus de {limit} millions d’éléments et d’attributs</translation>
    </message>
    <message>
        <source>The document has more than {limit} parts</source>
        <translation>Le document a plus de {limit} parties</translation>
    </message>
    <message>
        <source>The document has no id of its own, or no hash</source>
        <translation>Le document n’a pas d’identifiant propre, ou pas de hachage</translation>
    </message>
    <message>
        <source>The document holds no text</source>
        <translation>Le document ne contient pas de texte</translation>
    </message>
    <message>
        <source>The document id “{id}” occurs twice</source>
        <translation>L’identifiant de document «&#xa0;{id}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>The document is damaged or of an unknown kind ({reason})</source>
        <translation>Le document est endommagé ou d’un type inconnu ({reason})</translation>
    </message>
    <message>
        <source>The document is encrypted</source>
        <translation>Le document est chiffré</translation>
    </message>
    <message>
        <source>The document is handed out to this annotator</source>
        <translation>Le document est distribué à cet annotateur</translation>
    </message>
    <message>
        <source>The document is longer than {limit} million characters</source>
        <translation>Le document dépasse {limit} millions de caractères</translation>
    </message>
    <message>
        <source>The document is marked as done</source>
        <translation>Le document est marqué comme terminé</translation>
    </message>
    <message>
        <source>The document “{id}” has another text in the project</source>
        <translation>Le document «&#xa0;{id}&#xa0;» a un autre texte dans le projet</translation>
    </message>
    <message>
        <source>The documents of a task stay as the trainer sent them</source>
        <translation>Les documents d’une tâche restent tels que le responsable les a envoyés</translation>
    </message>
    <message>
        <source>The documents stand in another order than in “{other}”</source>
        <translation>Les documents sont dans un autre ordre que dans «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>The draft drops the label {label}, which {count} span bears. Retire it, merge it, or remove it together with its span.</source>
        <translation>L’étiquette {label}, que porte {count} segment, n’est plus dans le brouillon. Désactivez-la, fusionnez-la, ou supprimez-la avec son segment.</translation>
    </message>
    <message>
        <source>The draft drops the label {label}, which {count} spans bear. Retire it, merge it, or remove it together with its spans.</source>
        <translation>L’étiquette {label}, que portent {count} segments, n’est plus dans le brouillon. Désactivez-la, fusionnez-la, ou supprimez-la avec ses segments.</translation>
    </message>
    <message>
        <source>The edges stay as they were</source>
        <translation>Les bornes sont restées telles quelles</translation>
    </message>
    <message>
        <source>The edited decision has no span</source>
        <translation>La décision modifiée n’a pas de segment</translation>
    </message>
    <message>
        <source>The edited decision has no value</source>
        <translation>La décision modifiée n’a pas de valeur</translation>
    </message>
    <message>
        <source>The elements are nested more than {limit} deep</source>
        <translation>Les éléments sont imbriqués sur plus de {limit} niveaux</translation>
    </message>
    <message>
        <source>The entry has more than {limit} million values</source>
        <translation>L’entrée a plus de {limit} millions de valeurs</translation>
    </message>
    <message>
        <source>The entry is longer than {limit} MB</source>
        <translation>L’entrée dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>The entry is neither an annotation nor a page of them</source>
        <translation>L’entrée n’est ni une annotation ni une page d’annotations</translation>
    </message>
    <message>
        <source>The entry is not JSON: {reason}</source>
        <translation>L’entrée n’est pas du JSON&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The entry is not UTF-8</source>
        <translation>L’entrée n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>The examples of {label} changed</source>
        <translation>Les exemples de {label} ont changé</translation>
    </message>
    <message>
        <source>The export was refused: a place read back is not what was written, because {reason}</source>
        <translation>L’export a été refusé&#xa0;: un endroit relu n’est pas ce qui a été écrit, car {reason}</translation>
    </message>
    <message>
        <source>The export was refused: {count} places read back are not what was written, the first because {reason}</source>
        <translation>L’export a été refusé&#xa0;: {count} endroits relus ne sont pas ce qui a été écrit, le premier car {reason}</translation>
    </message>
    <message>
        <source>The expression cannot be read at character {place} ({reason})</source>
        <translation>L’expression ne peut pas être lue au caractère {place} ({reason})</translation>
    </message>
    <message>
        <source>The family {family} changed</source>
        <translation>La famille {family} a changé</translation>
    </message>
    <message>
        <source>The family {family} was added</source>
        <translation>La famille {family} a été ajoutée</translation>
    </message>
    <message>
        <source>The family {family} was removed</source>
        <translation>La famille {family} a été supprimée</translation>
    </message>
    <message>
        <source>The family “{family}” has labels</source>
        <translation>La famille «&#xa0;{family}&#xa0;» a des étiquettes</translation>
    </message>
    <message>
        <source>The feedback cannot be understood: {reason}</source>
        <translation>Le retour n’est pas compréhensible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The feedback has version {version}, and this declannot reads version {known}</source>
        <translation>Le retour est en version {version}, et cette version de declannot lit la version {known}</translation>
    </message>
    <message>
        <source>The figures rest on the present state.</source>
        <translation>Les chiffres reposent sur l’état actuel.</translation>
    </message>
    <message>
        <source>The figures rest on what each first sent.</source>
        <translation>Les chiffres reposent sur ce que chacun a envoyé en premier.</translation>
    </message>
    <message>
        <source>The file belongs to another project, “{theirs}”; this one is “{ours}”</source>
        <translation>Le fichier appartient à un autre projet, «&#xa0;{theirs}&#xa0;»&#xa0;; celui-ci est «&#xa0;{ours}&#xa0;»</translation>
    </message>
    <message>
        <source>The file cannot be read as Parquet ({reason})</source>
        <translation>Le fichier ne peut pas être lu comme Parquet ({reason})</translation>
    </message>
    <message>
        <source>The file cannot be read as a CAS of UIMA ({reason})</source>
        <translation>Le fichier ne peut pas être lu comme CAS d’UIMA ({reason})</translation>
    </message>
    <message>
        <source>The file cannot be read as spaCy’s DocBin ({reason})</source>
        <translation>Le fichier ne peut pas être lu comme DocBin de spaCy ({reason})</translation>
    </message>
    <message>
        <source>The file does not begin like WebAnno TSV 3</source>
        <translation>Le fichier ne commence pas comme du WebAnno TSV 3</translation>
    </message>
    <message>
        <source>The file does not say what its offsets count (“offset_type”)</source>
        <translation>Le fichier ne dit pas ce que comptent ses positions («&#xa0;offset_type&#xa0;»)</translation>
    </message>
    <message>
        <source>The file has a document type, which no document of GATE has</source>
        <translation>Le fichier a un type de document, ce qu’aucun document de GATE n’a</translation>
    </message>
    <message>
        <source>The file has a document type, which no project of REFI-QDA has</source>
        <translation>Le fichier a un type de document, ce qu’aucun projet de REFI-QDA n’a</translation>
    </message>
    <message>
        <source>The file has more than {size} MB</source>
        <translation>Le fichier dépasse {size} Mo</translation>
    </message>
    <message>
        <source>The file has no text</source>
        <translation>Le fichier n’a pas de texte</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>Le fichier ne contient pas de texte</translation>
    </message>
    <message>
        <source>The file holds several documents</source>
        <translation>Le fichier contient plusieurs documents</translation>
    </message>
    <message>
        <source>The file holds the label definitions of a doccano project, no documents</source>
        <translation>Le fichier contient les définitions d’étiquettes d’un projet doccano, pas de documents</translation>
    </message>
    <message>
        <source>The file is OpenDocument but no text ({kind})</source>
        <translation>Le fichier est de l’OpenDocument mais pas un texte ({kind})</translation>
    </message>
    <message>
        <source>The file is XML but no document of GATE</source>
        <translation>Le fichier est du XML mais pas un document de GATE</translation>
    </message>
    <message>
        <source>The file is XML but no project of REFI-QDA</source>
        <translation>Le fichier est du XML mais pas un projet de REFI-QDA</translation>
    </message>
    <message>
        <source>The file is a document of an old Office program (.doc)</source>
        <translation>Le fichier est un document d’un ancien programme Office (.doc)</translation>
    </message>
    <message>
        <source>The file is damaged or not WebAnno TSV 3.3; export it again.</source>
        <translation>Le fichier est endommagé ou n’est pas du WebAnno TSV 3.3&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged or was put together; export it again.</source>
        <translation>Le fichier est endommagé ou a été assemblé&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged; take the original.</source>
        <translation>Le fichier est endommagé&#xa0;; utilisez l’original.</translation>
    </message>
    <message>
        <source>The file is damaged; write it again with spaCy’s DocBin.to_disk.</source>
        <translation>Le fichier est endommagé&#xa0;; écrivez-le de nouveau avec DocBin.to_disk de spaCy.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB</source>
        <translation>Le fichier dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>The file is longer than {limit} MB</source>
        <translation>Le fichier dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>The file is no JSON CAS of UIMA</source>
        <translation>Le fichier n’est pas un CAS JSON d’UIMA</translation>
    </message>
    <message>
        <source>The file is no TEI with a text</source>
        <translation>Le fichier n’est pas une TEI avec un texte</translation>
    </message>
    <message>
        <source>The file is no {title} document</source>
        <translation>Le fichier n’est pas un document {title}</translation>
    </message>
    <message>
        <source>The file is not JSON or was cut off; take the original file.</source>
        <translation>Le fichier n’est pas du JSON ou a été tronqué&#xa0;; utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation>Le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>The file is not UTF-8 at byte {byte}</source>
        <translation>Le fichier n’est pas en UTF-8 à l’octet {byte}</translation>
    </message>
    <message>
        <source>The file is not XML: {reason}</source>
        <translation>Le fichier n’est pas du XML&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The file is not text but {kind}</source>
        <translation>Le fichier n’est pas du texte mais {kind}</translation>
    </message>
    <message>
        <source>The file is not text: it holds NUL bytes</source>
        <translation>Le fichier n’est pas du texte&#xa0;: il contient des octets NUL</translation>
    </message>
    <message>
        <source>The file is not text: it holds a NUL</source>
        <translation>Le fichier n’est pas du texte&#xa0;: il contient un NUL</translation>
    </message>
    <message>
        <source>The file is not text: it holds a NUL at offset {offset}</source>
        <translation>Le fichier n’est pas du texte&#xa0;: il contient un NUL à la position {offset}</translation>
    </message>
    <message>
        <source>The file is not valid YAML: {problem}</source>
        <translation>Le fichier n’est pas du YAML valable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The file is of “{name}”, who has another id here</source>
        <translation>Le fichier est de «&#xa0;{name}&#xa0;», qui a un autre identifiant ici</translation>
    </message>
    <message>
        <source>The file is of “{name}”, whom this project does not know</source>
        <translation>Le fichier est de «&#xa0;{name}&#xa0;», que ce projet ne connaît pas</translation>
    </message>
    <message>
        <source>The file is the project itself</source>
        <translation>Le fichier est le projet lui-même</translation>
    </message>
    <message>
        <source>The file is too large for a guideline</source>
        <translation>Le fichier est trop volumineux pour un guide d’annotation</translation>
    </message>
    <message>
        <source>The file is too large for a schema</source>
        <translation>Le fichier est trop volumineux pour un schéma</translation>
    </message>
    <message>
        <source>The file is “{name}”, and only version 3 is read</source>
        <translation>Le fichier est «&#xa0;{name}&#xa0;», et seule la version 3 est lue</translation>
    </message>
    <message>
        <source>The file unpacks to more than it may (a zip bomb?)</source>
        <translation>Une fois décompressé, le fichier dépasse ce qui est permis (bombe zip&#xa0;?)</translation>
    </message>
    <message>
        <source>The file was altered: its SHA-256 is not the one in the manifest</source>
        <translation>Le fichier a été modifié&#xa0;: son SHA-256 n’est pas celui du manifeste</translation>
    </message>
    <message>
        <source>The files name their annotators, so “{name}” was not used</source>
        <translation>Les fichiers nomment leurs annotateurs&#xa0;; «&#xa0;{name}&#xa0;» n’a donc pas été utilisé</translation>
    </message>
    <message>
        <source>The first begins at “start”, the last ends at “end”.</source>
        <translation>Le premier commence à «&#xa0;start&#xa0;», le dernier finit à «&#xa0;end&#xa0;».</translation>
    </message>
    <message>
        <source>The first line of CoNLL-U Plus names them.</source>
        <translation>La première ligne de CoNLL-U Plus les nomme.</translation>
    </message>
    <message>
        <source>The first project cannot be made</source>
        <translation>Le premier projet ne peut pas être créé</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} files</source>
        <translation>Le dossier contient plus de {limit} fichiers</translation>
    </message>
    <message>
        <source>The folder is no earlier export and holds other things</source>
        <translation>Le dossier n’est pas un export antérieur et contient autre chose</translation>
    </message>
    <message>
        <source>The font {font} is not installed here: the usual serif is used</source>
        <translation>La police {font} n’est pas installée ici&#xa0;: la police à empattements par défaut est utilisée</translation>
    </message>
    <message>
        <source>The format of the file is not known</source>
        <translation>Le format du fichier n’est pas connu</translation>
    </message>
    <message>
        <source>The format {format}, which the package {package} adds, failed: {reason}</source>
        <translation>Le format {format}, ajouté par le paquet {package}, a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The format {name} of {package} cannot be loaded ({reason})</source>
        <translation>Le format {name} de {package} ne peut pas être chargé ({reason})</translation>
    </message>
    <message>
        <source>The format {name} of {package} declares no good {lack}</source>
        <translation>Le format {name} de {package} ne déclare pas correctement ceci&#xa0;: {lack}</translation>
    </message>
    <message>
        <source>The format {name} of {package} has a name that is taken</source>
        <translation>Le format {name} de {package} a un nom déjà pris</translation>
    </message>
    <message>
        <source>The format {name} of {package} is no Format but a {kind}</source>
        <translation>Le format {name} de {package} n’est pas un Format mais un {kind}</translation>
    </message>
    <message>
        <source>The format “{format}” can be exported only</source>
        <translation>Le format «&#xa0;{format}&#xa0;» ne peut qu’être exporté</translation>
    </message>
    <message>
        <source>The format “{format}” can be imported only</source>
        <translation>Le format «&#xa0;{format}&#xa0;» ne peut qu’être importé</translation>
    </message>
    <message>
        <source>The fragments of the span at offset {start} do not begin and end with it</source>
        <translation>Les fragments du segment à la position {start} ne commencent et ne finissent pas avec lui</translation>
    </message>
    <message>
        <source>The fragments “{cell}” are not those of the span</source>
        <translation>Les fragments «&#xa0;{cell}&#xa0;» ne sont pas ceux du segment</translation>
    </message>
    <message>
        <source>The gold layer has an annotator_id</source>
        <translation>La couche de référence a un annotator_id</translation>
    </message>
    <message>
        <source>The guideline cannot be read</source>
        <translation>Le guide d’annotation ne peut pas être lu</translation>
    </message>
    <message>
        <source>The guideline has {count} characters; at most {limit} are taken</source>
        <translation>Le guide d’annotation a {count} caractères&#xa0;; {limit} au plus sont acceptés</translation>
    </message>
    <message>
        <source>The guideline is in force</source>
        <translation>Le guide d’annotation est en vigueur</translation>
    </message>
    <message>
        <source>The header has a line that is not known</source>
        <translation>L’en-tête a une ligne inconnue</translation>
    </message>
    <message>
        <source>The header says which columns there are; export the file again.</source>
        <translation>L’en-tête indique les colonnes présentes&#xa0;; exportez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The id “{id}” is not usable</source>
        <translation>L’identifiant «&#xa0;{id}&#xa0;» n’est pas utilisable</translation>
    </message>
    <message>
        <source>The id “{id}” occurs twice</source>
        <translation>L’identifiant «&#xa0;{id}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>The keys of “{action}” are no list</source>
        <translation>Les touches de «&#xa0;{action}&#xa0;» ne forment pas une liste</translation>
    </message>
    <message>
        <source>The label {label} is retired</source>
        <translation>L’étiquette {label} est désactivée</translation>
    </message>
    <message>
        <source>The label {label} is retired; spans that bear it were taken in: {count}</source>
        <translation>L’étiquette {label} est désactivée&#xa0;; segments reçus qui la portent&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The labelling configuration has a document type</source>
        <translation>La configuration d’étiquetage a un type de document</translation>
    </message>
    <message>
        <source>The labelling configuration is not XML</source>
        <translation>La configuration d’étiquetage n’est pas du XML</translation>
    </message>
    <message>
        <source>The labels stand in another order</source>
        <translation>Les étiquettes sont dans un autre ordre</translation>
    </message>
    <message>
        <source>The last date is before the first</source>
        <translation>La date de fin précède la date de début</translation>
    </message>
    <message>
        <source>The layer is no longer there</source>
        <translation>La couche n’existe plus</translation>
    </message>
    <message>
        <source>The line cannot be read: “{line}”</source>
        <translation>La ligne ne peut pas être lue&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>The line is longer than {limit} MB</source>
        <translation>La ligne dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>The line is longer than {limit} characters</source>
        <translation>La ligne dépasse {limit} caractères</translation>
    </message>
    <message>
        <source>The line is no row</source>
        <translation>La ligne n’est pas une ligne de tableau</translation>
    </message>
    <message>
        <source>The line is none of brat&apos;s: “{line}”</source>
        <translation>La ligne n’est pas de brat&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>The line is not JSON: {reason}</source>
        <translation>La ligne n’est pas du JSON&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The line is not UTF-8 at byte {byte}</source>
        <translation>La ligne n’est pas en UTF-8 à l’octet {byte}</translation>
    </message>
    <message>
        <source>The line names “{id}”, which is no span or event of the file</source>
        <translation>La ligne nomme «&#xa0;{id}&#xa0;», qui n’est ni un segment ni un événement du fichier</translation>
    </message>
    <message>
        <source>The longest length is shorter than the shortest</source>
        <translation>La longueur maximale est inférieure à la minimale</translation>
    </message>
    <message>
        <source>The name has {length} characters</source>
        <translation>Le nom a {length} caractères</translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the adjudicated layer</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» est réservé à la couche de référence</translation>
    </message>
    <message>
        <source>The new schema drops the label {label}, which {count} spans bear</source>
        <translation>L’étiquette {label}, que portent {count} segments, n’est plus dans le nouveau schéma</translation>
    </message>
    <message>
        <source>The new schema drops the relation “{relation}”, which is in use</source>
        <translation>La relation «&#xa0;{relation}&#xa0;», qui est en usage, n’est plus dans le nouveau schéma</translation>
    </message>
    <message>
        <source>The node {id} stands at offset {offset} of the text, {units} in UTF-16 units</source>
        <translation>Le nœud {id} est à la position {offset} du texte, {units} en unités UTF-16</translation>
    </message>
    <message>
        <source>The offset {offset} is outside of the text or inside a surrogate pair</source>
        <translation>La position {offset} est hors du texte ou à l’intérieur d’une paire de substitution</translation>
    </message>
    <message>
        <source>The package does not hold the text “{name}”</source>
        <translation>Le paquet ne contient pas le texte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The package has version {version}, and this declannot reads version {known}</source>
        <translation>Le paquet est en version {version}, et cette version de declannot lit la version {known}</translation>
    </message>
    <message>
        <source>The package holds {count} projects (files ending in {ending})</source>
        <translation>Le paquet contient {count} projets (fichiers en {ending})</translation>
    </message>
    <message>
        <source>The page cannot be read ({reason})</source>
        <translation>La page ne peut pas être lue ({reason})</translation>
    </message>
    <message>
        <source>The pattern means more than {limit} files</source>
        <translation>Le motif désigne plus de {limit} fichiers</translation>
    </message>
    <message>
        <source>The permitted ends of {relation} changed</source>
        <translation>Les extrémités permises de {relation} ont changé</translation>
    </message>
    <message>
        <source>The pieces of the span do not fit together</source>
        <translation>Les morceaux du segment ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The process that reads PDFs cannot be started ({reason})</source>
        <translation>Le processus qui lit les PDF ne peut pas être lancé ({reason})</translation>
    </message>
    <message>
        <source>The project cannot be made ({reason})</source>
        <translation>Le projet ne peut pas être créé ({reason})</translation>
    </message>
    <message>
        <source>The project cannot be opened ({reason})</source>
        <translation>Le projet ne peut pas être ouvert ({reason})</translation>
    </message>
    <message>
        <source>The project cannot be read ({reason})</source>
        <translation>Le projet ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>The project cannot be written to: the file, its folder or the disk is read-only</source>
        <translation>Le projet n’est pas accessible en écriture&#xa0;: le fichier, son dossier ou le disque est en lecture seule</translation>
    </message>
    <message>
        <source>The project has no annotator</source>
        <translation>Le projet n’a pas d’annotateur</translation>
    </message>
    <message>
        <source>The project has no source that is text</source>
        <translation>Le projet n’a pas de source qui soit du texte</translation>
    </message>
    <message>
        <source>The project has several annotators</source>
        <translation>Le projet a plusieurs annotateurs</translation>
    </message>
    <message>
        <source>The project holds no documents yet</source>
        <translation>Le projet ne contient pas encore de documents</translation>
    </message>
    <message>
        <source>The project holds what declannot never makes ({what_it_holds})</source>
        <translation>Le projet contient ce que declannot ne crée jamais ({what_it_holds})</translation>
    </message>
    <message>
        <source>The project is busy with: {work}</source>
        <translation>Le projet est occupé par&#xa0;: {work}</translation>
    </message>
    <message>
        <source>The project is busy: somebody else reads or writes it</source>
        <translation>Le projet est occupé&#xa0;: quelqu’un d’autre y lit ou y écrit</translation>
    </message>
    <message>
        <source>The project is cut short: {size} bytes are left of it</source>
        <translation>Le projet est tronqué&#xa0;: il en reste {size} octets</translation>
    </message>
    <message>
        <source>The project is cut short: {size} of {expected} bytes are left</source>
        <translation>Le projet est tronqué&#xa0;: il reste {size} octets sur {expected}</translation>
    </message>
    <message>
        <source>The project is damaged ({reason})</source>
        <translation>Le projet est endommagé ({reason})</translation>
    </message>
    <message>
        <source>The project is damaged ({reason}), so it was not copied</source>
        <translation>Le projet est endommagé ({reason}), il n’a donc pas été copié</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Le projet est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The project is open for reading only: save a copy to work on</source>
        <translation>Le projet est ouvert en lecture seule&#xa0;: enregistrez une copie pour y travailler</translation>
    </message>
    <message>
        <source>The project itself cannot be overwritten</source>
        <translation>Le projet lui-même ne peut pas être écrasé</translation>
    </message>
    <message>
        <source>The project lacks its title or its schema</source>
        <translation>Il manque au projet son titre ou son schéma</translation>
    </message>
    <message>
        <source>The project lacks the table {table}</source>
        <translation>Il manque au projet la table {table}</translation>
    </message>
    <message>
        <source>The project was changed since the preview</source>
        <translation>Le projet a changé depuis l’aperçu</translation>
    </message>
    <message>
        <source>The project was closed</source>
        <translation>Le projet a été fermé</translation>
    </message>
    <message>
        <source>The project was made by a newer declannot (schema {number}, this program knows {known})</source>
        <translation>Le projet a été créé par une version plus récente de declannot (schéma {number}, ce programme connaît {known})</translation>
    </message>
    <message>
        <source>The project was made by an older declannot and cannot be brought up to date here: it is open for reading only</source>
        <translation>Le projet a été créé par une version plus ancienne de declannot et ne peut pas être mis à jour ici&#xa0;: il est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The query has more than {count} words</source>
        <translation>La requête a plus de {count} mots</translation>
    </message>
    <message>
        <source>The quotation mark at character {place} is not closed</source>
        <translation>Le guillemet au caractère {place} n’est pas fermé</translation>
    </message>
    <message>
        <source>The quotation marks at character {place} hold nothing</source>
        <translation>Les guillemets au caractère {place} ne contiennent rien</translation>
    </message>
    <message>
        <source>The range {start} to {end} is not in the text, which has {length} characters</source>
        <translation>La plage de {start} à {end} n’est pas dans le texte, qui a {length} caractères</translation>
    </message>
    <message>
        <source>The record has not one text; it holds {keys}</source>
        <translation>L’enregistrement n’a pas un texte unique&#xa0;; il contient {keys}</translation>
    </message>
    <message>
        <source>The record has spans of nobody</source>
        <translation>L’enregistrement a des segments de personne</translation>
    </message>
    <message>
        <source>The record has version {version}, and this declannot reads version {known}</source>
        <translation>L’enregistrement est en version {version}, et cette version de declannot lit la version {known}</translation>
    </message>
    <message>
        <source>The region “{id}” has no offsets into a text</source>
        <translation>La région «&#xa0;{id}&#xa0;» n’a pas de positions dans un texte</translation>
    </message>
    <message>
        <source>The relation {name} has {count} ends</source>
        <translation>La relation {name} a {count} extrémités</translation>
    </message>
    <message>
        <source>The relation {relation} is called {other}</source>
        <translation>La relation {relation} s’appelle {other}</translation>
    </message>
    <message>
        <source>The relation {relation} is there already</source>
        <translation>La relation {relation} existe déjà</translation>
    </message>
    <message>
        <source>The relation {relation} was added</source>
        <translation>La relation {relation} a été ajoutée</translation>
    </message>
    <message>
        <source>The relation {relation} was removed</source>
        <translation>La relation {relation} a été supprimée</translation>
    </message>
    <message>
        <source>The relation “{id}” has other content in the project</source>
        <translation>La relation «&#xa0;{id}&#xa0;» a un autre contenu dans le projet</translation>
    </message>
    <message>
        <source>The relation “{relation}” of this span does not permit {label}</source>
        <translation>La relation «&#xa0;{relation}&#xa0;» de ce segment ne permet pas {label}</translation>
    </message>
    <message>
        <source>The result is shown when you have marked the document as done</source>
        <translation>Le résultat s’affiche quand vous avez marqué le document comme terminé</translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}</source>
        <translation>La ligne ne peut pas être lue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The row has no list of tags called “{name}”</source>
        <translation>La ligne n’a pas de liste de marques nommée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The row has no word</source>
        <translation>La ligne n’a pas de mot</translation>
    </message>
    <message>
        <source>The row has {count} cells, and the header {width}</source>
        <translation>La ligne a {count} cellules, et l’en-tête {width}</translation>
    </message>
    <message>
        <source>The row has {count} columns, and most have {width}</source>
        <translation>La ligne a {count} colonnes, et la plupart en ont {width}</translation>
    </message>
    <message>
        <source>The row has {found} columns and needs {needed}</source>
        <translation>La ligne a {found} colonnes et en demande {needed}</translation>
    </message>
    <message>
        <source>The row {unit} occurs twice</source>
        <translation>La ligne {unit} figure deux fois</translation>
    </message>
    <message>
        <source>The rows of a document are scattered, and there are more than {limit}</source>
        <translation>Les lignes d’un document sont dispersées, et il y en a plus de {limit}</translation>
    </message>
    <message>
        <source>The rules for spans by their place changed</source>
        <translation>Les règles sur la place des segments ont changé</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <source>The same text is also {other}</source>
        <translation>Le même texte est aussi {other}</translation>
    </message>
    <message>
        <source>The same text is {label} already</source>
        <translation>Le même texte est déjà {label}</translation>
    </message>
    <message>
        <source>The same text is {label} and {other}</source>
        <translation>Le même texte est {label} et {other}</translation>
    </message>
    <message>
        <source>The same text is {label} in gold already</source>
        <translation>Le même texte est déjà {label} dans la référence</translation>
    </message>
    <message>
        <source>The same with labels left aside: how many spans stand in the same place. If it lies well above strict F1, the labels are what is not agreed on; if not, the edges are.</source>
        <translation>La même chose sans tenir compte des étiquettes&#xa0;: part des segments placés au même endroit. Si ce chiffre dépasse nettement le F1 strict, le désaccord porte sur les étiquettes&#xa0;; sinon, sur les bornes.</translation>
    </message>
    <message>
        <source>The schema forbids this; choose other edges or another label.</source>
        <translation>Le schéma l’interdit&#xa0;; choisissez d’autres bornes ou une autre étiquette.</translation>
    </message>
    <message>
        <source>The schema has no attribute “{attribute}”</source>
        <translation>Le schéma n’a pas d’attribut «&#xa0;{attribute}&#xa0;»</translation>
    </message>
    <message>
        <source>The schema has no attribute “{attribute}” any more; values kept: {count}</source>
        <translation>Le schéma n’a plus d’attribut «&#xa0;{attribute}&#xa0;»&#xa0;; valeurs gardées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The schema has no further family</source>
        <translation>Le schéma n’a pas d’autre famille</translation>
    </message>
    <message>
        <source>The schema has no label {label}</source>
        <translation>Le schéma n’a pas d’étiquette {label}</translation>
    </message>
    <message>
        <source>The schema has no label “{label}”</source>
        <translation>Le schéma n’a pas d’étiquette «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>The schema has no label “{label}” to map to</source>
        <translation>Le schéma n’a pas d’étiquette «&#xa0;{label}&#xa0;» à faire correspondre</translation>
    </message>
    <message>
        <source>The schema has no relation for {label}</source>
        <translation>Le schéma n’a pas de relation pour {label}</translation>
    </message>
    <message>
        <source>The schema has no relation {relation}</source>
        <translation>Le schéma n’a pas de relation {relation}</translation>
    </message>
    <message>
        <source>The schema has no relation “{relation}”</source>
        <translation>Le schéma n’a pas de relation «&#xa0;{relation}&#xa0;»</translation>
    </message>
    <message>
        <source>The schema is called {name}</source>
        <translation>Le schéma s’appelle {name}</translation>
    </message>
    <message>
        <source>The schema is in force already</source>
        <translation>Le schéma est déjà en vigueur</translation>
    </message>
    <message>
        <source>The schema offers no label “{label}”</source>
        <translation>Le schéma ne propose pas d’étiquette «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>The schema was changed meanwhile</source>
        <translation>Le schéma a changé entre-temps</translation>
    </message>
    <message>
        <source>The sentence cannot be read ({reason})</source>
        <translation>La phrase ne peut pas être lue ({reason})</translation>
    </message>
    <message>
        <source>The settings were damaged and are as at first; the old file is {place}</source>
        <translation>Les paramètres étaient endommagés et sont revenus à l’état initial&#xa0;; l’ancien fichier est {place}</translation>
    </message>
    <message>
        <source>The span at offset {start} ends at {end}</source>
        <translation>Le segment à la position {start} finit à {end}</translation>
    </message>
    <message>
        <source>The span at offset {start} quotes “{quote}”, but the text there is “{covered}”</source>
        <translation>Le segment à la position {start} cite «&#xa0;{quote}&#xa0;», mais le texte y est «&#xa0;{covered}&#xa0;»</translation>
    </message>
    <message>
        <source>The span begins or ends with a blank</source>
        <translation>Le segment commence ou finit par un espace</translation>
    </message>
    <message>
        <source>The span begins or ends with punctuation</source>
        <translation>Le segment commence ou finit par une ponctuation</translation>
    </message>
    <message>
        <source>The span belongs to another annotator, or is no longer there</source>
        <translation>Le segment appartient à un autre annotateur, ou n’existe plus</translation>
    </message>
    <message>
        <source>The span from word {first} to {last} is not in the document, which has {length} words</source>
        <translation>Le segment du mot {first} à {last} n’est pas dans le document, qui a {length} mots</translation>
    </message>
    <message>
        <source>The span id “{id}” occurs twice in the document</source>
        <translation>L’identifiant de segment «&#xa0;{id}&#xa0;» figure deux fois dans le document</translation>
    </message>
    <message>
        <source>The span is no longer there</source>
        <translation>Le segment n’existe plus</translation>
    </message>
    <message>
        <source>The span lies outside the text, which has {length} characters</source>
        <translation>Le segment est hors du texte, qui a {length} caractères</translation>
    </message>
    <message>
        <source>The span of these attributes was decided away</source>
        <translation>Le segment de ces attributs a été écarté par une décision</translation>
    </message>
    <message>
        <source>The span {start} to {end} is not in the text, which has {length} characters</source>
        <translation>Le segment de {start} à {end} n’est pas dans le texte, qui a {length} caractères</translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text ({first}–{last})</source>
        <translation>Le segment {start}–{end} est hors du texte ({first}–{last})</translation>
    </message>
    <message>
        <source>The span “{id}” has other content in the project</source>
        <translation>Le segment «&#xa0;{id}&#xa0;» a un autre contenu dans le projet</translation>
    </message>
    <message>
        <source>The spans this was about are gone</source>
        <translation>Les segments dont il s’agissait n’existent plus</translation>
    </message>
    <message>
        <source>The split “{split}” is not three shares that make 100</source>
        <translation>La partition «&#xa0;{split}&#xa0;» n’est pas faite de trois parts dont la somme est 100</translation>
    </message>
    <message>
        <source>The star at character {place} is not at the end of a word</source>
        <translation>L’étoile au caractère {place} n’est pas à la fin d’un mot</translation>
    </message>
    <message>
        <source>The statement cannot be printed</source>
        <translation>La déclaration ne peut pas être imprimée</translation>
    </message>
    <message>
        <source>The table holds no texts</source>
        <translation>Le tableau ne contient pas de textes</translation>
    </message>
    <message>
        <source>The table holds something that is not a count</source>
        <translation>Le tableau contient quelque chose qui n’est pas un effectif</translation>
    </message>
    <message>
        <source>The table is copied</source>
        <translation>Tableau copié</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>Le tableau est vide</translation>
    </message>
    <message>
        <source>The table of counts is not square: {rows} rows, and a row of {columns} columns</source>
        <translation>Le tableau des effectifs n’est pas carré&#xa0;: {rows} lignes, et une ligne de {columns} colonnes</translation>
    </message>
    <message>
        <source>The tables of the guideline have more than {limit} cells</source>
        <translation>Les tableaux du guide d’annotation ont plus de {limit} cellules</translation>
    </message>
    <message>
        <source>The tags in “{column}” are numbers, and the file does not say what they mean</source>
        <translation>Les marques dans «&#xa0;{column}&#xa0;» sont des nombres, et le fichier ne dit pas ce qu’ils signifient</translation>
    </message>
    <message>
        <source>The task file brought: {news}</source>
        <translation>Le fichier de tâche a apporté&#xa0;: {news}</translation>
    </message>
    <message>
        <source>The task file was made from this very project; it is for {name}</source>
        <translation>Le fichier de tâche a été fait à partir de ce projet même&#xa0;; il est pour {name}</translation>
    </message>
    <message>
        <source>The task has no text; it holds {keys}</source>
        <translation>La tâche n’a pas de texte&#xa0;; elle contient {keys}</translation>
    </message>
    <message>
        <source>The task has regions of the kind “{kind}”, which are none of a plain text</source>
        <translation>La tâche a des régions du type «&#xa0;{kind}&#xa0;», qui ne sont pas d’un texte brut</translation>
    </message>
    <message>
        <source>The task is for {name}, and this project is no annotator&apos;s copy</source>
        <translation>La tâche est pour {name}, et ce projet n’est pas la copie d’un annotateur</translation>
    </message>
    <message>
        <source>The task is for {name}, and this project is that of {owner}</source>
        <translation>La tâche est pour {name}, et ce projet est celui de {owner}</translation>
    </message>
    <message>
        <source>The task is open; its project lies in {place}</source>
        <translation>La tâche est ouverte&#xa0;; son projet se trouve dans {place}</translation>
    </message>
    <message>
        <source>The task this feedback is about is not here: its places lead nowhere</source>
        <translation>La tâche concernée par ce retour n’est pas ici&#xa0;: ses renvois ne mènent nulle part</translation>
    </message>
    <message>
        <source>The task&apos;s schema drops the label {label}, which {count} spans bear</source>
        <translation>L’étiquette {label}, que portent {count} segments, n’est plus dans le schéma de la tâche</translation>
    </message>
    <message>
        <source>The text and the words must agree; take the original file.</source>
        <translation>Le texte et les mots doivent concorder&#xa0;; utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The text has characters beyond U+FFFF, and the file does not say what it counts</source>
        <translation>Le texte a des caractères au-delà de U+FFFF, et le fichier ne dit pas ce qu’il compte</translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair (U+{code}) at offset {offset}</source>
        <translation>Le texte contient la moitié d’une paire de substitution (U+{code}) à la position {offset}</translation>
    </message>
    <message>
        <source>The text holds something that is no node with an offset</source>
        <translation>Le texte contient quelque chose qui n’est pas un nœud avec position</translation>
    </message>
    <message>
        <source>The text is as it was</source>
        <translation>Le texte est tel qu’il était</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Le texte est vide</translation>
    </message>
    <message>
        <source>The text is longer than {limit} million characters</source>
        <translation>Le texte dépasse {limit} millions de caractères</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>Le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>The text is not that of “{other}”, though both stand for one document</source>
        <translation>Le texte n’est pas celui de «&#xa0;{other}&#xa0;», bien que tous deux représentent un même document</translation>
    </message>
    <message>
        <source>The text is not {encoding} (byte {byte})</source>
        <translation>Le texte n’est pas en {encoding} (octet {byte})</translation>
    </message>
    <message>
        <source>The text is not {encoding} (near byte {byte})</source>
        <translation>Le texte n’est pas en {encoding} (vers l’octet {byte})</translation>
    </message>
    <message>
        <source>The text is too large</source>
        <translation>Le texte est trop volumineux</translation>
    </message>
    <message>
        <source>The text of the annotations, {name}, is not beside them</source>
        <translation>Le texte des annotations, {name}, n’est pas à côté d’elles</translation>
    </message>
    <message>
        <source>The text of the document “{document}” is not known</source>
        <translation>Le texte du document «&#xa0;{document}&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>The text of “{document}” is longer than can be taken in</source>
        <translation>Le texte de «&#xa0;{document}&#xa0;» est trop long pour être reçu</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored: its SHA-256 differs</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» n’est pas celui qui a été stocké&#xa0;: son SHA-256 diffère</translation>
    </message>
    <message>
        <source>The text of “{title}” was corrected since it was sent to {name}: the work is with the earlier version; “Carry over work on the earlier version” takes it to the present one</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» a été corrigé depuis son envoi à {name}&#xa0;: le travail est sur la version antérieure&#xa0;; «&#xa0;Reporter le travail de la version antérieure&#xa0;» le fait passer à l’actuelle</translation>
    </message>
    <message>
        <source>The text was changed after its annotations were made; take the original file.</source>
        <translation>Le texte a été modifié après la création de ses annotations&#xa0;; utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The title has {length} characters</source>
        <translation>Le titre a {length} caractères</translation>
    </message>
    <message>
        <source>The title “{title}…” was cut to {limit} characters</source>
        <translation>Le titre «&#xa0;{title}…&#xa0;» a été coupé à {limit} caractères</translation>
    </message>
    <message>
        <source>The titles of {label} changed</source>
        <translation>Les titres de {label} ont changé</translation>
    </message>
    <message>
        <source>The translation is missing or damaged, so English is spoken ({file})</source>
        <translation>La traduction est absente ou endommagée&#xa0;; l’anglais est donc utilisé ({file})</translation>
    </message>
    <message>
        <source>The two disagree on the label too</source>
        <translation>Les deux sont aussi en désaccord sur l’étiquette</translation>
    </message>
    <message>
        <source>The type system is not there that knows {type}</source>
        <translation>Le système de types qui connaît {type} n’est pas là</translation>
    </message>
    <message>
        <source>The unsaved changes were left</source>
        <translation>Les modifications non enregistrées ont été abandonnées</translation>
    </message>
    <message>
        <source>The value of “{inside}” is not what the record takes: {reason}</source>
        <translation>La valeur de «&#xa0;{inside}&#xa0;» n’est pas ce que l’enregistrement accepte&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The value {value} of {attribute} became {other}</source>
        <translation>La valeur {value} de {attribute} est devenue {other}</translation>
    </message>
    <message>
        <source>The word “{word}” is not in the raw text of its paragraph</source>
        <translation>Le mot «&#xa0;{word}&#xa0;» n’est pas dans le texte brut de son paragraphe</translation>
    </message>
    <message>
        <source>The work file cannot be understood: {reason}</source>
        <translation>Le fichier de travail n’est pas compréhensible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The work on “{title}” has changed meanwhile</source>
        <translation>Le travail sur «&#xa0;{title}&#xa0;» a changé entre-temps</translation>
    </message>
    <message>
        <source>There already is a dataset named “{name}”</source>
        <translation>Il existe déjà un jeu de données nommé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There already is a label named “{label}”</source>
        <translation>Il existe déjà une étiquette nommée «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>There already is an annotator named “{name}”</source>
        <translation>Il existe déjà un annotateur nommé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There already is another annotator named “{name}”</source>
        <translation>Il existe déjà un autre annotateur nommé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There are no documents to give out</source>
        <translation>Il n’y a pas de documents à distribuer</translation>
    </message>
    <message>
        <source>There are no hits to save</source>
        <translation>Il n’y a pas de résultats à enregistrer</translation>
    </message>
    <message>
        <source>There are not as many lengths as documents</source>
        <translation>Il n’y a pas autant de longueurs que de documents</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>There is a span with this label on this text already</source>
        <translation>Un segment avec cette étiquette existe déjà sur ce texte</translation>
    </message>
    <message>
        <source>There is no column “{column}”</source>
        <translation>Il n’y a pas de colonne «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in the project</source>
        <translation>Il n’y a pas de jeu de données «&#xa0;{name}&#xa0;» dans le projet</translation>
    </message>
    <message>
        <source>There is no decision to confirm</source>
        <translation>Il n’y a pas de décision à confirmer</translation>
    </message>
    <message>
        <source>There is no document for {name}</source>
        <translation>Il n’y a pas de document pour {name}</translation>
    </message>
    <message>
        <source>There is no document that both have begun and that could be compared</source>
        <translation>Il n’y a aucun document que les deux ont commencé et qui pourrait être comparé</translation>
    </message>
    <message>
        <source>There is no document that both have finished and that could be compared</source>
        <translation>Il n’y a aucun document que les deux ont terminé et qui pourrait être comparé</translation>
    </message>
    <message>
        <source>There is no document to export</source>
        <translation>Il n’y a pas de document à exporter</translation>
    </message>
    <message>
        <source>There is no document to export but those for practice</source>
        <translation>Il n’y a pas de document à exporter, hormis ceux d’entraînement</translation>
    </message>
    <message>
        <source>There is no document “{id}” in the project</source>
        <translation>Il n’y a pas de document «&#xa0;{id}&#xa0;» dans le projet</translation>
    </message>
    <message>
        <source>There is no feedback for {name} yet: “{title}” is left out because {reason}</source>
        <translation>Il n’y a pas encore de retour pour {name}&#xa0;: «&#xa0;{title}&#xa0;» est omis, car {reason}</translation>
    </message>
    <message>
        <source>There is no format “{name}”</source>
        <translation>Il n’y a pas de format «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no single decision to confirm</source>
        <translation>Il n’y a pas de décision unique à confirmer</translation>
    </message>
    <message>
        <source>There is no span in it</source>
        <translation>Il ne contient aucun segment</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such project</source>
        <translation>Ce projet n’existe pas</translation>
    </message>
    <message>
        <source>There is no work of {name} yet</source>
        <translation>Il n’y a pas encore de travail de {name}</translation>
    </message>
    <message>
        <source>There is no work on an earlier version that is not here</source>
        <translation>Il n’y a pas de travail sur une version antérieure qui ne soit déjà ici</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Il n’y a rien à comparer</translation>
    </message>
    <message>
        <source>There is nothing to decide</source>
        <translation>Il n’y a rien à trancher</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Il n’y a rien à importer</translation>
    </message>
    <message>
        <source>There is nothing to look for</source>
        <translation>Il n’y a rien à chercher</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>Il n’y a rien à réviser</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is only one annotator to compare</source>
        <translation>Il n’y a qu’un seul annotateur à comparer</translation>
    </message>
    <message>
        <source>There is something of that name already</source>
        <translation>Un élément de ce nom existe déjà</translation>
    </message>
    <message>
        <source>They wait for decisions about the spans they join</source>
        <translation>Elles attendent des décisions sur les segments qu’elles relient</translation>
    </message>
    <message>
        <source>This SQLite file belongs to another program</source>
        <translation>Ce fichier SQLite appartient à un autre programme</translation>
    </message>
    <message>
        <source>This SQLite file is not a declannot project</source>
        <translation>Ce fichier SQLite n’est pas un projet declannot</translation>
    </message>
    <message>
        <source>This agreement is not in gold yet</source>
        <translation>Cet accord n’est pas encore dans la référence</translation>
    </message>
    <message>
        <source>This difference is not about edges</source>
        <translation>Cette différence ne porte pas sur des bornes</translation>
    </message>
    <message>
        <source>This file is a task: it is for annotating alone</source>
        <translation>Ce fichier est une tâche&#xa0;: il sert seulement à annoter</translation>
    </message>
    <message>
        <source>This file is too large to hold keys</source>
        <translation>Ce fichier est trop volumineux pour contenir des touches</translation>
    </message>
    <message>
        <source>This file of keys was written by another version of declannot</source>
        <translation>Ce fichier de touches a été écrit par une autre version de declannot</translation>
    </message>
    <message>
        <source>This guideline is in force already</source>
        <translation>Ce guide d’annotation est déjà en vigueur</translation>
    </message>
    <message>
        <source>This is a file, and the export is a folder</source>
        <translation>C’est un fichier, et l’export est un dossier</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>This is a folder, and the format writes one file</source>
        <translation>C’est un dossier, et le format écrit un seul fichier</translation>
    </message>
    <message>
        <source>This is a project or another database</source>
        <translation>C’est un projet ou une autre base de données</translation>
    </message>
    <message>
        <source>This is an agreement: take all agreements instead</source>
        <translation>C’est un accord&#xa0;: retenez plutôt tous les accords</translation>
    </message>
    <message>
        <source>This is an earlier version of a corrected text; it stays as it was</source>
        <translation>C’est une version antérieure d’un texte corrigé&#xa0;; elle reste telle quelle</translation>
    </message>
    <message>
        <source>This is an earlier version of “{title}”; its text stays as it is</source>
        <translation>C’est une version antérieure de «&#xa0;{title}&#xa0;»&#xa0;; son texte reste tel quel</translation>
    </message>
    <message>
        <source>This is an earlier version; correct the present one</source>
        <translation>C’est une version antérieure&#xa0;; corrigez l’actuelle</translation>
    </message>
    <message>
        <source>This is for hits of a search: look for something in the Corpus first</source>
        <translation>Cela concerne les résultats d’une recherche&#xa0;: lancez d’abord une recherche dans le Corpus</translation>
    </message>
    <message>
        <source>This is for projects that came by a task file</source>
        <translation>Cela concerne les projets arrivés par un fichier de tâche</translation>
    </message>
    <message>
        <source>This is for the Review workspace</source>
        <translation>Cela concerne l’espace de travail Révision</translation>
    </message>
    <message>
        <source>This is neither a declannot package nor a project</source>
        <translation>Ce n’est ni un paquet declannot ni un projet</translation>
    </message>
    <message>
        <source>This is no CoNLL-U.</source>
        <translation>Ce n’est pas du CoNLL-U.</translation>
    </message>
    <message>
        <source>This is no feedback</source>
        <translation>Ce n’est pas un retour</translation>
    </message>
    <message>
        <source>This is no file of keys</source>
        <translation>Ce n’est pas un fichier de touches</translation>
    </message>
    <message>
        <source>This is no key an action can have</source>
        <translation>Ce n’est pas une touche qu’une action peut avoir</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>Ce n’est pas un tableau.</translation>
    </message>
    <message>
        <source>This is no task file but one of the kind “{kind}”</source>
        <translation>Ce n’est pas un fichier de tâche mais un fichier du type «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>This is not a declannot project, or its beginning is damaged</source>
        <translation>Ce n’est pas un projet declannot, ou son début est endommagé</translation>
    </message>
    <message>
        <source>This is not a document for practice</source>
        <translation>Ce n’est pas un document d’entraînement</translation>
    </message>
    <message>
        <source>This is not a schema: it should begin with keys such as name, families and labels</source>
        <translation>Ce n’est pas un schéma&#xa0;: il devrait commencer par des clés comme name, families et labels</translation>
    </message>
    <message>
        <source>This is not decided yet</source>
        <translation>Ce n’est pas encore décidé</translation>
    </message>
    <message>
        <source>This is the first difference</source>
        <translation>C’est la première différence</translation>
    </message>
    <message>
        <source>This is the first document</source>
        <translation>C’est le premier document</translation>
    </message>
    <message>
        <source>This is the last document</source>
        <translation>C’est le dernier document</translation>
    </message>
    <message>
        <source>This is the present state. What was changed after the first hand-over, for example after feedback, is not independent</source>
        <translation>C’est l’état actuel. Ce qui a été modifié après la première transmission, par exemple à la suite d’un retour, n’est pas indépendant</translation>
    </message>
    <message>
        <source>This is the present version</source>
        <translation>C’est la version actuelle</translation>
    </message>
    <message>
        <source>This key is for typing: take one with Ctrl or Alt, or a function key</source>
        <translation>Cette touche sert à la saisie&#xa0;: prenez-en une avec Ctrl ou Alt, ou une touche de fonction</translation>
    </message>
    <message>
        <source>This makes no sense now</source>
        <translation>Cela n’a pas d’objet pour le moment</translation>
    </message>
    <message>
        <source>This project has no guideline</source>
        <translation>Ce projet n’a pas de guide d’annotation</translation>
    </message>
    <message>
        <source>This project is a task: the trainer adds its documents</source>
        <translation>Ce projet est une tâche&#xa0;: le responsable en ajoute les documents</translation>
    </message>
    <message>
        <source>This project is a task: work is taken in by the trainer</source>
        <translation>Ce projet est une tâche&#xa0;: le travail est reçu par le responsable</translation>
    </message>
    <message>
        <source>This project is a task: your trainer does that in the whole project</source>
        <translation>Ce projet est une tâche&#xa0;: votre responsable fait cela dans le projet complet</translation>
    </message>
    <message>
        <source>This project lies in a folder of {service}: two computers must not have it open at once; keep it elsewhere, and put exports there</source>
        <translation>Ce projet se trouve dans un dossier de {service}&#xa0;: deux ordinateurs ne doivent pas l’ouvrir en même temps&#xa0;; gardez-le ailleurs, et ne mettez dans ce dossier que des exports</translation>
    </message>
    <message>
        <source>This span is in gold; here you see and edit your own layer</source>
        <translation>Ce segment est dans la référence&#xa0;; ici, vous voyez et modifiez votre propre couche</translation>
    </message>
    <message>
        <source>This span is {name}&apos;s; here you see and edit your own layer</source>
        <translation>Ce segment est celui de {name}&#xa0;; ici, vous voyez et modifiez votre propre couche</translation>
    </message>
    <message>
        <source>This task came without instructions</source>
        <translation>Cette tâche est arrivée sans consignes</translation>
    </message>
    <message>
        <source>This task file was taken in before; go on where you were</source>
        <translation>Ce fichier de tâche a déjà été reçu&#xa0;; continuez là où vous en étiez</translation>
    </message>
    <message>
        <source>This works while gold is edited: press Enter in the statement first</source>
        <translation>Ceci agit pendant la modification de la référence&#xa0;: appuyez d’abord sur Entrée dans la déclaration</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>To cite it</source>
        <translation>Pour citer</translation>
    </message>
    <message>
        <source>Tokens and raw text belong together; take the original file.</source>
        <translation>Les tokens et le texte brut vont ensemble&#xa0;; utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Try again, or save a copy on another disk.</source>
        <translation>Réessayez, ou enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>Twice the relations of the same type between the same spans, divided by all relations of both. A relation can match only where both its ends do.</source>
        <translation>Deux fois le nombre de relations de même type entre les mêmes segments, divisé par toutes les relations des deux. Une relation ne peut concorder que là où ses deux extrémités concordent.</translation>
    </message>
    <message>
        <source>Two annotators are compared here, and {count} are named</source>
        <translation>Deux annotateurs sont comparés ici, et {count} sont indiqués</translation>
    </message>
    <message>
        <source>Two annotators are named “{name}”</source>
        <translation>Deux annotateurs s’appellent «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Two annotators make one table, with a row and a column for each category.</source>
        <translation>Deux annotateurs forment un tableau, avec une ligne et une colonne par catégorie.</translation>
    </message>
    <message>
        <source>Two columns have the name “{name}”</source>
        <translation>Deux colonnes portent le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Type a word, or a phrase in quotes.</source>
        <translation>Saisissez un mot, ou une expression entre guillemets.</translation>
    </message>
    <message>
        <source>Type one, such as “1.0”.</source>
        <translation>Saisissez-en un, par exemple «&#xa0;1.0&#xa0;».</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Type some words.</source>
        <translation>Saisissez quelques mots.</translation>
    </message>
    <message>
        <source>Type some.</source>
        <translation>Saisissez quelque chose.</translation>
    </message>
    <message>
        <source>Undo its removal.</source>
        <translation>Annulez sa suppression.</translation>
    </message>
    <message>
        <source>Undo would take back: {step}</source>
        <translation>«&#xa0;Annuler&#xa0;» déferait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Unequal attributes</source>
        <translation>Attributs différents</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder in parts.</source>
        <translation>Décompressez-le, et importez le dossier par parties.</translation>
    </message>
    <message>
        <source>Up to date; comparison {hash}</source>
        <translation>À jour&#xa0;; comparaison {hash}</translation>
    </message>
    <message>
        <source>Update declannot to a version that knows schema {number}.</source>
        <translation>Mettez declannot à jour vers une version qui connaît le schéma {number}.</translation>
    </message>
    <message>
        <source>Use a newer declannot.</source>
        <translation>Utilisez une version plus récente de declannot.</translation>
    </message>
    <message>
        <source>Use at most {limit}.</source>
        <translation>Utilisez au plus {limit}.</translation>
    </message>
    <message>
        <source>Use “{title}” for practice</source>
        <translation>Utiliser «&#xa0;{title}&#xa0;» pour l’entraînement</translation>
    </message>
    <message>
        <source>Use “{title}” for real work</source>
        <translation>Utiliser «&#xa0;{title}&#xa0;» pour le travail réel</translation>
    </message>
    <message>
        <source>Version {number} of the schema is in force</source>
        <translation>La version {number} du schéma est en vigueur</translation>
    </message>
    <message>
        <source>WebAnno TSV is always UTF-8; export it again.</source>
        <translation>WebAnno TSV est toujours en UTF-8&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>What a dataset holds was chosen when it was frozen</source>
        <translation>Le contenu d’un jeu de données a été choisi lorsqu’il a été figé</translation>
    </message>
    <message>
        <source>What comes again</source>
        <translation>Ce qui se répète</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>Que signifie ce chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>What is kept of the dataset “{name}” cannot be read</source>
        <translation>Ce qui est conservé du jeu de données «&#xa0;{name}&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Ce que dit le guide d’annotation</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>Where the figure would lie if other documents of the same kind had been read: whole documents are drawn again and again with replacement. Below five documents there is none, and below twenty it is too narrow, because few documents hardly differ enough.</source>
        <translation>Où se situerait le chiffre si d’autres documents du même genre avaient été lus&#xa0;: des documents entiers sont tirés encore et encore, avec remise. En dessous de cinq documents, il n’y a pas d’intervalle, et en dessous de vingt il est trop étroit, parce que si peu de documents ne diffèrent pas assez entre eux.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Là où ils diffèrent</translation>
    </message>
    <message>
        <source>Which label stands for which</source>
        <translation>Quelle étiquette correspond à quelle autre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why spans were decided otherwise than somebody had them. A decision counts under every label it is about. Below stands what schema and guideline say, to be mended where that is the reason.</source>
        <translation>Pourquoi les décisions s’écartent de ce que quelqu’un avait annoté. Une décision compte sous chaque étiquette qu’elle concerne. Plus bas figure ce que disent le schéma et le guide d’annotation, à corriger si c’en est la cause.</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Avec suggestions</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Words are numbered from 1, their columns parted by tabs; save the file again.</source>
        <translation>Les mots sont numérotés à partir de 1, leurs colonnes séparées par des tabulations&#xa0;; enregistrez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Work begun from suggestions</source>
        <translation>Travail commencé à partir de suggestions</translation>
    </message>
    <message>
        <source>Work is still going on: wait for it, or cancel it first</source>
        <translation>Un travail est encore en cours&#xa0;: attendez-le, ou annulez-le d’abord</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a phrase between them.</source>
        <translation>Écrivez une expression entre les deux.</translation>
    </message>
    <message>
        <source>Choose a text file, or name its encoding (UTF-16 has NULs).</source>
        <translation>Choisissez un fichier texte, ou nommez son encodage (l’UTF-16 a des caractères NUL).</translation>
    </message>
    <message>
        <source>Choose a text file, or name its encoding.</source>
        <translation>Choisissez un fichier texte, ou nommez son encodage.</translation>
    </message>
    <message>
        <source>Choose another format, or correct the entry.</source>
        <translation>Choisissez un autre format, ou corrigez l’entrée.</translation>
    </message>
    <message>
        <source>Choose another name, or let it be replaced.</source>
        <translation>Choisissez un autre nom, ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>Choose it, or save the file as .txt in UTF-8.</source>
        <translation>Choisissez-le, ou enregistrez le fichier en .txt en UTF-8.</translation>
    </message>
    <message>
        <source>Choose one of its labels for it, add it, or leave it out.</source>
        <translation>Choisissez une de ses étiquettes à la place, ajoutez-la, ou omettez-la.</translation>
    </message>
    <message>
        <source>Correct it, or leave it out.</source>
        <translation>Corrigez-la, ou omettez-la.</translation>
    </message>
    <message>
        <source>Correct the offsets or the quote, or say what the offsets count; the text must be unchanged.</source>
        <translation>Corrigez les positions ou la citation, ou dites ce que comptent les positions&#xa0;; le texte doit être inchangé.</translation>
    </message>
    <message>
        <source>Import the files one by one, and name the annotator of each.</source>
        <translation>Importez les fichiers un par un, et nommez l’annotateur de chacun.</translation>
    </message>
    <message>
        <source>It was accepted, or nothing but a look at its place can help</source>
        <translation>Il a été accepté, ou seul un coup d’œil à son emplacement peut aider</translation>
    </message>
    <message>
        <source>Its attributes are: {known}; choose one of them, add it, or leave it out.</source>
        <translation>Ses attributs sont&#xa0;: {known}&#xa0;; choisissez-en un, ajoutez-le, ou omettez-le.</translation>
    </message>
    <message>
        <source>Let it be written to, or start declannot with another data folder.</source>
        <translation>Autorisez-y l’écriture, ou démarrez declannot avec un autre dossier de données.</translation>
    </message>
    <message>
        <source>Look at the finding again.</source>
        <translation>Regardez de nouveau le constat.</translation>
    </message>
    <message>
        <source>Mark documents as done, or choose another status of documents.</source>
        <translation>Marquez des documents comme terminés, ou choisissez un autre statut de documents.</translation>
    </message>
    <message>
        <source>Mark {count} documents as done</source>
        <translation>Marquer {count} documents comme terminés</translation>
    </message>
    <message>
        <source>Mend findings</source>
        <translation>Corriger des constats</translation>
    </message>
    <message>
        <source>Mend {count} findings</source>
        <translation>Corriger {count} constats</translation>
    </message>
    <message>
        <source>Move the edges of {count} spans</source>
        <translation>Déplacer les bornes de {count} segments</translation>
    </message>
    <message>
        <source>Name the annotator who made them.</source>
        <translation>Nommez l’annotateur qui les a faits.</translation>
    </message>
    <message>
        <source>Name the column; there are: {known}.</source>
        <translation>Nommez la colonne&#xa0;; il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>No document is selected: select some in Corpus, Documents</source>
        <translation>Aucun document n’est sélectionné&#xa0;: sélectionnez-en dans Corpus, Documents</translation>
    </message>
    <message>
        <source>Remove {count} relations</source>
        <translation>Supprimer {count} relations</translation>
    </message>
    <message>
        <source>Reopen {count} documents</source>
        <translation>Rouvrir {count} documents</translation>
    </message>
    <message>
        <source>Save them as UTF-8, or name the encoding of both files.</source>
        <translation>Enregistrez-les en UTF-8, ou nommez l’encodage des deux fichiers.</translation>
    </message>
    <message>
        <source>Say it: UTF-16 units where Java made them, characters where Python did.</source>
        <translation>Dites-le&#xa0;: unités UTF-16 si Java les a faites, caractères si c’est Python.</translation>
    </message>
    <message>
        <source>Say which: UTF-16 units where a browser made the offsets, characters where Python did.</source>
        <translation>Dites ce qu’il compte&#xa0;: unités UTF-16 si un navigateur a fait les positions, caractères si c’est Python.</translation>
    </message>
    <message>
        <source>Say why this is right as it is.</source>
        <translation>Dites pourquoi c’est juste ainsi.</translation>
    </message>
    <message>
        <source>Set an attribute of {count} spans</source>
        <translation>Définir un attribut de {count} segments</translation>
    </message>
    <message>
        <source>Tag {count} places</source>
        <translation>Étiqueter {count} endroits</translation>
    </message>
    <message>
        <source>Tags are O, B-LABEL, I-LABEL and the like; name their column, or correct the row.</source>
        <translation>Les marques sont O, B-LABEL, I-LABEL et semblables&#xa0;; nommez leur colonne, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>Tags are those of IOB or BIOES, such as B-ACTOR; name another column.</source>
        <translation>Les marques sont celles d’IOB ou de BIOES, comme B-ACTOR&#xa0;; nommez une autre colonne.</translation>
    </message>
    <message>
        <source>Take back an acceptance</source>
        <translation>Annuler une acceptation</translation>
    </message>
    <message>
        <source>Take back {count} acceptances</source>
        <translation>Annuler {count} acceptations</translation>
    </message>
    <message>
        <source>The example “{wording}” has {attribute} {wanted}; here it is {present}</source>
        <translation>L’exemple «&#xa0;{wording}&#xa0;» a {attribute} {wanted}&#xa0;; ici, c’est {present}</translation>
    </message>
    <message>
        <source>The findings selected have no mend in common</source>
        <translation>Les constats sélectionnés n’ont aucune correction en commun</translation>
    </message>
    <message>
        <source>The id “{value}” of the attribute “{name}” is empty or holds a blank</source>
        <translation>L’identifiant «&#xa0;{value}&#xa0;» de l’attribut «&#xa0;{name}&#xa0;» est vide ou contient un espace</translation>
    </message>
    <message>
        <source>The id “{value}” of the label {name} is empty or holds a blank</source>
        <translation>L’identifiant «&#xa0;{value}&#xa0;» de l’étiquette {name} est vide ou contient un espace</translation>
    </message>
    <message>
        <source>The id “{value}” of the relation “{name}” is empty or holds a blank</source>
        <translation>L’identifiant «&#xa0;{value}&#xa0;» de la relation «&#xa0;{name}&#xa0;» est vide ou contient un espace</translation>
    </message>
    <message>
        <source>The interval is too narrow: it rests on {count} document, fewer than {enough}</source>
        <translation>L’intervalle est trop étroit&#xa0;: il repose sur {count} document, moins que {enough}</translation>
    </message>
    <message>
        <source>The interval is too narrow: it rests on {count} documents, fewer than {enough}</source>
        <translation>L’intervalle est trop étroit&#xa0;: il repose sur {count} documents, moins que {enough}</translation>
    </message>
    <message>
        <source>The key of the label {label} cannot be typed</source>
        <translation>La touche de l’étiquette {label} ne peut pas être saisie</translation>
    </message>
    <message>
        <source>The key “{key}” is unknown here</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est inconnue ici</translation>
    </message>
    <message>
        <source>The key “{key}” of the label {label} is a capital; Shift adds a second label</source>
        <translation>La touche «&#xa0;{key}&#xa0;» de l’étiquette {label} est une majuscule&#xa0;; Maj ajoute une seconde étiquette</translation>
    </message>
    <message>
        <source>The key “{key}” of the label {label} is a digit; digits set attributes</source>
        <translation>La touche «&#xa0;{key}&#xa0;» de l’étiquette {label} est un chiffre&#xa0;; les chiffres servent aux attributs</translation>
    </message>
    <message>
        <source>The key “{key}” of the label {label} is longer than one character</source>
        <translation>La touche «&#xa0;{key}&#xa0;» de l’étiquette {label} a plus d’un caractère</translation>
    </message>
    <message>
        <source>The key “{key}” of the label {label} is one the window needs itself</source>
        <translation>La touche «&#xa0;{key}&#xa0;» de l’étiquette {label} sert déjà à la fenêtre elle-même</translation>
    </message>
    <message>
        <source>The key “{key}” stands here a second time (first in line {first})</source>
        <translation>La clé «&#xa0;{key}&#xa0;» figure ici une seconde fois (déjà à la ligne {first})</translation>
    </message>
    <message>
        <source>The label of this example has no attribute “{key}”</source>
        <translation>L’étiquette de cet exemple n’a pas d’attribut «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>The label {label} belongs to the family “{family}”, which is not declared</source>
        <translation>L’étiquette {label} appartient à la famille «&#xa0;{family}&#xa0;», qui n’est pas déclarée</translation>
    </message>
    <message>
        <source>The labels {first} and {label} have the same key “{key}”</source>
        <translation>Les étiquettes {first} et {label} ont la même touche «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>The layer of “{annotator}” holds decisions</source>
        <translation>La couche de «&#xa0;{annotator}&#xa0;» contient des décisions</translation>
    </message>
    <message>
        <source>The layer that this change is about is no longer in the project</source>
        <translation>La couche que concerne cette modification n’est plus dans le projet</translation>
    </message>
    <message>
        <source>The list has no end</source>
        <translation>La liste n’a pas de fin</translation>
    </message>
    <message>
        <source>The manifest cannot be understood: {reason}</source>
        <translation>Le manifeste n’est pas compréhensible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The manifest was altered: its id is not that of its content</source>
        <translation>Le manifeste a été modifié&#xa0;: son identifiant n’est pas celui de son contenu</translation>
    </message>
    <message>
        <source>The name of the attribute “{name}” holds a blank or a control character</source>
        <translation>Le nom de l’attribut «&#xa0;{name}&#xa0;» contient un espace ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>The name of the family “{name}” holds a blank or a control character</source>
        <translation>Le nom de la famille «&#xa0;{name}&#xa0;» contient un espace ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>The name of the label “{name}” holds a blank or a control character</source>
        <translation>Le nom de l’étiquette «&#xa0;{name}&#xa0;» contient un espace ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>The name of the relation “{name}” holds a blank or a control character</source>
        <translation>Le nom de la relation «&#xa0;{name}&#xa0;» contient un espace ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>The new schema drops the label {label}, which {count} span bears</source>
        <translation>Le nouveau schéma abandonne l’étiquette {label}, que porte {count} segment</translation>
    </message>
    <message>
        <source>The offset {offset} is not in the text, which has {length} characters</source>
        <translation>La position {offset} n’est pas dans le texte, qui a {length} caractères</translation>
    </message>
    <message>
        <source>The offsets {begin}-{end} are not in the text, which ends at {total}</source>
        <translation>Les positions {begin}-{end} ne sont pas dans le texte, qui se termine à {total}</translation>
    </message>
    <message>
        <source>The offsets {begin}-{end} lie inside a surrogate pair</source>
        <translation>Les positions {begin}-{end} tombent à l’intérieur d’une paire de substitution</translation>
    </message>
    <message>
        <source>The package has no manifest.json</source>
        <translation>Le paquet n’a pas de manifest.json</translation>
    </message>
    <message>
        <source>The package holds more than {limit} files</source>
        <translation>Le paquet contient plus de {limit} fichiers</translation>
    </message>
    <message>
        <source>The package holds {count} project (files ending in {ending})</source>
        <translation>Le paquet contient {count} projet (fichiers se terminant par {ending})</translation>
    </message>
    <message>
        <source>The package holds “{name}” twice</source>
        <translation>Le paquet contient deux fois «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The package holds “{name}”, a name no declannot gives</source>
        <translation>Le paquet contient «&#xa0;{name}&#xa0;», un nom que declannot ne donne jamais</translation>
    </message>
    <message>
        <source>The package holds “{name}”, which its manifest does not name</source>
        <translation>Le paquet contient «&#xa0;{name}&#xa0;», que son manifeste ne mentionne pas</translation>
    </message>
    <message>
        <source>The package is damaged: its list of files cannot be read</source>
        <translation>Le paquet est endommagé&#xa0;: sa liste de fichiers ne peut pas être lue</translation>
    </message>
    <message>
        <source>The package is of an unknown kind, “{kind}”</source>
        <translation>Le paquet est d’un type inconnu, «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>The package lacks “{name}”, which its manifest names</source>
        <translation>Il manque au paquet «&#xa0;{name}&#xa0;», que son manifeste mentionne</translation>
    </message>
    <message>
        <source>The parenthesis opened at character {place} is not closed</source>
        <translation>La parenthèse ouverte au caractère {place} n’est pas fermée</translation>
    </message>
    <message>
        <source>The place is read-only; choose another.</source>
        <translation>L’emplacement est en lecture seule&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The place was tagged since it was looked at</source>
        <translation>L’endroit a été étiqueté depuis qu’il a été examiné</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>Le projet ne peut pas être créé</translation>
    </message>
    <message>
        <source>The project is being looked through for what does not fit together</source>
        <translation>Le projet est parcouru à la recherche de ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>The project is open in another program</source>
        <translation>Le projet est ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>The project is open in {program} (process {pid} on {host})</source>
        <translation>Le projet est ouvert dans {program} (processus {pid} sur {host})</translation>
    </message>
    <message>
        <source>The query ends after “{found}” at character {place}</source>
        <translation>La requête s’arrête après «&#xa0;{found}&#xa0;» au caractère {place}</translation>
    </message>
    <message>
        <source>The query has too many parentheses within each other, at character {place}</source>
        <translation>La requête a trop de parenthèses imbriquées, au caractère {place}</translation>
    </message>
    <message>
        <source>The range {start} to {end} in “{key}” is not in the text, which has {length} characters</source>
        <translation>La plage de {start} à {end} dans «&#xa0;{key}&#xa0;» n’est pas dans le texte, qui a {length} caractères</translation>
    </message>
    <message>
        <source>The ranges in “{key}” are not in order or touch, at offset {start}</source>
        <translation>Les plages de «&#xa0;{key}&#xa0;» ne sont pas en ordre ou se touchent, à la position {start}</translation>
    </message>
    <message>
        <source>The record has an unknown key “{key}”</source>
        <translation>L’enregistrement a une clé inconnue «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>The record has an unknown key “{key}” in {inside}</source>
        <translation>L’enregistrement a une clé inconnue «&#xa0;{key}&#xa0;» dans {inside}</translation>
    </message>
    <message>
        <source>The record lacks “{key}”</source>
        <translation>Il manque «&#xa0;{key}&#xa0;» à l’enregistrement</translation>
    </message>
    <message>
        <source>The record lacks “{key}” in {inside}</source>
        <translation>Il manque «&#xa0;{key}&#xa0;» à l’enregistrement, dans {inside}</translation>
    </message>
    <message>
        <source>The relation id “{id}” occurs twice in the document</source>
        <translation>L’identifiant de relation «&#xa0;{id}&#xa0;» figure deux fois dans le document</translation>
    </message>
    <message>
        <source>The relation “{type}” names the span “{id}”, which is not in its layer</source>
        <translation>La relation «&#xa0;{type}&#xa0;» nomme le segment «&#xa0;{id}&#xa0;», qui n’est pas dans sa couche</translation>
    </message>
    <message>
        <source>The remarks on “{title}” are kept as they are in the project</source>
        <translation>Les remarques sur «&#xa0;{title}&#xa0;» restent telles qu’elles sont dans le projet</translation>
    </message>
    <message>
        <source>The row has neither tokens nor a text with spans</source>
        <translation>La ligne n’a ni tokens ni texte avec des segments</translation>
    </message>
    <message>
        <source>The row has no label</source>
        <translation>La ligne n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>The row has {count} cell, and the header {width}</source>
        <translation>La ligne a {count} cellule, et l’en-tête {width}</translation>
    </message>
    <message>
        <source>The row has {count} column, and most have {width}</source>
        <translation>La ligne a {count} colonne, et la plupart en ont {width}</translation>
    </message>
    <message>
        <source>The row names no document</source>
        <translation>La ligne ne nomme aucun document</translation>
    </message>
    <message>
        <source>The row quotes “{form}”, but the text there is “{covered}”</source>
        <translation>La ligne cite «&#xa0;{form}&#xa0;», mais le texte à cet endroit est «&#xa0;{covered}&#xa0;»</translation>
    </message>
    <message>
        <source>The row quotes “{quote}”, but the text there is “{covered}”</source>
        <translation>La ligne cite «&#xa0;{quote}&#xa0;», mais le texte à cet endroit est «&#xa0;{covered}&#xa0;»</translation>
    </message>
    <message>
        <source>The schema beside {file} differs from the first and was not taken</source>
        <translation>Le schéma à côté de {file} diffère du premier et n’a pas été repris</translation>
    </message>
    <message>
        <source>The schema cannot be read</source>
        <translation>Le schéma ne peut pas être lu</translation>
    </message>
    <message>
        <source>The schema cannot be written</source>
        <translation>Le schéma ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The schema has no attribute “{name}” to map to</source>
        <translation>Le schéma n’a pas d’attribut «&#xa0;{name}&#xa0;» à faire correspondre</translation>
    </message>
    <message>
        <source>The schema has no label “{key}”</source>
        <translation>Le schéma n’a pas d’étiquette «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>The schema has no label “{name}” to map to</source>
        <translation>Le schéma n’a pas d’étiquette «&#xa0;{name}&#xa0;» à faire correspondre</translation>
    </message>
    <message>
        <source>The schema has no name</source>
        <translation>Le schéma n’a pas de nom</translation>
    </message>
    <message>
        <source>The schema has no relation “{name}” to map to</source>
        <translation>Le schéma n’a pas de relation «&#xa0;{name}&#xa0;» à faire correspondre</translation>
    </message>
    <message>
        <source>The schema here has no label “{name}” (id “{id}”)</source>
        <translation>Le schéma n’a pas ici d’étiquette «&#xa0;{name}&#xa0;» (identifiant «&#xa0;{id}&#xa0;»)</translation>
    </message>
    <message>
        <source>The schema here has no relation “{name}” (id “{id}”)</source>
        <translation>Le schéma n’a pas ici de relation «&#xa0;{name}&#xa0;» (identifiant «&#xa0;{id}&#xa0;»)</translation>
    </message>
    <message>
        <source>The sentence begins at {begin}, before the end of the one before it at {end}</source>
        <translation>La phrase commence à {begin}, avant la fin de la précédente à {end}</translation>
    </message>
    <message>
        <source>The span [{number}] has two values of “{feature}”</source>
        <translation>Le segment [{number}] a deux valeurs de «&#xa0;{feature}&#xa0;»</translation>
    </message>
    <message>
        <source>The span at offset {start} has an empty label</source>
        <translation>Le segment à la position {start} a une étiquette vide</translation>
    </message>
    <message>
        <source>The span at offset {start} has fewer than two fragments</source>
        <translation>Le segment à la position {start} a moins de deux fragments</translation>
    </message>
    <message>
        <source>The span was changed since it was looked at</source>
        <translation>Le segment a été modifié depuis qu’il a été examiné</translation>
    </message>
    <message>
        <source>The span {start} to {end} covers nothing</source>
        <translation>Le segment de {start} à {end} ne couvre rien</translation>
    </message>
    <message>
        <source>The spans are no list of structs</source>
        <translation>Les segments ne sont pas une liste de structs</translation>
    </message>
    <message>
        <source>The spans are not lists of one length</source>
        <translation>Les segments ne sont pas des listes de même longueur</translation>
    </message>
    <message>
        <source>The status “{status}” is not known</source>
        <translation>Le statut «&#xa0;{status}&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>The step no longer fits: the project holds something else than the step left there</source>
        <translation>L’étape ne convient plus&#xa0;: le projet contient autre chose que ce que l’étape y a laissé</translation>
    </message>
    <message>
        <source>The table has no column {missing}</source>
        <translation>Le tableau n’a pas de colonne {missing}</translation>
    </message>
    <message>
        <source>The tag {tag} is not allowed</source>
        <translation>La balise {tag} n’est pas permise</translation>
    </message>
    <message>
        <source>The task file cannot be read</source>
        <translation>Le fichier de tâche ne peut pas être lu</translation>
    </message>
    <message>
        <source>The task file cannot be written</source>
        <translation>Le fichier de tâche ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The task&apos;s schema drops the label {label}, which {count} span bears</source>
        <translation>Le schéma de la tâche abandonne l’étiquette {label}, que porte {count} segment</translation>
    </message>
    <message>
        <source>The text does not have the SHA-256 that the record gives</source>
        <translation>Le texte n’a pas le SHA-256 que donne l’enregistrement</translation>
    </message>
    <message>
        <source>The text holds a NUL at offset {offset}</source>
        <translation>Le texte contient un NUL à la position {offset}</translation>
    </message>
    <message>
        <source>The text is longer than can be taken in</source>
        <translation>Le texte est trop long pour être reçu</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (byte {byte})</source>
        <translation>Le texte n’est pas en UTF-8 (octet {byte})</translation>
    </message>
    <message>
        <source>The text was changed after its spans were made; take the original file.</source>
        <translation>Le texte a été modifié après la création de ses segments&#xa0;; utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The text would be longer than can be taken in</source>
        <translation>Le texte serait trop long pour être reçu</translation>
    </message>
    <message>
        <source>The version is not a whole number</source>
        <translation>La version n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>The word “{form}” is not the next of “# text”</source>
        <translation>Le mot «&#xa0;{form}&#xa0;» n’est pas le suivant de «&#xa0;# text&#xa0;»</translation>
    </message>
    <message>
        <source>The words end before “# text” does, at “{rest}”</source>
        <translation>Les mots se terminent avant «&#xa0;# text&#xa0;», à «&#xa0;{rest}&#xa0;»</translation>
    </message>
    <message>
        <source>The work file cannot be written</source>
        <translation>Le fichier de travail ne peut pas être écrit</translation>
    </message>
    <message>
        <source>There are not as many tags as tokens</source>
        <translation>Il n’y a pas autant de marques que de tokens</translation>
    </message>
    <message>
        <source>There is no annotator “{name}” in the project</source>
        <translation>Il n’y a pas d’annotateur «&#xa0;{name}&#xa0;» dans le projet</translation>
    </message>
    <message>
        <source>There is no attribute “{name}” in the schema</source>
        <translation>Il n’y a pas d’attribut «&#xa0;{name}&#xa0;» dans le schéma</translation>
    </message>
    <message>
        <source>There is no document “{name}” in the project</source>
        <translation>Il n’y a pas de document «&#xa0;{name}&#xa0;» dans le projet</translation>
    </message>
    <message>
        <source>There is no label “{name}” in the schema</source>
        <translation>Il n’y a pas d’étiquette «&#xa0;{name}&#xa0;» dans le schéma</translation>
    </message>
    <message>
        <source>There is no row {unit}</source>
        <translation>Il n’y a pas de ligne {unit}</translation>
    </message>
    <message>
        <source>There is no span to be removed for this</source>
        <translation>Il n’y a pas de segment à supprimer pour cela</translation>
    </message>
    <message>
        <source>There is no span {number} of {layer} at {unit}</source>
        <translation>Il n’y a pas de segment {number} de {layer} à {unit}</translation>
    </message>
    <message>
        <source>There is nothing to look at in this statement</source>
        <translation>Il n’y a rien à examiner dans cette déclaration</translation>
    </message>
    <message>
        <source>They are an object of JSON such as {{&quot;strength&quot;:&quot;weak&quot;}}.</source>
        <translation>C’est un objet JSON comme {{&quot;strength&quot;:&quot;weak&quot;}}.</translation>
    </message>
    <message>
        <source>They are pairs of offsets such as [[0,4],[9,12]], from start to end.</source>
        <translation>Ce sont des paires de positions comme [[0,4],[9,12]], du début à la fin.</translation>
    </message>
    <message>
        <source>This build leaves it out: install declannot in Python with “{command}”, and open the project there.</source>
        <translation>Cette version compilée ne le contient pas&#xa0;: installez declannot dans Python avec «&#xa0;{command}&#xa0;», et ouvrez-y le projet.</translation>
    </message>
    <message>
        <source>This is for the review: {key} shows it</source>
        <translation>Ceci relève de la révision&#xa0;: {key} l’affiche</translation>
    </message>
    <message>
        <source>This is in the layer of {name}: work as {name} to mend it</source>
        <translation>Ceci est dans la couche de {name}&#xa0;: travaillez en tant que {name} pour le corriger</translation>
    </message>
    <message>
        <source>This is not a declannot package, or it was cut short or altered</source>
        <translation>Ce n’est pas un paquet declannot, ou il a été tronqué ou modifié</translation>
    </message>
    <message>
        <source>This is not your work: choose “My work” over the table first</source>
        <translation>Ce n’est pas votre travail&#xa0;: choisissez d’abord «&#xa0;Mon travail&#xa0;» au-dessus du tableau</translation>
    </message>
    <message>
        <source>This is not {format}: {reason}</source>
        <translation>Ce n’est pas au format {format}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This is not {format}: {reason} in {inside}</source>
        <translation>Ce n’est pas au format {format}&#xa0;: {reason} dans {inside}</translation>
    </message>
    <message>
        <source>This works in the statement, which is not on the screen</source>
        <translation>Ceci fonctionne dans la déclaration, qui n’est pas à l’écran</translation>
    </message>
    <message>
        <source>This works in the statement: {key} shows it</source>
        <translation>Ceci fonctionne dans la déclaration&#xa0;: {key} l’affiche</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Réessayez, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Two attributes have the id “{value}”</source>
        <translation>Deux attributs ont l’identifiant «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>Two attributes of the label {label} are called “{name}”</source>
        <translation>Deux attributs de l’étiquette {label} s’appellent «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Two families are called “{value}”</source>
        <translation>Deux familles s’appellent «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>Two labels are called {value}</source>
        <translation>Deux étiquettes s’appellent {value}</translation>
    </message>
    <message>
        <source>Two labels have the id “{value}”</source>
        <translation>Deux étiquettes ont l’identifiant «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>Two labels were formerly called {value}</source>
        <translation>Deux étiquettes s’appelaient autrefois {value}</translation>
    </message>
    <message>
        <source>Two relations are called “{value}”</source>
        <translation>Deux relations s’appellent «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>Two relations have the id “{value}”</source>
        <translation>Deux relations ont l’identifiant «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>Two relations were formerly called “{value}”</source>
        <translation>Deux relations s’appelaient autrefois «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>UIMA JSON CAS</source>
        <translation>UIMA JSON CAS</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder.</source>
        <translation>Décompressez-la, et importez le dossier.</translation>
    </message>
    <message>
        <source>Unpacked, the document is larger than {limit} MB</source>
        <translation>Une fois décompressé, le document dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>Use a word as the key.</source>
        <translation>Utilisez un mot comme clé.</translation>
    </message>
    <message>
        <source>Use at most {limit} printable characters.</source>
        <translation>Utilisez au plus {limit} caractères imprimables.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _, or leave the id out.</source>
        <translation>Utilisez des lettres, des chiffres, - et _, ou omettez l’identifiant.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _; titles may hold blanks.</source>
        <translation>Utilisez des lettres, des chiffres, - et _&#xa0;; les titres peuvent contenir des espaces.</translation>
    </message>
    <message>
        <source>Use one of its values: {known}.</source>
        <translation>Utilisez l’une de ses valeurs&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Use tags such as en, fr or es.</source>
        <translation>Utilisez des codes comme en, fr ou es.</translation>
    </message>
    <message>
        <source>Use the attributes and values that the schema gives the label.</source>
        <translation>Utilisez les attributs et les valeurs que le schéma donne à l’étiquette.</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What this change builds on is no longer in the project</source>
        <translation>Ce sur quoi repose cette modification n’est plus dans le projet</translation>
    </message>
    <message>
        <source>What was first sent of “{title}” is kept as it is in the project</source>
        <translation>Le premier envoi de «&#xa0;{title}&#xa0;» reste tel qu’il est dans le projet</translation>
    </message>
    <message>
        <source>Word document (.docx), as text</source>
        <translation>document Word (.docx), comme texte</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, for example #BBDDFF.</source>
        <translation>Écrivez-la sous la forme #RRGGBB, par exemple #BBDDFF.</translation>
    </message>
    <message>
        <source>Write it as [one, two].</source>
        <translation>Écrivez-la sous la forme [un, deux].</translation>
    </message>
    <message>
        <source>Write it as {example}.</source>
        <translation>Écrivez-la sous la forme {example}.</translation>
    </message>
    <message>
        <source>Write it like 20%, or 0.2.</source>
        <translation>Écrivez-le comme 20%, ou 0.2.</translation>
    </message>
    <message>
        <source>Write it like 2022, 2022-06 or 2022-06-10.</source>
        <translation>Écrivez-le comme 2022, 2022-06 ou 2022-06-10.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23T20:39:52Z.</source>
        <translation>Écrivez-la comme 2026-11-23T20:39:52Z.</translation>
    </message>
    <message>
        <source>Write it like 80/10/10.</source>
        <translation>Écrivez-le comme 80/10/10.</translation>
    </message>
    <message>
        <source>Write it like NEAR(climate change, 5).</source>
        <translation>Écrivez-le comme NEAR(climate change, 5).</translation>
    </message>
    <message>
        <source>Write it like declar*, or put the words in quotes.</source>
        <translation>Écrivez-le comme declar*, ou mettez les mots entre guillemets.</translation>
    </message>
    <message>
        <source>Write it with smaller groups; up to {limit} MB are taken in.</source>
        <translation>Écrivez-le avec des groupes plus petits&#xa0;; {limit} Mo au plus sont acceptés.</translation>
    </message>
    <message>
        <source>Write one value.</source>
        <translation>Écrivez une seule valeur.</translation>
    </message>
    <message>
        <source>Write one, or put the words in quotes.</source>
        <translation>Écrivez-en un, ou mettez les mots entre guillemets.</translation>
    </message>
    <message>
        <source>Write remarks on the document</source>
        <translation>Écrire des remarques sur le document</translation>
    </message>
    <message>
        <source>Write the values out.</source>
        <translation>Écrivez les valeurs en toutes lettres.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>Write version: 1.</source>
        <translation>Écrivez version: 1.</translation>
    </message>
    <message>
        <source>Write what is to follow, or put the words in quotes.</source>
        <translation>Écrivez la suite, ou mettez les mots entre guillemets.</translation>
    </message>
    <message>
        <source>Wrote {place}</source>
        <translation>Écrit&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Wrote {place}: {count} sheet</source>
        <translation>Écrit&#xa0;: {place}, {count} feuille</translation>
    </message>
    <message>
        <source>Wrote {place}: {count} sheets</source>
        <translation>Écrit&#xa0;: {place}, {count} feuilles</translation>
    </message>
    <message>
        <source>You have {label} where gold has {other}: {count} of your {total}</source>
        <translation>Vous avez {label} là où la référence a {other}&#xa0;: {count} sur vos {total}</translation>
    </message>
    <message>
        <source>Your figures against gold</source>
        <translation>Vos chiffres face à la référence</translation>
    </message>
    <message>
        <source>Your spans: {yours}. Spans of gold: {gold}. Alike: {matched}.</source>
        <translation>Vos segments&#xa0;: {yours}. Segments de la référence&#xa0;: {gold}. Identiques&#xa0;: {matched}.</translation>
    </message>
    <message>
        <source>Your spans: {yours}. Spans of gold: {gold}. In both: {matched}</source>
        <translation>Vos segments&#xa0;: {yours}. Segments de la référence&#xa0;: {gold}. Communs&#xa0;: {matched}</translation>
    </message>
    <message>
        <source>Your {label} ends less than a word early in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} finit moins d’un mot trop tôt dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} ends less than a word late in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} finit moins d’un mot trop tard dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} ends one word early in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} finit un mot trop tôt dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} ends one word late in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} finit un mot trop tard dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} ends {words} words early in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} finit {words} mots trop tôt dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} ends {words} words late in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} finit {words} mots trop tard dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} has no place in gold: {count} of your {total}</source>
        <translation>Votre {label} n’a pas sa place dans la référence&#xa0;: {count} sur vos {total}</translation>
    </message>
    <message>
        <source>Your {label} starts less than a word early in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} commence moins d’un mot trop tôt dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} starts less than a word late in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} commence moins d’un mot trop tard dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} starts one word early in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} commence un mot trop tôt dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} starts one word late in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} commence un mot trop tard dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} starts {words} words early in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} commence {words} mots trop tôt dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Your {label} starts {words} words late in {count} of the {total} whose edges differ</source>
        <translation>Votre {label} commence {words} mots trop tard dans {count} des {total} cas où les bornes diffèrent</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Chez vous</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>une modification</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a data set of Hugging Face</source>
        <translation>jeu de données Hugging Face</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a document occurs twice</source>
        <translation>un document figure deux fois</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>un ancien nom</translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation>un nouveau départ</translation>
    </message>
    <message>
        <source>a layer is not the annotator’s</source>
        <translation>une couche n’est pas celle de l’annotateur</translation>
    </message>
    <message>
        <source>a list of {words}</source>
        <translation>une liste ({words})</translation>
    </message>
    <message>
        <source>a new annotator</source>
        <translation>un nouvel annotateur</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>il manque une partie</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a sending</source>
        <translation>un envoi</translation>
    </message>
    <message>
        <source>a span of A that has no partner</source>
        <translation>un segment de A sans correspondant</translation>
    </message>
    <message>
        <source>a span of B that has no partner</source>
        <translation>un segment de B sans correspondant</translation>
    </message>
    <message>
        <source>a span of {name} that has no partner</source>
        <translation>un segment de {name} sans correspondant</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a zip archive (docx and odt are zip archives)</source>
        <translation>une archive zip (docx et odt sont des archives zip)</translation>
    </message>
    <message>
        <source>agreeing spans with the same attributes: {equal} of {compared}</source>
        <translation>segments concordants avec les mêmes attributs&#xa0;: {equal} sur {compared}</translation>
    </message>
    <message>
        <source>agreeing spans: {count} of {whole}</source>
        <translation>segments concordants&#xa0;: {count} sur {whole}</translation>
    </message>
    <message>
        <source>alpha 1, beta 1, {samples} samples, sampler {sampler}, seed {seed}</source>
        <translation>alpha 1, beta 1, {samples} échantillons, échantillonneur {sampler}, graine {seed}</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un document d’un ancien Office</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>comme décidé</translation>
    </message>
    <message>
        <source>as first sent</source>
        <translation>au premier envoi</translation>
    </message>
    <message>
        <source>at {start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>attribute values that cannot be kept as they are</source>
        <translation>valeurs d’attribut qui ne peuvent pas être gardées telles quelles</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>bornes et étiquette</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>characters that cannot be written as they are, replaced</source>
        <translation>caractères qui ne peuvent pas être écrits tels quels, remplacés</translation>
    </message>
    <message>
        <source>declannot corpus (JSON lines)</source>
        <translation>corpus declannot (lignes JSON)</translation>
    </message>
    <message>
        <source>declannot takes records with one text field, or one called “text”.</source>
        <translation>declannot accepte les enregistrements avec un seul champ de texte, ou un champ nommé «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>declannot takes regions of texts; leave the others out.</source>
        <translation>declannot accepte les régions de textes&#xa0;; omettez les autres.</translation>
    </message>
    <message>
        <source>declannot takes spans; export a sequence labelling project of doccano.</source>
        <translation>declannot accepte des segments&#xa0;; exportez un projet doccano d’étiquetage de séquences.</translation>
    </message>
    <message>
        <source>declannot takes tasks whose data have one text, under the key “text”.</source>
        <translation>declannot accepte les tâches dont les données ont un seul texte, sous la clé «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>declannot takes the kind “labels” over a &lt;Text&gt;; leave this task out.</source>
        <translation>declannot accepte le type «&#xa0;labels&#xa0;» sur un &lt;Text&gt;&#xa0;; omettez cette tâche.</translation>
    </message>
    <message>
        <source>declannot {version}; SHA-256 of the compared data {hash}</source>
        <translation>declannot {version}&#xa0;; SHA-256 des données comparées {hash}</translation>
    </message>
    <message>
        <source>doccano lines (JSON)</source>
        <translation>Lignes doccano (JSON)</translation>
    </message>
    <message>
        <source>documents or layers whose particulars are left out</source>
        <translation>documents ou couches dont les indications sont omises</translation>
    </message>
    <message>
        <source>documents whose unit of counting was assumed</source>
        <translation>documents dont l’unité de décompte a été supposée</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>expected {wanted}</source>
        <translation>attendu&#xa0;: {wanted}</translation>
    </message>
    <message>
        <source>expected {wanted}, got {found}</source>
        <translation>attendu&#xa0;: {wanted}, trouvé&#xa0;: {found}</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>in their present state</source>
        <translation>dans leur état actuel</translation>
    </message>
    <message>
        <source>it does not begin like a PDF</source>
        <translation>il ne commence pas comme un PDF</translation>
    </message>
    <message>
        <source>it does not say what its tokens are</source>
        <translation>il ne dit pas quels sont ses tokens</translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation>il n’a pas de corps</translation>
    </message>
    <message>
        <source>it holds no elements</source>
        <translation>il ne contient pas d’éléments</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it is for practice</source>
        <translation>il sert à l’entraînement</translation>
    </message>
    <message>
        <source>it is malformed at byte {byte}</source>
        <translation>il est mal formé à l’octet {byte}</translation>
    </message>
    <message>
        <source>it is not done in the layers chosen</source>
        <translation>il n’est pas terminé dans les couches choisies</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>il a été tronqué</translation>
    </message>
    <message>
        <source>its gold is not done yet</source>
        <translation>sa référence n’est pas encore terminée</translation>
    </message>
    <message>
        <source>its labels are decided on first</source>
        <translation>ses étiquettes se décident d’abord</translation>
    </message>
    <message>
        <source>its labels are left out</source>
        <translation>ses étiquettes sont omises</translation>
    </message>
    <message>
        <source>its spans have {size} bytes, not {wanted}</source>
        <translation>ses segments ont {size} octets, et non {wanted}</translation>
    </message>
    <message>
        <source>its text here is another one</source>
        <translation>son texte est ici un autre</translation>
    </message>
    <message>
        <source>its title ({language})</source>
        <translation>son titre ({language})</translation>
    </message>
    <message>
        <source>its tokens are not as many as it says</source>
        <translation>ses tokens ne sont pas aussi nombreux qu’il l’indique</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>layers whose annotator the files do not name</source>
        <translation>couches dont les fichiers ne nomment pas l’annotateur</translation>
    </message>
    <message>
        <source>names written differently</source>
        <translation>noms écrits différemment</translation>
    </message>
    <message>
        <source>nearly equal texts</source>
        <translation>textes presque identiques</translation>
    </message>
    <message>
        <source>needs the extra {extra}</source>
        <translation>nécessite l’extra {extra}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>aucun segment</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>notes left out</source>
        <translation>notes omises</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one corrects the other</source>
        <translation>l’un corrige l’autre</translation>
    </message>
    <message>
        <source>one span of the one is several of the other, which together cover at least half of it</source>
        <translation>un segment de l’un correspond à plusieurs de l’autre, qui ensemble en couvrent au moins la moitié</translation>
    </message>
    <message>
        <source>only A</source>
        <translation>seulement A</translation>
    </message>
    <message>
        <source>only B</source>
        <translation>seulement B</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>seulement {name}</translation>
    </message>
    <message>
        <source>other documents or tags were chosen</source>
        <translation>d’autres documents ou mots-clés étaient choisis</translation>
    </message>
    <message>
        <source>overlapping, with another label</source>
        <translation>chevauchement, avec une autre étiquette</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>relations left out</source>
        <translation>relations omises</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>mémorisé</translation>
    </message>
    <message>
        <source>same date and issuers, other languages</source>
        <translation>mêmes date et émetteurs, autres langues</translation>
    </message>
    <message>
        <source>same date and issuers, texts alike</source>
        <translation>mêmes date et émetteurs, textes semblables</translation>
    </message>
    <message>
        <source>same date, other languages</source>
        <translation>même date, autres langues</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>quelque chose figure après sa fin</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spaCy’s training data</source>
        <translation>données d’entraînement de spaCy</translation>
    </message>
    <message>
        <source>spans cut by a unit of the format</source>
        <translation>segments coupés par une unité du format</translation>
    </message>
    <message>
        <source>spans left out because they cover no token</source>
        <translation>segments omis parce qu’ils ne couvrent aucun token</translation>
    </message>
    <message>
        <source>spans left out because they overlap others</source>
        <translation>segments omis parce qu’ils en chevauchent d’autres</translation>
    </message>
    <message>
        <source>spans of several pieces, cut into separate ones</source>
        <translation>segments de plusieurs morceaux, coupés en segments distincts</translation>
    </message>
    <message>
        <source>spans widened to whole tokens</source>
        <translation>segments élargis à des tokens entiers</translation>
    </message>
    <message>
        <source>split or merge</source>
        <translation>division ou fusion</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>table of spans or of texts (CSV, TSV)</source>
        <translation>tableau de segments ou de textes (CSV, TSV)</translation>
    </message>
    <message>
        <source>tags repaired</source>
        <translation>marques réparées</translation>
    </message>
    <message>
        <source>texts that are not written as they are</source>
        <translation>textes qui ne sont pas écrits tels quels</translation>
    </message>
    <message>
        <source>the files name nobody</source>
        <translation>les fichiers ne nomment personne</translation>
    </message>
    <message>
        <source>the last part of the name</source>
        <translation>la dernière partie du nom</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la ligne</translation>
    </message>
    <message>
        <source>the project has no such document</source>
        <translation>le projet n’a pas ce document</translation>
    </message>
    <message>
        <source>the range {start} to {end} marked as read is not in the text</source>
        <translation>la plage de {start} à {end}, marquée comme lue, n’est pas dans le texte</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>the same label, another start or end</source>
        <translation>la même étiquette, un autre début ou une autre fin</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same place and the same label</source>
        <translation>le même endroit et la même étiquette</translation>
    </message>
    <message>
        <source>the same place, another label</source>
        <translation>le même endroit, une autre étiquette</translation>
    </message>
    <message>
        <source>the schema does not know it</source>
        <translation>le schéma ne le connaît pas</translation>
    </message>
    <message>
        <source>the text has {length} characters, not {noted}</source>
        <translation>le texte a {length} caractères, et non {noted}</translation>
    </message>
    <message>
        <source>the value {value} is not one of those it may be</source>
        <translation>la valeur {value} n’est pas l’une de celles permises</translation>
    </message>
    <message>
        <source>the words searched for are not in it</source>
        <translation>les mots cherchés ne s’y trouvent pas</translation>
    </message>
    <message>
        <source>things the schema does not know, left out</source>
        <translation>éléments inconnus du schéma, omis</translation>
    </message>
    <message>
        <source>time on task</source>
        <translation>temps de travail</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>unknown names are added</source>
        <translation>les noms inconnus sont ajoutés</translation>
    </message>
    <message>
        <source>unknown names are left out</source>
        <translation>les noms inconnus sont omis</translation>
    </message>
    <message>
        <source>usually means the same</source>
        <translation>signifie d’ordinaire la même chose</translation>
    </message>
    <message>
        <source>what a dataset holds is not what was frozen: its SHA-256 differs</source>
        <translation>le contenu d’un jeu de données n’est pas celui qui a été figé&#xa0;: son SHA-256 diffère</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>écrit différemment</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>you have not marked it as done</source>
        <translation>vous ne l’avez pas marqué comme terminé</translation>
    </message>
    <message>
        <source>{attribute} belongs to other labels</source>
        <translation>{attribute} appartient à d’autres étiquettes</translation>
    </message>
    <message>
        <source>{attribute} got the value {value}</source>
        <translation>{attribute} a reçu la valeur {value}</translation>
    </message>
    <message>
        <source>{attribute} has another type or default</source>
        <translation>{attribute} a un autre type ou une autre valeur par défaut</translation>
    </message>
    <message>
        <source>{attribute} lost the value {value}</source>
        <translation>{attribute} a perdu la valeur {value}</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{a} and {b}, {state}; documents compared: {compared} of {done} that either has finished; declannot {version}, SHA-256 of the data {hash}</source>
        <translation>{a} et {b}, {state}&#xa0;; documents comparés&#xa0;: {compared} sur {done} terminés par l’un ou l’autre&#xa0;; declannot {version}, SHA-256 des données {hash}</translation>
    </message>
    <message>
        <source>{changed} of {audited} agreements looked at again were changed ({drawn} drawn from {population}, seed {seed})</source>
        <translation>{changed} des {audited} accords réexaminés ont été modifiés ({drawn} tirés parmi {population}, graine {seed})</translation>
    </message>
    <message>
        <source>{count} annotator has marked it as done</source>
        <translation>{count} annotateur l’a marqué comme terminé</translation>
    </message>
    <message>
        <source>{count} annotators have marked it as done</source>
        <translation>{count} annotateurs l’ont marqué comme terminé</translation>
    </message>
    <message>
        <source>{count} character</source>
        <translation>{count} caractère</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>{count} conflict has to be decided first: {listed}</source>
        <translation>{count} conflit doit d’abord être décidé&#xa0;: {listed}</translation>
    </message>
    <message>
        <source>{count} conflicts have to be decided first: {listed}</source>
        <translation>Conflits à trancher d’abord&#xa0;: {count}&#xa0;: {listed}</translation>
    </message>
    <message>
        <source>{count} damage</source>
        <translation>{count} dommage</translation>
    </message>
    <message>
        <source>{count} damages</source>
        <translation>{count} dommages</translation>
    </message>
    <message>
        <source>{count} decision</source>
        <translation>{count} décision</translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation>{count} décisions</translation>
    </message>
    <message>
        <source>{count} decisions that build on it are open again</source>
        <translation>{count} décisions fondées sur elle sont de nouveau ouvertes</translation>
    </message>
    <message>
        <source>{count} difference of the class “{kind}”</source>
        <translation>{count} différence de la classe «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>{count} differences are not decided yet</source>
        <translation>{count} différences ne sont pas encore décidées</translation>
    </message>
    <message>
        <source>{count} differences of the class “{kind}”</source>
        <translation>{count} différences de la classe «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} document</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} documents</translation>
    </message>
    <message>
        <source>{count} documents for practice are left out; name them to export them</source>
        <translation>{count} documents d’entraînement sont omis&#xa0;; indiquez-les pour les exporter</translation>
    </message>
    <message>
        <source>{count} entries stay undecided</source>
        <translation>{count} entrées restent sans décision</translation>
    </message>
    <message>
        <source>{count} entry stays undecided</source>
        <translation>{count} entrée reste sans décision</translation>
    </message>
    <message>
        <source>{count} finding</source>
        <translation>{count} constat</translation>
    </message>
    <message>
        <source>{count} finding in {spans}</source>
        <translation>{count} constat dans {spans}</translation>
    </message>
    <message>
        <source>{count} finding selected</source>
        <translation>{count} constat sélectionné</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} constats</translation>
    </message>
    <message>
        <source>{count} findings in {spans}</source>
        <translation>{count} constats dans {spans}</translation>
    </message>
    <message>
        <source>{count} findings selected, all alike</source>
        <translation>{count} constats sélectionnés, tous semblables</translation>
    </message>
    <message>
        <source>{count} layers in it are not done; freeze with status “done” to leave them out</source>
        <translation>{count} couches n’y sont pas terminées&#xa0;; figez avec le statut «&#xa0;terminé&#xa0;» pour les omettre</translation>
    </message>
    <message>
        <source>{count} layers of the project {file} are in a form that only INCEpTION reads; export it there with UIMA CAS XMI, UIMA CAS JSON or WebAnno TSV as secondary format</source>
        <translation>{count} couches du projet {file} sont sous une forme que seul INCEpTION lit&#xa0;; exportez-le là-bas avec UIMA CAS XMI, UIMA CAS JSON ou WebAnno TSV comme format secondaire</translation>
    </message>
    <message>
        <source>{count} relation</source>
        <translation>{count} relation</translation>
    </message>
    <message>
        <source>{count} relations</source>
        <translation>{count} relations</translation>
    </message>
    <message>
        <source>{count} span</source>
        <translation>{count} segment</translation>
    </message>
    <message>
        <source>{count} span is {row} for {a} and {column} for {b}</source>
        <translation>{count} segment est {row} pour {a} et {column} pour {b}</translation>
    </message>
    <message>
        <source>{count} span of {a} with the label {row} has no partner</source>
        <translation>{count} segment de {a} avec l’étiquette {row} est sans correspondant</translation>
    </message>
    <message>
        <source>{count} span of {b} with the label {column} has no partner</source>
        <translation>{count} segment de {b} avec l’étiquette {column} est sans correspondant</translation>
    </message>
    <message>
        <source>{count} spans</source>
        <translation>{count} segments</translation>
    </message>
    <message>
        <source>{count} spans are {row} for {a} and {column} for {b}</source>
        <translation>{count} segments sont {row} pour {a} et {column} pour {b}</translation>
    </message>
    <message>
        <source>{count} spans of {a} with the label {row} have no partner</source>
        <translation>{count} segments de {a} avec l’étiquette {row} sont sans correspondant</translation>
    </message>
    <message>
        <source>{count} spans of {b} with the label {column} have no partner</source>
        <translation>{count} segments de {b} avec l’étiquette {column} sont sans correspondant</translation>
    </message>
    <message>
        <source>{count} word</source>
        <translation>{count} mot</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
    <message>
        <source>{document}, offset {start}</source>
        <translation>{document}, position {start}</translation>
    </message>
    <message>
        <source>{fault} (dataset {name})</source>
        <translation>{fault} (jeu de données {name})</translation>
    </message>
    <message>
        <source>{fault} ({reason})</source>
        <translation>{fault} ({reason})</translation>
    </message>
    <message>
        <source>{figure}; {remark}</source>
        <translation>{figure}&#xa0;; {remark}</translation>
    </message>
    <message>
        <source>{first} and {second} have not marked it as done</source>
        <translation>{first} et {second} ne l’ont pas marqué comme terminé</translation>
    </message>
    <message>
        <source>{format} does not count in the unit “{unit}”</source>
        <translation>{format} ne compte pas dans l’unité «&#xa0;{unit}&#xa0;»</translation>
    </message>
    <message>
        <source>{format} needs the extra “{extra}”, which is not installed</source>
        <translation>{format} nécessite l’extra «&#xa0;{extra}&#xa0;», qui n’est pas installé</translation>
    </message>
    <message>
        <source>{format}: a text among its files</source>
        <translation>{format}&#xa0;: un texte parmi ses fichiers</translation>
    </message>
    <message>
        <source>{format}: as named</source>
        <translation>{format}&#xa0;: comme indiqué</translation>
    </message>
    <message>
        <source>{format}: it begins like one</source>
        <translation>{format}&#xa0;: il commence comme tel</translation>
    </message>
    <message>
        <source>{format}: its name ends in {suffix}</source>
        <translation>{format}&#xa0;: son nom finit par {suffix}</translation>
    </message>
    <message>
        <source>{interval} ({caution})</source>
        <translation>{interval} ({caution})</translation>
    </message>
    <message>
        <source>{key} always means “{action}”</source>
        <translation>{key} signifie toujours «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>{key} is the key of the label {label} in this project, and the label wins</source>
        <translation>{key} est la touche de l’étiquette {label} dans ce projet, et l’étiquette l’emporte</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”</source>
        <translation>{key} est la touche de «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>{label} begins or ends with a blank</source>
        <translation>{label} commence ou finit par un espace</translation>
    </message>
    <message>
        <source>{label} begins or ends with “{word}”, which is to be left out</source>
        <translation>{label} commence ou finit par «&#xa0;{word}&#xa0;», qui doit être omis</translation>
    </message>
    <message>
        <source>{label} belongs to another family</source>
        <translation>{label} appartient à une autre famille</translation>
    </message>
    <message>
        <source>{label} crosses a span of {other}</source>
        <translation>{label} croise un segment {other}</translation>
    </message>
    <message>
        <source>{label} has another colour or line</source>
        <translation>{label} a une autre couleur ou un autre trait</translation>
    </message>
    <message>
        <source>{label} has no attribute {number}</source>
        <translation>{label} n’a pas d’attribut {number}</translation>
    </message>
    <message>
        <source>{label} has no attribute “{attribute}”</source>
        <translation>{label} n’a pas d’attribut «&#xa0;{attribute}&#xa0;»</translation>
    </message>
    <message>
        <source>{label} has no key any more</source>
        <translation>{label} n’a plus de touche</translation>
    </message>
    <message>
        <source>{label} has the key {key}</source>
        <translation>{label} a la touche {key}</translation>
    </message>
    <message>
        <source>{label} is armed: each selection gets it; Esc ends this</source>
        <translation>{label} est armée&#xa0;: chaque sélection la reçoit&#xa0;; Échap y met fin</translation>
    </message>
    <message>
        <source>{label} is called {other}</source>
        <translation>{label} s’appelle {other}</translation>
    </message>
    <message>
        <source>{label} is in use again</source>
        <translation>{label} est réactivée</translation>
    </message>
    <message>
        <source>{label} is nested with {other}</source>
        <translation>{label} est imbriqué avec {other}</translation>
    </message>
    <message>
        <source>{label} is there already</source>
        <translation>{label} s’y trouve déjà</translation>
    </message>
    <message>
        <source>{label} lies inside {label}</source>
        <translation>{label} se trouve dans {label}</translation>
    </message>
    <message>
        <source>{label} runs over the end of a paragraph</source>
        <translation>{label} dépasse la fin d’un paragraphe</translation>
    </message>
    <message>
        <source>{label} stands here twice on the same text</source>
        <translation>{label} figure ici deux fois sur le même texte</translation>
    </message>
    <message>
        <source>{label} states no “{attribute}”, which has no default</source>
        <translation>{label} n’indique pas «&#xa0;{attribute}&#xa0;», qui n’a pas de valeur par défaut</translation>
    </message>
    <message>
        <source>{label} was added</source>
        <translation>{label} a été ajoutée</translation>
    </message>
    <message>
        <source>{label} was merged into {other}</source>
        <translation>{label} a été fusionnée avec {other}</translation>
    </message>
    <message>
        <source>{label} was removed</source>
        <translation>{label} a été supprimée</translation>
    </message>
    <message>
        <source>{label} was retired</source>
        <translation>{label} a été désactivée</translation>
    </message>
    <message>
        <source>{label} “{text}”</source>
        <translation>{label} «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{label}: F1 {value}, {matched} of {n_a} and {n_b} spans</source>
        <translation>{label}&#xa0;: F1 {value}, {matched} sur {n_a} et {n_b} segments</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{matched} of {a} / {b}</source>
        <translation>{matched} sur {a} / {b}</translation>
    </message>
    <message>
        <source>{matched} of {n_a} and {n_b} relations; {aligned} where ends that only overlap count</source>
        <translation>{matched} sur {n_a} et {n_b} relations&#xa0;; {aligned} si l’on compte les extrémités qui ne font que se chevaucher</translation>
    </message>
    <message>
        <source>{matched} of {n_a} and {n_b} spans</source>
        <translation>{matched} sur {n_a} et {n_b} segments</translation>
    </message>
    <message>
        <source>{measure}: {value} ({counts})</source>
        <translation>{measure}&#xa0;: {value} ({counts})</translation>
    </message>
    <message>
        <source>{n_a} and {n_b} spans</source>
        <translation>{n_a} et {n_b} segments</translation>
    </message>
    <message>
        <source>{name} has no spans in the compared documents</source>
        <translation>{name} n’a pas de segments dans les documents comparés</translation>
    </message>
    <message>
        <source>{name} has not begun it</source>
        <translation>{name} ne l’a pas commencé</translation>
    </message>
    <message>
        <source>{name} has not marked it as done</source>
        <translation>{name} ne l’a pas marqué comme terminé</translation>
    </message>
    <message>
        <source>{name} has not worked on any document</source>
        <translation>{name} n’a travaillé sur aucun document</translation>
    </message>
    <message>
        <source>{name} has {size} MB, and up to {limit} are taken</source>
        <translation>{name} fait {size} Mo, et {limit} au plus sont acceptés</translation>
    </message>
    <message>
        <source>{name} in gold</source>
        <translation>{name} dans la référence</translation>
    </message>
    <message>
        <source>{name} is of more than {limit} documents</source>
        <translation>{name} compte plus de {limit} documents</translation>
    </message>
    <message>
        <source>{name} works here now</source>
        <translation>{name} travaille ici maintenant</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name} chez vous</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{new} is of another family than {old}: Shift and the key add it beside</source>
        <translation>{new} est d’une autre famille que {old}&#xa0;: Maj et la touche l’ajoutent à côté</translation>
    </message>
    <message>
        <source>{number} blanks in a row</source>
        <translation>{number} espaces à la suite</translation>
    </message>
    <message>
        <source>{number} of {count}: {finding}</source>
        <translation>{number} sur {count}&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}&#xa0;; {other}</translation>
    </message>
    <message>
        <source>{option} does not know “{value}”</source>
        <translation>{option} ne connaît pas «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>{place} ({label})</source>
        <translation>{place} ({label})</translation>
    </message>
    <message>
        <source>{place} is there already: choose another name</source>
        <translation>{place} existe déjà&#xa0;: choisissez un autre nom</translation>
    </message>
    <message>
        <source>{project}, schema “{schema}” version {version}. Documents: {documents}, differences from gold: {differences}</source>
        <translation>{project}, schéma «&#xa0;{schema}&#xa0;» version {version}. Documents&#xa0;: {documents}, différences avec la référence&#xa0;: {differences}</translation>
    </message>
    <message>
        <source>{relation}: {source} → {target}. Enter goes to the target, Del removes it</source>
        <translation>{relation}&#xa0;: {source} → {target}. Entrée va à la cible, Suppr la supprime</translation>
    </message>
    <message>
        <source>{said} ({warning})</source>
        <translation>{said} ({warning})</translation>
    </message>
    <message>
        <source>{service} made a second copy of a project here ({name}): compare the two, and keep projects elsewhere</source>
        <translation>{service} a créé ici une seconde copie d’un projet ({name})&#xa0;: comparez les deux, et gardez les projets ailleurs</translation>
    </message>
    <message>
        <source>{spans}; {parameters}</source>
        <translation>{spans}&#xa0;; {parameters}</translation>
    </message>
    <message>
        <source>{step}; {key} takes it back</source>
        <translation>{step}&#xa0;; {key} pour annuler</translation>
    </message>
    <message>
        <source>α 1, β 1, {samples} samples, seed {seed}, sampler: {sampler}</source>
        <translation>α 1, β 1, {samples} échantillons, graine {seed}, échantillonneur&#xa0;: {sampler}</translation>
    </message>
    <message>
        <source>“Offer more of a name” is off in the Spans menu</source>
        <translation>«&#xa0;Proposer les autres occurrences d’un nom&#xa0;» est désactivé dans le menu Segments</translation>
    </message>
    <message>
        <source>“{attribute}” has the value “{value}” already</source>
        <translation>«&#xa0;{attribute}&#xa0;» a déjà la valeur «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>“{cell}” does not name a row</source>
        <translation>«&#xa0;{cell}&#xa0;» ne désigne pas une ligne</translation>
    </message>
    <message>
        <source>“{cell}” in the column “{name}” is no offset</source>
        <translation>«&#xa0;{cell}&#xa0;» dans la colonne «&#xa0;{name}&#xa0;» n’est pas une position</translation>
    </message>
    <message>
        <source>“{cell}” is no element of a chain</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un élément de chaîne</translation>
    </message>
    <message>
        <source>“{cell}” is no tag, and no column holds tags only</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une marque, et aucune colonne ne contient que des marques</translation>
    </message>
    <message>
        <source>“{date}” is not a date</source>
        <translation>«&#xa0;{date}&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>“{found}” at character {place} stands where no operator can be</source>
        <translation>«&#xa0;{found}&#xa0;» au caractère {place} se trouve là où aucun opérateur ne peut figurer</translation>
    </message>
    <message>
        <source>“{given}” has another id or name here and is taken for “{name}”</source>
        <translation>«&#xa0;{given}&#xa0;» a ici un autre identifiant ou un autre nom et est pris pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{key}” is neither true nor false</source>
        <translation>«&#xa0;{key}&#xa0;» n’est ni true ni false</translation>
    </message>
    <message>
        <source>“{key}” is not a rule</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une règle</translation>
    </message>
    <message>
        <source>“{key}” is not a value of {field}</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une valeur de {field}</translation>
    </message>
    <message>
        <source>“{key}” of “{action}” is no key</source>
        <translation>«&#xa0;{key}&#xa0;» de «&#xa0;{action}&#xa0;» n’est pas une touche</translation>
    </message>
    <message>
        <source>“{key}” should be a list</source>
        <translation>«&#xa0;{key}&#xa0;» devrait être une liste</translation>
    </message>
    <message>
        <source>“{key}” should be a single value</source>
        <translation>«&#xa0;{key}&#xa0;» devrait être une seule valeur</translation>
    </message>
    <message>
        <source>“{key}” would be the key of “{one}” and of “{other}”</source>
        <translation>«&#xa0;{key}&#xa0;» serait la touche de «&#xa0;{one}&#xa0;» et de «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>“{label}” is a label of the whole document, not of a span</source>
        <translation>«&#xa0;{label}&#xa0;» est une étiquette du document entier, pas d’un segment</translation>
    </message>
    <message>
        <source>“{language}” is not a language tag</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas un code de langue</translation>
    </message>
    <message>
        <source>“{language}”, a language of the titles of the attribute “{name}”, is not a language tag</source>
        <translation>«&#xa0;{language}&#xa0;», langue d’un titre de l’attribut «&#xa0;{name}&#xa0;», n’est pas un code de langue</translation>
    </message>
    <message>
        <source>“{language}”, a language of the titles of the family “{name}”, is not a language tag</source>
        <translation>«&#xa0;{language}&#xa0;», langue d’un titre de la famille «&#xa0;{name}&#xa0;», n’est pas un code de langue</translation>
    </message>
    <message>
        <source>“{language}”, a language of the titles of the label {name}, is not a language tag</source>
        <translation>«&#xa0;{language}&#xa0;», langue d’un titre de l’étiquette {name}, n’est pas un code de langue</translation>
    </message>
    <message>
        <source>“{language}”, a language of the titles of the relation “{name}”, is not a language tag</source>
        <translation>«&#xa0;{language}&#xa0;», langue d’un titre de la relation «&#xa0;{name}&#xa0;», n’est pas un code de langue</translation>
    </message>
    <message>
        <source>“{name}” cannot be compared with itself</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être comparé à soi-même</translation>
    </message>
    <message>
        <source>“{name}” in the package is a link to another file</source>
        <translation>«&#xa0;{name}&#xa0;» dans le paquet est un lien vers un autre fichier</translation>
    </message>
    <message>
        <source>“{name}” in the package is encrypted</source>
        <translation>«&#xa0;{name}&#xa0;» dans le paquet est chiffré</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>«&#xa0;{name}&#xa0;» manque</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way no declannot uses</source>
        <translation>«&#xa0;{name}&#xa0;» est compressé d’une façon que declannot n’utilise pas</translation>
    </message>
    <message>
        <source>“{name}” is unknown</source>
        <translation>«&#xa0;{name}&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>“{name}” names the label {label}, which the schema does not have</source>
        <translation>«&#xa0;{name}&#xa0;» nomme l’étiquette {label}, que le schéma n’a pas</translation>
    </message>
    <message>
        <source>“{name}” of the other project is taken for “{name}” here</source>
        <translation>«&#xa0;{name}&#xa0;» de l’autre projet est pris pour «&#xa0;{name}&#xa0;» ici</translation>
    </message>
    <message>
        <source>“{relation}” leads from {source} to {target}, which the schema does not permit</source>
        <translation>«&#xa0;{relation}&#xa0;» mène de {source} à {target}, ce que le schéma ne permet pas</translation>
    </message>
    <message>
        <source>“{relation}” may not lead from {source} to {target}</source>
        <translation>«&#xa0;{relation}&#xa0;» ne peut pas mener de {source} à {target}</translation>
    </message>
    <message>
        <source>“{tag}” in “{column}” does not begin or continue an entity</source>
        <translation>«&#xa0;{tag}&#xa0;» dans «&#xa0;{column}&#xa0;» ne commence ni ne continue une entité</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>“{text}” stands untagged nowhere else here</source>
        <translation>«&#xa0;{text}&#xa0;» ne reste nulle part ailleurs ici sans étiquette</translation>
    </message>
    <message>
        <source>“{time}” is not a time in UTC</source>
        <translation>«&#xa0;{time}&#xa0;» n’est pas une heure en UTC</translation>
    </message>
    <message>
        <source>“{title}” is another project; documents are matched by their texts</source>
        <translation>«&#xa0;{title}&#xa0;» est un autre projet&#xa0;; les documents sont appariés par leurs textes</translation>
    </message>
    <message>
        <source>“{title}” is refused: {reason}</source>
        <translation>«&#xa0;{title}&#xa0;» est refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{value}” is not a position</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une position</translation>
    </message>
    <message>
        <source>“{value}” is not a value of the attribute “{attribute}” of {label}</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur de l’attribut «&#xa0;{attribute}&#xa0;» de {label}</translation>
    </message>
    <message>
        <source>“{wording}” is an example of {other}, and is {label} here</source>
        <translation>«&#xa0;{wording}&#xa0;» est un exemple de {other}, et est {label} ici</translation>
    </message>
    <message>
        <source>“{wording}” is listed as not tagged {label}</source>
        <translation>«&#xa0;{wording}&#xa0;» figure parmi ce qui n’est pas étiqueté {label}</translation>
    </message>
    <message>
        <source>“{wording}” is listed as not tagged {label}: {why}</source>
        <translation>«&#xa0;{wording}&#xa0;» figure parmi ce qui n’est pas étiqueté {label}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{wording}” is {label} {count}× and {other} {others}×</source>
        <translation>«&#xa0;{wording}&#xa0;» est {count}× {label} et {others}× {other}</translation>
    </message>
    <message>
        <source>“{wording}” is {label} {count}×, {other} {others}×, and has other labels too</source>
        <translation>«&#xa0;{wording}&#xa0;» est {count}× {label}, {others}× {other}, et a aussi d’autres étiquettes</translation>
    </message>
    <message>
        <source>“{wording}” is {label} {tagged}× and untagged {count}×</source>
        <translation>«&#xa0;{wording}&#xa0;» est {tagged}× {label} et {count}× non étiqueté</translation>
    </message>
    <message>
        <source>“{words}” is found in none of these documents</source>
        <translation>«&#xa0;{words}&#xa0;» ne se trouve dans aucun de ces documents</translation>
    </message>
</context>
<context>
    <name>template_names</name>
    <message>
        <source>Diplomatic statements</source>
        <translation>Déclarations diplomatiques</translation>
    </message>
    <message>
        <source>Diplomatic statements, with DECISION for resolutions</source>
        <translation>Déclarations diplomatiques, avec DECISION pour les résolutions</translation>
    </message>
    <message>
        <source>Named entities</source>
        <translation>Entités nommées</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
</TS>
