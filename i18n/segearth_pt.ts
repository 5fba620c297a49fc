<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>SegEarth</name>
    <message>
        <source>Gained</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorreto</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>O backend do SegEarth ainda não está instalado.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>Clique em “Instalar” no painel do SegEarth: basta um clique.</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend.</source>
        <translation>O complemento é mais novo que o seu backend.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>Clique em “Instalar” no painel do SegEarth para atualizá-lo.</translation>
    </message>
    <message>
        <source>The SegEarth backend did not start.</source>
        <translation>O backend do SegEarth não foi iniciado.</translation>
    </message>
    <message>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>Procure o motivo no registro e pergunte novamente.</translation>
    </message>
    <message>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>O backend do SegEarth parou antes de responder.</translation>
    </message>
    <message>
        <source>Ask again: it starts anew.</source>
        <translation>Pergunte novamente: ele será reiniciado.</translation>
    </message>
    <message>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>O endereço do backend pertence a um programa que já terminou.</translation>
    </message>
    <message>
        <source>Ask again: the backend starts anew.</source>
        <translation>Pergunte novamente: o backend será reiniciado.</translation>
    </message>
    <message>
        <source>The backend does not know this QGIS session.</source>
        <translation>O backend não conhece esta sessão do QGIS.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>A pergunta está vazia.</translation>
    </message>
    <message>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>Escreva em inglês o que procura, por exemplo: swimming pools.</translation>
    </message>
    <message>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>A pergunta tem {0} caracteres; são lidos no máximo {1}.</translation>
    </message>
    <message>
        <source>Shorten the question.</source>
        <translation>Encurte a pergunta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is no image on the map.</source>
        <translation>Não há nenhuma imagem no mapa.</translation>
    </message>
    <message>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>Adicione uma camada raster ou um mapa web e torne-o visível.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is in view.</source>
        <translation>Nada de “{0}” está visível.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>Mova o mapa para que a imagem fique visível e pergunte novamente.</translation>
    </message>
    <message>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>O arquivo da imagem não existe mais: {0}.</translation>
    </message>
    <message>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>Coloque o arquivo de volta ou escolha outra camada e pergunte novamente.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>Não é possível ler “{0}”.</translation>
    </message>
    <message>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>Abra o arquivo em outro programa para ver se está danificado.</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>Não foi possível desenhar o mapa.</translation>
    </message>
    <message>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>Verifique a conexão com o mapa web e pergunte novamente.</translation>
    </message>
    <message>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>A exportação para {0} falhou; nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>Escolha outro arquivo ou procure o motivo no registro.</translation>
    </message>
    <message>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>O disco está cheio; {0} continua como estava.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Libere espaço ou escolha outra pasta e exporte novamente.</translation>
    </message>
    <message>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} está em uso; continua como estava.</translation>
    </message>
    <message>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>Termine a edição das suas camadas ou feche o outro programa e exporte novamente.</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>Não é permitido gravar em {0}.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>Escolha outra pasta e exporte novamente.</translation>
    </message>
    <message>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} não é um GeoPackage; continua como estava.</translation>
    </message>
    <message>
        <source>Choose another file, then export again.</source>
        <translation>Escolha outro arquivo e exporte novamente.</translation>
    </message>
    <message>
        <source>There is no answer to export.</source>
        <translation>Não há nenhuma resposta para exportar.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Faça primeiro uma pergunta.</translation>
    </message>
    <message>
        <source>No probability map is kept of “{}”.</source>
        <translation>Nenhum mapa de probabilidade de “{}” foi guardado.</translation>
    </message>
    <message>
        <source>Ask the question again, or choose another format.</source>
        <translation>Faça a pergunta novamente ou escolha outro formato.</translation>
    </message>
    <message>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>“{}” não tem SRC; por isso este formato não pode dizer onde está.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>Defina o SRC da camada ou escolha GeoPackage.</translation>
    </message>
    <message>
        <source>This QGIS cannot write {}.</source>
        <translation>Este QGIS não consegue gravar {}.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Escolha outro formato.</translation>
    </message>
    <message>
        <source>This answer could not be added to the history in {}.</source>
        <translation>Não foi possível adicionar esta resposta ao histórico em {}.</translation>
    </message>
    <message>
        <source>Export it, or free some space on the disk.</source>
        <translation>Exporte-a ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>The history in {} cannot be read.</source>
        <translation>Não é possível ler o histórico em {}.</translation>
    </message>
    <message>
        <source>Move the file away; the history then begins anew.</source>
        <translation>Mova o arquivo para outro lugar; o histórico recomeça então do zero.</translation>
    </message>
    <message>
        <source>The history does not hold this answer any more.</source>
        <translation>O histórico não contém mais esta resposta.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pergunte novamente.</translation>
    </message>
    <message>
        <source>No features are selected.</source>
        <translation>Nenhuma feição está selecionada.</translation>
    </message>
    <message>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>Selecione algumas na camada ativa do painel de camadas.</translation>
    </message>
    <message>
        <source>Accept polygons</source>
        <translation>Aceitar polígonos</translation>
    </message>
    <message>
        <source>Reject polygons</source>
        <translation>Rejeitar polígonos</translation>
    </message>
    <message>
        <source>Merge polygons</source>
        <translation>Mesclar polígonos</translation>
    </message>
    <message>
        <source>Nothing of the image is in view.</source>
        <translation>Nada da imagem está visível.</translation>
    </message>
    <message>
        <source>The image was damaged on its way to the backend.</source>
        <translation>A imagem foi danificada a caminho do backend.</translation>
    </message>
    <message>
        <source>The memory was not enough for this question.</source>
        <translation>A memória não foi suficiente para esta pergunta.</translation>
    </message>
    <message>
        <source>Too many questions are waiting.</source>
        <translation>Há perguntas demais à espera.</translation>
    </message>
    <message>
        <source>The backend no longer knows this question.</source>
        <translation>O backend não conhece mais esta pergunta.</translation>
    </message>
    <message>
        <source>Correct this setting and ask again.</source>
        <translation>Corrija esta configuração e pergunte novamente.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Escolha outro motor.</translation>
    </message>
    <message>
        <source>Check that the file still exists, then ask again.</source>
        <translation>Verifique se o arquivo ainda existe e pergunte novamente.</translation>
    </message>
    <message>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>Aproxime ou pergunte sobre uma extensão menor.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view.</source>
        <translation>Mova o mapa para que a imagem fique visível.</translation>
    </message>
    <message>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>Escolha três bandas que correspondam ao vermelho, ao verde e ao azul.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Instale o modelo novamente.</translation>
    </message>
    <message>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>O arquivo foi alterado ou danificado; instale o modelo novamente.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>Pergunte sobre uma extensão menor ou escolha um motor menor.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>Pergunte sobre uma extensão menor ou com menos detalhe.</translation>
    </message>
    <message>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>Espere uma pergunta em andamento terminar e pergunte novamente.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>Escolha outra pasta ou libere espaço e exporte novamente.</translation>
    </message>
    <message>
        <source>The backend reported a problem without a name.</source>
        <translation>O backend informou um problema sem nome.</translation>
    </message>
    <message>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>Polígonos que {0} desenhou sobre “{1}” em resposta a “{2}”.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguardando a sua vez</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Lendo a imagem</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>Examinando a imagem</translation>
    </message>
    <message>
        <source>Finding what was asked for</source>
        <translation>Procurando o que foi perguntado</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Desenhando os polígonos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Evidence sheet (HTML)</source>
        <translation>Folha de evidências (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Folha de evidências</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>nota {}</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} pixels quadrados</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <source>Image: {}</source>
        <translation>Imagem: {}</translation>
    </message>
    <message>
        <source>GeoPackage with probability maps</source>
        <translation>GeoPackage com mapas de probabilidade</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Probability map (GeoTIFF)</source>
        <translation>Mapa de probabilidade (GeoTIFF)</translation>
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
        <translation>A resposta em palavras. Esc a interrompe.</translation>
    </message>
    <message>
        <source>&amp;Zoom to answer</source>
        <translation>&amp;Zoom para a resposta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Ground area</source>
        <translation>Área no terreno</translation>
    </message>
    <message>
        <source>Of the extent</source>
        <translation>Da extensão</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine} em {device}</translation>
    </message>
    <message>
        <source>{} (as asked: {})</source>
        <translation>{} (ao perguntar: {})</translation>
    </message>
    <message>
        <source>The question could not be asked.</source>
        <translation>Não foi possível fazer a pergunta.</translation>
    </message>
    <message>
        <source>Look into the log for the reason.</source>
        <translation>Procure o motivo no registro.</translation>
    </message>
    <message>
        <source>What shall be found there?</source>
        <translation>O que deve ser encontrado ali?</translation>
    </message>
    <message>
        <source>Type it above and press Enter.</source>
        <translation>Escreva acima e pressione Enter.</translation>
    </message>
    <message>
        <source>Ask about here</source>
        <translation>Perguntar sobre este lugar</translation>
    </message>
    <message>
        <source>Ask inside this polygon</source>
        <translation>Perguntar dentro deste polígono</translation>
    </message>
    <message>
        <source>Segment visible extent…</source>
        <translation>Segmentar a extensão visível…</translation>
    </message>
    <message>
        <source>Segment visible extent: “{}”</source>
        <translation>Segmentar a extensão visível: “{}”</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>An earlier answer, or polygons of your own</source>
        <translation>Uma resposta anterior ou polígonos seus</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>O que esta resposta ganhou, perdeu e manteve em relação à outra</translation>
    </message>
    <message>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>IoU, precisão e revocação segundo os outros polígonos, e o melhor limiar</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{} desde {}</translation>
    </message>
    <message>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>Por área: IoU {}, precisão {}, revocação {}.</translation>
    </message>
    <message>
        <source>By objects: precision {}, recall {}.</source>
        <translation>Por objetos: precisão {}, revocação {}.</translation>
    </message>
    <message>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>Com um limiar de {}, a IoU é {}.</translation>
    </message>
    <message>
        <source>Use a threshold of {}</source>
        <translation>Usar um limiar de {}</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Exportado para {}.</translation>
    </message>
    <message>
        <source>Starting the backend…</source>
        <translation>Iniciando o backend…</translation>
    </message>
    <message>
        <source>Sending the question…</source>
        <translation>Enviando a pergunta…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>Mais de perto, a imagem é examinada janela por janela e demora mais: a 4x, até 16 vezes mais.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>2x closer</source>
        <translation>2x mais perto</translation>
    </message>
    <message>
        <source>4x closer</source>
        <translation>4x mais perto</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Cada pixel</translation>
    </message>
    <message>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <source>Waiting for the backend…</source>
        <translation>Aguardando o backend…</translation>
    </message>
    <message>
        <source>{} – not ready</source>
        <translation>{} – não está pronto</translation>
    </message>
    <message>
        <source>Examples that fit what is seen</source>
        <translation>Exemplos adequados ao que se vê</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Exportar respostas</translation>
    </message>
    <message>
        <source>&amp;Add the exported file to the map</source>
        <translation>&amp;Adicionar o arquivo exportado ao mapa</translation>
    </message>
    <message>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>Retirar a camada &amp;temporária: o arquivo mostra o mesmo</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>&amp;Respostas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Ar&amp;quivo</translation>
    </message>
    <message>
        <source>One file for each answer, named after it.</source>
        <translation>Um arquivo por resposta, com o nome dela.</translation>
    </message>
    <message>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>Este arquivo existe. As respostas são adicionadas; as outras camadas ficam como estão.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este arquivo existe e será substituído.</translation>
    </message>
    <message>
        <source>SegEarth: export</source>
        <translation>SegEarth: exportação</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>O que se vê</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Camada inteira</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>SegEarth help</source>
        <translation>Ajuda do SegEarth</translation>
    </message>
    <message>
        <source>Same answer: yes, IoU {}.</source>
        <translation>Mesma resposta: sim, IoU {}.</translation>
    </message>
    <message>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>Mesma resposta: não, IoU {}: antes {}, agora {}.</translation>
    </message>
    <message>
        <source>The image has changed, or the model has.</source>
        <translation>A imagem mudou, ou o modelo.</translation>
    </message>
    <message>
        <source>The model is another one.</source>
        <translation>O modelo é outro.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar novamente</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Show this answer (Enter)</source>
        <translation>Mostrar esta resposta (Enter)</translation>
    </message>
    <message>
        <source>Ask this question about the same image once more</source>
        <translation>Fazer esta pergunta sobre a mesma imagem mais uma vez</translation>
    </message>
    <message>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>Perguntar mais uma vez e dizer se a resposta é a mesma</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Visible map</source>
        <translation>Mapa visível</translation>
    </message>
    <message>
        <source>The map as you see it, several layers together</source>
        <translation>O mapa como você o vê, várias camadas juntas</translation>
    </message>
    <message>
        <source>Ask the map (SegEarth)</source>
        <translation>Perguntar ao mapa (SegEarth)</translation>
    </message>
    <message>
        <source>Ask about what is seen</source>
        <translation>Perguntar sobre o que se vê</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar esta mensagem</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar novamente</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Choose image</source>
        <translation>Escolher imagem</translation>
    </message>
    <message>
        <source>Zoom to image</source>
        <translation>Zoom para a imagem</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <translation>Escolher motor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar novamente</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar o registro</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Perguntar</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Fazer esta pergunta (Enter)</translation>
    </message>
    <message>
        <source>Undo on the map</source>
        <translation>Desfazer no mapa</translation>
    </message>
    <message>
        <source>Redo on the map</source>
        <translation>Refazer no mapa</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ajuda (F1)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>E&amp;xtensão</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detalhe</translation>
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
        <translation>Aceitar os polígonos selecionados</translation>
    </message>
    <message>
        <source>Reject the selected polygons (Delete)</source>
        <translation>Rejeitar os polígonos selecionados (Delete)</translation>
    </message>
    <message>
        <source>Merge the selected polygons</source>
        <translation>Mesclar os polígonos selecionados</translation>
    </message>
    <message>
        <source>Undo the last change by hand</source>
        <translation>Desfazer a última alteração manual</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Keep the changes and end the editing</source>
        <translation>Manter as alterações e encerrar a edição</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Parar (Esc)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Enter pergunta, Esc cancela.</translation>
    </message>
    <message>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>O que procura? Em inglês, p. ex.: swimming pools</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
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
        <translation>Ângulos retos</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>Ma&amp;nter esta versão</translation>
    </message>
    <message>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>Deixa estes polígonos como camada; os controles continuam com uma cópia.</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Zoom to {} m per pixel</source>
        <translation>Aproximar para {} m por pixel</translation>
    </message>
    <message>
        <source>SegEarth settings</source>
        <translation>Configurações do SegEarth</translation>
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
        <translation>encontrado automaticamente</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Limiar</translation>
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
        <translation>&amp;Python do backend</translation>
    </message>
    <message>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>Instalação: pasta, dispositivo, &amp;reparo…</translation>
    </message>
    <message>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>Usado na próxima pergunta; outro Python, no próximo início.</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>visão geral</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examinando este computador</translation>
    </message>
    <message>
        <source>Folder for the backend, its models and caches</source>
        <translation>Pasta para o backend, os seus modelos e caches</translation>
    </message>
    <message>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>O SegEarth está pronto: a imagem de teste foi respondida em {0} s, usando {1}.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>o processador</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>a placa gráfica</translation>
    </message>
    <message>
        <source>Cancelled; what is here is kept.</source>
        <translation>Cancelado; o que já está aqui é mantido.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar novamente</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
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
        <translation>Um passo antes da primeira pergunta</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>A instalação foi interrompida</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend</source>
        <translation>O complemento é mais novo que o seu backend</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Reinstalar</translation>
    </message>
    <message>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>Um programa ao lado do QGIS, com o seu próprio Python, responde às suas perguntas.</translation>
    </message>
    <message>
        <source>The button below makes it, in the folder named.</source>
        <translation>O botão abaixo o instala na pasta indicada.</translation>
    </message>
    <message>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>Nada é instalado no QGIS, e não é preciso ser administrador.</translation>
    </message>
    <message>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>Continua de onde parou; o que já está aqui não é baixado novamente.</translation>
    </message>
    <message>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>Uma atualização leva cerca de um minuto quando só o próprio backend mudou.</translation>
    </message>
    <message>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>O backend funciona. Aqui ele pode ser levado para outro dispositivo ou outra pasta.</translation>
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
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Reinstalar</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>Placa gráfica NVIDIA (CUDA {})</translation>
    </message>
    <message>
        <source>Automatic: {}</source>
        <translation>Automático: {}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found.</source>
        <translation>Nenhuma placa gráfica NVIDIA foi encontrada.</translation>
    </message>
    <message>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{}: o driver é antigo demais; atualize-o para usar a placa.</translation>
    </message>
    <message>
        <source>{}: torch does not serve this card.</source>
        <translation>{}: o torch não é compatível com esta placa.</translation>
    </message>
    <message>
        <source>{} on the disk</source>
        <translation>{} no disco</translation>
    </message>
    <message>
        <source>{0} ({1} are free)</source>
        <translation>{0} ({1} livres)</translation>
    </message>
    <message>
        <source>{0} to fetch, {1}</source>
        <translation>{0} para baixar, {1}</translation>
    </message>
    <message>
        <source>{} (no network)</source>
        <translation>{} (sem rede)</translation>
    </message>
    <message>
        <source>{}: unpacking</source>
        <translation>{}: descompactando</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0}: {1} de {2} MB</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>faltam cerca de {} min</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Verificando o kit</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Criando o ambiente</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Neural network library</source>
        <translation>Biblioteca de redes neurais</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Asking a question with a known answer</source>
        <translation>Fazendo uma pergunta de resposta conhecida</translation>
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
        <translation>{} s (vista conhecida)</translation>
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
        <translation>SegEarth: resposta em palavras</translation>
    </message>
    <message>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth: perguntar ao mapa</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Perguntar sobre uma imagem</translation>
    </message>
    <message>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>Desenha polígonos em torno daquilo que uma pergunta em palavras simples pede.</translation>
    </message>
    <message>
        <source>The answer is a layer of polygons.</source>
        <translation>A resposta é uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>Sem imagem, são examinadas todas as imagens visíveis do projeto.</translation>
    </message>
    <message>
        <source>An extent is needed then.</source>
        <translation>Nesse caso é necessária uma extensão.</translation>
    </message>
    <message>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>A partir do mapa de probabilidade podem ser desenhados depois outros polígonos, sem perguntar novamente.</translation>
    </message>
    <message>
        <source>Ask many questions over many areas</source>
        <translation>Fazer muitas perguntas sobre muitas áreas</translation>
    </message>
    <message>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>Faz cada pergunta (uma por linha) sobre cada área (uma por polígono).</translation>
    </message>
    <message>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>Sem áreas, cada pergunta é feita sobre a imagem inteira.</translation>
    </message>
    <message>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>Interrompido no meio, continua dali quando é executado novamente com o mesmo arquivo.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Field with the areas&apos; names</source>
        <translation>Campo com os nomes das áreas</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>Perguntas, uma por linha</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Questions asked now</source>
        <translation>Perguntas feitas agora</translation>
    </message>
    <message>
        <source>Questions answered before</source>
        <translation>Perguntas respondidas antes</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>Perguntas que falharam</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Número de polígonos</translation>
    </message>
    <message>
        <source>Starting the backend</source>
        <translation>Iniciando o backend</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Comparar duas respostas</translation>
    </message>
    <message>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>Uma área mínima descarta as lascas ao longo das bordas.</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Gained area in m²</source>
        <translation>Área ganha em m²</translation>
    </message>
    <message>
        <source>Lost area in m²</source>
        <translation>Área perdida em m²</translation>
    </message>
    <message>
        <source>Kept area in m²</source>
        <translation>Área mantida em m²</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Interseção sobre união (IoU)</translation>
    </message>
    <message>
        <source>Intersection over union: {}</source>
        <translation>Interseção sobre união (IoU): {}</translation>
    </message>
    <message>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>Grava respostas com estilo, metadados e a licença da imagem.</translation>
    </message>
    <message>
        <source>Probability map</source>
        <translation>Mapa de probabilidade</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>O que foi gravado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta em palavras</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Área em m²</translation>
    </message>
    <message>
        <source>Simplify (pixels)</source>
        <translation>Simplificar (pixels)</translation>
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
        <translation>Lista os modelos que estão instalados e os que podem ser. Nada é baixado.</translation>
    </message>
    <message>
        <source>Names of installed models</source>
        <translation>Nomes dos modelos instalados</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Baixar um modelo</translation>
    </message>
    <message>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>Baixa os pesos de um modelo; o que foi interrompido continua de onde estava.</translation>
    </message>
    <message>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>Basta um nome da lista; um repositório (PROPRIETÁRIO/NOME) traz qualquer outro checkpoint.</translation>
    </message>
    <message>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>Um espelho é consultado em vez de huggingface.co.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Mirror (https://…)</source>
        <translation>Espelho (https://…)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Verify a model</source>
        <translation>Verificar um modelo</translation>
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
        <translation>pode ser instalado</translation>
    </message>
    <message>
        <source>Polygons from a probability map</source>
        <translation>Polígonos de um mapa de probabilidade</translation>
    </message>
    <message>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>Desenha novamente os polígonos de uma resposta, a partir do seu mapa de probabilidade.</translation>
    </message>
    <message>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>Serve qualquer raster com valores de 0 a 1; cada banda é uma coisa.</translation>
    </message>
    <message>
        <source>Score an answer against reference polygons</source>
        <translation>Avaliar uma resposta com polígonos de referência</translation>
    </message>
    <message>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>Diz quão correta é uma resposta, segundo polígonos em que você confia.</translation>
    </message>
    <message>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>IoU, precisão e revocação por área no terreno; precisão e revocação também por objetos.</translation>
    </message>
    <message>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>Um polígono está correto quando partilha metade da união com um deles.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Right, wrong and missed</source>
        <translation>Correto, incorreto e omitido</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>Precisão por área</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>Revocação por área</translation>
    </message>
    <message>
        <source>Precision by objects</source>
        <translation>Precisão por objetos</translation>
    </message>
    <message>
        <source>Recall by objects</source>
        <translation>Revocação por objetos</translation>
    </message>
    <message>
        <source>Suggested threshold</source>
        <translation>Limiar sugerido</translation>
    </message>
    <message>
        <source>Intersection over union at the suggested threshold</source>
        <translation>Interseção sobre união (IoU) com o limiar sugerido</translation>
    </message>
    <message>
        <source>The connection failed or broke off.</source>
        <translation>A conexão falhou ou foi interrompida.</translation>
    </message>
    <message>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>Verifique a rede e clique em “Continuar”: o que já está aqui não é baixado novamente.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>O proxy está inacessível.</translation>
    </message>
    <message>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Corrija-o no QGIS (Configurações, Opções, Rede) e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>O proxy exige nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Informe-os ao QGIS (Configurações, Opções, Rede) e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>O pip não consegue usar um proxy SOCKS.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>Informe um proxy HTTP nas opções de rede do QGIS ou use um kit offline.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>O certificado do servidor não é confiável; um proxy pode estar lendo o tráfego.</translation>
    </message>
    <message>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>Importe o certificado da sua organização no QGIS e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The package server refuses access.</source>
        <translation>O servidor de pacotes recusa o acesso.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>Peça ao seu administrador que permita os servidores indicados na página.</translation>
    </message>
    <message>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>Um pacote não é o que foi fixado; não foi instalado.</translation>
    </message>
    <message>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>Clique em “Continuar” para baixá-lo novamente; o seu espelho pode alterá-lo.</translation>
    </message>
    <message>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>Um pacote não é oferecido para este computador ou está inacessível.</translation>
    </message>
    <message>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>Escolha outro dispositivo ou Python, ou use um kit feito para este computador.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>Libere espaço ou escolha outra pasta e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The folder may not be written.</source>
        <translation>Não é permitido gravar na pasta.</translation>
    </message>
    <message>
        <source>Choose another folder, then press Continue.</source>
        <translation>Escolha outra pasta e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The virus scanner removed a file.</source>
        <translation>O antivírus removeu um arquivo.</translation>
    </message>
    <message>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>Exclua a pasta da verificação e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>As regras deste computador proíbem executar programas a partir da pasta.</translation>
    </message>
    <message>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>Escolha uma pasta que o seu administrador permita e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>Outro programa está usando os arquivos do backend.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>Feche as outras janelas do QGIS e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>O caminho da pasta é longo demais para este sistema.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>Escolha uma pasta com um caminho mais curto e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>A biblioteca C deste sistema é antiga demais: é necessária a glibc 2.28.</translation>
    </message>
    <message>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>Atualize o sistema; Debian 10, Ubuntu 20.04 e RHEL 8 são novos o bastante.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>Falta o runtime do Visual C++ da Microsoft.</translation>
    </message>
    <message>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>Instale https://aka.ms/vs/17/release/vc_redist.x64.exe e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old.</source>
        <translation>O driver da NVIDIA é antigo demais.</translation>
    </message>
    <message>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>Atualize-o ou escolha o processador como dispositivo e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>Esta versão do torch não é compatível com esta placa gráfica.</translation>
    </message>
    <message>
        <source>Choose another device, then press Continue.</source>
        <translation>Escolha outro dispositivo e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>Tudo está instalado, mas o torch não consegue usar a placa gráfica.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>Atualize o driver da NVIDIA ou escolha o processador; depois clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The memory was not enough.</source>
        <translation>A memória não foi suficiente.</translation>
    </message>
    <message>
        <source>Close other programs, then press Continue.</source>
        <translation>Feche outros programas e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>Nenhum Python adequado (3.10 a 3.14, 64 bits) foi encontrado além do próprio QGIS.</translation>
    </message>
    <message>
        <source>Install one: {0} Then press Look again.</source>
        <translation>Instale um: {0} Depois clique em “Procurar novamente”.</translation>
    </message>
    <message>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>Este Python não consegue criar ambientes: falta o módulo venv.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>Instale-o (no Debian e no Ubuntu: python3-venv) e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>Outro QGIS está instalando o backend (processo {0}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>Espere que ele termine e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>O kit foi feito para {0}, o que não é o caso deste computador.</translation>
    </message>
    <message>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>Escolha um kit feito para este computador e esta versão do complemento.</translation>
    </message>
    <message>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>O kit está incompleto ou foi alterado: {0}.</translation>
    </message>
    <message>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>Tudo está instalado, mas a imagem de teste recebeu uma resposta errada.</translation>
    </message>
    <message>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>Escolha outro dispositivo, ou copie o diagnóstico e relate o problema.</translation>
    </message>
    <message>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>A instalação falhou por um motivo que ainda não tem nome.</translation>
    </message>
    <message>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>Clique em “Continuar”; se falhar novamente, copie o diagnóstico e relate o problema.</translation>
    </message>
    <message>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth: instalar o backend</translation>
    </message>
    <message>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>Um GeoPackage recebe todos os polígonos em “answers” e uma linha por pergunta e área em “runs”.</translation>
    </message>
    <message>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>Diz o que foi ganho, perdido e mantido entre duas respostas sobre um mesmo lugar, por exemplo de dois anos.</translation>
    </message>
    <message>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>As áreas são medidas no terreno; a IoU é 1 se ambas são iguais e 0 se não partilham nada.</translation>
    </message>
    <message>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>Máscaras e mapas de probabilidade precisam do mapa de probabilidade da resposta; uma folha de evidências, da imagem.</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>Calcula novamente o SHA-256 de cada arquivo de um modelo e o compara com o que foi instalado.</translation>
    </message>
    <message>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>O limiar decide que pixels pertencem; ângulos retos convêm a edifícios e piscinas.</translation>
    </message>
    <message>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>Com o mapa de probabilidade da resposta é sugerido o limiar que teria sido o melhor.</translation>
    </message>
    <message>
        <source>Offline bundle…</source>
        <translation>Kit offline…</translation>
    </message>
    <message>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>Conhece 24 tipos de coisas pelo nome ou pela finalidade; não raciocina. O SegEarth-R1, sim.</translation>
    </message>
    <message>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>Um lugar por pergunta, um sim ou não por pixel; requer 8 GB de memória gráfica, ou paciência.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Só {}</translation>
    </message>
    <message>
        <source>Both: {0} and {1}</source>
        <translation>Ambos: {0} e {1}</translation>
    </message>
    <message>
        <source>How far both engines agree</source>
        <translation>Até que ponto os dois motores concordam</translation>
    </message>
    <message>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>As partes encaixam-se exatamente; outros ajustes valem ao perguntar de novo.</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Pelo menos um</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>Nem {one} nem {other} marcam nada.</translation>
    </message>
    <message>
        <source>The sliders wait for the probability map.</source>
        <translation>Os controles aguardam o mapa de probabilidade.</translation>
    </message>
    <message>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation>Nenhum mapa de probabilidade foi guardado, por isso nada pode ser redesenhado. Pergunte de novo.</translation>
    </message>
    <message>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation>Este motor diz sim ou não para cada pixel: um limiar não muda nada.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoteste</translation>
    </message>
    <message>
        <source>The project was closed before “{}” was answered.</source>
        <translation>O projeto foi fechado antes de “{}” ser respondida.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>A resposta está guardada no histórico dos projetos sem nome.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of {}.</source>
        <translation>A resposta está guardada no histórico de {}.</translation>
    </message>
    <message>
        <source>Self-test: does it work?</source>
        <translation>Autoteste: funciona?</translation>
    </message>
    <message>
        <source>Ask a&amp;lso</source>
        <translation>&amp;Também a</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Threshold of all targets</source>
        <translation>Limiar de todos os alvos</translation>
    </message>
    <message>
        <source>Threshold of “{}”</source>
        <translation>Limiar de “{}”</translation>
    </message>
    <message>
        <source>Ask also</source>
        <translation>Perguntar também a</translation>
    </message>
    <message>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>Um segundo motor também responde: o mapa mostra onde ambos concordam e onde não.</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>Nenhum outro motor</translation>
    </message>
    <message>
        <source>SegEarth self-test</source>
        <translation>Autoteste do SegEarth</translation>
    </message>
    <message>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>Faz-se sobre uma imagem incluída uma pergunta cuja resposta é conhecida.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Testar de novo</translation>
    </message>
    <message>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>Não funciona: a imagem de teste recebeu uma resposta errada.</translation>
    </message>
    <message>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>Clique em “Instalar” e escolha outro dispositivo, ou relate o problema.</translation>
    </message>
    <message>
        <source>{0} (from {1} on it works)</source>
        <translation>{0} (a partir de {1} funciona)</translation>
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
        <translation>Memória</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>A click selects the polygons on the map.</source>
        <translation>Um clique seleciona os polígonos no mapa.</translation>
    </message>
    <message>
        <source>Thresholds of single targets</source>
        <translation>Limiares de alvos individuais</translation>
    </message>
    <message>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>Clique em “Instalar”: o que está danificado é refeito. Depois teste de novo.</translation>
    </message>
    <message>
        <source>The test came to no answer.</source>
        <translation>O teste não chegou a nenhuma resposta.</translation>
    </message>
    <message>
        <source>SegEarth: self-test</source>
        <translation>SegEarth: autoteste</translation>
    </message>
    <message>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano (integrado)</translation>
    </message>
    <message>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg (segunda opinião, sem treinamento)</translation>
    </message>
    <message>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL, que encontra o lugar (2B, 4B, 8B ou 32B)</translation>
    </message>
    <message>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16, que aponta para ele</translation>
    </message>
    <message>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3, que o segmenta por pontos e por palavras</translation>
    </message>
    <message>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything, que o segmenta somente por pontos</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>execute `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>aceite os termos na página do modelo e defina HF_TOKEN, depois execute `segearth models pull {model}`; ou execute `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part}: execute `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part}: aceite os termos na página do modelo e defina HF_TOKEN, depois execute `segearth models pull {model}`; ou execute `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>Em vez de {other}, {part}: execute `segearth models pull {model}` ou `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>GeoSeg needs more models.</source>
        <translation>O GeoSeg precisa de mais modelos.</translation>
    </message>
    <message>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title} não está instalado em {folder}.</translation>
    </message>
    <message>
        <source>{files} missing in {folder}.</source>
        <translation>Falta em {folder}: {files}.</translation>
    </message>
    <message>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>Execute `segearth models pull {model}`, ou `segearth models import DIR` com uma pasta sua.</translation>
    </message>
    <message>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>Falta ao segearth-nano: {files}. Instale o SegEarth novamente.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title} requer cerca de {needed} GB de memória; {free} GB estão livres. Feche outros programas ou escolha um motor menor.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Asking {who}</source>
        <translation>Consultando {who}</translation>
    </message>
    <message>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>Aguardando {who}, que instala o mesmo modelo</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Baixando {file}</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>Copiando {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Verificando {file}</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <translation>Verificando o modelo</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Every file is what was installed</source>
        <translation>Cada arquivo está como foi instalado</translation>
    </message>
    <message>
        <source>I found {nouns}.</source>
        <translation>Encontrado: {nouns}.</translation>
    </message>
    <message>
        <source>Nothing here looks like {nouns}.</source>
        <translation>Nada aqui se parece com isto: {nouns}.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>O modelo integrado não consegue julgar este tipo de imagem: ela tem apenas {columns} x {rows} pixels.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>O modelo integrado não consegue julgar este tipo de imagem: um pixel cobre {gsd} m, e ele conhece até {coarsest} m. Aproxime.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>O modelo integrado não consegue julgar este tipo de imagem: ela não mostra quase nada, uma só cor por toda parte.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>O modelo integrado não consegue julgar este tipo de imagem: ela parece uma foto tirada do chão, com céu.</translation>
    </message>
    <message>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>A imagem não mostra quase nada: tome isto como um palpite.</translation>
    </message>
    <message>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>A imagem não tem cores (pancromática, radar ou térmica?), e o modelo integrado foi feito para imagens coloridas: tome isto como um palpite.</translation>
    </message>
    <message>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>Isto parece falsa cor infravermelha, e o modelo integrado foi feito para cores naturais: tome isto como um palpite, ou escolha as bandas vermelha, verde e azul.</translation>
    </message>
    <message>
        <source>I marked what answers the question.</source>
        <translation>O que responde à pergunta está marcado.</translation>
    </message>
    <message>
        <source>Nothing here answers the question.</source>
        <translation>Nada aqui responde à pergunta.</translation>
    </message>
    <message>
        <source>The model named nothing to mark.</source>
        <translation>O modelo não nomeou nada para marcar.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>Somente %n de {all} alvos está marcado.</numerusform>
            <numerusform>Somente os primeiros %n de {all} alvos estão marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>A resposta foi cortada após %n segundo.</numerusform>
            <numerusform>A resposta foi cortada após %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>A resposta foi cortada após %n token.</numerusform>
            <numerusform>A resposta foi cortada após %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>A placa de vídeo tem pouca memória livre, por isso isto rodou no processador.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>A memória da placa de vídeo não foi suficiente, por isso isto rodou no processador.</translation>
    </message>
    <message>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>A memória não foi suficiente, por isso menos imagens foram vistas juntas.</translation>
    </message>
    <message>
        <source>The reasoner named no place.</source>
        <translation>O modelo de linguagem não nomeou nenhum lugar.</translation>
    </message>
    <message>
        <source>The reasoner named a place but not what is there.</source>
        <translation>O modelo de linguagem nomeou um lugar, mas não o que há nele.</translation>
    </message>
    <message>
        <source>The reasoner named a place without any area.</source>
        <translation>O modelo de linguagem nomeou um lugar sem nenhuma área.</translation>
    </message>
    <message>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>O modelo de linguagem respondeu em outras coordenadas que não as pedidas.</translation>
    </message>
    <message>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>A resposta dele foi cortada no maior comprimento permitido.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>O tempo dele acabou.</translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation>Ele disse: “{words}”</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Ele não disse nada.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>Procurou-se “{phrase}”, mas o lugar nomeado para isso fica fora da imagem.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>Procurou-se “{phrase}” nas colunas {left} a {right}, linhas {top} a {bottom}.</translation>
    </message>
    <message>
        <source>What points and words both mark is shown.</source>
        <translation>É mostrado o que pontos e palavras marcam em comum.</translation>
    </message>
    <message>
        <source>Only its points led to a mask.</source>
        <translation>Somente os pontos levaram a uma máscara.</translation>
    </message>
    <message>
        <source>Only its words led to a mask.</source>
        <translation>Somente as palavras levaram a uma máscara.</translation>
    </message>
    <message>
        <source>Neither points nor words led to a mask.</source>
        <translation>Nem os pontos nem as palavras levaram a uma máscara.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>Pontos e palavras marcam pixels diferentes, por isso nada é mostrado.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>Pontos e palavras marcam pixels diferentes; é mostrado o que os pontos marcam.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>Pontos e palavras marcam pixels diferentes; é mostrado o que as palavras marcam.</translation>
    </message>
    <message>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>O Segment Anything não lê palavras, por isso somente os pontos foram consultados.</translation>
    </message>
    <message>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>Somente {one} marca algo: {area} {unit}. {other} não marca nada.</translation>
    </message>
    <message>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} e {other} não concordam em lugar nenhum: marcam {first} e {second} {unit}.</translation>
    </message>
    <message>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one} e {other} concordam em {percent}% do que algum deles marca ({both} de {union} {unit}). Somente {one}: {first} {unit}. Somente {other}: {second} {unit}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Self-t&amp;est: does it work?</source>
        <translation>A&amp;utoteste: funciona?</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>avião</translation>
    </message>
    <message>
        <source>airplanes</source>
        <translation>aviões</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>solo exposto</translation>
    </message>
    <message>
        <source>baseball diamond</source>
        <translation>campo de beisebol</translation>
    </message>
    <message>
        <source>baseball diamonds</source>
        <translation>campos de beisebol</translation>
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
        <translation>ponte</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>pontes</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificação</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificações</translation>
    </message>
    <message>
        <source>car</source>
        <translation>carro</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>carros</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>cais</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>cais</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo agrícola</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos agrícolas</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>floresta</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>florestas</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>grama</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>estacionamento</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>estacionamentos</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>ferrovia</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>ferrovias</translation>
    </message>
    <message>
        <source>road</source>
        <translation>estrada</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>estradas</translation>
    </message>
    <message>
        <source>runway</source>
        <translation>pista de pouso</translation>
    </message>
    <message>
        <source>runways</source>
        <translation>pistas de pouso</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>areia</translation>
    </message>
    <message>
        <source>solar panel</source>
        <translation>painel solar</translation>
    </message>
    <message>
        <source>solar panels</source>
        <translation>painéis solares</translation>
    </message>
    <message>
        <source>sports field</source>
        <translation>campo esportivo</translation>
    </message>
    <message>
        <source>sports fields</source>
        <translation>campos esportivos</translation>
    </message>
    <message>
        <source>storage tank</source>
        <translation>tanque de armazenamento</translation>
    </message>
    <message>
        <source>storage tanks</source>
        <translation>tanques de armazenamento</translation>
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
        <translation>quadra de tênis</translation>
    </message>
    <message>
        <source>tennis courts</source>
        <translation>quadras de tênis</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árvore</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>árvores</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>vegetação</translation>
    </message>
    <message>
        <source>water</source>
        <translation>água</translation>
    </message>
    <message>
        <source>The image no longer exists: {path}.</source>
        <translation>A imagem não existe mais: {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Não há arquivo {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} não pode ser lido como imagem.</translation>
    </message>
    <message>
        <source>This part of the image holds no data.</source>
        <translation>Esta parte da imagem não contém dados.</translation>
    </message>
    <message>
        <source>The extent does not touch the image.</source>
        <translation>A extensão não toca a imagem.</translation>
    </message>
    <message>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>Com este detalhe, a extensão tem {pixels} pixels; no máximo {most} são consultados de uma vez.</translation>
    </message>
    <message>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>A imagem tem {values} valores; no máximo {most} são lidos.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title} requer cerca de {needed} GB de memória; {where} tem {free} GB livres.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {title}.</source>
        <translation>Não há memória livre suficiente para {title}.</translation>
    </message>
    <message numerus="yes">
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>A pergunta ocupa %n token, mais do que {title} consegue ler.</numerusform>
            <numerusform>A pergunta ocupa %n tokens, mais do que {title} consegue ler.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no engine called {name}.</source>
        <translation>Não há motor chamado {name}.</translation>
    </message>
    <message>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} sempre concorda consigo mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>A resposta demorou mais de %n segundo.</numerusform>
            <numerusform>A resposta demorou mais de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>%n pergunta já está na fila.</numerusform>
            <numerusform>%n perguntas já estão na fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bands of the image cannot be used.</source>
        <translation>Estas bandas da imagem não podem ser usadas.</translation>
    </message>
    <message>
        <source>The download arrived damaged.</source>
        <translation>O arquivo baixado chegou danificado.</translation>
    </message>
    <message>
        <source>The backend has no such engine.</source>
        <translation>O backend não tem esse motor.</translation>
    </message>
    <message>
        <source>Something went wrong inside SegEarth.</source>
        <translation>Algo deu errado dentro do SegEarth.</translation>
    </message>
    <message>
        <source>The backend refused the request.</source>
        <translation>O backend recusou a solicitação.</translation>
    </message>
    <message>
        <source>The model hub is busy.</source>
        <translation>O repositório de modelos está sobrecarregado.</translation>
    </message>
    <message>
        <source>The model hub does not answer as it should.</source>
        <translation>O repositório de modelos não responde como deveria.</translation>
    </message>
    <message>
        <source>The model hub refused to give the model.</source>
        <translation>O repositório de modelos recusou-se a fornecer o modelo.</translation>
    </message>
    <message>
        <source>The model hub cannot be reached.</source>
        <translation>Não é possível alcançar o repositório de modelos.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>A imagem não existe mais.</translation>
    </message>
    <message>
        <source>The image or the extent is too large.</source>
        <translation>A imagem ou a extensão é grande demais.</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>A imagem não pode ser lida.</translation>
    </message>
    <message>
        <source>This model belongs to SegEarth.</source>
        <translation>Este modelo faz parte do SegEarth.</translation>
    </message>
    <message>
        <source>This model is installed already, or on its way.</source>
        <translation>Este modelo já está instalado, ou a caminho.</translation>
    </message>
    <message>
        <source>SegEarth cannot use this model.</source>
        <translation>O SegEarth não consegue usar este modelo.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the model.</source>
        <translation>Não há espaço suficiente no disco para o modelo.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Esse modelo não existe.</translation>
    </message>
    <message>
        <source>There is no such repository.</source>
        <translation>Esse repositório não existe.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>O resultado não pôde ser gravado.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>A pergunta é longa demais.</translation>
    </message>
    <message>
        <source>The image is too large to be sent.</source>
        <translation>A imagem é grande demais para ser enviada.</translation>
    </message>
    <message>
        <source>The answer is not ready yet.</source>
        <translation>A resposta ainda não está pronta.</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>Uma configuração não é válida.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written.</source>
        <translation>Não é possível gravar na pasta dos modelos.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>A resposta demorou demais.</translation>
    </message>
    <message>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>Os pesos do modelo não podem ser lidos.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>Os pesos do modelo não são mais o que eram.</translation>
    </message>
    <message>
        <source>The model is not installed, or not whole.</source>
        <translation>O modelo não está instalado, ou não por inteiro.</translation>
    </message>
    <message>
        <source>Download it again, or choose another mirror.</source>
        <translation>Baixe-o novamente, ou escolha outro espelho.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Relate isto junto com o registro.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>Aguarde alguns minutos e baixe novamente: continua de onde parou.</translation>
    </message>
    <message>
        <source>Download it again later, or choose another mirror.</source>
        <translation>Baixe-o novamente mais tarde, ou escolha outro espelho.</translation>
    </message>
    <message>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>Verifique o nome; se estiver certo, aceite os termos na página do modelo e defina HF_TOKEN com o seu token.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>Verifique a rede e o proxy e baixe novamente: continua de onde parou.</translation>
    </message>
    <message>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>Ele some quando o SegEarth é desinstalado.</translation>
    </message>
    <message>
        <source>Wait until it is there, or remove it first.</source>
        <translation>Aguarde até que ele chegue, ou remova-o antes.</translation>
    </message>
    <message>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>Indique um checkpoint como os autores o publicam.</translation>
    </message>
    <message>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>Libere espaço, ou defina SEGEARTH_MODELS com uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>Escolha um da lista de modelos, ou indique um repositório como OWNER/NAME.</translation>
    </message>
    <message>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>Verifique o nome; ele se escreve OWNER/NAME.</translation>
    </message>
    <message>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>Defina SEGEARTH_MODELS com uma pasta em que você possa gravar.</translation>
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
        <translation>Placa de vídeo</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>How to get a model</source>
        <translation>Como obter um modelo</translation>
    </message>
    <message>
        <source>Needs about {} of memory</source>
        <translation>Precisa de cerca de {} de memória</translation>
    </message>
    <message>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation>Da internet: caixa de ferramentas de processamento, SegEarth, Modelos, Baixar um modelo</translation>
    </message>
    <message>
        <source>The engines</source>
        <translation>Os motores</translation>
    </message>
    <message>
        <source>Marks several things at once, each with its name</source>
        <translation>Marca várias coisas de uma vez, cada uma com o seu nome</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Responde em palavras</translation>
    </message>
    <message>
        <source>Says where it looked</source>
        <translation>Diz onde procurou</translation>
    </message>
    <message>
        <source>The threshold can be moved after the answer</source>
        <translation>O limiar pode ser movido depois da resposta</translation>
    </message>
    <message>
        <source>✗ {}: {}</source>
        <translation>✗ {}: {}</translation>
    </message>
    <message>
        <source>Licence of its weights: {}</source>
        <translation>Licença dos pesos: {}</translation>
    </message>
    <message>
        <source>✓ {}: is installed</source>
        <translation>✓ {}: está instalado</translation>
    </message>
    <message>
        <source>In a terminal, segearth is: {}</source>
        <translation>Num terminal, segearth é: {}</translation>
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
        <translation>O que cada motor sabe fazer…</translation>
    </message>
    <message>
        <source>Why, and what each engine can do…</source>
        <translation>Porquê, e o que cada motor sabe fazer…</translation>
    </message>
    <message>
        <source>Not ready yet: {}.</source>
        <translation>Ainda não prontos: {}.</translation>
    </message>
    <message>
        <source>{} – asked already</source>
        <translation>{} – já é perguntado</translation>
    </message>
    <message>
        <source>Install a model from a folder</source>
        <translation>Instalar um modelo de uma pasta</translation>
    </message>
    <message>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation>Copia os pesos de um modelo de uma pasta ou pen drive; não é preciso rede.</translation>
    </message>
    <message>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation>A pasta contém um checkpoint tal como os autores o publicam.</translation>
    </message>
    <message>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation>Sem nome, recebe aquele com que o seu motor o procura.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Weights: see their model card. Code they come from: Apache-2.0.</source>
        <translation>Pesos: veja a ficha do modelo. Código de onde vêm: Apache-2.0.</translation>
    </message>
    <message>
        <source>Weights and code: ask their authors; no licence was published with them.</source>
        <translation>Pesos e código: pergunte aos autores; nenhuma licença foi publicada com eles.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>A carregar o modelo</translation>
    </message>
    <message>
        <source>The polygons of this image have no place in {0}, whose CRS is {1}.</source>
        <translation>Os polígonos desta imagem não têm lugar em {0}, cujo SRC é {1}.</translation>
    </message>
    <message>
        <source>The SegEarth backend is being set up at this moment.</source>
        <translation>O backend do SegEarth está sendo instalado neste momento.</translation>
    </message>
    <message>
        <source>Wait until the set-up in the SegEarth dock is done, then ask again.</source>
        <translation>Espere até a instalação no painel do SegEarth terminar e pergunte de novo.</translation>
    </message>
    <message>
        <source>This area lies outside the image.</source>
        <translation>Esta área fica fora da imagem.</translation>
    </message>
    <message>
        <source>Choose an area on the image, and check the CRS of both.</source>
        <translation>Escolha uma área sobre a imagem e verifique o SRC de ambas.</translation>
    </message>
    <message>
        <source>Choose another answer, or polygons of your own.</source>
        <translation>Escolha outra resposta ou polígonos seus.</translation>
    </message>
    <message>
        <source>Choose another file for this image.</source>
        <translation>Escolha outro arquivo para esta imagem.</translation>
    </message>
    <message>
        <source>The layer “{}” has no polygons.</source>
        <translation>A camada “{}” não tem polígonos.</translation>
    </message>
    <message>
        <source>“{}” shows what changed: it is no answer.</source>
        <translation>“{}” mostra mudanças: não é uma resposta.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Left out as too small: {0} of gains and losses, {1}.</source>
        <translation>Ganhos e perdas omitidos por serem pequenos demais: {0}, {1}.</translation>
    </message>
    <message>
        <source>Changes have no probability map, which this format needs: untick “{}”.</source>
        <translation>Mudanças não têm mapa de probabilidade, de que este formato precisa: desmarque “{}”.</translation>
    </message>
    <message>
        <source>Folder of the offline bundle (it holds manifest.json)</source>
        <translation>Pasta do kit offline (contém manifest.json)</translation>
    </message>
    <message>
        <source>Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.</source>
        <translation>Perguntadas agora: {asked}. Respondidas antes: {known}. Com falha: {failed}. Polígonos: {polygons}.</translation>
    </message>
    <message>
        <source>Run again into the same file to try once more what failed.</source>
        <translation>Execute de novo com o mesmo arquivo para tentar outra vez o que falhou.</translation>
    </message>
    <message>
        <source>{0} of {1} done; run again into the same file to go on.</source>
        <translation>{0} de {1} concluídas; execute de novo com o mesmo arquivo para continuar.</translation>
    </message>
    <message>
        <source>Answers (GeoPackage)</source>
        <translation>Respostas (GeoPackage)</translation>
    </message>
    <message>
        <source>This is no offline bundle.</source>
        <translation>Isto não é um kit offline.</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0}.</source>
        <translation>Escolha a pasta que contém {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, then choose it again.</source>
        <translation>Copie-o de novo de onde foi criado e escolha-o outra vez.</translation>
    </message>
    <message>
        <source>The compared answers are switched off on the map.</source>
        <translation>As respostas comparadas estão desligadas no mapa.</translation>
    </message>
    <message>
        <source>Something may lie below the threshold: lower it under Refine.</source>
        <translation>Pode haver algo abaixo do limiar: baixe-o em “Refinar”.</translation>
    </message>
    <message>
        <source>Now, at {threshold}: {polygons}</source>
        <translation>Agora, a {threshold}: {polygons}</translation>
    </message>
    <message>
        <source>Now, after changes by hand: {}</source>
        <translation>Agora, após alterações à mão: {}</translation>
    </message>
    <message>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. It knows {nouns}.</source>
        <translation>O modelo integrado não conhece “{question}”; o SegEarth-R1, talvez, depois de instalado. Ele conhece: {nouns}.</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <translation>{} aceito(s)</translation>
    </message>
    <message>
        <source>rejected {}</source>
        <translation>{} rejeitado(s)</translation>
    </message>
    <message>
        <source>merged {}</source>
        <translation>{} mesclado(s)</translation>
    </message>
    <message>
        <source>redrawn {}</source>
        <translation>{} redesenhado(s)</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>{} adicionado(s)</translation>
    </message>
    <message>
        <source>Changed by hand ({})</source>
        <translation>Alterado à mão ({})</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then change something once more.</source>
        <translation>Feche os outros programas que usam o arquivo e altere algo mais uma vez.</translation>
    </message>
    <message>
        <source>Your changes are in {0}, but its table of runs does not tell of them.</source>
        <translation>As suas alterações estão em {0}, mas a tabela “runs” não as menciona.</translation>
    </message>
    <message>
        <source>{} that there is something</source>
        <translation>{} de que há algo</translation>
    </message>
    <message>
        <source>For screen and paper: each polygon with a picture, and where it all comes from.</source>
        <translation>Para tela e papel: cada polígono com uma imagem, e de onde tudo vem.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance.</source>
        <translation>Contém polígonos, estilo e procedência.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance, and the probability maps as rasters.</source>
        <translation>Contém polígonos, estilo e procedência, e os mapas de probabilidade como rasters.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags.</source>
        <translation>Um GeoTIFF otimizado para a nuvem: probabilidades de 0 a 1, com a procedência nas tags.</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.</source>
        <translation>Um GeoTIFF otimizado para a nuvem: 1 dentro dos polígonos, 0 fora, com a procedência nas tags.</translation>
    </message>
    <message>
        <source>Coordinates of the image; style and provenance lie beside it (.qml, .qmd).</source>
        <translation>Coordenadas da imagem; o estilo e a procedência ficam ao lado (.qml, .qmd).</translation>
    </message>
    <message>
        <source>Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).</source>
        <translation>Longitude e latitude (WGS 84), com a procedência; o estilo fica ao lado (.qml).</translation>
    </message>
    <message>
        <source>How sure the engine is that what was asked for is here at all. How sure it is of each polygon stands in the list of polygons.</source>
        <translation>Quão seguro o motor está de que o que se procura existe aqui. Quão seguro está de cada polígono consta na lista de polígonos.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Changes by hand are kept first.</source>
        <translation>Antes, as alterações manuais são mantidas.</translation>
    </message>
    <message>
        <source>Tick what is to be exported.</source>
        <translation>Marque o que deve ser exportado.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Um arquivo novo.</translation>
    </message>
    <message>
        <source>Compared as the engine drew both: changes by hand do not count.</source>
        <translation>Comparadas tal como o motor as desenhou: as alterações manuais não contam.</translation>
    </message>
    <message>
        <source>How sure the engine is of each polygon: the mean probability of its pixels.</source>
        <translation>Quão seguro o motor está de cada polígono: a probabilidade média dos seus pixels.</translation>
    </message>
    <message>
        <source>This answer has no polygons on the map that could be listed.</source>
        <translation>Esta resposta não tem no mapa polígonos para listar.</translation>
    </message>
    <message>
        <source>No polygon is left here.</source>
        <translation>Aqui não resta nenhum polígono.</translation>
    </message>
    <message>
        <source>These polygons lie in {}: what is changed by hand is changed there.</source>
        <translation>Estes polígonos estão em {}: o que é alterado à mão é alterado ali.</translation>
    </message>
    <message>
        <source>Polygons are being changed by hand: keep the changes first.</source>
        <translation>Polígonos estão sendo alterados à mão: mantenha antes as alterações.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer.</source>
        <translation>Estes polígonos ficam: os controles desenham uma nova camada.</translation>
    </message>
    <message>
        <source>In this view, at {now} m per pixel, “{thing}” can hardly be seen.</source>
        <translation>Nesta vista, a {now} m por pixel, mal se vê “{thing}”.</translation>
    </message>
    <message>
        <source>“{thing}” can hardly be seen in this image: its own pixels are {native} m wide.</source>
        <translation>Mal se vê “{thing}” nesta imagem: os seus próprios pixels têm {native} m.</translation>
    </message>
    <message>
        <source>The polygons of “{0}” have no place in {1}, the other layer's CRS.</source>
        <translation>Os polígonos de “{0}” não têm lugar em {1}, o SRC da outra camada.</translation>
    </message>
    <message>
        <source>Check that both layers have the right CRS.</source>
        <translation>Verifique se ambas as camadas têm o SRC correto.</translation>
    </message>
    <message>
        <source>Left out, as outside of what was asked: {}.</source>
        <translation>Omitido, por estar fora da área perguntada: {}.</translation>
    </message>
    <message>
        <source>Only what lies in the extent is judged; left empty, that is what the answer was asked about.</source>
        <translation>Só é avaliado o que está na extensão; se ficar vazia, é a área sobre a qual se perguntou.</translation>
    </message>
    <message>
        <source>{0} is there already and belongs to another file.</source>
        <translation>{0} já existe e pertence a outro arquivo.</translation>
    </message>
    <message>
        <source>One mask per question, seen at {pixels} pixels on the long side.</source>
        <translation>Uma máscara por pergunta, vista com {pixels} pixels no lado maior.</translation>
    </message>
    <message>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels.</source>
        <translation>Encontra o que uma frase descreve, não sabe raciocinar; vê {pixels} pixels.</translation>
    </message>
    <message>
        <source>Marks several targets by name, sees {pixels} pixels.</source>
        <translation>Marca vários alvos pelo nome, vê {pixels} pixels.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} GB of memory.</source>
        <translation>Requer de {least} a {most} GB de memória.</translation>
    </message>
    <message>
        <source>run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>execute `segearth models import DIR` com uma pasta dos seus pesos: que saibamos, não estão publicados.</translation>
    </message>
    <message>
        <source>Run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>Execute `segearth models import DIR` com uma pasta dos seus pesos: que saibamos, não estão publicados.</translation>
    </message>
    <message>
        <source>“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask for each alone.</source>
        <translation>“{question}” nomeia várias coisas: {nouns}. O modelo integrado marca só um tipo de cada vez: pergunte por cada um separadamente.</translation>
    </message>
    <message>
        <source>{who} did not understand the question, so there is nothing to compare.</source>
        <translation>{who} não entendeu a pergunta; por isso não há nada a comparar.</translation>
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
        <translation>toca a borda da área examinada</translation>
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
        <translation>Data no arquivo</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamanho do pixel</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Perguntado em</translation>
    </message>
    <message>
        <source>{} m per pixel</source>
        <translation>{} m por pixel</translation>
    </message>
    <message>
        <source>{} accepted by hand</source>
        <translation>{} aceito(s) à mão</translation>
    </message>
    <message>
        <source>scores {0} to {1}</source>
        <translation>notas de {0} a {1}</translation>
    </message>
    <message>
        <source>Score all targets together</source>
        <translation>Nota de todos os alvos juntos</translation>
    </message>
    <message>
        <source>Score “{}” only</source>
        <translation>Nota só de “{}”</translation>
    </message>
    <message>
        <source>All targets were scored together.</source>
        <translation>A nota vale para todos os alvos juntos.</translation>
    </message>
    <message>
        <source>Only “{}” was scored.</source>
        <translation>A nota vale só para “{}”.</translation>
    </message>
    <message>
        <source>Not ready yet: the button below installs its model from a folder of yours.</source>
        <translation>Ainda não está pronto: o botão abaixo instala o modelo de uma pasta sua.</translation>
    </message>
    <message>
        <source>From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models</source>
        <translation>De uma pasta ou pen drive: o botão abaixo, ou caixa de ferramentas de processamento, SegEarth, Modelos</translation>
    </message>
    <message>
        <source>&amp;Install a model from a folder…</source>
        <translation>&amp;Instalar um modelo de uma pasta…</translation>
    </message>
    <message>
        <source>No temporary layer is ticked; what files show stays on the map.</source>
        <translation>Nenhuma camada temporária está marcada; o que os arquivos mostram fica no mapa.</translation>
    </message>
    <message>
        <source>The place you clicked</source>
        <translation>O lugar em que clicou</translation>
    </message>
    <message>
        <source>Polygons that neither touch nor overlap cannot be merged into one</source>
        <translation>Polígonos que não se tocam nem se sobrepõem não podem ser mesclados em um só</translation>
    </message>
    <message>
        <source>Select these polygons on the map</source>
        <translation>Selecionar estes polígonos no mapa</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Como todos</translation>
    </message>
    <message>
        <source>This target gets the threshold of all targets again.</source>
        <translation>Este alvo volta a ter o limiar de todos os alvos.</translation>
    </message>
    <message>
        <source>Threshold of “{0}”: {1}</source>
        <translation>Limiar de “{0}”: {1}</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own: {}</source>
        <translation>Agora, com limiares próprios: {}</translation>
    </message>
    <message>
        <source>(at {})</source>
        <translation>(a {})</translation>
    </message>
    <message>
        <source>The raster layer that is looked at; left empty, all visible images of the project.</source>
        <translation>A camada raster que é examinada; se ficar vazia, todas as imagens visíveis do projeto.</translation>
    </message>
    <message>
        <source>The polygons that answer: in memory, or in a file with style and metadata.</source>
        <translation>Os polígonos da resposta: na memória, ou em um arquivo com estilo e metadados.</translation>
    </message>
    <message>
        <source>{} answers with other settings were in this file: replaced.</source>
        <translation>Respostas com outros ajustes substituídas neste arquivo: {}.</translation>
    </message>
    <message>
        <source>Answers with other settings, replaced</source>
        <translation>Respostas com outros ajustes, substituídas</translation>
    </message>
    <message>
        <source>{}: table</source>
        <translation>{}: tabela</translation>
    </message>
    <message>
        <source>certainty {}</source>
        <translation>certeza {}</translation>
    </message>
    <message>
        <source>Keep answers with other settings</source>
        <translation>Manter as respostas com outros ajustes</translation>
    </message>
    <message>
        <source>Each line is asked about each area, in English.</source>
        <translation>Cada linha é perguntada sobre cada área, em inglês.</translation>
    </message>
    <message>
        <source>Polygons: what is found lies inside of them. Left empty, all of the image is one area.</source>
        <translation>Polígonos: o que é encontrado fica dentro deles. Se ficar vazio, a imagem inteira é uma só área.</translation>
    </message>
    <message>
        <source>Its values name the areas in the answers and in the table; left empty, numbers do.</source>
        <translation>Os seus valores nomeiam as áreas nas respostas e na tabela; se ficar vazio, números o fazem.</translation>
    </message>
    <message>
        <source>A file that is there already is added to, so that a batch goes on where it stopped.</source>
        <translation>A um arquivo que já existe se adiciona, de modo que um lote continua onde parou.</translation>
    </message>
    <message>
        <source>Off: an answer replaces what the same question about the same area found with other settings. On: both stay in the file, for comparing; their polygons lie above each other.</source>
        <translation>Desligado: uma resposta substitui o que a mesma pergunta sobre a mesma área encontrou com outros ajustes. Ligado: ambas ficam no arquivo, para comparar; os seus polígonos se sobrepõem.</translation>
    </message>
    <message>
        <source>The raster layer that is looked at, in its own CRS.</source>
        <translation>A camada raster que é examinada, no seu próprio SRC.</translation>
    </message>
    <message>
        <source>What to look for, in English, such as: swimming pools.</source>
        <translation>O que procurar, em inglês, por exemplo: swimming pools.</translation>
    </message>
    <message>
        <source>Only this part is looked at; left empty, all of the image. Needed without an image.</source>
        <translation>Só esta parte é examinada; se ficar vazia, a imagem inteira. Necessária quando não há imagem.</translation>
    </message>
    <message>
        <source>The model that answers. “List models” in this toolbox says which are installed.</source>
        <translation>O modelo que responde. “Listar modelos”, nesta caixa de ferramentas, diz quais estão instalados.</translation>
    </message>
    <message>
        <source>A second engine for the same question: the layer then shows where both agree.</source>
        <translation>Um segundo motor para a mesma pergunta: a camada mostra então onde ambos concordam.</translation>
    </message>
    <message>
        <source>How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many times closer. native: Every pixel of the image. Closer looks take longer.</source>
        <translation>Com quanto detalhe olhar. overview: uma vez o todo (Visão geral). 2x, 4x: janela por janela, tantas vezes mais perto. native: cada pixel da imagem. Olhar mais de perto demora mais.</translation>
    </message>
    <message>
        <source>A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it later.</source>
        <translation>Um raster com quão seguro o motor está de cada pixel, de 0 a 1: dele se podem desenhar depois outros polígonos.</translation>
    </message>
    <message>
        <source>A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more that is wrong.</source>
        <translation>Um pixel pertence à resposta a partir desta probabilidade; 0,5 é 50%. Mais baixa encontra mais, e também mais erros.</translation>
    </message>
    <message>
        <source>Polygons that cover less ground are left out; 0 keeps all.</source>
        <translation>Polígonos que cobrem menos terreno são descartados; 0 mantém todos.</translation>
    </message>
    <message>
        <source>How far an outline may move to have fewer corners; 0 keeps the pixels&apos; edges.</source>
        <translation>Quanto um contorno pode se deslocar para ter menos vértices; 0 mantém as bordas dos pixels.</translation>
    </message>
    <message>
        <source>Gives outlines right angles, as buildings have them.</source>
        <translation>Dá aos contornos ângulos retos, como os dos edifícios.</translation>
    </message>
    <message>
        <source>Where an answer names several things: a label and a threshold of its own in each row. Usually empty.</source>
        <translation>Se uma resposta nomeia várias coisas: em cada linha, uma classe e o seu próprio limiar. Geralmente vazio.</translation>
    </message>
    <message>
        <source>thresholds of single targets</source>
        <translation>limiares de alvos individuais</translation>
    </message>
    <message>
        <source>other outlines</source>
        <translation>outros contornos</translation>
    </message>
    <message>
        <source>only one was changed by hand</source>
        <translation>só uma foi alterada à mão</translation>
    </message>
    <message>
        <source>The two were not drawn alike: {}.</source>
        <translation>As duas não foram desenhadas do mesmo modo: {}.</translation>
    </message>
    <message>
        <source>threshold {0} and {1}</source>
        <translation>limiar {0} e {1}</translation>
    </message>
    <message>
        <source>smallest {0} and {1}</source>
        <translation>mínimo {0} e {1}</translation>
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
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>It is asked all the same.</source>
        <translation>Ela é examinada mesmo assim.</translation>
    </message>
    <message>
        <source>Leave it empty to judge all polygons.</source>
        <translation>Deixe o campo vazio para avaliar todos os polígonos.</translation>
    </message>
    <message>
        <source>Its labels are: {}.</source>
        <translation>As suas classes são: {}.</translation>
    </message>
    <message>
        <source>No polygon of the answer has the label “{}”.</source>
        <translation>Nenhum polígono da resposta tem a classe “{}”.</translation>
    </message>
    <message>
        <source>A less close look sees every pixel of the image here already.</source>
        <translation>Com menos detalhe já se vê aqui cada pixel da imagem.</translation>
    </message>
    <message>
        <source>{} – nothing more here</source>
        <translation>{} – aqui não mostra mais</translation>
    </message>
    <message>
        <source>Stays with its polygon until sliders draw all of them anew.</source>
        <translation>O número permanece com o seu polígono até que os controles desenhem todos de novo.</translation>
    </message>
    <message>
        <source>Of an answer that names several things: only polygons with this label are judged, and the suggested threshold is its own. Left empty, all are judged together.</source>
        <translation>Se uma resposta nomeia várias coisas: só são avaliados os polígonos desta classe, e o limiar sugerido é o dela. Se ficar vazio, todos são avaliados juntos.</translation>
    </message>
    <message>
        <source>Only the ground that both were asked about is compared: {}.</source>
        <translation>Só é comparada a área comum às duas perguntas: {}.</translation>
    </message>
    <message>
        <source>“{}” is switched off in the Layers panel.</source>
        <translation>“{}” está desligada no painel de camadas.</translation>
    </message>
    <message>
        <source>The map does not show “{}” at this scale.</source>
        <translation>O mapa não mostra “{}” nesta escala.</translation>
    </message>
    <message>
        <source>“{0}” lies above “{1}” and may hide it on the map.</source>
        <translation>“{0}” está acima de “{1}” e pode escondê-la no mapa.</translation>
    </message>
    <message>
        <source>The two answers are {0} and {1} certain.</source>
        <translation>A certeza das duas respostas é de {0} e {1}.</translation>
    </message>
    <message>
        <source>The answer is {} certain.</source>
        <translation>A certeza da resposta é de {}.</translation>
    </message>
    <message>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or less.</source>
        <translation>A {gsd} m por pixel, o modelo integrado não consegue distinguir isto: {nouns}. Para isso são precisos pixels de {finest} m ou menos.</translation>
    </message>
    <message>
        <source>A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen larger.</source>
        <translation>Um pixel cobre {gsd} m, e o modelo integrado aprendeu sobretudo com imagens de {finest} m ou menos: aqui ele erra com frequência; tome isto como um palpite. Aproxime e pergunte sobre partes da vista: assim elas são vistas maiores.</translation>
    </message>
    <message>
        <source>The two answers are about different places: nothing is common to both.</source>
        <translation>As duas respostas são sobre lugares diferentes: nada é comum a ambas.</translation>
    </message>
    <message>
        <source>Choose an answer about the same place.</source>
        <translation>Escolha uma resposta sobre o mesmo lugar.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>a partir de {}</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>From {0} to {1}: gained {2}, lost {3}, kept {4}.</source>
        <translation>De {0} a {1}: ganho {2}, perdido {3}, mantido {4}.</translation>
    </message>
    <message>
        <source>{0}, without {1} rejected by hand</source>
        <translation>{0}, sem {1} rejeitado(s) à mão</translation>
    </message>
    <message>
        <source>Nothing is changed by hand: end the editing.</source>
        <translation>Nada foi alterado à mão: encerre a edição.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer, without those rejected and without other changes by hand.</source>
        <translation>Estes polígonos ficam: os controles desenham uma nova camada, sem os rejeitados e sem outras alterações manuais.</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own and {smallest}: {polygons}</source>
        <translation>Agora, com limiares próprios e {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Now, at {threshold} and {smallest}: {polygons}</source>
        <translation>Agora, a {threshold} e {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Questions that were not judged</source>
        <translation>Perguntas não julgadas</translation>
    </message>
    <message>
        <source>Number of polygons in the file</source>
        <translation>Número de polígonos no arquivo</translation>
    </message>
    <message>
        <source>In the file: {}.</source>
        <translation>No arquivo: {}.</translation>
    </message>
    <message>
        <source>{}: not judged</source>
        <translation>{}: não julgada</translation>
    </message>
    <message>
        <source>Not judged: {}.</source>
        <translation>Não julgadas: {}.</translation>
    </message>
</context>
</TS>
