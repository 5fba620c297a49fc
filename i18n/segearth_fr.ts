<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>SegEarth</name>
    <message>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>Le backend SegEarth n’est pas encore installé.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>Cliquez sur « Installer » dans le panneau SegEarth : un clic suffit.</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend.</source>
        <translation>L’extension est plus récente que son backend.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>Cliquez sur « Installer » dans le panneau SegEarth pour le mettre à jour.</translation>
    </message>
    <message>
        <source>The SegEarth backend did not start.</source>
        <translation>Le backend SegEarth n’a pas démarré.</translation>
    </message>
    <message>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>Cherchez-en la raison dans le journal, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>Le backend SegEarth s’est arrêté avant d’avoir répondu.</translation>
    </message>
    <message>
        <source>Ask again: it starts anew.</source>
        <translation>Posez à nouveau la question : il redémarrera.</translation>
    </message>
    <message>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>L’adresse du backend appartient à un programme qui s’est terminé.</translation>
    </message>
    <message>
        <source>Ask again: the backend starts anew.</source>
        <translation>Posez à nouveau la question : le backend redémarrera.</translation>
    </message>
    <message>
        <source>The backend does not know this QGIS session.</source>
        <translation>Le backend ne connaît pas cette session de QGIS.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La question est vide.</translation>
    </message>
    <message>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>Saisissez en anglais ce que vous cherchez, par exemple : swimming pools.</translation>
    </message>
    <message>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>La question compte {0} caractères ; {1} au plus sont lus.</translation>
    </message>
    <message>
        <source>Shorten the question.</source>
        <translation>Raccourcissez la question.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>There is no image on the map.</source>
        <translation>Il n’y a aucune image sur la carte.</translation>
    </message>
    <message>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>Ajoutez une couche raster ou une carte web et rendez-la visible.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is in view.</source>
        <translation>Rien de « {0} » n’est visible.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>Déplacez la carte de façon que l’image soit visible, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>Le fichier de l’image n’existe plus : {0}.</translation>
    </message>
    <message>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>Remettez le fichier en place ou choisissez une autre couche, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>« {0} » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>Ouvrez le fichier dans un autre programme pour vérifier s’il est endommagé.</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>La carte n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>Vérifiez la connexion à la carte web, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>L’export vers {0} a échoué ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>Choisissez un autre fichier ou cherchez la raison dans le journal.</translation>
    </message>
    <message>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>Le disque est plein ; {0} est resté tel quel.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} est en cours d’utilisation ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>Terminez l’édition de ses couches ou fermez l’autre programme, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>L’écriture dans {0} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>Choisissez un autre dossier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} n’est pas un GeoPackage ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Choose another file, then export again.</source>
        <translation>Choisissez un autre fichier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>There is no answer to export.</source>
        <translation>Il n’y a aucune réponse à exporter.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Posez d’abord une question.</translation>
    </message>
    <message>
        <source>No probability map is kept of “{}”.</source>
        <translation>Aucune carte de probabilité n’est conservée pour « {} ».</translation>
    </message>
    <message>
        <source>Ask the question again, or choose another format.</source>
        <translation>Posez à nouveau la question ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>« {} » n’a pas de SCR : ce format ne peut donc pas dire où il se trouve.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>Définissez le SCR de la couche ou choisissez GeoPackage.</translation>
    </message>
    <message>
        <source>This QGIS cannot write {}.</source>
        <translation>Ce QGIS ne peut pas écrire {}.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Choisissez un autre format.</translation>
    </message>
    <message>
        <source>This answer could not be added to the history in {}.</source>
        <translation>Cette réponse n’a pas pu être ajoutée à l’historique dans {}.</translation>
    </message>
    <message>
        <source>Export it, or free some space on the disk.</source>
        <translation>Exportez-la ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The history in {} cannot be read.</source>
        <translation>L’historique dans {} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Move the file away; the history then begins anew.</source>
        <translation>Déplacez le fichier ailleurs ; l’historique recommence alors à zéro.</translation>
    </message>
    <message>
        <source>The history does not hold this answer any more.</source>
        <translation>L’historique ne contient plus cette réponse.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Posez à nouveau la question.</translation>
    </message>
    <message>
        <source>No features are selected.</source>
        <translation>Aucune entité n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>Sélectionnez-en dans la couche active du panneau Couches.</translation>
    </message>
    <message>
        <source>Accept polygons</source>
        <translation>Accepter des polygones</translation>
    </message>
    <message>
        <source>Reject polygons</source>
        <translation>Rejeter des polygones</translation>
    </message>
    <message>
        <source>Merge polygons</source>
        <translation>Fusionner des polygones</translation>
    </message>
    <message>
        <source>Nothing of the image is in view.</source>
        <translation>Rien de l’image n’est visible.</translation>
    </message>
    <message>
        <source>The image was damaged on its way to the backend.</source>
        <translation>L’image a été endommagée pendant son transfert vers le backend.</translation>
    </message>
    <message>
        <source>The memory was not enough for this question.</source>
        <translation>La mémoire n’a pas suffi pour cette question.</translation>
    </message>
    <message>
        <source>Too many questions are waiting.</source>
        <translation>Trop de questions sont en attente.</translation>
    </message>
    <message>
        <source>The backend no longer knows this question.</source>
        <translation>Le backend ne connaît plus cette question.</translation>
    </message>
    <message>
        <source>Correct this setting and ask again.</source>
        <translation>Corrigez ce paramètre et posez à nouveau la question.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>Check that the file still exists, then ask again.</source>
        <translation>Vérifiez que le fichier existe encore, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>Zoomez ou interrogez une emprise plus petite.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view.</source>
        <translation>Déplacez la carte de façon que l’image soit visible.</translation>
    </message>
    <message>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>Choisissez trois bandes qui correspondent au rouge, au vert et au bleu.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Installez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>Le fichier a été modifié ou endommagé ; installez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>Interrogez une emprise plus petite ou choisissez un moteur plus léger.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>Interrogez une emprise plus petite ou avec moins de détail.</translation>
    </message>
    <message>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>Attendez la fin d’une question en cours, puis posez à nouveau la vôtre.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The backend reported a problem without a name.</source>
        <translation>Le backend a signalé un problème sans nom.</translation>
    </message>
    <message>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>Polygones tracés par {0} sur « {1} » en réponse à « {2} ».</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>Examen de l’image</translation>
    </message>
    <message>
        <source>Finding what was asked for</source>
        <translation>Recherche de ce qui est demandé</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Tracé des polygones</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Evidence sheet (HTML)</source>
        <translation>Fiche justificative (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Fiche justificative</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>score {}</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} pixels carrés</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <source>Image: {}</source>
        <translation>Image : {}</translation>
    </message>
    <message>
        <source>GeoPackage with probability maps</source>
        <translation>GeoPackage avec cartes de probabilité</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Probability map (GeoTIFF)</source>
        <translation>Carte de probabilité (GeoTIFF)</translation>
    </message>
    <message>
        <source>Mask (GeoTIFF)</source>
        <translation>Masque (GeoTIFF)</translation>
    </message>
    <message>
        <source>GeoJSON (WGS 84)</source>
        <translation>GeoJSON (WGS 84)</translation>
    </message>
    <message>
        <source>FlatGeobuf</source>
        <translation>FlatGeobuf</translation>
    </message>
    <message>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <source>The answer in words. Esc stops it.</source>
        <translation>La réponse en mots. Échap l’arrête.</translation>
    </message>
    <message>
        <source>&amp;Zoom to answer</source>
        <translation>&amp;Zoomer sur la réponse</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Ground area</source>
        <translation>Surface au sol</translation>
    </message>
    <message>
        <source>Of the extent</source>
        <translation>De l’emprise</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>« {} »</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine} sur {device}</translation>
    </message>
    <message>
        <source>{} (as asked: {})</source>
        <translation>{} (à la demande : {})</translation>
    </message>
    <message>
        <source>The question could not be asked.</source>
        <translation>La question n’a pas pu être posée.</translation>
    </message>
    <message>
        <source>Look into the log for the reason.</source>
        <translation>Cherchez-en la raison dans le journal.</translation>
    </message>
    <message>
        <source>What shall be found there?</source>
        <translation>Que faut-il y trouver ?</translation>
    </message>
    <message>
        <source>Type it above and press Enter.</source>
        <translation>Saisissez-le ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Ask about here</source>
        <translation>Interroger ici</translation>
    </message>
    <message>
        <source>Ask inside this polygon</source>
        <translation>Interroger dans ce polygone</translation>
    </message>
    <message>
        <source>Segment visible extent…</source>
        <translation>Segmenter l’emprise visible…</translation>
    </message>
    <message>
        <source>Segment visible extent: “{}”</source>
        <translation>Segmenter l’emprise visible : « {} »</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>An earlier answer, or polygons of your own</source>
        <translation>Une réponse antérieure ou vos propres polygones</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>Ce que cette réponse a gagné, perdu et conservé par rapport à l’autre</translation>
    </message>
    <message>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>IoU, précision et rappel d’après les autres polygones, et le meilleur seuil</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{} depuis {}</translation>
    </message>
    <message>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>Par surface : IoU {}, précision {}, rappel {}.</translation>
    </message>
    <message>
        <source>By objects: precision {}, recall {}.</source>
        <translation>Par objets : précision {}, rappel {}.</translation>
    </message>
    <message>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>Avec un seuil de {}, l’IoU est de {}.</translation>
    </message>
    <message>
        <source>Use a threshold of {}</source>
        <translation>Utiliser un seuil de {}</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Exporté vers {}.</translation>
    </message>
    <message>
        <source>Starting the backend…</source>
        <translation>Démarrage du backend…</translation>
    </message>
    <message>
        <source>Sending the question…</source>
        <translation>Envoi de la question…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>De plus près, l’image est examinée fenêtre par fenêtre, ce qui prend plus de temps : à 4x, jusqu’à 16 fois plus.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>2x closer</source>
        <translation>2x plus près</translation>
    </message>
    <message>
        <source>4x closer</source>
        <translation>4x plus près</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Chaque pixel</translation>
    </message>
    <message>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <source>Waiting for the backend…</source>
        <translation>En attente du backend…</translation>
    </message>
    <message>
        <source>{} – not ready</source>
        <translation>{} – pas prêt</translation>
    </message>
    <message>
        <source>Examples that fit what is seen</source>
        <translation>Exemples adaptés à ce qui est visible</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <source>&amp;Add the exported file to the map</source>
        <translation>&amp;Ajouter le fichier exporté à la carte</translation>
    </message>
    <message>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>Retirer la couche &amp;temporaire : le fichier montre la même chose</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>&amp;Réponses</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Fi&amp;chier</translation>
    </message>
    <message>
        <source>One file for each answer, named after it.</source>
        <translation>Un fichier par réponse, qui en porte le nom.</translation>
    </message>
    <message>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>Ce fichier existe. Les réponses y sont ajoutées ; ses autres couches restent inchangées.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>SegEarth: export</source>
        <translation>SegEarth : export</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Emprise visible</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Couche entière</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rectangle dessiné</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>SegEarth help</source>
        <translation>Aide de SegEarth</translation>
    </message>
    <message>
        <source>Same answer: yes, IoU {}.</source>
        <translation>Même réponse : oui, IoU {}.</translation>
    </message>
    <message>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>Même réponse : non, IoU {} : {} alors, {} maintenant.</translation>
    </message>
    <message>
        <source>The image has changed, or the model has.</source>
        <translation>L’image a changé, ou le modèle.</translation>
    </message>
    <message>
        <source>The model is another one.</source>
        <translation>Le modèle est un autre.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show this answer (Enter)</source>
        <translation>Afficher cette réponse (Entrée)</translation>
    </message>
    <message>
        <source>Ask this question about the same image once more</source>
        <translation>Poser encore une fois cette question sur la même image</translation>
    </message>
    <message>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>Redemander et dire si la réponse est la même</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Visible map</source>
        <translation>Carte visible</translation>
    </message>
    <message>
        <source>The map as you see it, several layers together</source>
        <translation>La carte telle que vous la voyez, plusieurs couches ensemble</translation>
    </message>
    <message>
        <source>Ask the map (SegEarth)</source>
        <translation>Interroger la carte (SegEarth)</translation>
    </message>
    <message>
        <source>Ask about what is seen</source>
        <translation>Interroger ce qui est visible</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Choose image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Zoom to image</source>
        <translation>Zoomer sur l’image</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <translation>Choisir un moteur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Poser cette question (Entrée)</translation>
    </message>
    <message>
        <source>Undo on the map</source>
        <translation>Annuler sur la carte</translation>
    </message>
    <message>
        <source>Redo on the map</source>
        <translation>Refaire sur la carte</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>Im&amp;age</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>&amp;Emprise</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Accept the selected polygons</source>
        <translation>Accepter les polygones sélectionnés</translation>
    </message>
    <message>
        <source>Reject the selected polygons (Delete)</source>
        <translation>Rejeter les polygones sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Merge the selected polygons</source>
        <translation>Fusionner les polygones sélectionnés</translation>
    </message>
    <message>
        <source>Undo the last change by hand</source>
        <translation>Annuler la dernière modification manuelle</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Keep the changes and end the editing</source>
        <translation>Conserver les modifications et terminer l’édition</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Entrée pose la question, Échap annule.</translation>
    </message>
    <message>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>Que cherchez-vous ? En anglais, p. ex. : swimming pools</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Simplifier</translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation>Angles droits</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>&amp;Conserver cette version</translation>
    </message>
    <message>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>Laisse ces polygones comme couche ; les curseurs continuent sur une copie.</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Zoom to {} m per pixel</source>
        <translation>Zoomer à {} m par pixel</translation>
    </message>
    <message>
        <source>SegEarth settings</source>
        <translation>Paramètres de SegEarth</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <source>&amp;Smallest area</source>
        <translation>S&amp;urface minimale</translation>
    </message>
    <message>
        <source>S&amp;implify outlines</source>
        <translation>Simpl&amp;ifier les contours</translation>
    </message>
    <message>
        <source>&amp;Python of the backend</source>
        <translation>&amp;Python du backend</translation>
    </message>
    <message>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>Installation : dossier, périphérique, &amp;réparation…</translation>
    </message>
    <message>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>Pris en compte à la prochaine question ; un autre Python, au prochain démarrage.</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examen de cet ordinateur</translation>
    </message>
    <message>
        <source>Folder for the backend, its models and caches</source>
        <translation>Dossier du backend, de ses modèles et de ses caches</translation>
    </message>
    <message>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarth est prêt : l’image de test a obtenu sa réponse en {0} s sur {1}.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la carte graphique</translation>
    </message>
    <message>
        <source>Cancelled; what is here is kept.</source>
        <translation>Annulé ; ce qui est déjà là est conservé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>One step before the first question</source>
        <translation>Une étape avant la première question</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>L’installation a été interrompue</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend</source>
        <translation>L’extension est plus récente que son backend</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>Un programme à côté de QGIS, avec son propre Python, répond à vos questions.</translation>
    </message>
    <message>
        <source>The button below makes it, in the folder named.</source>
        <translation>Le bouton ci-dessous l’installe dans le dossier indiqué.</translation>
    </message>
    <message>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>Rien n’est installé dans QGIS, et aucun droit d’administrateur n’est nécessaire.</translation>
    </message>
    <message>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>Elle reprend là où elle s’est arrêtée ; ce qui est déjà là n’est pas téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>Une mise à jour prend environ une minute si seul le backend lui-même a changé.</translation>
    </message>
    <message>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>Le backend fonctionne. Vous pouvez ici le déplacer vers un autre périphérique ou un autre dossier.</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Réinstaller</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>Carte graphique NVIDIA (CUDA {})</translation>
    </message>
    <message>
        <source>Automatic: {}</source>
        <translation>Automatique : {}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found.</source>
        <translation>Aucune carte graphique NVIDIA n’a été trouvée.</translation>
    </message>
    <message>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{} : son pilote est trop ancien ; mettez-le à jour pour utiliser la carte.</translation>
    </message>
    <message>
        <source>{}: torch does not serve this card.</source>
        <translation>{} : torch ne prend pas en charge cette carte.</translation>
    </message>
    <message>
        <source>{} on the disk</source>
        <translation>{} sur le disque</translation>
    </message>
    <message>
        <source>{0} ({1} are free)</source>
        <translation>{0} ({1} libres)</translation>
    </message>
    <message>
        <source>{0} to fetch, {1}</source>
        <translation>{0} à télécharger, {1}</translation>
    </message>
    <message>
        <source>{} (no network)</source>
        <translation>{} (sans réseau)</translation>
    </message>
    <message>
        <source>{}: unpacking</source>
        <translation>{} : décompression</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0} : {1} sur {2} Mo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>environ {} min restantes</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Vérification du kit</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Création de l’environnement</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Neural network library</source>
        <translation>Bibliothèque de réseaux de neurones</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Asking a question with a known answer</source>
        <translation>Une question dont la réponse est connue est posée</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
    <message>
        <source>{} s (view known)</source>
        <translation>{} s (vue connue)</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} Mo</translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation>{} Go</translation>
    </message>
    <message>
        <source>1 polygon</source>
        <translation>1 polygone</translation>
    </message>
    <message numerus="yes">
        <source>%n polygons</source>
        <translation>
            <numerusform>%n polygone</numerusform>
            <numerusform>%n polygones</numerusform>
        </translation>
    </message>
    <message>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth : réponse en mots</translation>
    </message>
    <message>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth : interroger la carte</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Poser une question sur une image</translation>
    </message>
    <message>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>Trace des polygones autour de ce que demande une question en mots simples.</translation>
    </message>
    <message>
        <source>The answer is a layer of polygons.</source>
        <translation>La réponse est une couche de polygones.</translation>
    </message>
    <message>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>Sans image, toutes les images visibles du projet sont examinées.</translation>
    </message>
    <message>
        <source>An extent is needed then.</source>
        <translation>Une emprise est alors nécessaire.</translation>
    </message>
    <message>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>La carte de probabilité permet de tracer plus tard d’autres polygones, sans redemander.</translation>
    </message>
    <message>
        <source>Ask many questions over many areas</source>
        <translation>Poser plusieurs questions sur plusieurs zones</translation>
    </message>
    <message>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>Pose chaque question (une par ligne) sur chaque zone (une par polygone).</translation>
    </message>
    <message>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>Sans zones, chaque question porte sur l’image entière.</translation>
    </message>
    <message>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>Arrêté en cours de route, il reprend là où il en était si on le relance avec le même fichier.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Field with the areas&apos; names</source>
        <translation>Champ contenant le nom des zones</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>Questions, une par ligne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Questions asked now</source>
        <translation>Questions posées maintenant</translation>
    </message>
    <message>
        <source>Questions answered before</source>
        <translation>Questions déjà répondues</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>Questions en échec</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Nombre de polygones</translation>
    </message>
    <message>
        <source>Starting the backend</source>
        <translation>Démarrage du backend</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Comparer deux réponses</translation>
    </message>
    <message>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>Une surface minimale écarte les éclats le long des bords.</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Surface minimale (m²)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Gained area in m²</source>
        <translation>Surface gagnée en m²</translation>
    </message>
    <message>
        <source>Lost area in m²</source>
        <translation>Surface perdue en m²</translation>
    </message>
    <message>
        <source>Kept area in m²</source>
        <translation>Surface conservée en m²</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Intersection sur union (IoU)</translation>
    </message>
    <message>
        <source>Intersection over union: {}</source>
        <translation>Intersection sur union (IoU) : {}</translation>
    </message>
    <message>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>Écrit les réponses avec le style, les métadonnées et la licence de l’image.</translation>
    </message>
    <message>
        <source>Probability map</source>
        <translation>Carte de probabilité</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse en mots</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Surface en m²</translation>
    </message>
    <message>
        <source>Simplify (pixels)</source>
        <translation>Simplifier (pixels)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>Liste les modèles installés et ceux qui peuvent l’être. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Names of installed models</source>
        <translation>Noms des modèles installés</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>Télécharge les poids d’un modèle ; un téléchargement interrompu reprend là où il en était.</translation>
    </message>
    <message>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>Un nom de la liste suffit ; un dépôt (PROPRIÉTAIRE/NOM) apporte tout autre checkpoint.</translation>
    </message>
    <message>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>Un miroir est interrogé à la place de huggingface.co.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Mirror (https://…)</source>
        <translation>Miroir (https://…)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Verify a model</source>
        <translation>Vérifier un modèle</translation>
    </message>
    <message>
        <source>Bytes verified</source>
        <translation>Octets vérifiés</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>can be installed</source>
        <translation>peut être installé</translation>
    </message>
    <message>
        <source>Polygons from a probability map</source>
        <translation>Polygones d’une carte de probabilité</translation>
    </message>
    <message>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>Trace à nouveau les polygones d’une réponse à partir de sa carte de probabilité.</translation>
    </message>
    <message>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>Tout raster de valeurs de 0 à 1 convient ; chaque bande représente une chose.</translation>
    </message>
    <message>
        <source>Score an answer against reference polygons</source>
        <translation>Évaluer une réponse d’après des polygones de référence</translation>
    </message>
    <message>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>Indique à quel point une réponse est juste, d’après des polygones auxquels vous vous fiez.</translation>
    </message>
    <message>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>IoU, précision et rappel par surface au sol ; précision et rappel aussi par objets.</translation>
    </message>
    <message>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>Un polygone est juste s’il partage la moitié de l’union avec l’un d’eux.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Right, wrong and missed</source>
        <translation>Juste, faux et manqué</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>Précision par surface</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>Rappel par surface</translation>
    </message>
    <message>
        <source>Precision by objects</source>
        <translation>Précision par objets</translation>
    </message>
    <message>
        <source>Recall by objects</source>
        <translation>Rappel par objets</translation>
    </message>
    <message>
        <source>Suggested threshold</source>
        <translation>Seuil suggéré</translation>
    </message>
    <message>
        <source>Intersection over union at the suggested threshold</source>
        <translation>Intersection sur union (IoU) au seuil suggéré</translation>
    </message>
    <message>
        <source>The connection failed or broke off.</source>
        <translation>La connexion a échoué ou a été coupée.</translation>
    </message>
    <message>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>Vérifiez le réseau, puis cliquez sur « Continuer » : ce qui est déjà là n’est pas téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Le proxy est injoignable.</translation>
    </message>
    <message>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Corrigez-le dans QGIS (Préférences, Options, Réseau), puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Indiquez-les à QGIS (Préférences, Options, Réseau), puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip ne peut pas utiliser de proxy SOCKS.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>Indiquez un proxy HTTP dans les options réseau de QGIS ou utilisez un kit hors ligne.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>Le certificat du serveur n’est pas reconnu ; un proxy lit peut-être le trafic.</translation>
    </message>
    <message>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>Importez le certificat de votre organisation dans QGIS, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>The package server refuses access.</source>
        <translation>Le serveur de paquets refuse l’accès.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>Demandez à votre administrateur d’autoriser les serveurs indiqués sur la page.</translation>
    </message>
    <message>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>Un paquet n’est pas celui qui était prévu ; il n’a pas été installé.</translation>
    </message>
    <message>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>Cliquez sur « Continuer » pour le télécharger à nouveau ; votre miroir le modifie peut-être.</translation>
    </message>
    <message>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>Un paquet n’est pas proposé pour cet ordinateur ou est injoignable.</translation>
    </message>
    <message>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>Choisissez un autre périphérique ou un autre Python, ou utilisez un kit fait pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>The folder may not be written.</source>
        <translation>L’écriture dans le dossier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Choose another folder, then press Continue.</source>
        <translation>Choisissez un autre dossier, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>The virus scanner removed a file.</source>
        <translation>L’antivirus a supprimé un fichier.</translation>
    </message>
    <message>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>Excluez le dossier de l’analyse, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>Les règles de cet ordinateur interdisent d’exécuter des programmes depuis ce dossier.</translation>
    </message>
    <message>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>Choisissez un dossier autorisé par votre administrateur, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>Un autre programme utilise les fichiers du backend.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>Fermez les autres fenêtres de QGIS, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>Le chemin du dossier est trop long pour ce système.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>Choisissez un dossier au chemin plus court, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>La bibliothèque C de ce système est trop ancienne : glibc 2.28 est nécessaire.</translation>
    </message>
    <message>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>Mettez le système à jour ; Debian 10, Ubuntu 20.04 et RHEL 8 sont assez récents.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>Le runtime Visual C++ de Microsoft est absent.</translation>
    </message>
    <message>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>Installez https://aka.ms/vs/17/release/vc_redist.x64.exe, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old.</source>
        <translation>Le pilote NVIDIA est trop ancien.</translation>
    </message>
    <message>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>Mettez-le à jour ou choisissez le processeur comme périphérique, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>Cette version de torch ne prend pas en charge cette carte graphique.</translation>
    </message>
    <message>
        <source>Choose another device, then press Continue.</source>
        <translation>Choisissez un autre périphérique, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>Tout est installé, mais torch ne peut pas utiliser la carte graphique.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>Mettez à jour le pilote NVIDIA ou choisissez le processeur, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>The memory was not enough.</source>
        <translation>La mémoire n’a pas suffi.</translation>
    </message>
    <message>
        <source>Close other programs, then press Continue.</source>
        <translation>Fermez d’autres programmes, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>Aucun Python convenable (3.10 à 3.14, 64 bits) n’a été trouvé à part celui de QGIS.</translation>
    </message>
    <message>
        <source>Install one: {0} Then press Look again.</source>
        <translation>Installez-en un : {0} Cliquez ensuite sur « Chercher à nouveau ».</translation>
    </message>
    <message>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>Ce Python ne peut pas créer d’environnements : son module venv est absent.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>Installez-le (sous Debian et Ubuntu : python3-venv), puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>Un autre QGIS est en train d’installer le backend (processus {0}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>Attendez qu’il ait terminé, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>Le kit a été fait pour {0}, ce que cet ordinateur n’est pas.</translation>
    </message>
    <message>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>Choisissez un kit fait pour cet ordinateur et cette version de l’extension.</translation>
    </message>
    <message>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>Le kit est incomplet ou a été modifié : {0}.</translation>
    </message>
    <message>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>Tout est installé, mais l’image de test a reçu une réponse fausse.</translation>
    </message>
    <message>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>Choisissez un autre périphérique, ou copiez le diagnostic et signalez le problème.</translation>
    </message>
    <message>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>L’installation a échoué pour une raison qui n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>Cliquez sur « Continuer » ; en cas de nouvel échec, copiez le diagnostic et signalez le problème.</translation>
    </message>
    <message>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth : installer le backend</translation>
    </message>
    <message>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>Un GeoPackage reçoit tous les polygones dans « answers » et une ligne par question et par zone dans « runs ».</translation>
    </message>
    <message>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>Indique ce qui a été gagné, perdu et conservé entre deux réponses sur un même lieu, par exemple à deux années différentes.</translation>
    </message>
    <message>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>Les surfaces sont mesurées au sol ; l’IoU vaut 1 là où les deux sont identiques, 0 là où elles n’ont rien en commun.</translation>
    </message>
    <message>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>Les masques et les cartes de probabilité exigent la carte de probabilité de la réponse, une fiche justificative l’image.</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>Recalcule le SHA-256 de chaque fichier d’un modèle et le compare à celui qui a été installé.</translation>
    </message>
    <message>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>Le seuil décide quels pixels en font partie ; les angles droits conviennent aux bâtiments et aux piscines.</translation>
    </message>
    <message>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>Avec la carte de probabilité de la réponse, le seuil qui aurait le mieux convenu est suggéré.</translation>
    </message>
    <message>
        <source>Offline bundle…</source>
        <translation>Kit hors ligne…</translation>
    </message>
    <message>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>Connaît 24 sortes de choses par leur nom ou leur usage ; ne raisonne pas. SegEarth-R1 le fait.</translation>
    </message>
    <message>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>Un lieu par question, un oui ou non par pixel ; demande 8 Go de mémoire graphique, ou de la patience.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>{} seul</translation>
    </message>
    <message>
        <source>Both: {0} and {1}</source>
        <translation>Les deux : {0} et {1}</translation>
    </message>
    <message>
        <source>How far both engines agree</source>
        <translation>Accord entre les deux moteurs</translation>
    </message>
    <message>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>Les parties s’ajustent exactement ; d’autres réglages agissent à la question suivante.</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Au moins un</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>Ni {one} ni {other} ne marque quoi que ce soit.</translation>
    </message>
    <message>
        <source>The sliders wait for the probability map.</source>
        <translation>Les curseurs attendent la carte de probabilité.</translation>
    </message>
    <message>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation>Aucune carte de probabilité n’a été conservée, rien ne peut donc être redessiné. Posez la question à nouveau.</translation>
    </message>
    <message>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation>Ce moteur dit oui ou non pour chaque pixel : un seuil ne change rien.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>The project was closed before “{}” was answered.</source>
        <translation>Le projet a été fermé avant que « {} » ait reçu sa réponse.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>La réponse est conservée dans l’historique des projets sans nom.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of {}.</source>
        <translation>La réponse est conservée dans l’historique de {}.</translation>
    </message>
    <message>
        <source>Self-test: does it work?</source>
        <translation>Autotest : est-ce que cela fonctionne ?</translation>
    </message>
    <message>
        <source>Ask a&amp;lso</source>
        <translation>Au&amp;ssi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Threshold of all targets</source>
        <translation>Seuil de toutes les cibles</translation>
    </message>
    <message>
        <source>Threshold of “{}”</source>
        <translation>Seuil de « {} »</translation>
    </message>
    <message>
        <source>Ask also</source>
        <translation>Interroger aussi</translation>
    </message>
    <message>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>Un second moteur répond aussi : la carte montre où les deux s’accordent et où non.</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>Aucun autre moteur</translation>
    </message>
    <message>
        <source>SegEarth self-test</source>
        <translation>Autotest de SegEarth</translation>
    </message>
    <message>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>Une question dont la réponse est connue est posée sur une image fournie.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>Cela ne fonctionne pas : l’image de test a reçu une réponse fausse.</translation>
    </message>
    <message>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>Cliquez sur « Installer » et choisissez un autre périphérique, ou signalez le problème.</translation>
    </message>
    <message>
        <source>{0} (from {1} on it works)</source>
        <translation>{0} (à partir de {1}, cela fonctionne)</translation>
    </message>
    <message>
        <source>{0} of {1} pools</source>
        <translation>{0} piscines sur {1}</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>A click selects the polygons on the map.</source>
        <translation>Un clic sélectionne les polygones sur la carte.</translation>
    </message>
    <message>
        <source>Thresholds of single targets</source>
        <translation>Seuils de cibles particulières</translation>
    </message>
    <message>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>Cliquez sur « Installer » : ce qui est endommagé est refait. Testez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>The test came to no answer.</source>
        <translation>Le test n’a donné aucune réponse.</translation>
    </message>
    <message>
        <source>SegEarth: self-test</source>
        <translation>SegEarth : autotest</translation>
    </message>
    <message>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano (intégré)</translation>
    </message>
    <message>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg (second avis, sans entraînement)</translation>
    </message>
    <message>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL, qui trouve le lieu (2B, 4B, 8B ou 32B)</translation>
    </message>
    <message>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16, qui le pointe</translation>
    </message>
    <message>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3, qui le segmente d’après des points et des mots</translation>
    </message>
    <message>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything, qui le segmente d’après des points seulement</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>lancez `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>acceptez les conditions sur la page du modèle et définissez HF_TOKEN, puis lancez `segearth models pull {model}` ; ou lancez `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part} : lancez `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part} : acceptez les conditions sur la page du modèle et définissez HF_TOKEN, puis lancez `segearth models pull {model}` ; ou lancez `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>À la place de {other}, {part} : lancez `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>GeoSeg needs more models.</source>
        <translation>GeoSeg a besoin d’autres modèles.</translation>
    </message>
    <message>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title} n’est pas installé dans {folder}.</translation>
    </message>
    <message>
        <source>{files} missing in {folder}.</source>
        <translation>Il manque dans {folder} : {files}.</translation>
    </message>
    <message>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>Lancez `segearth models pull {model}`, ou `segearth models import DIR` avec un dossier à vous.</translation>
    </message>
    <message>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>Il manque à segearth-nano : {files}. Installez à nouveau SegEarth.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title} demande environ {needed} Go de mémoire ; {free} Go sont libres. Fermez d’autres programmes ou choisissez un moteur plus petit.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Asking {who}</source>
        <translation>Interrogation de {who}</translation>
    </message>
    <message>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>En attente de {who}, qui installe le même modèle</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Téléchargement de {file}</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>Copie de {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <translation>Vérification du modèle</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Every file is what was installed</source>
        <translation>Chaque fichier est tel qu’il a été installé</translation>
    </message>
    <message>
        <source>I found {nouns}.</source>
        <translation>Trouvé : {nouns}.</translation>
    </message>
    <message>
        <source>Nothing here looks like {nouns}.</source>
        <translation>Rien ici ne ressemble à ceci : {nouns}.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>Le modèle intégré ne peut pas juger ce genre d’image : elle ne fait que {columns} x {rows} pixels.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>Le modèle intégré ne peut pas juger ce genre d’image : un pixel couvre {gsd} m, et il connaît jusqu’à {coarsest} m. Zoomez.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>Le modèle intégré ne peut pas juger ce genre d’image : elle ne montre presque rien, une seule couleur partout.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>Le modèle intégré ne peut pas juger ce genre d’image : elle ressemble à une photo prise du sol, avec un ciel.</translation>
    </message>
    <message>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>L’image ne montre presque rien : prenez ceci comme une supposition.</translation>
    </message>
    <message>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>L’image n’a pas de couleurs (panchromatique, radar ou thermique ?), et le modèle intégré est fait pour des images en couleurs : prenez ceci comme une supposition.</translation>
    </message>
    <message>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>Ceci ressemble à des fausses couleurs infrarouges, et le modèle intégré est fait pour des couleurs naturelles : prenez ceci comme une supposition, ou choisissez les bandes rouge, verte et bleue.</translation>
    </message>
    <message>
        <source>I marked what answers the question.</source>
        <translation>Ce qui répond à la question est marqué.</translation>
    </message>
    <message>
        <source>Nothing here answers the question.</source>
        <translation>Rien ici ne répond à la question.</translation>
    </message>
    <message>
        <source>The model named nothing to mark.</source>
        <translation>Le modèle n’a rien nommé à marquer.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>Seule %n des {all} cibles est marquée.</numerusform>
            <numerusform>Seules les %n premières de {all} cibles sont marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>La réponse a été coupée après %n seconde.</numerusform>
            <numerusform>La réponse a été coupée après %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>La réponse a été coupée après %n jeton.</numerusform>
            <numerusform>La réponse a été coupée après %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>La carte graphique a trop peu de mémoire libre ; le calcul a donc eu lieu sur le processeur.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>La mémoire de la carte graphique n’a pas suffi ; le calcul a donc eu lieu sur le processeur.</translation>
    </message>
    <message>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>La mémoire n’a pas suffi ; moins d’images ont donc été regardées ensemble.</translation>
    </message>
    <message>
        <source>The reasoner named no place.</source>
        <translation>Le modèle de langage n’a nommé aucun lieu.</translation>
    </message>
    <message>
        <source>The reasoner named a place but not what is there.</source>
        <translation>Le modèle de langage a nommé un lieu, mais pas ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The reasoner named a place without any area.</source>
        <translation>Le modèle de langage a nommé un lieu sans aucune surface.</translation>
    </message>
    <message>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>Le modèle de langage a répondu dans d’autres coordonnées que celles demandées.</translation>
    </message>
    <message>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>Sa réponse a été coupée à la longueur maximale permise.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>Son temps était écoulé.</translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation>Il a dit : « {words} »</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Il n’a rien dit.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>« {phrase} » a été cherché, mais le lieu nommé pour cela est hors de l’image.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>« {phrase} » a été cherché dans les colonnes {left} à {right}, lignes {top} à {bottom}.</translation>
    </message>
    <message>
        <source>What points and words both mark is shown.</source>
        <translation>Ce que points et mots marquent tous deux est montré.</translation>
    </message>
    <message>
        <source>Only its points led to a mask.</source>
        <translation>Seuls les points ont mené à un masque.</translation>
    </message>
    <message>
        <source>Only its words led to a mask.</source>
        <translation>Seuls les mots ont mené à un masque.</translation>
    </message>
    <message>
        <source>Neither points nor words led to a mask.</source>
        <translation>Ni les points ni les mots n’ont mené à un masque.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>Points et mots marquent des pixels différents ; rien n’est donc montré.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>Points et mots marquent des pixels différents ; ce que marquent les points est montré.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>Points et mots marquent des pixels différents ; ce que marquent les mots est montré.</translation>
    </message>
    <message>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anything ne lit pas les mots ; seuls les points ont donc été interrogés.</translation>
    </message>
    <message>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>Seul {one} marque quelque chose : {area} {unit}. {other} ne marque rien.</translation>
    </message>
    <message>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} et {other} ne s’accordent nulle part : ils marquent {first} et {second} {unit}.</translation>
    </message>
    <message>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one} et {other} s’accordent sur {percent} % de ce que l’un ou l’autre marque ({both} sur {union} {unit}). Seulement {one} : {first} {unit}. Seulement {other} : {second} {unit}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Self-t&amp;est: does it work?</source>
        <translation>Aut&amp;otest : est-ce que cela fonctionne ?</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>avion</translation>
    </message>
    <message>
        <source>airplanes</source>
        <translation>avions</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>sol nu</translation>
    </message>
    <message>
        <source>baseball diamond</source>
        <translation>terrain de baseball</translation>
    </message>
    <message>
        <source>baseball diamonds</source>
        <translation>terrains de baseball</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>bateau</translation>
    </message>
    <message>
        <source>boats</source>
        <translation>bateaux</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>ponts</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>bâtiments</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>voitures</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>ponton</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>pontons</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>forêt</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>forêts</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>herbe</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>parking</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>parkings</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>voie ferrée</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>voies ferrées</translation>
    </message>
    <message>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>routes</translation>
    </message>
    <message>
        <source>runway</source>
        <translation>piste d’aéroport</translation>
    </message>
    <message>
        <source>runways</source>
        <translation>pistes d’aéroport</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>sable</translation>
    </message>
    <message>
        <source>solar panel</source>
        <translation>panneau solaire</translation>
    </message>
    <message>
        <source>solar panels</source>
        <translation>panneaux solaires</translation>
    </message>
    <message>
        <source>sports field</source>
        <translation>terrain de sport</translation>
    </message>
    <message>
        <source>sports fields</source>
        <translation>terrains de sport</translation>
    </message>
    <message>
        <source>storage tank</source>
        <translation>réservoir de stockage</translation>
    </message>
    <message>
        <source>storage tanks</source>
        <translation>réservoirs de stockage</translation>
    </message>
    <message>
        <source>swimming pool</source>
        <translation>piscine</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>piscines</translation>
    </message>
    <message>
        <source>tennis court</source>
        <translation>court de tennis</translation>
    </message>
    <message>
        <source>tennis courts</source>
        <translation>courts de tennis</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>arbres</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>végétation</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>The image no longer exists: {path}.</source>
        <translation>L’image n’existe plus : {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} ne peut pas être lu comme une image.</translation>
    </message>
    <message>
        <source>This part of the image holds no data.</source>
        <translation>Cette partie de l’image ne contient pas de données.</translation>
    </message>
    <message>
        <source>The extent does not touch the image.</source>
        <translation>L’emprise ne touche pas l’image.</translation>
    </message>
    <message>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>À ce niveau de détail, l’emprise a {pixels} pixels ; au plus {most} sont interrogés à la fois.</translation>
    </message>
    <message>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>L’image a {values} valeurs ; au plus {most} sont lues.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title} demande environ {needed} Go de mémoire ; {where} a {free} Go libres.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {title}.</source>
        <translation>Il n’y a pas assez de mémoire libre pour {title}.</translation>
    </message>
    <message numerus="yes">
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>La question compte %n jeton, plus que {title} ne peut lire.</numerusform>
            <numerusform>La question compte %n jetons, plus que {title} ne peut lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no engine called {name}.</source>
        <translation>Aucun moteur ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} s’accorde toujours avec lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>La réponse a pris plus de %n seconde.</numerusform>
            <numerusform>La réponse a pris plus de %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>%n question attend déjà.</numerusform>
            <numerusform>%n questions attendent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bands of the image cannot be used.</source>
        <translation>Ces bandes de l’image ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <source>The download arrived damaged.</source>
        <translation>Le téléchargement est arrivé endommagé.</translation>
    </message>
    <message>
        <source>The backend has no such engine.</source>
        <translation>Le backend n’a pas un tel moteur.</translation>
    </message>
    <message>
        <source>Something went wrong inside SegEarth.</source>
        <translation>Quelque chose s’est mal passé dans SegEarth.</translation>
    </message>
    <message>
        <source>The backend refused the request.</source>
        <translation>Le backend a refusé la requête.</translation>
    </message>
    <message>
        <source>The model hub is busy.</source>
        <translation>Le dépôt de modèles est surchargé.</translation>
    </message>
    <message>
        <source>The model hub does not answer as it should.</source>
        <translation>Le dépôt de modèles ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>The model hub refused to give the model.</source>
        <translation>Le dépôt de modèles a refusé de donner le modèle.</translation>
    </message>
    <message>
        <source>The model hub cannot be reached.</source>
        <translation>Le dépôt de modèles est injoignable.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>L’image n’existe plus.</translation>
    </message>
    <message>
        <source>The image or the extent is too large.</source>
        <translation>L’image ou l’emprise est trop grande.</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>L’image ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This model belongs to SegEarth.</source>
        <translation>Ce modèle fait partie de SegEarth.</translation>
    </message>
    <message>
        <source>This model is installed already, or on its way.</source>
        <translation>Ce modèle est déjà installé, ou en chemin.</translation>
    </message>
    <message>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarth ne peut pas utiliser ce modèle.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the model.</source>
        <translation>Il n’y a pas assez de place sur le disque pour le modèle.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Un tel modèle n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such repository.</source>
        <translation>Un tel dépôt n’existe pas.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La question est trop longue.</translation>
    </message>
    <message>
        <source>The image is too large to be sent.</source>
        <translation>L’image est trop grande pour être envoyée.</translation>
    </message>
    <message>
        <source>The answer is not ready yet.</source>
        <translation>La réponse n’est pas encore prête.</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>Un paramètre n’est pas valide.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>La réponse a pris trop de temps.</translation>
    </message>
    <message>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>Les poids du modèle ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>Les poids du modèle ne sont plus ce qu’ils étaient.</translation>
    </message>
    <message>
        <source>The model is not installed, or not whole.</source>
        <translation>Le modèle n’est pas installé, ou pas entièrement.</translation>
    </message>
    <message>
        <source>Download it again, or choose another mirror.</source>
        <translation>Téléchargez-le à nouveau, ou choisissez un autre miroir.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Veuillez signaler ceci avec le journal.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>Attendez quelques minutes, puis téléchargez à nouveau : il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Download it again later, or choose another mirror.</source>
        <translation>Téléchargez-le à nouveau plus tard, ou choisissez un autre miroir.</translation>
    </message>
    <message>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>Vérifiez le nom ; s’il est juste, acceptez les conditions sur la page du modèle et donnez votre jeton à HF_TOKEN.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>Vérifiez le réseau et le proxy, puis téléchargez à nouveau : il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>Il disparaît quand SegEarth est désinstallé.</translation>
    </message>
    <message>
        <source>Wait until it is there, or remove it first.</source>
        <translation>Attendez qu’il soit là, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>Indiquez un checkpoint tel que ses auteurs le publient.</translation>
    </message>
    <message>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>Libérez de la place, ou donnez à SEGEARTH_MODELS un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>Choisissez-en un dans la liste des modèles, ou nommez un dépôt sous la forme OWNER/NAME.</translation>
    </message>
    <message>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>Vérifiez son nom ; il s’écrit OWNER/NAME.</translation>
    </message>
    <message>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>Donnez à SEGEARTH_MODELS un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>How to get a model</source>
        <translation>Comment obtenir un modèle</translation>
    </message>
    <message>
        <source>Needs about {} of memory</source>
        <translation>A besoin d’environ {} de mémoire</translation>
    </message>
    <message>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation>Depuis Internet : boîte à outils de traitements, SegEarth, Modèles, Télécharger un modèle</translation>
    </message>
    <message>
        <source>The engines</source>
        <translation>Les moteurs</translation>
    </message>
    <message>
        <source>Marks several things at once, each with its name</source>
        <translation>Marque plusieurs choses à la fois, chacune avec son nom</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Répond avec des mots</translation>
    </message>
    <message>
        <source>Says where it looked</source>
        <translation>Dit où il a regardé</translation>
    </message>
    <message>
        <source>The threshold can be moved after the answer</source>
        <translation>Le seuil peut être déplacé après la réponse</translation>
    </message>
    <message>
        <source>✗ {}: {}</source>
        <translation>✗ {} : {}</translation>
    </message>
    <message>
        <source>Licence of its weights: {}</source>
        <translation>Licence de ses poids : {}</translation>
    </message>
    <message>
        <source>✓ {}: is installed</source>
        <translation>✓ {} : installé</translation>
    </message>
    <message>
        <source>In a terminal, segearth is: {}</source>
        <translation>Dans un terminal, segearth s’écrit : {}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>What each engine can do…</source>
        <translation>Ce que sait faire chaque moteur…</translation>
    </message>
    <message>
        <source>Why, and what each engine can do…</source>
        <translation>Pourquoi, et ce que sait faire chaque moteur…</translation>
    </message>
    <message>
        <source>Not ready yet: {}.</source>
        <translation>Pas encore prêts : {}.</translation>
    </message>
    <message>
        <source>{} – asked already</source>
        <translation>{} – déjà interrogé</translation>
    </message>
    <message>
        <source>Install a model from a folder</source>
        <translation>Installer un modèle depuis un dossier</translation>
    </message>
    <message>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation>Copie les poids d’un modèle depuis un dossier ou une clé ; aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation>Le dossier contient un checkpoint tel que ses auteurs le publient.</translation>
    </message>
    <message>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation>Sans nom, il reçoit celui sous lequel son moteur le cherche.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Weights: see their model card. Code they come from: Apache-2.0.</source>
        <translation>Poids : voir leur fiche de modèle. Code dont ils proviennent : Apache-2.0.</translation>
    </message>
    <message>
        <source>Weights and code: ask their authors; no licence was published with them.</source>
        <translation>Poids et code : demandez à leurs auteurs ; aucune licence n’a été publiée avec eux.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>The polygons of this image have no place in {0}, whose CRS is {1}.</source>
        <translation>Les polygones de cette image n’ont pas de place dans {0}, dont le SCR est {1}.</translation>
    </message>
    <message>
        <source>The SegEarth backend is being set up at this moment.</source>
        <translation>Le backend de SegEarth est en cours d’installation.</translation>
    </message>
    <message>
        <source>Wait until the set-up in the SegEarth dock is done, then ask again.</source>
        <translation>Attendez la fin de l’installation dans le panneau SegEarth, puis posez la question à nouveau.</translation>
    </message>
    <message>
        <source>This area lies outside the image.</source>
        <translation>Cette zone se trouve hors de l’image.</translation>
    </message>
    <message>
        <source>Choose an area on the image, and check the CRS of both.</source>
        <translation>Choisissez une zone sur l’image et vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <source>Choose another answer, or polygons of your own.</source>
        <translation>Choisissez une autre réponse ou vos propres polygones.</translation>
    </message>
    <message>
        <source>Choose another file for this image.</source>
        <translation>Choisissez un autre fichier pour cette image.</translation>
    </message>
    <message>
        <source>The layer “{}” has no polygons.</source>
        <translation>La couche « {} » n’a aucun polygone.</translation>
    </message>
    <message>
        <source>“{}” shows what changed: it is no answer.</source>
        <translation>« {} » montre une évolution : ce n’est pas une réponse.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Left out as too small: {0} of gains and losses, {1}.</source>
        <translation>Gains et pertes trop petits, laissés de côté : {0}, {1}.</translation>
    </message>
    <message>
        <source>Changes have no probability map, which this format needs: untick “{}”.</source>
        <translation>Une évolution n’a pas de carte de probabilité, nécessaire à ce format : décochez « {} ».</translation>
    </message>
    <message>
        <source>Folder of the offline bundle (it holds manifest.json)</source>
        <translation>Dossier du kit hors ligne (il contient manifest.json)</translation>
    </message>
    <message>
        <source>Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.</source>
        <translation>Posées maintenant : {asked}. Déjà répondues : {known}. Échouées : {failed}. Polygones : {polygons}.</translation>
    </message>
    <message>
        <source>Run again into the same file to try once more what failed.</source>
        <translation>Relancez avec le même fichier pour réessayer ce qui a échoué.</translation>
    </message>
    <message>
        <source>{0} of {1} done; run again into the same file to go on.</source>
        <translation>{0} sur {1} terminées ; relancez avec le même fichier pour continuer.</translation>
    </message>
    <message>
        <source>Answers (GeoPackage)</source>
        <translation>Réponses (GeoPackage)</translation>
    </message>
    <message>
        <source>This is no offline bundle.</source>
        <translation>Ce n’est pas un kit hors ligne.</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0}.</source>
        <translation>Choisissez le dossier qui contient {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, then choose it again.</source>
        <translation>Copiez-le de nouveau depuis l’endroit où il a été créé, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The compared answers are switched off on the map.</source>
        <translation>Les réponses comparées sont masquées sur la carte.</translation>
    </message>
    <message>
        <source>Something may lie below the threshold: lower it under Refine.</source>
        <translation>Il y a peut-être quelque chose sous le seuil : abaissez-le sous « Affiner ».</translation>
    </message>
    <message>
        <source>Now, at {threshold}: {polygons}</source>
        <translation>Maintenant, à {threshold} : {polygons}</translation>
    </message>
    <message>
        <source>Now, after changes by hand: {}</source>
        <translation>Maintenant, après modification à la main : {}</translation>
    </message>
    <message>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. It knows {nouns}.</source>
        <translation>Le modèle intégré ne connaît pas « {question} » ; SegEarth-R1 peut-être, une fois installé. Il connaît : {nouns}.</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <translation>{} accepté(s)</translation>
    </message>
    <message>
        <source>rejected {}</source>
        <translation>{} rejeté(s)</translation>
    </message>
    <message>
        <source>merged {}</source>
        <translation>{} fusionné(s)</translation>
    </message>
    <message>
        <source>redrawn {}</source>
        <translation>{} redessiné(s)</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>{} ajouté(s)</translation>
    </message>
    <message>
        <source>Changed by hand ({})</source>
        <translation>Modifié à la main ({})</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then change something once more.</source>
        <translation>Fermez les autres programmes qui utilisent le fichier, puis modifiez encore une fois quelque chose.</translation>
    </message>
    <message>
        <source>Your changes are in {0}, but its table of runs does not tell of them.</source>
        <translation>Vos modifications sont dans {0}, mais sa table « runs » n’en dit rien.</translation>
    </message>
    <message>
        <source>{} that there is something</source>
        <translation>{} qu’il y a quelque chose</translation>
    </message>
    <message>
        <source>For screen and paper: each polygon with a picture, and where it all comes from.</source>
        <translation>Pour l’écran et le papier : chaque polygone avec une image, et d’où tout cela provient.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance.</source>
        <translation>Contient les polygones, le style et la provenance.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance, and the probability maps as rasters.</source>
        <translation>Contient les polygones, le style et la provenance, ainsi que les cartes de probabilité comme rasters.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags.</source>
        <translation>Un GeoTIFF optimisé pour le cloud : probabilités de 0 à 1, avec la provenance dans ses étiquettes (tags).</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.</source>
        <translation>Un GeoTIFF optimisé pour le cloud : 1 dans les polygones, 0 en dehors, avec la provenance dans ses étiquettes (tags).</translation>
    </message>
    <message>
        <source>Coordinates of the image; style and provenance lie beside it (.qml, .qmd).</source>
        <translation>Coordonnées de l’image ; le style et la provenance sont à côté (.qml, .qmd).</translation>
    </message>
    <message>
        <source>Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).</source>
        <translation>Longitude et latitude (WGS 84), avec la provenance ; le style est à côté (.qml).</translation>
    </message>
    <message>
        <source>How sure the engine is that what was asked for is here at all. How sure it is of each polygon stands in the list of polygons.</source>
        <translation>À quel point le moteur est sûr que ce qui est demandé se trouve ici. Sa certitude pour chaque polygone figure dans la liste des polygones.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Changes by hand are kept first.</source>
        <translation>Les modifications manuelles sont d’abord conservées.</translation>
    </message>
    <message>
        <source>Tick what is to be exported.</source>
        <translation>Cochez ce qui doit être exporté.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Un nouveau fichier.</translation>
    </message>
    <message>
        <source>Compared as the engine drew both: changes by hand do not count.</source>
        <translation>Comparées telles que le moteur les a tracées : les modifications manuelles ne comptent pas.</translation>
    </message>
    <message>
        <source>How sure the engine is of each polygon: the mean probability of its pixels.</source>
        <translation>La certitude du moteur pour chaque polygone : la probabilité moyenne de ses pixels.</translation>
    </message>
    <message>
        <source>This answer has no polygons on the map that could be listed.</source>
        <translation>Cette réponse n’a sur la carte aucun polygone à énumérer.</translation>
    </message>
    <message>
        <source>No polygon is left here.</source>
        <translation>Il ne reste ici aucun polygone.</translation>
    </message>
    <message>
        <source>These polygons lie in {}: what is changed by hand is changed there.</source>
        <translation>Ces polygones sont dans {} : ce qui est modifié à la main l’est dans ce fichier.</translation>
    </message>
    <message>
        <source>Polygons are being changed by hand: keep the changes first.</source>
        <translation>Des polygones sont en cours de modification manuelle : conservez d’abord les modifications.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer.</source>
        <translation>Ces polygones restent : les curseurs tracent une nouvelle couche.</translation>
    </message>
    <message>
        <source>In this view, at {now} m per pixel, “{thing}” can hardly be seen.</source>
        <translation>Dans cette vue, à {now} m par pixel, « {thing} » se voit à peine.</translation>
    </message>
    <message>
        <source>“{thing}” can hardly be seen in this image: its own pixels are {native} m wide.</source>
        <translation>« {thing} » se voit à peine dans cette image : ses propres pixels mesurent {native} m.</translation>
    </message>
    <message>
        <source>The polygons of “{0}” have no place in {1}, the other layer's CRS.</source>
        <translation>Les polygones de « {0} » n’ont pas de place dans {1}, le SCR de l’autre couche.</translation>
    </message>
    <message>
        <source>Check that both layers have the right CRS.</source>
        <translation>Vérifiez que les deux couches ont le bon SCR.</translation>
    </message>
    <message>
        <source>Left out, as outside of what was asked: {}.</source>
        <translation>Laissé de côté, hors de la zone interrogée : {}.</translation>
    </message>
    <message>
        <source>Only what lies in the extent is judged; left empty, that is what the answer was asked about.</source>
        <translation>Seul ce qui se trouve dans l’emprise est évalué ; si elle est vide, c’est la zone sur laquelle portait la question.</translation>
    </message>
    <message>
        <source>{0} is there already and belongs to another file.</source>
        <translation>{0} existe déjà et appartient à un autre fichier.</translation>
    </message>
    <message>
        <source>One mask per question, seen at {pixels} pixels on the long side.</source>
        <translation>Un masque par question, vu avec {pixels} pixels sur le grand côté.</translation>
    </message>
    <message>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels.</source>
        <translation>Trouve ce qu’une expression décrit, ne sait pas raisonner ; voit {pixels} pixels.</translation>
    </message>
    <message>
        <source>Marks several targets by name, sees {pixels} pixels.</source>
        <translation>Marque plusieurs cibles par leur nom, voit {pixels} pixels.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} GB of memory.</source>
        <translation>Demande {least} à {most} Go de mémoire.</translation>
    </message>
    <message>
        <source>run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>lancez `segearth models import DIR` avec un dossier de ses poids : à notre connaissance, ils ne sont pas publiés.</translation>
    </message>
    <message>
        <source>Run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>Lancez `segearth models import DIR` avec un dossier de ses poids : à notre connaissance, ils ne sont pas publiés.</translation>
    </message>
    <message>
        <source>“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask for each alone.</source>
        <translation>« {question} » nomme plusieurs choses : {nouns}. Le modèle intégré n’en marque qu’une sorte à la fois : demandez chacune séparément.</translation>
    </message>
    <message>
        <source>{who} did not understand the question, so there is nothing to compare.</source>
        <translation>{who} n’a pas compris la question : il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>touches the edge of what was looked at</source>
        <translation>touche le bord de la zone examinée</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinée à</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>Date dans le fichier</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Taille de pixel</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>{} m per pixel</source>
        <translation>{} m par pixel</translation>
    </message>
    <message>
        <source>{} accepted by hand</source>
        <translation>{} accepté(s) à la main</translation>
    </message>
    <message>
        <source>scores {0} to {1}</source>
        <translation>scores de {0} à {1}</translation>
    </message>
    <message>
        <source>Score all targets together</source>
        <translation>Score de toutes les cibles</translation>
    </message>
    <message>
        <source>Score “{}” only</source>
        <translation>Score de « {} » seulement</translation>
    </message>
    <message>
        <source>All targets were scored together.</source>
        <translation>Le score vaut pour toutes les cibles ensemble.</translation>
    </message>
    <message>
        <source>Only “{}” was scored.</source>
        <translation>Le score ne vaut que pour « {} ».</translation>
    </message>
    <message>
        <source>Not ready yet: the button below installs its model from a folder of yours.</source>
        <translation>Pas encore prêt : le bouton ci-dessous installe son modèle depuis un dossier à vous.</translation>
    </message>
    <message>
        <source>From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models</source>
        <translation>Depuis un dossier ou une clé : le bouton ci-dessous, ou boîte à outils de traitements, SegEarth, Modèles</translation>
    </message>
    <message>
        <source>&amp;Install a model from a folder…</source>
        <translation>&amp;Installer un modèle depuis un dossier…</translation>
    </message>
    <message>
        <source>No temporary layer is ticked; what files show stays on the map.</source>
        <translation>Aucune couche temporaire n’est cochée ; ce que montrent les fichiers reste sur la carte.</translation>
    </message>
    <message>
        <source>The place you clicked</source>
        <translation>L’endroit cliqué</translation>
    </message>
    <message>
        <source>Polygons that neither touch nor overlap cannot be merged into one</source>
        <translation>Des polygones qui ne se touchent ni ne se chevauchent ne peuvent pas être fusionnés en un seul</translation>
    </message>
    <message>
        <source>Select these polygons on the map</source>
        <translation>Sélectionner ces polygones sur la carte</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Comme toutes</translation>
    </message>
    <message>
        <source>This target gets the threshold of all targets again.</source>
        <translation>Cette cible reprend le seuil de toutes les cibles.</translation>
    </message>
    <message>
        <source>Threshold of “{0}”: {1}</source>
        <translation>Seuil de « {0} » : {1}</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own: {}</source>
        <translation>Maintenant, à des seuils propres : {}</translation>
    </message>
    <message>
        <source>(at {})</source>
        <translation>(à {})</translation>
    </message>
    <message>
        <source>The raster layer that is looked at; left empty, all visible images of the project.</source>
        <translation>La couche raster examinée ; si elle est vide, toutes les images visibles du projet.</translation>
    </message>
    <message>
        <source>The polygons that answer: in memory, or in a file with style and metadata.</source>
        <translation>Les polygones de la réponse : en mémoire, ou dans un fichier avec style et métadonnées.</translation>
    </message>
    <message>
        <source>{} answers with other settings were in this file: replaced.</source>
        <translation>Réponses avec d’autres réglages remplacées dans ce fichier : {}.</translation>
    </message>
    <message>
        <source>Answers with other settings, replaced</source>
        <translation>Réponses avec d’autres réglages, remplacées</translation>
    </message>
    <message>
        <source>{}: table</source>
        <translation>{} : table</translation>
    </message>
    <message>
        <source>certainty {}</source>
        <translation>certitude {}</translation>
    </message>
    <message>
        <source>Keep answers with other settings</source>
        <translation>Conserver les réponses avec d’autres réglages</translation>
    </message>
    <message>
        <source>Each line is asked about each area, in English.</source>
        <translation>Chaque ligne est demandée sur chaque zone, en anglais.</translation>
    </message>
    <message>
        <source>Polygons: what is found lies inside of them. Left empty, all of the image is one area.</source>
        <translation>Polygones : ce qui est trouvé se trouve à l’intérieur. Si c’est vide, toute l’image est une seule zone.</translation>
    </message>
    <message>
        <source>Its values name the areas in the answers and in the table; left empty, numbers do.</source>
        <translation>Ses valeurs nomment les zones dans les réponses et dans la table ; s’il est vide, ce sont des numéros.</translation>
    </message>
    <message>
        <source>A file that is there already is added to, so that a batch goes on where it stopped.</source>
        <translation>Un fichier qui existe déjà est complété : un lot reprend donc là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Off: an answer replaces what the same question about the same area found with other settings. On: both stay in the file, for comparing; their polygons lie above each other.</source>
        <translation>Désactivé : une réponse remplace ce que la même question sur la même zone a trouvé avec d’autres réglages. Activé : les deux restent dans le fichier, pour comparer ; leurs polygones se superposent.</translation>
    </message>
    <message>
        <source>The raster layer that is looked at, in its own CRS.</source>
        <translation>La couche raster examinée, dans son propre SCR.</translation>
    </message>
    <message>
        <source>What to look for, in English, such as: swimming pools.</source>
        <translation>Ce qu’il faut chercher, en anglais, par exemple : swimming pools.</translation>
    </message>
    <message>
        <source>Only this part is looked at; left empty, all of the image. Needed without an image.</source>
        <translation>Seule cette partie est examinée ; si elle est vide, toute l’image. Nécessaire sans image.</translation>
    </message>
    <message>
        <source>The model that answers. “List models” in this toolbox says which are installed.</source>
        <translation>Le modèle qui répond. « Lister les modèles » dans cette boîte à outils dit lesquels sont installés.</translation>
    </message>
    <message>
        <source>A second engine for the same question: the layer then shows where both agree.</source>
        <translation>Un second moteur pour la même question : la couche montre alors où les deux s’accordent.</translation>
    </message>
    <message>
        <source>How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many times closer. native: Every pixel of the image. Closer looks take longer.</source>
        <translation>Avec quelle précision regarder. overview : une fois l’ensemble (Aperçu). 2x, 4x : fenêtre par fenêtre, d’autant plus près. native : chaque pixel de l’image. Regarder de plus près prend plus de temps.</translation>
    </message>
    <message>
        <source>A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it later.</source>
        <translation>Un raster de la certitude du moteur pour chaque pixel, de 0 à 1 : d’autres polygones peuvent en être tirés plus tard.</translation>
    </message>
    <message>
        <source>A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more that is wrong.</source>
        <translation>Un pixel fait partie de la réponse à partir de cette probabilité, 0,5 vaut 50 %. Plus bas trouve plus, et plus d’erreurs.</translation>
    </message>
    <message>
        <source>Polygons that cover less ground are left out; 0 keeps all.</source>
        <translation>Les polygones qui couvrent moins de terrain sont écartés ; 0 les conserve tous.</translation>
    </message>
    <message>
        <source>How far an outline may move to have fewer corners; 0 keeps the pixels&apos; edges.</source>
        <translation>De combien un contour peut se déplacer pour avoir moins de sommets ; 0 conserve les bords des pixels.</translation>
    </message>
    <message>
        <source>Gives outlines right angles, as buildings have them.</source>
        <translation>Donne aux contours des angles droits, comme en ont les bâtiments.</translation>
    </message>
    <message>
        <source>Where an answer names several things: a label and a threshold of its own in each row. Usually empty.</source>
        <translation>Quand une réponse nomme plusieurs choses : dans chaque ligne, une classe et son propre seuil. Vide en général.</translation>
    </message>
    <message>
        <source>thresholds of single targets</source>
        <translation>seuils de cibles particulières</translation>
    </message>
    <message>
        <source>other outlines</source>
        <translation>autres contours</translation>
    </message>
    <message>
        <source>only one was changed by hand</source>
        <translation>une seule a été modifiée à la main</translation>
    </message>
    <message>
        <source>The two were not drawn alike: {}.</source>
        <translation>Les deux n’ont pas été tracées de la même façon : {}.</translation>
    </message>
    <message>
        <source>threshold {0} and {1}</source>
        <translation>seuil {0} et {1}</translation>
    </message>
    <message>
        <source>smallest {0} and {1}</source>
        <translation>minimum {0} et {1}</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>It is asked all the same.</source>
        <translation>Elle est examinée quand même.</translation>
    </message>
    <message>
        <source>Leave it empty to judge all polygons.</source>
        <translation>Laissez ce champ vide pour évaluer tous les polygones.</translation>
    </message>
    <message>
        <source>Its labels are: {}.</source>
        <translation>Ses classes sont : {}.</translation>
    </message>
    <message>
        <source>No polygon of the answer has the label “{}”.</source>
        <translation>Aucun polygone de la réponse n’a la classe « {} ».</translation>
    </message>
    <message>
        <source>A less close look sees every pixel of the image here already.</source>
        <translation>Un niveau de détail inférieur voit déjà ici chaque pixel de l’image.</translation>
    </message>
    <message>
        <source>{} – nothing more here</source>
        <translation>{} – rien de plus ici</translation>
    </message>
    <message>
        <source>Stays with its polygon until sliders draw all of them anew.</source>
        <translation>Le numéro reste à son polygone jusqu’à ce que les curseurs les redessinent tous.</translation>
    </message>
    <message>
        <source>Of an answer that names several things: only polygons with this label are judged, and the suggested threshold is its own. Left empty, all are judged together.</source>
        <translation>Quand une réponse nomme plusieurs choses : seuls les polygones de cette classe sont évalués, et le seuil suggéré est le sien. Si le champ est vide, tous sont évalués ensemble.</translation>
    </message>
    <message>
        <source>Only the ground that both were asked about is compared: {}.</source>
        <translation>Seule la zone commune aux deux questions est comparée : {}.</translation>
    </message>
    <message>
        <source>“{}” is switched off in the Layers panel.</source>
        <translation>« {} » est décochée dans le panneau Couches.</translation>
    </message>
    <message>
        <source>The map does not show “{}” at this scale.</source>
        <translation>La carte n’affiche pas « {} » à cette échelle.</translation>
    </message>
    <message>
        <source>“{0}” lies above “{1}” and may hide it on the map.</source>
        <translation>« {0} » se trouve au-dessus de « {1} » et la masque peut-être sur la carte.</translation>
    </message>
    <message>
        <source>The two answers are {0} and {1} certain.</source>
        <translation>La certitude des deux réponses est de {0} et {1}.</translation>
    </message>
    <message>
        <source>The answer is {} certain.</source>
        <translation>La certitude de la réponse est de {}.</translation>
    </message>
    <message>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or less.</source>
        <translation>À {gsd} m par pixel, le modèle intégré ne peut pas distinguer ceci : {nouns}. Il faut pour cela des pixels de {finest} m ou moins.</translation>
    </message>
    <message>
        <source>A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen larger.</source>
        <translation>Un pixel couvre {gsd} m, et le modèle intégré a surtout appris d’images de {finest} m ou moins : il se trompe souvent ici ; prenez ceci comme une supposition. Zoomez et interrogez des parties de la vue : elles sont vues en plus grand.</translation>
    </message>
    <message>
        <source>The two answers are about different places: nothing is common to both.</source>
        <translation>Les deux réponses portent sur des lieux différents : elles n’ont rien en commun.</translation>
    </message>
    <message>
        <source>Choose an answer about the same place.</source>
        <translation>Choisissez une réponse sur le même lieu.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>à partir de {}</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>Avant :</translation>
    </message>
    <message>
        <source>From {0} to {1}: gained {2}, lost {3}, kept {4}.</source>
        <translation>De {0} à {1} : gagné {2}, perdu {3}, conservé {4}.</translation>
    </message>
    <message>
        <source>{0}, without {1} rejected by hand</source>
        <translation>{0}, sans {1} rejeté(s) à la main</translation>
    </message>
    <message>
        <source>Nothing is changed by hand: end the editing.</source>
        <translation>Rien n’est modifié à la main : terminez l’édition.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer, without those rejected and without other changes by hand.</source>
        <translation>Ces polygones restent : les curseurs tracent une nouvelle couche, sans ceux qui sont rejetés ni les autres modifications manuelles.</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own and {smallest}: {polygons}</source>
        <translation>Maintenant, à des seuils propres et {smallest} : {polygons}</translation>
    </message>
    <message>
        <source>Now, at {threshold} and {smallest}: {polygons}</source>
        <translation>Maintenant, à {threshold} et {smallest} : {polygons}</translation>
    </message>
    <message>
        <source>Questions that were not judged</source>
        <translation>Questions non jugées</translation>
    </message>
    <message>
        <source>Number of polygons in the file</source>
        <translation>Nombre de polygones dans le fichier</translation>
    </message>
    <message>
        <source>In the file: {}.</source>
        <translation>Dans le fichier : {}.</translation>
    </message>
    <message>
        <source>{}: not judged</source>
        <translation>{} : non jugée</translation>
    </message>
    <message>
        <source>Not judged: {}.</source>
        <translation>Non jugées : {}.</translation>
    </message>
</context>
</TS>
