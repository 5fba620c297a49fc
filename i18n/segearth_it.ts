<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>SegEarth</name>
    <message>
        <source>Gained</source>
        <translation>Guadagnato</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservato</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errato</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Mancato</translation>
    </message>
    <message>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>Il backend di SegEarth non è ancora configurato.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>Premere “Configura” nel pannello SegEarth: basta un clic.</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend.</source>
        <translation>Il plugin è più recente del suo backend.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>Premere “Configura” nel pannello SegEarth per aggiornarlo.</translation>
    </message>
    <message>
        <source>The SegEarth backend did not start.</source>
        <translation>Il backend di SegEarth non si è avviato.</translation>
    </message>
    <message>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>Cercare il motivo nel log, poi ripetere la domanda.</translation>
    </message>
    <message>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>Il backend di SegEarth si è arrestato prima di rispondere.</translation>
    </message>
    <message>
        <source>Ask again: it starts anew.</source>
        <translation>Ripetere la domanda: il backend si riavvia.</translation>
    </message>
    <message>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>L’indirizzo del backend appartiene a un programma già terminato.</translation>
    </message>
    <message>
        <source>Ask again: the backend starts anew.</source>
        <translation>Ripetere la domanda: il backend si riavvia.</translation>
    </message>
    <message>
        <source>The backend does not know this QGIS session.</source>
        <translation>Il backend non conosce questa sessione di QGIS.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La domanda è vuota.</translation>
    </message>
    <message>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>Scrivere in inglese che cosa si cerca, per esempio: swimming pools.</translation>
    </message>
    <message>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>La domanda ha {0} caratteri; ne vengono letti al massimo {1}.</translation>
    </message>
    <message>
        <source>Shorten the question.</source>
        <translation>Abbreviare la domanda.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>There is no image on the map.</source>
        <translation>Sulla mappa non c’è alcuna immagine.</translation>
    </message>
    <message>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>Aggiungere un layer raster o una mappa web e renderlo visibile.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is in view.</source>
        <translation>Nulla di “{0}” è in vista.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>Spostare la mappa in modo che l’immagine sia in vista, poi ripetere la domanda.</translation>
    </message>
    <message>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>Il file dell’immagine non esiste più: {0}.</translation>
    </message>
    <message>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>Rimettere il file al suo posto o scegliere un altro layer, poi ripetere la domanda.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>Impossibile leggere “{0}”.</translation>
    </message>
    <message>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>Aprire il file in un altro programma per verificare se è danneggiato.</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>Impossibile disegnare la mappa.</translation>
    </message>
    <message>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>Controllare la connessione alla mappa web, poi ripetere la domanda.</translation>
    </message>
    <message>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>L’esportazione in {0} non è riuscita; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>Scegliere un altro file o cercare il motivo nel log.</translation>
    </message>
    <message>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>Il disco è pieno; {0} è rimasto invariato.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Liberare spazio o scegliere un’altra cartella, poi esportare di nuovo.</translation>
    </message>
    <message>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} è in uso; il file è rimasto invariato.</translation>
    </message>
    <message>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>Terminare la modifica dei suoi layer o chiudere l’altro programma, poi esportare di nuovo.</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>Non è consentito scrivere in {0}.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>Scegliere un’altra cartella, poi esportare di nuovo.</translation>
    </message>
    <message>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} non è un GeoPackage; il file è rimasto invariato.</translation>
    </message>
    <message>
        <source>Choose another file, then export again.</source>
        <translation>Scegliere un altro file, poi esportare di nuovo.</translation>
    </message>
    <message>
        <source>There is no answer to export.</source>
        <translation>Non c’è alcuna risposta da esportare.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Fare prima una domanda.</translation>
    </message>
    <message>
        <source>No probability map is kept of “{}”.</source>
        <translation>Per “{}” non è conservata alcuna mappa di probabilità.</translation>
    </message>
    <message>
        <source>Ask the question again, or choose another format.</source>
        <translation>Ripetere la domanda o scegliere un altro formato.</translation>
    </message>
    <message>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>“{}” non ha un SR, quindi questo formato non può indicare dove si trova.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>Impostare il SR del layer o scegliere GeoPackage.</translation>
    </message>
    <message>
        <source>This QGIS cannot write {}.</source>
        <translation>Questo QGIS non può scrivere {}.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Scegliere un altro formato.</translation>
    </message>
    <message>
        <source>This answer could not be added to the history in {}.</source>
        <translation>Impossibile aggiungere questa risposta alla cronologia in {}.</translation>
    </message>
    <message>
        <source>Export it, or free some space on the disk.</source>
        <translation>Esportarla oppure liberare spazio sul disco.</translation>
    </message>
    <message>
        <source>The history in {} cannot be read.</source>
        <translation>Impossibile leggere la cronologia in {}.</translation>
    </message>
    <message>
        <source>Move the file away; the history then begins anew.</source>
        <translation>Spostare altrove il file; la cronologia ricomincerà da capo.</translation>
    </message>
    <message>
        <source>The history does not hold this answer any more.</source>
        <translation>La cronologia non contiene più questa risposta.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Ripetere la domanda.</translation>
    </message>
    <message>
        <source>No features are selected.</source>
        <translation>Nessun elemento selezionato.</translation>
    </message>
    <message>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>Selezionarne alcuni nel layer attivo del pannello Layer.</translation>
    </message>
    <message>
        <source>Accept polygons</source>
        <translation>Accetta poligoni</translation>
    </message>
    <message>
        <source>Reject polygons</source>
        <translation>Scarta poligoni</translation>
    </message>
    <message>
        <source>Merge polygons</source>
        <translation>Fondi poligoni</translation>
    </message>
    <message>
        <source>Nothing of the image is in view.</source>
        <translation>Nessuna parte dell’immagine è in vista.</translation>
    </message>
    <message>
        <source>The image was damaged on its way to the backend.</source>
        <translation>L’immagine si è danneggiata durante l’invio al backend.</translation>
    </message>
    <message>
        <source>The memory was not enough for this question.</source>
        <translation>La memoria non è bastata per questa domanda.</translation>
    </message>
    <message>
        <source>Too many questions are waiting.</source>
        <translation>Ci sono troppe domande in attesa.</translation>
    </message>
    <message>
        <source>The backend no longer knows this question.</source>
        <translation>Il backend non conosce più questa domanda.</translation>
    </message>
    <message>
        <source>Correct this setting and ask again.</source>
        <translation>Correggere questa impostazione e ripetere la domanda.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Scegliere un altro motore.</translation>
    </message>
    <message>
        <source>Check that the file still exists, then ask again.</source>
        <translation>Controllare che il file esista ancora, poi ripetere la domanda.</translation>
    </message>
    <message>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>Ingrandire la vista o interrogare un’estensione più piccola.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view.</source>
        <translation>Spostare la mappa in modo che l’immagine sia in vista.</translation>
    </message>
    <message>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>Scegliere tre bande che corrispondano a rosso, verde e blu.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Installare di nuovo il modello.</translation>
    </message>
    <message>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>Il file è stato modificato o danneggiato; installare di nuovo il modello.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>Interrogare un’estensione più piccola o scegliere un motore più leggero.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>Interrogare un’estensione più piccola o con meno dettaglio.</translation>
    </message>
    <message>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>Attendere la fine di una domanda in corso, poi ripetere la domanda.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>Scegliere un’altra cartella o liberare spazio, poi esportare di nuovo.</translation>
    </message>
    <message>
        <source>The backend reported a problem without a name.</source>
        <translation>Il backend ha segnalato un problema senza nome.</translation>
    </message>
    <message>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>Poligoni tracciati da {0} su “{1}” in risposta a “{2}”.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In attesa del proprio turno</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Lettura dell’immagine</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>Esame dell’immagine</translation>
    </message>
    <message>
        <source>Finding what was asked for</source>
        <translation>Ricerca di quanto richiesto</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Tracciamento dei poligoni</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Evidence sheet (HTML)</source>
        <translation>Scheda di riscontro (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Scheda di riscontro</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>punteggio {}</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} pixel quadrati</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <source>Image: {}</source>
        <translation>Immagine: {}</translation>
    </message>
    <message>
        <source>GeoPackage with probability maps</source>
        <translation>GeoPackage con mappe di probabilità</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Probability map (GeoTIFF)</source>
        <translation>Mappa di probabilità (GeoTIFF)</translation>
    </message>
    <message>
        <source>Mask (GeoTIFF)</source>
        <translation>Maschera (GeoTIFF)</translation>
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
        <translation>La risposta a parole. Esc la interrompe.</translation>
    </message>
    <message>
        <source>&amp;Zoom to answer</source>
        <translation>&amp;Zoom su risposta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Ground area</source>
        <translation>Area al suolo</translation>
    </message>
    <message>
        <source>Of the extent</source>
        <translation>Dell’estensione</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine} su {device}</translation>
    </message>
    <message>
        <source>{} (as asked: {})</source>
        <translation>{} (in origine: {})</translation>
    </message>
    <message>
        <source>The question could not be asked.</source>
        <translation>Impossibile porre la domanda.</translation>
    </message>
    <message>
        <source>Look into the log for the reason.</source>
        <translation>Cercare il motivo nel log.</translation>
    </message>
    <message>
        <source>What shall be found there?</source>
        <translation>Che cosa si deve trovare lì?</translation>
    </message>
    <message>
        <source>Type it above and press Enter.</source>
        <translation>Scriverlo qui sopra e premere Invio.</translation>
    </message>
    <message>
        <source>Ask about here</source>
        <translation>Chiedi qui</translation>
    </message>
    <message>
        <source>Ask inside this polygon</source>
        <translation>Chiedi in questo poligono</translation>
    </message>
    <message>
        <source>Segment visible extent…</source>
        <translation>Segmenta l’estensione visibile…</translation>
    </message>
    <message>
        <source>Segment visible extent: “{}”</source>
        <translation>Segmenta l’estensione visibile: “{}”</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Confronta con</translation>
    </message>
    <message>
        <source>An earlier answer, or polygons of your own</source>
        <translation>Una risposta precedente o poligoni propri</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Variazioni</translation>
    </message>
    <message>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>Che cosa questa risposta ha guadagnato, perso e conservato rispetto all’altra</translation>
    </message>
    <message>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>IoU, precisione e richiamo rispetto agli altri poligoni, e la soglia migliore</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{} rispetto a {}</translation>
    </message>
    <message>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>Per area: IoU {}, precisione {}, richiamo {}.</translation>
    </message>
    <message>
        <source>By objects: precision {}, recall {}.</source>
        <translation>Per oggetti: precisione {}, richiamo {}.</translation>
    </message>
    <message>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>Con una soglia di {} la IoU è {}.</translation>
    </message>
    <message>
        <source>Use a threshold of {}</source>
        <translation>Usa una soglia di {}</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Esportato in {}.</translation>
    </message>
    <message>
        <source>Starting the backend…</source>
        <translation>Avvio del backend…</translation>
    </message>
    <message>
        <source>Sending the question…</source>
        <translation>Invio della domanda…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>Gli esami ravvicinati procedono finestra per finestra e richiedono più tempo: a 4x, fino a 16 volte tanto.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>2x closer</source>
        <translation>2x più vicino</translation>
    </message>
    <message>
        <source>4x closer</source>
        <translation>4x più vicino</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Ogni pixel</translation>
    </message>
    <message>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <source>Waiting for the backend…</source>
        <translation>In attesa del backend…</translation>
    </message>
    <message>
        <source>{} – not ready</source>
        <translation>{} – non pronto</translation>
    </message>
    <message>
        <source>Examples that fit what is seen</source>
        <translation>Esempi adatti a ciò che si vede</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Esporta risposte</translation>
    </message>
    <message>
        <source>&amp;Add the exported file to the map</source>
        <translation>&amp;Aggiungi il file esportato alla mappa</translation>
    </message>
    <message>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>&amp;Rimuovi il layer temporaneo: il file mostra lo stesso</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;sporta</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>Ris&amp;poste</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Fi&amp;le</translation>
    </message>
    <message>
        <source>One file for each answer, named after it.</source>
        <translation>Un file per ogni risposta, con il suo nome.</translation>
    </message>
    <message>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>Questo file esiste. Le risposte vengono aggiunte; gli altri suoi layer restano come sono.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Questo file esiste e sarà sostituito.</translation>
    </message>
    <message>
        <source>SegEarth: export</source>
        <translation>SegEarth: esportazione</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Visibile</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Intero layer</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rettangolo disegnato</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Elementi selezionati</translation>
    </message>
    <message>
        <source>SegEarth help</source>
        <translation>Guida di SegEarth</translation>
    </message>
    <message>
        <source>Same answer: yes, IoU {}.</source>
        <translation>Stessa risposta: sì, IoU {}.</translation>
    </message>
    <message>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>Stessa risposta: no, IoU {}: allora {}, ora {}.</translation>
    </message>
    <message>
        <source>The image has changed, or the model has.</source>
        <translation>È cambiata l’immagine, oppure il modello.</translation>
    </message>
    <message>
        <source>The model is another one.</source>
        <translation>Il modello è un altro.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Show this answer (Enter)</source>
        <translation>Mostra questa risposta (Invio)</translation>
    </message>
    <message>
        <source>Ask this question about the same image once more</source>
        <translation>Ripete questa domanda sulla stessa immagine</translation>
    </message>
    <message>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>Ripete la domanda e dice se la risposta è la stessa</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Visible map</source>
        <translation>Mappa visibile</translation>
    </message>
    <message>
        <source>The map as you see it, several layers together</source>
        <translation>La mappa così come si vede, più layer insieme</translation>
    </message>
    <message>
        <source>Ask the map (SegEarth)</source>
        <translation>Interroga la mappa (SegEarth)</translation>
    </message>
    <message>
        <source>Ask about what is seen</source>
        <translation>Chiedi su ciò che si vede</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Nascondi questo messaggio</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Riavvia e ripeti</translation>
    </message>
    <message>
        <source>Choose image</source>
        <translation>Scegli immagine</translation>
    </message>
    <message>
        <source>Zoom to image</source>
        <translation>Zoom sull’immagine</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <translation>Scegli motore</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configura…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Esporta di nuovo</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostra log</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Chiedi</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Poni questa domanda (Invio)</translation>
    </message>
    <message>
        <source>Undo on the map</source>
        <translation>Annulla sulla mappa</translation>
    </message>
    <message>
        <source>Redo on the map</source>
        <translation>Ripristina sulla mappa</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Guida (F1)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Immagine</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>E&amp;stensione</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Dettaglio</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>&amp;Motore</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <source>Accept the selected polygons</source>
        <translation>Accetta i poligoni selezionati</translation>
    </message>
    <message>
        <source>Reject the selected polygons (Delete)</source>
        <translation>Scarta i poligoni selezionati (Canc)</translation>
    </message>
    <message>
        <source>Merge the selected polygons</source>
        <translation>Fondi i poligoni selezionati</translation>
    </message>
    <message>
        <source>Undo the last change by hand</source>
        <translation>Annulla l’ultima modifica manuale</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Keep the changes and end the editing</source>
        <translation>Conserva le modifiche e termina la modifica</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Interrompi (Esc)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Invio pone la domanda, Esc la annulla.</translation>
    </message>
    <message>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>Che cosa si cerca? In inglese, ad es.: swimming pools</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affina</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Area minima</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Semplifica</translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation>Angoli retti</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>Mantieni &amp;versione</translation>
    </message>
    <message>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>Lascia questi poligoni come layer; i cursori proseguono su una copia.</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>lieve</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom to {} m per pixel</source>
        <translation>Zoom a {} m per pixel</translation>
    </message>
    <message>
        <source>SegEarth settings</source>
        <translation>Impostazioni di SegEarth</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixel</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trovato automaticamente</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Soglia</translation>
    </message>
    <message>
        <source>&amp;Smallest area</source>
        <translation>Area &amp;minima</translation>
    </message>
    <message>
        <source>S&amp;implify outlines</source>
        <translation>S&amp;emplifica contorni</translation>
    </message>
    <message>
        <source>&amp;Python of the backend</source>
        <translation>&amp;Python del backend</translation>
    </message>
    <message>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>Configurazione: cartella, dispositivo, &amp;riparazione…</translation>
    </message>
    <message>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>Vale dalla prossima domanda; un altro Python, dal prossimo avvio.</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>panoramica</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativa</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Esame di questo computer</translation>
    </message>
    <message>
        <source>Folder for the backend, its models and caches</source>
        <translation>Cartella per il backend, i suoi modelli e le cache</translation>
    </message>
    <message>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarth è pronto: l’immagine di prova ha avuto risposta in {0} s con {1}.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>il processore</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la scheda grafica</translation>
    </message>
    <message>
        <source>Cancelled; what is here is kept.</source>
        <translation>Annullato; ciò che è già qui viene conservato.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia diagnostica</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Altra cartella…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Richiede</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>One step before the first question</source>
        <translation>Un passo prima della prima domanda</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>La configurazione è stata interrotta</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend</source>
        <translation>Il plugin è più recente del suo backend</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configura di nuovo</translation>
    </message>
    <message>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>Alle domande risponde un programma accanto a QGIS, con un proprio Python.</translation>
    </message>
    <message>
        <source>The button below makes it, in the folder named.</source>
        <translation>Il pulsante qui sotto lo installa nella cartella indicata.</translation>
    </message>
    <message>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>Nulla viene installato in QGIS e non serve un amministratore.</translation>
    </message>
    <message>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>Riprende da dove si era fermata; ciò che è già qui non viene scaricato di nuovo.</translation>
    </message>
    <message>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>Un aggiornamento richiede circa un minuto se è cambiato solo il backend stesso.</translation>
    </message>
    <message>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>Il backend funziona. Qui si può spostare su un altro dispositivo o in un’altra cartella.</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Configura</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Configura di nuovo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>Scheda grafica NVIDIA (CUDA {})</translation>
    </message>
    <message>
        <source>Automatic: {}</source>
        <translation>Automatico: {}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found.</source>
        <translation>Nessuna scheda grafica NVIDIA trovata.</translation>
    </message>
    <message>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{}: il driver è troppo vecchio; aggiornarlo per usare la scheda.</translation>
    </message>
    <message>
        <source>{}: torch does not serve this card.</source>
        <translation>{}: torch non supporta questa scheda.</translation>
    </message>
    <message>
        <source>{} on the disk</source>
        <translation>{} sul disco</translation>
    </message>
    <message>
        <source>{0} ({1} are free)</source>
        <translation>{0} ({1} liberi)</translation>
    </message>
    <message>
        <source>{0} to fetch, {1}</source>
        <translation>{0} da scaricare, {1}</translation>
    </message>
    <message>
        <source>{} (no network)</source>
        <translation>{} (senza rete)</translation>
    </message>
    <message>
        <source>{}: unpacking</source>
        <translation>{}: estrazione</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0}: {1} di {2} MB</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto rimanente</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>circa {} min rimanenti</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Verifica del bundle</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Creazione dell’ambiente</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Programma di installazione</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Neural network library</source>
        <translation>Libreria per reti neurali</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Asking a question with a known answer</source>
        <translation>Domanda di prova con risposta nota</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
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
        <translation>{} s (vista nota)</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
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
        <source>1 polygon</source>
        <translation>1 poligono</translation>
    </message>
    <message numerus="yes">
        <source>%n polygons</source>
        <translation>
            <numerusform>%n poligono</numerusform>
            <numerusform>%n poligoni</numerusform>
        </translation>
    </message>
    <message>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth: risposta a parole</translation>
    </message>
    <message>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth: interroga la mappa</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Interroga un’immagine</translation>
    </message>
    <message>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>Traccia poligoni attorno a ciò che chiede una domanda in parole semplici.</translation>
    </message>
    <message>
        <source>The answer is a layer of polygons.</source>
        <translation>La risposta è un layer di poligoni.</translation>
    </message>
    <message>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>Senza un’immagine vengono esaminate tutte le immagini visibili del progetto.</translation>
    </message>
    <message>
        <source>An extent is needed then.</source>
        <translation>In tal caso serve un’estensione.</translation>
    </message>
    <message>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>Dalla mappa di probabilità si possono in seguito tracciare altri poligoni, senza ripetere la domanda.</translation>
    </message>
    <message>
        <source>Ask many questions over many areas</source>
        <translation>Poni molte domande su molte aree</translation>
    </message>
    <message>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>Pone ogni domanda (una per riga) su ogni area (una per poligono).</translation>
    </message>
    <message>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>Senza aree, ogni domanda riguarda l’intera immagine.</translation>
    </message>
    <message>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>Se interrotto, riprende da quel punto quando viene eseguito di nuovo con lo stesso file.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Aree</translation>
    </message>
    <message>
        <source>Field with the areas&apos; names</source>
        <translation>Campo con i nomi delle aree</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>Domande, una per riga</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Questions asked now</source>
        <translation>Domande poste ora</translation>
    </message>
    <message>
        <source>Questions answered before</source>
        <translation>Domande con risposta precedente</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>Domande non riuscite</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Numero di poligoni</translation>
    </message>
    <message>
        <source>Starting the backend</source>
        <translation>Avvio del backend</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Confronta due risposte</translation>
    </message>
    <message>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>Le schegge lungo i bordi si escludono con un’area minima.</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Area minima (m²)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Gained area in m²</source>
        <translation>Area guadagnata in m²</translation>
    </message>
    <message>
        <source>Lost area in m²</source>
        <translation>Area persa in m²</translation>
    </message>
    <message>
        <source>Kept area in m²</source>
        <translation>Area conservata in m²</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Intersezione su unione (IoU)</translation>
    </message>
    <message>
        <source>Intersection over union: {}</source>
        <translation>Intersezione su unione (IoU): {}</translation>
    </message>
    <message>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>Scrive risposte con stile, metadati e licenza dell’immagine.</translation>
    </message>
    <message>
        <source>Probability map</source>
        <translation>Mappa di probabilità</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Che cosa è stato scritto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Testo della risposta</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Area in m²</translation>
    </message>
    <message>
        <source>Simplify (pixels)</source>
        <translation>Semplifica (pixel)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Elenca modelli</translation>
    </message>
    <message>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>Elenca i modelli installati e quelli installabili. Nulla viene scaricato.</translation>
    </message>
    <message>
        <source>Names of installed models</source>
        <translation>Nomi dei modelli installati</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Scarica un modello</translation>
    </message>
    <message>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>Scarica i pesi di un modello; ciò che era stato interrotto riprende da dove era.</translation>
    </message>
    <message>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>Basta un nome dell’elenco; un repository (PROPRIETARIO/NOME) fornisce qualsiasi altro checkpoint.</translation>
    </message>
    <message>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>Viene interrogato un mirror invece di huggingface.co.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Mirror (https://…)</source>
        <translation>Mirror (https://…)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Verify a model</source>
        <translation>Verifica un modello</translation>
    </message>
    <message>
        <source>Bytes verified</source>
        <translation>Byte verificati</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installato</translation>
    </message>
    <message>
        <source>can be installed</source>
        <translation>installabile</translation>
    </message>
    <message>
        <source>Polygons from a probability map</source>
        <translation>Poligoni da una mappa di probabilità</translation>
    </message>
    <message>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>Traccia di nuovo i poligoni di una risposta dalla sua mappa di probabilità.</translation>
    </message>
    <message>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>Va bene qualsiasi raster con valori da 0 a 1; ogni banda è una classe.</translation>
    </message>
    <message>
        <source>Score an answer against reference polygons</source>
        <translation>Valuta una risposta con poligoni di riferimento</translation>
    </message>
    <message>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>Dice quanto è corretta una risposta, in base a poligoni di cui ci si fida.</translation>
    </message>
    <message>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>IoU, precisione e richiamo per area al suolo; precisione e richiamo anche per oggetti.</translation>
    </message>
    <message>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>Un poligono è corretto se condivide metà dell’unione con uno di essi.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Right, wrong and missed</source>
        <translation>Corretti, errati e mancati</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>Precisione per area</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>Richiamo per area</translation>
    </message>
    <message>
        <source>Precision by objects</source>
        <translation>Precisione per oggetti</translation>
    </message>
    <message>
        <source>Recall by objects</source>
        <translation>Richiamo per oggetti</translation>
    </message>
    <message>
        <source>Suggested threshold</source>
        <translation>Soglia suggerita</translation>
    </message>
    <message>
        <source>Intersection over union at the suggested threshold</source>
        <translation>Intersezione su unione (IoU) alla soglia suggerita</translation>
    </message>
    <message>
        <source>The connection failed or broke off.</source>
        <translation>La connessione non è riuscita o si è interrotta.</translation>
    </message>
    <message>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>Controllare la rete, poi premere “Continua”: ciò che è già qui non viene scaricato di nuovo.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Il proxy non è raggiungibile.</translation>
    </message>
    <message>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Correggerlo in QGIS (Impostazioni, Opzioni, Rete), poi premere “Continua”.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>Il proxy richiede nome utente e password.</translation>
    </message>
    <message>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Indicarli a QGIS (Impostazioni, Opzioni, Rete), poi premere “Continua”.</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip non può usare un proxy SOCKS.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>Indicare un proxy HTTP nelle opzioni di rete di QGIS o usare un bundle offline.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>Il certificato del server non è attendibile; forse un proxy legge il traffico.</translation>
    </message>
    <message>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>Importare in QGIS il certificato della propria organizzazione, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>The package server refuses access.</source>
        <translation>Il server dei pacchetti nega l’accesso.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>Chiedere all’amministratore di consentire i server indicati nella pagina.</translation>
    </message>
    <message>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>Un pacchetto non è quello previsto; non è stato installato.</translation>
    </message>
    <message>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>Premere “Continua” per scaricarlo di nuovo; forse il mirror lo altera.</translation>
    </message>
    <message>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>Un pacchetto non è disponibile per questo computer o non è raggiungibile.</translation>
    </message>
    <message>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>Scegliere un altro dispositivo o Python, oppure usare un bundle creato per questo computer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>Liberare spazio o scegliere un’altra cartella, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>The folder may not be written.</source>
        <translation>Non è consentito scrivere nella cartella.</translation>
    </message>
    <message>
        <source>Choose another folder, then press Continue.</source>
        <translation>Scegliere un’altra cartella, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>The virus scanner removed a file.</source>
        <translation>L’antivirus ha rimosso un file.</translation>
    </message>
    <message>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>Escludere la cartella dalla scansione, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>Le regole di questo computer vietano di eseguire programmi dalla cartella.</translation>
    </message>
    <message>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>Scegliere una cartella consentita dall’amministratore, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>Un altro programma sta usando i file del backend.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>Chiudere le altre finestre di QGIS, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>Il percorso della cartella è troppo lungo per questo sistema.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>Scegliere una cartella con un percorso più breve, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>La libreria C di questo sistema è troppo vecchia: serve glibc 2.28.</translation>
    </message>
    <message>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>Aggiornare il sistema; Debian 10, Ubuntu 20.04 e RHEL 8 sono abbastanza recenti.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>Manca il runtime Visual C++ di Microsoft.</translation>
    </message>
    <message>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>Installare https://aka.ms/vs/17/release/vc_redist.x64.exe, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old.</source>
        <translation>Il driver NVIDIA è troppo vecchio.</translation>
    </message>
    <message>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>Aggiornarlo o scegliere il processore come dispositivo, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>Questa versione di torch non supporta questa scheda grafica.</translation>
    </message>
    <message>
        <source>Choose another device, then press Continue.</source>
        <translation>Scegliere un altro dispositivo, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>Tutto è installato, ma torch non può usare la scheda grafica.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>Aggiornare il driver NVIDIA o scegliere il processore, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>The memory was not enough.</source>
        <translation>La memoria non è bastata.</translation>
    </message>
    <message>
        <source>Close other programs, then press Continue.</source>
        <translation>Chiudere altri programmi, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>Non è stato trovato un Python adatto (da 3.10 a 3.14, 64 bit) oltre a quello di QGIS.</translation>
    </message>
    <message>
        <source>Install one: {0} Then press Look again.</source>
        <translation>Installarne uno: {0} Poi premere “Cerca di nuovo”.</translation>
    </message>
    <message>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>Questo Python non può creare ambienti: manca il modulo venv.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>Installarlo (su Debian e Ubuntu: python3-venv), poi premere “Continua”.</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>Un altro QGIS sta configurando il backend (processo {0}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>Attendere che abbia finito, poi premere “Continua”.</translation>
    </message>
    <message>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>Il bundle è stato creato per {0}, non per questo computer.</translation>
    </message>
    <message>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>Scegliere un bundle creato per questo computer e per questa versione del plugin.</translation>
    </message>
    <message>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>Il bundle è incompleto o è stato modificato: {0}.</translation>
    </message>
    <message>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>Tutto è installato, ma l’immagine di prova ha avuto una risposta errata.</translation>
    </message>
    <message>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>Scegliere un altro dispositivo, oppure copiare la diagnostica e segnalare il problema.</translation>
    </message>
    <message>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>La configurazione non è riuscita per un motivo che non ha ancora un nome.</translation>
    </message>
    <message>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>Premere “Continua”; se fallisce ancora, copiare la diagnostica e segnalare il problema.</translation>
    </message>
    <message>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth: configura il backend</translation>
    </message>
    <message>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>Un solo GeoPackage riceve tutti i poligoni in “answers” e una riga per domanda e area in “runs”.</translation>
    </message>
    <message>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>Dice che cosa è stato guadagnato, perso e conservato tra due risposte su uno stesso luogo, ad esempio di due anni diversi.</translation>
    </message>
    <message>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>Le aree sono aree al suolo; la IoU è 1 se le due risposte coincidono, 0 se non hanno nulla in comune.</translation>
    </message>
    <message>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>Maschere e mappe di probabilità richiedono la mappa di probabilità della risposta, una scheda di riscontro l’immagine.</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>Ricalcola lo SHA-256 di ogni file di un modello e lo confronta con ciò che è stato installato.</translation>
    </message>
    <message>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>La soglia decide quali pixel appartengono al risultato; gli angoli retti si addicono a edifici e piscine.</translation>
    </message>
    <message>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>Con la mappa di probabilità della risposta viene suggerita la soglia che sarebbe stata più adatta.</translation>
    </message>
    <message>
        <source>Offline bundle…</source>
        <translation>Bundle offline…</translation>
    </message>
    <message>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>Conosce 24 tipi di oggetti per nome o scopo; non ragiona. SegEarth-R1 sì.</translation>
    </message>
    <message>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>Un luogo per domanda, un sì o no per pixel; richiede 8 GB di memoria grafica, o pazienza.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Solo {}</translation>
    </message>
    <message>
        <source>Both: {0} and {1}</source>
        <translation>Entrambi: {0} e {1}</translation>
    </message>
    <message>
        <source>How far both engines agree</source>
        <translation>Quanto concordano i due motori</translation>
    </message>
    <message>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>Le parti combaciano esattamente; altre impostazioni agiscono alla prossima domanda.</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Almeno uno</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>Né {one} né {other} segnano nulla.</translation>
    </message>
    <message>
        <source>The sliders wait for the probability map.</source>
        <translation>I cursori attendono la mappa di probabilità.</translation>
    </message>
    <message>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation>Non è stata conservata alcuna mappa di probabilità, quindi non si può ridisegnare nulla. Chiedere di nuovo.</translation>
    </message>
    <message>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation>Questo motore dice sì o no per ogni pixel: una soglia non cambia nulla.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>The project was closed before “{}” was answered.</source>
        <translation>Il progetto è stato chiuso prima della risposta a “{}”.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>La risposta è conservata nella cronologia dei progetti senza nome.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of {}.</source>
        <translation>La risposta è conservata nella cronologia di {}.</translation>
    </message>
    <message>
        <source>Self-test: does it work?</source>
        <translation>Autotest: funziona?</translation>
    </message>
    <message>
        <source>Ask a&amp;lso</source>
        <translation>&amp;Anche a</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Threshold of all targets</source>
        <translation>Soglia di tutti gli obiettivi</translation>
    </message>
    <message>
        <source>Threshold of “{}”</source>
        <translation>Soglia di «{}»</translation>
    </message>
    <message>
        <source>Ask also</source>
        <translation>Chiedi anche a</translation>
    </message>
    <message>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>Risponde anche un secondo motore: la mappa mostra dove i due concordano e dove no.</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>Nessun altro motore</translation>
    </message>
    <message>
        <source>SegEarth self-test</source>
        <translation>Autotest di SegEarth</translation>
    </message>
    <message>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>Su un’immagine inclusa viene posta una domanda di cui si conosce la risposta.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Ripeti il test</translation>
    </message>
    <message>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>Non funziona: l’immagine di prova ha avuto una risposta errata.</translation>
    </message>
    <message>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>Premere “Configura” e scegliere un altro dispositivo, oppure segnalare il problema.</translation>
    </message>
    <message>
        <source>{0} (from {1} on it works)</source>
        <translation>{0} (da {1} in su funziona)</translation>
    </message>
    <message>
        <source>{0} of {1} pools</source>
        <translation>{0} piscine su {1}</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>A click selects the polygons on the map.</source>
        <translation>Un clic seleziona i poligoni sulla mappa.</translation>
    </message>
    <message>
        <source>Thresholds of single targets</source>
        <translation>Soglie di singoli obiettivi</translation>
    </message>
    <message>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>Premere “Configura”: ciò che è danneggiato viene rifatto. Poi ripetere il test.</translation>
    </message>
    <message>
        <source>The test came to no answer.</source>
        <translation>Il test non è arrivato a una risposta.</translation>
    </message>
    <message>
        <source>SegEarth: self-test</source>
        <translation>SegEarth: autotest</translation>
    </message>
    <message>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano (incorporato)</translation>
    </message>
    <message>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg (secondo parere, senza addestramento)</translation>
    </message>
    <message>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL, che trova il luogo (2B, 4B, 8B o 32B)</translation>
    </message>
    <message>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16, che lo indica</translation>
    </message>
    <message>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3, che lo segmenta da punti e da parole</translation>
    </message>
    <message>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything, che lo segmenta solo da punti</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>eseguire `segearth models pull {model}` o `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>accettare le condizioni sulla pagina del modello e impostare HF_TOKEN, poi eseguire `segearth models pull {model}`; oppure eseguire `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part}: eseguire `segearth models pull {model}` o `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part}: accettare le condizioni sulla pagina del modello e impostare HF_TOKEN, poi eseguire `segearth models pull {model}`; oppure eseguire `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>Al posto di {other}, {part}: eseguire `segearth models pull {model}` o `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>GeoSeg needs more models.</source>
        <translation>GeoSeg ha bisogno di altri modelli.</translation>
    </message>
    <message>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title} non è installato in {folder}.</translation>
    </message>
    <message>
        <source>{files} missing in {folder}.</source>
        <translation>Manca in {folder}: {files}.</translation>
    </message>
    <message>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>Eseguire `segearth models pull {model}`, o `segearth models import DIR` con una propria cartella.</translation>
    </message>
    <message>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>A segearth-nano manca: {files}. Installare di nuovo SegEarth.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title} richiede circa {needed} GB di memoria; {free} GB sono liberi. Chiudere altri programmi o scegliere un motore più piccolo.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Scartato</translation>
    </message>
    <message>
        <source>Asking {who}</source>
        <translation>Richiesta a {who}</translation>
    </message>
    <message>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>In attesa di {who}, che installa lo stesso modello</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Scaricamento di {file}</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>Copia di {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Controllo di {file}</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <translation>Controllo del modello</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <source>Every file is what was installed</source>
        <translation>Ogni file è come è stato installato</translation>
    </message>
    <message>
        <source>I found {nouns}.</source>
        <translation>Trovato: {nouns}.</translation>
    </message>
    <message>
        <source>Nothing here looks like {nouns}.</source>
        <translation>Qui nulla somiglia a questo: {nouns}.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>Il modello incorporato non può giudicare questo tipo di immagine: misura solo {columns} x {rows} pixel.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>Il modello incorporato non può giudicare questo tipo di immagine: un pixel copre {gsd} m, e ne conosce fino a {coarsest} m. Ingrandire.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>Il modello incorporato non può giudicare questo tipo di immagine: non mostra quasi nulla, un solo colore ovunque.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>Il modello incorporato non può giudicare questo tipo di immagine: sembra una foto scattata da terra, con il cielo.</translation>
    </message>
    <message>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>L’immagine non mostra quasi nulla: prenderlo come un’ipotesi.</translation>
    </message>
    <message>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>L’immagine non ha colori (pancromatica, radar o termica?), e il modello incorporato è fatto per immagini a colori: prenderlo come un’ipotesi.</translation>
    </message>
    <message>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>Sembra un’immagine in falsi colori infrarossi, e il modello incorporato è fatto per colori naturali: prenderlo come un’ipotesi, o scegliere le bande rossa, verde e blu.</translation>
    </message>
    <message>
        <source>I marked what answers the question.</source>
        <translation>Ciò che risponde alla domanda è segnato.</translation>
    </message>
    <message>
        <source>Nothing here answers the question.</source>
        <translation>Qui nulla risponde alla domanda.</translation>
    </message>
    <message>
        <source>The model named nothing to mark.</source>
        <translation>Il modello non ha nominato nulla da segnare.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>È segnato solo %n di {all} obiettivi.</numerusform>
            <numerusform>Sono segnati solo i primi %n di {all} obiettivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>La risposta è stata interrotta dopo %n secondo.</numerusform>
            <numerusform>La risposta è stata interrotta dopo %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>La risposta è stata interrotta dopo un token (%n).</numerusform>
            <numerusform>La risposta è stata interrotta dopo %n token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>La scheda grafica ha troppo poca memoria libera, perciò il calcolo è avvenuto sul processore.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>La memoria della scheda grafica non è bastata, perciò il calcolo è avvenuto sul processore.</translation>
    </message>
    <message>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>La memoria non è bastata, perciò sono state guardate meno immagini insieme.</translation>
    </message>
    <message>
        <source>The reasoner named no place.</source>
        <translation>Il modello linguistico non ha nominato alcun luogo.</translation>
    </message>
    <message>
        <source>The reasoner named a place but not what is there.</source>
        <translation>Il modello linguistico ha nominato un luogo, ma non che cosa c’è.</translation>
    </message>
    <message>
        <source>The reasoner named a place without any area.</source>
        <translation>Il modello linguistico ha nominato un luogo senza alcuna superficie.</translation>
    </message>
    <message>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>Il modello linguistico ha risposto in coordinate diverse da quelle richieste.</translation>
    </message>
    <message>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>La sua risposta è stata troncata alla lunghezza massima consentita.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>Il suo tempo era scaduto.</translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation>Ha detto: «{words}»</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Non ha detto nulla.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>È stato cercato «{phrase}», ma il luogo nominato si trova fuori dall’immagine.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>È stato cercato «{phrase}» nelle colonne da {left} a {right}, righe da {top} a {bottom}.</translation>
    </message>
    <message>
        <source>What points and words both mark is shown.</source>
        <translation>È mostrato ciò che punti e parole segnano entrambi.</translation>
    </message>
    <message>
        <source>Only its points led to a mask.</source>
        <translation>Solo i punti hanno portato a una maschera.</translation>
    </message>
    <message>
        <source>Only its words led to a mask.</source>
        <translation>Solo le parole hanno portato a una maschera.</translation>
    </message>
    <message>
        <source>Neither points nor words led to a mask.</source>
        <translation>Né i punti né le parole hanno portato a una maschera.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>Punti e parole segnano pixel diversi, perciò non è mostrato nulla.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>Punti e parole segnano pixel diversi; è mostrato ciò che segnano i punti.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>Punti e parole segnano pixel diversi; è mostrato ciò che segnano le parole.</translation>
    </message>
    <message>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anything non legge parole, perciò sono stati interrogati solo i punti.</translation>
    </message>
    <message>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>Solo {one} segna qualcosa: {area} {unit}. {other} non segna nulla.</translation>
    </message>
    <message>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} e {other} non concordano in nessun punto: segnano {first} e {second} {unit}.</translation>
    </message>
    <message>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one} e {other} concordano sul {percent}% di ciò che almeno uno segna ({both} di {union} {unit}). Solo {one}: {first} {unit}. Solo {other}: {second} {unit}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Self-t&amp;est: does it work?</source>
        <translation>&amp;Autotest: funziona?</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>aereo</translation>
    </message>
    <message>
        <source>airplanes</source>
        <translation>aerei</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>suolo nudo</translation>
    </message>
    <message>
        <source>baseball diamond</source>
        <translation>campo da baseball</translation>
    </message>
    <message>
        <source>baseball diamonds</source>
        <translation>campi da baseball</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>barca</translation>
    </message>
    <message>
        <source>boats</source>
        <translation>barche</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>ponte</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>ponti</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edifici</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>automobili</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>pontile</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>pontili</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo coltivato</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campi coltivati</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>bosco</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>boschi</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>erba</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>parcheggio</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>parcheggi</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>ferrovia</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>ferrovie</translation>
    </message>
    <message>
        <source>road</source>
        <translation>strada</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>strade</translation>
    </message>
    <message>
        <source>runway</source>
        <translation>pista di decollo</translation>
    </message>
    <message>
        <source>runways</source>
        <translation>piste di decollo</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>sabbia</translation>
    </message>
    <message>
        <source>solar panel</source>
        <translation>pannello solare</translation>
    </message>
    <message>
        <source>solar panels</source>
        <translation>pannelli solari</translation>
    </message>
    <message>
        <source>sports field</source>
        <translation>campo sportivo</translation>
    </message>
    <message>
        <source>sports fields</source>
        <translation>campi sportivi</translation>
    </message>
    <message>
        <source>storage tank</source>
        <translation>serbatoio</translation>
    </message>
    <message>
        <source>storage tanks</source>
        <translation>serbatoi</translation>
    </message>
    <message>
        <source>swimming pool</source>
        <translation>piscina</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>piscine</translation>
    </message>
    <message>
        <source>tennis court</source>
        <translation>campo da tennis</translation>
    </message>
    <message>
        <source>tennis courts</source>
        <translation>campi da tennis</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>albero</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>alberi</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>vegetazione</translation>
    </message>
    <message>
        <source>water</source>
        <translation>acqua</translation>
    </message>
    <message>
        <source>The image no longer exists: {path}.</source>
        <translation>L’immagine non esiste più: {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Non c’è alcun file {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} non può essere letto come immagine.</translation>
    </message>
    <message>
        <source>This part of the image holds no data.</source>
        <translation>Questa parte dell’immagine non contiene dati.</translation>
    </message>
    <message>
        <source>The extent does not touch the image.</source>
        <translation>L’estensione non tocca l’immagine.</translation>
    </message>
    <message>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>Con questo dettaglio l’estensione ha {pixels} pixel; se ne interrogano al massimo {most} alla volta.</translation>
    </message>
    <message>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>L’immagine ha {values} valori; se ne leggono al massimo {most}.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title} richiede circa {needed} GB di memoria; {where} ha {free} GB liberi.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {title}.</source>
        <translation>Non c’è abbastanza memoria libera per {title}.</translation>
    </message>
    <message numerus="yes">
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>La domanda occupa un token (%n), più di quanto {title} possa leggere.</numerusform>
            <numerusform>La domanda occupa %n token, più di quanti {title} ne possa leggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no engine called {name}.</source>
        <translation>Non c’è alcun motore chiamato {name}.</translation>
    </message>
    <message>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} concorda sempre con sé stesso.</translation>
    </message>
    <message numerus="yes">
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>La risposta ha richiesto più di %n secondo.</numerusform>
            <numerusform>La risposta ha richiesto più di %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>È già in attesa %n domanda.</numerusform>
            <numerusform>Sono già in attesa %n domande.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bands of the image cannot be used.</source>
        <translation>Queste bande dell’immagine non si possono usare.</translation>
    </message>
    <message>
        <source>The download arrived damaged.</source>
        <translation>Il file scaricato è arrivato danneggiato.</translation>
    </message>
    <message>
        <source>The backend has no such engine.</source>
        <translation>Il backend non ha un tale motore.</translation>
    </message>
    <message>
        <source>Something went wrong inside SegEarth.</source>
        <translation>Qualcosa è andato storto in SegEarth.</translation>
    </message>
    <message>
        <source>The backend refused the request.</source>
        <translation>Il backend ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>The model hub is busy.</source>
        <translation>L’archivio dei modelli è sovraccarico.</translation>
    </message>
    <message>
        <source>The model hub does not answer as it should.</source>
        <translation>L’archivio dei modelli non risponde come dovrebbe.</translation>
    </message>
    <message>
        <source>The model hub refused to give the model.</source>
        <translation>L’archivio dei modelli ha rifiutato di fornire il modello.</translation>
    </message>
    <message>
        <source>The model hub cannot be reached.</source>
        <translation>L’archivio dei modelli non è raggiungibile.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>L’immagine non esiste più.</translation>
    </message>
    <message>
        <source>The image or the extent is too large.</source>
        <translation>L’immagine o l’estensione è troppo grande.</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>L’immagine non può essere letta.</translation>
    </message>
    <message>
        <source>This model belongs to SegEarth.</source>
        <translation>Questo modello fa parte di SegEarth.</translation>
    </message>
    <message>
        <source>This model is installed already, or on its way.</source>
        <translation>Questo modello è già installato, o in arrivo.</translation>
    </message>
    <message>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarth non può usare questo modello.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the model.</source>
        <translation>Non c’è abbastanza spazio sul disco per il modello.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Non esiste un tale modello.</translation>
    </message>
    <message>
        <source>There is no such repository.</source>
        <translation>Non esiste un tale repository.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Il risultato non ha potuto essere scritto.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La domanda è troppo lunga.</translation>
    </message>
    <message>
        <source>The image is too large to be sent.</source>
        <translation>L’immagine è troppo grande per essere inviata.</translation>
    </message>
    <message>
        <source>The answer is not ready yet.</source>
        <translation>La risposta non è ancora pronta.</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>Un’impostazione non è valida.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written.</source>
        <translation>Non si può scrivere nella cartella dei modelli.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>La risposta ha richiesto troppo tempo.</translation>
    </message>
    <message>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>I pesi del modello non possono essere letti.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>I pesi del modello non sono più quelli di prima.</translation>
    </message>
    <message>
        <source>The model is not installed, or not whole.</source>
        <translation>Il modello non è installato, o non del tutto.</translation>
    </message>
    <message>
        <source>Download it again, or choose another mirror.</source>
        <translation>Scaricarlo di nuovo, o scegliere un altro mirror.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Segnalare questo insieme al registro.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>Attendere alcuni minuti, poi scaricare di nuovo: riprende da dove si è fermato.</translation>
    </message>
    <message>
        <source>Download it again later, or choose another mirror.</source>
        <translation>Scaricarlo di nuovo più tardi, o scegliere un altro mirror.</translation>
    </message>
    <message>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>Controllare il nome; se è giusto, accettare le condizioni sulla pagina del modello e impostare HF_TOKEN sul proprio token.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>Controllare la rete e il proxy, poi scaricare di nuovo: riprende da dove si è fermato.</translation>
    </message>
    <message>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>Scompare quando SegEarth viene disinstallato.</translation>
    </message>
    <message>
        <source>Wait until it is there, or remove it first.</source>
        <translation>Attendere che arrivi, o prima rimuoverlo.</translation>
    </message>
    <message>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>Indicare un checkpoint come lo pubblicano i suoi autori.</translation>
    </message>
    <message>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>Liberare spazio, o impostare SEGEARTH_MODELS su una cartella di un altro disco.</translation>
    </message>
    <message>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>Sceglierne uno dall’elenco dei modelli, o indicare un repository come OWNER/NAME.</translation>
    </message>
    <message>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>Controllare il nome; si scrive OWNER/NAME.</translation>
    </message>
    <message>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>Impostare SEGEARTH_MODELS su una cartella in cui si può scrivere.</translation>
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
        <translation>pixel</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Scheda grafica</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>How to get a model</source>
        <translation>Come ottenere un modello</translation>
    </message>
    <message>
        <source>Needs about {} of memory</source>
        <translation>Richiede circa {} di memoria</translation>
    </message>
    <message>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation>Da Internet: strumenti di Processing, SegEarth, Modelli, Scarica un modello</translation>
    </message>
    <message>
        <source>The engines</source>
        <translation>I motori</translation>
    </message>
    <message>
        <source>Marks several things at once, each with its name</source>
        <translation>Marca più cose insieme, ciascuna con il suo nome</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Risponde a parole</translation>
    </message>
    <message>
        <source>Says where it looked</source>
        <translation>Dice dove ha guardato</translation>
    </message>
    <message>
        <source>The threshold can be moved after the answer</source>
        <translation>La soglia si può spostare dopo la risposta</translation>
    </message>
    <message>
        <source>✗ {}: {}</source>
        <translation>✗ {}: {}</translation>
    </message>
    <message>
        <source>Licence of its weights: {}</source>
        <translation>Licenza dei pesi: {}</translation>
    </message>
    <message>
        <source>✓ {}: is installed</source>
        <translation>✓ {}: è installato</translation>
    </message>
    <message>
        <source>In a terminal, segearth is: {}</source>
        <translation>In un terminale, segearth è: {}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>What each engine can do…</source>
        <translation>Che cosa sa fare ogni motore…</translation>
    </message>
    <message>
        <source>Why, and what each engine can do…</source>
        <translation>Perché, e che cosa sa fare ogni motore…</translation>
    </message>
    <message>
        <source>Not ready yet: {}.</source>
        <translation>Non ancora pronti: {}.</translation>
    </message>
    <message>
        <source>{} – asked already</source>
        <translation>{} – già interpellato</translation>
    </message>
    <message>
        <source>Install a model from a folder</source>
        <translation>Installa un modello da una cartella</translation>
    </message>
    <message>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation>Copia i pesi di un modello da una cartella o una chiavetta; non serve la rete.</translation>
    </message>
    <message>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation>La cartella contiene un checkpoint come lo pubblicano gli autori.</translation>
    </message>
    <message>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation>Senza nome riceve quello con cui il suo motore lo cerca.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Weights: see their model card. Code they come from: Apache-2.0.</source>
        <translation>Pesi: vedere la loro scheda del modello. Codice da cui provengono: Apache-2.0.</translation>
    </message>
    <message>
        <source>Weights and code: ask their authors; no licence was published with them.</source>
        <translation>Pesi e codice: chiedere agli autori; con essi non è stata pubblicata alcuna licenza.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Caricamento del modello</translation>
    </message>
    <message>
        <source>The polygons of this image have no place in {0}, whose CRS is {1}.</source>
        <translation>I poligoni di questa immagine non trovano posto in {0}, il cui SR è {1}.</translation>
    </message>
    <message>
        <source>The SegEarth backend is being set up at this moment.</source>
        <translation>Il backend di SegEarth è in corso di configurazione.</translation>
    </message>
    <message>
        <source>Wait until the set-up in the SegEarth dock is done, then ask again.</source>
        <translation>Attendere la fine della configurazione nel pannello SegEarth, poi chiedere di nuovo.</translation>
    </message>
    <message>
        <source>This area lies outside the image.</source>
        <translation>Questa area si trova fuori dall’immagine.</translation>
    </message>
    <message>
        <source>Choose an area on the image, and check the CRS of both.</source>
        <translation>Scegliere un’area sull’immagine e controllare il SR di entrambe.</translation>
    </message>
    <message>
        <source>Choose another answer, or polygons of your own.</source>
        <translation>Scegliere un’altra risposta o poligoni propri.</translation>
    </message>
    <message>
        <source>Choose another file for this image.</source>
        <translation>Scegliere un altro file per questa immagine.</translation>
    </message>
    <message>
        <source>The layer “{}” has no polygons.</source>
        <translation>Il layer “{}” non ha poligoni.</translation>
    </message>
    <message>
        <source>“{}” shows what changed: it is no answer.</source>
        <translation>“{}” mostra variazioni: non è una risposta.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>Left out as too small: {0} of gains and losses, {1}.</source>
        <translation>Guadagni e perdite tralasciati perché troppo piccoli: {0}, {1}.</translation>
    </message>
    <message>
        <source>Changes have no probability map, which this format needs: untick “{}”.</source>
        <translation>Le variazioni non hanno una mappa di probabilità, che questo formato richiede: togliere la spunta a “{}”.</translation>
    </message>
    <message>
        <source>Folder of the offline bundle (it holds manifest.json)</source>
        <translation>Cartella del bundle offline (contiene manifest.json)</translation>
    </message>
    <message>
        <source>Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.</source>
        <translation>Poste ora: {asked}. Già risposte: {known}. Non riuscite: {failed}. Poligoni: {polygons}.</translation>
    </message>
    <message>
        <source>Run again into the same file to try once more what failed.</source>
        <translation>Eseguire di nuovo con lo stesso file per riprovare ciò che non è riuscito.</translation>
    </message>
    <message>
        <source>{0} of {1} done; run again into the same file to go on.</source>
        <translation>{0} di {1} completate; eseguire di nuovo con lo stesso file per continuare.</translation>
    </message>
    <message>
        <source>Answers (GeoPackage)</source>
        <translation>Risposte (GeoPackage)</translation>
    </message>
    <message>
        <source>This is no offline bundle.</source>
        <translation>Questo non è un bundle offline.</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0}.</source>
        <translation>Scegliere la cartella che contiene {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, then choose it again.</source>
        <translation>Copiarlo di nuovo da dove è stato creato, poi sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>The compared answers are switched off on the map.</source>
        <translation>Le risposte confrontate sono disattivate sulla mappa.</translation>
    </message>
    <message>
        <source>Something may lie below the threshold: lower it under Refine.</source>
        <translation>Potrebbe esserci qualcosa sotto la soglia: abbassarla in “Affina”.</translation>
    </message>
    <message>
        <source>Now, at {threshold}: {polygons}</source>
        <translation>Ora, al {threshold}: {polygons}</translation>
    </message>
    <message>
        <source>Now, after changes by hand: {}</source>
        <translation>Ora, dopo modifiche a mano: {}</translation>
    </message>
    <message>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. It knows {nouns}.</source>
        <translation>Il modello incorporato non conosce «{question}»; SegEarth-R1 forse sì, una volta installato. Conosce: {nouns}.</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <translation>accettati {}</translation>
    </message>
    <message>
        <source>rejected {}</source>
        <translation>scartati {}</translation>
    </message>
    <message>
        <source>merged {}</source>
        <translation>fusi {}</translation>
    </message>
    <message>
        <source>redrawn {}</source>
        <translation>ridisegnati {}</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>aggiunti {}</translation>
    </message>
    <message>
        <source>Changed by hand ({})</source>
        <translation>Modificato a mano ({})</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then change something once more.</source>
        <translation>Chiudere gli altri programmi che usano il file, poi modificare ancora qualcosa.</translation>
    </message>
    <message>
        <source>Your changes are in {0}, but its table of runs does not tell of them.</source>
        <translation>Le modifiche sono in {0}, ma la sua tabella “runs” non ne riporta nulla.</translation>
    </message>
    <message>
        <source>{} that there is something</source>
        <translation>{} che ci sia qualcosa</translation>
    </message>
    <message>
        <source>For screen and paper: each polygon with a picture, and where it all comes from.</source>
        <translation>Per schermo e carta: ogni poligono con un’immagine, e da dove viene il tutto.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance.</source>
        <translation>Contiene poligoni, stile e provenienza.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance, and the probability maps as rasters.</source>
        <translation>Contiene poligoni, stile e provenienza, e le mappe di probabilità come raster.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags.</source>
        <translation>Un GeoTIFF ottimizzato per il cloud: probabilità da 0 a 1, con la provenienza nei tag.</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.</source>
        <translation>Un GeoTIFF ottimizzato per il cloud: 1 dentro i poligoni, 0 fuori, con la provenienza nei tag.</translation>
    </message>
    <message>
        <source>Coordinates of the image; style and provenance lie beside it (.qml, .qmd).</source>
        <translation>Coordinate dell’immagine; stile e provenienza sono accanto al file (.qml, .qmd).</translation>
    </message>
    <message>
        <source>Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).</source>
        <translation>Longitudine e latitudine (WGS 84), con la provenienza; lo stile è accanto al file (.qml).</translation>
    </message>
    <message>
        <source>How sure the engine is that what was asked for is here at all. How sure it is of each polygon stands in the list of polygons.</source>
        <translation>Quanto il motore è sicuro che ciò che si cerca sia qui. Quanto è sicuro di ogni poligono è indicato nell’elenco dei poligoni.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Changes by hand are kept first.</source>
        <translation>Prima vengono conservate le modifiche manuali.</translation>
    </message>
    <message>
        <source>Tick what is to be exported.</source>
        <translation>Spuntare ciò che si vuole esportare.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Un nuovo file.</translation>
    </message>
    <message>
        <source>Compared as the engine drew both: changes by hand do not count.</source>
        <translation>Confrontate come le ha tracciate il motore: le modifiche manuali non contano.</translation>
    </message>
    <message>
        <source>How sure the engine is of each polygon: the mean probability of its pixels.</source>
        <translation>Quanto il motore è sicuro di ogni poligono: la probabilità media dei suoi pixel.</translation>
    </message>
    <message>
        <source>This answer has no polygons on the map that could be listed.</source>
        <translation>Questa risposta non ha sulla mappa poligoni da elencare.</translation>
    </message>
    <message>
        <source>No polygon is left here.</source>
        <translation>Qui non resta alcun poligono.</translation>
    </message>
    <message>
        <source>These polygons lie in {}: what is changed by hand is changed there.</source>
        <translation>Questi poligoni sono in {}: ciò che si modifica a mano viene modificato lì.</translation>
    </message>
    <message>
        <source>Polygons are being changed by hand: keep the changes first.</source>
        <translation>Si stanno modificando poligoni a mano: conservare prima le modifiche.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer.</source>
        <translation>Questi poligoni restano: i cursori tracciano un nuovo layer.</translation>
    </message>
    <message>
        <source>In this view, at {now} m per pixel, “{thing}” can hardly be seen.</source>
        <translation>In questa vista, a {now} m per pixel, “{thing}” si distingue a malapena.</translation>
    </message>
    <message>
        <source>“{thing}” can hardly be seen in this image: its own pixels are {native} m wide.</source>
        <translation>“{thing}” si distingue a malapena in questa immagine: i suoi stessi pixel sono larghi {native} m.</translation>
    </message>
    <message>
        <source>The polygons of “{0}” have no place in {1}, the other layer's CRS.</source>
        <translation>I poligoni di “{0}” non trovano posto in {1}, il SR dell’altro layer.</translation>
    </message>
    <message>
        <source>Check that both layers have the right CRS.</source>
        <translation>Controllare che entrambi i layer abbiano il SR giusto.</translation>
    </message>
    <message>
        <source>Left out, as outside of what was asked: {}.</source>
        <translation>Tralasciati, perché fuori dall’area della domanda: {}.</translation>
    </message>
    <message>
        <source>Only what lies in the extent is judged; left empty, that is what the answer was asked about.</source>
        <translation>Si valuta solo ciò che si trova nell’estensione; se lasciata vuota, è l’area su cui verteva la domanda.</translation>
    </message>
    <message>
        <source>{0} is there already and belongs to another file.</source>
        <translation>{0} esiste già e appartiene a un altro file.</translation>
    </message>
    <message>
        <source>One mask per question, seen at {pixels} pixels on the long side.</source>
        <translation>Una maschera per domanda, vista a {pixels} pixel sul lato lungo.</translation>
    </message>
    <message>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels.</source>
        <translation>Trova ciò che un’espressione descrive, non sa ragionare; vede {pixels} pixel.</translation>
    </message>
    <message>
        <source>Marks several targets by name, sees {pixels} pixels.</source>
        <translation>Segna più obiettivi per nome, vede {pixels} pixel.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} GB of memory.</source>
        <translation>Richiede da {least} a {most} GB di memoria.</translation>
    </message>
    <message>
        <source>run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>eseguire `segearth models import DIR` con una cartella dei suoi pesi: per quanto ne sappiamo, non sono pubblicati.</translation>
    </message>
    <message>
        <source>Run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>Eseguire `segearth models import DIR` con una cartella dei suoi pesi: per quanto ne sappiamo, non sono pubblicati.</translation>
    </message>
    <message>
        <source>“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask for each alone.</source>
        <translation>«{question}» nomina più cose: {nouns}. Il modello incorporato ne segna un solo tipo alla volta: chiedere di ciascuno da solo.</translation>
    </message>
    <message>
        <source>{who} did not understand the question, so there is nothing to compare.</source>
        <translation>{who} non ha capito la domanda, quindi non c’è nulla da confrontare.</translation>
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
        <translation>tocca il bordo dell’area esaminata</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SR</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Esaminata a</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>Data nel file</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Dimensione pixel</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Chiesto il</translation>
    </message>
    <message>
        <source>{} m per pixel</source>
        <translation>{} m per pixel</translation>
    </message>
    <message>
        <source>{} accepted by hand</source>
        <translation>accettati a mano {}</translation>
    </message>
    <message>
        <source>scores {0} to {1}</source>
        <translation>punteggi da {0} a {1}</translation>
    </message>
    <message>
        <source>Score all targets together</source>
        <translation>Punteggio di tutti gli obiettivi</translation>
    </message>
    <message>
        <source>Score “{}” only</source>
        <translation>Punteggio solo di «{}»</translation>
    </message>
    <message>
        <source>All targets were scored together.</source>
        <translation>Il punteggio vale per tutti gli obiettivi insieme.</translation>
    </message>
    <message>
        <source>Only “{}” was scored.</source>
        <translation>Il punteggio vale solo per «{}».</translation>
    </message>
    <message>
        <source>Not ready yet: the button below installs its model from a folder of yours.</source>
        <translation>Non ancora pronto: il pulsante qui sotto installa il suo modello da una propria cartella.</translation>
    </message>
    <message>
        <source>From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models</source>
        <translation>Da una cartella o una chiavetta: il pulsante qui sotto, o strumenti di Processing, SegEarth, Modelli</translation>
    </message>
    <message>
        <source>&amp;Install a model from a folder…</source>
        <translation>&amp;Installa un modello da una cartella…</translation>
    </message>
    <message>
        <source>No temporary layer is ticked; what files show stays on the map.</source>
        <translation>Nessun layer temporaneo è spuntato; ciò che mostrano i file resta sulla mappa.</translation>
    </message>
    <message>
        <source>The place you clicked</source>
        <translation>Il punto cliccato</translation>
    </message>
    <message>
        <source>Polygons that neither touch nor overlap cannot be merged into one</source>
        <translation>I poligoni che non si toccano né si sovrappongono non si possono fondere in uno</translation>
    </message>
    <message>
        <source>Select these polygons on the map</source>
        <translation>Seleziona questi poligoni sulla mappa</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Come tutti</translation>
    </message>
    <message>
        <source>This target gets the threshold of all targets again.</source>
        <translation>Questo obiettivo riprende la soglia di tutti gli obiettivi.</translation>
    </message>
    <message>
        <source>Threshold of “{0}”: {1}</source>
        <translation>Soglia di «{0}»: {1}</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own: {}</source>
        <translation>Ora, a soglie proprie: {}</translation>
    </message>
    <message>
        <source>(at {})</source>
        <translation>(al {})</translation>
    </message>
    <message>
        <source>The raster layer that is looked at; left empty, all visible images of the project.</source>
        <translation>Il layer raster da esaminare; se lasciato vuoto, tutte le immagini visibili del progetto.</translation>
    </message>
    <message>
        <source>The polygons that answer: in memory, or in a file with style and metadata.</source>
        <translation>I poligoni della risposta: in memoria, o in un file con stile e metadati.</translation>
    </message>
    <message>
        <source>{} answers with other settings were in this file: replaced.</source>
        <translation>Risposte con altre impostazioni sostituite in questo file: {}.</translation>
    </message>
    <message>
        <source>Answers with other settings, replaced</source>
        <translation>Risposte con altre impostazioni, sostituite</translation>
    </message>
    <message>
        <source>{}: table</source>
        <translation>{}: tabella</translation>
    </message>
    <message>
        <source>certainty {}</source>
        <translation>certezza {}</translation>
    </message>
    <message>
        <source>Keep answers with other settings</source>
        <translation>Conserva le risposte con altre impostazioni</translation>
    </message>
    <message>
        <source>Each line is asked about each area, in English.</source>
        <translation>Ogni riga viene chiesta su ogni area, in inglese.</translation>
    </message>
    <message>
        <source>Polygons: what is found lies inside of them. Left empty, all of the image is one area.</source>
        <translation>Poligoni: ciò che si trova sta al loro interno. Se lasciato vuoto, tutta l’immagine è un’unica area.</translation>
    </message>
    <message>
        <source>Its values name the areas in the answers and in the table; left empty, numbers do.</source>
        <translation>I suoi valori danno nome alle aree nelle risposte e nella tabella; se lasciato vuoto, si usano numeri.</translation>
    </message>
    <message>
        <source>A file that is there already is added to, so that a batch goes on where it stopped.</source>
        <translation>A un file che esiste già si aggiunge, così un lotto riprende da dove si era fermato.</translation>
    </message>
    <message>
        <source>Off: an answer replaces what the same question about the same area found with other settings. On: both stay in the file, for comparing; their polygons lie above each other.</source>
        <translation>Disattivato: una risposta sostituisce ciò che la stessa domanda sulla stessa area ha trovato con altre impostazioni. Attivato: entrambe restano nel file, per il confronto; i loro poligoni si sovrappongono.</translation>
    </message>
    <message>
        <source>The raster layer that is looked at, in its own CRS.</source>
        <translation>Il layer raster da esaminare, nel proprio SR.</translation>
    </message>
    <message>
        <source>What to look for, in English, such as: swimming pools.</source>
        <translation>Che cosa cercare, in inglese, per esempio: swimming pools.</translation>
    </message>
    <message>
        <source>Only this part is looked at; left empty, all of the image. Needed without an image.</source>
        <translation>Si esamina solo questa parte; se lasciata vuota, tutta l’immagine. Necessaria senza un’immagine.</translation>
    </message>
    <message>
        <source>The model that answers. “List models” in this toolbox says which are installed.</source>
        <translation>Il modello che risponde. «Elenca modelli» tra questi strumenti dice quali sono installati.</translation>
    </message>
    <message>
        <source>A second engine for the same question: the layer then shows where both agree.</source>
        <translation>Un secondo motore per la stessa domanda: il layer mostra allora dove i due concordano.</translation>
    </message>
    <message>
        <source>How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many times closer. native: Every pixel of the image. Closer looks take longer.</source>
        <translation>Quanto guardare da vicino. overview: una volta l’insieme (Panoramica). 2x, 4x: finestra per finestra, altrettante volte più vicino. native: ogni pixel dell’immagine. Guardare più da vicino richiede più tempo.</translation>
    </message>
    <message>
        <source>A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it later.</source>
        <translation>Un raster di quanto il motore è sicuro di ogni pixel, da 0 a 1: in seguito se ne possono tracciare altri poligoni.</translation>
    </message>
    <message>
        <source>A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more that is wrong.</source>
        <translation>Un pixel appartiene alla risposta da questa probabilità in su; 0,5 è il 50%. Più bassa trova di più, e anche più errori.</translation>
    </message>
    <message>
        <source>Polygons that cover less ground are left out; 0 keeps all.</source>
        <translation>I poligoni che coprono meno terreno vengono esclusi; 0 li conserva tutti.</translation>
    </message>
    <message>
        <source>How far an outline may move to have fewer corners; 0 keeps the pixels&apos; edges.</source>
        <translation>Di quanto può spostarsi un contorno per avere meno vertici; 0 conserva i bordi dei pixel.</translation>
    </message>
    <message>
        <source>Gives outlines right angles, as buildings have them.</source>
        <translation>Dà ai contorni angoli retti, come quelli degli edifici.</translation>
    </message>
    <message>
        <source>Where an answer names several things: a label and a threshold of its own in each row. Usually empty.</source>
        <translation>Se una risposta nomina più cose: in ogni riga una classe e la sua soglia propria. Di solito vuoto.</translation>
    </message>
    <message>
        <source>thresholds of single targets</source>
        <translation>soglie di singoli obiettivi</translation>
    </message>
    <message>
        <source>other outlines</source>
        <translation>altri contorni</translation>
    </message>
    <message>
        <source>only one was changed by hand</source>
        <translation>solo una è stata modificata a mano</translation>
    </message>
    <message>
        <source>The two were not drawn alike: {}.</source>
        <translation>Le due non sono state tracciate allo stesso modo: {}.</translation>
    </message>
    <message>
        <source>threshold {0} and {1}</source>
        <translation>soglia {0} e {1}</translation>
    </message>
    <message>
        <source>smallest {0} and {1}</source>
        <translation>area minima {0} e {1}</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>It is asked all the same.</source>
        <translation>Viene esaminata comunque.</translation>
    </message>
    <message>
        <source>Leave it empty to judge all polygons.</source>
        <translation>Lasciare il campo vuoto per valutare tutti i poligoni.</translation>
    </message>
    <message>
        <source>Its labels are: {}.</source>
        <translation>Le sue classi sono: {}.</translation>
    </message>
    <message>
        <source>No polygon of the answer has the label “{}”.</source>
        <translation>Nessun poligono della risposta ha la classe «{}».</translation>
    </message>
    <message>
        <source>A less close look sees every pixel of the image here already.</source>
        <translation>Con meno dettaglio si vede già qui ogni pixel dell’immagine.</translation>
    </message>
    <message>
        <source>{} – nothing more here</source>
        <translation>{} – qui non mostra di più</translation>
    </message>
    <message>
        <source>Stays with its polygon until sliders draw all of them anew.</source>
        <translation>Il numero resta al suo poligono finché i cursori non li ridisegnano tutti.</translation>
    </message>
    <message>
        <source>Of an answer that names several things: only polygons with this label are judged, and the suggested threshold is its own. Left empty, all are judged together.</source>
        <translation>Se una risposta nomina più cose: si valutano solo i poligoni di questa classe, e la soglia suggerita è la sua propria. Se lasciato vuoto, si valutano tutti insieme.</translation>
    </message>
    <message>
        <source>Only the ground that both were asked about is compared: {}.</source>
        <translation>Si confronta solo l’area comune alle due domande: {}.</translation>
    </message>
    <message>
        <source>“{}” is switched off in the Layers panel.</source>
        <translation>“{}” è disattivata nel pannello Layer.</translation>
    </message>
    <message>
        <source>The map does not show “{}” at this scale.</source>
        <translation>La mappa non mostra “{}” a questa scala.</translation>
    </message>
    <message>
        <source>“{0}” lies above “{1}” and may hide it on the map.</source>
        <translation>“{0}” sta sopra “{1}” e può nasconderla sulla mappa.</translation>
    </message>
    <message>
        <source>The two answers are {0} and {1} certain.</source>
        <translation>La certezza delle due risposte è {0} e {1}.</translation>
    </message>
    <message>
        <source>The answer is {} certain.</source>
        <translation>La certezza della risposta è {}.</translation>
    </message>
    <message>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or less.</source>
        <translation>A {gsd} m per pixel il modello incorporato non può distinguere questo: {nouns}. Servono pixel di {finest} m o meno.</translation>
    </message>
    <message>
        <source>A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen larger.</source>
        <translation>Un pixel copre {gsd} m, e il modello incorporato ha imparato soprattutto da immagini di {finest} m o meno: qui sbaglia spesso; prenderlo come un’ipotesi. Ingrandire e chiedere di parti della vista: così si vedono più grandi.</translation>
    </message>
    <message>
        <source>The two answers are about different places: nothing is common to both.</source>
        <translation>Le due risposte riguardano luoghi diversi: non hanno nulla in comune.</translation>
    </message>
    <message>
        <source>Choose an answer about the same place.</source>
        <translation>Scegliere una risposta sullo stesso luogo.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>da {}</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>Prima:</translation>
    </message>
    <message>
        <source>From {0} to {1}: gained {2}, lost {3}, kept {4}.</source>
        <translation>Da {0} a {1}: guadagnato {2}, perso {3}, conservato {4}.</translation>
    </message>
    <message>
        <source>{0}, without {1} rejected by hand</source>
        <translation>{0}, scartati a mano {1}</translation>
    </message>
    <message>
        <source>Nothing is changed by hand: end the editing.</source>
        <translation>Nulla è modificato a mano: terminare la modifica.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer, without those rejected and without other changes by hand.</source>
        <translation>Questi poligoni restano: i cursori tracciano un nuovo layer, senza quelli scartati e senza altre modifiche manuali.</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own and {smallest}: {polygons}</source>
        <translation>Ora, a soglie proprie e {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Now, at {threshold} and {smallest}: {polygons}</source>
        <translation>Ora, al {threshold} e {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Questions that were not judged</source>
        <translation>Domande non giudicate</translation>
    </message>
    <message>
        <source>Number of polygons in the file</source>
        <translation>Numero di poligoni nel file</translation>
    </message>
    <message>
        <source>In the file: {}.</source>
        <translation>Nel file: {}.</translation>
    </message>
    <message>
        <source>{}: not judged</source>
        <translation>{}: non giudicata</translation>
    </message>
    <message>
        <source>Not judged: {}.</source>
        <translation>Non giudicate: {}.</translation>
    </message>
</context>
</TS>
