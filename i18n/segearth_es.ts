<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>SegEarth</name>
    <message>
        <source>Gained</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>El backend de SegEarth aún no está instalado.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>Pulse «Instalar» en el panel de SegEarth: basta un clic.</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend.</source>
        <translation>El complemento es más nuevo que su backend.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>Pulse «Instalar» en el panel de SegEarth para actualizarlo.</translation>
    </message>
    <message>
        <source>The SegEarth backend did not start.</source>
        <translation>El backend de SegEarth no se ha iniciado.</translation>
    </message>
    <message>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>Busque el motivo en el registro y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>El backend de SegEarth se detuvo antes de responder.</translation>
    </message>
    <message>
        <source>Ask again: it starts anew.</source>
        <translation>Vuelva a preguntar: se iniciará de nuevo.</translation>
    </message>
    <message>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>La dirección del backend pertenece a un programa que ya ha terminado.</translation>
    </message>
    <message>
        <source>Ask again: the backend starts anew.</source>
        <translation>Vuelva a preguntar: el backend se iniciará de nuevo.</translation>
    </message>
    <message>
        <source>The backend does not know this QGIS session.</source>
        <translation>El backend no conoce esta sesión de QGIS.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La pregunta está vacía.</translation>
    </message>
    <message>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>Escriba en inglés lo que busca, por ejemplo: swimming pools.</translation>
    </message>
    <message>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>La pregunta tiene {0} caracteres; se leen {1} como máximo.</translation>
    </message>
    <message>
        <source>Shorten the question.</source>
        <translation>Acorte la pregunta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is no image on the map.</source>
        <translation>No hay ninguna imagen en el mapa.</translation>
    </message>
    <message>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>Añada una capa ráster o un mapa web y hágalo visible.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is in view.</source>
        <translation>No se ve nada de «{0}».</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>Desplace el mapa para que se vea la imagen y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>El archivo de la imagen ya no existe: {0}.</translation>
    </message>
    <message>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>Devuelva el archivo a su lugar o elija otra capa, y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>No se puede leer «{0}».</translation>
    </message>
    <message>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>Abra el archivo en otro programa para ver si está dañado.</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>No se ha podido dibujar el mapa.</translation>
    </message>
    <message>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>Compruebe la conexión con el mapa web y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>La exportación a {0} ha fallado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>Elija otro archivo o busque el motivo en el registro.</translation>
    </message>
    <message>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>El disco está lleno; {0} sigue como estaba.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Libere espacio o elija otra carpeta, y vuelva a exportar.</translation>
    </message>
    <message>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} está en uso; sigue como estaba.</translation>
    </message>
    <message>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>Termine de editar sus capas o cierre el otro programa, y vuelva a exportar.</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>No se permite escribir en {0}.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>Elija otra carpeta y vuelva a exportar.</translation>
    </message>
    <message>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} no es un GeoPackage; sigue como estaba.</translation>
    </message>
    <message>
        <source>Choose another file, then export again.</source>
        <translation>Elija otro archivo y vuelva a exportar.</translation>
    </message>
    <message>
        <source>There is no answer to export.</source>
        <translation>No hay ninguna respuesta que exportar.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Haga primero una pregunta.</translation>
    </message>
    <message>
        <source>No probability map is kept of “{}”.</source>
        <translation>No se conserva ningún mapa de probabilidad de «{}».</translation>
    </message>
    <message>
        <source>Ask the question again, or choose another format.</source>
        <translation>Haga la pregunta de nuevo o elija otro formato.</translation>
    </message>
    <message>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>«{}» no tiene SRC, así que este formato no puede decir dónde está.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>Defina el SRC de la capa o elija GeoPackage.</translation>
    </message>
    <message>
        <source>This QGIS cannot write {}.</source>
        <translation>Este QGIS no puede escribir {}.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Elija otro formato.</translation>
    </message>
    <message>
        <source>This answer could not be added to the history in {}.</source>
        <translation>No se ha podido añadir esta respuesta al historial en {}.</translation>
    </message>
    <message>
        <source>Export it, or free some space on the disk.</source>
        <translation>Expórtela o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The history in {} cannot be read.</source>
        <translation>No se puede leer el historial en {}.</translation>
    </message>
    <message>
        <source>Move the file away; the history then begins anew.</source>
        <translation>Mueva el archivo a otro lugar; el historial empezará entonces de cero.</translation>
    </message>
    <message>
        <source>The history does not hold this answer any more.</source>
        <translation>El historial ya no contiene esta respuesta.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Vuelva a preguntar.</translation>
    </message>
    <message>
        <source>No features are selected.</source>
        <translation>No hay objetos espaciales seleccionados.</translation>
    </message>
    <message>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>Seleccione algunos en la capa activa del panel de capas.</translation>
    </message>
    <message>
        <source>Accept polygons</source>
        <translation>Aceptar polígonos</translation>
    </message>
    <message>
        <source>Reject polygons</source>
        <translation>Rechazar polígonos</translation>
    </message>
    <message>
        <source>Merge polygons</source>
        <translation>Combinar polígonos</translation>
    </message>
    <message>
        <source>Nothing of the image is in view.</source>
        <translation>No se ve nada de la imagen.</translation>
    </message>
    <message>
        <source>The image was damaged on its way to the backend.</source>
        <translation>La imagen se dañó de camino al backend.</translation>
    </message>
    <message>
        <source>The memory was not enough for this question.</source>
        <translation>La memoria no fue suficiente para esta pregunta.</translation>
    </message>
    <message>
        <source>Too many questions are waiting.</source>
        <translation>Hay demasiadas preguntas en espera.</translation>
    </message>
    <message>
        <source>The backend no longer knows this question.</source>
        <translation>El backend ya no conoce esta pregunta.</translation>
    </message>
    <message>
        <source>Correct this setting and ask again.</source>
        <translation>Corrija este ajuste y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Elija otro motor.</translation>
    </message>
    <message>
        <source>Check that the file still exists, then ask again.</source>
        <translation>Compruebe que el archivo aún existe y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>Acérquese o pregunte por una extensión menor.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view.</source>
        <translation>Desplace el mapa para que se vea la imagen.</translation>
    </message>
    <message>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>Elija tres bandas que correspondan al rojo, el verde y el azul.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>El archivo se modificó o se dañó; instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>Pregunte por una extensión menor o elija un motor más pequeño.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>Pregunte por una extensión menor o con menos detalle.</translation>
    </message>
    <message>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>Espere a que termine una pregunta en curso y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>Elija otra carpeta o libere espacio, y vuelva a exportar.</translation>
    </message>
    <message>
        <source>The backend reported a problem without a name.</source>
        <translation>El backend ha comunicado un problema sin nombre.</translation>
    </message>
    <message>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>Polígonos que {0} dibujó sobre «{1}» en respuesta a «{2}».</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>Examinando la imagen</translation>
    </message>
    <message>
        <source>Finding what was asked for</source>
        <translation>Buscando lo que se ha preguntado</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Dibujando los polígonos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Evidence sheet (HTML)</source>
        <translation>Hoja de evidencias (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Hoja de evidencias</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>calidad {}</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} píxeles cuadrados</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <source>Image: {}</source>
        <translation>Imagen: {}</translation>
    </message>
    <message>
        <source>GeoPackage with probability maps</source>
        <translation>GeoPackage con mapas de probabilidad</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Probability map (GeoTIFF)</source>
        <translation>Mapa de probabilidad (GeoTIFF)</translation>
    </message>
    <message>
        <source>Mask (GeoTIFF)</source>
        <translation>Máscara (GeoTIFF)</translation>
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
        <translation>La respuesta en palabras. Esc la detiene.</translation>
    </message>
    <message>
        <source>&amp;Zoom to answer</source>
        <translation>&amp;Zoom a la respuesta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Ground area</source>
        <translation>Área en el terreno</translation>
    </message>
    <message>
        <source>Of the extent</source>
        <translation>De la extensión</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine} en {device}</translation>
    </message>
    <message>
        <source>{} (as asked: {})</source>
        <translation>{} (al preguntar: {})</translation>
    </message>
    <message>
        <source>The question could not be asked.</source>
        <translation>No se ha podido hacer la pregunta.</translation>
    </message>
    <message>
        <source>Look into the log for the reason.</source>
        <translation>Busque el motivo en el registro.</translation>
    </message>
    <message>
        <source>What shall be found there?</source>
        <translation>¿Qué se debe encontrar allí?</translation>
    </message>
    <message>
        <source>Type it above and press Enter.</source>
        <translation>Escríbalo arriba y pulse Intro.</translation>
    </message>
    <message>
        <source>Ask about here</source>
        <translation>Preguntar sobre este lugar</translation>
    </message>
    <message>
        <source>Ask inside this polygon</source>
        <translation>Preguntar dentro de este polígono</translation>
    </message>
    <message>
        <source>Segment visible extent…</source>
        <translation>Segmentar la extensión visible…</translation>
    </message>
    <message>
        <source>Segment visible extent: “{}”</source>
        <translation>Segmentar la extensión visible: «{}»</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>An earlier answer, or polygons of your own</source>
        <translation>Una respuesta anterior o polígonos propios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>Lo que esta respuesta ha ganado, perdido y conservado respecto a la otra</translation>
    </message>
    <message>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>IoU, precisión y exhaustividad según los otros polígonos, y el mejor umbral</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{} desde {}</translation>
    </message>
    <message>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>Por área: IoU {}, precisión {}, exhaustividad {}.</translation>
    </message>
    <message>
        <source>By objects: precision {}, recall {}.</source>
        <translation>Por objetos: precisión {}, exhaustividad {}.</translation>
    </message>
    <message>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>Con un umbral de {}, la IoU es {}.</translation>
    </message>
    <message>
        <source>Use a threshold of {}</source>
        <translation>Usar un umbral de {}</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Exportado a {}.</translation>
    </message>
    <message>
        <source>Starting the backend…</source>
        <translation>Iniciando el backend…</translation>
    </message>
    <message>
        <source>Sending the question…</source>
        <translation>Enviando la pregunta…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>De más cerca se examina ventana por ventana y tarda más: a 4x, hasta 16 veces más.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>2x closer</source>
        <translation>2x más cerca</translation>
    </message>
    <message>
        <source>4x closer</source>
        <translation>4x más cerca</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Cada píxel</translation>
    </message>
    <message>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <source>Waiting for the backend…</source>
        <translation>Esperando al backend…</translation>
    </message>
    <message>
        <source>{} – not ready</source>
        <translation>{} – no está listo</translation>
    </message>
    <message>
        <source>Examples that fit what is seen</source>
        <translation>Ejemplos adecuados a lo que se ve</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Exportar respuestas</translation>
    </message>
    <message>
        <source>&amp;Add the exported file to the map</source>
        <translation>&amp;Añadir el archivo exportado al mapa</translation>
    </message>
    <message>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>Quitar la capa &amp;temporal: el archivo muestra lo mismo</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Ar&amp;chivo</translation>
    </message>
    <message>
        <source>One file for each answer, named after it.</source>
        <translation>Un archivo por respuesta, con su nombre.</translation>
    </message>
    <message>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>Este archivo existe. Se añaden las respuestas; sus otras capas quedan como están.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo existe y se reemplazará.</translation>
    </message>
    <message>
        <source>SegEarth: export</source>
        <translation>SegEarth: exportación</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Capa entera</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>SegEarth help</source>
        <translation>Ayuda de SegEarth</translation>
    </message>
    <message>
        <source>Same answer: yes, IoU {}.</source>
        <translation>Misma respuesta: sí, IoU {}.</translation>
    </message>
    <message>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>Misma respuesta: no, IoU {}: entonces {}, ahora {}.</translation>
    </message>
    <message>
        <source>The image has changed, or the model has.</source>
        <translation>Ha cambiado la imagen, o el modelo.</translation>
    </message>
    <message>
        <source>The model is another one.</source>
        <translation>El modelo es otro.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show this answer (Enter)</source>
        <translation>Mostrar esta respuesta (Intro)</translation>
    </message>
    <message>
        <source>Ask this question about the same image once more</source>
        <translation>Hacer esta pregunta sobre la misma imagen una vez más</translation>
    </message>
    <message>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>Preguntar una vez más y decir si la respuesta es la misma</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Visible map</source>
        <translation>Mapa visible</translation>
    </message>
    <message>
        <source>The map as you see it, several layers together</source>
        <translation>El mapa tal como lo ve, varias capas juntas</translation>
    </message>
    <message>
        <source>Ask the map (SegEarth)</source>
        <translation>Preguntar al mapa (SegEarth)</translation>
    </message>
    <message>
        <source>Ask about what is seen</source>
        <translation>Preguntar sobre lo que se ve</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Choose image</source>
        <translation>Elegir imagen</translation>
    </message>
    <message>
        <source>Zoom to image</source>
        <translation>Zoom a la imagen</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <translation>Elegir motor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Hacer esta pregunta (Intro)</translation>
    </message>
    <message>
        <source>Undo on the map</source>
        <translation>Deshacer en el mapa</translation>
    </message>
    <message>
        <source>Redo on the map</source>
        <translation>Rehacer en el mapa</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>E&amp;xtensión</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Accept the selected polygons</source>
        <translation>Aceptar los polígonos seleccionados</translation>
    </message>
    <message>
        <source>Reject the selected polygons (Delete)</source>
        <translation>Rechazar los polígonos seleccionados (Supr)</translation>
    </message>
    <message>
        <source>Merge the selected polygons</source>
        <translation>Combinar los polígonos seleccionados</translation>
    </message>
    <message>
        <source>Undo the last change by hand</source>
        <translation>Deshacer el último cambio manual</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Keep the changes and end the editing</source>
        <translation>Conservar los cambios y terminar la edición</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Intro pregunta, Esc cancela.</translation>
    </message>
    <message>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>¿Qué busca? En inglés, p. ej.: swimming pools</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Afinar</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Simplificar</translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation>Ángulos rectos</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>&amp;Conservar esta versión</translation>
    </message>
    <message>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>Deja estos polígonos como capa; los deslizadores siguen con una copia.</translation>
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
        <translation>suave</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom to {} m per pixel</source>
        <translation>Acercar a {} m por píxel</translation>
    </message>
    <message>
        <source>SegEarth settings</source>
        <translation>Configuración de SegEarth</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>se encuentra automáticamente</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>&amp;Smallest area</source>
        <translation>Área &amp;mínima</translation>
    </message>
    <message>
        <source>S&amp;implify outlines</source>
        <translation>&amp;Simplificar contornos</translation>
    </message>
    <message>
        <source>&amp;Python of the backend</source>
        <translation>&amp;Python del backend</translation>
    </message>
    <message>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>Instalación: carpeta, dispositivo, &amp;reparación…</translation>
    </message>
    <message>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>Se aplica a la próxima pregunta; otro Python, al próximo inicio.</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>vista general</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <source>Folder for the backend, its models and caches</source>
        <translation>Carpeta para el backend, sus modelos y cachés</translation>
    </message>
    <message>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarth está listo: la imagen de prueba se respondió en {0} s en {1}.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Cancelled; what is here is kept.</source>
        <translation>Cancelado; lo que ya está aquí se conserva.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
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
        <translation>Un paso antes de la primera pregunta</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>La instalación se interrumpió</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend</source>
        <translation>El complemento es más nuevo que su backend</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Reinstalar</translation>
    </message>
    <message>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>Un programa junto a QGIS, con su propio Python, responde a sus preguntas.</translation>
    </message>
    <message>
        <source>The button below makes it, in the folder named.</source>
        <translation>El botón de abajo lo instala en la carpeta indicada.</translation>
    </message>
    <message>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>No se instala nada en QGIS y no se necesita administrador.</translation>
    </message>
    <message>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>Continúa donde se detuvo; lo que ya está aquí no se vuelve a descargar.</translation>
    </message>
    <message>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>Una actualización tarda alrededor de un minuto si solo ha cambiado el propio backend.</translation>
    </message>
    <message>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>El backend funciona. Aquí se puede pasar a otro dispositivo o a otra carpeta.</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Reinstalar</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>Tarjeta gráfica NVIDIA (CUDA {})</translation>
    </message>
    <message>
        <source>Automatic: {}</source>
        <translation>Automático: {}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found.</source>
        <translation>No se ha encontrado ninguna tarjeta gráfica NVIDIA.</translation>
    </message>
    <message>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{}: su controlador es demasiado antiguo; actualícelo para usar la tarjeta.</translation>
    </message>
    <message>
        <source>{}: torch does not serve this card.</source>
        <translation>{}: torch no admite esta tarjeta.</translation>
    </message>
    <message>
        <source>{} on the disk</source>
        <translation>{} en el disco</translation>
    </message>
    <message>
        <source>{0} ({1} are free)</source>
        <translation>{0} ({1} libres)</translation>
    </message>
    <message>
        <source>{0} to fetch, {1}</source>
        <translation>{0} por descargar, {1}</translation>
    </message>
    <message>
        <source>{} (no network)</source>
        <translation>{} (sin red)</translation>
    </message>
    <message>
        <source>{}: unpacking</source>
        <translation>{}: desempaquetando</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0}: {1} de {2} MB</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>quedan unos {} min</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Comprobando el kit</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Creando el entorno</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Neural network library</source>
        <translation>Biblioteca de redes neuronales</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Asking a question with a known answer</source>
        <translation>Haciendo una pregunta de respuesta conocida</translation>
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
        <translation>{} s (vista conocida)</translation>
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
        <translation>1 polígono</translation>
    </message>
    <message numerus="yes">
        <source>%n polygons</source>
        <translation>
            <numerusform>%n polígono</numerusform>
            <numerusform>%n polígonos</numerusform>
        </translation>
    </message>
    <message>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth: respuesta en palabras</translation>
    </message>
    <message>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth: preguntar al mapa</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Preguntar sobre una imagen</translation>
    </message>
    <message>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>Dibuja polígonos alrededor de lo que pide una pregunta en palabras sencillas.</translation>
    </message>
    <message>
        <source>The answer is a layer of polygons.</source>
        <translation>La respuesta es una capa de polígonos.</translation>
    </message>
    <message>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>Sin imagen, se examinan todas las imágenes visibles del proyecto.</translation>
    </message>
    <message>
        <source>An extent is needed then.</source>
        <translation>En ese caso se necesita una extensión.</translation>
    </message>
    <message>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>A partir del mapa de probabilidad se pueden dibujar más tarde otros polígonos sin preguntar de nuevo.</translation>
    </message>
    <message>
        <source>Ask many questions over many areas</source>
        <translation>Hacer muchas preguntas sobre muchas zonas</translation>
    </message>
    <message>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>Hace cada pregunta (una por línea) sobre cada zona (una por polígono).</translation>
    </message>
    <message>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>Sin zonas, cada pregunta se hace sobre la imagen entera.</translation>
    </message>
    <message>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>Si se detiene a medias, continúa allí al ejecutarlo de nuevo con el mismo archivo.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Field with the areas&apos; names</source>
        <translation>Campo con los nombres de las zonas</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>Preguntas, una por línea</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Questions asked now</source>
        <translation>Preguntas hechas ahora</translation>
    </message>
    <message>
        <source>Questions answered before</source>
        <translation>Preguntas respondidas antes</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>Preguntas fallidas</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Número de polígonos</translation>
    </message>
    <message>
        <source>Starting the backend</source>
        <translation>Iniciando el backend</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Comparar dos respuestas</translation>
    </message>
    <message>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>Un área mínima descarta las astillas a lo largo de los bordes.</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Área mínima (m²)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Gained area in m²</source>
        <translation>Área ganada en m²</translation>
    </message>
    <message>
        <source>Lost area in m²</source>
        <translation>Área perdida en m²</translation>
    </message>
    <message>
        <source>Kept area in m²</source>
        <translation>Área conservada en m²</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Intersección sobre unión (IoU)</translation>
    </message>
    <message>
        <source>Intersection over union: {}</source>
        <translation>Intersección sobre unión (IoU): {}</translation>
    </message>
    <message>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>Escribe las respuestas con estilo, metadatos y la licencia de la imagen.</translation>
    </message>
    <message>
        <source>Probability map</source>
        <translation>Mapa de probabilidad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo que se ha escrito</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta en palabras</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Área en m²</translation>
    </message>
    <message>
        <source>Simplify (pixels)</source>
        <translation>Simplificar (píxeles)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Listar modelos</translation>
    </message>
    <message>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>Lista los modelos instalados y los que se pueden instalar. No se descarga nada.</translation>
    </message>
    <message>
        <source>Names of installed models</source>
        <translation>Nombres de los modelos instalados</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>Descarga los pesos de un modelo; una descarga interrumpida continúa donde estaba.</translation>
    </message>
    <message>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>Basta un nombre de la lista; un repositorio (PROPIETARIO/NOMBRE) trae cualquier otro checkpoint.</translation>
    </message>
    <message>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>Se consulta un servidor espejo en lugar de huggingface.co.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Mirror (https://…)</source>
        <translation>Espejo (https://…)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Verify a model</source>
        <translation>Verificar un modelo</translation>
    </message>
    <message>
        <source>Bytes verified</source>
        <translation>Bytes verificados</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>can be installed</source>
        <translation>se puede instalar</translation>
    </message>
    <message>
        <source>Polygons from a probability map</source>
        <translation>Polígonos de un mapa de probabilidad</translation>
    </message>
    <message>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>Dibuja de nuevo los polígonos de una respuesta a partir de su mapa de probabilidad.</translation>
    </message>
    <message>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>Sirve cualquier ráster con valores de 0 a 1; cada banda es una cosa.</translation>
    </message>
    <message>
        <source>Score an answer against reference polygons</source>
        <translation>Evaluar una respuesta con polígonos de referencia</translation>
    </message>
    <message>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>Dice cuán correcta es una respuesta, según polígonos en los que usted confía.</translation>
    </message>
    <message>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>IoU, precisión y exhaustividad por área en el terreno; precisión y exhaustividad también por objetos.</translation>
    </message>
    <message>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>Un polígono es correcto si comparte la mitad de la unión con uno de ellos.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Right, wrong and missed</source>
        <translation>Correcto, incorrecto y omitido</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>Precisión por área</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>Exhaustividad por área</translation>
    </message>
    <message>
        <source>Precision by objects</source>
        <translation>Precisión por objetos</translation>
    </message>
    <message>
        <source>Recall by objects</source>
        <translation>Exhaustividad por objetos</translation>
    </message>
    <message>
        <source>Suggested threshold</source>
        <translation>Umbral sugerido</translation>
    </message>
    <message>
        <source>Intersection over union at the suggested threshold</source>
        <translation>Intersección sobre unión (IoU) con el umbral sugerido</translation>
    </message>
    <message>
        <source>The connection failed or broke off.</source>
        <translation>La conexión ha fallado o se ha cortado.</translation>
    </message>
    <message>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>Compruebe la red y pulse «Continuar»: lo que ya está aquí no se vuelve a descargar.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>No se puede acceder al proxy.</translation>
    </message>
    <message>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Corríjalo en QGIS (Configuración, Opciones, Red) y pulse «Continuar».</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Indíquelos en QGIS (Configuración, Opciones, Red) y pulse «Continuar».</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip no puede usar un proxy SOCKS.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>Indique un proxy HTTP en las opciones de red de QGIS o use un kit sin conexión.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>El certificado del servidor no es de confianza; puede que un proxy lea el tráfico.</translation>
    </message>
    <message>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>Importe el certificado de su organización en QGIS y pulse «Continuar».</translation>
    </message>
    <message>
        <source>The package server refuses access.</source>
        <translation>El servidor de paquetes deniega el acceso.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>Pida a su administrador que permita los servidores que indica la página.</translation>
    </message>
    <message>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>Un paquete no es el que estaba fijado; no se ha instalado.</translation>
    </message>
    <message>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>Pulse «Continuar» para descargarlo de nuevo; puede que su servidor espejo lo altere.</translation>
    </message>
    <message>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>Un paquete no se ofrece para este equipo o no es accesible.</translation>
    </message>
    <message>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>Elija otro dispositivo u otro Python, o use un kit hecho para este equipo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>Libere espacio o elija otra carpeta, y pulse «Continuar».</translation>
    </message>
    <message>
        <source>The folder may not be written.</source>
        <translation>No se permite escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder, then press Continue.</source>
        <translation>Elija otra carpeta y pulse «Continuar».</translation>
    </message>
    <message>
        <source>The virus scanner removed a file.</source>
        <translation>El antivirus ha eliminado un archivo.</translation>
    </message>
    <message>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>Excluya la carpeta del análisis y pulse «Continuar».</translation>
    </message>
    <message>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>Las reglas de este equipo prohíben ejecutar programas desde la carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>Elija una carpeta que su administrador permita y pulse «Continuar».</translation>
    </message>
    <message>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>Otro programa está usando los archivos del backend.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>Cierre las otras ventanas de QGIS y pulse «Continuar».</translation>
    </message>
    <message>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>La ruta de la carpeta es demasiado larga para este sistema.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>Elija una carpeta con una ruta más corta y pulse «Continuar».</translation>
    </message>
    <message>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>La biblioteca C de este sistema es demasiado antigua: se necesita glibc 2.28.</translation>
    </message>
    <message>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>Actualice el sistema; Debian 10, Ubuntu 20.04 y RHEL 8 son lo bastante nuevos.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>Falta el entorno de ejecución de Visual C++ de Microsoft.</translation>
    </message>
    <message>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>Instale https://aka.ms/vs/17/release/vc_redist.x64.exe y pulse «Continuar».</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old.</source>
        <translation>El controlador de NVIDIA es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>Actualícelo o elija el procesador como dispositivo, y pulse «Continuar».</translation>
    </message>
    <message>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>Esta compilación de torch no admite esta tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Choose another device, then press Continue.</source>
        <translation>Elija otro dispositivo y pulse «Continuar».</translation>
    </message>
    <message>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>Todo está instalado, pero torch no puede usar la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>Actualice el controlador de NVIDIA o elija el procesador; después pulse «Continuar».</translation>
    </message>
    <message>
        <source>The memory was not enough.</source>
        <translation>La memoria no fue suficiente.</translation>
    </message>
    <message>
        <source>Close other programs, then press Continue.</source>
        <translation>Cierre otros programas y pulse «Continuar».</translation>
    </message>
    <message>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>No se ha encontrado ningún Python adecuado (3.10 a 3.14, 64 bits) aparte del de QGIS.</translation>
    </message>
    <message>
        <source>Install one: {0} Then press Look again.</source>
        <translation>Instale uno: {0} Después pulse «Buscar de nuevo».</translation>
    </message>
    <message>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>Este Python no puede crear entornos: le falta el módulo venv.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>Instálelo (en Debian y Ubuntu: python3-venv) y pulse «Continuar».</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>Otro QGIS está instalando el backend (proceso {0}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>Espere a que termine y pulse «Continuar».</translation>
    </message>
    <message>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>El kit se hizo para {0}, y este equipo no lo es.</translation>
    </message>
    <message>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>Elija un kit hecho para este equipo y esta versión del complemento.</translation>
    </message>
    <message>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>El kit está incompleto o se ha modificado: {0}.</translation>
    </message>
    <message>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>Todo está instalado, pero la imagen de prueba recibió una respuesta incorrecta.</translation>
    </message>
    <message>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>Elija otro dispositivo, o copie el diagnóstico y comunique el problema.</translation>
    </message>
    <message>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>La instalación ha fallado por un motivo que aún no tiene nombre.</translation>
    </message>
    <message>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>Pulse «Continuar»; si falla otra vez, copie el diagnóstico y comunique el problema.</translation>
    </message>
    <message>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth: instalar el backend</translation>
    </message>
    <message>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>Un GeoPackage recibe todos los polígonos en «answers» y una fila por pregunta y zona en «runs».</translation>
    </message>
    <message>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>Dice qué se ha ganado, perdido y conservado entre dos respuestas sobre un mismo lugar, por ejemplo de dos años.</translation>
    </message>
    <message>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>Las áreas se miden en el terreno; la IoU es 1 si ambas son iguales y 0 si no comparten nada.</translation>
    </message>
    <message>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>Las máscaras y los mapas de probabilidad necesitan el mapa de probabilidad de la respuesta; una hoja de evidencias, la imagen.</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>Calcula de nuevo el SHA-256 de cada archivo de un modelo y lo compara con el que se instaló.</translation>
    </message>
    <message>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>El umbral decide qué píxeles pertenecen; los ángulos rectos convienen a edificios y piscinas.</translation>
    </message>
    <message>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>Con el mapa de probabilidad de la respuesta se sugiere el umbral que mejor habría convenido.</translation>
    </message>
    <message>
        <source>Offline bundle…</source>
        <translation>Kit sin conexión…</translation>
    </message>
    <message>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>Conoce 24 tipos de cosas por su nombre o su uso; no razona. SegEarth-R1 sí.</translation>
    </message>
    <message>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>Un lugar por pregunta, un sí o no por píxel; necesita 8 GB de memoria gráfica, o paciencia.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Solo {}</translation>
    </message>
    <message>
        <source>Both: {0} and {1}</source>
        <translation>Ambos: {0} y {1}</translation>
    </message>
    <message>
        <source>How far both engines agree</source>
        <translation>Hasta qué punto coinciden ambos motores</translation>
    </message>
    <message>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>Las partes encajan exactamente; otros ajustes actúan al preguntar de nuevo.</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Al menos uno</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>Ni {one} ni {other} marcan nada.</translation>
    </message>
    <message>
        <source>The sliders wait for the probability map.</source>
        <translation>Los deslizadores esperan el mapa de probabilidad.</translation>
    </message>
    <message>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation>No se guardó ningún mapa de probabilidad, así que no se puede volver a dibujar nada. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation>Este motor dice sí o no para cada píxel: un umbral no cambia nada.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>The project was closed before “{}” was answered.</source>
        <translation>El proyecto se cerró antes de que «{}» recibiera respuesta.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>La respuesta se conserva en el historial de los proyectos sin nombre.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of {}.</source>
        <translation>La respuesta se conserva en el historial de {}.</translation>
    </message>
    <message>
        <source>Self-test: does it work?</source>
        <translation>Autocomprobación: ¿funciona?</translation>
    </message>
    <message>
        <source>Ask a&amp;lso</source>
        <translation>&amp;También a</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Threshold of all targets</source>
        <translation>Umbral de todos los objetivos</translation>
    </message>
    <message>
        <source>Threshold of “{}”</source>
        <translation>Umbral de «{}»</translation>
    </message>
    <message>
        <source>Ask also</source>
        <translation>Preguntar también a</translation>
    </message>
    <message>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>Un segundo motor también responde: el mapa muestra dónde coinciden ambos y dónde no.</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>Ningún otro motor</translation>
    </message>
    <message>
        <source>SegEarth self-test</source>
        <translation>Autocomprobación de SegEarth</translation>
    </message>
    <message>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>Se hace sobre una imagen incluida una pregunta cuya respuesta se conoce.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>No funciona: la imagen de prueba recibió una respuesta incorrecta.</translation>
    </message>
    <message>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>Pulse «Instalar» y elija otro dispositivo, o comunique el problema.</translation>
    </message>
    <message>
        <source>{0} (from {1} on it works)</source>
        <translation>{0} (desde {1} funciona)</translation>
    </message>
    <message>
        <source>{0} of {1} pools</source>
        <translation>{0} de {1} piscinas</translation>
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
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>A click selects the polygons on the map.</source>
        <translation>Un clic selecciona los polígonos en el mapa.</translation>
    </message>
    <message>
        <source>Thresholds of single targets</source>
        <translation>Umbrales de objetivos concretos</translation>
    </message>
    <message>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>Pulse «Instalar»: lo dañado se rehace. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The test came to no answer.</source>
        <translation>La comprobación no llegó a ninguna respuesta.</translation>
    </message>
    <message>
        <source>SegEarth: self-test</source>
        <translation>SegEarth: autocomprobación</translation>
    </message>
    <message>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano (integrado)</translation>
    </message>
    <message>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg (segunda opinión, sin entrenamiento)</translation>
    </message>
    <message>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL, que encuentra el lugar (2B, 4B, 8B o 32B)</translation>
    </message>
    <message>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16, que lo señala</translation>
    </message>
    <message>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3, que lo segmenta por puntos y por palabras</translation>
    </message>
    <message>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything, que lo segmenta solo por puntos</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>ejecute `segearth models pull {model}` o `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>acepte las condiciones en la página del modelo y defina HF_TOKEN, y luego ejecute `segearth models pull {model}`; o ejecute `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part}: ejecute `segearth models pull {model}` o `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part}: acepte las condiciones en la página del modelo y defina HF_TOKEN, y luego ejecute `segearth models pull {model}`; o ejecute `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>En lugar de {other}, {part}: ejecute `segearth models pull {model}` o `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>GeoSeg needs more models.</source>
        <translation>GeoSeg necesita más modelos.</translation>
    </message>
    <message>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title} no está instalado en {folder}.</translation>
    </message>
    <message>
        <source>{files} missing in {folder}.</source>
        <translation>Falta en {folder}: {files}.</translation>
    </message>
    <message>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>Ejecute `segearth models pull {model}`, o `segearth models import DIR` con una carpeta suya.</translation>
    </message>
    <message>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>A segearth-nano le falta: {files}. Instale SegEarth de nuevo.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title} necesita unos {needed} GB de memoria; hay {free} GB libres. Cierre otros programas o elija un motor más pequeño.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Asking {who}</source>
        <translation>Preguntando a {who}</translation>
    </message>
    <message>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>Esperando a {who}, que instala el mismo modelo</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Descargando {file}</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>Copiando {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <translation>Comprobando el modelo</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Every file is what was installed</source>
        <translation>Cada archivo está tal como se instaló</translation>
    </message>
    <message>
        <source>I found {nouns}.</source>
        <translation>Encontrado: {nouns}.</translation>
    </message>
    <message>
        <source>Nothing here looks like {nouns}.</source>
        <translation>Aquí nada se parece a esto: {nouns}.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>El modelo integrado no puede juzgar este tipo de imagen: solo mide {columns} x {rows} píxeles.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>El modelo integrado no puede juzgar este tipo de imagen: un píxel abarca {gsd} m, y conoce hasta {coarsest} m. Acérquese.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>El modelo integrado no puede juzgar este tipo de imagen: no muestra casi nada, un solo color en todas partes.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>El modelo integrado no puede juzgar este tipo de imagen: parece una foto tomada desde el suelo, con cielo.</translation>
    </message>
    <message>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>La imagen no muestra casi nada: tómelo como una suposición.</translation>
    </message>
    <message>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>La imagen no tiene color (¿pancromática, radar o térmica?), y el modelo integrado está hecho para imágenes en color: tómelo como una suposición.</translation>
    </message>
    <message>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>Esto parece falso color infrarrojo, y el modelo integrado está hecho para colores naturales: tómelo como una suposición, o elija las bandas roja, verde y azul.</translation>
    </message>
    <message>
        <source>I marked what answers the question.</source>
        <translation>Está marcado lo que responde a la pregunta.</translation>
    </message>
    <message>
        <source>Nothing here answers the question.</source>
        <translation>Aquí nada responde a la pregunta.</translation>
    </message>
    <message>
        <source>The model named nothing to mark.</source>
        <translation>El modelo no nombró nada que marcar.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>Solo está marcado %n de {all} objetivos.</numerusform>
            <numerusform>Solo están marcados los %n primeros de {all} objetivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>La respuesta se cortó tras %n segundo.</numerusform>
            <numerusform>La respuesta se cortó tras %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>La respuesta se cortó tras %n token.</numerusform>
            <numerusform>La respuesta se cortó tras %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>La tarjeta gráfica tiene muy poca memoria libre, así que esto se ejecutó en el procesador.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>La memoria de la tarjeta gráfica no fue suficiente, así que esto se ejecutó en el procesador.</translation>
    </message>
    <message>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>La memoria no fue suficiente, así que se miraron menos imágenes a la vez.</translation>
    </message>
    <message>
        <source>The reasoner named no place.</source>
        <translation>El modelo de lenguaje no nombró ningún lugar.</translation>
    </message>
    <message>
        <source>The reasoner named a place but not what is there.</source>
        <translation>El modelo de lenguaje nombró un lugar, pero no lo que hay en él.</translation>
    </message>
    <message>
        <source>The reasoner named a place without any area.</source>
        <translation>El modelo de lenguaje nombró un lugar sin superficie alguna.</translation>
    </message>
    <message>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>El modelo de lenguaje respondió en otras coordenadas que las pedidas.</translation>
    </message>
    <message>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>Su respuesta se cortó en la longitud máxima permitida.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>Se le acabó el tiempo.</translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation>Dijo: «{words}»</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>No dijo nada.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>Se buscó «{phrase}», pero el lugar nombrado para ello está fuera de la imagen.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>Se buscó «{phrase}» en las columnas {left} a {right}, filas {top} a {bottom}.</translation>
    </message>
    <message>
        <source>What points and words both mark is shown.</source>
        <translation>Se muestra lo que marcan tanto los puntos como las palabras.</translation>
    </message>
    <message>
        <source>Only its points led to a mask.</source>
        <translation>Solo los puntos llevaron a una máscara.</translation>
    </message>
    <message>
        <source>Only its words led to a mask.</source>
        <translation>Solo las palabras llevaron a una máscara.</translation>
    </message>
    <message>
        <source>Neither points nor words led to a mask.</source>
        <translation>Ni los puntos ni las palabras llevaron a una máscara.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>Los puntos y las palabras marcan píxeles distintos, así que no se muestra nada.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>Los puntos y las palabras marcan píxeles distintos; se muestra lo que marcan los puntos.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>Los puntos y las palabras marcan píxeles distintos; se muestra lo que marcan las palabras.</translation>
    </message>
    <message>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anything no lee palabras, así que solo se preguntó por los puntos.</translation>
    </message>
    <message>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>Solo {one} marca algo: {area} {unit}. {other} no marca nada.</translation>
    </message>
    <message>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} y {other} no coinciden en ningún sitio: marcan {first} y {second} {unit}.</translation>
    </message>
    <message>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one} y {other} coinciden en el {percent} % de lo que marca alguno ({both} de {union} {unit}). Solo {one}: {first} {unit}. Solo {other}: {second} {unit}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Self-t&amp;est: does it work?</source>
        <translation>&amp;Autocomprobación: ¿funciona?</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>avión</translation>
    </message>
    <message>
        <source>airplanes</source>
        <translation>aviones</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>suelo desnudo</translation>
    </message>
    <message>
        <source>baseball diamond</source>
        <translation>campo de béisbol</translation>
    </message>
    <message>
        <source>baseball diamonds</source>
        <translation>campos de béisbol</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>barco</translation>
    </message>
    <message>
        <source>boats</source>
        <translation>barcos</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>puentes</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificios</translation>
    </message>
    <message>
        <source>car</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>coches</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>embarcadero</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>embarcaderos</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo de cultivo</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos de cultivo</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>bosque</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>bosques</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>hierba</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>aparcamiento</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>aparcamientos</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>vía férrea</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>vías férreas</translation>
    </message>
    <message>
        <source>road</source>
        <translation>carretera</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>carreteras</translation>
    </message>
    <message>
        <source>runway</source>
        <translation>pista de aterrizaje</translation>
    </message>
    <message>
        <source>runways</source>
        <translation>pistas de aterrizaje</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>arena</translation>
    </message>
    <message>
        <source>solar panel</source>
        <translation>panel solar</translation>
    </message>
    <message>
        <source>solar panels</source>
        <translation>paneles solares</translation>
    </message>
    <message>
        <source>sports field</source>
        <translation>campo deportivo</translation>
    </message>
    <message>
        <source>sports fields</source>
        <translation>campos deportivos</translation>
    </message>
    <message>
        <source>storage tank</source>
        <translation>tanque de almacenamiento</translation>
    </message>
    <message>
        <source>storage tanks</source>
        <translation>tanques de almacenamiento</translation>
    </message>
    <message>
        <source>swimming pool</source>
        <translation>piscina</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>piscinas</translation>
    </message>
    <message>
        <source>tennis court</source>
        <translation>pista de tenis</translation>
    </message>
    <message>
        <source>tennis courts</source>
        <translation>pistas de tenis</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>árboles</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>vegetación</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>The image no longer exists: {path}.</source>
        <translation>La imagen ya no existe: {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} no se puede leer como imagen.</translation>
    </message>
    <message>
        <source>This part of the image holds no data.</source>
        <translation>Esta parte de la imagen no contiene datos.</translation>
    </message>
    <message>
        <source>The extent does not touch the image.</source>
        <translation>La extensión no toca la imagen.</translation>
    </message>
    <message>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>Con este detalle, la extensión tiene {pixels} píxeles; se preguntan como máximo {most} a la vez.</translation>
    </message>
    <message>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>La imagen tiene {values} valores; se leen como máximo {most}.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title} necesita unos {needed} GB de memoria; {where} tiene {free} GB libres.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {title}.</source>
        <translation>No hay suficiente memoria libre para {title}.</translation>
    </message>
    <message numerus="yes">
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>La pregunta ocupa %n token, más de lo que {title} puede leer.</numerusform>
            <numerusform>La pregunta ocupa %n tokens, más de los que {title} puede leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no engine called {name}.</source>
        <translation>No hay ningún motor llamado {name}.</translation>
    </message>
    <message>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} siempre coincide consigo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>La respuesta tardó más de %n segundo.</numerusform>
            <numerusform>La respuesta tardó más de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>Ya hay %n pregunta en espera.</numerusform>
            <numerusform>Ya hay %n preguntas en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bands of the image cannot be used.</source>
        <translation>Estas bandas de la imagen no se pueden usar.</translation>
    </message>
    <message>
        <source>The download arrived damaged.</source>
        <translation>La descarga llegó dañada.</translation>
    </message>
    <message>
        <source>The backend has no such engine.</source>
        <translation>El backend no tiene ese motor.</translation>
    </message>
    <message>
        <source>Something went wrong inside SegEarth.</source>
        <translation>Algo salió mal dentro de SegEarth.</translation>
    </message>
    <message>
        <source>The backend refused the request.</source>
        <translation>El backend rechazó la petición.</translation>
    </message>
    <message>
        <source>The model hub is busy.</source>
        <translation>El repositorio de modelos está saturado.</translation>
    </message>
    <message>
        <source>The model hub does not answer as it should.</source>
        <translation>El repositorio de modelos no responde como debería.</translation>
    </message>
    <message>
        <source>The model hub refused to give the model.</source>
        <translation>El repositorio de modelos se negó a dar el modelo.</translation>
    </message>
    <message>
        <source>The model hub cannot be reached.</source>
        <translation>No se puede llegar al repositorio de modelos.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>La imagen ya no existe.</translation>
    </message>
    <message>
        <source>The image or the extent is too large.</source>
        <translation>La imagen o la extensión es demasiado grande.</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
    <message>
        <source>This model belongs to SegEarth.</source>
        <translation>Este modelo forma parte de SegEarth.</translation>
    </message>
    <message>
        <source>This model is installed already, or on its way.</source>
        <translation>Este modelo ya está instalado, o en camino.</translation>
    </message>
    <message>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarth no puede usar este modelo.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the model.</source>
        <translation>No hay espacio suficiente en el disco para el modelo.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>No existe ese modelo.</translation>
    </message>
    <message>
        <source>There is no such repository.</source>
        <translation>No existe ese repositorio.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La pregunta es demasiado larga.</translation>
    </message>
    <message>
        <source>The image is too large to be sent.</source>
        <translation>La imagen es demasiado grande para enviarla.</translation>
    </message>
    <message>
        <source>The answer is not ready yet.</source>
        <translation>La respuesta aún no está lista.</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>Un ajuste no es válido.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written.</source>
        <translation>No se puede escribir en la carpeta de los modelos.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>La respuesta tardó demasiado.</translation>
    </message>
    <message>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>No se pueden leer los pesos del modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>Los pesos del modelo ya no son lo que eran.</translation>
    </message>
    <message>
        <source>The model is not installed, or not whole.</source>
        <translation>El modelo no está instalado, o no del todo.</translation>
    </message>
    <message>
        <source>Download it again, or choose another mirror.</source>
        <translation>Descárguelo de nuevo o elija otro espejo.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Informe de esto junto con el registro.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>Espere unos minutos y descargue de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Download it again later, or choose another mirror.</source>
        <translation>Descárguelo de nuevo más tarde o elija otro espejo.</translation>
    </message>
    <message>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>Compruebe el nombre; si es correcto, acepte las condiciones en la página del modelo y asigne su token a HF_TOKEN.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>Compruebe la red y el proxy y descargue de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>Desaparece cuando se desinstala SegEarth.</translation>
    </message>
    <message>
        <source>Wait until it is there, or remove it first.</source>
        <translation>Espere a que esté, o elimínelo antes.</translation>
    </message>
    <message>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>Indique un checkpoint tal como lo publican sus autores.</translation>
    </message>
    <message>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>Libere espacio o asigne a SEGEARTH_MODELS una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>Elija uno de la lista de modelos, o indique un repositorio como OWNER/NAME.</translation>
    </message>
    <message>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>Compruebe el nombre; se escribe OWNER/NAME.</translation>
    </message>
    <message>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>Asigne a SEGEARTH_MODELS una carpeta en la que pueda escribir.</translation>
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
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>How to get a model</source>
        <translation>Cómo obtener un modelo</translation>
    </message>
    <message>
        <source>Needs about {} of memory</source>
        <translation>Necesita unos {} de memoria</translation>
    </message>
    <message>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation>De internet: caja de herramientas de Procesos, SegEarth, Modelos, Descargar un modelo</translation>
    </message>
    <message>
        <source>The engines</source>
        <translation>Los motores</translation>
    </message>
    <message>
        <source>Marks several things at once, each with its name</source>
        <translation>Marca varias cosas a la vez, cada una con su nombre</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Responde con palabras</translation>
    </message>
    <message>
        <source>Says where it looked</source>
        <translation>Dice dónde ha mirado</translation>
    </message>
    <message>
        <source>The threshold can be moved after the answer</source>
        <translation>El umbral se puede mover después de la respuesta</translation>
    </message>
    <message>
        <source>✗ {}: {}</source>
        <translation>✗ {}: {}</translation>
    </message>
    <message>
        <source>Licence of its weights: {}</source>
        <translation>Licencia de sus pesos: {}</translation>
    </message>
    <message>
        <source>✓ {}: is installed</source>
        <translation>✓ {}: está instalado</translation>
    </message>
    <message>
        <source>In a terminal, segearth is: {}</source>
        <translation>En un terminal, segearth es: {}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>What each engine can do…</source>
        <translation>Qué sabe hacer cada motor…</translation>
    </message>
    <message>
        <source>Why, and what each engine can do…</source>
        <translation>Por qué, y qué sabe hacer cada motor…</translation>
    </message>
    <message>
        <source>Not ready yet: {}.</source>
        <translation>Aún no están listos: {}.</translation>
    </message>
    <message>
        <source>{} – asked already</source>
        <translation>{} – ya se le pregunta</translation>
    </message>
    <message>
        <source>Install a model from a folder</source>
        <translation>Instalar un modelo desde una carpeta</translation>
    </message>
    <message>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation>Copia los pesos de un modelo desde una carpeta o una memoria USB; no hace falta red.</translation>
    </message>
    <message>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation>La carpeta contiene un checkpoint tal como lo publican sus autores.</translation>
    </message>
    <message>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation>Sin nombre recibe aquel con el que su motor lo busca.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Weights: see their model card. Code they come from: Apache-2.0.</source>
        <translation>Pesos: vea su ficha de modelo. Código del que proceden: Apache-2.0.</translation>
    </message>
    <message>
        <source>Weights and code: ask their authors; no licence was published with them.</source>
        <translation>Pesos y código: pregunte a sus autores; no se publicó ninguna licencia con ellos.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>The polygons of this image have no place in {0}, whose CRS is {1}.</source>
        <translation>Los polígonos de esta imagen no caben en {0}, cuyo SRC es {1}.</translation>
    </message>
    <message>
        <source>The SegEarth backend is being set up at this moment.</source>
        <translation>El backend de SegEarth se está instalando en este momento.</translation>
    </message>
    <message>
        <source>Wait until the set-up in the SegEarth dock is done, then ask again.</source>
        <translation>Espere a que termine la instalación en el panel de SegEarth y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>This area lies outside the image.</source>
        <translation>Esta zona queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>Choose an area on the image, and check the CRS of both.</source>
        <translation>Elija una zona sobre la imagen y compruebe el SRC de ambas.</translation>
    </message>
    <message>
        <source>Choose another answer, or polygons of your own.</source>
        <translation>Elija otra respuesta o polígonos propios.</translation>
    </message>
    <message>
        <source>Choose another file for this image.</source>
        <translation>Elija otro archivo para esta imagen.</translation>
    </message>
    <message>
        <source>The layer “{}” has no polygons.</source>
        <translation>La capa «{}» no tiene polígonos.</translation>
    </message>
    <message>
        <source>“{}” shows what changed: it is no answer.</source>
        <translation>«{}» muestra cambios: no es una respuesta.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Left out as too small: {0} of gains and losses, {1}.</source>
        <translation>Ganancias y pérdidas omitidas por ser demasiado pequeñas: {0}, {1}.</translation>
    </message>
    <message>
        <source>Changes have no probability map, which this format needs: untick “{}”.</source>
        <translation>Los cambios no tienen mapa de probabilidad, que este formato necesita: desmarque «{}».</translation>
    </message>
    <message>
        <source>Folder of the offline bundle (it holds manifest.json)</source>
        <translation>Carpeta del kit sin conexión (contiene manifest.json)</translation>
    </message>
    <message>
        <source>Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.</source>
        <translation>Preguntadas ahora: {asked}. Respondidas antes: {known}. Fallidas: {failed}. Polígonos: {polygons}.</translation>
    </message>
    <message>
        <source>Run again into the same file to try once more what failed.</source>
        <translation>Ejecute de nuevo con el mismo archivo para reintentar lo que falló.</translation>
    </message>
    <message>
        <source>{0} of {1} done; run again into the same file to go on.</source>
        <translation>{0} de {1} hechas; ejecute de nuevo con el mismo archivo para continuar.</translation>
    </message>
    <message>
        <source>Answers (GeoPackage)</source>
        <translation>Respuestas (GeoPackage)</translation>
    </message>
    <message>
        <source>This is no offline bundle.</source>
        <translation>Esto no es un kit sin conexión.</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0}.</source>
        <translation>Elija la carpeta que contiene {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, then choose it again.</source>
        <translation>Cópielo de nuevo desde donde se creó y vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>The compared answers are switched off on the map.</source>
        <translation>Las respuestas comparadas están desactivadas en el mapa.</translation>
    </message>
    <message>
        <source>Something may lie below the threshold: lower it under Refine.</source>
        <translation>Puede haber algo por debajo del umbral: bájelo en «Afinar».</translation>
    </message>
    <message>
        <source>Now, at {threshold}: {polygons}</source>
        <translation>Ahora, con {threshold}: {polygons}</translation>
    </message>
    <message>
        <source>Now, after changes by hand: {}</source>
        <translation>Ahora, tras cambios a mano: {}</translation>
    </message>
    <message>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. It knows {nouns}.</source>
        <translation>El modelo integrado no conoce «{question}»; SegEarth-R1 quizá, una vez instalado. Conoce: {nouns}.</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <translation>{} aceptado(s)</translation>
    </message>
    <message>
        <source>rejected {}</source>
        <translation>{} rechazado(s)</translation>
    </message>
    <message>
        <source>merged {}</source>
        <translation>{} combinado(s)</translation>
    </message>
    <message>
        <source>redrawn {}</source>
        <translation>{} redibujado(s)</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>{} añadido(s)</translation>
    </message>
    <message>
        <source>Changed by hand ({})</source>
        <translation>Cambiado a mano ({})</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then change something once more.</source>
        <translation>Cierre los otros programas que usan el archivo y cambie algo una vez más.</translation>
    </message>
    <message>
        <source>Your changes are in {0}, but its table of runs does not tell of them.</source>
        <translation>Sus cambios están en {0}, pero su tabla «runs» no los menciona.</translation>
    </message>
    <message>
        <source>{} that there is something</source>
        <translation>{} de que hay algo</translation>
    </message>
    <message>
        <source>For screen and paper: each polygon with a picture, and where it all comes from.</source>
        <translation>Para pantalla y papel: cada polígono con una imagen, y de dónde procede todo.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance.</source>
        <translation>Contiene polígonos, estilo y procedencia.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance, and the probability maps as rasters.</source>
        <translation>Contiene polígonos, estilo y procedencia, y los mapas de probabilidad como ráster.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags.</source>
        <translation>Un GeoTIFF optimizado para la nube: probabilidades de 0 a 1, con la procedencia en sus etiquetas (tags).</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.</source>
        <translation>Un GeoTIFF optimizado para la nube: 1 dentro de los polígonos, 0 fuera, con la procedencia en sus etiquetas (tags).</translation>
    </message>
    <message>
        <source>Coordinates of the image; style and provenance lie beside it (.qml, .qmd).</source>
        <translation>Coordenadas de la imagen; el estilo y la procedencia quedan al lado (.qml, .qmd).</translation>
    </message>
    <message>
        <source>Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).</source>
        <translation>Longitud y latitud (WGS 84), con la procedencia; el estilo queda al lado (.qml).</translation>
    </message>
    <message>
        <source>How sure the engine is that what was asked for is here at all. How sure it is of each polygon stands in the list of polygons.</source>
        <translation>Lo seguro que está el motor de que lo buscado se encuentra aquí. Lo seguro que está de cada polígono figura en la lista de polígonos.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Changes by hand are kept first.</source>
        <translation>Antes se conservan los cambios manuales.</translation>
    </message>
    <message>
        <source>Tick what is to be exported.</source>
        <translation>Marque lo que se va a exportar.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Un archivo nuevo.</translation>
    </message>
    <message>
        <source>Compared as the engine drew both: changes by hand do not count.</source>
        <translation>Comparadas tal como las dibujó el motor: los cambios manuales no cuentan.</translation>
    </message>
    <message>
        <source>How sure the engine is of each polygon: the mean probability of its pixels.</source>
        <translation>Lo seguro que está el motor de cada polígono: la probabilidad media de sus píxeles.</translation>
    </message>
    <message>
        <source>This answer has no polygons on the map that could be listed.</source>
        <translation>Esta respuesta no tiene en el mapa polígonos que enumerar.</translation>
    </message>
    <message>
        <source>No polygon is left here.</source>
        <translation>Aquí no queda ningún polígono.</translation>
    </message>
    <message>
        <source>These polygons lie in {}: what is changed by hand is changed there.</source>
        <translation>Estos polígonos están en {}: lo que se cambia a mano se cambia ahí.</translation>
    </message>
    <message>
        <source>Polygons are being changed by hand: keep the changes first.</source>
        <translation>Se están cambiando polígonos a mano: conserve antes los cambios.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer.</source>
        <translation>Estos polígonos se quedan: los deslizadores dibujan otra capa.</translation>
    </message>
    <message>
        <source>In this view, at {now} m per pixel, “{thing}” can hardly be seen.</source>
        <translation>En esta vista, a {now} m por píxel, «{thing}» apenas se distingue.</translation>
    </message>
    <message>
        <source>“{thing}” can hardly be seen in this image: its own pixels are {native} m wide.</source>
        <translation>«{thing}» apenas se distingue en esta imagen: sus propios píxeles miden {native} m.</translation>
    </message>
    <message>
        <source>The polygons of “{0}” have no place in {1}, the other layer's CRS.</source>
        <translation>Los polígonos de «{0}» no caben en {1}, el SRC de la otra capa.</translation>
    </message>
    <message>
        <source>Check that both layers have the right CRS.</source>
        <translation>Compruebe que ambas capas tienen el SRC correcto.</translation>
    </message>
    <message>
        <source>Left out, as outside of what was asked: {}.</source>
        <translation>Omitido, por estar fuera de la zona preguntada: {}.</translation>
    </message>
    <message>
        <source>Only what lies in the extent is judged; left empty, that is what the answer was asked about.</source>
        <translation>Solo se evalúa lo que está en la extensión; si se deja vacía, es la zona sobre la que se preguntó.</translation>
    </message>
    <message>
        <source>{0} is there already and belongs to another file.</source>
        <translation>{0} ya existe y pertenece a otro archivo.</translation>
    </message>
    <message>
        <source>One mask per question, seen at {pixels} pixels on the long side.</source>
        <translation>Una máscara por pregunta, vista con {pixels} píxeles en el lado largo.</translation>
    </message>
    <message>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels.</source>
        <translation>Encuentra lo que describe una frase, no sabe razonar; ve {pixels} píxeles.</translation>
    </message>
    <message>
        <source>Marks several targets by name, sees {pixels} pixels.</source>
        <translation>Marca varios objetivos por su nombre, ve {pixels} píxeles.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} GB of memory.</source>
        <translation>Necesita de {least} a {most} GB de memoria.</translation>
    </message>
    <message>
        <source>run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>ejecute `segearth models import DIR` con una carpeta de sus pesos: que sepamos, no están publicados.</translation>
    </message>
    <message>
        <source>Run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>Ejecute `segearth models import DIR` con una carpeta de sus pesos: que sepamos, no están publicados.</translation>
    </message>
    <message>
        <source>“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask for each alone.</source>
        <translation>«{question}» nombra varias cosas: {nouns}. El modelo integrado solo marca una clase cada vez: pregunte por cada una por separado.</translation>
    </message>
    <message>
        <source>{who} did not understand the question, so there is nothing to compare.</source>
        <translation>{who} no entendió la pregunta, así que no hay nada que comparar.</translation>
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
        <translation>toca el borde de la zona examinada</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinada a</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>Fecha en el archivo</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>{} m per pixel</source>
        <translation>{} m por píxel</translation>
    </message>
    <message>
        <source>{} accepted by hand</source>
        <translation>{} aceptado(s) a mano</translation>
    </message>
    <message>
        <source>scores {0} to {1}</source>
        <translation>calidad de {0} a {1}</translation>
    </message>
    <message>
        <source>Score all targets together</source>
        <translation>Calidad de todos los objetivos</translation>
    </message>
    <message>
        <source>Score “{}” only</source>
        <translation>Calidad solo de «{}»</translation>
    </message>
    <message>
        <source>All targets were scored together.</source>
        <translation>La calidad es la de todos los objetivos juntos.</translation>
    </message>
    <message>
        <source>Only “{}” was scored.</source>
        <translation>La calidad es solo la de «{}».</translation>
    </message>
    <message>
        <source>Not ready yet: the button below installs its model from a folder of yours.</source>
        <translation>Aún no está listo: el botón de abajo instala su modelo desde una carpeta suya.</translation>
    </message>
    <message>
        <source>From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models</source>
        <translation>De una carpeta o una memoria USB: el botón de abajo, o caja de herramientas de Procesos, SegEarth, Modelos</translation>
    </message>
    <message>
        <source>&amp;Install a model from a folder…</source>
        <translation>&amp;Instalar un modelo desde una carpeta…</translation>
    </message>
    <message>
        <source>No temporary layer is ticked; what files show stays on the map.</source>
        <translation>No hay ninguna capa temporal marcada; lo que muestran los archivos se queda en el mapa.</translation>
    </message>
    <message>
        <source>The place you clicked</source>
        <translation>El lugar en que hizo clic</translation>
    </message>
    <message>
        <source>Polygons that neither touch nor overlap cannot be merged into one</source>
        <translation>Los polígonos que ni se tocan ni se solapan no se pueden combinar en uno</translation>
    </message>
    <message>
        <source>Select these polygons on the map</source>
        <translation>Seleccionar estos polígonos en el mapa</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Como todos</translation>
    </message>
    <message>
        <source>This target gets the threshold of all targets again.</source>
        <translation>Este objetivo vuelve a tener el umbral de todos los objetivos.</translation>
    </message>
    <message>
        <source>Threshold of “{0}”: {1}</source>
        <translation>Umbral de «{0}»: {1}</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own: {}</source>
        <translation>Ahora, con umbrales propios: {}</translation>
    </message>
    <message>
        <source>(at {})</source>
        <translation>(con {})</translation>
    </message>
    <message>
        <source>The raster layer that is looked at; left empty, all visible images of the project.</source>
        <translation>La capa ráster que se examina; si se deja vacía, todas las imágenes visibles del proyecto.</translation>
    </message>
    <message>
        <source>The polygons that answer: in memory, or in a file with style and metadata.</source>
        <translation>Los polígonos de la respuesta: en memoria, o en un archivo con estilo y metadatos.</translation>
    </message>
    <message>
        <source>{} answers with other settings were in this file: replaced.</source>
        <translation>Respuestas con otros ajustes reemplazadas en este archivo: {}.</translation>
    </message>
    <message>
        <source>Answers with other settings, replaced</source>
        <translation>Respuestas con otros ajustes, reemplazadas</translation>
    </message>
    <message>
        <source>{}: table</source>
        <translation>{}: tabla</translation>
    </message>
    <message>
        <source>certainty {}</source>
        <translation>certeza {}</translation>
    </message>
    <message>
        <source>Keep answers with other settings</source>
        <translation>Conservar las respuestas con otros ajustes</translation>
    </message>
    <message>
        <source>Each line is asked about each area, in English.</source>
        <translation>Cada línea se pregunta sobre cada zona, en inglés.</translation>
    </message>
    <message>
        <source>Polygons: what is found lies inside of them. Left empty, all of the image is one area.</source>
        <translation>Polígonos: lo que se encuentra está dentro de ellos. Si se deja vacío, toda la imagen es una sola zona.</translation>
    </message>
    <message>
        <source>Its values name the areas in the answers and in the table; left empty, numbers do.</source>
        <translation>Sus valores nombran las zonas en las respuestas y en la tabla; si se deja vacío, lo hacen números.</translation>
    </message>
    <message>
        <source>A file that is there already is added to, so that a batch goes on where it stopped.</source>
        <translation>A un archivo que ya existe se le añade, de modo que un lote continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Off: an answer replaces what the same question about the same area found with other settings. On: both stay in the file, for comparing; their polygons lie above each other.</source>
        <translation>Desactivado: una respuesta reemplaza lo que la misma pregunta sobre la misma zona encontró con otros ajustes. Activado: ambas quedan en el archivo, para comparar; sus polígonos se superponen.</translation>
    </message>
    <message>
        <source>The raster layer that is looked at, in its own CRS.</source>
        <translation>La capa ráster que se examina, en su propio SRC.</translation>
    </message>
    <message>
        <source>What to look for, in English, such as: swimming pools.</source>
        <translation>Qué buscar, en inglés, por ejemplo: swimming pools.</translation>
    </message>
    <message>
        <source>Only this part is looked at; left empty, all of the image. Needed without an image.</source>
        <translation>Solo se examina esta parte; si se deja vacía, toda la imagen. Necesaria si no hay imagen.</translation>
    </message>
    <message>
        <source>The model that answers. “List models” in this toolbox says which are installed.</source>
        <translation>El modelo que responde. «Listar modelos», en esta caja de herramientas, dice cuáles están instalados.</translation>
    </message>
    <message>
        <source>A second engine for the same question: the layer then shows where both agree.</source>
        <translation>Un segundo motor para la misma pregunta: la capa muestra entonces dónde coinciden ambos.</translation>
    </message>
    <message>
        <source>How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many times closer. native: Every pixel of the image. Closer looks take longer.</source>
        <translation>Con cuánto detalle mirar. overview: una vez el conjunto (Vista general). 2x, 4x: ventana por ventana, tantas veces más cerca. native: cada píxel de la imagen. Mirar más de cerca tarda más.</translation>
    </message>
    <message>
        <source>A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it later.</source>
        <translation>Un ráster con lo seguro que está el motor de cada píxel, de 0 a 1: con él se pueden dibujar después otros polígonos.</translation>
    </message>
    <message>
        <source>A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more that is wrong.</source>
        <translation>Un píxel pertenece a la respuesta a partir de esta probabilidad; 0,5 es el 50 %. Más baja encuentra más, y también más errores.</translation>
    </message>
    <message>
        <source>Polygons that cover less ground are left out; 0 keeps all.</source>
        <translation>Los polígonos que cubren menos terreno se descartan; 0 los conserva todos.</translation>
    </message>
    <message>
        <source>How far an outline may move to have fewer corners; 0 keeps the pixels&apos; edges.</source>
        <translation>Cuánto puede moverse un contorno para tener menos vértices; 0 conserva los bordes de los píxeles.</translation>
    </message>
    <message>
        <source>Gives outlines right angles, as buildings have them.</source>
        <translation>Da a los contornos ángulos rectos, como los de los edificios.</translation>
    </message>
    <message>
        <source>Where an answer names several things: a label and a threshold of its own in each row. Usually empty.</source>
        <translation>Si una respuesta nombra varias cosas: en cada fila, una clase y su propio umbral. Normalmente vacío.</translation>
    </message>
    <message>
        <source>thresholds of single targets</source>
        <translation>umbrales de objetivos concretos</translation>
    </message>
    <message>
        <source>other outlines</source>
        <translation>otros contornos</translation>
    </message>
    <message>
        <source>only one was changed by hand</source>
        <translation>solo una se cambió a mano</translation>
    </message>
    <message>
        <source>The two were not drawn alike: {}.</source>
        <translation>Las dos no se dibujaron igual: {}.</translation>
    </message>
    <message>
        <source>threshold {0} and {1}</source>
        <translation>umbral {0} y {1}</translation>
    </message>
    <message>
        <source>smallest {0} and {1}</source>
        <translation>mínimo {0} y {1}</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Expo&amp;rtar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>It is asked all the same.</source>
        <translation>Se examina de todos modos.</translation>
    </message>
    <message>
        <source>Leave it empty to judge all polygons.</source>
        <translation>Déjelo vacío para evaluar todos los polígonos.</translation>
    </message>
    <message>
        <source>Its labels are: {}.</source>
        <translation>Sus clases son: {}.</translation>
    </message>
    <message>
        <source>No polygon of the answer has the label “{}”.</source>
        <translation>Ningún polígono de la respuesta tiene la clase «{}».</translation>
    </message>
    <message>
        <source>A less close look sees every pixel of the image here already.</source>
        <translation>Con menos detalle ya se ve aquí cada píxel de la imagen.</translation>
    </message>
    <message>
        <source>{} – nothing more here</source>
        <translation>{} – aquí no muestra más</translation>
    </message>
    <message>
        <source>Stays with its polygon until sliders draw all of them anew.</source>
        <translation>El número sigue siendo el de su polígono hasta que los deslizadores los dibujan todos de nuevo.</translation>
    </message>
    <message>
        <source>Of an answer that names several things: only polygons with this label are judged, and the suggested threshold is its own. Left empty, all are judged together.</source>
        <translation>Si una respuesta nombra varias cosas: solo se evalúan los polígonos de esta clase, y el umbral sugerido es el suyo propio. Si se deja vacío, se evalúan todos juntos.</translation>
    </message>
    <message>
        <source>Only the ground that both were asked about is compared: {}.</source>
        <translation>Solo se compara la zona común a ambas preguntas: {}.</translation>
    </message>
    <message>
        <source>“{}” is switched off in the Layers panel.</source>
        <translation>«{}» está desactivada en el panel de capas.</translation>
    </message>
    <message>
        <source>The map does not show “{}” at this scale.</source>
        <translation>El mapa no muestra «{}» a esta escala.</translation>
    </message>
    <message>
        <source>“{0}” lies above “{1}” and may hide it on the map.</source>
        <translation>«{0}» está por encima de «{1}» y puede taparla en el mapa.</translation>
    </message>
    <message>
        <source>The two answers are {0} and {1} certain.</source>
        <translation>La certeza de las dos respuestas es del {0} y del {1}.</translation>
    </message>
    <message>
        <source>The answer is {} certain.</source>
        <translation>La certeza de la respuesta es del {}.</translation>
    </message>
    <message>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or less.</source>
        <translation>A {gsd} m por píxel, el modelo integrado no puede distinguir esto: {nouns}. Para ello hacen falta píxeles de {finest} m o menos.</translation>
    </message>
    <message>
        <source>A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen larger.</source>
        <translation>Un píxel abarca {gsd} m, y el modelo integrado aprendió sobre todo de imágenes de {finest} m o menos: aquí se equivoca a menudo; tómelo como una suposición. Acérquese y pregunte sobre partes de la vista: así se ven más grandes.</translation>
    </message>
    <message>
        <source>The two answers are about different places: nothing is common to both.</source>
        <translation>Las dos respuestas son sobre lugares distintos: no tienen nada en común.</translation>
    </message>
    <message>
        <source>Choose an answer about the same place.</source>
        <translation>Elija una respuesta sobre el mismo lugar.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>From {0} to {1}: gained {2}, lost {3}, kept {4}.</source>
        <translation>De {0} a {1}: ganado {2}, perdido {3}, conservado {4}.</translation>
    </message>
    <message>
        <source>{0}, without {1} rejected by hand</source>
        <translation>{0}, sin {1} rechazado(s) a mano</translation>
    </message>
    <message>
        <source>Nothing is changed by hand: end the editing.</source>
        <translation>No hay nada cambiado a mano: termine la edición.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer, without those rejected and without other changes by hand.</source>
        <translation>Estos polígonos se quedan: los deslizadores dibujan otra capa, sin los rechazados y sin otros cambios manuales.</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own and {smallest}: {polygons}</source>
        <translation>Ahora, con umbrales propios y {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Now, at {threshold} and {smallest}: {polygons}</source>
        <translation>Ahora, con {threshold} y {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Questions that were not judged</source>
        <translation>Preguntas sin juzgar</translation>
    </message>
    <message>
        <source>Number of polygons in the file</source>
        <translation>Número de polígonos en el archivo</translation>
    </message>
    <message>
        <source>In the file: {}.</source>
        <translation>En el archivo: {}.</translation>
    </message>
    <message>
        <source>{}: not judged</source>
        <translation>{}: sin juzgar</translation>
    </message>
    <message>
        <source>Not judged: {}.</source>
        <translation>Sin juzgar: {}.</translation>
    </message>
</context>
</TS>
