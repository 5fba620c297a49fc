<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>SegEarth</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis die Frage an der Reihe ist</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Bild wird gelesen</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>Bild wird betrachtet</translation>
    </message>
    <message>
        <source>Finding what was asked for</source>
        <translation>Gesuchtes wird ermittelt</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Polygone werden gezeichnet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The SegEarth backend did not start.</source>
        <translation>Das SegEarth-Backend konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>Der Grund steht im Protokoll; fragen Sie danach erneut.</translation>
    </message>
    <message>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>Das SegEarth-Backend wurde beendet, bevor es geantwortet hat.</translation>
    </message>
    <message>
        <source>Ask again: it starts anew.</source>
        <translation>Fragen Sie erneut: Es wird dann neu gestartet.</translation>
    </message>
    <message>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>Die Adresse des Backends gehört zu einem bereits beendeten Programm.</translation>
    </message>
    <message>
        <source>Ask again: the backend starts anew.</source>
        <translation>Fragen Sie erneut: Das Backend wird dann neu gestartet.</translation>
    </message>
    <message>
        <source>The backend does not know this QGIS session.</source>
        <translation>Das Backend kennt diese QGIS-Sitzung nicht.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>Die Frage ist leer.</translation>
    </message>
    <message>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>Geben Sie auf Englisch ein, wonach Sie suchen, zum Beispiel: swimming pools.</translation>
    </message>
    <message>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>Die Frage hat {0} Zeichen; höchstens {1} werden gelesen.</translation>
    </message>
    <message>
        <source>Shorten the question.</source>
        <translation>Kürzen Sie die Frage.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no image on the map.</source>
        <translation>Auf der Karte ist kein Bild.</translation>
    </message>
    <message>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>Fügen Sie einen Rasterlayer oder eine Webkarte hinzu und machen Sie den Layer sichtbar.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is in view.</source>
        <translation>Von „{0}“ ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>Verschieben Sie die Karte so, dass das Bild zu sehen ist, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>Die Bilddatei ist nicht mehr vorhanden: {0}.</translation>
    </message>
    <message>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>Legen Sie die Datei wieder an ihren Ort oder wählen Sie einen anderen Layer, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>„{0}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>Öffnen Sie die Datei in einem anderen Programm, um zu prüfen, ob sie beschädigt ist.</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>Die Karte konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>Prüfen Sie die Verbindung zur Webkarte und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>Der Export nach {0} ist fehlgeschlagen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>Wählen Sie eine andere Datei oder sehen Sie im Protokoll nach dem Grund.</translation>
    </message>
    <message>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>Der Datenträger ist voll; {0} ist unverändert.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} wird gerade verwendet; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>Beenden Sie die Bearbeitung ihrer Layer oder schließen Sie das andere Programm, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>In {0} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>Wählen Sie einen anderen Ordner und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} ist kein GeoPackage; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another file, then export again.</source>
        <translation>Wählen Sie eine andere Datei und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>There is no answer to export.</source>
        <translation>Es gibt keine Antwort zum Exportieren.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Stellen Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>Nothing of the image is in view.</source>
        <translation>Vom Bild ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>The image was damaged on its way to the backend.</source>
        <translation>Das Bild wurde auf dem Weg zum Backend beschädigt.</translation>
    </message>
    <message>
        <source>The memory was not enough for this question.</source>
        <translation>Der Arbeitsspeicher hat für diese Frage nicht ausgereicht.</translation>
    </message>
    <message>
        <source>Too many questions are waiting.</source>
        <translation>Es warten zu viele Fragen.</translation>
    </message>
    <message>
        <source>The backend no longer knows this question.</source>
        <translation>Das Backend kennt diese Frage nicht mehr.</translation>
    </message>
    <message>
        <source>Correct this setting and ask again.</source>
        <translation>Korrigieren Sie diese Einstellung und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>Check that the file still exists, then ask again.</source>
        <translation>Prüfen Sie, ob die Datei noch vorhanden ist, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>Zoomen Sie hinein oder befragen Sie einen kleineren Ausschnitt.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view.</source>
        <translation>Verschieben Sie die Karte so, dass das Bild zu sehen ist.</translation>
    </message>
    <message>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>Wählen Sie drei Kanäle, die Rot, Grün und Blau entsprechen.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>Die Datei wurde verändert oder beschädigt; installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>Befragen Sie einen kleineren Ausschnitt oder wählen Sie eine kleinere Engine.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>Befragen Sie einen kleineren Ausschnitt oder wählen Sie einen geringeren Detailgrad.</translation>
    </message>
    <message>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>Warten Sie, bis eine laufende Frage beantwortet ist, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>Wählen Sie einen anderen Ordner oder geben Sie Speicherplatz frei, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The backend reported a problem without a name.</source>
        <translation>Das Backend hat ein unbenanntes Problem gemeldet.</translation>
    </message>
    <message>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>Polygone, die {0} auf „{1}“ als Antwort auf „{2}“ gezeichnet hat.</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>&amp;Zoom to answer</source>
        <translation>Auf Antwort &amp;zoomen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Ground area</source>
        <translation>Bodenfläche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine} auf {device}</translation>
    </message>
    <message>
        <source>The question could not be asked.</source>
        <translation>Die Frage konnte nicht gestellt werden.</translation>
    </message>
    <message>
        <source>Look into the log for the reason.</source>
        <translation>Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>Segment visible extent…</source>
        <translation>Sichtbaren Kartenausschnitt segmentieren…</translation>
    </message>
    <message>
        <source>Segment visible extent: “{}”</source>
        <translation>Sichtbaren Kartenausschnitt segmentieren: „{}“</translation>
    </message>
    <message>
        <source>Type it above and press Enter.</source>
        <translation>Geben Sie es oben ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Exportiert nach {}.</translation>
    </message>
    <message>
        <source>Starting the backend…</source>
        <translation>Backend wird gestartet…</translation>
    </message>
    <message>
        <source>Sending the question…</source>
        <translation>Frage wird gesendet…</translation>
    </message>
    <message>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <source>Waiting for the backend…</source>
        <translation>Warten auf das Backend…</translation>
    </message>
    <message>
        <source>{} – not ready</source>
        <translation>{} – nicht bereit</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>&amp;Add the exported file to the map</source>
        <translation>Exportierte Datei zur &amp;Karte hinzufügen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>Diese Datei ist bereits vorhanden. Die Antworten werden hinzugefügt; ihre anderen Layer bleiben unverändert.</translation>
    </message>
    <message>
        <source>SegEarth: export</source>
        <translation>SegEarth: Export</translation>
    </message>
    <message>
        <source>SegEarth help</source>
        <translation>SegEarth-Hilfe</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Visible map</source>
        <translation>Sichtbare Karte</translation>
    </message>
    <message>
        <source>The map as you see it, several layers together</source>
        <translation>Die Karte, wie Sie sie sehen, mehrere Layer zusammen</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Backend neu starten</translation>
    </message>
    <message>
        <source>Choose image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Zoom to image</source>
        <translation>Auf Bild zoomen</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <translation>Engine wählen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Diese Frage stellen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>E&amp;ngine</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Eingabetaste stellt die Frage, Esc bricht ab.</translation>
    </message>
    <message>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>Wonach suchen Sie? Auf Englisch, z. B.: swimming pools</translation>
    </message>
    <message>
        <source>SegEarth settings</source>
        <translation>SegEarth-Einstellungen</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>wird automatisch gefunden</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Schwelle</translation>
    </message>
    <message>
        <source>&amp;Smallest area</source>
        <translation>&amp;Kleinste Fläche</translation>
    </message>
    <message>
        <source>S&amp;implify outlines</source>
        <translation>&amp;Umrisse vereinfachen</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detailgrad</translation>
    </message>
    <message>
        <source>&amp;Python of the backend</source>
        <translation>&amp;Python des Backends</translation>
    </message>
    <message>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>Gilt ab der nächsten Frage; ein anderes Python ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>native</source>
        <translation>Originalauflösung</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} Quadratpixel</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
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
        <translation>{} s (Ansicht bekannt)</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>1 polygon</source>
        <translation>1 Polygon</translation>
    </message>
    <message numerus="yes">
        <source>%n polygons</source>
        <translation>
            <numerusform>%n Polygon</numerusform>
            <numerusform>%n Polygone</numerusform>
        </translation>
    </message>
    <message>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth: Karte befragen</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Frage zu einem Bild stellen</translation>
    </message>
    <message>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>Zeichnet Polygone um das, wonach eine Frage in einfachen Worten fragt.</translation>
    </message>
    <message>
        <source>The answer is a layer of polygons.</source>
        <translation>Die Antwort ist ein Polygonlayer.</translation>
    </message>
    <message>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>Ohne Bild werden alle sichtbaren Bilder des Projekts betrachtet.</translation>
    </message>
    <message>
        <source>An extent is needed then.</source>
        <translation>Dann ist eine Ausdehnung erforderlich.</translation>
    </message>
    <message>
        <source>Starting the backend</source>
        <translation>Backend wird gestartet</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworttext</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Anzahl der Polygone</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Fläche in m²</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Mindestfläche (m²)</translation>
    </message>
    <message>
        <source>Simplify (pixels)</source>
        <translation>Vereinfachen (Pixel)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <source>The answer in words. Esc stops it.</source>
        <translation>Die Antwort in Worten. Esc hält sie an.</translation>
    </message>
    <message>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth: Antwort in Worten</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>Das SegEarth-Backend ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>Klicken Sie im SegEarth-Dock auf „Einrichten“: Ein Klick genügt.</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend.</source>
        <translation>Die Erweiterung ist neuer als ihr Backend.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>Klicken Sie im SegEarth-Dock auf „Einrichten“, um es zu aktualisieren.</translation>
    </message>
    <message>
        <source>No probability map is kept of “{}”.</source>
        <translation>Von „{}“ ist keine Wahrscheinlichkeitskarte aufbewahrt.</translation>
    </message>
    <message>
        <source>Ask the question again, or choose another format.</source>
        <translation>Stellen Sie die Frage erneut oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>„{}“ hat kein KBS, deshalb kann dieses Format nicht sagen, wo die Polygone liegen.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>Setzen Sie das KBS des Layers oder wählen Sie GeoPackage.</translation>
    </message>
    <message>
        <source>This QGIS cannot write {}.</source>
        <translation>Dieses QGIS kann {} nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>This answer could not be added to the history in {}.</source>
        <translation>Diese Antwort konnte nicht in den Verlauf in {} aufgenommen werden.</translation>
    </message>
    <message>
        <source>Export it, or free some space on the disk.</source>
        <translation>Exportieren Sie sie oder geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>The history in {} cannot be read.</source>
        <translation>Der Verlauf in {} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Move the file away; the history then begins anew.</source>
        <translation>Verschieben Sie die Datei an einen anderen Ort; der Verlauf beginnt dann von vorn.</translation>
    </message>
    <message>
        <source>The history does not hold this answer any more.</source>
        <translation>Der Verlauf enthält diese Antwort nicht mehr.</translation>
    </message>
    <message>
        <source>No features are selected.</source>
        <translation>Es sind keine Objekte gewählt.</translation>
    </message>
    <message>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>Wählen Sie Objekte in dem Layer, der im Layerbedienfeld aktiv ist.</translation>
    </message>
    <message>
        <source>Accept polygons</source>
        <translation>Polygone annehmen</translation>
    </message>
    <message>
        <source>Reject polygons</source>
        <translation>Polygone verwerfen</translation>
    </message>
    <message>
        <source>Merge polygons</source>
        <translation>Polygone verschmelzen</translation>
    </message>
    <message>
        <source>Evidence sheet (HTML)</source>
        <translation>Belegblatt (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Belegblatt</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>Güte {}</translation>
    </message>
    <message>
        <source>Image: {}</source>
        <translation>Bild: {}</translation>
    </message>
    <message>
        <source>GeoPackage with probability maps</source>
        <translation>GeoPackage mit Wahrscheinlichkeitskarten</translation>
    </message>
    <message>
        <source>Probability map (GeoTIFF)</source>
        <translation>Wahrscheinlichkeitskarte (GeoTIFF)</translation>
    </message>
    <message>
        <source>Mask (GeoTIFF)</source>
        <translation>Maske (GeoTIFF)</translation>
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
        <source>Of the extent</source>
        <translation>Vom Ausschnitt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>{} (as asked: {})</source>
        <translation>{} (wie gefragt: {})</translation>
    </message>
    <message>
        <source>What shall be found there?</source>
        <translation>Was soll dort gefunden werden?</translation>
    </message>
    <message>
        <source>Ask about here</source>
        <translation>Hier fragen</translation>
    </message>
    <message>
        <source>Ask inside this polygon</source>
        <translation>In diesem Polygon fragen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>An earlier answer, or polygons of your own</source>
        <translation>Eine frühere Antwort oder eigene Polygone</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>Was in dieser Antwort gegenüber der anderen hinzugekommen, weggefallen und geblieben ist</translation>
    </message>
    <message>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>IoU, Genauigkeit und Trefferquote gemessen an den anderen Polygonen, und die beste Schwelle</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{} seit {}</translation>
    </message>
    <message>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>Nach Fläche: IoU {}, Genauigkeit {}, Trefferquote {}.</translation>
    </message>
    <message>
        <source>By objects: precision {}, recall {}.</source>
        <translation>Nach Objekten: Genauigkeit {}, Trefferquote {}.</translation>
    </message>
    <message>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>Bei einer Schwelle von {} beträgt die IoU {}.</translation>
    </message>
    <message>
        <source>Use a threshold of {}</source>
        <translation>Schwelle von {} verwenden</translation>
    </message>
    <message>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>Aus der Nähe wird Fenster für Fenster betrachtet; das dauert länger: bei 4x bis zu 16-mal so lange.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>2x closer</source>
        <translation>2x näher</translation>
    </message>
    <message>
        <source>4x closer</source>
        <translation>4x näher</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Jedes Pixel</translation>
    </message>
    <message>
        <source>Examples that fit what is seen</source>
        <translation>Beispiele, die zum Sichtbaren passen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>Den &amp;temporären Layer entfernen: Die Datei zeigt dasselbe</translation>
    </message>
    <message>
        <source>One file for each answer, named after it.</source>
        <translation>Eine Datei je Antwort, nach ihr benannt.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei ist bereits vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Sichtbares</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Gewählte Objekte</translation>
    </message>
    <message>
        <source>Same answer: yes, IoU {}.</source>
        <translation>Gleiche Antwort: ja, IoU {}.</translation>
    </message>
    <message>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>Gleiche Antwort: nein, IoU {}: damals {}, jetzt {}.</translation>
    </message>
    <message>
        <source>The image has changed, or the model has.</source>
        <translation>Das Bild hat sich geändert, oder das Modell.</translation>
    </message>
    <message>
        <source>The model is another one.</source>
        <translation>Das Modell ist ein anderes.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show this answer (Enter)</source>
        <translation>Diese Antwort anzeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Ask this question about the same image once more</source>
        <translation>Diese Frage zum selben Bild noch einmal stellen</translation>
    </message>
    <message>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>Noch einmal fragen und sagen, ob die Antwort dieselbe ist</translation>
    </message>
    <message>
        <source>Ask the map (SegEarth)</source>
        <translation>Karte befragen (SegEarth)</translation>
    </message>
    <message>
        <source>Ask about what is seen</source>
        <translation>Zum sichtbaren Ausschnitt fragen</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Undo on the map</source>
        <translation>Auf der Karte rückgängig</translation>
    </message>
    <message>
        <source>Redo on the map</source>
        <translation>Auf der Karte wiederherstellen</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>Aus&amp;schnitt</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Accept the selected polygons</source>
        <translation>Gewählte Polygone annehmen</translation>
    </message>
    <message>
        <source>Reject the selected polygons (Delete)</source>
        <translation>Gewählte Polygone verwerfen (Entf)</translation>
    </message>
    <message>
        <source>Merge the selected polygons</source>
        <translation>Gewählte Polygone verschmelzen</translation>
    </message>
    <message>
        <source>Undo the last change by hand</source>
        <translation>Letzte Änderung von Hand rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Keep the changes and end the editing</source>
        <translation>Änderungen behalten und die Bearbeitung beenden</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mindestfläche</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Vereinfachen</translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation>Rechte Winkel</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>Diese Fassung be&amp;halten</translation>
    </message>
    <message>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>Lässt diese Polygone als Layer stehen; die Schieberegler arbeiten an einer Kopie weiter.</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <source>Zoom to {} m per pixel</source>
        <translation>Auf {} m je Pixel zoomen</translation>
    </message>
    <message>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>Einrichtung: Ordner, Gerät, &amp;Reparatur…</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Dieser Computer wird untersucht</translation>
    </message>
    <message>
        <source>Folder for the backend, its models and caches</source>
        <translation>Ordner für das Backend, seine Modelle und Zwischenspeicher</translation>
    </message>
    <message>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarth ist bereit: Das Testbild wurde in {0} s auf {1} beantwortet.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>der Grafikkarte</translation>
    </message>
    <message>
        <source>Cancelled; what is here is kept.</source>
        <translation>Abgebrochen; was schon hier ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>One step before the first question</source>
        <translation>Ein Schritt vor der ersten Frage</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>Die Einrichtung wurde unterbrochen</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend</source>
        <translation>Die Erweiterung ist neuer als ihr Backend</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Erneut einrichten</translation>
    </message>
    <message>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>Es geht weiter, wo sie stehen geblieben ist; was schon hier ist, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>Eine Aktualisierung dauert etwa eine Minute, wenn sich nur das Backend selbst geändert hat.</translation>
    </message>
    <message>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>Das Backend funktioniert. Hier kann es auf ein anderes Gerät oder in einen anderen Ordner umziehen.</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Erneut einrichten</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>NVIDIA-Grafikkarte (CUDA {})</translation>
    </message>
    <message>
        <source>Automatic: {}</source>
        <translation>Automatisch: {}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found.</source>
        <translation>Es wurde keine NVIDIA-Grafikkarte gefunden.</translation>
    </message>
    <message>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{}: Der Treiber ist zu alt; aktualisieren Sie ihn, um die Karte zu nutzen.</translation>
    </message>
    <message>
        <source>{}: torch does not serve this card.</source>
        <translation>{}: torch unterstützt diese Karte nicht.</translation>
    </message>
    <message>
        <source>{} on the disk</source>
        <translation>{} auf dem Datenträger</translation>
    </message>
    <message>
        <source>{0} ({1} are free)</source>
        <translation>{0} ({1} sind frei)</translation>
    </message>
    <message>
        <source>{0} to fetch, {1}</source>
        <translation>{0} herunterzuladen, {1}</translation>
    </message>
    <message>
        <source>{} (no network)</source>
        <translation>{} (ohne Netzwerk)</translation>
    </message>
    <message>
        <source>{}: unpacking</source>
        <translation>{}: wird entpackt</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0}: {1} von {2} MB</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>noch etwa {} min</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Bundle wird geprüft</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Umgebung wird angelegt</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installationsprogramm</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Neural network library</source>
        <translation>Bibliothek für neuronale Netze</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Asking a question with a known answer</source>
        <translation>Eine Frage mit bekannter Antwort wird gestellt</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation>{} GB</translation>
    </message>
    <message>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>Aus der Wahrscheinlichkeitskarte lassen sich später andere Polygone zeichnen, ohne erneut zu fragen.</translation>
    </message>
    <message>
        <source>Ask many questions over many areas</source>
        <translation>Viele Fragen zu vielen Gebieten stellen</translation>
    </message>
    <message>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>Stellt jede Frage (eine je Zeile) zu jedem Gebiet (eines je Polygon).</translation>
    </message>
    <message>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>Ohne Gebiete wird jede Frage zum ganzen Bild gestellt.</translation>
    </message>
    <message>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>Mittendrin angehalten, geht es dort weiter, wenn der Algorithmus mit derselben Datei erneut gestartet wird.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Field with the areas&apos; names</source>
        <translation>Feld mit den Namen der Gebiete</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>Fragen, eine je Zeile</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Questions asked now</source>
        <translation>Jetzt gestellte Fragen</translation>
    </message>
    <message>
        <source>Questions answered before</source>
        <translation>Früher beantwortete Fragen</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>Fehlgeschlagene Fragen</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Zwei Antworten vergleichen</translation>
    </message>
    <message>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>Schmale Splitter an den Rändern lassen sich mit einer Mindestfläche weglassen.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Gained area in m²</source>
        <translation>Hinzugekommene Fläche in m²</translation>
    </message>
    <message>
        <source>Lost area in m²</source>
        <translation>Weggefallene Fläche in m²</translation>
    </message>
    <message>
        <source>Kept area in m²</source>
        <translation>Gebliebene Fläche in m²</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Schnittmenge durch Vereinigung (IoU)</translation>
    </message>
    <message>
        <source>Intersection over union: {}</source>
        <translation>Schnittmenge durch Vereinigung (IoU): {}</translation>
    </message>
    <message>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>Schreibt Antworten mit Stil, Metadaten und der Lizenz des Bildes.</translation>
    </message>
    <message>
        <source>Probability map</source>
        <translation>Wahrscheinlichkeitskarte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>Listet die Modelle auf, die installiert sind oder sich installieren lassen. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Names of installed models</source>
        <translation>Namen der installierten Modelle</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>Lädt die Gewichte eines Modells herunter; ein abgebrochener Vorgang wird fortgesetzt.</translation>
    </message>
    <message>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>Ein Name aus der Liste genügt; ein Repositorium (EIGENTÜMER/NAME) bringt jeden anderen Checkpoint.</translation>
    </message>
    <message>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>Statt huggingface.co wird ein Spiegelserver angefragt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorium</translation>
    </message>
    <message>
        <source>Mirror (https://…)</source>
        <translation>Spiegelserver (https://…)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verify a model</source>
        <translation>Modell überprüfen</translation>
    </message>
    <message>
        <source>Bytes verified</source>
        <translation>Überprüfte Bytes</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>can be installed</source>
        <translation>installierbar</translation>
    </message>
    <message>
        <source>Polygons from a probability map</source>
        <translation>Polygone aus einer Wahrscheinlichkeitskarte</translation>
    </message>
    <message>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>Zeichnet die Polygone einer Antwort neu, aus ihrer Wahrscheinlichkeitskarte.</translation>
    </message>
    <message>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>Jedes Raster mit Werten von 0 bis 1 ist geeignet; jeder Kanal steht für eine Sache.</translation>
    </message>
    <message>
        <source>Score an answer against reference polygons</source>
        <translation>Antwort an Referenzpolygonen messen</translation>
    </message>
    <message>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>Sagt, wie richtig eine Antwort ist, gemessen an Polygonen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>IoU, Genauigkeit und Trefferquote nach Bodenfläche; Genauigkeit und Trefferquote auch nach Objekten.</translation>
    </message>
    <message>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>Ein Polygon ist richtig, wenn es mit einem davon die Hälfte der Vereinigung teilt.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Right, wrong and missed</source>
        <translation>Richtig, falsch und übersehen</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>Genauigkeit nach Fläche</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>Trefferquote nach Fläche</translation>
    </message>
    <message>
        <source>Precision by objects</source>
        <translation>Genauigkeit nach Objekten</translation>
    </message>
    <message>
        <source>Recall by objects</source>
        <translation>Trefferquote nach Objekten</translation>
    </message>
    <message>
        <source>Suggested threshold</source>
        <translation>Empfohlene Schwelle</translation>
    </message>
    <message>
        <source>Intersection over union at the suggested threshold</source>
        <translation>Schnittmenge durch Vereinigung (IoU) bei der empfohlenen Schwelle</translation>
    </message>
    <message>
        <source>The connection failed or broke off.</source>
        <translation>Die Verbindung kam nicht zustande oder brach ab.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Korrigieren Sie ihn in QGIS (Einstellungen, Optionen, Netzwerk) und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Geben Sie beides in QGIS an (Einstellungen, Optionen, Netzwerk) und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip kann keinen SOCKS-Proxy verwenden.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>Geben Sie in den Netzwerkoptionen von QGIS einen HTTP-Proxy an, oder nehmen Sie ein Offline-Bundle.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut; möglicherweise liest ein Proxy mit.</translation>
    </message>
    <message>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>Importieren Sie das Zertifikat Ihrer Organisation in QGIS und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The package server refuses access.</source>
        <translation>Der Paketserver verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>Ein Paket ist nicht das festgelegte; es wurde nicht installiert.</translation>
    </message>
    <message>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>Ein Paket wird für diesen Computer nicht angeboten oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>Wählen Sie ein anderes Gerät oder Python, oder nehmen Sie ein für diesen Computer erstelltes Bundle.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The folder may not be written.</source>
        <translation>In den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, then press Continue.</source>
        <translation>Wählen Sie einen anderen Ordner und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The virus scanner removed a file.</source>
        <translation>Der Virenscanner hat eine Datei entfernt.</translation>
    </message>
    <message>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>Nehmen Sie den Ordner von der Überprüfung aus und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>Die Richtlinien dieses Computers verbieten es, Programme aus diesem Ordner auszuführen.</translation>
    </message>
    <message>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>Wählen Sie einen Ordner, den Ihre Administration erlaubt, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>Ein anderes Programm verwendet die Dateien des Backends.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>Schließen Sie andere QGIS-Fenster und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>Der Pfad des Ordners ist für dieses System zu lang.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>Wählen Sie einen Ordner mit kürzerem Pfad und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>Die C-Bibliothek dieses Systems ist zu alt: glibc 2.28 ist erforderlich.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>Die Visual-C++-Laufzeitumgebung von Microsoft fehlt.</translation>
    </message>
    <message>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>Installieren Sie https://aka.ms/vs/17/release/vc_redist.x64.exe und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old.</source>
        <translation>Der NVIDIA-Treiber ist zu alt.</translation>
    </message>
    <message>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>Aktualisieren Sie ihn oder wählen Sie den Prozessor als Gerät, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>Diese Fassung von torch unterstützt diese Grafikkarte nicht.</translation>
    </message>
    <message>
        <source>Choose another device, then press Continue.</source>
        <translation>Wählen Sie ein anderes Gerät und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>Alles ist installiert, aber torch kann die Grafikkarte nicht nutzen.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>Aktualisieren Sie den NVIDIA-Treiber oder wählen Sie den Prozessor; klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The memory was not enough.</source>
        <translation>Der Arbeitsspeicher hat nicht ausgereicht.</translation>
    </message>
    <message>
        <source>Close other programs, then press Continue.</source>
        <translation>Schließen Sie andere Programme und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>Außer dem von QGIS wurde kein geeignetes Python (3.10 bis 3.14, 64 Bit) gefunden.</translation>
    </message>
    <message>
        <source>Install one: {0} Then press Look again.</source>
        <translation>Installieren Sie eines: {0} Klicken Sie dann auf „Erneut suchen“.</translation>
    </message>
    <message>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>Dieses Python kann keine Umgebungen anlegen: Ihm fehlt das Modul venv.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>Installieren Sie es (unter Debian und Ubuntu: python3-venv) und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>Ein anderes QGIS richtet das Backend gerade ein (Prozess {0}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>Warten Sie, bis es fertig ist, und klicken Sie dann auf „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>Das Bundle wurde für {0} erstellt, nicht für diesen Computer.</translation>
    </message>
    <message>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>Wählen Sie ein Bundle, das für diesen Computer und diese Version der Erweiterung erstellt wurde.</translation>
    </message>
    <message>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>Das Bundle ist unvollständig oder wurde verändert: {0}.</translation>
    </message>
    <message>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>Alles ist installiert, aber das Testbild wurde falsch beantwortet.</translation>
    </message>
    <message>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>Wählen Sie ein anderes Gerät, oder kopieren Sie die Diagnose und melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>Die Einrichtung ist aus einem Grund fehlgeschlagen, der noch keinen Namen hat.</translation>
    </message>
    <message>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>Klicken Sie auf „Fortsetzen“; scheitert es erneut, kopieren Sie die Diagnose und melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth: Backend einrichten</translation>
    </message>
    <message>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>Ein Programm neben QGIS, mit eigenem Python, beantwortet Ihre Fragen.</translation>
    </message>
    <message>
        <source>The button below makes it, in the folder named.</source>
        <translation>Die Schaltfläche unten richtet es im genannten Ordner ein.</translation>
    </message>
    <message>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>In QGIS wird nichts installiert, und Administratorrechte sind nicht nötig.</translation>
    </message>
    <message>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>Prüfen Sie das Netzwerk und klicken Sie dann auf „Fortsetzen“: Was schon hier ist, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>Bitten Sie Ihre Administration, die auf der Seite genannten Server freizugeben.</translation>
    </message>
    <message>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>Klicken Sie auf „Fortsetzen“, um es erneut zu laden; möglicherweise verändert es Ihr Spiegelserver.</translation>
    </message>
    <message>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>Aktualisieren Sie das System; Debian 10, Ubuntu 20.04 und RHEL 8 sind neu genug.</translation>
    </message>
    <message>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>Ein GeoPackage erhält alle Polygone in „answers“ und eine Zeile je Frage und Gebiet in „runs“.</translation>
    </message>
    <message>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>Sagt, was zwischen zwei Antworten zum selben Ort hinzugekommen, weggefallen und geblieben ist, etwa aus zwei Jahren.</translation>
    </message>
    <message>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>Flächen sind Bodenflächen; die IoU ist 1, wo beide gleich sind, und 0, wo sie nichts gemeinsam haben.</translation>
    </message>
    <message>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>Masken und Wahrscheinlichkeitskarten brauchen die Wahrscheinlichkeitskarte der Antwort, ein Belegblatt braucht das Bild.</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>Berechnet die SHA-256-Prüfsumme jeder Datei eines Modells neu und vergleicht sie mit der installierten.</translation>
    </message>
    <message>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>Die Schwelle entscheidet, welche Pixel dazugehören; rechte Winkel passen zu Gebäuden und Schwimmbecken.</translation>
    </message>
    <message>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>Mit der Wahrscheinlichkeitskarte der Antwort wird die Schwelle empfohlen, die am besten gepasst hätte.</translation>
    </message>
    <message>
        <source>Offline bundle…</source>
        <translation>Offline-Bundle…</translation>
    </message>
    <message>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>Kennt 24 Arten von Dingen nach Name oder Zweck; zieht keine Schlüsse. Das kann SegEarth-R1.</translation>
    </message>
    <message>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>Ein Ort je Frage, ein Ja oder Nein je Pixel; braucht 8 GB Grafikspeicher oder Geduld.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Nur {}</translation>
    </message>
    <message>
        <source>Both: {0} and {1}</source>
        <translation>Beide: {0} und {1}</translation>
    </message>
    <message>
        <source>How far both engines agree</source>
        <translation>Wie weit beide Engines übereinstimmen</translation>
    </message>
    <message>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>Die Teile passen genau zusammen; andere Einstellungen wirken bei der nächsten Frage.</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Mindestens eine</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>Weder {one} noch {other} markiert etwas.</translation>
    </message>
    <message>
        <source>The sliders wait for the probability map.</source>
        <translation>Die Schieberegler warten auf die Wahrscheinlichkeitskarte.</translation>
    </message>
    <message>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation>Es wurde keine Wahrscheinlichkeitskarte aufgehoben, darum lässt sich nichts neu zeichnen. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation>Diese Engine sagt für jedes Pixel Ja oder Nein: eine Schwelle ändert nichts.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>The project was closed before “{}” was answered.</source>
        <translation>Das Projekt wurde geschlossen, bevor „{}“ beantwortet war.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>Die Antwort ist im Verlauf der ungespeicherten Projekte aufbewahrt.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of {}.</source>
        <translation>Die Antwort ist im Verlauf von {} aufbewahrt.</translation>
    </message>
    <message>
        <source>Self-test: does it work?</source>
        <translation>Selbsttest: funktioniert es?</translation>
    </message>
    <message>
        <source>Ask a&amp;lso</source>
        <translation>A&amp;uch fragen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Threshold of all targets</source>
        <translation>Schwelle aller Ziele</translation>
    </message>
    <message>
        <source>Threshold of “{}”</source>
        <translation>Schwelle von „{}“</translation>
    </message>
    <message>
        <source>Ask also</source>
        <translation>Auch fragen</translation>
    </message>
    <message>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>Eine zweite Engine antwortet mit: Die Karte zeigt, wo beide übereinstimmen und wo nicht.</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>Keine weitere Engine</translation>
    </message>
    <message>
        <source>SegEarth self-test</source>
        <translation>SegEarth-Selbsttest</translation>
    </message>
    <message>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>Zu einem mitgelieferten Bild wird eine Frage gestellt, deren Antwort bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>Es funktioniert nicht: Das Testbild wurde falsch beantwortet.</translation>
    </message>
    <message>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>Klicken Sie auf „Einrichten“ und wählen Sie ein anderes Gerät, oder melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>{0} (from {1} on it works)</source>
        <translation>{0} (ab {1} funktioniert es)</translation>
    </message>
    <message>
        <source>{0} of {1} pools</source>
        <translation>{0} von {1} Becken</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>A click selects the polygons on the map.</source>
        <translation>Ein Klick wählt die Polygone auf der Karte aus.</translation>
    </message>
    <message>
        <source>Thresholds of single targets</source>
        <translation>Schwellen einzelner Ziele</translation>
    </message>
    <message>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>Klicken Sie auf „Einrichten“: Was beschädigt ist, wird neu gemacht. Testen Sie danach erneut.</translation>
    </message>
    <message>
        <source>The test came to no answer.</source>
        <translation>Der Test kam zu keiner Antwort.</translation>
    </message>
    <message>
        <source>SegEarth: self-test</source>
        <translation>SegEarth: Selbsttest</translation>
    </message>
    <message>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano (eingebaut)</translation>
    </message>
    <message>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg (zweite Meinung, ohne Training)</translation>
    </message>
    <message>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL, das den Ort findet (2B, 4B, 8B oder 32B)</translation>
    </message>
    <message>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16, das darauf zeigt</translation>
    </message>
    <message>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3, das es nach Punkten und nach Wörtern segmentiert</translation>
    </message>
    <message>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything, das es nur nach Punkten segmentiert</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>`segearth models pull {model}` ausführen oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>Die Bedingungen auf der Seite des Modells annehmen und HF_TOKEN setzen, dann `segearth models pull {model}` ausführen, oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part}: `segearth models pull {model}` ausführen oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part}: die Bedingungen auf der Seite des Modells annehmen und HF_TOKEN setzen, dann `segearth models pull {model}` ausführen, oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>Statt {other} auch {part}: `segearth models pull {model}` ausführen oder `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>GeoSeg needs more models.</source>
        <translation>GeoSeg braucht weitere Modelle.</translation>
    </message>
    <message>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title} ist in {folder} nicht installiert.</translation>
    </message>
    <message>
        <source>{files} missing in {folder}.</source>
        <translation>In {folder} fehlt: {files}.</translation>
    </message>
    <message>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>Führen Sie `segearth models pull {model}` aus oder `segearth models import DIR` mit einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>Von segearth-nano fehlt: {files}. Installieren Sie SegEarth erneut.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title} braucht etwa {needed} GB Speicher; frei sind {free} GB. Schließen Sie andere Programme oder wählen Sie eine kleinere Engine.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Asking {who}</source>
        <translation>{who} wird gefragt</translation>
    </message>
    <message>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>Warten auf {who}, das dasselbe Modell installiert</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>{file} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>{file} wird kopiert</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <translation>Modell wird geprüft</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Every file is what was installed</source>
        <translation>Jede Datei ist noch so, wie sie installiert wurde</translation>
    </message>
    <message>
        <source>I found {nouns}.</source>
        <translation>Gefunden: {nouns}.</translation>
    </message>
    <message>
        <source>Nothing here looks like {nouns}.</source>
        <translation>Hier ist nichts zu sehen, was so aussieht: {nouns}.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>Das eingebaute Modell kann diese Art Bild nicht beurteilen: Es ist nur {columns} x {rows} Pixel groß.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>Das eingebaute Modell kann diese Art Bild nicht beurteilen: Ein Pixel bedeckt {gsd} m, und es kennt bis zu {coarsest} m. Zoomen Sie hinein.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>Das eingebaute Modell kann diese Art Bild nicht beurteilen: Es zeigt so gut wie nichts, überall eine einzige Farbe.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>Das eingebaute Modell kann diese Art Bild nicht beurteilen: Es sieht aus wie ein Foto vom Boden aus, mit Himmel.</translation>
    </message>
    <message>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>Auf dem Bild ist kaum etwas zu sehen: Nehmen Sie dies als Vermutung.</translation>
    </message>
    <message>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>Das Bild hat keine Farben (panchromatisch, Radar oder Wärme?), und das eingebaute Modell ist für Farbbilder gemacht: Nehmen Sie dies als Vermutung.</translation>
    </message>
    <message>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>Dies sieht nach Infrarot-Falschfarben aus, und das eingebaute Modell ist für natürliche Farben gemacht: Nehmen Sie dies als Vermutung, oder wählen Sie die Kanäle Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>I marked what answers the question.</source>
        <translation>Was die Frage beantwortet, ist markiert.</translation>
    </message>
    <message>
        <source>Nothing here answers the question.</source>
        <translation>Hier beantwortet nichts die Frage.</translation>
    </message>
    <message>
        <source>The model named nothing to mark.</source>
        <translation>Das Modell hat nichts zum Markieren genannt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>Nur %n von {all} Zielen ist markiert.</numerusform>
            <numerusform>Nur die ersten %n von {all} Zielen sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>Die Antwort wurde nach %n Sekunde abgebrochen.</numerusform>
            <numerusform>Die Antwort wurde nach %n Sekunden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>Die Antwort wurde nach %n Token abgebrochen.</numerusform>
            <numerusform>Die Antwort wurde nach %n Tokens abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>Die Grafikkarte hat zu wenig freien Speicher, daher lief dies auf dem Prozessor.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>Der Speicher der Grafikkarte hat nicht gereicht, daher lief dies auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>Der Speicher hat nicht gereicht, daher wurden weniger Bilder gemeinsam betrachtet.</translation>
    </message>
    <message>
        <source>The reasoner named no place.</source>
        <translation>Das Sprachmodell hat keinen Ort genannt.</translation>
    </message>
    <message>
        <source>The reasoner named a place but not what is there.</source>
        <translation>Das Sprachmodell hat einen Ort genannt, aber nicht, was dort ist.</translation>
    </message>
    <message>
        <source>The reasoner named a place without any area.</source>
        <translation>Das Sprachmodell hat einen Ort ohne jede Fläche genannt.</translation>
    </message>
    <message>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>Das Sprachmodell hat in anderen Koordinaten geantwortet als verlangt.</translation>
    </message>
    <message>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>Seine Antwort wurde bei der größten erlaubten Länge abgeschnitten.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>Seine Zeit war abgelaufen.</translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation>Es sagte: „{words}“</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Es sagte nichts.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>Gesucht wurde „{phrase}“, aber der dafür genannte Ort liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>Gesucht wurde „{phrase}“ in den Spalten {left} bis {right}, Zeilen {top} bis {bottom}.</translation>
    </message>
    <message>
        <source>What points and words both mark is shown.</source>
        <translation>Gezeigt wird, was Punkte und Wörter gemeinsam markieren.</translation>
    </message>
    <message>
        <source>Only its points led to a mask.</source>
        <translation>Nur die Punkte führten zu einer Maske.</translation>
    </message>
    <message>
        <source>Only its words led to a mask.</source>
        <translation>Nur die Wörter führten zu einer Maske.</translation>
    </message>
    <message>
        <source>Neither points nor words led to a mask.</source>
        <translation>Weder Punkte noch Wörter führten zu einer Maske.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>Punkte und Wörter markieren verschiedene Pixel, daher wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>Punkte und Wörter markieren verschiedene Pixel; gezeigt wird, was die Punkte markieren.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>Punkte und Wörter markieren verschiedene Pixel; gezeigt wird, was die Wörter markieren.</translation>
    </message>
    <message>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anything liest keine Wörter, daher wurden nur die Punkte gefragt.</translation>
    </message>
    <message>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>Nur {one} markiert etwas: {area} {unit}. {other} markiert nichts.</translation>
    </message>
    <message>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} und {other} stimmen nirgends überein: Sie markieren {first} und {second} {unit}.</translation>
    </message>
    <message>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one} und {other} stimmen in {percent} % dessen überein, was eine von beiden markiert ({both} von {union} {unit}). Nur {one}: {first} {unit}. Nur {other}: {second} {unit}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Self-t&amp;est: does it work?</source>
        <translation>Selbst&amp;test: funktioniert es?</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>airplanes</source>
        <translation>Flugzeuge</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>nackter Boden</translation>
    </message>
    <message>
        <source>baseball diamond</source>
        <translation>Baseballfeld</translation>
    </message>
    <message>
        <source>baseball diamonds</source>
        <translation>Baseballfelder</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>boats</source>
        <translation>Boote</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>Autos</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>Anlegesteg</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>Anlegestege</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>Wälder</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>Bahnlinie</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>Bahnlinien</translation>
    </message>
    <message>
        <source>road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>runway</source>
        <translation>Landebahn</translation>
    </message>
    <message>
        <source>runways</source>
        <translation>Landebahnen</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>solar panel</source>
        <translation>Solarmodul</translation>
    </message>
    <message>
        <source>solar panels</source>
        <translation>Solarmodule</translation>
    </message>
    <message>
        <source>sports field</source>
        <translation>Sportplatz</translation>
    </message>
    <message>
        <source>sports fields</source>
        <translation>Sportplätze</translation>
    </message>
    <message>
        <source>storage tank</source>
        <translation>Lagertank</translation>
    </message>
    <message>
        <source>storage tanks</source>
        <translation>Lagertanks</translation>
    </message>
    <message>
        <source>swimming pool</source>
        <translation>Schwimmbecken</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>Schwimmbecken</translation>
    </message>
    <message>
        <source>tennis court</source>
        <translation>Tennisplatz</translation>
    </message>
    <message>
        <source>tennis courts</source>
        <translation>Tennisplätze</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>The image no longer exists: {path}.</source>
        <translation>Das Bild ist nicht mehr vorhanden: {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
        <source>This part of the image holds no data.</source>
        <translation>Dieser Teil des Bildes enthält keine Daten.</translation>
    </message>
    <message>
        <source>The extent does not touch the image.</source>
        <translation>Der Ausschnitt berührt das Bild nicht.</translation>
    </message>
    <message>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>Bei diesem Detailgrad hat der Ausschnitt {pixels} Pixel; höchstens {most} werden auf einmal befragt.</translation>
    </message>
    <message>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>Das Bild hat {values} Werte; höchstens {most} werden gelesen.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title} braucht etwa {needed} GB Speicher; {where} hat {free} GB frei.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {title}.</source>
        <translation>Für {title} ist nicht genug Speicher frei.</translation>
    </message>
    <message numerus="yes">
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>Die Frage hat %n Token, mehr als {title} lesen kann.</numerusform>
            <numerusform>Die Frage hat %n Tokens, mehr als {title} lesen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no engine called {name}.</source>
        <translation>Es gibt keine Engine namens {name}.</translation>
    </message>
    <message>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} stimmt immer mit sich selbst überein.</translation>
    </message>
    <message numerus="yes">
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>Die Antwort hat länger als %n Sekunde gedauert.</numerusform>
            <numerusform>Die Antwort hat länger als %n Sekunden gedauert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>Es wartet schon %n Frage.</numerusform>
            <numerusform>Es warten schon %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bands of the image cannot be used.</source>
        <translation>Diese Kanäle des Bildes lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The download arrived damaged.</source>
        <translation>Der Download ist beschädigt angekommen.</translation>
    </message>
    <message>
        <source>The backend has no such engine.</source>
        <translation>Das Backend hat keine solche Engine.</translation>
    </message>
    <message>
        <source>Something went wrong inside SegEarth.</source>
        <translation>In SegEarth ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The backend refused the request.</source>
        <translation>Das Backend hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The model hub is busy.</source>
        <translation>Der Modell-Hub ist überlastet.</translation>
    </message>
    <message>
        <source>The model hub does not answer as it should.</source>
        <translation>Der Modell-Hub antwortet nicht so, wie er sollte.</translation>
    </message>
    <message>
        <source>The model hub refused to give the model.</source>
        <translation>Der Modell-Hub gibt das Modell nicht heraus.</translation>
    </message>
    <message>
        <source>The model hub cannot be reached.</source>
        <translation>Der Modell-Hub ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>Das Bild ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The image or the extent is too large.</source>
        <translation>Das Bild oder der Ausschnitt ist zu groß.</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>Das Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This model belongs to SegEarth.</source>
        <translation>Dieses Modell gehört zu SegEarth.</translation>
    </message>
    <message>
        <source>This model is installed already, or on its way.</source>
        <translation>Dieses Modell ist schon installiert oder unterwegs.</translation>
    </message>
    <message>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarth kann dieses Modell nicht verwenden.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the model.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für das Modell.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Ein solches Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such repository.</source>
        <translation>Ein solches Repository gibt es nicht.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>Die Frage ist zu lang.</translation>
    </message>
    <message>
        <source>The image is too large to be sent.</source>
        <translation>Das Bild ist zu groß, um gesendet zu werden.</translation>
    </message>
    <message>
        <source>The answer is not ready yet.</source>
        <translation>Die Antwort ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>Eine Einstellung ist ungültig.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written.</source>
        <translation>In den Ordner der Modelle kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>Die Antwort hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>Die Gewichte des Modells lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>Die Gewichte des Modells sind nicht mehr, was sie waren.</translation>
    </message>
    <message>
        <source>The model is not installed, or not whole.</source>
        <translation>Das Modell ist nicht oder nicht vollständig installiert.</translation>
    </message>
    <message>
        <source>Download it again, or choose another mirror.</source>
        <translation>Laden Sie es erneut herunter oder wählen Sie einen anderen Spiegel.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Bitte melden Sie dies zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>Warten Sie einige Minuten und laden Sie dann erneut herunter: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Download it again later, or choose another mirror.</source>
        <translation>Laden Sie es später erneut herunter oder wählen Sie einen anderen Spiegel.</translation>
    </message>
    <message>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>Prüfen Sie den Namen; stimmt er, nehmen Sie die Bedingungen auf der Seite des Modells an und setzen Sie HF_TOKEN auf Ihr Token.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>Prüfen Sie Netzwerk und Proxy und laden Sie dann erneut herunter: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>Es verschwindet, wenn SegEarth deinstalliert wird.</translation>
    </message>
    <message>
        <source>Wait until it is there, or remove it first.</source>
        <translation>Warten Sie, bis es da ist, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>Nennen Sie einen Checkpoint, wie ihn seine Autoren veröffentlichen.</translation>
    </message>
    <message>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder setzen Sie SEGEARTH_MODELS auf einen Ordner eines anderen Datenträgers.</translation>
    </message>
    <message>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>Wählen Sie eines aus der Liste der Modelle, oder nennen Sie ein Repository als OWNER/NAME.</translation>
    </message>
    <message>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>Prüfen Sie den Namen; er lautet OWNER/NAME.</translation>
    </message>
    <message>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>Setzen Sie SEGEARTH_MODELS auf einen Ordner, in den Sie schreiben dürfen.</translation>
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
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>How to get a model</source>
        <translation>So bekommt man ein Modell</translation>
    </message>
    <message>
        <source>Needs about {} of memory</source>
        <translation>Braucht etwa {} Speicher</translation>
    </message>
    <message>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation>Aus dem Internet: Verarbeitungswerkzeuge, SegEarth, Modelle, Modell herunterladen</translation>
    </message>
    <message>
        <source>The engines</source>
        <translation>Die Engines</translation>
    </message>
    <message>
        <source>Marks several things at once, each with its name</source>
        <translation>Markiert mehrere Dinge auf einmal, jedes mit seinem Namen</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Antwortet in Worten</translation>
    </message>
    <message>
        <source>Says where it looked</source>
        <translation>Sagt, wo sie gesucht hat</translation>
    </message>
    <message>
        <source>The threshold can be moved after the answer</source>
        <translation>Die Schwelle lässt sich nach der Antwort verschieben</translation>
    </message>
    <message>
        <source>✗ {}: {}</source>
        <translation>✗ {}: {}</translation>
    </message>
    <message>
        <source>Licence of its weights: {}</source>
        <translation>Lizenz der Gewichte: {}</translation>
    </message>
    <message>
        <source>✓ {}: is installed</source>
        <translation>✓ {}: ist installiert</translation>
    </message>
    <message>
        <source>In a terminal, segearth is: {}</source>
        <translation>Im Terminal heißt segearth: {}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>What each engine can do…</source>
        <translation>Was jede Engine kann…</translation>
    </message>
    <message>
        <source>Why, and what each engine can do…</source>
        <translation>Warum, und was jede Engine kann…</translation>
    </message>
    <message>
        <source>Not ready yet: {}.</source>
        <translation>Noch nicht bereit: {}.</translation>
    </message>
    <message>
        <source>{} – asked already</source>
        <translation>{} – wird schon gefragt</translation>
    </message>
    <message>
        <source>Install a model from a folder</source>
        <translation>Modell aus einem Ordner installieren</translation>
    </message>
    <message>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation>Kopiert die Gewichte eines Modells aus einem Ordner oder von einem Stick; ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation>Der Ordner enthält einen Checkpoint, wie seine Autoren ihn veröffentlichen.</translation>
    </message>
    <message>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation>Ohne Namen bekommt es den, unter dem seine Engine es sucht.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Weights: see their model card. Code they come from: Apache-2.0.</source>
        <translation>Gewichte: siehe ihre Modellkarte. Code, von dem sie stammen: Apache-2.0.</translation>
    </message>
    <message>
        <source>Weights and code: ask their authors; no licence was published with them.</source>
        <translation>Gewichte und Code: Fragen Sie die Autoren; eine Lizenz wurde nicht mitveröffentlicht.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>The polygons of this image have no place in {0}, whose CRS is {1}.</source>
        <translation>Die Polygone dieses Bildes haben keinen Platz in {0} mit dem KBS {1}.</translation>
    </message>
    <message>
        <source>The SegEarth backend is being set up at this moment.</source>
        <translation>Das Backend von SegEarth wird gerade eingerichtet.</translation>
    </message>
    <message>
        <source>Wait until the set-up in the SegEarth dock is done, then ask again.</source>
        <translation>Warten Sie, bis die Einrichtung im SegEarth-Dock fertig ist, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This area lies outside the image.</source>
        <translation>Dieses Gebiet liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Choose an area on the image, and check the CRS of both.</source>
        <translation>Wählen Sie ein Gebiet auf dem Bild und prüfen Sie die KBS beider.</translation>
    </message>
    <message>
        <source>Choose another answer, or polygons of your own.</source>
        <translation>Wählen Sie eine andere Antwort oder eigene Polygone.</translation>
    </message>
    <message>
        <source>Choose another file for this image.</source>
        <translation>Wählen Sie für dieses Bild eine andere Datei.</translation>
    </message>
    <message>
        <source>The layer “{}” has no polygons.</source>
        <translation>Der Layer „{}“ hat keine Polygone.</translation>
    </message>
    <message>
        <source>“{}” shows what changed: it is no answer.</source>
        <translation>„{}“ zeigt eine Differenz und ist keine Antwort.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Left out as too small: {0} of gains and losses, {1}.</source>
        <translation>Als zu klein weggelassen (hinzugekommen oder weggefallen): {0}, {1}.</translation>
    </message>
    <message>
        <source>Changes have no probability map, which this format needs: untick “{}”.</source>
        <translation>Eine Differenz hat keine Wahrscheinlichkeitskarte, die dieses Format braucht: Nehmen Sie das Häkchen bei „{}“ weg.</translation>
    </message>
    <message>
        <source>Folder of the offline bundle (it holds manifest.json)</source>
        <translation>Ordner des Offline-Bundles (er enthält manifest.json)</translation>
    </message>
    <message>
        <source>Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.</source>
        <translation>Jetzt gefragt: {asked}. Schon beantwortet: {known}. Gescheitert: {failed}. Polygone: {polygons}.</translation>
    </message>
    <message>
        <source>Run again into the same file to try once more what failed.</source>
        <translation>Noch einmal in dieselbe Datei ausgeführt, wird Gescheitertes erneut versucht.</translation>
    </message>
    <message>
        <source>{0} of {1} done; run again into the same file to go on.</source>
        <translation>{0} von {1} fertig; noch einmal in dieselbe Datei ausgeführt, geht es weiter.</translation>
    </message>
    <message>
        <source>Answers (GeoPackage)</source>
        <translation>Antworten (GeoPackage)</translation>
    </message>
    <message>
        <source>This is no offline bundle.</source>
        <translation>Das ist kein Offline-Bundle.</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0}.</source>
        <translation>Wählen Sie den Ordner, der {0} enthält.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, then choose it again.</source>
        <translation>Kopieren Sie es noch einmal von dort, wo es gemacht wurde, und wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>The compared answers are switched off on the map.</source>
        <translation>Die verglichenen Antworten sind auf der Karte ausgeschaltet.</translation>
    </message>
    <message>
        <source>Something may lie below the threshold: lower it under Refine.</source>
        <translation>Unter der Schwelle kann etwas liegen: Senken Sie sie unter „Verfeinern“.</translation>
    </message>
    <message>
        <source>Now, at {threshold}: {polygons}</source>
        <translation>Jetzt, bei {threshold}: {polygons}</translation>
    </message>
    <message>
        <source>Now, after changes by hand: {}</source>
        <translation>Jetzt, nach Änderungen von Hand: {}</translation>
    </message>
    <message>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. It knows {nouns}.</source>
        <translation>Das eingebaute Modell kennt „{question}“ nicht; SegEarth-R1 vielleicht, sobald es installiert ist. Es kennt: {nouns}.</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <translation>{} angenommen</translation>
    </message>
    <message>
        <source>rejected {}</source>
        <translation>{} verworfen</translation>
    </message>
    <message>
        <source>merged {}</source>
        <translation>{} verschmolzen</translation>
    </message>
    <message>
        <source>redrawn {}</source>
        <translation>{} neu gezeichnet</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>{} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed by hand ({})</source>
        <translation>Von Hand geändert ({})</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then change something once more.</source>
        <translation>Schließen Sie andere Programme, die die Datei benutzen, und ändern Sie dann noch einmal etwas.</translation>
    </message>
    <message>
        <source>Your changes are in {0}, but its table of runs does not tell of them.</source>
        <translation>Ihre Änderungen stehen in {0}, aber die Tabelle „runs“ darin sagt nichts davon.</translation>
    </message>
    <message>
        <source>{} that there is something</source>
        <translation>{}, dass etwas da ist</translation>
    </message>
    <message>
        <source>For screen and paper: each polygon with a picture, and where it all comes from.</source>
        <translation>Für Bildschirm und Papier: jedes Polygon mit einem Bild, und woher alles stammt.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance.</source>
        <translation>Enthält Polygone, Stil und Herkunftsangaben.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance, and the probability maps as rasters.</source>
        <translation>Enthält Polygone, Stil und Herkunftsangaben, dazu die Wahrscheinlichkeitskarten als Raster.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags.</source>
        <translation>Ein Cloud-optimiertes GeoTIFF: Wahrscheinlichkeiten von 0 bis 1, mit Herkunftsangaben in den Tags.</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.</source>
        <translation>Ein Cloud-optimiertes GeoTIFF: 1 in den Polygonen, 0 außerhalb, mit Herkunftsangaben in den Tags.</translation>
    </message>
    <message>
        <source>Coordinates of the image; style and provenance lie beside it (.qml, .qmd).</source>
        <translation>Koordinaten des Bildes; Stil und Herkunftsangaben liegen daneben (.qml, .qmd).</translation>
    </message>
    <message>
        <source>Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).</source>
        <translation>Länge und Breite (WGS 84), mit Herkunftsangaben; der Stil liegt daneben (.qml).</translation>
    </message>
    <message>
        <source>How sure the engine is that what was asked for is here at all. How sure it is of each polygon stands in the list of polygons.</source>
        <translation>Wie sicher die Engine ist, dass das Gesuchte hier überhaupt vorkommt. Wie sicher sie bei jedem Polygon ist, steht in der Liste der Polygone.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Changes by hand are kept first.</source>
        <translation>Änderungen von Hand werden vorher übernommen.</translation>
    </message>
    <message>
        <source>Tick what is to be exported.</source>
        <translation>Haken Sie an, was exportiert werden soll.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Eine neue Datei.</translation>
    </message>
    <message>
        <source>Compared as the engine drew both: changes by hand do not count.</source>
        <translation>Verglichen wurde, was die Engine beide Male gezeichnet hat: Änderungen von Hand zählen nicht.</translation>
    </message>
    <message>
        <source>How sure the engine is of each polygon: the mean probability of its pixels.</source>
        <translation>Wie sicher die Engine bei jedem Polygon ist: die mittlere Wahrscheinlichkeit seiner Pixel.</translation>
    </message>
    <message>
        <source>This answer has no polygons on the map that could be listed.</source>
        <translation>Von dieser Antwort liegen keine Polygone auf der Karte, die sich auflisten ließen.</translation>
    </message>
    <message>
        <source>No polygon is left here.</source>
        <translation>Hier ist kein Polygon übrig.</translation>
    </message>
    <message>
        <source>These polygons lie in {}: what is changed by hand is changed there.</source>
        <translation>Diese Polygone liegen in {}: Was von Hand geändert wird, ändert sich dort.</translation>
    </message>
    <message>
        <source>Polygons are being changed by hand: keep the changes first.</source>
        <translation>Polygone werden gerade von Hand geändert: Behalten Sie zuerst die Änderungen.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer.</source>
        <translation>Diese Polygone bleiben: Die Schieberegler zeichnen einen neuen Layer.</translation>
    </message>
    <message>
        <source>In this view, at {now} m per pixel, “{thing}” can hardly be seen.</source>
        <translation>In dieser Ansicht, bei {now} m je Pixel, ist „{thing}“ kaum zu erkennen.</translation>
    </message>
    <message>
        <source>“{thing}” can hardly be seen in this image: its own pixels are {native} m wide.</source>
        <translation>„{thing}“ ist in diesem Bild kaum zu erkennen: Seine eigenen Pixel sind {native} m breit.</translation>
    </message>
    <message>
        <source>The polygons of “{0}” have no place in {1}, the other layer's CRS.</source>
        <translation>Die Polygone von „{0}“ haben keinen Platz in {1}, dem KBS des anderen Layers.</translation>
    </message>
    <message>
        <source>Check that both layers have the right CRS.</source>
        <translation>Prüfen Sie, ob beide Layer das richtige KBS haben.</translation>
    </message>
    <message>
        <source>Left out, as outside of what was asked: {}.</source>
        <translation>Weggelassen, da außerhalb des Gefragten: {}.</translation>
    </message>
    <message>
        <source>Only what lies in the extent is judged; left empty, that is what the answer was asked about.</source>
        <translation>Beurteilt wird nur, was in der Ausdehnung liegt; bleibt sie leer, ist das der Bereich, zu dem gefragt wurde.</translation>
    </message>
    <message>
        <source>{0} is there already and belongs to another file.</source>
        <translation>{0} ist bereits vorhanden und gehört zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>One mask per question, seen at {pixels} pixels on the long side.</source>
        <translation>Eine Maske je Frage, gesehen mit {pixels} Pixeln an der langen Seite.</translation>
    </message>
    <message>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels.</source>
        <translation>Findet, was eine Wendung beschreibt, kann nicht schlussfolgern; sieht {pixels} Pixel.</translation>
    </message>
    <message>
        <source>Marks several targets by name, sees {pixels} pixels.</source>
        <translation>Markiert mehrere Ziele mit Namen, sieht {pixels} Pixel.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} GB of memory.</source>
        <translation>Braucht {least} bis {most} GB Speicher.</translation>
    </message>
    <message>
        <source>run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>`segearth models import DIR` mit einem Ordner seiner Gewichte ausführen: Unseres Wissens sind sie nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>Führen Sie `segearth models import DIR` mit einem Ordner seiner Gewichte aus: Unseres Wissens sind sie nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask for each alone.</source>
        <translation>„{question}“ nennt mehrere Dinge: {nouns}. Das eingebaute Modell markiert immer nur eine Art: Fragen Sie nach jeder einzeln.</translation>
    </message>
    <message>
        <source>{who} did not understand the question, so there is nothing to compare.</source>
        <translation>{who} hat die Frage nicht verstanden, daher gibt es nichts zu vergleichen.</translation>
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
        <translation>berührt den Rand des betrachteten Bereichs</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Betrachtet mit</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>Datum in der Datei</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>{} m per pixel</source>
        <translation>{} m je Pixel</translation>
    </message>
    <message>
        <source>{} accepted by hand</source>
        <translation>{} von Hand angenommen</translation>
    </message>
    <message>
        <source>scores {0} to {1}</source>
        <translation>Güte {0} bis {1}</translation>
    </message>
    <message>
        <source>Score all targets together</source>
        <translation>Güte aller Ziele zusammen</translation>
    </message>
    <message>
        <source>Score “{}” only</source>
        <translation>Güte nur von „{}“</translation>
    </message>
    <message>
        <source>All targets were scored together.</source>
        <translation>Die Güte gilt für alle Ziele zusammen.</translation>
    </message>
    <message>
        <source>Only “{}” was scored.</source>
        <translation>Die Güte gilt nur für „{}“.</translation>
    </message>
    <message>
        <source>Not ready yet: the button below installs its model from a folder of yours.</source>
        <translation>Noch nicht bereit: Die Schaltfläche unten installiert das Modell aus einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models</source>
        <translation>Aus einem Ordner oder von einem Stick: die Schaltfläche unten, oder Verarbeitungswerkzeuge, SegEarth, Modelle</translation>
    </message>
    <message>
        <source>&amp;Install a model from a folder…</source>
        <translation>Modell aus einem Ordner &amp;installieren…</translation>
    </message>
    <message>
        <source>No temporary layer is ticked; what files show stays on the map.</source>
        <translation>Kein temporärer Layer ist angehakt; was Dateien zeigen, bleibt auf der Karte.</translation>
    </message>
    <message>
        <source>The place you clicked</source>
        <translation>Die angeklickte Stelle</translation>
    </message>
    <message>
        <source>Polygons that neither touch nor overlap cannot be merged into one</source>
        <translation>Polygone, die sich weder berühren noch überlappen, lassen sich nicht zu einem verschmelzen</translation>
    </message>
    <message>
        <source>Select these polygons on the map</source>
        <translation>Diese Polygone auf der Karte wählen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Wie alle</translation>
    </message>
    <message>
        <source>This target gets the threshold of all targets again.</source>
        <translation>Dieses Ziel bekommt wieder die Schwelle aller Ziele.</translation>
    </message>
    <message>
        <source>Threshold of “{0}”: {1}</source>
        <translation>Schwelle von „{0}“: {1}</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own: {}</source>
        <translation>Jetzt, bei eigenen Schwellen: {}</translation>
    </message>
    <message>
        <source>(at {})</source>
        <translation>(bei {})</translation>
    </message>
    <message>
        <source>The raster layer that is looked at; left empty, all visible images of the project.</source>
        <translation>Der Rasterlayer, der betrachtet wird; ohne Angabe alle sichtbaren Bilder des Projekts.</translation>
    </message>
    <message>
        <source>The polygons that answer: in memory, or in a file with style and metadata.</source>
        <translation>Die Polygone der Antwort: im Speicher oder in einer Datei mit Stil und Metadaten.</translation>
    </message>
    <message>
        <source>{} answers with other settings were in this file: replaced.</source>
        <translation>In dieser Datei ersetzte Antworten mit anderen Einstellungen: {}.</translation>
    </message>
    <message>
        <source>Answers with other settings, replaced</source>
        <translation>Ersetzte Antworten mit anderen Einstellungen</translation>
    </message>
    <message>
        <source>{}: table</source>
        <translation>{}: Tabelle</translation>
    </message>
    <message>
        <source>certainty {}</source>
        <translation>Gewissheit {}</translation>
    </message>
    <message>
        <source>Keep answers with other settings</source>
        <translation>Antworten mit anderen Einstellungen behalten</translation>
    </message>
    <message>
        <source>Each line is asked about each area, in English.</source>
        <translation>Jede Zeile wird zu jedem Gebiet gefragt, auf Englisch.</translation>
    </message>
    <message>
        <source>Polygons: what is found lies inside of them. Left empty, all of the image is one area.</source>
        <translation>Polygone: Was gefunden wird, liegt in ihnen. Ohne Angabe ist das ganze Bild ein Gebiet.</translation>
    </message>
    <message>
        <source>Its values name the areas in the answers and in the table; left empty, numbers do.</source>
        <translation>Seine Werte benennen die Gebiete in den Antworten und in der Tabelle; ohne Angabe tun es Nummern.</translation>
    </message>
    <message>
        <source>A file that is there already is added to, so that a batch goes on where it stopped.</source>
        <translation>Eine vorhandene Datei wird ergänzt, sodass ein Stapel dort weitergeht, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>Off: an answer replaces what the same question about the same area found with other settings. On: both stay in the file, for comparing; their polygons lie above each other.</source>
        <translation>Aus: Eine Antwort ersetzt, was dieselbe Frage zum selben Gebiet mit anderen Einstellungen ergab. Ein: Beide bleiben zum Vergleichen in der Datei; ihre Polygone liegen übereinander.</translation>
    </message>
    <message>
        <source>The raster layer that is looked at, in its own CRS.</source>
        <translation>Der Rasterlayer, der betrachtet wird, in seinem eigenen KBS.</translation>
    </message>
    <message>
        <source>What to look for, in English, such as: swimming pools.</source>
        <translation>Wonach gesucht wird, auf Englisch, zum Beispiel: swimming pools.</translation>
    </message>
    <message>
        <source>Only this part is looked at; left empty, all of the image. Needed without an image.</source>
        <translation>Nur dieser Teil wird betrachtet; ohne Angabe das ganze Bild. Nötig, wenn kein Bild angegeben ist.</translation>
    </message>
    <message>
        <source>The model that answers. “List models” in this toolbox says which are installed.</source>
        <translation>Das Modell, das antwortet. „Modelle auflisten“ in diesen Werkzeugen sagt, welche installiert sind.</translation>
    </message>
    <message>
        <source>A second engine for the same question: the layer then shows where both agree.</source>
        <translation>Eine zweite Engine für dieselbe Frage: Der Layer zeigt dann, wo beide übereinstimmen.</translation>
    </message>
    <message>
        <source>How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many times closer. native: Every pixel of the image. Closer looks take longer.</source>
        <translation>Wie genau hingesehen wird. overview: einmal auf das Ganze (Übersicht). 2x, 4x: Fenster für Fenster, um so vieles näher. native: jedes Pixel des Bildes. Genaueres Hinsehen dauert länger.</translation>
    </message>
    <message>
        <source>A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it later.</source>
        <translation>Ein Raster, das zeigt, wie sicher die Engine bei jedem Pixel ist, 0 bis 1: Daraus lassen sich später andere Polygone zeichnen.</translation>
    </message>
    <message>
        <source>A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more that is wrong.</source>
        <translation>Ab dieser Wahrscheinlichkeit gehört ein Pixel zur Antwort, 0,5 sind 50 %. Niedriger findet mehr, auch mehr Falsches.</translation>
    </message>
    <message>
        <source>Polygons that cover less ground are left out; 0 keeps all.</source>
        <translation>Polygone, die weniger Boden bedecken, entfallen; 0 behält alle.</translation>
    </message>
    <message>
        <source>How far an outline may move to have fewer corners; 0 keeps the pixels&apos; edges.</source>
        <translation>Wie weit sich ein Umriss verschieben darf, um weniger Ecken zu haben; 0 behält die Pixelkanten.</translation>
    </message>
    <message>
        <source>Gives outlines right angles, as buildings have them.</source>
        <translation>Gibt Umrissen rechte Winkel, wie Gebäude sie haben.</translation>
    </message>
    <message>
        <source>Where an answer names several things: a label and a threshold of its own in each row. Usually empty.</source>
        <translation>Wenn eine Antwort mehrere Dinge nennt: in jeder Zeile eine Klasse und ihre eigene Schwelle. Meist leer.</translation>
    </message>
    <message>
        <source>thresholds of single targets</source>
        <translation>Schwellen einzelner Ziele</translation>
    </message>
    <message>
        <source>other outlines</source>
        <translation>andere Umrisse</translation>
    </message>
    <message>
        <source>only one was changed by hand</source>
        <translation>nur eine wurde von Hand geändert</translation>
    </message>
    <message>
        <source>The two were not drawn alike: {}.</source>
        <translation>Die beiden wurden nicht gleich gezeichnet: {}.</translation>
    </message>
    <message>
        <source>threshold {0} and {1}</source>
        <translation>Schwelle {0} und {1}</translation>
    </message>
    <message>
        <source>smallest {0} and {1}</source>
        <translation>Mindestfläche {0} und {1}</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>It is asked all the same.</source>
        <translation>Befragt wird es trotzdem.</translation>
    </message>
    <message>
        <source>Leave it empty to judge all polygons.</source>
        <translation>Lassen Sie das Feld leer, um alle Polygone zu beurteilen.</translation>
    </message>
    <message>
        <source>Its labels are: {}.</source>
        <translation>Ihre Klassen sind: {}.</translation>
    </message>
    <message>
        <source>No polygon of the answer has the label “{}”.</source>
        <translation>Kein Polygon der Antwort hat die Klasse „{}“.</translation>
    </message>
    <message>
        <source>A less close look sees every pixel of the image here already.</source>
        <translation>Schon bei geringerem Detailgrad wird hier jedes Pixel des Bildes gesehen.</translation>
    </message>
    <message>
        <source>{} – nothing more here</source>
        <translation>{} – zeigt hier nicht mehr</translation>
    </message>
    <message>
        <source>Stays with its polygon until sliders draw all of them anew.</source>
        <translation>Die Nummer bleibt beim Polygon, bis die Schieberegler alle neu zeichnen.</translation>
    </message>
    <message>
        <source>Of an answer that names several things: only polygons with this label are judged, and the suggested threshold is its own. Left empty, all are judged together.</source>
        <translation>Wenn eine Antwort mehrere Dinge nennt: Nur Polygone mit dieser Klasse werden beurteilt, und die empfohlene Schwelle ist deren eigene. Ohne Angabe werden alle zusammen beurteilt.</translation>
    </message>
    <message>
        <source>Only the ground that both were asked about is compared: {}.</source>
        <translation>Verglichen wird nur das Gebiet, zu dem beide Male gefragt wurde: {}.</translation>
    </message>
    <message>
        <source>“{}” is switched off in the Layers panel.</source>
        <translation>„{}“ ist im Layerbedienfeld ausgeschaltet.</translation>
    </message>
    <message>
        <source>The map does not show “{}” at this scale.</source>
        <translation>Die Karte zeigt „{}“ in diesem Maßstab nicht.</translation>
    </message>
    <message>
        <source>“{0}” lies above “{1}” and may hide it on the map.</source>
        <translation>„{0}“ liegt über „{1}“ und verdeckt es vielleicht auf der Karte.</translation>
    </message>
    <message>
        <source>The two answers are {0} and {1} certain.</source>
        <translation>Die Gewissheit der beiden Antworten beträgt {0} und {1}.</translation>
    </message>
    <message>
        <source>The answer is {} certain.</source>
        <translation>Die Gewissheit der Antwort beträgt {}.</translation>
    </message>
    <message>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or less.</source>
        <translation>Bei {gsd} m je Pixel kann das eingebaute Modell dies nicht erkennen: {nouns}. Dazu braucht es Pixel von {finest} m oder weniger.</translation>
    </message>
    <message>
        <source>A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen larger.</source>
        <translation>Ein Pixel bedeckt {gsd} m, und das eingebaute Modell hat vor allem aus Bildern mit {finest} m oder weniger gelernt: Hier irrt es sich oft; nehmen Sie dies als Vermutung. Zoomen Sie hinein und fragen Sie zu Teilen der Ansicht: So werden diese größer gesehen.</translation>
    </message>
    <message>
        <source>The two answers are about different places: nothing is common to both.</source>
        <translation>Die beiden Antworten betreffen verschiedene Orte: Sie haben nichts gemeinsam.</translation>
    </message>
    <message>
        <source>Choose an answer about the same place.</source>
        <translation>Wählen Sie eine Antwort zum selben Ort.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>Früher:</translation>
    </message>
    <message>
        <source>From {0} to {1}: gained {2}, lost {3}, kept {4}.</source>
        <translation>Von {0} zu {1}: {2} hinzugekommen, {3} weggefallen, {4} geblieben.</translation>
    </message>
    <message>
        <source>{0}, without {1} rejected by hand</source>
        <translation>{0}, ohne {1} von Hand verworfene</translation>
    </message>
    <message>
        <source>Nothing is changed by hand: end the editing.</source>
        <translation>Von Hand ist nichts geändert: Beenden Sie die Bearbeitung.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer, without those rejected and without other changes by hand.</source>
        <translation>Diese Polygone bleiben: Die Schieberegler zeichnen einen neuen Layer, ohne die verworfenen und ohne andere Änderungen von Hand.</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own and {smallest}: {polygons}</source>
        <translation>Jetzt, bei eigenen Schwellen und {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Now, at {threshold} and {smallest}: {polygons}</source>
        <translation>Jetzt, bei {threshold} und {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Questions that were not judged</source>
        <translation>Nicht beurteilte Fragen</translation>
    </message>
    <message>
        <source>Number of polygons in the file</source>
        <translation>Anzahl der Polygone in der Datei</translation>
    </message>
    <message>
        <source>In the file: {}.</source>
        <translation>In der Datei: {}.</translation>
    </message>
    <message>
        <source>{}: not judged</source>
        <translation>{}: nicht beurteilt</translation>
    </message>
    <message>
        <source>Not judged: {}.</source>
        <translation>Nicht beurteilt: {}.</translation>
    </message>
</context>
</TS>
