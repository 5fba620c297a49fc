<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>SegEarth</name>
    <message>
        <source>Gained</source>
        <translation>Появилось</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранилось</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>Бэкенд SegEarth ещё не установлен.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>Нажмите «Установить» на панели SegEarth: достаточно одного щелчка.</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend.</source>
        <translation>Модуль новее своего бэкенда.</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>Нажмите «Установить» на панели SegEarth, чтобы обновить его.</translation>
    </message>
    <message>
        <source>The SegEarth backend did not start.</source>
        <translation>Бэкенд SegEarth не запустился.</translation>
    </message>
    <message>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>Посмотрите причину в журнале и задайте вопрос снова.</translation>
    </message>
    <message>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>Бэкенд SegEarth остановился, не успев ответить.</translation>
    </message>
    <message>
        <source>Ask again: it starts anew.</source>
        <translation>Задайте вопрос снова: бэкенд запустится заново.</translation>
    </message>
    <message>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>Адрес бэкенда принадлежит уже завершённой программе.</translation>
    </message>
    <message>
        <source>Ask again: the backend starts anew.</source>
        <translation>Задайте вопрос снова: бэкенд запустится заново.</translation>
    </message>
    <message>
        <source>The backend does not know this QGIS session.</source>
        <translation>Бэкенд не знает этого сеанса QGIS.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>Вопрос пуст.</translation>
    </message>
    <message>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>Введите по-английски, что нужно найти, например: swimming pools.</translation>
    </message>
    <message>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>В вопросе {0} символов; читается не более {1}.</translation>
    </message>
    <message>
        <source>Shorten the question.</source>
        <translation>Сократите вопрос.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>There is no image on the map.</source>
        <translation>На карте нет изображения.</translation>
    </message>
    <message>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>Добавьте растровый слой или веб-карту и сделайте слой видимым.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is in view.</source>
        <translation>«{0}» не попадает в видимую область.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>Переместите карту так, чтобы изображение было видно, и задайте вопрос снова.</translation>
    </message>
    <message>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>Файл изображения больше не существует: {0}.</translation>
    </message>
    <message>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>Верните файл на место или выберите другой слой и задайте вопрос снова.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>Не удаётся прочитать «{0}».</translation>
    </message>
    <message>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>Откройте файл в другой программе, чтобы проверить, не повреждён ли он.</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>Не удалось отрисовать карту.</translation>
    </message>
    <message>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>Проверьте подключение к веб-карте и задайте вопрос снова.</translation>
    </message>
    <message>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>Экспорт в {0} не удался; ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>Выберите другой файл или посмотрите причину в журнале.</translation>
    </message>
    <message>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>Диск заполнен; {0} остаётся без изменений.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Освободите место или выберите другую папку и повторите экспорт.</translation>
    </message>
    <message>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} используется; файл остаётся без изменений.</translation>
    </message>
    <message>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>Завершите правку его слоёв или закройте другую программу и повторите экспорт.</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>Нет прав на запись: {0}.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>Выберите другую папку и повторите экспорт.</translation>
    </message>
    <message>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} не является GeoPackage; файл остаётся без изменений.</translation>
    </message>
    <message>
        <source>Choose another file, then export again.</source>
        <translation>Выберите другой файл и повторите экспорт.</translation>
    </message>
    <message>
        <source>There is no answer to export.</source>
        <translation>Нет ответа для экспорта.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Сначала задайте вопрос.</translation>
    </message>
    <message>
        <source>No probability map is kept of “{}”.</source>
        <translation>Для «{}» карта вероятностей не сохранена.</translation>
    </message>
    <message>
        <source>Ask the question again, or choose another format.</source>
        <translation>Задайте вопрос снова или выберите другой формат.</translation>
    </message>
    <message>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>У «{}» нет СК, поэтому этот формат не может передать местоположение.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>Задайте СК слоя или выберите GeoPackage.</translation>
    </message>
    <message>
        <source>This QGIS cannot write {}.</source>
        <translation>Эта версия QGIS не может записать {}.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Выберите другой формат.</translation>
    </message>
    <message>
        <source>This answer could not be added to the history in {}.</source>
        <translation>Не удалось добавить этот ответ в историю в {}.</translation>
    </message>
    <message>
        <source>Export it, or free some space on the disk.</source>
        <translation>Экспортируйте его или освободите место на диске.</translation>
    </message>
    <message>
        <source>The history in {} cannot be read.</source>
        <translation>Не удаётся прочитать историю в {}.</translation>
    </message>
    <message>
        <source>Move the file away; the history then begins anew.</source>
        <translation>Переместите файл в другое место; история начнётся заново.</translation>
    </message>
    <message>
        <source>The history does not hold this answer any more.</source>
        <translation>В истории больше нет этого ответа.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Задайте вопрос снова.</translation>
    </message>
    <message>
        <source>No features are selected.</source>
        <translation>Не выделено ни одного объекта.</translation>
    </message>
    <message>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>Выделите объекты в слое, активном на панели слоёв.</translation>
    </message>
    <message>
        <source>Accept polygons</source>
        <translation>Принять полигоны</translation>
    </message>
    <message>
        <source>Reject polygons</source>
        <translation>Отклонить полигоны</translation>
    </message>
    <message>
        <source>Merge polygons</source>
        <translation>Объединить полигоны</translation>
    </message>
    <message>
        <source>Nothing of the image is in view.</source>
        <translation>Изображение не попадает в видимую область.</translation>
    </message>
    <message>
        <source>The image was damaged on its way to the backend.</source>
        <translation>Изображение было повреждено при передаче в бэкенд.</translation>
    </message>
    <message>
        <source>The memory was not enough for this question.</source>
        <translation>Для этого вопроса не хватило памяти.</translation>
    </message>
    <message>
        <source>Too many questions are waiting.</source>
        <translation>В очереди слишком много вопросов.</translation>
    </message>
    <message>
        <source>The backend no longer knows this question.</source>
        <translation>Бэкенд больше не знает этого вопроса.</translation>
    </message>
    <message>
        <source>Correct this setting and ask again.</source>
        <translation>Исправьте этот параметр и задайте вопрос снова.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Выберите другой движок.</translation>
    </message>
    <message>
        <source>Check that the file still exists, then ask again.</source>
        <translation>Проверьте, существует ли ещё файл, и задайте вопрос снова.</translation>
    </message>
    <message>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>Увеличьте масштаб или задайте вопрос о меньшем охвате.</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view.</source>
        <translation>Переместите карту так, чтобы изображение было видно.</translation>
    </message>
    <message>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>Выберите три канала, соответствующие красному, зелёному и синему.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Установите модель заново.</translation>
    </message>
    <message>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>Файл изменён или повреждён; установите модель заново.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>Задайте вопрос о меньшем охвате или выберите движок меньшего размера.</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>Задайте вопрос о меньшем охвате или с меньшей детализацией.</translation>
    </message>
    <message>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>Дождитесь завершения текущего вопроса и задайте вопрос снова.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>Выберите другую папку или освободите место и повторите экспорт.</translation>
    </message>
    <message>
        <source>The backend reported a problem without a name.</source>
        <translation>Бэкенд сообщил о неизвестной проблеме.</translation>
    </message>
    <message>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>Полигоны, построенные {0} по «{1}» в ответ на «{2}».</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Ожидание очереди</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Чтение изображения</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>Анализ изображения</translation>
    </message>
    <message>
        <source>Finding what was asked for</source>
        <translation>Поиск запрошенного</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Построение полигонов</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Evidence sheet (HTML)</source>
        <translation>Лист подтверждений (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Лист подтверждений</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>оценка {}</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} кв. пикселей</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} м²</translation>
    </message>
    <message>
        <source>Image: {}</source>
        <translation>Изображение: {}</translation>
    </message>
    <message>
        <source>GeoPackage with probability maps</source>
        <translation>GeoPackage с картами вероятностей</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Probability map (GeoTIFF)</source>
        <translation>Карта вероятностей (GeoTIFF)</translation>
    </message>
    <message>
        <source>Mask (GeoTIFF)</source>
        <translation>Маска (GeoTIFF)</translation>
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
        <translation>Ответ словами. Esc останавливает его.</translation>
    </message>
    <message>
        <source>&amp;Zoom to answer</source>
        <translation>&amp;Показать ответ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Ground area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Of the extent</source>
        <translation>Доля охвата</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine}, {device}</translation>
    </message>
    <message>
        <source>{} (as asked: {})</source>
        <translation>{} (исходно: {})</translation>
    </message>
    <message>
        <source>The question could not be asked.</source>
        <translation>Не удалось задать вопрос.</translation>
    </message>
    <message>
        <source>Look into the log for the reason.</source>
        <translation>Посмотрите причину в журнале.</translation>
    </message>
    <message>
        <source>What shall be found there?</source>
        <translation>Что нужно там найти?</translation>
    </message>
    <message>
        <source>Type it above and press Enter.</source>
        <translation>Введите это выше и нажмите Enter.</translation>
    </message>
    <message>
        <source>Ask about here</source>
        <translation>Спросить об этом месте</translation>
    </message>
    <message>
        <source>Ask inside this polygon</source>
        <translation>Спросить внутри этого полигона</translation>
    </message>
    <message>
        <source>Segment visible extent…</source>
        <translation>Сегментировать видимый охват…</translation>
    </message>
    <message>
        <source>Segment visible extent: “{}”</source>
        <translation>Сегментировать видимый охват: «{}»</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>An earlier answer, or polygons of your own</source>
        <translation>Более ранний ответ или собственные полигоны</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>Что в этом ответе появилось, исчезло и сохранилось по сравнению с другим</translation>
    </message>
    <message>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>IoU, точность и полнота относительно других полигонов и лучший порог</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{}: изменения относительно «{}»</translation>
    </message>
    <message>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>По площади: IoU {}, точность {}, полнота {}.</translation>
    </message>
    <message>
        <source>By objects: precision {}, recall {}.</source>
        <translation>По объектам: точность {}, полнота {}.</translation>
    </message>
    <message>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>При пороге {} IoU равен {}.</translation>
    </message>
    <message>
        <source>Use a threshold of {}</source>
        <translation>Использовать порог {}</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>Экспортировано в {}.</translation>
    </message>
    <message>
        <source>Starting the backend…</source>
        <translation>Запуск бэкенда…</translation>
    </message>
    <message>
        <source>Sending the question…</source>
        <translation>Отправка вопроса…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Детализация</translation>
    </message>
    <message>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>Детальный просмотр идёт окно за окном и длится дольше: при 4x – до 16 раз.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>2x closer</source>
        <translation>В 2 раза ближе</translation>
    </message>
    <message>
        <source>4x closer</source>
        <translation>В 4 раза ближе</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Каждый пиксель</translation>
    </message>
    <message>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <source>Waiting for the backend…</source>
        <translation>Ожидание бэкенда…</translation>
    </message>
    <message>
        <source>{} – not ready</source>
        <translation>{} – не готов</translation>
    </message>
    <message>
        <source>Examples that fit what is seen</source>
        <translation>Примеры, подходящие к видимому</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Экспорт ответов</translation>
    </message>
    <message>
        <source>&amp;Add the exported file to the map</source>
        <translation>&amp;Добавить экспортированный файл на карту</translation>
    </message>
    <message>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>&amp;Убрать временный слой: файл показывает то же самое</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>&amp;Ответы</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Фай&amp;л</translation>
    </message>
    <message>
        <source>One file for each answer, named after it.</source>
        <translation>По одному файлу на каждый ответ, с его именем.</translation>
    </message>
    <message>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>Этот файл существует. Ответы будут добавлены; остальные его слои не изменятся.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Этот файл существует и будет заменён.</translation>
    </message>
    <message>
        <source>SegEarth: export</source>
        <translation>SegEarth: экспорт</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Видимый охват</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Весь слой</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Нарисованный прямоугольник</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Выделенные объекты</translation>
    </message>
    <message>
        <source>SegEarth help</source>
        <translation>Справка SegEarth</translation>
    </message>
    <message>
        <source>Same answer: yes, IoU {}.</source>
        <translation>Ответ тот же: да, IoU {}.</translation>
    </message>
    <message>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>Ответ тот же: нет, IoU {}: тогда {}, сейчас {}.</translation>
    </message>
    <message>
        <source>The image has changed, or the model has.</source>
        <translation>Изменилось изображение или модель.</translation>
    </message>
    <message>
        <source>The model is another one.</source>
        <translation>Модель другая.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Show this answer (Enter)</source>
        <translation>Показать этот ответ (Enter)</translation>
    </message>
    <message>
        <source>Ask this question about the same image once more</source>
        <translation>Задать этот вопрос о том же изображении ещё раз</translation>
    </message>
    <message>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>Спросить ещё раз и сообщить, совпадает ли ответ</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Visible map</source>
        <translation>Видимая карта</translation>
    </message>
    <message>
        <source>The map as you see it, several layers together</source>
        <translation>Карта так, как она видна: несколько слоёв вместе</translation>
    </message>
    <message>
        <source>Ask the map (SegEarth)</source>
        <translation>Спросить карту (SegEarth)</translation>
    </message>
    <message>
        <source>Ask about what is seen</source>
        <translation>Спросить о видимом охвате</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Скрыть это сообщение</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Запустить снова</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Choose image</source>
        <translation>Изображение…</translation>
    </message>
    <message>
        <source>Zoom to image</source>
        <translation>К изображению</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <translation>Выбрать движок</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Установить…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Повторить экспорт</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Спросить</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Задать этот вопрос (Enter)</translation>
    </message>
    <message>
        <source>Undo on the map</source>
        <translation>Отменить на карте</translation>
    </message>
    <message>
        <source>Redo on the map</source>
        <translation>Вернуть на карту</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Изображение</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>&amp;Охват</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Детализация</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>Д&amp;вижок</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Полигоны</translation>
    </message>
    <message>
        <source>Accept the selected polygons</source>
        <translation>Принять выделенные полигоны</translation>
    </message>
    <message>
        <source>Reject the selected polygons (Delete)</source>
        <translation>Отклонить выделенные полигоны (Delete)</translation>
    </message>
    <message>
        <source>Merge the selected polygons</source>
        <translation>Объединить выделенные полигоны</translation>
    </message>
    <message>
        <source>Undo the last change by hand</source>
        <translation>Отменить последнее ручное изменение</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Keep the changes and end the editing</source>
        <translation>Сохранить изменения и завершить правку</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Остановить (Esc)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Enter – задать вопрос, Esc – отменить.</translation>
    </message>
    <message>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>Что найти? По-английски, например: swimming pools</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Мин. площадь</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Упрощение</translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation>Прямые углы</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>Сохр&amp;анить версию</translation>
    </message>
    <message>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>Оставляет эти полигоны отдельным слоем; ползунки продолжают работать с копией.</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} пикс.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>слабо</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильно</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom to {} m per pixel</source>
        <translation>Приблизить до {} м на пиксель</translation>
    </message>
    <message>
        <source>SegEarth settings</source>
        <translation>Настройки SegEarth</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> м²</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>находится автоматически</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Порог</translation>
    </message>
    <message>
        <source>&amp;Smallest area</source>
        <translation>&amp;Минимальная площадь</translation>
    </message>
    <message>
        <source>S&amp;implify outlines</source>
        <translation>&amp;Упрощение контуров</translation>
    </message>
    <message>
        <source>&amp;Python of the backend</source>
        <translation>P&amp;ython бэкенда</translation>
    </message>
    <message>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>Установка: папка, устройство, &amp;исправление…</translation>
    </message>
    <message>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>Действует со следующего вопроса; другой Python – со следующего запуска.</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>обзор</translation>
    </message>
    <message>
        <source>native</source>
        <translation>исходная</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Изучение этого компьютера</translation>
    </message>
    <message>
        <source>Folder for the backend, its models and caches</source>
        <translation>Папка для бэкенда, его моделей и кэшей</translation>
    </message>
    <message>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarth готов: ответ по тестовому снимку получен за {0} с ({1}).</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>процессор</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>видеокарта</translation>
    </message>
    <message>
        <source>Cancelled; what is here is kept.</source>
        <translation>Отменено; уже загруженное сохранено.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Копировать диагностику</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>У&amp;стройство</translation>
    </message>
    <message>
        <source>One step before the first question</source>
        <translation>Один шаг до первого вопроса</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>Установка была прервана</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend</source>
        <translation>Модуль новее своего бэкенда</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Установить заново</translation>
    </message>
    <message>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>На вопросы отвечает отдельная от QGIS программа с собственным Python.</translation>
    </message>
    <message>
        <source>The button below makes it, in the folder named.</source>
        <translation>Кнопка ниже установит её в указанную папку.</translation>
    </message>
    <message>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>В сам QGIS ничего не устанавливается, права администратора не нужны.</translation>
    </message>
    <message>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>Установка продолжится с места остановки; уже загруженное не загружается повторно.</translation>
    </message>
    <message>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>Обновление занимает около минуты, если изменился только сам бэкенд.</translation>
    </message>
    <message>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>Бэкенд работает. Здесь его можно перенести на другое устройство или в другую папку.</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Установить заново</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>Видеокарта NVIDIA (CUDA {})</translation>
    </message>
    <message>
        <source>Automatic: {}</source>
        <translation>Автоматически: {}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found.</source>
        <translation>Видеокарта NVIDIA не найдена.</translation>
    </message>
    <message>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{}: драйвер слишком старый; обновите его, чтобы использовать видеокарту.</translation>
    </message>
    <message>
        <source>{}: torch does not serve this card.</source>
        <translation>{}: torch не поддерживает эту видеокарту.</translation>
    </message>
    <message>
        <source>{} on the disk</source>
        <translation>{} на диске</translation>
    </message>
    <message>
        <source>{0} ({1} are free)</source>
        <translation>{0} (свободно {1})</translation>
    </message>
    <message>
        <source>{0} to fetch, {1}</source>
        <translation>{0} для загрузки, {1}</translation>
    </message>
    <message>
        <source>{} (no network)</source>
        <translation>{} (без сети)</translation>
    </message>
    <message>
        <source>{}: unpacking</source>
        <translation>{}: распаковка</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0}: {1} из {2} МБ</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>осталось около {} мин</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Проверка комплекта</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Создание окружения</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Установщик</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Neural network library</source>
        <translation>Библиотека нейронных сетей</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Бэкенд</translation>
    </message>
    <message>
        <source>Asking a question with a known answer</source>
        <translation>Проверочный вопрос с известным ответом</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} га</translation>
    </message>
    <message>
        <source>{} km²</source>
        <translation>{} км²</translation>
    </message>
    <message>
        <source>{} s (view known)</source>
        <translation>{} с (вид уже известен)</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} с</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} МБ</translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation>{} ГБ</translation>
    </message>
    <message>
        <source>1 polygon</source>
        <translation>1 полигон</translation>
    </message>
    <message numerus="yes">
        <source>%n polygons</source>
        <translation>
            <numerusform>%n полигон</numerusform>
            <numerusform>%n полигона</numerusform>
            <numerusform>%n полигонов</numerusform>
        </translation>
    </message>
    <message>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth: ответ словами</translation>
    </message>
    <message>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth: спросить карту</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Задать вопрос об изображении</translation>
    </message>
    <message>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>Обводит полигонами то, о чём спрашивает вопрос, заданный простыми словами.</translation>
    </message>
    <message>
        <source>The answer is a layer of polygons.</source>
        <translation>Ответ – полигональный слой.</translation>
    </message>
    <message>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>Без изображения просматриваются все видимые изображения проекта.</translation>
    </message>
    <message>
        <source>An extent is needed then.</source>
        <translation>Тогда нужен охват.</translation>
    </message>
    <message>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>По карте вероятностей позже можно построить другие полигоны, не задавая вопрос снова.</translation>
    </message>
    <message>
        <source>Ask many questions over many areas</source>
        <translation>Задать много вопросов о многих участках</translation>
    </message>
    <message>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>Задаёт каждый вопрос (по одному в строке) о каждом участке (по одному на полигон).</translation>
    </message>
    <message>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>Без участков каждый вопрос задаётся обо всём изображении.</translation>
    </message>
    <message>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>Прерванное выполнение продолжится с того же места при повторном запуске с тем же файлом.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Field with the areas&apos; names</source>
        <translation>Поле с названиями участков</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>Вопросы, по одному в строке</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Questions asked now</source>
        <translation>Вопросов задано сейчас</translation>
    </message>
    <message>
        <source>Questions answered before</source>
        <translation>Вопросов отвечено ранее</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>Вопросов без ответа из-за ошибок</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Количество полигонов</translation>
    </message>
    <message>
        <source>Starting the backend</source>
        <translation>Запуск бэкенда</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Сравнить два ответа</translation>
    </message>
    <message>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>Узкие осколки вдоль границ отсекаются минимальной площадью.</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Минимальная площадь (м²)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Gained area in m²</source>
        <translation>Появившаяся площадь, м²</translation>
    </message>
    <message>
        <source>Lost area in m²</source>
        <translation>Исчезнувшая площадь, м²</translation>
    </message>
    <message>
        <source>Kept area in m²</source>
        <translation>Сохранившаяся площадь, м²</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Отношение пересечения к объединению (IoU)</translation>
    </message>
    <message>
        <source>Intersection over union: {}</source>
        <translation>Отношение пересечения к объединению (IoU): {}</translation>
    </message>
    <message>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>Записывает ответы со стилем, метаданными и лицензией изображения.</translation>
    </message>
    <message>
        <source>Probability map</source>
        <translation>Карта вероятностей</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Площадь, м²</translation>
    </message>
    <message>
        <source>Simplify (pixels)</source>
        <translation>Упрощение (пиксели)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Список моделей</translation>
    </message>
    <message>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>Перечисляет установленные модели и те, что можно установить. Ничего не загружается.</translation>
    </message>
    <message>
        <source>Names of installed models</source>
        <translation>Названия установленных моделей</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Загрузить модель</translation>
    </message>
    <message>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>Загружает веса модели; прерванная загрузка продолжается с места остановки.</translation>
    </message>
    <message>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>Достаточно имени из списка; репозиторий (ВЛАДЕЛЕЦ/ИМЯ) даёт любую другую контрольную точку.</translation>
    </message>
    <message>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>Вместо huggingface.co запрашивается зеркало.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Репозиторий</translation>
    </message>
    <message>
        <source>Mirror (https://…)</source>
        <translation>Зеркало (https://…)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Ревизия</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Verify a model</source>
        <translation>Проверить модель</translation>
    </message>
    <message>
        <source>Bytes verified</source>
        <translation>Проверено байт</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>установлена</translation>
    </message>
    <message>
        <source>can be installed</source>
        <translation>можно установить</translation>
    </message>
    <message>
        <source>Polygons from a probability map</source>
        <translation>Полигоны из карты вероятностей</translation>
    </message>
    <message>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>Строит полигоны ответа заново по его карте вероятностей.</translation>
    </message>
    <message>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>Подойдёт любой растр со значениями от 0 до 1; каждый канал – один вид объектов.</translation>
    </message>
    <message>
        <source>Score an answer against reference polygons</source>
        <translation>Оценить ответ по эталонным полигонам</translation>
    </message>
    <message>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>Показывает, насколько верен ответ, по полигонам, которым вы доверяете.</translation>
    </message>
    <message>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>IoU, точность и полнота по площади на местности; точность и полнота также по объектам.</translation>
    </message>
    <message>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>Полигон верен, если его пересечение с одним из них составляет не менее половины объединения.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Right, wrong and missed</source>
        <translation>Верные, неверные и пропущенные</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>Точность по площади</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>Полнота по площади</translation>
    </message>
    <message>
        <source>Precision by objects</source>
        <translation>Точность по объектам</translation>
    </message>
    <message>
        <source>Recall by objects</source>
        <translation>Полнота по объектам</translation>
    </message>
    <message>
        <source>Suggested threshold</source>
        <translation>Рекомендуемый порог</translation>
    </message>
    <message>
        <source>Intersection over union at the suggested threshold</source>
        <translation>Отношение пересечения к объединению (IoU) при рекомендуемом пороге</translation>
    </message>
    <message>
        <source>The connection failed or broke off.</source>
        <translation>Соединение не установлено или прервалось.</translation>
    </message>
    <message>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>Проверьте сеть и нажмите «Продолжить»: уже загруженное не загружается повторно.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Прокси-сервер недоступен.</translation>
    </message>
    <message>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Исправьте его в QGIS («Установки», «Параметры», «Сеть») и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>Прокси-сервер требует имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>Укажите их в QGIS («Установки», «Параметры», «Сеть») и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip не может использовать прокси SOCKS.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>Укажите прокси HTTP в сетевых параметрах QGIS или используйте автономный комплект.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>Сертификат сервера не является доверенным; возможно, трафик читает прокси.</translation>
    </message>
    <message>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>Импортируйте сертификат вашей организации в QGIS и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The package server refuses access.</source>
        <translation>Сервер пакетов отказывает в доступе.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>Попросите администратора разрешить серверы, указанные на странице.</translation>
    </message>
    <message>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>Пакет не совпадает с закреплённой версией; он не установлен.</translation>
    </message>
    <message>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>Нажмите «Продолжить», чтобы загрузить его снова; возможно, его изменяет ваше зеркало.</translation>
    </message>
    <message>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>Пакет не предлагается для этого компьютера или недоступен.</translation>
    </message>
    <message>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>Выберите другое устройство или Python либо используйте комплект для этого компьютера.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>Освободите место или выберите другую папку и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The folder may not be written.</source>
        <translation>Нет прав на запись в папку.</translation>
    </message>
    <message>
        <source>Choose another folder, then press Continue.</source>
        <translation>Выберите другую папку и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The virus scanner removed a file.</source>
        <translation>Антивирус удалил файл.</translation>
    </message>
    <message>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>Исключите папку из проверки и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>Правила этого компьютера запрещают запуск программ из папки.</translation>
    </message>
    <message>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>Выберите папку, разрешённую администратором, и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>Файлы бэкенда использует другая программа.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>Закройте другие окна QGIS и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>Путь к папке слишком длинный для этой системы.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>Выберите папку с более коротким путём и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>Библиотека C этой системы слишком старая: нужна glibc 2.28.</translation>
    </message>
    <message>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>Обновите систему; подходят Debian 10, Ubuntu 20.04 и RHEL 8 или новее.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>Отсутствует среда выполнения Microsoft Visual C++.</translation>
    </message>
    <message>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>Установите https://aka.ms/vs/17/release/vc_redist.x64.exe и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old.</source>
        <translation>Драйвер NVIDIA слишком старый.</translation>
    </message>
    <message>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>Обновите его или выберите устройством процессор и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>Эта сборка torch не поддерживает эту видеокарту.</translation>
    </message>
    <message>
        <source>Choose another device, then press Continue.</source>
        <translation>Выберите другое устройство и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>Всё установлено, но torch не может использовать видеокарту.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>Обновите драйвер NVIDIA или выберите процессор и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The memory was not enough.</source>
        <translation>Не хватило памяти.</translation>
    </message>
    <message>
        <source>Close other programs, then press Continue.</source>
        <translation>Закройте другие программы и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>Кроме Python самого QGIS, подходящий Python (от 3.10 до 3.14, 64 бита) не найден.</translation>
    </message>
    <message>
        <source>Install one: {0} Then press Look again.</source>
        <translation>Установите его: {0} Затем нажмите «Искать снова».</translation>
    </message>
    <message>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>Этот Python не может создавать окружения: нет его модуля venv.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>Установите его (в Debian и Ubuntu: python3-venv) и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>Бэкенд устанавливает другой экземпляр QGIS (процесс {0}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>Дождитесь его завершения и нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>Комплект создан для {0}, а не для этого компьютера.</translation>
    </message>
    <message>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>Выберите комплект для этого компьютера и этой версии модуля.</translation>
    </message>
    <message>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>Комплект неполон или изменён: {0}.</translation>
    </message>
    <message>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>Всё установлено, но ответ по тестовому снимку неверен.</translation>
    </message>
    <message>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>Выберите другое устройство или скопируйте диагностику и сообщите о проблеме.</translation>
    </message>
    <message>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>Установка не удалась по неизвестной пока причине.</translation>
    </message>
    <message>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>Нажмите «Продолжить»; если не поможет, скопируйте диагностику и сообщите о проблеме.</translation>
    </message>
    <message>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth: установка бэкенда</translation>
    </message>
    <message>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>В один GeoPackage попадают все полигоны («answers») и по строке на каждый вопрос и участок («runs»).</translation>
    </message>
    <message>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>Показывает, что появилось, исчезло и сохранилось между двумя ответами об одном месте, например за два разных года.</translation>
    </message>
    <message>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>Площади измеряются на местности; IoU равен 1, если ответы совпадают, и 0, если у них нет ничего общего.</translation>
    </message>
    <message>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>Для масок и карт вероятностей нужна карта вероятностей ответа, для листа подтверждений – изображение.</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>Вычисляет SHA-256 каждого файла модели заново и сравнивает с тем, что было установлено.</translation>
    </message>
    <message>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>Порог решает, какие пиксели входят в результат; прямые углы подходят для зданий и бассейнов.</translation>
    </message>
    <message>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>По карте вероятностей ответа подсказывается порог, который подошёл бы лучше всего.</translation>
    </message>
    <message>
        <source>Offline bundle…</source>
        <translation>Автономный комплект…</translation>
    </message>
    <message>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>Знает 24 вида объектов по названию или назначению; не рассуждает. SegEarth-R1 умеет.</translation>
    </message>
    <message>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>Одно место на вопрос, «да» или «нет» на пиксель; нужно 8 ГБ видеопамяти или терпение.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Только {}</translation>
    </message>
    <message>
        <source>Both: {0} and {1}</source>
        <translation>Оба: {0} и {1}</translation>
    </message>
    <message>
        <source>How far both engines agree</source>
        <translation>Насколько согласны оба движка</translation>
    </message>
    <message>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>Части точно прилегают друг к другу; другие настройки действуют при новом вопросе.</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Хотя бы один</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>Ни {one}, ни {other} ничего не отмечает.</translation>
    </message>
    <message>
        <source>The sliders wait for the probability map.</source>
        <translation>Ползунки ждут карту вероятностей.</translation>
    </message>
    <message>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation>Карта вероятностей не сохранена, поэтому перерисовать ничего нельзя. Задайте вопрос ещё раз.</translation>
    </message>
    <message>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation>Этот движок отвечает «да» или «нет» для каждого пикселя: порог ничего не меняет.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Самопроверка</translation>
    </message>
    <message>
        <source>The project was closed before “{}” was answered.</source>
        <translation>Проект был закрыт до того, как пришёл ответ на «{}».</translation>
    </message>
    <message>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>Ответ сохранён в истории проектов без имени.</translation>
    </message>
    <message>
        <source>The answer is kept in the history of {}.</source>
        <translation>Ответ сохранён в истории проекта {}.</translation>
    </message>
    <message>
        <source>Self-test: does it work?</source>
        <translation>Самопроверка: всё ли работает?</translation>
    </message>
    <message>
        <source>Ask a&amp;lso</source>
        <translation>Та&amp;кже</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Threshold of all targets</source>
        <translation>Порог всех целей</translation>
    </message>
    <message>
        <source>Threshold of “{}”</source>
        <translation>Порог для «{}»</translation>
    </message>
    <message>
        <source>Ask also</source>
        <translation>Спросить также</translation>
    </message>
    <message>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>Отвечает и второй движок: карта показывает, где оба согласны, а где нет.</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>Без другого движка</translation>
    </message>
    <message>
        <source>SegEarth self-test</source>
        <translation>Самопроверка SegEarth</translation>
    </message>
    <message>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>По встроенному снимку задаётся вопрос, ответ на который известен.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Проверить ещё раз</translation>
    </message>
    <message>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>Не работает: ответ по тестовому снимку неверен.</translation>
    </message>
    <message>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>Нажмите «Установить» и выберите другое устройство или сообщите о проблеме.</translation>
    </message>
    <message>
        <source>{0} (from {1} on it works)</source>
        <translation>{0} (работает, начиная с {1})</translation>
    </message>
    <message>
        <source>{0} of {1} pools</source>
        <translation>бассейны: {0} из {1}</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Всё работает.</translation>
    </message>
    <message>
        <source>A click selects the polygons on the map.</source>
        <translation>Щелчок выделяет полигоны на карте.</translation>
    </message>
    <message>
        <source>Thresholds of single targets</source>
        <translation>Пороги отдельных целей</translation>
    </message>
    <message>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>Нажмите «Установить»: повреждённое будет сделано заново. Затем проверьте ещё раз.</translation>
    </message>
    <message>
        <source>The test came to no answer.</source>
        <translation>Проверка не дошла до ответа.</translation>
    </message>
    <message>
        <source>SegEarth: self-test</source>
        <translation>SegEarth: самопроверка</translation>
    </message>
    <message>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano (встроенный)</translation>
    </message>
    <message>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg (второе мнение, без обучения)</translation>
    </message>
    <message>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL, находит место (2B, 4B, 8B или 32B)</translation>
    </message>
    <message>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16, указывает на него</translation>
    </message>
    <message>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3, выделяет его по точкам и по словам</translation>
    </message>
    <message>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything, выделяет его только по точкам</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>выполните `segearth models pull {model}` или `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>примите условия на странице модели и задайте HF_TOKEN, затем выполните `segearth models pull {model}`; или выполните `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part}: выполните `segearth models pull {model}` или `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part}: примите условия на странице модели и задайте HF_TOKEN, затем выполните `segearth models pull {model}`; или выполните `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>Вместо {other} — {part}: выполните `segearth models pull {model}` или `segearth models import DIR`.</translation>
    </message>
    <message>
        <source>GeoSeg needs more models.</source>
        <translation>Для GeoSeg нужны ещё модели.</translation>
    </message>
    <message>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title}: не установлено в {folder}.</translation>
    </message>
    <message>
        <source>{files} missing in {folder}.</source>
        <translation>В {folder} не хватает: {files}.</translation>
    </message>
    <message>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>Выполните `segearth models pull {model}` или `segearth models import DIR` со своей папкой.</translation>
    </message>
    <message>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>В segearth-nano не хватает: {files}. Установите SegEarth заново.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title}: нужно около {needed} ГБ памяти, свободно {free} ГБ. Закройте другие программы или выберите движок поменьше.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Asking {who}</source>
        <translation>Запрос к {who}</translation>
    </message>
    <message>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>Ожидание: {who} устанавливает ту же модель</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>Загрузка {file}</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>Копирование {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Проверка {file}</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <translation>Проверка модели</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <source>Every file is what was installed</source>
        <translation>Все файлы такие, какими были установлены</translation>
    </message>
    <message>
        <source>I found {nouns}.</source>
        <translation>Найдено: {nouns}.</translation>
    </message>
    <message>
        <source>Nothing here looks like {nouns}.</source>
        <translation>Ничего похожего здесь не видно: {nouns}.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>Встроенная модель не может судить о таком изображении: его размер всего {columns} x {rows} пикселей.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>Встроенная модель не может судить о таком изображении: пиксель покрывает {gsd} м, а она знает до {coarsest} м. Увеличьте масштаб.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>Встроенная модель не может судить о таком изображении: на нём почти ничего нет, везде один цвет.</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>Встроенная модель не может судить о таком изображении: оно похоже на снимок с земли, с небом.</translation>
    </message>
    <message>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>На изображении почти ничего не видно: считайте это догадкой.</translation>
    </message>
    <message>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>Изображение без цвета (панхроматическое, радарное или тепловое?), а встроенная модель создана для цветных: считайте это догадкой.</translation>
    </message>
    <message>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>Похоже на инфракрасные ложные цвета, а встроенная модель создана для естественных: считайте это догадкой или выберите красный, зелёный и синий каналы.</translation>
    </message>
    <message>
        <source>I marked what answers the question.</source>
        <translation>То, что отвечает на вопрос, отмечено.</translation>
    </message>
    <message>
        <source>Nothing here answers the question.</source>
        <translation>Здесь ничто не отвечает на вопрос.</translation>
    </message>
    <message>
        <source>The model named nothing to mark.</source>
        <translation>Модель не назвала ничего, что можно отметить.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>Отмечена только %n первая цель из {all}.</numerusform>
            <numerusform>Отмечены только %n первые цели из {all}.</numerusform>
            <numerusform>Отмечены только %n первых целей из {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>Ответ был прерван через %n секунду.</numerusform>
            <numerusform>Ответ был прерван через %n секунды.</numerusform>
            <numerusform>Ответ был прерван через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>Ответ был прерван после %n токена.</numerusform>
            <numerusform>Ответ был прерван на %n токенах.</numerusform>
            <numerusform>Ответ был прерван после %n токенов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>У видеокарты слишком мало свободной памяти, поэтому расчёт шёл на процессоре.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>Памяти видеокарты не хватило, поэтому расчёт шёл на процессоре.</translation>
    </message>
    <message>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>Памяти не хватило, поэтому вместе рассматривалось меньше изображений.</translation>
    </message>
    <message>
        <source>The reasoner named no place.</source>
        <translation>Языковая модель не назвала места.</translation>
    </message>
    <message>
        <source>The reasoner named a place but not what is there.</source>
        <translation>Языковая модель назвала место, но не то, что там находится.</translation>
    </message>
    <message>
        <source>The reasoner named a place without any area.</source>
        <translation>Языковая модель назвала место без всякой площади.</translation>
    </message>
    <message>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>Языковая модель ответила не в тех координатах, о которых её просили.</translation>
    </message>
    <message>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>Её ответ обрезан по наибольшей допустимой длине.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>Её время истекло.</translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation>Она сказала: «{words}»</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Она ничего не сказала.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>Искали «{phrase}», но названное место лежит вне изображения.</translation>
    </message>
    <message>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>Искали «{phrase}» в столбцах с {left} по {right}, строках с {top} по {bottom}.</translation>
    </message>
    <message>
        <source>What points and words both mark is shown.</source>
        <translation>Показано то, что отмечают и точки, и слова.</translation>
    </message>
    <message>
        <source>Only its points led to a mask.</source>
        <translation>К маске привели только точки.</translation>
    </message>
    <message>
        <source>Only its words led to a mask.</source>
        <translation>К маске привели только слова.</translation>
    </message>
    <message>
        <source>Neither points nor words led to a mask.</source>
        <translation>Ни точки, ни слова не привели к маске.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>Точки и слова отмечают разные пиксели, поэтому ничего не показано.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>Точки и слова отмечают разные пиксели; показано то, что отмечают точки.</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>Точки и слова отмечают разные пиксели; показано то, что отмечают слова.</translation>
    </message>
    <message>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anything не читает слов, поэтому использованы только точки.</translation>
    </message>
    <message>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>Отмечает только {one}: {area} {unit}. {other} не отмечает ничего.</translation>
    </message>
    <message>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} и {other} нигде не согласны: они отмечают {first} и {second} {unit}.</translation>
    </message>
    <message>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one} и {other} согласны в {percent} % того, что отмечает хотя бы один ({both} из {union} {unit}). Только {one}: {first} {unit}. Только {other}: {second} {unit}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Self-t&amp;est: does it work?</source>
        <translation>&amp;Самопроверка: всё ли работает?</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>самолёт</translation>
    </message>
    <message>
        <source>airplanes</source>
        <translation>самолёты</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>голая почва</translation>
    </message>
    <message>
        <source>baseball diamond</source>
        <translation>бейсбольное поле</translation>
    </message>
    <message>
        <source>baseball diamonds</source>
        <translation>бейсбольные поля</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>лодка</translation>
    </message>
    <message>
        <source>boats</source>
        <translation>лодки</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>мост</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>мосты</translation>
    </message>
    <message>
        <source>building</source>
        <translation>здание</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>здания</translation>
    </message>
    <message>
        <source>car</source>
        <translation>автомобиль</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>автомобили</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>причал</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>причалы</translation>
    </message>
    <message>
        <source>field</source>
        <translation>сельхозполе</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>сельхозполя</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>лес</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>леса</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>трава</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>парковка</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>парковки</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>железная дорога</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>железные дороги</translation>
    </message>
    <message>
        <source>road</source>
        <translation>дорога</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>дороги</translation>
    </message>
    <message>
        <source>runway</source>
        <translation>взлётная полоса</translation>
    </message>
    <message>
        <source>runways</source>
        <translation>взлётные полосы</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>песок</translation>
    </message>
    <message>
        <source>solar panel</source>
        <translation>солнечная панель</translation>
    </message>
    <message>
        <source>solar panels</source>
        <translation>солнечные панели</translation>
    </message>
    <message>
        <source>sports field</source>
        <translation>спортивное поле</translation>
    </message>
    <message>
        <source>sports fields</source>
        <translation>спортивные поля</translation>
    </message>
    <message>
        <source>storage tank</source>
        <translation>резервуар</translation>
    </message>
    <message>
        <source>storage tanks</source>
        <translation>резервуары</translation>
    </message>
    <message>
        <source>swimming pool</source>
        <translation>бассейн</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>бассейны</translation>
    </message>
    <message>
        <source>tennis court</source>
        <translation>теннисный корт</translation>
    </message>
    <message>
        <source>tennis courts</source>
        <translation>теннисные корты</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>дерево</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>деревья</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>растительность</translation>
    </message>
    <message>
        <source>water</source>
        <translation>вода</translation>
    </message>
    <message>
        <source>The image no longer exists: {path}.</source>
        <translation>Изображение больше не существует: {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Нет файла {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as an image.</source>
        <translation>{name}: не удаётся прочитать как изображение.</translation>
    </message>
    <message>
        <source>This part of the image holds no data.</source>
        <translation>В этой части изображения нет данных.</translation>
    </message>
    <message>
        <source>The extent does not touch the image.</source>
        <translation>Охват не касается изображения.</translation>
    </message>
    <message>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>При такой детальности в охвате {pixels} пикселей; за раз рассматривается не более {most}.</translation>
    </message>
    <message>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>В изображении {values} значений; читается не более {most}.</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title}: нужно около {needed} ГБ памяти; {where}: свободно {free} ГБ.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {title}.</source>
        <translation>Не хватает свободной памяти для {title}.</translation>
    </message>
    <message numerus="yes">
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>В вопросе %n токен, больше, чем может прочитать {title}.</numerusform>
            <numerusform>В вопросе %n токена, больше, чем может прочитать {title}.</numerusform>
            <numerusform>В вопросе %n токенов, больше, чем может прочитать {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no engine called {name}.</source>
        <translation>Нет движка с названием {name}.</translation>
    </message>
    <message>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} всегда согласен сам с собой.</translation>
    </message>
    <message numerus="yes">
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>Ответ занял больше %n секунды.</numerusform>
            <numerusform>Ответ занял больше, чем %n секунды.</numerusform>
            <numerusform>Ответ занял больше %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>Уже ждёт %n вопрос.</numerusform>
            <numerusform>Уже ждут %n вопроса.</numerusform>
            <numerusform>Уже ждут %n вопросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bands of the image cannot be used.</source>
        <translation>Эти каналы изображения использовать нельзя.</translation>
    </message>
    <message>
        <source>The download arrived damaged.</source>
        <translation>Загруженный файл повреждён.</translation>
    </message>
    <message>
        <source>The backend has no such engine.</source>
        <translation>В бэкенде нет такого движка.</translation>
    </message>
    <message>
        <source>Something went wrong inside SegEarth.</source>
        <translation>Внутри SegEarth что-то пошло не так.</translation>
    </message>
    <message>
        <source>The backend refused the request.</source>
        <translation>Бэкенд отклонил запрос.</translation>
    </message>
    <message>
        <source>The model hub is busy.</source>
        <translation>Хранилище моделей перегружено.</translation>
    </message>
    <message>
        <source>The model hub does not answer as it should.</source>
        <translation>Хранилище моделей отвечает не так, как должно.</translation>
    </message>
    <message>
        <source>The model hub refused to give the model.</source>
        <translation>Хранилище моделей отказалось выдать модель.</translation>
    </message>
    <message>
        <source>The model hub cannot be reached.</source>
        <translation>Хранилище моделей недоступно.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>Изображение больше не существует.</translation>
    </message>
    <message>
        <source>The image or the extent is too large.</source>
        <translation>Изображение или охват слишком велики.</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>Изображение не удаётся прочитать.</translation>
    </message>
    <message>
        <source>This model belongs to SegEarth.</source>
        <translation>Эта модель принадлежит SegEarth.</translation>
    </message>
    <message>
        <source>This model is installed already, or on its way.</source>
        <translation>Эта модель уже установлена или загружается.</translation>
    </message>
    <message>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarth не может использовать эту модель.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the model.</source>
        <translation>На диске не хватает места для модели.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Такой модели нет.</translation>
    </message>
    <message>
        <source>There is no such repository.</source>
        <translation>Такого репозитория нет.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Не удалось записать результат.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>Вопрос слишком длинный.</translation>
    </message>
    <message>
        <source>The image is too large to be sent.</source>
        <translation>Изображение слишком велико для отправки.</translation>
    </message>
    <message>
        <source>The answer is not ready yet.</source>
        <translation>Ответ ещё не готов.</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>Одна из настроек недопустима.</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written.</source>
        <translation>В папку моделей нельзя записывать.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>Ответ занял слишком много времени.</translation>
    </message>
    <message>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>Не удаётся прочитать веса модели.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>Веса модели уже не те, что были.</translation>
    </message>
    <message>
        <source>The model is not installed, or not whole.</source>
        <translation>Модель не установлена или установлена не полностью.</translation>
    </message>
    <message>
        <source>Download it again, or choose another mirror.</source>
        <translation>Загрузите её снова или выберите другое зеркало.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Сообщите об этом, приложив журнал.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>Подождите несколько минут и загрузите снова: загрузка продолжится с места остановки.</translation>
    </message>
    <message>
        <source>Download it again later, or choose another mirror.</source>
        <translation>Загрузите её позже или выберите другое зеркало.</translation>
    </message>
    <message>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>Проверьте название; если оно верно, примите условия на странице модели и задайте в HF_TOKEN свой токен.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>Проверьте сеть и прокси и загрузите снова: загрузка продолжится с места остановки.</translation>
    </message>
    <message>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>Она исчезнет при удалении SegEarth.</translation>
    </message>
    <message>
        <source>Wait until it is there, or remove it first.</source>
        <translation>Подождите, пока она появится, или сначала удалите её.</translation>
    </message>
    <message>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>Укажите контрольную точку в том виде, в каком её публикуют авторы.</translation>
    </message>
    <message>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>Освободите место или задайте в SEGEARTH_MODELS папку на другом диске.</translation>
    </message>
    <message>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>Выберите модель из списка или укажите репозиторий как OWNER/NAME.</translation>
    </message>
    <message>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>Проверьте название; оно пишется как OWNER/NAME.</translation>
    </message>
    <message>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>Задайте в SEGEARTH_MODELS папку, в которую можно записывать.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>пикселей</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Видеокарта</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Готов.</translation>
    </message>
    <message>
        <source>How to get a model</source>
        <translation>Как получить модель</translation>
    </message>
    <message>
        <source>Needs about {} of memory</source>
        <translation>Нужно около {} памяти</translation>
    </message>
    <message>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation>Из интернета: инструменты анализа, SegEarth, Модели, Загрузить модель</translation>
    </message>
    <message>
        <source>The engines</source>
        <translation>Движки</translation>
    </message>
    <message>
        <source>Marks several things at once, each with its name</source>
        <translation>Отмечает сразу несколько объектов, каждый со своим именем</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Отвечает словами</translation>
    </message>
    <message>
        <source>Says where it looked</source>
        <translation>Сообщает, где искал</translation>
    </message>
    <message>
        <source>The threshold can be moved after the answer</source>
        <translation>Порог можно сдвинуть после ответа</translation>
    </message>
    <message>
        <source>✗ {}: {}</source>
        <translation>✗ {}: {}</translation>
    </message>
    <message>
        <source>Licence of its weights: {}</source>
        <translation>Лицензия весов: {}</translation>
    </message>
    <message>
        <source>✓ {}: is installed</source>
        <translation>✓ {}: установлено</translation>
    </message>
    <message>
        <source>In a terminal, segearth is: {}</source>
        <translation>В терминале segearth — это: {}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>What each engine can do…</source>
        <translation>Что умеет каждый движок…</translation>
    </message>
    <message>
        <source>Why, and what each engine can do…</source>
        <translation>Почему и что умеет каждый движок…</translation>
    </message>
    <message>
        <source>Not ready yet: {}.</source>
        <translation>Ещё не готовы: {}.</translation>
    </message>
    <message>
        <source>{} – asked already</source>
        <translation>{} – уже опрашивается</translation>
    </message>
    <message>
        <source>Install a model from a folder</source>
        <translation>Установить модель из папки</translation>
    </message>
    <message>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation>Копирует веса модели из папки или с флешки; сеть не нужна.</translation>
    </message>
    <message>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation>В папке лежит контрольная точка в том виде, в каком её публикуют авторы.</translation>
    </message>
    <message>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation>Без имени она получит то, под которым её ищет движок.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Weights: see their model card. Code they come from: Apache-2.0.</source>
        <translation>Веса: см. карточку модели. Код, из которого они получены: Apache-2.0.</translation>
    </message>
    <message>
        <source>Weights and code: ask their authors; no licence was published with them.</source>
        <translation>Веса и код: спросите авторов; лицензия вместе с ними не опубликована.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
    <message>
        <source>The polygons of this image have no place in {0}, whose CRS is {1}.</source>
        <translation>Полигонам этого изображения нет места в {0}, система координат которого — {1}.</translation>
    </message>
    <message>
        <source>The SegEarth backend is being set up at this moment.</source>
        <translation>Бэкенд SegEarth сейчас устанавливается.</translation>
    </message>
    <message>
        <source>Wait until the set-up in the SegEarth dock is done, then ask again.</source>
        <translation>Дождитесь окончания установки на панели SegEarth и спросите снова.</translation>
    </message>
    <message>
        <source>This area lies outside the image.</source>
        <translation>Этот участок лежит за пределами изображения.</translation>
    </message>
    <message>
        <source>Choose an area on the image, and check the CRS of both.</source>
        <translation>Выберите участок на изображении и проверьте системы координат обоих.</translation>
    </message>
    <message>
        <source>Choose another answer, or polygons of your own.</source>
        <translation>Выберите другой ответ или собственные полигоны.</translation>
    </message>
    <message>
        <source>Choose another file for this image.</source>
        <translation>Выберите для этого изображения другой файл.</translation>
    </message>
    <message>
        <source>The layer “{}” has no polygons.</source>
        <translation>В слое «{}» нет полигонов.</translation>
    </message>
    <message>
        <source>“{}” shows what changed: it is no answer.</source>
        <translation>«{}» показывает различия: это не ответ.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>Left out as too small: {0} of gains and losses, {1}.</source>
        <translation>Слишком малые прибавления и потери не показаны: {0}, {1}.</translation>
    </message>
    <message>
        <source>Changes have no probability map, which this format needs: untick “{}”.</source>
        <translation>У различий нет карты вероятностей, которая нужна этому формату: снимите флажок «{}».</translation>
    </message>
    <message>
        <source>Folder of the offline bundle (it holds manifest.json)</source>
        <translation>Папка автономного комплекта (в ней лежит manifest.json)</translation>
    </message>
    <message>
        <source>Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.</source>
        <translation>Задано сейчас: {asked}. Отвечено раньше: {known}. Не удалось: {failed}. Полигонов: {polygons}.</translation>
    </message>
    <message>
        <source>Run again into the same file to try once more what failed.</source>
        <translation>Запустите снова с тем же файлом, чтобы повторить неудавшееся.</translation>
    </message>
    <message>
        <source>{0} of {1} done; run again into the same file to go on.</source>
        <translation>Готово {0} из {1}; запустите снова с тем же файлом, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Answers (GeoPackage)</source>
        <translation>Ответы (GeoPackage)</translation>
    </message>
    <message>
        <source>This is no offline bundle.</source>
        <translation>Это не автономный комплект.</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0}.</source>
        <translation>Выберите папку, в которой лежит {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, then choose it again.</source>
        <translation>Скопируйте его заново оттуда, где он был создан, и выберите снова.</translation>
    </message>
    <message>
        <source>The compared answers are switched off on the map.</source>
        <translation>Сравниваемые ответы отключены на карте.</translation>
    </message>
    <message>
        <source>Something may lie below the threshold: lower it under Refine.</source>
        <translation>Что-то может лежать ниже порога: понизьте его в разделе «Уточнение».</translation>
    </message>
    <message>
        <source>Now, at {threshold}: {polygons}</source>
        <translation>Сейчас, при {threshold}: {polygons}</translation>
    </message>
    <message>
        <source>Now, after changes by hand: {}</source>
        <translation>Сейчас, после ручной правки: {}</translation>
    </message>
    <message>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. It knows {nouns}.</source>
        <translation>Встроенная модель не знает «{question}»; SegEarth-R1, возможно, знает, когда будет установлен. Ей известны: {nouns}.</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <translation>принято {}</translation>
    </message>
    <message>
        <source>rejected {}</source>
        <translation>отклонено {}</translation>
    </message>
    <message>
        <source>merged {}</source>
        <translation>объединено {}</translation>
    </message>
    <message>
        <source>redrawn {}</source>
        <translation>перерисовано {}</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>добавлено {}</translation>
    </message>
    <message>
        <source>Changed by hand ({})</source>
        <translation>Изменено вручную ({})</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then change something once more.</source>
        <translation>Закройте другие программы, использующие файл, и измените что-нибудь ещё раз.</translation>
    </message>
    <message>
        <source>Your changes are in {0}, but its table of runs does not tell of them.</source>
        <translation>Ваши изменения сохранены в {0}, но в его таблице «runs» о них ничего нет.</translation>
    </message>
    <message>
        <source>{} that there is something</source>
        <translation>{}, что здесь что-то есть</translation>
    </message>
    <message>
        <source>For screen and paper: each polygon with a picture, and where it all comes from.</source>
        <translation>Для экрана и печати: каждый полигон со снимком и сведения о происхождении.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance.</source>
        <translation>Содержит полигоны, стиль и сведения о происхождении.</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance, and the probability maps as rasters.</source>
        <translation>Содержит полигоны, стиль, сведения о происхождении и карты вероятностей в виде растров.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags.</source>
        <translation>GeoTIFF, оптимизированный для облака: вероятности от 0 до 1, сведения о происхождении в тегах.</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.</source>
        <translation>GeoTIFF, оптимизированный для облака: 1 внутри полигонов, 0 вне их, сведения о происхождении в тегах.</translation>
    </message>
    <message>
        <source>Coordinates of the image; style and provenance lie beside it (.qml, .qmd).</source>
        <translation>Координаты изображения; стиль и сведения о происхождении лежат рядом (.qml, .qmd).</translation>
    </message>
    <message>
        <source>Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).</source>
        <translation>Долгота и широта (WGS 84), со сведениями о происхождении; стиль лежит рядом (.qml).</translation>
    </message>
    <message>
        <source>How sure the engine is that what was asked for is here at all. How sure it is of each polygon stands in the list of polygons.</source>
        <translation>Насколько движок уверен, что искомое здесь вообще есть. Уверенность по каждому полигону указана в списке полигонов.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Changes by hand are kept first.</source>
        <translation>Сначала будут сохранены ручные изменения.</translation>
    </message>
    <message>
        <source>Tick what is to be exported.</source>
        <translation>Отметьте, что нужно экспортировать.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Новый файл.</translation>
    </message>
    <message>
        <source>Compared as the engine drew both: changes by hand do not count.</source>
        <translation>Сравнивалось то, что оба раза построил движок: ручные изменения не учитываются.</translation>
    </message>
    <message>
        <source>How sure the engine is of each polygon: the mean probability of its pixels.</source>
        <translation>Насколько движок уверен в каждом полигоне: средняя вероятность его пикселей.</translation>
    </message>
    <message>
        <source>This answer has no polygons on the map that could be listed.</source>
        <translation>У этого ответа нет на карте полигонов для списка.</translation>
    </message>
    <message>
        <source>No polygon is left here.</source>
        <translation>Здесь не осталось полигонов.</translation>
    </message>
    <message>
        <source>These polygons lie in {}: what is changed by hand is changed there.</source>
        <translation>Эти полигоны лежат в {}: ручные изменения вносятся туда.</translation>
    </message>
    <message>
        <source>Polygons are being changed by hand: keep the changes first.</source>
        <translation>Полигоны правятся вручную: сначала сохраните изменения.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer.</source>
        <translation>Эти полигоны останутся: ползунки строят новый слой.</translation>
    </message>
    <message>
        <source>In this view, at {now} m per pixel, “{thing}” can hardly be seen.</source>
        <translation>В этом виде, при {now} м на пиксель, «{thing}» почти не различить.</translation>
    </message>
    <message>
        <source>“{thing}” can hardly be seen in this image: its own pixels are {native} m wide.</source>
        <translation>«{thing}» почти не различить на этом изображении: ширина его собственных пикселей {native} м.</translation>
    </message>
    <message>
        <source>The polygons of “{0}” have no place in {1}, the other layer's CRS.</source>
        <translation>Полигонам слоя «{0}» нет места в {1}, системе координат другого слоя.</translation>
    </message>
    <message>
        <source>Check that both layers have the right CRS.</source>
        <translation>Проверьте, что у обоих слоёв правильная СК.</translation>
    </message>
    <message>
        <source>Left out, as outside of what was asked: {}.</source>
        <translation>Не учтено, так как лежит вне области вопроса: {}.</translation>
    </message>
    <message>
        <source>Only what lies in the extent is judged; left empty, that is what the answer was asked about.</source>
        <translation>Оценивается только то, что лежит в охвате; если он не задан, это область, о которой был задан вопрос.</translation>
    </message>
    <message>
        <source>{0} is there already and belongs to another file.</source>
        <translation>{0} уже существует и относится к другому файлу.</translation>
    </message>
    <message>
        <source>One mask per question, seen at {pixels} pixels on the long side.</source>
        <translation>Одна маска на вопрос; {pixels} пикселей по длинной стороне.</translation>
    </message>
    <message>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels.</source>
        <translation>Находит то, что описано фразой, рассуждать не умеет; видит {pixels} пикселей.</translation>
    </message>
    <message>
        <source>Marks several targets by name, sees {pixels} pixels.</source>
        <translation>Отмечает несколько целей по названиям, видит {pixels} пикселей.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} GB of memory.</source>
        <translation>Нужно от {least} до {most} ГБ памяти.</translation>
    </message>
    <message>
        <source>run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>выполните `segearth models import DIR` с папкой её весов: насколько нам известно, они не опубликованы.</translation>
    </message>
    <message>
        <source>Run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>Выполните `segearth models import DIR` с папкой её весов: насколько нам известно, они не опубликованы.</translation>
    </message>
    <message>
        <source>“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask for each alone.</source>
        <translation>«{question}» называет несколько видов объектов: {nouns}. Встроенная модель отмечает только один вид за раз: спросите о каждом отдельно.</translation>
    </message>
    <message>
        <source>{who} did not understand the question, so there is nothing to compare.</source>
        <translation>{who} не понял вопрос, поэтому сравнивать нечего.</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>га</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <source>touches the edge of what was looked at</source>
        <translation>касается края рассмотренной области</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>СК</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Рассмотрено при</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>Дата в файле</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Размер пикселя</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Время вопроса</translation>
    </message>
    <message>
        <source>{} m per pixel</source>
        <translation>{} м на пиксель</translation>
    </message>
    <message>
        <source>{} accepted by hand</source>
        <translation>принято вручную {}</translation>
    </message>
    <message>
        <source>scores {0} to {1}</source>
        <translation>оценки от {0} до {1}</translation>
    </message>
    <message>
        <source>Score all targets together</source>
        <translation>Оценка всех целей вместе</translation>
    </message>
    <message>
        <source>Score “{}” only</source>
        <translation>Оценка только «{}»</translation>
    </message>
    <message>
        <source>All targets were scored together.</source>
        <translation>Все цели оценены вместе.</translation>
    </message>
    <message>
        <source>Only “{}” was scored.</source>
        <translation>Оценено только «{}».</translation>
    </message>
    <message>
        <source>Not ready yet: the button below installs its model from a folder of yours.</source>
        <translation>Ещё не готов: кнопка ниже устанавливает его модель из вашей папки.</translation>
    </message>
    <message>
        <source>From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models</source>
        <translation>Из папки или с флешки: кнопка ниже или инструменты анализа, SegEarth, Модели</translation>
    </message>
    <message>
        <source>&amp;Install a model from a folder…</source>
        <translation>&amp;Установить модель из папки…</translation>
    </message>
    <message>
        <source>No temporary layer is ticked; what files show stays on the map.</source>
        <translation>Ни один временный слой не отмечен; то, что показывают файлы, остаётся на карте.</translation>
    </message>
    <message>
        <source>The place you clicked</source>
        <translation>Место щелчка</translation>
    </message>
    <message>
        <source>Polygons that neither touch nor overlap cannot be merged into one</source>
        <translation>Полигоны, которые не соприкасаются и не перекрываются, нельзя объединить в один</translation>
    </message>
    <message>
        <source>Select these polygons on the map</source>
        <translation>Выделить эти полигоны на карте</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Как у всех</translation>
    </message>
    <message>
        <source>This target gets the threshold of all targets again.</source>
        <translation>Эта цель снова получит порог всех целей.</translation>
    </message>
    <message>
        <source>Threshold of “{0}”: {1}</source>
        <translation>Порог для «{0}»: {1}</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own: {}</source>
        <translation>Сейчас, при собственных порогах: {}</translation>
    </message>
    <message>
        <source>(at {})</source>
        <translation>(при {})</translation>
    </message>
    <message>
        <source>The raster layer that is looked at; left empty, all visible images of the project.</source>
        <translation>Растровый слой, который рассматривается; если не задан – все видимые изображения проекта.</translation>
    </message>
    <message>
        <source>The polygons that answer: in memory, or in a file with style and metadata.</source>
        <translation>Полигоны ответа: в памяти или в файле со стилем и метаданными.</translation>
    </message>
    <message>
        <source>{} answers with other settings were in this file: replaced.</source>
        <translation>Заменено в этом файле ответов с другими настройками: {}.</translation>
    </message>
    <message>
        <source>Answers with other settings, replaced</source>
        <translation>Заменённые ответы с другими настройками</translation>
    </message>
    <message>
        <source>{}: table</source>
        <translation>{}: таблица</translation>
    </message>
    <message>
        <source>certainty {}</source>
        <translation>уверенность {}</translation>
    </message>
    <message>
        <source>Keep answers with other settings</source>
        <translation>Сохранять ответы с другими настройками</translation>
    </message>
    <message>
        <source>Each line is asked about each area, in English.</source>
        <translation>Каждая строка задаётся о каждом участке, на английском языке.</translation>
    </message>
    <message>
        <source>Polygons: what is found lies inside of them. Left empty, all of the image is one area.</source>
        <translation>Полигоны: найденное лежит внутри них. Если не заданы, всё изображение – один участок.</translation>
    </message>
    <message>
        <source>Its values name the areas in the answers and in the table; left empty, numbers do.</source>
        <translation>Его значения называют участки в ответах и в таблице; если не задано, используются номера.</translation>
    </message>
    <message>
        <source>A file that is there already is added to, so that a batch goes on where it stopped.</source>
        <translation>Существующий файл дополняется, так что пакет продолжается с того места, где остановился.</translation>
    </message>
    <message>
        <source>Off: an answer replaces what the same question about the same area found with other settings. On: both stay in the file, for comparing; their polygons lie above each other.</source>
        <translation>Выключено: ответ заменяет то, что тот же вопрос о том же участке нашёл с другими настройками. Включено: оба остаются в файле для сравнения; их полигоны лежат друг над другом.</translation>
    </message>
    <message>
        <source>The raster layer that is looked at, in its own CRS.</source>
        <translation>Растровый слой, который рассматривается, в его собственной СК.</translation>
    </message>
    <message>
        <source>What to look for, in English, such as: swimming pools.</source>
        <translation>Что искать, на английском языке, например: swimming pools.</translation>
    </message>
    <message>
        <source>Only this part is looked at; left empty, all of the image. Needed without an image.</source>
        <translation>Рассматривается только эта часть; если не задана – всё изображение. Обязательна, если изображение не задано.</translation>
    </message>
    <message>
        <source>The model that answers. “List models” in this toolbox says which are installed.</source>
        <translation>Модель, которая отвечает. «Список моделей» среди этих инструментов показывает, какие установлены.</translation>
    </message>
    <message>
        <source>A second engine for the same question: the layer then shows where both agree.</source>
        <translation>Второй движок для того же вопроса: слой тогда показывает, где оба согласны.</translation>
    </message>
    <message>
        <source>How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many times closer. native: Every pixel of the image. Closer looks take longer.</source>
        <translation>Насколько подробно смотреть. overview: один раз на всё целиком (Обзор). 2x, 4x: окно за окном, во столько раз ближе. native: каждый пиксель изображения. Чем ближе, тем дольше.</translation>
    </message>
    <message>
        <source>A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it later.</source>
        <translation>Растр уверенности движка в каждом пикселе, от 0 до 1: по нему позже можно построить другие полигоны.</translation>
    </message>
    <message>
        <source>A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more that is wrong.</source>
        <translation>Пиксель входит в ответ начиная с этой вероятности; 0,5 – это 50 %. При меньшей находится больше, но и ошибок больше.</translation>
    </message>
    <message>
        <source>Polygons that cover less ground are left out; 0 keeps all.</source>
        <translation>Полигоны, занимающие меньше места, отбрасываются; 0 оставляет все.</translation>
    </message>
    <message>
        <source>How far an outline may move to have fewer corners; 0 keeps the pixels&apos; edges.</source>
        <translation>Насколько контур может сместиться, чтобы вершин стало меньше; 0 сохраняет края пикселей.</translation>
    </message>
    <message>
        <source>Gives outlines right angles, as buildings have them.</source>
        <translation>Придаёт контурам прямые углы, как у зданий.</translation>
    </message>
    <message>
        <source>Where an answer names several things: a label and a threshold of its own in each row. Usually empty.</source>
        <translation>Если ответ называет несколько видов объектов: в каждой строке метка и её собственный порог. Обычно пусто.</translation>
    </message>
    <message>
        <source>thresholds of single targets</source>
        <translation>пороги отдельных целей</translation>
    </message>
    <message>
        <source>other outlines</source>
        <translation>другие контуры</translation>
    </message>
    <message>
        <source>only one was changed by hand</source>
        <translation>только один изменён вручную</translation>
    </message>
    <message>
        <source>The two were not drawn alike: {}.</source>
        <translation>Оба построены по-разному: {}.</translation>
    </message>
    <message>
        <source>threshold {0} and {1}</source>
        <translation>порог {0} и {1}</translation>
    </message>
    <message>
        <source>smallest {0} and {1}</source>
        <translation>мин. площадь {0} и {1}</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>It is asked all the same.</source>
        <translation>Вопрос всё равно задаётся о нём.</translation>
    </message>
    <message>
        <source>Leave it empty to judge all polygons.</source>
        <translation>Оставьте поле пустым, чтобы оценить все полигоны.</translation>
    </message>
    <message>
        <source>Its labels are: {}.</source>
        <translation>Его метки: {}.</translation>
    </message>
    <message>
        <source>No polygon of the answer has the label “{}”.</source>
        <translation>Ни у одного полигона ответа нет метки «{}».</translation>
    </message>
    <message>
        <source>A less close look sees every pixel of the image here already.</source>
        <translation>Здесь и при меньшей детальности виден каждый пиксель изображения.</translation>
    </message>
    <message>
        <source>{} – nothing more here</source>
        <translation>{} – здесь ничего не добавит</translation>
    </message>
    <message>
        <source>Stays with its polygon until sliders draw all of them anew.</source>
        <translation>Номер остаётся за своим полигоном, пока ползунки не перерисуют все заново.</translation>
    </message>
    <message>
        <source>Of an answer that names several things: only polygons with this label are judged, and the suggested threshold is its own. Left empty, all are judged together.</source>
        <translation>Если ответ называет несколько видов объектов: оцениваются только полигоны с этой меткой, и рекомендуемый порог – её собственный. Если метка не задана, все оцениваются вместе.</translation>
    </message>
    <message>
        <source>Only the ground that both were asked about is compared: {}.</source>
        <translation>Сравнивается только участок, о котором спрашивали оба раза: {}.</translation>
    </message>
    <message>
        <source>“{}” is switched off in the Layers panel.</source>
        <translation>«{}» отключено на панели слоёв.</translation>
    </message>
    <message>
        <source>The map does not show “{}” at this scale.</source>
        <translation>В этом масштабе карта не показывает «{}».</translation>
    </message>
    <message>
        <source>“{0}” lies above “{1}” and may hide it on the map.</source>
        <translation>«{0}» лежит выше «{1}» и может закрывать его на карте.</translation>
    </message>
    <message>
        <source>The two answers are {0} and {1} certain.</source>
        <translation>Уверенность двух ответов: {0} и {1}.</translation>
    </message>
    <message>
        <source>The answer is {} certain.</source>
        <translation>Уверенность ответа: {}.</translation>
    </message>
    <message>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or less.</source>
        <translation>При {gsd} м на пиксель встроенная модель этого не различает: {nouns}. Для этого нужны пиксели в {finest} м или мельче.</translation>
    </message>
    <message>
        <source>A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen larger.</source>
        <translation>Пиксель покрывает {gsd} м, а встроенная модель училась в основном на изображениях с {finest} м и мельче: здесь она часто ошибается; считайте это догадкой. Увеличьте масштаб и спрашивайте о частях вида: они видны крупнее.</translation>
    </message>
    <message>
        <source>The two answers are about different places: nothing is common to both.</source>
        <translation>Ответы относятся к разным местам: общего участка у них нет.</translation>
    </message>
    <message>
        <source>Choose an answer about the same place.</source>
        <translation>Выберите ответ о том же месте.</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>от {}</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>Раньше:</translation>
    </message>
    <message>
        <source>From {0} to {1}: gained {2}, lost {3}, kept {4}.</source>
        <translation>От {0} к {1}: появилось {2}, исчезло {3}, сохранилось {4}.</translation>
    </message>
    <message>
        <source>{0}, without {1} rejected by hand</source>
        <translation>{0}, отклонено вручную: {1}</translation>
    </message>
    <message>
        <source>Nothing is changed by hand: end the editing.</source>
        <translation>Вручную ничего не изменено: завершите правку.</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer, without those rejected and without other changes by hand.</source>
        <translation>Эти полигоны останутся: ползунки строят новый слой, без отклонённых и без других ручных изменений.</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own and {smallest}: {polygons}</source>
        <translation>Сейчас, при собственных порогах и площади {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Now, at {threshold} and {smallest}: {polygons}</source>
        <translation>Сейчас, при {threshold} и площади {smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Questions that were not judged</source>
        <translation>Вопросов, о которых нельзя судить</translation>
    </message>
    <message>
        <source>Number of polygons in the file</source>
        <translation>Количество полигонов в файле</translation>
    </message>
    <message>
        <source>In the file: {}.</source>
        <translation>В файле: {}.</translation>
    </message>
    <message>
        <source>{}: not judged</source>
        <translation>{}: судить нельзя</translation>
    </message>
    <message>
        <source>Not judged: {}.</source>
        <translation>Судить нельзя: {}.</translation>
    </message>
</context>
</TS>
