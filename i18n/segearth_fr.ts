<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>SegEarth</name>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="40"/>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="41"/>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="42"/>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="43"/>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="44"/>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="45"/>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="48"/>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>Le backend SegEarth n’est pas encore installé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="49"/>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>Cliquez sur « Installer » dans le panneau SegEarth : un clic suffit.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="50"/>
        <source>The plugin is newer than its backend.</source>
        <translation>L’extension est plus récente que son backend.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="51"/>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>Cliquez sur « Installer » dans le panneau SegEarth pour le mettre à jour.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="52"/>
        <source>The SegEarth backend did not start.</source>
        <translation>Le backend SegEarth n’a pas démarré.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="53"/>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>Cherchez-en la raison dans le journal, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="54"/>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>Le backend SegEarth s’est arrêté avant d’avoir répondu.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="55"/>
        <source>Ask again: it starts anew.</source>
        <translation>Posez à nouveau la question : il redémarrera.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="56"/>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>L’adresse du backend appartient à un programme qui s’est terminé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="59"/>
        <source>Ask again: the backend starts anew.</source>
        <translation>Posez à nouveau la question : le backend redémarrera.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="58"/>
        <source>The backend does not know this QGIS session.</source>
        <translation>Le backend ne connaît pas cette session de QGIS.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="193"/>
        <source>The question is empty.</source>
        <translation>La question est vide.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="587"/>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>Saisissez en anglais ce que vous cherchez, par exemple : swimming pools.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="47"/>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>La question compte {0} caractères ; {1} au plus sont lus.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="233"/>
        <source>Shorten the question.</source>
        <translation>Raccourcissez la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="63"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="64"/>
        <source>There is no image on the map.</source>
        <translation>Il n’y a aucune image sur la carte.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="65"/>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>Ajoutez une couche raster ou une carte web et rendez-la visible.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="87"/>
        <source>Nothing of “{0}” is in view.</source>
        <translation>Rien de « {0} » n’est visible.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="66"/>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>Déplacez la carte de façon que l’image soit visible, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="88"/>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>Le fichier de l’image n’existe plus : {0}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="67"/>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>Remettez le fichier en place ou choisissez une autre couche, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="89"/>
        <source>“{0}” cannot be read.</source>
        <translation>« {0} » ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="219"/>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>Ouvrez le fichier dans un autre programme pour vérifier s’il est endommagé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="69"/>
        <source>The map could not be drawn.</source>
        <translation>La carte n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="70"/>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>Vérifiez la connexion à la carte web, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="90"/>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>L’export vers {0} a échoué ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="71"/>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>Choisissez un autre fichier ou cherchez la raison dans le journal.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="91"/>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>Le disque est plein ; {0} est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="72"/>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="92"/>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} est en cours d’utilisation ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="73"/>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>Terminez l’édition de ses couches ou fermez l’autre programme, puis exportez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="93"/>
        <source>{0} may not be written.</source>
        <translation>L’écriture dans {0} n’est pas autorisée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="74"/>
        <source>Choose another folder, then export again.</source>
        <translation>Choisissez un autre dossier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="94"/>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} n’est pas un GeoPackage ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="75"/>
        <source>Choose another file, then export again.</source>
        <translation>Choisissez un autre fichier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="76"/>
        <source>There is no answer to export.</source>
        <translation>Il n’y a aucune réponse à exporter.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="77"/>
        <source>Ask a question first.</source>
        <translation>Posez d’abord une question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="95"/>
        <source>No probability map is kept of “{}”.</source>
        <translation>Aucune carte de probabilité n’est conservée pour « {} ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="78"/>
        <source>Ask the question again, or choose another format.</source>
        <translation>Posez à nouveau la question ou choisissez un autre format.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="96"/>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>« {} » n’a pas de SCR : ce format ne peut donc pas dire où il se trouve.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="79"/>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>Définissez le SCR de la couche ou choisissez GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="97"/>
        <source>This QGIS cannot write {}.</source>
        <translation>Ce QGIS ne peut pas écrire {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="80"/>
        <source>Choose another format.</source>
        <translation>Choisissez un autre format.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="98"/>
        <source>This answer could not be added to the history in {}.</source>
        <translation>Cette réponse n’a pas pu être ajoutée à l’historique dans {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="81"/>
        <source>Export it, or free some space on the disk.</source>
        <translation>Exportez-la ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="99"/>
        <source>The history in {} cannot be read.</source>
        <translation>L’historique dans {} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="82"/>
        <source>Move the file away; the history then begins anew.</source>
        <translation>Déplacez le fichier ailleurs ; l’historique recommence alors à zéro.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="83"/>
        <source>The history does not hold this answer any more.</source>
        <translation>L’historique ne contient plus cette réponse.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="237"/>
        <source>Ask again.</source>
        <translation>Posez à nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="85"/>
        <source>No features are selected.</source>
        <translation>Aucune entité n’est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="86"/>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>Sélectionnez-en dans la couche active du panneau Couches.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="100"/>
        <source>Accept polygons</source>
        <translation>Accepter des polygones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="101"/>
        <source>Reject polygons</source>
        <translation>Rejeter des polygones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="102"/>
        <source>Merge polygons</source>
        <translation>Fusionner des polygones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="170"/>
        <source>Nothing of the image is in view.</source>
        <translation>Rien de l’image n’est visible.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="177"/>
        <source>The image was damaged on its way to the backend.</source>
        <translation>L’image a été endommagée pendant son transfert vers le backend.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="191"/>
        <source>The memory was not enough for this question.</source>
        <translation>La mémoire n’a pas suffi pour cette question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="195"/>
        <source>Too many questions are waiting.</source>
        <translation>Trop de questions sont en attente.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="186"/>
        <source>The backend no longer knows this question.</source>
        <translation>Le backend ne connaît plus cette question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="238"/>
        <source>Correct this setting and ask again.</source>
        <translation>Corrigez ce paramètre et posez à nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="207"/>
        <source>Choose another engine.</source>
        <translation>Choisissez un autre moteur.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="217"/>
        <source>Check that the file still exists, then ask again.</source>
        <translation>Vérifiez que le fichier existe encore, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="236"/>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>Zoomez ou interrogez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="209"/>
        <source>Move the map so that the image is in view.</source>
        <translation>Déplacez la carte de façon que l’image soit visible.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="205"/>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>Choisissez trois bandes qui correspondent au rouge, au vert et au bleu.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="243"/>
        <source>Install the model again.</source>
        <translation>Installez à nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="242"/>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>Le fichier a été modifié ou endommagé ; installez à nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="230"/>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>Interrogez une emprise plus petite ou choisissez un moteur plus léger.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="240"/>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>Interrogez une emprise plus petite ou avec moins de détail.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="234"/>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>Attendez la fin d’une question en cours, puis posez à nouveau la vôtre.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="231"/>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace, puis exportez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="165"/>
        <source>The backend reported a problem without a name.</source>
        <translation>Le backend a signalé un problème sans nom.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="244"/>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>Polygones tracés par {0} sur « {1} » en réponse à « {2} ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="23"/>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="24"/>
        <source>Reading the image</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="25"/>
        <source>Looking at the image</source>
        <translation>Examen de l’image</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="26"/>
        <source>Finding what was asked for</source>
        <translation>Recherche de ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="27"/>
        <source>Drawing the polygons</source>
        <translation>Tracé des polygones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="28"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="29"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="291"/>
        <source>Evidence sheet (HTML)</source>
        <translation>Fiche justificative (HTML)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="292"/>
        <source>Evidence sheet</source>
        <translation>Fiche justificative</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="295"/>
        <source>score {}</source>
        <translation>score {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="576"/>
        <source>{} square pixels</source>
        <translation>{} pixels carrés</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="577"/>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="293"/>
        <source>Image: {}</source>
        <translation>Image : {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="298"/>
        <source>GeoPackage with probability maps</source>
        <translation>GeoPackage avec cartes de probabilité</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="297"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="299"/>
        <source>Probability map (GeoTIFF)</source>
        <translation>Carte de probabilité (GeoTIFF)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="300"/>
        <source>Mask (GeoTIFF)</source>
        <translation>Masque (GeoTIFF)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="301"/>
        <source>GeoJSON (WGS 84)</source>
        <translation>GeoJSON (WGS 84)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="302"/>
        <source>FlatGeobuf</source>
        <translation>FlatGeobuf</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="303"/>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="311"/>
        <source>The answer in words. Esc stops it.</source>
        <translation>La réponse en mots. Échap l’arrête.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="312"/>
        <source>Expor&amp;t as GeoPackage…</source>
        <translation>Export &amp;GeoPackage…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="313"/>
        <source>&amp;Zoom to answer</source>
        <translation>&amp;Zoomer sur la réponse</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="497"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="315"/>
        <source>Ground area</source>
        <translation>Surface au sol</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="316"/>
        <source>Of the extent</source>
        <translation>De l’emprise</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="453"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="498"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="631"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="320"/>
        <source>“{}”</source>
        <translation>« {} »</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="310"/>
        <source>{engine} on {device}</source>
        <translation>{engine} sur {device}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="321"/>
        <source>{} (as asked: {})</source>
        <translation>{} (à la demande : {})</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="325"/>
        <source>The question could not be asked.</source>
        <translation>La question n’a pas pu être posée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="326"/>
        <source>Look into the log for the reason.</source>
        <translation>Cherchez-en la raison dans le journal.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="327"/>
        <source>What shall be found there?</source>
        <translation>Que faut-il y trouver ?</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="328"/>
        <source>Type it above and press Enter.</source>
        <translation>Saisissez-le ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="329"/>
        <source>Ask about here</source>
        <translation>Interroger ici</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="330"/>
        <source>Ask inside this polygon</source>
        <translation>Interroger dans ce polygone</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="331"/>
        <source>Segment visible extent…</source>
        <translation>Segmenter l’emprise visible…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="332"/>
        <source>Segment visible extent: “{}”</source>
        <translation>Segmenter l’emprise visible : « {} »</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="333"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="334"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="335"/>
        <source>An earlier answer, or polygons of your own</source>
        <translation>Une réponse antérieure ou vos propres polygones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="614"/>
        <source>Changes</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="337"/>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>Ce que cette réponse a gagné, perdu et conservé par rapport à l’autre</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="339"/>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>IoU, précision et rappel d’après les autres polygones, et le meilleur seuil</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="343"/>
        <source>{} since {}</source>
        <translation>{} depuis {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="340"/>
        <source>Gained {}, lost {}, kept {}.</source>
        <translation>Gagné : {}, perdu : {}, conservé : {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="341"/>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>Par surface : IoU {}, précision {}, rappel {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="342"/>
        <source>By objects: precision {}, recall {}.</source>
        <translation>Par objets : précision {}, rappel {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="344"/>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>Avec un seuil de {}, l’IoU est de {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="345"/>
        <source>Use a threshold of {}</source>
        <translation>Utiliser un seuil de {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="346"/>
        <source>Exported to {}.</source>
        <translation>Exporté vers {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="348"/>
        <source>Starting the backend…</source>
        <translation>Démarrage du backend…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="347"/>
        <source>Sending the question…</source>
        <translation>Envoi de la question…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="633"/>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="350"/>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>De plus près, l’image est examinée fenêtre par fenêtre, ce qui prend plus de temps : à 4x, jusqu’à 16 fois plus.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="351"/>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="352"/>
        <source>2x closer</source>
        <translation>2x plus près</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="353"/>
        <source>4x closer</source>
        <translation>4x plus près</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="354"/>
        <source>Every pixel</source>
        <translation>Chaque pixel</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="584"/>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="357"/>
        <source>Waiting for the backend…</source>
        <translation>En attente du backend…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="358"/>
        <source>{} – not ready</source>
        <translation>{} – pas prêt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="376"/>
        <source>Examples that fit what is seen</source>
        <translation>Exemples adaptés à ce qui est visible</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="377"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="620"/>
        <source>Export answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="381"/>
        <source>&amp;Add the exported file to the map</source>
        <translation>&amp;Ajouter le fichier exporté à la carte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="382"/>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>Retirer la couche &amp;temporaire : le fichier montre la même chose</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="383"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="384"/>
        <source>Ans&amp;wers</source>
        <translation>&amp;Réponses</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="385"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="386"/>
        <source>Fi&amp;le</source>
        <translation>Fi&amp;chier</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="387"/>
        <source>One file for each answer, named after it.</source>
        <translation>Un fichier par réponse, qui en porte le nom.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="388"/>
        <source>A new file, with style and provenance.</source>
        <translation>Un nouveau fichier, avec style et provenance.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="389"/>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>Ce fichier existe. Les réponses y sont ajoutées ; ses autres couches restent inchangées.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="378"/>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="379"/>
        <source>{name} ({polygons})</source>
        <translation>{name} ({polygons})</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="390"/>
        <source>SegEarth: export</source>
        <translation>SegEarth : export</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="642"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="392"/>
        <source>What is seen</source>
        <translation>Emprise visible</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="393"/>
        <source>Whole layer</source>
        <translation>Couche entière</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="394"/>
        <source>Drawn rectangle</source>
        <translation>Rectangle dessiné</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="395"/>
        <source>Selected features</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="396"/>
        <source>SegEarth help</source>
        <translation>Aide de SegEarth</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="400"/>
        <source>Same answer: yes, IoU {}.</source>
        <translation>Même réponse : oui, IoU {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="399"/>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>Même réponse : non, IoU {} : {} alors, {} maintenant.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="397"/>
        <source>The image has changed, or the model has.</source>
        <translation>L’image a changé, ou le modèle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="398"/>
        <source>The model is another one.</source>
        <translation>Le modèle est un autre.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="403"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="404"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="415"/>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="401"/>
        <source>Replay</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="406"/>
        <source>Show this answer (Enter)</source>
        <translation>Afficher cette réponse (Entrée)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="407"/>
        <source>Ask this question about the same image once more</source>
        <translation>Poser encore une fois cette question sur la même image</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="408"/>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>Redemander et dire si la réponse est la même</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="640"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="409"/>
        <source>Visible map</source>
        <translation>Carte visible</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="411"/>
        <source>The map as you see it, several layers together</source>
        <translation>La carte telle que vous la voyez, plusieurs couches ensemble</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="412"/>
        <source>Ask the map (SegEarth)</source>
        <translation>Interroger la carte (SegEarth)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="413"/>
        <source>Ask about what is seen</source>
        <translation>Interroger ce qui est visible</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="414"/>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="416"/>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="417"/>
        <source>Restart and ask again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="418"/>
        <source>Choose image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="419"/>
        <source>Zoom to image</source>
        <translation>Zoomer sur l’image</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="420"/>
        <source>Choose engine</source>
        <translation>Choisir un moteur</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="433"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="489"/>
        <source>Set up…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="424"/>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="425"/>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="429"/>
        <source>&amp;Ask</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="430"/>
        <source>Ask this question (Enter)</source>
        <translation>Poser cette question (Entrée)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="441"/>
        <source>Undo on the map</source>
        <translation>Annuler sur la carte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="442"/>
        <source>Redo on the map</source>
        <translation>Refaire sur la carte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="435"/>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="436"/>
        <source>&amp;Image</source>
        <translation>Im&amp;age</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="437"/>
        <source>E&amp;xtent</source>
        <translation>&amp;Emprise</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="512"/>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="439"/>
        <source>E&amp;ngine</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="681"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="445"/>
        <source>Accept the selected polygons</source>
        <translation>Accepter les polygones sélectionnés</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="446"/>
        <source>Reject the selected polygons (Delete)</source>
        <translation>Rejeter les polygones sélectionnés (Suppr)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="447"/>
        <source>Merge the selected polygons</source>
        <translation>Fusionner les polygones sélectionnés</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="448"/>
        <source>Undo the last change by hand</source>
        <translation>Annuler la dernière modification manuelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="449"/>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="450"/>
        <source>Keep the changes and end the editing</source>
        <translation>Conserver les modifications et terminer l’édition</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="638"/>
        <source>Label</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="452"/>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="454"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="455"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="456"/>
        <source>Stop (Escape)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="457"/>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="641"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="459"/>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Entrée pose la question, Échap annule.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="460"/>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>Que cherchez-vous ? En anglais, p. ex. : swimming pools</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="462"/>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="639"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="464"/>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="465"/>
        <source>Simplify</source>
        <translation>Simplifier</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="637"/>
        <source>Right angles</source>
        <translation>Angles droits</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="467"/>
        <source>&amp;Keep this version</source>
        <translation>&amp;Conserver cette version</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="468"/>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>Laisse ces polygones comme couche ; les curseurs continuent sur une copie.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="470"/>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="471"/>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="472"/>
        <source>gentle</source>
        <translation>léger</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="473"/>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="475"/>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="476"/>
        <source>At {now} m per pixel “{thing}” can hardly be seen.</source>
        <translation>À {now} m par pixel, « {thing} » se voit à peine.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="478"/>
        <source>Zoom to {} m per pixel</source>
        <translation>Zoomer à {} m par pixel</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="477"/>
        <source>“{thing}” can hardly be seen in this image: its pixels are {now} m wide.</source>
        <translation>« {thing} » se voit à peine dans cette image : ses pixels mesurent {now} m.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="505"/>
        <source>SegEarth settings</source>
        <translation>Paramètres de SegEarth</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="506"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="507"/>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="508"/>
        <source>found by itself</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="509"/>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="510"/>
        <source>&amp;Smallest area</source>
        <translation>S&amp;urface minimale</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="511"/>
        <source>S&amp;implify outlines</source>
        <translation>Simpl&amp;ifier les contours</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="513"/>
        <source>&amp;Python of the backend</source>
        <translation>&amp;Python du backend</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="514"/>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>Installation : dossier, périphérique, &amp;réparation…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="516"/>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>Pris en compte à la prochaine question ; un autre Python, au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="503"/>
        <source>overview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="504"/>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="520"/>
        <source>Looking at this computer</source>
        <translation>Examen de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="517"/>
        <source>Folder for the backend, its models and caches</source>
        <translation>Dossier du backend, de ses modèles et de ses caches</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="518"/>
        <source>Folder made by “make bundle”</source>
        <translation>Dossier produit par « make bundle »</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="519"/>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarth est prêt : l’image de test a obtenu sa réponse en {0} s sur {1}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="521"/>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="522"/>
        <source>the graphics card</source>
        <translation>la carte graphique</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="523"/>
        <source>Cancelled; what is here is kept.</source>
        <translation>Annulé ; ce qui est déjà là est conservé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="524"/>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="525"/>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="526"/>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="528"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="530"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="531"/>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="532"/>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="533"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="529"/>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="546"/>
        <source>One step before the first question</source>
        <translation>Une étape avant la première question</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="547"/>
        <source>The set-up was interrupted</source>
        <translation>L’installation a été interrompue</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="548"/>
        <source>The plugin is newer than its backend</source>
        <translation>L’extension est plus récente que son backend</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="549"/>
        <source>Set up again</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="565"/>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>Un programme à côté de QGIS, avec son propre Python, répond à vos questions.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="566"/>
        <source>The button below makes it, in the folder named.</source>
        <translation>Le bouton ci-dessous l’installe dans le dossier indiqué.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="567"/>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>Rien n’est installé dans QGIS, et aucun droit d’administrateur n’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="550"/>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>Elle reprend là où elle s’est arrêtée ; ce qui est déjà là n’est pas téléchargé à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="551"/>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>Une mise à jour prend environ une minute si seul le backend lui-même a changé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="552"/>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>Le backend fonctionne. Vous pouvez ici le déplacer vers un autre périphérique ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="553"/>
        <source>&amp;Set up</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="554"/>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="555"/>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="556"/>
        <source>&amp;Set up again</source>
        <translation>&amp;Réinstaller</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="534"/>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="557"/>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>Carte graphique NVIDIA (CUDA {})</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="558"/>
        <source>Automatic: {}</source>
        <translation>Automatique : {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="535"/>
        <source>No NVIDIA graphics card was found.</source>
        <translation>Aucune carte graphique NVIDIA n’a été trouvée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="536"/>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{} : son pilote est trop ancien ; mettez-le à jour pour utiliser la carte.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="537"/>
        <source>{}: torch does not serve this card.</source>
        <translation>{} : torch ne prend pas en charge cette carte.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="559"/>
        <source>{} on the disk</source>
        <translation>{} sur le disque</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="562"/>
        <source>{0} ({1} are free)</source>
        <translation>{0} ({1} libres)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="560"/>
        <source>{0} to fetch, {1}</source>
        <translation>{0} à télécharger, {1}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="563"/>
        <source>{} (no network)</source>
        <translation>{} (sans réseau)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="564"/>
        <source>{}: unpacking</source>
        <translation>{} : décompression</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="568"/>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0} : {1} sur {2} Mo</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="538"/>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="561"/>
        <source>about {} min left</source>
        <translation>environ {} min restantes</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="539"/>
        <source>Checking the bundle</source>
        <translation>Vérification du kit</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="540"/>
        <source>Making the environment</source>
        <translation>Création de l’environnement</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="541"/>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="542"/>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="543"/>
        <source>Neural network library</source>
        <translation>Bibliothèque de réseaux de neurones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="544"/>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="545"/>
        <source>Asking a question with a known answer</source>
        <translation>Une question dont la réponse est connue est posée</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="572"/>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="578"/>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="573"/>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="579"/>
        <source>{} s (view known)</source>
        <translation>{} s (vue connue)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="574"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="580"/>
        <source>{} MB</source>
        <translation>{} Mo</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="575"/>
        <source>{} GB</source>
        <translation>{} Go</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="571"/>
        <source>1 polygon</source>
        <translation>1 polygone</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="570"/>
        <source>%n polygons</source>
        <translation>
            <numerusform>%n polygone</numerusform>
            <numerusform>%n polygones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="581"/>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth : réponse en mots</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="582"/>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth : interroger la carte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="585"/>
        <source>Ask about an image</source>
        <translation>Poser une question sur une image</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="586"/>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>Trace des polygones autour de ce que demande une question en mots simples.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="588"/>
        <source>The answer is a layer of polygons.</source>
        <translation>La réponse est une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="589"/>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>Sans image, toutes les images visibles du projet sont examinées.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="590"/>
        <source>An extent is needed then.</source>
        <translation>Une emprise est alors nécessaire.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="591"/>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>La carte de probabilité permet de tracer plus tard d’autres polygones, sans redemander.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="592"/>
        <source>Ask many questions over many areas</source>
        <translation>Poser plusieurs questions sur plusieurs zones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="593"/>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>Pose chaque question (une par ligne) sur chaque zone (une par polygone).</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="594"/>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>Sans zones, chaque question porte sur l’image entière.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="596"/>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>Arrêté en cours de route, il reprend là où il en était si on le relance avec le même fichier.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="597"/>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="598"/>
        <source>Field with the areas&apos; names</source>
        <translation>Champ contenant le nom des zones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="600"/>
        <source>Questions, one per line</source>
        <translation>Questions, une par ligne</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="625"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="602"/>
        <source>Questions asked now</source>
        <translation>Questions posées maintenant</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="603"/>
        <source>Questions answered before</source>
        <translation>Questions déjà répondues</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="604"/>
        <source>Questions that failed</source>
        <translation>Questions en échec</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="682"/>
        <source>Number of polygons</source>
        <translation>Nombre de polygones</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="606"/>
        <source>Starting the backend</source>
        <translation>Démarrage du backend</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="607"/>
        <source>Compare two answers</source>
        <translation>Comparer deux réponses</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="610"/>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>Une surface minimale écarte les éclats le long des bords.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="635"/>
        <source>Minimum area (m²)</source>
        <translation>Surface minimale (m²)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="612"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="613"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="615"/>
        <source>Gained area in m²</source>
        <translation>Surface gagnée en m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="616"/>
        <source>Lost area in m²</source>
        <translation>Surface perdue en m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="617"/>
        <source>Kept area in m²</source>
        <translation>Surface conservée en m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="693"/>
        <source>Intersection over union</source>
        <translation>Intersection sur union (IoU)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="619"/>
        <source>Intersection over union: {}</source>
        <translation>Intersection sur union (IoU) : {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="621"/>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>Écrit les réponses avec le style, les métadonnées et la licence de l’image.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="689"/>
        <source>Probability map</source>
        <translation>Carte de probabilité</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="626"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="627"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="628"/>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="690"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="644"/>
        <source>Reply</source>
        <translation>Réponse en mots</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="683"/>
        <source>Area in m²</source>
        <translation>Surface en m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="636"/>
        <source>Simplify (pixels)</source>
        <translation>Simplifier (pixels)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="662"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="649"/>
        <source>List models</source>
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="650"/>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>Liste les modèles installés et ceux qui peuvent l’être. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="663"/>
        <source>Names of installed models</source>
        <translation>Noms des modèles installés</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="651"/>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="652"/>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>Télécharge les poids d’un modèle ; un téléchargement interrompu reprend là où il en était.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="653"/>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>Un nom de la liste suffit ; un dépôt (PROPRIÉTAIRE/NOM) apporte tout autre checkpoint.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="654"/>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>Un miroir est interrogé à la place de huggingface.co.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="673"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="665"/>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="666"/>
        <source>Mirror (https://…)</source>
        <translation>Miroir (https://…)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="667"/>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="674"/>
        <source>What became of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="659"/>
        <source>Verify a model</source>
        <translation>Vérifier un modèle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="675"/>
        <source>Bytes verified</source>
        <translation>Octets vérifiés</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="661"/>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="647"/>
        <source>can be installed</source>
        <translation>peut être installé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="676"/>
        <source>Polygons from a probability map</source>
        <translation>Polygones d’une carte de probabilité</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="677"/>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>Trace à nouveau les polygones d’une réponse à partir de sa carte de probabilité.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="679"/>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>Tout raster de valeurs de 0 à 1 convient ; chaque bande représente une chose.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="684"/>
        <source>Score an answer against reference polygons</source>
        <translation>Évaluer une réponse d’après des polygones de référence</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="685"/>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>Indique à quel point une réponse est juste, d’après des polygones auxquels vous vous fiez.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="686"/>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>IoU, précision et rappel par surface au sol ; précision et rappel aussi par objets.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="687"/>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>Un polygone est juste s’il partage la moitié de l’union avec l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="691"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="692"/>
        <source>Right, wrong and missed</source>
        <translation>Juste, faux et manqué</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="694"/>
        <source>Precision by area</source>
        <translation>Précision par surface</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="695"/>
        <source>Recall by area</source>
        <translation>Rappel par surface</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="696"/>
        <source>Precision by objects</source>
        <translation>Précision par objets</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="697"/>
        <source>Recall by objects</source>
        <translation>Rappel par objets</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="698"/>
        <source>Suggested threshold</source>
        <translation>Seuil suggéré</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="699"/>
        <source>Intersection over union at the suggested threshold</source>
        <translation>Intersection sur union (IoU) au seuil suggéré</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="700"/>
        <source>The connection failed or broke off.</source>
        <translation>La connexion a échoué ou a été coupée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="701"/>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>Vérifiez le réseau, puis cliquez sur « Continuer » : ce qui est déjà là n’est pas téléchargé à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="702"/>
        <source>The proxy cannot be reached.</source>
        <translation>Le proxy est injoignable.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="703"/>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Corrigez-le dans QGIS (Préférences, Options, Réseau), puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="704"/>
        <source>The proxy wants a user name and password.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="705"/>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Indiquez-les à QGIS (Préférences, Options, Réseau), puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="706"/>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip ne peut pas utiliser de proxy SOCKS.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="707"/>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>Indiquez un proxy HTTP dans les options réseau de QGIS ou utilisez un kit hors ligne.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="708"/>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>Le certificat du serveur n’est pas reconnu ; un proxy lit peut-être le trafic.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="709"/>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>Importez le certificat de votre organisation dans QGIS, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="710"/>
        <source>The package server refuses access.</source>
        <translation>Le serveur de paquets refuse l’accès.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="711"/>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>Demandez à votre administrateur d’autoriser les serveurs indiqués sur la page.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="712"/>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>Un paquet n’est pas celui qui était prévu ; il n’a pas été installé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="713"/>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>Cliquez sur « Continuer » pour le télécharger à nouveau ; votre miroir le modifie peut-être.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="714"/>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>Un paquet n’est pas proposé pour cet ordinateur ou est injoignable.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="715"/>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>Choisissez un autre périphérique ou un autre Python, ou utilisez un kit fait pour cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="716"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="717"/>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="718"/>
        <source>The folder may not be written.</source>
        <translation>L’écriture dans le dossier n’est pas autorisée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="719"/>
        <source>Choose another folder, then press Continue.</source>
        <translation>Choisissez un autre dossier, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="720"/>
        <source>The virus scanner removed a file.</source>
        <translation>L’antivirus a supprimé un fichier.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="721"/>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>Excluez le dossier de l’analyse, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="722"/>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>Les règles de cet ordinateur interdisent d’exécuter des programmes depuis ce dossier.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="723"/>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>Choisissez un dossier autorisé par votre administrateur, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="724"/>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>Un autre programme utilise les fichiers du backend.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="725"/>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>Fermez les autres fenêtres de QGIS, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="726"/>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>Le chemin du dossier est trop long pour ce système.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="727"/>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>Choisissez un dossier au chemin plus court, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="728"/>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>La bibliothèque C de ce système est trop ancienne : glibc 2.28 est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="729"/>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>Mettez le système à jour ; Debian 10, Ubuntu 20.04 et RHEL 8 sont assez récents.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="730"/>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>Le runtime Visual C++ de Microsoft est absent.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="731"/>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>Installez https://aka.ms/vs/17/release/vc_redist.x64.exe, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="732"/>
        <source>The NVIDIA driver is too old.</source>
        <translation>Le pilote NVIDIA est trop ancien.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="733"/>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>Mettez-le à jour ou choisissez le processeur comme périphérique, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="734"/>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>Cette version de torch ne prend pas en charge cette carte graphique.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="735"/>
        <source>Choose another device, then press Continue.</source>
        <translation>Choisissez un autre périphérique, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="736"/>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>Tout est installé, mais torch ne peut pas utiliser la carte graphique.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="737"/>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>Mettez à jour le pilote NVIDIA ou choisissez le processeur, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="738"/>
        <source>The memory was not enough.</source>
        <translation>La mémoire n’a pas suffi.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="739"/>
        <source>Close other programs, then press Continue.</source>
        <translation>Fermez d’autres programmes, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="740"/>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>Aucun Python convenable (3.10 à 3.14, 64 bits) n’a été trouvé à part celui de QGIS.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="741"/>
        <source>Install one: {0} Then press Look again.</source>
        <translation>Installez-en un : {0} Cliquez ensuite sur « Chercher à nouveau ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="742"/>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>Ce Python ne peut pas créer d’environnements : son module venv est absent.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="743"/>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>Installez-le (sous Debian et Ubuntu : python3-venv), puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="744"/>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>Un autre QGIS est en train d’installer le backend (processus {0}).</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="745"/>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>Attendez qu’il ait terminé, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="746"/>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>Le kit a été fait pour {0}, ce que cet ordinateur n’est pas.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="747"/>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>Choisissez un kit fait pour cet ordinateur et cette version de l’extension.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="748"/>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>Le kit est incomplet ou a été modifié : {0}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="749"/>
        <source>Copy it again from where it was made, then press Continue.</source>
        <translation>Copiez-le à nouveau depuis son lieu d’origine, puis cliquez sur « Continuer ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="750"/>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>Tout est installé, mais l’image de test a reçu une réponse fausse.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="751"/>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>Choisissez un autre périphérique, ou copiez le diagnostic et signalez le problème.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="752"/>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>L’installation a échoué pour une raison qui n’a pas encore de nom.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="753"/>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>Cliquez sur « Continuer » ; en cas de nouvel échec, copiez le diagnostic et signalez le problème.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="757"/>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth : installer le backend</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="595"/>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>Un GeoPackage reçoit tous les polygones dans « answers » et une ligne par question et par zone dans « runs ».</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="608"/>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>Indique ce qui a été gagné, perdu et conservé entre deux réponses sur un même lieu, par exemple à deux années différentes.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="609"/>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>Les surfaces sont mesurées au sol ; l’IoU vaut 1 là où les deux sont identiques, 0 là où elles n’ont rien en commun.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="622"/>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>Les masques et les cartes de probabilité exigent la carte de probabilité de la réponse, une fiche justificative l’image.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="660"/>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>Recalcule le SHA-256 de chaque fichier d’un modèle et le compare à celui qui a été installé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="678"/>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>Le seuil décide quels pixels en font partie ; les angles droits conviennent aux bâtiments et aux piscines.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="688"/>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>Avec la carte de probabilité de la réponse, le seuil qui aurait le mieux convenu est suggéré.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="527"/>
        <source>Offline bundle…</source>
        <translation>Kit hors ligne…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="3"/>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>Connaît 24 sortes de choses par leur nom ou leur usage ; ne raisonne pas. SegEarth-R1 le fait.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="7"/>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>Un lieu par question, un oui ou non par pixel ; demande 8 Go de mémoire graphique, ou de la patience.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="39"/>
        <source>Only {}</source>
        <translation>{} seul</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="46"/>
        <source>Both: {0} and {1}</source>
        <translation>Les deux : {0} et {1}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="304"/>
        <source>How far both engines agree</source>
        <translation>Accord entre les deux moteurs</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="305"/>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>Les parties s’ajustent exactement ; d’autres réglages agissent à la question suivante.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="307"/>
        <source>At least one</source>
        <translation>Au moins un</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="309"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="283"/>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>Ni {one} ni {other} ne marque quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="322"/>
        <source>The sliders wait for the probability map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="323"/>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="324"/>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="423"/>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="426"/>
        <source>The project was closed before “{}” was answered.</source>
        <translation>Le projet a été fermé avant que « {} » ait reçu sa réponse.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="427"/>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>La réponse est conservée dans l’historique des projets sans nom.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="428"/>
        <source>The answer is kept in the history of {}.</source>
        <translation>La réponse est conservée dans l’historique de {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="434"/>
        <source>Self-test: does it work?</source>
        <translation>Autotest : est-ce que cela fonctionne ?</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="440"/>
        <source>Ask a&amp;lso</source>
        <translation>Au&amp;ssi</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="461"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="469"/>
        <source>Threshold of all targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="474"/>
        <source>Threshold of “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="632"/>
        <source>Ask also</source>
        <translation>Interroger aussi</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="480"/>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>Un second moteur répond aussi : la carte montre où les deux s’accordent et où non.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="481"/>
        <source>No other engine</source>
        <translation>Aucun autre moteur</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="486"/>
        <source>SegEarth self-test</source>
        <translation>Autotest de SegEarth</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="487"/>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>Une question dont la réponse est connue est posée sur une image fournie.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="488"/>
        <source>&amp;Test again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="491"/>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>Cela ne fonctionne pas : l’image de test a reçu une réponse fausse.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="492"/>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>Cliquez sur « Installer » et choisissez un autre périphérique, ou signalez le problème.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="494"/>
        <source>{0} (from {1} on it works)</source>
        <translation>{0} (à partir de {1}, cela fonctionne)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="495"/>
        <source>{0} of {1} pools</source>
        <translation>{0} piscines sur {1}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="496"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="499"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="500"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="502"/>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="569"/>
        <source>A click selects the polygons on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="630"/>
        <source>Thresholds of single targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="754"/>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>Cliquez sur « Installer » : ce qui est endommagé est refait. Testez ensuite à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="755"/>
        <source>The test came to no answer.</source>
        <translation>Le test n’a donné aucune réponse.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="756"/>
        <source>SegEarth: self-test</source>
        <translation>SegEarth : autotest</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="1"/>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano (intégré)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="2"/>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg (second avis, sans entraînement)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="4"/>
        <source>One mask per question, seen at {pixels} pixels on the long side; needs 6 to 9 GB of memory.</source>
        <translation>Un masque par question, vu avec {pixels} pixels sur le grand côté ; demande 6 à 9 Go de mémoire.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="5"/>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels; needs 6 to 9 GB of memory.</source>
        <translation>Trouve ce que décrit une expression, sans raisonner ; voit {pixels} pixels ; demande 6 à 9 Go de mémoire.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="6"/>
        <source>Marks several targets by name, sees {pixels} pixels; needs 8 to 18 GB.</source>
        <translation>Marque plusieurs cibles par leur nom, voit {pixels} pixels ; demande 8 à 18 Go.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="8"/>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL, qui trouve le lieu (2B, 4B, 8B ou 32B)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="9"/>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16, qui le pointe</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="10"/>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3, qui le segmente d’après des points et des mots</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="11"/>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything, qui le segmente d’après des points seulement</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="12"/>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>lancez `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="13"/>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>acceptez les conditions sur la page du modèle et définissez HF_TOKEN, puis lancez `segearth models pull {model}` ; ou lancez `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="14"/>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part} : lancez `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="15"/>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part} : acceptez les conditions sur la page du modèle et définissez HF_TOKEN, puis lancez `segearth models pull {model}` ; ou lancez `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="16"/>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>À la place de {other}, {part} : lancez `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="17"/>
        <source>GeoSeg needs more models.</source>
        <translation>GeoSeg a besoin d’autres modèles.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="18"/>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title} n’est pas installé dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="19"/>
        <source>{files} missing in {folder}.</source>
        <translation>Il manque dans {folder} : {files}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="20"/>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>Lancez `segearth models pull {model}`, ou `segearth models import DIR` avec un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="21"/>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>Il manque à segearth-nano : {files}. Installez à nouveau SegEarth.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="22"/>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title} demande environ {needed} Go de mémoire ; {free} Go sont libres. Fermez d’autres programmes ou choisissez un moteur plus petit.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="30"/>
        <source>Dismissed</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="31"/>
        <source>Asking {who}</source>
        <translation>Interrogation de {who}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="32"/>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>En attente de {who}, qui installe le même modèle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="33"/>
        <source>Downloading {file}</source>
        <translation>Téléchargement de {file}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="34"/>
        <source>Copying {file}</source>
        <translation>Copie de {file}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="35"/>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="36"/>
        <source>Checking the model</source>
        <translation>Vérification du modèle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="37"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="38"/>
        <source>Every file is what was installed</source>
        <translation>Chaque fichier est tel qu’il a été installé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="245"/>
        <source>I found {nouns}.</source>
        <translation>Trouvé : {nouns}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="246"/>
        <source>Nothing here looks like {nouns}.</source>
        <translation>Rien ici ne ressemble à ceci : {nouns}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="247"/>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may. It knows {nouns}.</source>
        <translation>Le modèle intégré ne connaît pas « {question} » ; SegEarth-R1 peut-être. Il connaît : {nouns}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="248"/>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: zoom in to {finest} m or less.</source>
        <translation>À {gsd} m par pixel, le modèle intégré ne peut pas distinguer ceci : {nouns}. Zoomez jusqu’à {finest} m ou moins.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="249"/>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>Le modèle intégré ne peut pas juger ce genre d’image : elle ne fait que {columns} x {rows} pixels.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="250"/>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>Le modèle intégré ne peut pas juger ce genre d’image : un pixel couvre {gsd} m, et il connaît jusqu’à {coarsest} m. Zoomez.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="251"/>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>Le modèle intégré ne peut pas juger ce genre d’image : elle ne montre presque rien, une seule couleur partout.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="252"/>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>Le modèle intégré ne peut pas juger ce genre d’image : elle ressemble à une photo prise du sol, avec un ciel.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="253"/>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>L’image ne montre presque rien : prenez ceci comme une supposition.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="254"/>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>L’image n’a pas de couleurs (panchromatique, radar ou thermique ?), et le modèle intégré est fait pour des images en couleurs : prenez ceci comme une supposition.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="255"/>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>Ceci ressemble à des fausses couleurs infrarouges, et le modèle intégré est fait pour des couleurs naturelles : prenez ceci comme une supposition, ou choisissez les bandes rouge, verte et bleue.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="256"/>
        <source>I marked what answers the question.</source>
        <translation>Ce qui répond à la question est marqué.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="257"/>
        <source>Nothing here answers the question.</source>
        <translation>Rien ici ne répond à la question.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="258"/>
        <source>The model named nothing to mark.</source>
        <translation>Le modèle n’a rien nommé à marquer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="259"/>
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>Seule la première de {all} cibles est marquée.</numerusform>
            <numerusform>Seules les %n premières de {all} cibles sont marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="260"/>
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>La réponse a été coupée après %n seconde.</numerusform>
            <numerusform>La réponse a été coupée après %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="261"/>
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>La réponse a été coupée après %n jeton.</numerusform>
            <numerusform>La réponse a été coupée après %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="262"/>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>La carte graphique a trop peu de mémoire libre ; le calcul a donc eu lieu sur le processeur.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="263"/>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>La mémoire de la carte graphique n’a pas suffi ; le calcul a donc eu lieu sur le processeur.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="264"/>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>La mémoire n’a pas suffi ; moins d’images ont donc été regardées ensemble.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="265"/>
        <source>The reasoner named no place.</source>
        <translation>Le modèle de langage n’a nommé aucun lieu.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="266"/>
        <source>The reasoner named a place but not what is there.</source>
        <translation>Le modèle de langage a nommé un lieu, mais pas ce qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="267"/>
        <source>The reasoner named a place without any area.</source>
        <translation>Le modèle de langage a nommé un lieu sans aucune surface.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="268"/>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>Le modèle de langage a répondu dans d’autres coordonnées que celles demandées.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="269"/>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>Sa réponse a été coupée à la longueur maximale permise.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="270"/>
        <source>Its time was up.</source>
        <translation>Son temps était écoulé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="271"/>
        <source>It said: “{words}”</source>
        <translation>Il a dit : « {words} »</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="272"/>
        <source>It said nothing.</source>
        <translation>Il n’a rien dit.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="273"/>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>« {phrase} » a été cherché, mais le lieu nommé pour cela est hors de l’image.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="274"/>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>« {phrase} » a été cherché dans les colonnes {left} à {right}, lignes {top} à {bottom}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="275"/>
        <source>What points and words both mark is shown.</source>
        <translation>Ce que points et mots marquent tous deux est montré.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="276"/>
        <source>Only its points led to a mask.</source>
        <translation>Seuls les points ont mené à un masque.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="277"/>
        <source>Only its words led to a mask.</source>
        <translation>Seuls les mots ont mené à un masque.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="278"/>
        <source>Neither points nor words led to a mask.</source>
        <translation>Ni les points ni les mots n’ont mené à un masque.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="279"/>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>Points et mots marquent des pixels différents ; rien n’est donc montré.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="280"/>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>Points et mots marquent des pixels différents ; ce que marquent les points est montré.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="281"/>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>Points et mots marquent des pixels différents ; ce que marquent les mots est montré.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="282"/>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anything ne lit pas les mots ; seuls les points ont donc été interrogés.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="284"/>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>Seul {one} marque quelque chose : {area} {unit}. {other} ne marque rien.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="285"/>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} et {other} ne s’accordent nulle part : ils marquent {first} et {second} {unit}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="286"/>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one} et {other} s’accordent sur {percent} % de ce que l’un ou l’autre marque ({both} sur {union} {unit}). Seulement {one} : {first} {unit}. Seulement {other} : {second} {unit}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="493"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="515"/>
        <source>Self-t&amp;est: does it work?</source>
        <translation>Aut&amp;otest : est-ce que cela fonctionne ?</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="103"/>
        <source>airplane</source>
        <translation>avion</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="104"/>
        <source>airplanes</source>
        <translation>avions</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="106"/>
        <source>bare soil</source>
        <translation>sol nu</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="107"/>
        <source>baseball diamond</source>
        <translation>terrain de baseball</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="108"/>
        <source>baseball diamonds</source>
        <translation>terrains de baseball</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="109"/>
        <source>boat</source>
        <translation>bateau</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="110"/>
        <source>boats</source>
        <translation>bateaux</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="111"/>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="112"/>
        <source>bridges</source>
        <translation>ponts</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="113"/>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="114"/>
        <source>buildings</source>
        <translation>bâtiments</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="115"/>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="116"/>
        <source>cars</source>
        <translation>voitures</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="117"/>
        <source>dock</source>
        <translation>ponton</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="118"/>
        <source>docks</source>
        <translation>pontons</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="119"/>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="120"/>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="121"/>
        <source>forest</source>
        <translation>forêt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="122"/>
        <source>forests</source>
        <translation>forêts</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="124"/>
        <source>grass</source>
        <translation>herbe</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="125"/>
        <source>parking lot</source>
        <translation>parking</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="126"/>
        <source>parking lots</source>
        <translation>parkings</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="127"/>
        <source>railway</source>
        <translation>voie ferrée</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="128"/>
        <source>railways</source>
        <translation>voies ferrées</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="129"/>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="130"/>
        <source>roads</source>
        <translation>routes</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="131"/>
        <source>runway</source>
        <translation>piste d’aéroport</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="132"/>
        <source>runways</source>
        <translation>pistes d’aéroport</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="134"/>
        <source>sand</source>
        <translation>sable</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="135"/>
        <source>solar panel</source>
        <translation>panneau solaire</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="136"/>
        <source>solar panels</source>
        <translation>panneaux solaires</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="137"/>
        <source>sports field</source>
        <translation>terrain de sport</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="138"/>
        <source>sports fields</source>
        <translation>terrains de sport</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="139"/>
        <source>storage tank</source>
        <translation>réservoir de stockage</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="140"/>
        <source>storage tanks</source>
        <translation>réservoirs de stockage</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="141"/>
        <source>swimming pool</source>
        <translation>piscine</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="142"/>
        <source>swimming pools</source>
        <translation>piscines</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="143"/>
        <source>tennis court</source>
        <translation>court de tennis</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="144"/>
        <source>tennis courts</source>
        <translation>courts de tennis</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="145"/>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="146"/>
        <source>trees</source>
        <translation>arbres</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="148"/>
        <source>vegetation</source>
        <translation>végétation</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="150"/>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="151"/>
        <source>The image no longer exists: {path}.</source>
        <translation>L’image n’existe plus : {path}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="152"/>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="153"/>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} ne peut pas être lu comme une image.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="154"/>
        <source>This part of the image holds no data.</source>
        <translation>Cette partie de l’image ne contient pas de données.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="155"/>
        <source>The extent does not touch the image.</source>
        <translation>L’emprise ne touche pas l’image.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="156"/>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>À ce niveau de détail, l’emprise a {pixels} pixels ; au plus {most} sont interrogés à la fois.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="157"/>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>L’image a {values} valeurs ; au plus {most} sont lues.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="158"/>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title} demande environ {needed} Go de mémoire ; {where} a {free} Go libres.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="159"/>
        <source>There is not enough free memory for {title}.</source>
        <translation>Il n’y a pas assez de mémoire libre pour {title}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="160"/>
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>La question compte %n jeton, plus que {title} ne peut lire.</numerusform>
            <numerusform>La question compte %n jetons, plus que {title} ne peut lire.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="161"/>
        <source>There is no engine called {name}.</source>
        <translation>Aucun moteur ne s’appelle {name}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="162"/>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} s’accorde toujours avec lui-même.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="163"/>
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>La réponse a pris plus de %n seconde.</numerusform>
            <numerusform>La réponse a pris plus de %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="164"/>
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>%n question attend déjà.</numerusform>
            <numerusform>%n questions attendent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="166"/>
        <source>These bands of the image cannot be used.</source>
        <translation>Ces bandes de l’image ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="167"/>
        <source>The download arrived damaged.</source>
        <translation>Le téléchargement est arrivé endommagé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="168"/>
        <source>The backend has no such engine.</source>
        <translation>Le backend n’a pas un tel moteur.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="181"/>
        <source>Something went wrong inside SegEarth.</source>
        <translation>Quelque chose s’est mal passé dans SegEarth.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="196"/>
        <source>The backend refused the request.</source>
        <translation>Le backend a refusé la requête.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="173"/>
        <source>The model hub is busy.</source>
        <translation>Le dépôt de modèles est surchargé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="174"/>
        <source>The model hub does not answer as it should.</source>
        <translation>Le dépôt de modèles ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="175"/>
        <source>The model hub refused to give the model.</source>
        <translation>Le dépôt de modèles a refusé de donner le modèle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="176"/>
        <source>The model hub cannot be reached.</source>
        <translation>Le dépôt de modèles est injoignable.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="178"/>
        <source>The image no longer exists.</source>
        <translation>L’image n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="179"/>
        <source>The image or the extent is too large.</source>
        <translation>L’image ou l’emprise est trop grande.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="180"/>
        <source>The image cannot be read.</source>
        <translation>L’image ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="182"/>
        <source>This model belongs to SegEarth.</source>
        <translation>Ce modèle fait partie de SegEarth.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="183"/>
        <source>This model is installed already, or on its way.</source>
        <translation>Ce modèle est déjà installé, ou en chemin.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="184"/>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarth ne peut pas utiliser ce modèle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="185"/>
        <source>There is not enough space on the disk for the model.</source>
        <translation>Il n’y a pas assez de place sur le disque pour le modèle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="187"/>
        <source>There is no such model.</source>
        <translation>Un tel modèle n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="190"/>
        <source>There is no such repository.</source>
        <translation>Un tel dépôt n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="192"/>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="194"/>
        <source>The question is too long.</source>
        <translation>La question est trop longue.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="197"/>
        <source>The image is too large to be sent.</source>
        <translation>L’image est trop grande pour être envoyée.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="198"/>
        <source>The answer is not ready yet.</source>
        <translation>La réponse n’est pas encore prête.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="199"/>
        <source>A setting is not valid.</source>
        <translation>Un paramètre n’est pas valide.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="200"/>
        <source>The folder of the models cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier des modèles.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="201"/>
        <source>The answer took too long.</source>
        <translation>La réponse a pris trop de temps.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="202"/>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>Les poids du modèle ne peuvent pas être lus.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="203"/>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>Les poids du modèle ne sont plus ce qu’ils étaient.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="204"/>
        <source>The model is not installed, or not whole.</source>
        <translation>Le modèle n’est pas installé, ou pas entièrement.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="206"/>
        <source>Download it again, or choose another mirror.</source>
        <translation>Téléchargez-le à nouveau, ou choisissez un autre miroir.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="235"/>
        <source>Please report this with the log.</source>
        <translation>Veuillez signaler ceci avec le journal.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="212"/>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>Attendez quelques minutes, puis téléchargez à nouveau : il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="213"/>
        <source>Download it again later, or choose another mirror.</source>
        <translation>Téléchargez-le à nouveau plus tard, ou choisissez un autre miroir.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="214"/>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>Vérifiez le nom ; s’il est juste, acceptez les conditions sur la page du modèle et donnez votre jeton à HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="215"/>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>Vérifiez le réseau et le proxy, puis téléchargez à nouveau : il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="221"/>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>Il disparaît quand SegEarth est désinstallé.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="222"/>
        <source>Wait until it is there, or remove it first.</source>
        <translation>Attendez qu’il soit là, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="223"/>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>Indiquez un checkpoint tel que ses auteurs le publient.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="224"/>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>Libérez de la place, ou donnez à SEGEARTH_MODELS un dossier sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="226"/>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>Choisissez-en un dans la liste des modèles, ou nommez un dépôt sous la forme OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="229"/>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>Vérifiez son nom ; il s’écrit OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="239"/>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>Donnez à SEGEARTH_MODELS un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="288"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="289"/>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="290"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="485"/>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="362"/>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="363"/>
        <source>How to get a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="364"/>
        <source>Needs about {} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="366"/>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="367"/>
        <source>The engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="368"/>
        <source>Marks several things at once, each with its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="369"/>
        <source>Answers in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="370"/>
        <source>Says where it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="371"/>
        <source>The threshold can be moved after the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="372"/>
        <source>✗ {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="373"/>
        <source>Licence of its weights: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="374"/>
        <source>✓ {}: is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="375"/>
        <source>In a terminal, segearth is: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="287"/>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="306"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="359"/>
        <source>What each engine can do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="360"/>
        <source>Why, and what each engine can do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="361"/>
        <source>Not ready yet: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="365"/>
        <source>From a folder or a stick: Processing toolbox, SegEarth, Models, Install a model from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="482"/>
        <source>{} – asked already</source>
        <translation>{} – déjà interrogé</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="655"/>
        <source>Install a model from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="656"/>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="657"/>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="658"/>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="669"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
