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
        <source>The SegEarth backend is not installed.</source>
        <translation>Das SegEarth-Backend ist nicht installiert.</translation>
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
        <source>E&amp;xport as GeoPackage…</source>
        <translation>&amp;GeoPackage-Export…</translation>
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
        <source>What shall be found in the visible extent?</source>
        <translation>Was soll im sichtbaren Kartenausschnitt gefunden werden?</translation>
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
        <source>SegEarth: list engines</source>
        <translation>SegEarth: Engines auflisten</translation>
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
        <source>A new file, with style and provenance.</source>
        <translation>Eine neue Datei, mit Stil und Herkunftsangaben.</translation>
    </message>
    <message>
        <source>{name} ({polygons})</source>
        <translation>{name} ({polygons})</translation>
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
        <source>Install it as the help (F1) says, then name its Python in the settings.</source>
        <translation>Installieren Sie es wie in der Hilfe (F1) beschrieben und geben Sie dann sein Python in den Einstellungen an.</translation>
    </message>
    <message>
        <source>The answer in words. Esc stops it.</source>
        <translation>Die Antwort in Worten. Esc hält sie an.</translation>
    </message>
    <message>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth: Antwort in Worten</translation>
    </message>
</context>
</TS>
