<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>SegEarth</name>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="23"/>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis die Frage an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="24"/>
        <source>Reading the image</source>
        <translation>Bild wird gelesen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="25"/>
        <source>Looking at the image</source>
        <translation>Bild wird betrachtet</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="26"/>
        <source>Finding what was asked for</source>
        <translation>Gesuchtes wird ermittelt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="27"/>
        <source>Drawing the polygons</source>
        <translation>Polygone werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="28"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="29"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="52"/>
        <source>The SegEarth backend did not start.</source>
        <translation>Das SegEarth-Backend konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="53"/>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>Der Grund steht im Protokoll; fragen Sie danach erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="54"/>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>Das SegEarth-Backend wurde beendet, bevor es geantwortet hat.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="55"/>
        <source>Ask again: it starts anew.</source>
        <translation>Fragen Sie erneut: Es wird dann neu gestartet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="56"/>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>Die Adresse des Backends gehört zu einem bereits beendeten Programm.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="59"/>
        <source>Ask again: the backend starts anew.</source>
        <translation>Fragen Sie erneut: Das Backend wird dann neu gestartet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="58"/>
        <source>The backend does not know this QGIS session.</source>
        <translation>Das Backend kennt diese QGIS-Sitzung nicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="193"/>
        <source>The question is empty.</source>
        <translation>Die Frage ist leer.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="587"/>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>Geben Sie auf Englisch ein, wonach Sie suchen, zum Beispiel: swimming pools.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="47"/>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>Die Frage hat {0} Zeichen; höchstens {1} werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="233"/>
        <source>Shorten the question.</source>
        <translation>Kürzen Sie die Frage.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="63"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="64"/>
        <source>There is no image on the map.</source>
        <translation>Auf der Karte ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="65"/>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>Fügen Sie einen Rasterlayer oder eine Webkarte hinzu und machen Sie den Layer sichtbar.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="87"/>
        <source>Nothing of “{0}” is in view.</source>
        <translation>Von „{0}“ ist nichts zu sehen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="66"/>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>Verschieben Sie die Karte so, dass das Bild zu sehen ist, und fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="88"/>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>Die Bilddatei ist nicht mehr vorhanden: {0}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="67"/>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>Legen Sie die Datei wieder an ihren Ort oder wählen Sie einen anderen Layer, und fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="89"/>
        <source>“{0}” cannot be read.</source>
        <translation>„{0}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="219"/>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>Öffnen Sie die Datei in einem anderen Programm, um zu prüfen, ob sie beschädigt ist.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="69"/>
        <source>The map could not be drawn.</source>
        <translation>Die Karte konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="70"/>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>Prüfen Sie die Verbindung zur Webkarte und fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="90"/>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>Der Export nach {0} ist fehlgeschlagen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="71"/>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>Wählen Sie eine andere Datei oder sehen Sie im Protokoll nach dem Grund.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="91"/>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>Der Datenträger ist voll; {0} ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="72"/>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="92"/>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} wird gerade verwendet; die Datei ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="73"/>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>Beenden Sie die Bearbeitung ihrer Layer oder schließen Sie das andere Programm, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="93"/>
        <source>{0} may not be written.</source>
        <translation>In {0} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="74"/>
        <source>Choose another folder, then export again.</source>
        <translation>Wählen Sie einen anderen Ordner und exportieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="94"/>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} ist kein GeoPackage; die Datei ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="75"/>
        <source>Choose another file, then export again.</source>
        <translation>Wählen Sie eine andere Datei und exportieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="76"/>
        <source>There is no answer to export.</source>
        <translation>Es gibt keine Antwort zum Exportieren.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="77"/>
        <source>Ask a question first.</source>
        <translation>Stellen Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="170"/>
        <source>Nothing of the image is in view.</source>
        <translation>Vom Bild ist nichts zu sehen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="177"/>
        <source>The image was damaged on its way to the backend.</source>
        <translation>Das Bild wurde auf dem Weg zum Backend beschädigt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="191"/>
        <source>The memory was not enough for this question.</source>
        <translation>Der Arbeitsspeicher hat für diese Frage nicht ausgereicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="195"/>
        <source>Too many questions are waiting.</source>
        <translation>Es warten zu viele Fragen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="186"/>
        <source>The backend no longer knows this question.</source>
        <translation>Das Backend kennt diese Frage nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="238"/>
        <source>Correct this setting and ask again.</source>
        <translation>Korrigieren Sie diese Einstellung und fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="207"/>
        <source>Choose another engine.</source>
        <translation>Wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="217"/>
        <source>Check that the file still exists, then ask again.</source>
        <translation>Prüfen Sie, ob die Datei noch vorhanden ist, und fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="236"/>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>Zoomen Sie hinein oder befragen Sie einen kleineren Ausschnitt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="209"/>
        <source>Move the map so that the image is in view.</source>
        <translation>Verschieben Sie die Karte so, dass das Bild zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="205"/>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>Wählen Sie drei Kanäle, die Rot, Grün und Blau entsprechen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="243"/>
        <source>Install the model again.</source>
        <translation>Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="242"/>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>Die Datei wurde verändert oder beschädigt; installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="230"/>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>Befragen Sie einen kleineren Ausschnitt oder wählen Sie eine kleinere Engine.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="240"/>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>Befragen Sie einen kleineren Ausschnitt oder wählen Sie einen geringeren Detailgrad.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="234"/>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>Warten Sie, bis eine laufende Frage beantwortet ist, und fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="237"/>
        <source>Ask again.</source>
        <translation>Fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="231"/>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>Wählen Sie einen anderen Ordner oder geben Sie Speicherplatz frei, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="165"/>
        <source>The backend reported a problem without a name.</source>
        <translation>Das Backend hat ein unbenanntes Problem gemeldet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="244"/>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>Polygone, die {0} auf „{1}“ als Antwort auf „{2}“ gezeichnet hat.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="297"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="312"/>
        <source>Expor&amp;t as GeoPackage…</source>
        <translation>&amp;GeoPackage-Export…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="313"/>
        <source>&amp;Zoom to answer</source>
        <translation>Auf Antwort &amp;zoomen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="497"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="315"/>
        <source>Ground area</source>
        <translation>Bodenfläche</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="498"/>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="631"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="320"/>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="310"/>
        <source>{engine} on {device}</source>
        <translation>{engine} auf {device}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="325"/>
        <source>The question could not be asked.</source>
        <translation>Die Frage konnte nicht gestellt werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="326"/>
        <source>Look into the log for the reason.</source>
        <translation>Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="331"/>
        <source>Segment visible extent…</source>
        <translation>Sichtbaren Kartenausschnitt segmentieren…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="332"/>
        <source>Segment visible extent: “{}”</source>
        <translation>Sichtbaren Kartenausschnitt segmentieren: „{}“</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="328"/>
        <source>Type it above and press Enter.</source>
        <translation>Geben Sie es oben ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="346"/>
        <source>Exported to {}.</source>
        <translation>Exportiert nach {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="348"/>
        <source>Starting the backend…</source>
        <translation>Backend wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="347"/>
        <source>Sending the question…</source>
        <translation>Frage wird gesendet…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="584"/>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="357"/>
        <source>Waiting for the backend…</source>
        <translation>Warten auf das Backend…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="358"/>
        <source>{} – not ready</source>
        <translation>{} – nicht bereit</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="620"/>
        <source>Export answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="381"/>
        <source>&amp;Add the exported file to the map</source>
        <translation>Exportierte Datei zur &amp;Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="383"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="384"/>
        <source>Ans&amp;wers</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="385"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="386"/>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="389"/>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>Diese Datei ist bereits vorhanden. Die Antworten werden hinzugefügt; ihre anderen Layer bleiben unverändert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="388"/>
        <source>A new file, with style and provenance.</source>
        <translation>Eine neue Datei, mit Stil und Herkunftsangaben.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="379"/>
        <source>{name} ({polygons})</source>
        <translation>{name} ({polygons})</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="390"/>
        <source>SegEarth: export</source>
        <translation>SegEarth: Export</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="396"/>
        <source>SegEarth help</source>
        <translation>SegEarth-Hilfe</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="640"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="409"/>
        <source>Visible map</source>
        <translation>Sichtbare Karte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="411"/>
        <source>The map as you see it, several layers together</source>
        <translation>Die Karte, wie Sie sie sehen, mehrere Layer zusammen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="414"/>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="415"/>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="416"/>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="417"/>
        <source>Restart and ask again</source>
        <translation>Backend neu starten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="418"/>
        <source>Choose image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="419"/>
        <source>Zoom to image</source>
        <translation>Auf Bild zoomen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="420"/>
        <source>Choose engine</source>
        <translation>Engine wählen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="433"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="424"/>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="425"/>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="429"/>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="430"/>
        <source>Ask this question (Enter)</source>
        <translation>Diese Frage stellen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="435"/>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="436"/>
        <source>&amp;Image</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="439"/>
        <source>E&amp;ngine</source>
        <translation>E&amp;ngine</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="454"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="455"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="456"/>
        <source>Stop (Escape)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="457"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="641"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="459"/>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Eingabetaste stellt die Frage, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="460"/>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>Wonach suchen Sie? Auf Englisch, z. B.: swimming pools</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="505"/>
        <source>SegEarth settings</source>
        <translation>SegEarth-Einstellungen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="506"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="507"/>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="508"/>
        <source>found by itself</source>
        <translation>wird automatisch gefunden</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="509"/>
        <source>&amp;Threshold</source>
        <translation>&amp;Schwelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="510"/>
        <source>&amp;Smallest area</source>
        <translation>&amp;Kleinste Fläche</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="511"/>
        <source>S&amp;implify outlines</source>
        <translation>&amp;Umrisse vereinfachen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="512"/>
        <source>&amp;Detail</source>
        <translation>&amp;Detailgrad</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="513"/>
        <source>&amp;Python of the backend</source>
        <translation>&amp;Python des Backends</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="516"/>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>Gilt ab der nächsten Frage; ein anderes Python ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="503"/>
        <source>overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="504"/>
        <source>native</source>
        <translation>Originalauflösung</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="576"/>
        <source>{} square pixels</source>
        <translation>{} Quadratpixel</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="577"/>
        <source>{} m²</source>
        <translation>{} m²</translation>
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
        <translation>{} s (Ansicht bekannt)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="574"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="571"/>
        <source>1 polygon</source>
        <translation>1 Polygon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="570"/>
        <source>%n polygons</source>
        <translation>
            <numerusform>%n Polygon</numerusform>
            <numerusform>%n Polygone</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="582"/>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth: Karte befragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="585"/>
        <source>Ask about an image</source>
        <translation>Frage zu einem Bild stellen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="586"/>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>Zeichnet Polygone um das, wonach eine Frage in einfachen Worten fragt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="588"/>
        <source>The answer is a layer of polygons.</source>
        <translation>Die Antwort ist ein Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="589"/>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>Ohne Bild werden alle sichtbaren Bilder des Projekts betrachtet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="590"/>
        <source>An extent is needed then.</source>
        <translation>Dann ist eine Ausdehnung erforderlich.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="606"/>
        <source>Starting the backend</source>
        <translation>Backend wird gestartet</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="644"/>
        <source>Reply</source>
        <translation>Antworttext</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="682"/>
        <source>Number of polygons</source>
        <translation>Anzahl der Polygone</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="683"/>
        <source>Area in m²</source>
        <translation>Fläche in m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="642"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="690"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="639"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="635"/>
        <source>Minimum area (m²)</source>
        <translation>Mindestfläche (m²)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="636"/>
        <source>Simplify (pixels)</source>
        <translation>Vereinfachen (Pixel)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="633"/>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="311"/>
        <source>The answer in words. Esc stops it.</source>
        <translation>Die Antwort in Worten. Esc hält sie an.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="581"/>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth: Antwort in Worten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="40"/>
        <source>Gained</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="41"/>
        <source>Lost</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="42"/>
        <source>Kept</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="43"/>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="44"/>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="45"/>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="48"/>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>Das SegEarth-Backend ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="49"/>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>Klicken Sie im SegEarth-Dock auf „Einrichten“: Ein Klick genügt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="50"/>
        <source>The plugin is newer than its backend.</source>
        <translation>Die Erweiterung ist neuer als ihr Backend.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="51"/>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>Klicken Sie im SegEarth-Dock auf „Einrichten“, um es zu aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="95"/>
        <source>No probability map is kept of “{}”.</source>
        <translation>Von „{}“ ist keine Wahrscheinlichkeitskarte aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="78"/>
        <source>Ask the question again, or choose another format.</source>
        <translation>Stellen Sie die Frage erneut oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="96"/>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>„{}“ hat kein KBS, deshalb kann dieses Format nicht sagen, wo die Polygone liegen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="79"/>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>Setzen Sie das KBS des Layers oder wählen Sie GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="97"/>
        <source>This QGIS cannot write {}.</source>
        <translation>Dieses QGIS kann {} nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="80"/>
        <source>Choose another format.</source>
        <translation>Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="98"/>
        <source>This answer could not be added to the history in {}.</source>
        <translation>Diese Antwort konnte nicht in den Verlauf in {} aufgenommen werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="81"/>
        <source>Export it, or free some space on the disk.</source>
        <translation>Exportieren Sie sie oder geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="99"/>
        <source>The history in {} cannot be read.</source>
        <translation>Der Verlauf in {} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="82"/>
        <source>Move the file away; the history then begins anew.</source>
        <translation>Verschieben Sie die Datei an einen anderen Ort; der Verlauf beginnt dann von vorn.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="83"/>
        <source>The history does not hold this answer any more.</source>
        <translation>Der Verlauf enthält diese Antwort nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="85"/>
        <source>No features are selected.</source>
        <translation>Es sind keine Objekte gewählt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="86"/>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>Wählen Sie Objekte in dem Layer, der im Layerbedienfeld aktiv ist.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="100"/>
        <source>Accept polygons</source>
        <translation>Polygone annehmen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="101"/>
        <source>Reject polygons</source>
        <translation>Polygone verwerfen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="102"/>
        <source>Merge polygons</source>
        <translation>Polygone verschmelzen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="291"/>
        <source>Evidence sheet (HTML)</source>
        <translation>Belegblatt (HTML)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="292"/>
        <source>Evidence sheet</source>
        <translation>Belegblatt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="295"/>
        <source>score {}</source>
        <translation>Güte {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="293"/>
        <source>Image: {}</source>
        <translation>Bild: {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="298"/>
        <source>GeoPackage with probability maps</source>
        <translation>GeoPackage mit Wahrscheinlichkeitskarten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="299"/>
        <source>Probability map (GeoTIFF)</source>
        <translation>Wahrscheinlichkeitskarte (GeoTIFF)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="300"/>
        <source>Mask (GeoTIFF)</source>
        <translation>Maske (GeoTIFF)</translation>
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
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="316"/>
        <source>Of the extent</source>
        <translation>Vom Ausschnitt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="453"/>
        <source>Score</source>
        <translation>Güte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="321"/>
        <source>{} (as asked: {})</source>
        <translation>{} (wie gefragt: {})</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="327"/>
        <source>What shall be found there?</source>
        <translation>Was soll dort gefunden werden?</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="329"/>
        <source>Ask about here</source>
        <translation>Hier fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="330"/>
        <source>Ask inside this polygon</source>
        <translation>In diesem Polygon fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="333"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="334"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="335"/>
        <source>An earlier answer, or polygons of your own</source>
        <translation>Eine frühere Antwort oder eigene Polygone</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="614"/>
        <source>Changes</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="337"/>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>Was in dieser Antwort gegenüber der anderen hinzugekommen, weggefallen und geblieben ist</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="339"/>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>IoU, Genauigkeit und Trefferquote gemessen an den anderen Polygonen, und die beste Schwelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="343"/>
        <source>{} since {}</source>
        <translation>{} seit {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="340"/>
        <source>Gained {}, lost {}, kept {}.</source>
        <translation>Hinzugekommen: {}, weggefallen: {}, geblieben: {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="341"/>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>Nach Fläche: IoU {}, Genauigkeit {}, Trefferquote {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="342"/>
        <source>By objects: precision {}, recall {}.</source>
        <translation>Nach Objekten: Genauigkeit {}, Trefferquote {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="344"/>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>Bei einer Schwelle von {} beträgt die IoU {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="345"/>
        <source>Use a threshold of {}</source>
        <translation>Schwelle von {} verwenden</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="350"/>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>Aus der Nähe wird Fenster für Fenster betrachtet; das dauert länger: bei 4x bis zu 16-mal so lange.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="351"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="352"/>
        <source>2x closer</source>
        <translation>2x näher</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="353"/>
        <source>4x closer</source>
        <translation>4x näher</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="354"/>
        <source>Every pixel</source>
        <translation>Jedes Pixel</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="376"/>
        <source>Examples that fit what is seen</source>
        <translation>Beispiele, die zum Sichtbaren passen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="377"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="382"/>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>Den &amp;temporären Layer entfernen: Die Datei zeigt dasselbe</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="387"/>
        <source>One file for each answer, named after it.</source>
        <translation>Eine Datei je Antwort, nach ihr benannt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="378"/>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei ist bereits vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="392"/>
        <source>What is seen</source>
        <translation>Sichtbares</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="393"/>
        <source>Whole layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="394"/>
        <source>Drawn rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="395"/>
        <source>Selected features</source>
        <translation>Gewählte Objekte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="400"/>
        <source>Same answer: yes, IoU {}.</source>
        <translation>Gleiche Antwort: ja, IoU {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="399"/>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>Gleiche Antwort: nein, IoU {}: damals {}, jetzt {}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="397"/>
        <source>The image has changed, or the model has.</source>
        <translation>Das Bild hat sich geändert, oder das Modell.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="398"/>
        <source>The model is another one.</source>
        <translation>Das Modell ist ein anderes.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="403"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="404"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="401"/>
        <source>Replay</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="406"/>
        <source>Show this answer (Enter)</source>
        <translation>Diese Antwort anzeigen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="407"/>
        <source>Ask this question about the same image once more</source>
        <translation>Diese Frage zum selben Bild noch einmal stellen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="408"/>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>Noch einmal fragen und sagen, ob die Antwort dieselbe ist</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="412"/>
        <source>Ask the map (SegEarth)</source>
        <translation>Karte befragen (SegEarth)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="413"/>
        <source>Ask about what is seen</source>
        <translation>Zum sichtbaren Ausschnitt fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="489"/>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="441"/>
        <source>Undo on the map</source>
        <translation>Auf der Karte rückgängig</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="442"/>
        <source>Redo on the map</source>
        <translation>Auf der Karte wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="437"/>
        <source>E&amp;xtent</source>
        <translation>Aus&amp;schnitt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="681"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="445"/>
        <source>Accept the selected polygons</source>
        <translation>Gewählte Polygone annehmen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="446"/>
        <source>Reject the selected polygons (Delete)</source>
        <translation>Gewählte Polygone verwerfen (Entf)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="447"/>
        <source>Merge the selected polygons</source>
        <translation>Gewählte Polygone verschmelzen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="448"/>
        <source>Undo the last change by hand</source>
        <translation>Letzte Änderung von Hand rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="449"/>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="450"/>
        <source>Keep the changes and end the editing</source>
        <translation>Änderungen behalten und die Bearbeitung beenden</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="638"/>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="452"/>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="462"/>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="464"/>
        <source>Smallest</source>
        <translation>Mindestfläche</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="465"/>
        <source>Simplify</source>
        <translation>Vereinfachen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="637"/>
        <source>Right angles</source>
        <translation>Rechte Winkel</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="467"/>
        <source>&amp;Keep this version</source>
        <translation>Diese Fassung be&amp;halten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="468"/>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>Lässt diese Polygone als Layer stehen; die Schieberegler arbeiten an einer Kopie weiter.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="470"/>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="471"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="472"/>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="473"/>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="475"/>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="476"/>
        <source>At {now} m per pixel “{thing}” can hardly be seen.</source>
        <translation>Bei {now} m je Pixel ist „{thing}“ kaum zu erkennen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="478"/>
        <source>Zoom to {} m per pixel</source>
        <translation>Auf {} m je Pixel zoomen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="477"/>
        <source>“{thing}” can hardly be seen in this image: its pixels are {now} m wide.</source>
        <translation>„{thing}“ ist in diesem Bild kaum zu erkennen: Seine Pixel sind {now} m breit.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="514"/>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>Einrichtung: Ordner, Gerät, &amp;Reparatur…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="520"/>
        <source>Looking at this computer</source>
        <translation>Dieser Computer wird untersucht</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="517"/>
        <source>Folder for the backend, its models and caches</source>
        <translation>Ordner für das Backend, seine Modelle und Zwischenspeicher</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="518"/>
        <source>Folder made by “make bundle”</source>
        <translation>Mit „make bundle“ erstellter Ordner</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="519"/>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarth ist bereit: Das Testbild wurde in {0} s auf {1} beantwortet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="521"/>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="522"/>
        <source>the graphics card</source>
        <translation>der Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="523"/>
        <source>Cancelled; what is here is kept.</source>
        <translation>Abgebrochen; was schon hier ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="524"/>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="525"/>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="526"/>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="528"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="530"/>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="531"/>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="532"/>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="533"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="529"/>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="546"/>
        <source>One step before the first question</source>
        <translation>Ein Schritt vor der ersten Frage</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="547"/>
        <source>The set-up was interrupted</source>
        <translation>Die Einrichtung wurde unterbrochen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="548"/>
        <source>The plugin is newer than its backend</source>
        <translation>Die Erweiterung ist neuer als ihr Backend</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="549"/>
        <source>Set up again</source>
        <translation>Erneut einrichten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="550"/>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>Es geht weiter, wo sie stehen geblieben ist; was schon hier ist, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="551"/>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>Eine Aktualisierung dauert etwa eine Minute, wenn sich nur das Backend selbst geändert hat.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="552"/>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>Das Backend funktioniert. Hier kann es auf ein anderes Gerät oder in einen anderen Ordner umziehen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="553"/>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="554"/>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="555"/>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="556"/>
        <source>&amp;Set up again</source>
        <translation>&amp;Erneut einrichten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="534"/>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="557"/>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>NVIDIA-Grafikkarte (CUDA {})</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="558"/>
        <source>Automatic: {}</source>
        <translation>Automatisch: {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="535"/>
        <source>No NVIDIA graphics card was found.</source>
        <translation>Es wurde keine NVIDIA-Grafikkarte gefunden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="536"/>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{}: Der Treiber ist zu alt; aktualisieren Sie ihn, um die Karte zu nutzen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="537"/>
        <source>{}: torch does not serve this card.</source>
        <translation>{}: torch unterstützt diese Karte nicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="559"/>
        <source>{} on the disk</source>
        <translation>{} auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="562"/>
        <source>{0} ({1} are free)</source>
        <translation>{0} ({1} sind frei)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="560"/>
        <source>{0} to fetch, {1}</source>
        <translation>{0} herunterzuladen, {1}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="563"/>
        <source>{} (no network)</source>
        <translation>{} (ohne Netzwerk)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="564"/>
        <source>{}: unpacking</source>
        <translation>{}: wird entpackt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="568"/>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0}: {1} von {2} MB</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="538"/>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="561"/>
        <source>about {} min left</source>
        <translation>noch etwa {} min</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="539"/>
        <source>Checking the bundle</source>
        <translation>Bundle wird geprüft</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="540"/>
        <source>Making the environment</source>
        <translation>Umgebung wird angelegt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="541"/>
        <source>Installer</source>
        <translation>Installationsprogramm</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="542"/>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="543"/>
        <source>Neural network library</source>
        <translation>Bibliothek für neuronale Netze</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="544"/>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="545"/>
        <source>Asking a question with a known answer</source>
        <translation>Eine Frage mit bekannter Antwort wird gestellt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="572"/>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="580"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="575"/>
        <source>{} GB</source>
        <translation>{} GB</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="591"/>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>Aus der Wahrscheinlichkeitskarte lassen sich später andere Polygone zeichnen, ohne erneut zu fragen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="592"/>
        <source>Ask many questions over many areas</source>
        <translation>Viele Fragen zu vielen Gebieten stellen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="593"/>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>Stellt jede Frage (eine je Zeile) zu jedem Gebiet (eines je Polygon).</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="594"/>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>Ohne Gebiete wird jede Frage zum ganzen Bild gestellt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="596"/>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>Mittendrin angehalten, geht es dort weiter, wenn der Algorithmus mit derselben Datei erneut gestartet wird.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="597"/>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="598"/>
        <source>Field with the areas&apos; names</source>
        <translation>Feld mit den Namen der Gebiete</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="600"/>
        <source>Questions, one per line</source>
        <translation>Fragen, eine je Zeile</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="625"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="602"/>
        <source>Questions asked now</source>
        <translation>Jetzt gestellte Fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="603"/>
        <source>Questions answered before</source>
        <translation>Früher beantwortete Fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="604"/>
        <source>Questions that failed</source>
        <translation>Fehlgeschlagene Fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="607"/>
        <source>Compare two answers</source>
        <translation>Zwei Antworten vergleichen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="610"/>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>Schmale Splitter an den Rändern lassen sich mit einer Mindestfläche weglassen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="612"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="613"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="615"/>
        <source>Gained area in m²</source>
        <translation>Hinzugekommene Fläche in m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="616"/>
        <source>Lost area in m²</source>
        <translation>Weggefallene Fläche in m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="617"/>
        <source>Kept area in m²</source>
        <translation>Gebliebene Fläche in m²</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="693"/>
        <source>Intersection over union</source>
        <translation>Schnittmenge durch Vereinigung (IoU)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="619"/>
        <source>Intersection over union: {}</source>
        <translation>Schnittmenge durch Vereinigung (IoU): {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="621"/>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>Schreibt Antworten mit Stil, Metadaten und der Lizenz des Bildes.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="689"/>
        <source>Probability map</source>
        <translation>Wahrscheinlichkeitskarte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="626"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="627"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="628"/>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="662"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="649"/>
        <source>List models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="650"/>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>Listet die Modelle auf, die installiert sind oder sich installieren lassen. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="663"/>
        <source>Names of installed models</source>
        <translation>Namen der installierten Modelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="651"/>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="652"/>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>Lädt die Gewichte eines Modells herunter; ein abgebrochener Vorgang wird fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="653"/>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>Ein Name aus der Liste genügt; ein Repositorium (EIGENTÜMER/NAME) bringt jeden anderen Checkpoint.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="654"/>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>Statt huggingface.co wird ein Spiegelserver angefragt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="673"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="665"/>
        <source>Repository</source>
        <translation>Repositorium</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="666"/>
        <source>Mirror (https://…)</source>
        <translation>Spiegelserver (https://…)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="667"/>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="674"/>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="659"/>
        <source>Verify a model</source>
        <translation>Modell überprüfen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="675"/>
        <source>Bytes verified</source>
        <translation>Überprüfte Bytes</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="661"/>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="647"/>
        <source>can be installed</source>
        <translation>installierbar</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="676"/>
        <source>Polygons from a probability map</source>
        <translation>Polygone aus einer Wahrscheinlichkeitskarte</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="677"/>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>Zeichnet die Polygone einer Antwort neu, aus ihrer Wahrscheinlichkeitskarte.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="679"/>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>Jedes Raster mit Werten von 0 bis 1 ist geeignet; jeder Kanal steht für eine Sache.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="684"/>
        <source>Score an answer against reference polygons</source>
        <translation>Antwort an Referenzpolygonen messen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="685"/>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>Sagt, wie richtig eine Antwort ist, gemessen an Polygonen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="686"/>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>IoU, Genauigkeit und Trefferquote nach Bodenfläche; Genauigkeit und Trefferquote auch nach Objekten.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="687"/>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>Ein Polygon ist richtig, wenn es mit einem davon die Hälfte der Vereinigung teilt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="691"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="692"/>
        <source>Right, wrong and missed</source>
        <translation>Richtig, falsch und übersehen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="694"/>
        <source>Precision by area</source>
        <translation>Genauigkeit nach Fläche</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="695"/>
        <source>Recall by area</source>
        <translation>Trefferquote nach Fläche</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="696"/>
        <source>Precision by objects</source>
        <translation>Genauigkeit nach Objekten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="697"/>
        <source>Recall by objects</source>
        <translation>Trefferquote nach Objekten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="698"/>
        <source>Suggested threshold</source>
        <translation>Empfohlene Schwelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="699"/>
        <source>Intersection over union at the suggested threshold</source>
        <translation>Schnittmenge durch Vereinigung (IoU) bei der empfohlenen Schwelle</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="700"/>
        <source>The connection failed or broke off.</source>
        <translation>Die Verbindung kam nicht zustande oder brach ab.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="702"/>
        <source>The proxy cannot be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="703"/>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Korrigieren Sie ihn in QGIS (Einstellungen, Optionen, Netzwerk) und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="704"/>
        <source>The proxy wants a user name and password.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="705"/>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Geben Sie beides in QGIS an (Einstellungen, Optionen, Netzwerk) und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="706"/>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip kann keinen SOCKS-Proxy verwenden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="707"/>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>Geben Sie in den Netzwerkoptionen von QGIS einen HTTP-Proxy an, oder nehmen Sie ein Offline-Bundle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="708"/>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut; möglicherweise liest ein Proxy mit.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="709"/>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>Importieren Sie das Zertifikat Ihrer Organisation in QGIS und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="710"/>
        <source>The package server refuses access.</source>
        <translation>Der Paketserver verweigert den Zugriff.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="712"/>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>Ein Paket ist nicht das festgelegte; es wurde nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="714"/>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>Ein Paket wird für diesen Computer nicht angeboten oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="715"/>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>Wählen Sie ein anderes Gerät oder Python, oder nehmen Sie ein für diesen Computer erstelltes Bundle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="716"/>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="717"/>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="718"/>
        <source>The folder may not be written.</source>
        <translation>In den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="719"/>
        <source>Choose another folder, then press Continue.</source>
        <translation>Wählen Sie einen anderen Ordner und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="720"/>
        <source>The virus scanner removed a file.</source>
        <translation>Der Virenscanner hat eine Datei entfernt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="721"/>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>Nehmen Sie den Ordner von der Überprüfung aus und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="722"/>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>Die Richtlinien dieses Computers verbieten es, Programme aus diesem Ordner auszuführen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="723"/>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>Wählen Sie einen Ordner, den Ihre Administration erlaubt, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="724"/>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>Ein anderes Programm verwendet die Dateien des Backends.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="725"/>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>Schließen Sie andere QGIS-Fenster und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="726"/>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>Der Pfad des Ordners ist für dieses System zu lang.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="727"/>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>Wählen Sie einen Ordner mit kürzerem Pfad und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="728"/>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>Die C-Bibliothek dieses Systems ist zu alt: glibc 2.28 ist erforderlich.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="730"/>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>Die Visual-C++-Laufzeitumgebung von Microsoft fehlt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="731"/>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>Installieren Sie https://aka.ms/vs/17/release/vc_redist.x64.exe und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="732"/>
        <source>The NVIDIA driver is too old.</source>
        <translation>Der NVIDIA-Treiber ist zu alt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="733"/>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>Aktualisieren Sie ihn oder wählen Sie den Prozessor als Gerät, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="734"/>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>Diese Fassung von torch unterstützt diese Grafikkarte nicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="735"/>
        <source>Choose another device, then press Continue.</source>
        <translation>Wählen Sie ein anderes Gerät und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="736"/>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>Alles ist installiert, aber torch kann die Grafikkarte nicht nutzen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="737"/>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>Aktualisieren Sie den NVIDIA-Treiber oder wählen Sie den Prozessor; klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="738"/>
        <source>The memory was not enough.</source>
        <translation>Der Arbeitsspeicher hat nicht ausgereicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="739"/>
        <source>Close other programs, then press Continue.</source>
        <translation>Schließen Sie andere Programme und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="740"/>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>Außer dem von QGIS wurde kein geeignetes Python (3.10 bis 3.14, 64 Bit) gefunden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="741"/>
        <source>Install one: {0} Then press Look again.</source>
        <translation>Installieren Sie eines: {0} Klicken Sie dann auf „Erneut suchen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="742"/>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>Dieses Python kann keine Umgebungen anlegen: Ihm fehlt das Modul venv.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="743"/>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>Installieren Sie es (unter Debian und Ubuntu: python3-venv) und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="744"/>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>Ein anderes QGIS richtet das Backend gerade ein (Prozess {0}).</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="745"/>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>Warten Sie, bis es fertig ist, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="746"/>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>Das Bundle wurde für {0} erstellt, nicht für diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="747"/>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>Wählen Sie ein Bundle, das für diesen Computer und diese Version der Erweiterung erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="748"/>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>Das Bundle ist unvollständig oder wurde verändert: {0}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="749"/>
        <source>Copy it again from where it was made, then press Continue.</source>
        <translation>Kopieren Sie es erneut von dort, wo es erstellt wurde, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="750"/>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>Alles ist installiert, aber das Testbild wurde falsch beantwortet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="751"/>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>Wählen Sie ein anderes Gerät, oder kopieren Sie die Diagnose und melden Sie den Fehler.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="752"/>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>Die Einrichtung ist aus einem Grund fehlgeschlagen, der noch keinen Namen hat.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="753"/>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>Klicken Sie auf „Fortsetzen“; scheitert es erneut, kopieren Sie die Diagnose und melden Sie den Fehler.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="757"/>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth: Backend einrichten</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="565"/>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>Ein Programm neben QGIS, mit eigenem Python, beantwortet Ihre Fragen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="566"/>
        <source>The button below makes it, in the folder named.</source>
        <translation>Die Schaltfläche unten richtet es im genannten Ordner ein.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="567"/>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>In QGIS wird nichts installiert, und Administratorrechte sind nicht nötig.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="701"/>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>Prüfen Sie das Netzwerk und klicken Sie dann auf „Fortsetzen“: Was schon hier ist, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="711"/>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>Bitten Sie Ihre Administration, die auf der Seite genannten Server freizugeben.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="713"/>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>Klicken Sie auf „Fortsetzen“, um es erneut zu laden; möglicherweise verändert es Ihr Spiegelserver.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="729"/>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>Aktualisieren Sie das System; Debian 10, Ubuntu 20.04 und RHEL 8 sind neu genug.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="595"/>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>Ein GeoPackage erhält alle Polygone in „answers“ und eine Zeile je Frage und Gebiet in „runs“.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="608"/>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>Sagt, was zwischen zwei Antworten zum selben Ort hinzugekommen, weggefallen und geblieben ist, etwa aus zwei Jahren.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="609"/>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>Flächen sind Bodenflächen; die IoU ist 1, wo beide gleich sind, und 0, wo sie nichts gemeinsam haben.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="622"/>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>Masken und Wahrscheinlichkeitskarten brauchen die Wahrscheinlichkeitskarte der Antwort, ein Belegblatt braucht das Bild.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="660"/>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>Berechnet die SHA-256-Prüfsumme jeder Datei eines Modells neu und vergleicht sie mit der installierten.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="678"/>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>Die Schwelle entscheidet, welche Pixel dazugehören; rechte Winkel passen zu Gebäuden und Schwimmbecken.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="688"/>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>Mit der Wahrscheinlichkeitskarte der Antwort wird die Schwelle empfohlen, die am besten gepasst hätte.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="527"/>
        <source>Offline bundle…</source>
        <translation>Offline-Bundle…</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="3"/>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>Kennt 24 Arten von Dingen nach Name oder Zweck; zieht keine Schlüsse. Das kann SegEarth-R1.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="7"/>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>Ein Ort je Frage, ein Ja oder Nein je Pixel; braucht 8 GB Grafikspeicher oder Geduld.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="39"/>
        <source>Only {}</source>
        <translation>Nur {}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="46"/>
        <source>Both: {0} and {1}</source>
        <translation>Beide: {0} und {1}</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="304"/>
        <source>How far both engines agree</source>
        <translation>Wie weit beide Engines übereinstimmen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="305"/>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>Die Teile passen genau zusammen; andere Einstellungen wirken bei der nächsten Frage.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="307"/>
        <source>At least one</source>
        <translation>Mindestens eine</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="309"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="283"/>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>Weder {one} noch {other} markiert etwas.</translation>
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
        <translation>Selbsttest</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="426"/>
        <source>The project was closed before “{}” was answered.</source>
        <translation>Das Projekt wurde geschlossen, bevor „{}“ beantwortet war.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="427"/>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>Die Antwort ist im Verlauf der ungespeicherten Projekte aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="428"/>
        <source>The answer is kept in the history of {}.</source>
        <translation>Die Antwort ist im Verlauf von {} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="434"/>
        <source>Self-test: does it work?</source>
        <translation>Selbsttest: funktioniert es?</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="440"/>
        <source>Ask a&amp;lso</source>
        <translation>A&amp;uch fragen</translation>
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
        <translation>Auch fragen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="480"/>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>Eine zweite Engine antwortet mit: Die Karte zeigt, wo beide übereinstimmen und wo nicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="481"/>
        <source>No other engine</source>
        <translation>Keine weitere Engine</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="486"/>
        <source>SegEarth self-test</source>
        <translation>SegEarth-Selbsttest</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="487"/>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>Zu einem mitgelieferten Bild wird eine Frage gestellt, deren Antwort bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="488"/>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="491"/>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>Es funktioniert nicht: Das Testbild wurde falsch beantwortet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="492"/>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>Klicken Sie auf „Einrichten“ und wählen Sie ein anderes Gerät, oder melden Sie den Fehler.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="494"/>
        <source>{0} (from {1} on it works)</source>
        <translation>{0} (ab {1} funktioniert es)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="495"/>
        <source>{0} of {1} pools</source>
        <translation>{0} von {1} Becken</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="496"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="499"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="500"/>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="502"/>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
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
        <translation>Klicken Sie auf „Einrichten“: Was beschädigt ist, wird neu gemacht. Testen Sie danach erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="755"/>
        <source>The test came to no answer.</source>
        <translation>Der Test kam zu keiner Antwort.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="756"/>
        <source>SegEarth: self-test</source>
        <translation>SegEarth: Selbsttest</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="1"/>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano (eingebaut)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="2"/>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg (zweite Meinung, ohne Training)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="4"/>
        <source>One mask per question, seen at {pixels} pixels on the long side; needs 6 to 9 GB of memory.</source>
        <translation>Eine Maske je Frage, gesehen mit {pixels} Pixeln an der langen Seite; braucht 6 bis 9 GB Speicher.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="5"/>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels; needs 6 to 9 GB of memory.</source>
        <translation>Findet, was ein Ausdruck beschreibt, zieht keine Schlüsse; sieht {pixels} Pixel; braucht 6 bis 9 GB Speicher.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="6"/>
        <source>Marks several targets by name, sees {pixels} pixels; needs 8 to 18 GB.</source>
        <translation>Markiert mehrere Ziele mit Namen, sieht {pixels} Pixel; braucht 8 bis 18 GB.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="8"/>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL, das den Ort findet (2B, 4B, 8B oder 32B)</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="9"/>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16, das darauf zeigt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="10"/>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3, das es nach Punkten und nach Wörtern segmentiert</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="11"/>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything, das es nur nach Punkten segmentiert</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="12"/>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>`segearth models pull {model}` ausführen oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="13"/>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>Die Bedingungen auf der Seite des Modells annehmen und HF_TOKEN setzen, dann `segearth models pull {model}` ausführen, oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="14"/>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part}: `segearth models pull {model}` ausführen oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="15"/>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part}: die Bedingungen auf der Seite des Modells annehmen und HF_TOKEN setzen, dann `segearth models pull {model}` ausführen, oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="16"/>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>Statt {other} auch {part}: `segearth models pull {model}` ausführen oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="17"/>
        <source>GeoSeg needs more models.</source>
        <translation>GeoSeg braucht weitere Modelle.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="18"/>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title} ist in {folder} nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="19"/>
        <source>{files} missing in {folder}.</source>
        <translation>In {folder} fehlt: {files}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="20"/>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>Führen Sie `segearth models pull {model}` aus oder `segearth models import DIR` mit einem eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="21"/>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>Von segearth-nano fehlt: {files}. Installieren Sie SegEarth erneut.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="22"/>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title} braucht etwa {needed} GB Speicher; frei sind {free} GB. Schließen Sie andere Programme oder wählen Sie eine kleinere Engine.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="30"/>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="31"/>
        <source>Asking {who}</source>
        <translation>{who} wird gefragt</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="32"/>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>Warten auf {who}, das dasselbe Modell installiert</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="33"/>
        <source>Downloading {file}</source>
        <translation>{file} wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="34"/>
        <source>Copying {file}</source>
        <translation>{file} wird kopiert</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="35"/>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="36"/>
        <source>Checking the model</source>
        <translation>Modell wird geprüft</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="37"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="38"/>
        <source>Every file is what was installed</source>
        <translation>Jede Datei ist noch so, wie sie installiert wurde</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="245"/>
        <source>I found {nouns}.</source>
        <translation>Gefunden: {nouns}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="246"/>
        <source>Nothing here looks like {nouns}.</source>
        <translation>Hier ist nichts zu sehen, was so aussieht: {nouns}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="247"/>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may. It knows {nouns}.</source>
        <translation>Das eingebaute Modell kennt „{question}“ nicht; SegEarth-R1 vielleicht. Es kennt: {nouns}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="248"/>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: zoom in to {finest} m or less.</source>
        <translation>Bei {gsd} m je Pixel kann das eingebaute Modell dies nicht erkennen: {nouns}. Zoomen Sie auf {finest} m oder weniger.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="249"/>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>Das eingebaute Modell kann diese Art Bild nicht beurteilen: Es ist nur {columns} x {rows} Pixel groß.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="250"/>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>Das eingebaute Modell kann diese Art Bild nicht beurteilen: Ein Pixel bedeckt {gsd} m, und es kennt bis zu {coarsest} m. Zoomen Sie hinein.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="251"/>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>Das eingebaute Modell kann diese Art Bild nicht beurteilen: Es zeigt so gut wie nichts, überall eine einzige Farbe.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="252"/>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>Das eingebaute Modell kann diese Art Bild nicht beurteilen: Es sieht aus wie ein Foto vom Boden aus, mit Himmel.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="253"/>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>Auf dem Bild ist kaum etwas zu sehen: Nehmen Sie dies als Vermutung.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="254"/>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>Das Bild hat keine Farben (panchromatisch, Radar oder Wärme?), und das eingebaute Modell ist für Farbbilder gemacht: Nehmen Sie dies als Vermutung.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="255"/>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>Dies sieht nach Infrarot-Falschfarben aus, und das eingebaute Modell ist für natürliche Farben gemacht: Nehmen Sie dies als Vermutung, oder wählen Sie die Kanäle Rot, Grün und Blau.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="256"/>
        <source>I marked what answers the question.</source>
        <translation>Was die Frage beantwortet, ist markiert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="257"/>
        <source>Nothing here answers the question.</source>
        <translation>Hier beantwortet nichts die Frage.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="258"/>
        <source>The model named nothing to mark.</source>
        <translation>Das Modell hat nichts zum Markieren genannt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="259"/>
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>Nur das erste von {all} Zielen ist markiert.</numerusform>
            <numerusform>Nur die ersten %n von {all} Zielen sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="260"/>
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>Die Antwort wurde nach %n Sekunde abgebrochen.</numerusform>
            <numerusform>Die Antwort wurde nach %n Sekunden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="261"/>
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>Die Antwort wurde nach %n Token abgebrochen.</numerusform>
            <numerusform>Die Antwort wurde nach %n Tokens abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="262"/>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>Die Grafikkarte hat zu wenig freien Speicher, daher lief dies auf dem Prozessor.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="263"/>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>Der Speicher der Grafikkarte hat nicht gereicht, daher lief dies auf dem Prozessor.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="264"/>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>Der Speicher hat nicht gereicht, daher wurden weniger Bilder gemeinsam betrachtet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="265"/>
        <source>The reasoner named no place.</source>
        <translation>Das Sprachmodell hat keinen Ort genannt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="266"/>
        <source>The reasoner named a place but not what is there.</source>
        <translation>Das Sprachmodell hat einen Ort genannt, aber nicht, was dort ist.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="267"/>
        <source>The reasoner named a place without any area.</source>
        <translation>Das Sprachmodell hat einen Ort ohne jede Fläche genannt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="268"/>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>Das Sprachmodell hat in anderen Koordinaten geantwortet als verlangt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="269"/>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>Seine Antwort wurde bei der größten erlaubten Länge abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="270"/>
        <source>Its time was up.</source>
        <translation>Seine Zeit war abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="271"/>
        <source>It said: “{words}”</source>
        <translation>Es sagte: „{words}“</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="272"/>
        <source>It said nothing.</source>
        <translation>Es sagte nichts.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="273"/>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>Gesucht wurde „{phrase}“, aber der dafür genannte Ort liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="274"/>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>Gesucht wurde „{phrase}“ in den Spalten {left} bis {right}, Zeilen {top} bis {bottom}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="275"/>
        <source>What points and words both mark is shown.</source>
        <translation>Gezeigt wird, was Punkte und Wörter gemeinsam markieren.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="276"/>
        <source>Only its points led to a mask.</source>
        <translation>Nur die Punkte führten zu einer Maske.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="277"/>
        <source>Only its words led to a mask.</source>
        <translation>Nur die Wörter führten zu einer Maske.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="278"/>
        <source>Neither points nor words led to a mask.</source>
        <translation>Weder Punkte noch Wörter führten zu einer Maske.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="279"/>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>Punkte und Wörter markieren verschiedene Pixel, daher wird nichts gezeigt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="280"/>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>Punkte und Wörter markieren verschiedene Pixel; gezeigt wird, was die Punkte markieren.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="281"/>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>Punkte und Wörter markieren verschiedene Pixel; gezeigt wird, was die Wörter markieren.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="282"/>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anything liest keine Wörter, daher wurden nur die Punkte gefragt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="284"/>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>Nur {one} markiert etwas: {area} {unit}. {other} markiert nichts.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="285"/>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} und {other} stimmen nirgends überein: Sie markieren {first} und {second} {unit}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="286"/>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one} und {other} stimmen in {percent} % dessen überein, was eine von beiden markiert ({both} von {union} {unit}). Nur {one}: {first} {unit}. Nur {other}: {second} {unit}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="493"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="515"/>
        <source>Self-t&amp;est: does it work?</source>
        <translation>Selbst&amp;test: funktioniert es?</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="103"/>
        <source>airplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="104"/>
        <source>airplanes</source>
        <translation>Flugzeuge</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="106"/>
        <source>bare soil</source>
        <translation>nackter Boden</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="107"/>
        <source>baseball diamond</source>
        <translation>Baseballfeld</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="108"/>
        <source>baseball diamonds</source>
        <translation>Baseballfelder</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="109"/>
        <source>boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="110"/>
        <source>boats</source>
        <translation>Boote</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="111"/>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="112"/>
        <source>bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="113"/>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="114"/>
        <source>buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="115"/>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="116"/>
        <source>cars</source>
        <translation>Autos</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="117"/>
        <source>dock</source>
        <translation>Anlegesteg</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="118"/>
        <source>docks</source>
        <translation>Anlegestege</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="119"/>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="120"/>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="121"/>
        <source>forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="122"/>
        <source>forests</source>
        <translation>Wälder</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="124"/>
        <source>grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="125"/>
        <source>parking lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="126"/>
        <source>parking lots</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="127"/>
        <source>railway</source>
        <translation>Bahnlinie</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="128"/>
        <source>railways</source>
        <translation>Bahnlinien</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="129"/>
        <source>road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="130"/>
        <source>roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="131"/>
        <source>runway</source>
        <translation>Landebahn</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="132"/>
        <source>runways</source>
        <translation>Landebahnen</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="134"/>
        <source>sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="135"/>
        <source>solar panel</source>
        <translation>Solarmodul</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="136"/>
        <source>solar panels</source>
        <translation>Solarmodule</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="137"/>
        <source>sports field</source>
        <translation>Sportplatz</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="138"/>
        <source>sports fields</source>
        <translation>Sportplätze</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="139"/>
        <source>storage tank</source>
        <translation>Lagertank</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="140"/>
        <source>storage tanks</source>
        <translation>Lagertanks</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="141"/>
        <source>swimming pool</source>
        <translation>Schwimmbecken</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="142"/>
        <source>swimming pools</source>
        <translation>Schwimmbecken</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="143"/>
        <source>tennis court</source>
        <translation>Tennisplatz</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="144"/>
        <source>tennis courts</source>
        <translation>Tennisplätze</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="145"/>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="146"/>
        <source>trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="148"/>
        <source>vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="150"/>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="151"/>
        <source>The image no longer exists: {path}.</source>
        <translation>Das Bild ist nicht mehr vorhanden: {path}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="152"/>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="153"/>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="154"/>
        <source>This part of the image holds no data.</source>
        <translation>Dieser Teil des Bildes enthält keine Daten.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="155"/>
        <source>The extent does not touch the image.</source>
        <translation>Der Ausschnitt berührt das Bild nicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="156"/>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>Bei diesem Detailgrad hat der Ausschnitt {pixels} Pixel; höchstens {most} werden auf einmal befragt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="157"/>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>Das Bild hat {values} Werte; höchstens {most} werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="158"/>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title} braucht etwa {needed} GB Speicher; {where} hat {free} GB frei.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="159"/>
        <source>There is not enough free memory for {title}.</source>
        <translation>Für {title} ist nicht genug Speicher frei.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="160"/>
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>Die Frage hat %n Token, mehr als {title} lesen kann.</numerusform>
            <numerusform>Die Frage hat %n Tokens, mehr als {title} lesen kann.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="161"/>
        <source>There is no engine called {name}.</source>
        <translation>Es gibt keine Engine namens {name}.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="162"/>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} stimmt immer mit sich selbst überein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="163"/>
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>Die Antwort hat länger als %n Sekunde gedauert.</numerusform>
            <numerusform>Die Antwort hat länger als %n Sekunden gedauert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="164"/>
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>Es wartet schon %n Frage.</numerusform>
            <numerusform>Es warten schon %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="166"/>
        <source>These bands of the image cannot be used.</source>
        <translation>Diese Kanäle des Bildes lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="167"/>
        <source>The download arrived damaged.</source>
        <translation>Der Download ist beschädigt angekommen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="168"/>
        <source>The backend has no such engine.</source>
        <translation>Das Backend hat keine solche Engine.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="181"/>
        <source>Something went wrong inside SegEarth.</source>
        <translation>In SegEarth ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="196"/>
        <source>The backend refused the request.</source>
        <translation>Das Backend hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="173"/>
        <source>The model hub is busy.</source>
        <translation>Der Modell-Hub ist überlastet.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="174"/>
        <source>The model hub does not answer as it should.</source>
        <translation>Der Modell-Hub antwortet nicht so, wie er sollte.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="175"/>
        <source>The model hub refused to give the model.</source>
        <translation>Der Modell-Hub gibt das Modell nicht heraus.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="176"/>
        <source>The model hub cannot be reached.</source>
        <translation>Der Modell-Hub ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="178"/>
        <source>The image no longer exists.</source>
        <translation>Das Bild ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="179"/>
        <source>The image or the extent is too large.</source>
        <translation>Das Bild oder der Ausschnitt ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="180"/>
        <source>The image cannot be read.</source>
        <translation>Das Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="182"/>
        <source>This model belongs to SegEarth.</source>
        <translation>Dieses Modell gehört zu SegEarth.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="183"/>
        <source>This model is installed already, or on its way.</source>
        <translation>Dieses Modell ist schon installiert oder unterwegs.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="184"/>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarth kann dieses Modell nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="185"/>
        <source>There is not enough space on the disk for the model.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für das Modell.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="187"/>
        <source>There is no such model.</source>
        <translation>Ein solches Modell gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="190"/>
        <source>There is no such repository.</source>
        <translation>Ein solches Repository gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="192"/>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="194"/>
        <source>The question is too long.</source>
        <translation>Die Frage ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="197"/>
        <source>The image is too large to be sent.</source>
        <translation>Das Bild ist zu groß, um gesendet zu werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="198"/>
        <source>The answer is not ready yet.</source>
        <translation>Die Antwort ist noch nicht fertig.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="199"/>
        <source>A setting is not valid.</source>
        <translation>Eine Einstellung ist ungültig.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="200"/>
        <source>The folder of the models cannot be written.</source>
        <translation>In den Ordner der Modelle kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="201"/>
        <source>The answer took too long.</source>
        <translation>Die Antwort hat zu lange gedauert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="202"/>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>Die Gewichte des Modells lassen sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="203"/>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>Die Gewichte des Modells sind nicht mehr, was sie waren.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="204"/>
        <source>The model is not installed, or not whole.</source>
        <translation>Das Modell ist nicht oder nicht vollständig installiert.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="206"/>
        <source>Download it again, or choose another mirror.</source>
        <translation>Laden Sie es erneut herunter oder wählen Sie einen anderen Spiegel.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="235"/>
        <source>Please report this with the log.</source>
        <translation>Bitte melden Sie dies zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="212"/>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>Warten Sie einige Minuten und laden Sie dann erneut herunter: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="213"/>
        <source>Download it again later, or choose another mirror.</source>
        <translation>Laden Sie es später erneut herunter oder wählen Sie einen anderen Spiegel.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="214"/>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>Prüfen Sie den Namen; stimmt er, nehmen Sie die Bedingungen auf der Seite des Modells an und setzen Sie HF_TOKEN auf Ihr Token.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="215"/>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>Prüfen Sie Netzwerk und Proxy und laden Sie dann erneut herunter: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="221"/>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>Es verschwindet, wenn SegEarth deinstalliert wird.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="222"/>
        <source>Wait until it is there, or remove it first.</source>
        <translation>Warten Sie, bis es da ist, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="223"/>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>Nennen Sie einen Checkpoint, wie ihn seine Autoren veröffentlichen.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="224"/>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder setzen Sie SEGEARTH_MODELS auf einen Ordner eines anderen Datenträgers.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="226"/>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>Wählen Sie eines aus der Liste der Modelle, oder nennen Sie ein Repository als OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="229"/>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>Prüfen Sie den Namen; er lautet OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="239"/>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>Setzen Sie SEGEARTH_MODELS auf einen Ordner, in den Sie schreiben dürfen.</translation>
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
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../../tmp/tmpsz4joyfp/strings.py" line="485"/>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
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
        <translation>Beide</translation>
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
        <translation>{} – wird schon gefragt</translation>
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
