<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>SegEarth</name>
    <message>
        <source>Gained</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>見落とし</translation>
    </message>
    <message>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>SegEarthのバックエンドはまだセットアップされていません。</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>SegEarthパネルの「セットアップ」を押してください。1クリックで完了します。</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend.</source>
        <translation>プラグインがバックエンドより新しくなっています。</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>SegEarthパネルの「セットアップ」を押して更新してください。</translation>
    </message>
    <message>
        <source>The SegEarth backend did not start.</source>
        <translation>SegEarthのバックエンドが起動しませんでした。</translation>
    </message>
    <message>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>ログで原因を確認してから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>SegEarthのバックエンドが回答する前に停止しました。</translation>
    </message>
    <message>
        <source>Ask again: it starts anew.</source>
        <translation>もう一度質問してください。バックエンドは再起動します。</translation>
    </message>
    <message>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>バックエンドのアドレスは、すでに終了したプログラムのものです。</translation>
    </message>
    <message>
        <source>Ask again: the backend starts anew.</source>
        <translation>もう一度質問してください。バックエンドは再起動します。</translation>
    </message>
    <message>
        <source>The backend does not know this QGIS session.</source>
        <translation>バックエンドはこのQGISセッションを認識していません。</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>質問が空です。</translation>
    </message>
    <message>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>探すものを英語で入力してください。例: swimming pools</translation>
    </message>
    <message>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>質問は{0}文字あります。読み取れるのは{1}文字までです。</translation>
    </message>
    <message>
        <source>Shorten the question.</source>
        <translation>質問を短くしてください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>There is no image on the map.</source>
        <translation>地図上に画像がありません。</translation>
    </message>
    <message>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>ラスタレイヤまたはウェブ地図を追加し、表示してください。</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is in view.</source>
        <translation>「{0}」は表示範囲にありません。</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>画像が見えるように地図を移動してから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>画像ファイルが存在しません: {0}</translation>
    </message>
    <message>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>ファイルを元に戻すか別のレイヤを選んでから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>「{0}」を読み込めません。</translation>
    </message>
    <message>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>ほかのプログラムでファイルを開き、破損していないか確認してください。</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>地図を描画できませんでした。</translation>
    </message>
    <message>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>ウェブ地図への接続を確認してから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>{0} へのエクスポートに失敗しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>別のファイルを選ぶか、ログで原因を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>ディスクがいっぱいです。{0} は元のままです。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>空き容量を増やすか別のフォルダを選んでから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} は使用中です。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>レイヤの編集を終了するか、ほかのプログラムを閉じてから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>{0} に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>別のフォルダを選んでから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} はGeoPackageではありません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Choose another file, then export again.</source>
        <translation>別のファイルを選んでから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>There is no answer to export.</source>
        <translation>エクスポートする回答がありません。</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>まず質問してください。</translation>
    </message>
    <message>
        <source>No probability map is kept of “{}”.</source>
        <translation>「{}」の確率マップは保存されていません。</translation>
    </message>
    <message>
        <source>Ask the question again, or choose another format.</source>
        <translation>もう一度質問するか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>「{}」には座標参照系がないため、この形式では位置を示せません。</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>レイヤの座標参照系を設定するか、GeoPackageを選んでください。</translation>
    </message>
    <message>
        <source>This QGIS cannot write {}.</source>
        <translation>このQGISは {} を書き出せません。</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>別の形式を選んでください。</translation>
    </message>
    <message>
        <source>This answer could not be added to the history in {}.</source>
        <translation>この回答を {} の履歴に追加できませんでした。</translation>
    </message>
    <message>
        <source>Export it, or free some space on the disk.</source>
        <translation>回答をエクスポートするか、ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The history in {} cannot be read.</source>
        <translation>{} の履歴を読み込めません。</translation>
    </message>
    <message>
        <source>Move the file away; the history then begins anew.</source>
        <translation>ファイルを別の場所に移してください。履歴は最初から始まります。</translation>
    </message>
    <message>
        <source>The history does not hold this answer any more.</source>
        <translation>この回答はもう履歴にありません。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>もう一度質問してください。</translation>
    </message>
    <message>
        <source>No features are selected.</source>
        <translation>地物が選択されていません。</translation>
    </message>
    <message>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>レイヤパネルでアクティブなレイヤの地物を選択してください。</translation>
    </message>
    <message>
        <source>Accept polygons</source>
        <translation>ポリゴンを承認</translation>
    </message>
    <message>
        <source>Reject polygons</source>
        <translation>ポリゴンを却下</translation>
    </message>
    <message>
        <source>Merge polygons</source>
        <translation>ポリゴンを結合</translation>
    </message>
    <message>
        <source>Nothing of the image is in view.</source>
        <translation>画像が表示範囲にありません。</translation>
    </message>
    <message>
        <source>The image was damaged on its way to the backend.</source>
        <translation>画像がバックエンドへの送信中に破損しました。</translation>
    </message>
    <message>
        <source>The memory was not enough for this question.</source>
        <translation>この質問にはメモリが足りませんでした。</translation>
    </message>
    <message>
        <source>Too many questions are waiting.</source>
        <translation>待機中の質問が多すぎます。</translation>
    </message>
    <message>
        <source>The backend no longer knows this question.</source>
        <translation>バックエンドはこの質問をもう保持していません。</translation>
    </message>
    <message>
        <source>Correct this setting and ask again.</source>
        <translation>この設定を修正して、もう一度質問してください。</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>別のエンジンを選んでください。</translation>
    </message>
    <message>
        <source>Check that the file still exists, then ask again.</source>
        <translation>ファイルがまだ存在するか確認してから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>拡大するか、より小さい領域について質問してください。</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view.</source>
        <translation>画像が見えるように地図を移動してください。</translation>
    </message>
    <message>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>赤、緑、青に相当する3つのバンドを選んでください。</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>ファイルが変更されたか破損しています。モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>より小さい領域について質問するか、より小さいエンジンを選んでください。</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>より小さい領域について質問するか、詳細度を下げてください。</translation>
    </message>
    <message>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>実行中の質問が終わるのを待ってから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>別のフォルダを選ぶか空き容量を増やしてから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The backend reported a problem without a name.</source>
        <translation>バックエンドが不明な問題を報告しました。</translation>
    </message>
    <message>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>{0} が「{1}」上に「{2}」への回答として描いたポリゴン。</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>画像を読み込んでいます</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>画像を調べています</translation>
    </message>
    <message>
        <source>Finding what was asked for</source>
        <translation>質問の対象を探しています</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>ポリゴンを描いています</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Evidence sheet (HTML)</source>
        <translation>根拠シート (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>根拠シート</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>スコア {}</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} 平方ピクセル</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <source>Image: {}</source>
        <translation>画像: {}</translation>
    </message>
    <message>
        <source>GeoPackage with probability maps</source>
        <translation>確率マップ付きGeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Probability map (GeoTIFF)</source>
        <translation>確率マップ (GeoTIFF)</translation>
    </message>
    <message>
        <source>Mask (GeoTIFF)</source>
        <translation>マスク (GeoTIFF)</translation>
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
        <translation>言葉による回答です。Escで停止します。</translation>
    </message>
    <message>
        <source>&amp;Zoom to answer</source>
        <translation>回答にズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出数</translation>
    </message>
    <message>
        <source>Ground area</source>
        <translation>地上面積</translation>
    </message>
    <message>
        <source>Of the extent</source>
        <translation>領域に占める割合</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>「{}」</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine}（{device}）</translation>
    </message>
    <message>
        <source>{} (as asked: {})</source>
        <translation>{}（質問時: {}）</translation>
    </message>
    <message>
        <source>The question could not be asked.</source>
        <translation>質問できませんでした。</translation>
    </message>
    <message>
        <source>Look into the log for the reason.</source>
        <translation>ログで原因を確認してください。</translation>
    </message>
    <message>
        <source>What shall be found there?</source>
        <translation>そこで何を探しますか？</translation>
    </message>
    <message>
        <source>Type it above and press Enter.</source>
        <translation>上に入力してEnterキーを押してください。</translation>
    </message>
    <message>
        <source>Ask about here</source>
        <translation>ここについて質問</translation>
    </message>
    <message>
        <source>Ask inside this polygon</source>
        <translation>このポリゴン内で質問</translation>
    </message>
    <message>
        <source>Segment visible extent…</source>
        <translation>表示領域をセグメンテーション…</translation>
    </message>
    <message>
        <source>Segment visible extent: “{}”</source>
        <translation>表示領域をセグメンテーション: 「{}」</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>An earlier answer, or polygons of your own</source>
        <translation>以前の回答、またはご自身のポリゴン</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>もう一方と比べて、この回答で増加、減少、維持された部分</translation>
    </message>
    <message>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>もう一方のポリゴンに対するIoU、適合率、再現率と、最適なしきい値</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{}（{} からの変化）</translation>
    </message>
    <message>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>面積では: IoU {}、適合率 {}、再現率 {}。</translation>
    </message>
    <message>
        <source>By objects: precision {}, recall {}.</source>
        <translation>個数では: 適合率 {}、再現率 {}。</translation>
    </message>
    <message>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>しきい値 {} でのIoUは {} です。</translation>
    </message>
    <message>
        <source>Use a threshold of {}</source>
        <translation>しきい値 {} を使用</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>{} にエクスポートしました。</translation>
    </message>
    <message>
        <source>Starting the backend…</source>
        <translation>バックエンドを起動しています…</translation>
    </message>
    <message>
        <source>Sending the question…</source>
        <translation>質問を送信しています…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細度</translation>
    </message>
    <message>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>近くから見る場合はウィンドウごとに処理するため時間がかかります。4xでは最大16倍です。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>2x closer</source>
        <translation>2x 拡大</translation>
    </message>
    <message>
        <source>4x closer</source>
        <translation>4x 拡大</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>全ピクセル</translation>
    </message>
    <message>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <source>Waiting for the backend…</source>
        <translation>バックエンドを待っています…</translation>
    </message>
    <message>
        <source>{} – not ready</source>
        <translation>{} – 準備未完了</translation>
    </message>
    <message>
        <source>Examples that fit what is seen</source>
        <translation>表示内容に合った例</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>回答のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Add the exported file to the map</source>
        <translation>エクスポートしたファイルを地図に追加(&amp;A)</translation>
    </message>
    <message>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>一時レイヤを取り除く（ファイルに同じ内容があります）(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>回答(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>ファイル(&amp;L)</translation>
    </message>
    <message>
        <source>One file for each answer, named after it.</source>
        <translation>回答ごとに1ファイル（ファイル名は回答名）。</translation>
    </message>
    <message>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>このファイルは存在します。回答が追加され、ほかのレイヤはそのまま残ります。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>このファイルは存在し、置き換えられます。</translation>
    </message>
    <message>
        <source>SegEarth: export</source>
        <translation>SegEarth: エクスポート</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>表示領域</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>レイヤ全体</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>描いた矩形</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>選択した地物</translation>
    </message>
    <message>
        <source>SegEarth help</source>
        <translation>SegEarthヘルプ</translation>
    </message>
    <message>
        <source>Same answer: yes, IoU {}.</source>
        <translation>同じ回答: はい、IoU {}。</translation>
    </message>
    <message>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>同じ回答: いいえ、IoU {}: 以前は {}、現在は {}。</translation>
    </message>
    <message>
        <source>The image has changed, or the model has.</source>
        <translation>画像またはモデルが変わっています。</translation>
    </message>
    <message>
        <source>The model is another one.</source>
        <translation>モデルが異なります。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再質問</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再現確認</translation>
    </message>
    <message>
        <source>Show this answer (Enter)</source>
        <translation>この回答を表示 (Enter)</translation>
    </message>
    <message>
        <source>Ask this question about the same image once more</source>
        <translation>同じ画像についてこの質問をもう一度行います</translation>
    </message>
    <message>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>もう一度質問し、回答が同じかどうかを示します</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Visible map</source>
        <translation>表示中の地図</translation>
    </message>
    <message>
        <source>The map as you see it, several layers together</source>
        <translation>見えているままの地図（複数のレイヤを重ねたもの）</translation>
    </message>
    <message>
        <source>Ask the map (SegEarth)</source>
        <translation>地図に質問 (SegEarth)</translation>
    </message>
    <message>
        <source>Ask about what is seen</source>
        <translation>表示領域について質問</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>再起動して再質問</translation>
    </message>
    <message>
        <source>Choose image</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Zoom to image</source>
        <translation>画像にズーム</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <translation>エンジンを選択</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>セットアップ…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再エクスポート</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>質問(&amp;A)</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>この質問をする (Enter)</translation>
    </message>
    <message>
        <source>Undo on the map</source>
        <translation>地図上の操作を元に戻す</translation>
    </message>
    <message>
        <source>Redo on the map</source>
        <translation>地図上の操作をやり直す</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ヘルプ (F1)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>領域(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>詳細度(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>エンジン(&amp;N)</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <source>Accept the selected polygons</source>
        <translation>選択したポリゴンを承認</translation>
    </message>
    <message>
        <source>Reject the selected polygons (Delete)</source>
        <translation>選択したポリゴンを却下 (Delete)</translation>
    </message>
    <message>
        <source>Merge the selected polygons</source>
        <translation>選択したポリゴンを結合</translation>
    </message>
    <message>
        <source>Undo the last change by hand</source>
        <translation>最後の手動変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Keep the changes and end the editing</source>
        <translation>変更を保持して編集を終了</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>Enterで質問、Escでキャンセルします。</translation>
    </message>
    <message>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>何を探しますか？ 英語で、例: swimming pools</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小面積</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>簡素化</translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation>直角化</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>この版を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>これらのポリゴンをレイヤとして残します。スライダは以後コピーに作用します。</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom to {} m per pixel</source>
        <translation>1ピクセル{} mにズーム</translation>
    </message>
    <message>
        <source>SegEarth settings</source>
        <translation>SegEarthの設定</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> ピクセル</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>しきい値(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Smallest area</source>
        <translation>最小面積(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;implify outlines</source>
        <translation>輪郭の簡素化(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Python of the backend</source>
        <translation>バックエンドのPython(&amp;P)</translation>
    </message>
    <message>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>セットアップ: フォルダ、デバイス、修復(&amp;R)…</translation>
    </message>
    <message>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>次の質問から有効です。別のPythonは次の起動から有効です。</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>native</source>
        <translation>元の解像度</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>このコンピュータを調べています</translation>
    </message>
    <message>
        <source>Folder for the backend, its models and caches</source>
        <translation>バックエンド、モデル、キャッシュのフォルダ</translation>
    </message>
    <message>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarthの準備ができました。テスト画像に{1}で{0}秒で回答しました。</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Cancelled; what is here is kept.</source>
        <translation>キャンセルしました。取得済みのものは保持されます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダ…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要量</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>One step before the first question</source>
        <translation>最初の質問の前に必要な手順</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>セットアップが中断されました</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend</source>
        <translation>プラグインがバックエンドより新しくなっています</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>セットアップのやり直し</translation>
    </message>
    <message>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>質問には、独自のPythonを持つQGISとは別のプログラムが答えます。</translation>
    </message>
    <message>
        <source>The button below makes it, in the folder named.</source>
        <translation>下のボタンで、表示されたフォルダにインストールします。</translation>
    </message>
    <message>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>QGISには何もインストールされず、管理者権限も必要ありません。</translation>
    </message>
    <message>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>中断したところから続行します。取得済みのものは再取得しません。</translation>
    </message>
    <message>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>バックエンド自体だけが変わった場合、更新は約1分で終わります。</translation>
    </message>
    <message>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>バックエンドは動作しています。ここで別のデバイスや別のフォルダに移せます。</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>セットアップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>再セットアップ(&amp;S)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>NVIDIAグラフィックカード (CUDA {})</translation>
    </message>
    <message>
        <source>Automatic: {}</source>
        <translation>自動: {}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found.</source>
        <translation>NVIDIAグラフィックカードが見つかりません。</translation>
    </message>
    <message>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{}: ドライバが古すぎます。カードを使うには更新してください。</translation>
    </message>
    <message>
        <source>{}: torch does not serve this card.</source>
        <translation>{}: torchはこのカードに対応していません。</translation>
    </message>
    <message>
        <source>{} on the disk</source>
        <translation>ディスク上で {}</translation>
    </message>
    <message>
        <source>{0} ({1} are free)</source>
        <translation>{0}（空き {1}）</translation>
    </message>
    <message>
        <source>{0} to fetch, {1}</source>
        <translation>ダウンロード {0}、{1}</translation>
    </message>
    <message>
        <source>{} (no network)</source>
        <translation>{}（ネットワーク不要）</translation>
    </message>
    <message>
        <source>{}: unpacking</source>
        <translation>{}: 展開中</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0}: {1} / {2} MB</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>残り約{}分</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>バンドルを確認しています</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>環境を作成しています</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>インストーラ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Neural network library</source>
        <translation>ニューラルネットワークライブラリ</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Asking a question with a known answer</source>
        <translation>答えのわかっている質問で確認しています</translation>
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
        <translation>{} 秒（表示は既知）</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
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
        <translation>1個のポリゴン</translation>
    </message>
    <message numerus="yes">
        <source>%n polygons</source>
        <translation>
            <numerusform>%n個のポリゴン</numerusform>
        </translation>
    </message>
    <message>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth: 言葉による回答</translation>
    </message>
    <message>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth: 地図に質問</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>画像について質問</translation>
    </message>
    <message>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>平易な言葉の質問が求めるものの周りにポリゴンを描きます。</translation>
    </message>
    <message>
        <source>The answer is a layer of polygons.</source>
        <translation>回答はポリゴンレイヤです。</translation>
    </message>
    <message>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>画像を指定しない場合、プロジェクトの表示中の画像をすべて調べます。</translation>
    </message>
    <message>
        <source>An extent is needed then.</source>
        <translation>その場合は領域が必要です。</translation>
    </message>
    <message>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>確率マップからは、質問し直さずに後で別のポリゴンを描けます。</translation>
    </message>
    <message>
        <source>Ask many questions over many areas</source>
        <translation>多数の対象区域について多数の質問をする</translation>
    </message>
    <message>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>各質問（1行に1つ）を各対象区域（1ポリゴンに1つ）について行います。</translation>
    </message>
    <message>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>対象区域を指定しない場合、各質問は画像全体についてのものになります。</translation>
    </message>
    <message>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>途中で停止しても、同じファイルで再実行するとその続きから始まります。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>対象区域</translation>
    </message>
    <message>
        <source>Field with the areas&apos; names</source>
        <translation>対象区域名のフィールド</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>質問（1行に1つ）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Questions asked now</source>
        <translation>今回の質問数</translation>
    </message>
    <message>
        <source>Questions answered before</source>
        <translation>以前に回答済みの質問数</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>失敗した質問数</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>ポリゴンの数</translation>
    </message>
    <message>
        <source>Starting the backend</source>
        <translation>バックエンドを起動しています</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>2つの回答を比較</translation>
    </message>
    <message>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>縁に沿った細片は最小面積で除外されます。</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>最小面積 (m²)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Gained area in m²</source>
        <translation>増加した面積 (m²)</translation>
    </message>
    <message>
        <source>Lost area in m²</source>
        <translation>減少した面積 (m²)</translation>
    </message>
    <message>
        <source>Kept area in m²</source>
        <translation>維持された面積 (m²)</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>IoU（交差部分÷和集合）</translation>
    </message>
    <message>
        <source>Intersection over union: {}</source>
        <translation>IoU（交差部分÷和集合）: {}</translation>
    </message>
    <message>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>スタイル、メタデータ、画像のライセンスとともに回答を書き出します。</translation>
    </message>
    <message>
        <source>Probability map</source>
        <translation>確率マップ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>書き出したもの</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答文</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>面積 (m²)</translation>
    </message>
    <message>
        <source>Simplify (pixels)</source>
        <translation>簡素化（ピクセル）</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>モデルを一覧表示</translation>
    </message>
    <message>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>インストール済みのモデルとインストール可能なモデルを一覧表示します。ダウンロードは行いません。</translation>
    </message>
    <message>
        <source>Names of installed models</source>
        <translation>インストール済みモデルの名前</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>モデルの重みをダウンロードします。中断したものは続きから再開します。</translation>
    </message>
    <message>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>一覧の名前だけで十分です。リポジトリ（所有者/名前）で、ほかの任意のチェックポイントを取得できます。</translation>
    </message>
    <message>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>huggingface.coの代わりにミラーに問い合わせます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Mirror (https://…)</source>
        <translation>ミラー (https://…)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Verify a model</source>
        <translation>モデルを検証</translation>
    </message>
    <message>
        <source>Bytes verified</source>
        <translation>検証したバイト数</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>can be installed</source>
        <translation>インストール可能</translation>
    </message>
    <message>
        <source>Polygons from a probability map</source>
        <translation>確率マップからポリゴンを作成</translation>
    </message>
    <message>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>回答のポリゴンを確率マップから描き直します。</translation>
    </message>
    <message>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>値が0から1のラスタであれば何でも使えます。各バンドが1種類の対象です。</translation>
    </message>
    <message>
        <source>Score an answer against reference polygons</source>
        <translation>参照ポリゴンで回答を評価</translation>
    </message>
    <message>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>信頼できるポリゴンを基準に、回答の正しさを示します。</translation>
    </message>
    <message>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>地上面積によるIoU、適合率、再現率。適合率と再現率は個数でも求めます。</translation>
    </message>
    <message>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>参照ポリゴンのいずれかとの重なりが和集合の半分以上であれば、そのポリゴンは正解です。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Right, wrong and missed</source>
        <translation>正解、誤り、見落とし</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>面積による適合率</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>面積による再現率</translation>
    </message>
    <message>
        <source>Precision by objects</source>
        <translation>個数による適合率</translation>
    </message>
    <message>
        <source>Recall by objects</source>
        <translation>個数による再現率</translation>
    </message>
    <message>
        <source>Suggested threshold</source>
        <translation>推奨しきい値</translation>
    </message>
    <message>
        <source>Intersection over union at the suggested threshold</source>
        <translation>推奨しきい値でのIoU（交差部分÷和集合）</translation>
    </message>
    <message>
        <source>The connection failed or broke off.</source>
        <translation>接続に失敗したか、途中で切断されました。</translation>
    </message>
    <message>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>ネットワークを確認して「続行」を押してください。取得済みのものは再取得しません。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>プロキシに接続できません。</translation>
    </message>
    <message>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>QGIS（設定、オプション、ネットワーク）で修正して「続行」を押してください。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>プロキシがユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>QGIS（設定、オプション、ネットワーク）で指定して「続行」を押してください。</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pipはSOCKSプロキシを使用できません。</translation>
    </message>
    <message>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>QGISのネットワークオプションでHTTPプロキシを指定するか、オフラインバンドルを使ってください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>サーバの証明書が信頼されていません。プロキシが通信を読み取っている可能性があります。</translation>
    </message>
    <message>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>組織の証明書をQGISにインポートして「続行」を押してください。</translation>
    </message>
    <message>
        <source>The package server refuses access.</source>
        <translation>パッケージサーバがアクセスを拒否しています。</translation>
    </message>
    <message>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>ページに記載のサーバを許可するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>パッケージが固定されたものと一致しないため、インストールしませんでした。</translation>
    </message>
    <message>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>「続行」を押して再取得してください。ミラーが改変している可能性があります。</translation>
    </message>
    <message>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>パッケージがこのコンピュータ向けに提供されていないか、取得できません。</translation>
    </message>
    <message>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>別のデバイスかPythonを選ぶか、このコンピュータ用のバンドルを使ってください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>空き容量を増やすか別のフォルダを選んで「続行」を押してください。</translation>
    </message>
    <message>
        <source>The folder may not be written.</source>
        <translation>フォルダに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Choose another folder, then press Continue.</source>
        <translation>別のフォルダを選んで「続行」を押してください。</translation>
    </message>
    <message>
        <source>The virus scanner removed a file.</source>
        <translation>ウイルス対策ソフトがファイルを削除しました。</translation>
    </message>
    <message>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>フォルダをスキャン対象から除外して「続行」を押してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>このコンピュータの規則により、このフォルダのプログラムは実行できません。</translation>
    </message>
    <message>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>管理者が許可しているフォルダを選んで「続行」を押してください。</translation>
    </message>
    <message>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>ほかのプログラムがバックエンドのファイルを使用しています。</translation>
    </message>
    <message>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>ほかのQGISウィンドウを閉じて「続行」を押してください。</translation>
    </message>
    <message>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>フォルダのパスがこのシステムには長すぎます。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>パスの短いフォルダを選んで「続行」を押してください。</translation>
    </message>
    <message>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>このシステムのCライブラリが古すぎます。glibc 2.28が必要です。</translation>
    </message>
    <message>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>システムを更新してください。Debian 10、Ubuntu 20.04、RHEL 8であれば十分です。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>MicrosoftのVisual C++ランタイムがありません。</translation>
    </message>
    <message>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>https://aka.ms/vs/17/release/vc_redist.x64.exe をインストールして「続行」を押してください。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old.</source>
        <translation>NVIDIAドライバが古すぎます。</translation>
    </message>
    <message>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>更新するか、デバイスにプロセッサを選んで「続行」を押してください。</translation>
    </message>
    <message>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>このtorchのビルドは、このグラフィックカードに対応していません。</translation>
    </message>
    <message>
        <source>Choose another device, then press Continue.</source>
        <translation>別のデバイスを選んで「続行」を押してください。</translation>
    </message>
    <message>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>すべてインストールされていますが、torchがグラフィックカードを使用できません。</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>NVIDIAドライバを更新するか、プロセッサを選んで「続行」を押してください。</translation>
    </message>
    <message>
        <source>The memory was not enough.</source>
        <translation>メモリが足りませんでした。</translation>
    </message>
    <message>
        <source>Close other programs, then press Continue.</source>
        <translation>ほかのプログラムを閉じて「続行」を押してください。</translation>
    </message>
    <message>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>QGIS自身のもの以外に適切なPython（3.10～3.14、64ビット）が見つかりません。</translation>
    </message>
    <message>
        <source>Install one: {0} Then press Look again.</source>
        <translation>インストールしてください: {0} その後「もう一度探す」を押してください。</translation>
    </message>
    <message>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>このPythonは環境を作成できません。venvモジュールがありません。</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>インストールして（DebianとUbuntuではpython3-venv）「続行」を押してください。</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>別のQGISがバックエンドをセットアップしています（プロセス {0}）。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>終わるのを待って「続行」を押してください。</translation>
    </message>
    <message>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>このバンドルは {0} 用に作成されたもので、このコンピュータ用ではありません。</translation>
    </message>
    <message>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>このコンピュータとこのバージョンのプラグイン用に作成されたバンドルを選んでください。</translation>
    </message>
    <message>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>バンドルが不完全か、変更されています: {0}</translation>
    </message>
    <message>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>すべてインストールされていますが、テスト画像への回答が正しくありません。</translation>
    </message>
    <message>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>別のデバイスを選ぶか、診断情報をコピーして報告してください。</translation>
    </message>
    <message>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>まだ特定されていない原因でセットアップに失敗しました。</translation>
    </message>
    <message>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>「続行」を押してください。再び失敗する場合は、診断情報をコピーして報告してください。</translation>
    </message>
    <message>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth: バックエンドのセットアップ</translation>
    </message>
    <message>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>1つのGeoPackageの「answers」に全ポリゴン、「runs」に質問と対象区域ごとの1行が保存されます。</translation>
    </message>
    <message>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>同じ場所についての2つの回答（例えば異なる年）の間で増加、減少、維持された部分を示します。</translation>
    </message>
    <message>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>面積は地上面積です。IoUは両者が同じなら1、重なりがなければ0です。</translation>
    </message>
    <message>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>マスクと確率マップには回答の確率マップが、根拠シートには画像が必要です。</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>モデルの各ファイルのSHA-256を計算し直し、インストール時のものと比較します。</translation>
    </message>
    <message>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>しきい値はどのピクセルを含めるかを決めます。直角化は建物やプールに適しています。</translation>
    </message>
    <message>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>回答の確率マップがあれば、最適なしきい値を提案します。</translation>
    </message>
    <message>
        <source>Offline bundle…</source>
        <translation>オフラインバンドル…</translation>
    </message>
    <message>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>24種類の対象を名前や用途で認識します。推論はしません（SegEarth-R1は推論します）。</translation>
    </message>
    <message>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>質問ごとに1か所、ピクセルごとに「はい」か「いいえ」。8 GBのグラフィックメモリか、忍耐が必要です。</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>{} のみ</translation>
    </message>
    <message>
        <source>Both: {0} and {1}</source>
        <translation>両方: {0} と {1}</translation>
    </message>
    <message>
        <source>How far both engines agree</source>
        <translation>2つのエンジンの一致度</translation>
    </message>
    <message>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>各部分は正確に合わさります。ほかの設定は質問し直すと反映されます。</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>少なくとも一方</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>{one} も {other} も何も示していません。</translation>
    </message>
    <message>
        <source>The sliders wait for the probability map.</source>
        <translation>スライダーは確率マップを待っています。</translation>
    </message>
    <message>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation>確率マップが保存されていないため、描き直せません。もう一度質問してください。</translation>
    </message>
    <message>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation>このエンジンは画素ごとに「はい」か「いいえ」で答えるため、しきい値では何も変わりません。</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自己診断</translation>
    </message>
    <message>
        <source>The project was closed before “{}” was answered.</source>
        <translation>「{}」の回答が出る前にプロジェクトが閉じられました。</translation>
    </message>
    <message>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>回答は名前のないプロジェクトの履歴に保存されています。</translation>
    </message>
    <message>
        <source>The answer is kept in the history of {}.</source>
        <translation>回答は{}の履歴に保存されています。</translation>
    </message>
    <message>
        <source>Self-test: does it work?</source>
        <translation>自己診断: 動作していますか？</translation>
    </message>
    <message>
        <source>Ask a&amp;lso</source>
        <translation>あわせて質問(&amp;L)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Threshold of all targets</source>
        <translation>すべての対象のしきい値</translation>
    </message>
    <message>
        <source>Threshold of “{}”</source>
        <translation>「{}」のしきい値</translation>
    </message>
    <message>
        <source>Ask also</source>
        <translation>あわせて質問</translation>
    </message>
    <message>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>2つ目のエンジンも回答します。両者が一致する場所としない場所が地図に表示されます。</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>ほかのエンジンなし</translation>
    </message>
    <message>
        <source>SegEarth self-test</source>
        <translation>SegEarthの自己診断</translation>
    </message>
    <message>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>同梱の画像について、答えのわかっている質問をします。</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>もう一度診断(&amp;T)</translation>
    </message>
    <message>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>正常に動作していません: テスト画像への回答が正しくありません。</translation>
    </message>
    <message>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>「セットアップ」を押して別のデバイスを選ぶか、報告してください。</translation>
    </message>
    <message>
        <source>{0} (from {1} on it works)</source>
        <translation>{0}（{1}以上で正常）</translation>
    </message>
    <message>
        <source>{0} of {1} pools</source>
        <translation>プール{1}面のうち{0}面</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>正常に動作しています。</translation>
    </message>
    <message>
        <source>A click selects the polygons on the map.</source>
        <translation>クリックすると地図上のポリゴンが選択されます。</translation>
    </message>
    <message>
        <source>Thresholds of single targets</source>
        <translation>個々の対象のしきい値</translation>
    </message>
    <message>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>「セットアップ」を押すと、壊れたものが作り直されます。その後もう一度診断してください。</translation>
    </message>
    <message>
        <source>The test came to no answer.</source>
        <translation>診断は回答に至りませんでした。</translation>
    </message>
    <message>
        <source>SegEarth: self-test</source>
        <translation>SegEarth: 自己診断</translation>
    </message>
    <message>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano（内蔵）</translation>
    </message>
    <message>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg（学習不要のセカンドオピニオン）</translation>
    </message>
    <message>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>場所を見つけるQwen3-VL（2B、4B、8B、32B）</translation>
    </message>
    <message>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>場所を指し示すCLIP ViT-B/16</translation>
    </message>
    <message>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>点と言葉から切り出すSAM 3</translation>
    </message>
    <message>
        <source>Segment Anything, which segments it from points only</source>
        <translation>点だけから切り出すSegment Anything</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>`segearth models pull {model}` または `segearth models import DIR` を実行してください。</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>モデルのページで規約に同意し、HF_TOKENを設定してから `segearth models pull {model}` を実行するか、`segearth models import DIR` を実行してください。</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part}：`segearth models pull {model}` または `segearth models import DIR` を実行してください。</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part}：モデルのページで規約に同意し、HF_TOKENを設定してから `segearth models pull {model}` を実行するか、`segearth models import DIR` を実行してください。</translation>
    </message>
    <message>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{other}の代わりに{part}も使えます：`segearth models pull {model}` または `segearth models import DIR` を実行してください。</translation>
    </message>
    <message>
        <source>GeoSeg needs more models.</source>
        <translation>GeoSegにはさらにモデルが必要です。</translation>
    </message>
    <message>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title}は{folder}にインストールされていません。</translation>
    </message>
    <message>
        <source>{files} missing in {folder}.</source>
        <translation>{folder}に{files}がありません。</translation>
    </message>
    <message>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>`segearth models pull {model}` を実行するか、お手元のフォルダで `segearth models import DIR` を実行してください。</translation>
    </message>
    <message>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>segearth-nanoの{files}がありません。SegEarthをインストールし直してください。</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title}には約{needed} GBのメモリが必要ですが、空きは{free} GBです。ほかのプログラムを終了するか、より小さいエンジンを選んでください。</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>破棄しました</translation>
    </message>
    <message>
        <source>Asking {who}</source>
        <translation>{who}に問い合わせています</translation>
    </message>
    <message>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>同じモデルをインストール中の{who}を待っています</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>{file}をダウンロードしています</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>{file}をコピーしています</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file}を確認しています</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <translation>モデルを確認しています</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストールしました</translation>
    </message>
    <message>
        <source>Every file is what was installed</source>
        <translation>すべてのファイルはインストール時のままです</translation>
    </message>
    <message>
        <source>I found {nouns}.</source>
        <translation>見つかりました：{nouns}。</translation>
    </message>
    <message>
        <source>Nothing here looks like {nouns}.</source>
        <translation>ここには見当たりません：{nouns}。</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>内蔵モデルはこの種の画像を判断できません：大きさが{columns} x {rows}ピクセルしかありません。</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>内蔵モデルはこの種の画像を判断できません：1ピクセルが{gsd} mで、対応は{coarsest} mまでです。拡大してください。</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>内蔵モデルはこの種の画像を判断できません：ほとんど何も写っておらず、全体が一色です。</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>内蔵モデルはこの種の画像を判断できません：空の写った地上の写真のようです。</translation>
    </message>
    <message>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>画像にほとんど何も写っていません。推測として扱ってください。</translation>
    </message>
    <message>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>画像に色がありません（パンクロマティック、レーダー、熱画像？）。内蔵モデルはカラー画像用です。推測として扱ってください。</translation>
    </message>
    <message>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>赤外のフォールスカラーのようです。内蔵モデルは自然色用です。推測として扱うか、赤・緑・青のバンドを選んでください。</translation>
    </message>
    <message>
        <source>I marked what answers the question.</source>
        <translation>質問に当てはまるものを示しました。</translation>
    </message>
    <message>
        <source>Nothing here answers the question.</source>
        <translation>ここには質問に当てはまるものがありません。</translation>
    </message>
    <message>
        <source>The model named nothing to mark.</source>
        <translation>モデルは示すものを挙げませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>{all}個の対象のうち、最初の%n個だけを示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>回答は%n秒で打ち切られました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>回答は%nトークンで打ち切られました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>グラフィックカードの空きメモリが足りないため、プロセッサで実行しました。</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>グラフィックカードのメモリが不足したため、プロセッサで実行しました。</translation>
    </message>
    <message>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>メモリが不足したため、同時に見る画像を減らしました。</translation>
    </message>
    <message>
        <source>The reasoner named no place.</source>
        <translation>言語モデルは場所を挙げませんでした。</translation>
    </message>
    <message>
        <source>The reasoner named a place but not what is there.</source>
        <translation>言語モデルは場所を挙げましたが、そこに何があるかは挙げませんでした。</translation>
    </message>
    <message>
        <source>The reasoner named a place without any area.</source>
        <translation>言語モデルは面積のない場所を挙げました。</translation>
    </message>
    <message>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>言語モデルは求められたものと違う座標で答えました。</translation>
    </message>
    <message>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>その回答は許された最大の長さで打ち切られました。</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>時間切れになりました。</translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation>言語モデルの言葉：「{words}」</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>言語モデルは何も言いませんでした。</translation>
    </message>
    <message>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>「{phrase}」を探しましたが、挙げられた場所は画像の外です。</translation>
    </message>
    <message>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>列{left}～{right}、行{top}～{bottom}で「{phrase}」を探しました。</translation>
    </message>
    <message>
        <source>What points and words both mark is shown.</source>
        <translation>点と言葉の両方が示すものを表示しています。</translation>
    </message>
    <message>
        <source>Only its points led to a mask.</source>
        <translation>点だけがマスクにつながりました。</translation>
    </message>
    <message>
        <source>Only its words led to a mask.</source>
        <translation>言葉だけがマスクにつながりました。</translation>
    </message>
    <message>
        <source>Neither points nor words led to a mask.</source>
        <translation>点も言葉もマスクにつながりませんでした。</translation>
    </message>
    <message>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>点と言葉が別のピクセルを示すため、何も表示していません。</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>点と言葉が別のピクセルを示しています。点が示すものを表示しています。</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>点と言葉が別のピクセルを示しています。言葉が示すものを表示しています。</translation>
    </message>
    <message>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anythingは言葉を読まないため、点だけを使いました。</translation>
    </message>
    <message>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>{one}だけが示しています：{area} {unit}。{other}は何も示していません。</translation>
    </message>
    <message>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one}と{other}はどこも一致しません：示しているのは{first}と{second} {unit}です。</translation>
    </message>
    <message>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>{one}と{other}は、どちらかが示す範囲の{percent}%で一致します（{union} {unit}のうち{both}）。{one}のみ：{first} {unit}。{other}のみ：{second} {unit}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Self-t&amp;est: does it work?</source>
        <translation>自己診断: 動作していますか？(&amp;E)</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>飛行機</translation>
    </message>
    <message>
        <source>airplanes</source>
        <translation>飛行機</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>裸地</translation>
    </message>
    <message>
        <source>baseball diamond</source>
        <translation>野球場</translation>
    </message>
    <message>
        <source>baseball diamonds</source>
        <translation>野球場</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>船</translation>
    </message>
    <message>
        <source>boats</source>
        <translation>船</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>橋</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>橋</translation>
    </message>
    <message>
        <source>building</source>
        <translation>建物</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>建物</translation>
    </message>
    <message>
        <source>car</source>
        <translation>自動車</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>自動車</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>桟橋</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>桟橋</translation>
    </message>
    <message>
        <source>field</source>
        <translation>農地</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>農地</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>駐車場</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>駐車場</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>鉄道</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>鉄道</translation>
    </message>
    <message>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>runway</source>
        <translation>滑走路</translation>
    </message>
    <message>
        <source>runways</source>
        <translation>滑走路</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>砂地</translation>
    </message>
    <message>
        <source>solar panel</source>
        <translation>太陽光パネル</translation>
    </message>
    <message>
        <source>solar panels</source>
        <translation>太陽光パネル</translation>
    </message>
    <message>
        <source>sports field</source>
        <translation>運動場</translation>
    </message>
    <message>
        <source>sports fields</source>
        <translation>運動場</translation>
    </message>
    <message>
        <source>storage tank</source>
        <translation>貯蔵タンク</translation>
    </message>
    <message>
        <source>storage tanks</source>
        <translation>貯蔵タンク</translation>
    </message>
    <message>
        <source>swimming pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>tennis court</source>
        <translation>テニスコート</translation>
    </message>
    <message>
        <source>tennis courts</source>
        <translation>テニスコート</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>樹木</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>樹木</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>植生</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>The image no longer exists: {path}.</source>
        <translation>画像はもう存在しません：{path}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path}というファイルはありません。</translation>
    </message>
    <message>
        <source>{name} cannot be read as an image.</source>
        <translation>{name}は画像として読み取れません。</translation>
    </message>
    <message>
        <source>This part of the image holds no data.</source>
        <translation>画像のこの部分にはデータがありません。</translation>
    </message>
    <message>
        <source>The extent does not touch the image.</source>
        <translation>領域が画像に重なっていません。</translation>
    </message>
    <message>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>この詳細度では領域が{pixels}ピクセルあります。一度に扱えるのは{most}までです。</translation>
    </message>
    <message>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>画像には{values}個の値があります。読み取れるのは{most}までです。</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title}には約{needed} GBのメモリが必要ですが、{where}の空きは{free} GBです。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {title}.</source>
        <translation>{title}に必要な空きメモリがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>質問が%nトークンあり、{title}が読める数を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no engine called {name}.</source>
        <translation>{name}というエンジンはありません。</translation>
    </message>
    <message>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine}は常に自分自身と一致します。</translation>
    </message>
    <message numerus="yes">
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>回答に%n秒より長くかかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>すでに%n件の質問が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>These bands of the image cannot be used.</source>
        <translation>画像のこれらのバンドは使えません。</translation>
    </message>
    <message>
        <source>The download arrived damaged.</source>
        <translation>ダウンロードしたファイルが破損しています。</translation>
    </message>
    <message>
        <source>The backend has no such engine.</source>
        <translation>バックエンドにそのエンジンはありません。</translation>
    </message>
    <message>
        <source>Something went wrong inside SegEarth.</source>
        <translation>SegEarthの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>The backend refused the request.</source>
        <translation>バックエンドが要求を拒否しました。</translation>
    </message>
    <message>
        <source>The model hub is busy.</source>
        <translation>モデルハブが混み合っています。</translation>
    </message>
    <message>
        <source>The model hub does not answer as it should.</source>
        <translation>モデルハブの応答が正しくありません。</translation>
    </message>
    <message>
        <source>The model hub refused to give the model.</source>
        <translation>モデルハブがモデルの提供を拒否しました。</translation>
    </message>
    <message>
        <source>The model hub cannot be reached.</source>
        <translation>モデルハブに接続できません。</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>画像はもう存在しません。</translation>
    </message>
    <message>
        <source>The image or the extent is too large.</source>
        <translation>画像または領域が大きすぎます。</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>画像を読み取れません。</translation>
    </message>
    <message>
        <source>This model belongs to SegEarth.</source>
        <translation>このモデルはSegEarthの一部です。</translation>
    </message>
    <message>
        <source>This model is installed already, or on its way.</source>
        <translation>このモデルはインストール済みか、インストール中です。</translation>
    </message>
    <message>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarthはこのモデルを使えません。</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the model.</source>
        <translation>ディスクにモデルのための空きがありません。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>そのモデルはありません。</translation>
    </message>
    <message>
        <source>There is no such repository.</source>
        <translation>そのリポジトリはありません。</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>結果を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>質問が長すぎます。</translation>
    </message>
    <message>
        <source>The image is too large to be sent.</source>
        <translation>画像が大きすぎて送れません。</translation>
    </message>
    <message>
        <source>The answer is not ready yet.</source>
        <translation>回答はまだできていません。</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>無効な設定があります。</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written.</source>
        <translation>モデルのフォルダに書き込めません。</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>回答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>モデルの重みを読み取れません。</translation>
    </message>
    <message>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>モデルの重みが以前と異なります。</translation>
    </message>
    <message>
        <source>The model is not installed, or not whole.</source>
        <translation>モデルがインストールされていないか、不完全です。</translation>
    </message>
    <message>
        <source>Download it again, or choose another mirror.</source>
        <translation>もう一度ダウンロードするか、別のミラーを選んでください。</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>数分待ってから、もう一度ダウンロードしてください。中断した所から続きます。</translation>
    </message>
    <message>
        <source>Download it again later, or choose another mirror.</source>
        <translation>後でもう一度ダウンロードするか、別のミラーを選んでください。</translation>
    </message>
    <message>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>名前を確認してください。正しければ、モデルのページで規約に同意し、HF_TOKENに自分のトークンを設定してください。</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>ネットワークとプロキシを確認してから、もう一度ダウンロードしてください。中断した所から続きます。</translation>
    </message>
    <message>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>SegEarthをアンインストールすると消えます。</translation>
    </message>
    <message>
        <source>Wait until it is there, or remove it first.</source>
        <translation>終わるまで待つか、先に削除してください。</translation>
    </message>
    <message>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>作者が公開しているままのチェックポイントを指定してください。</translation>
    </message>
    <message>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>空きを増やすか、SEGEARTH_MODELSを別のディスクのフォルダに設定してください。</translation>
    </message>
    <message>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>モデルの一覧から選ぶか、リポジトリをOWNER/NAMEの形で指定してください。</translation>
    </message>
    <message>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>名前を確認してください。OWNER/NAMEの形です。</translation>
    </message>
    <message>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>SEGEARTH_MODELSを書き込めるフォルダに設定してください。</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備完了。</translation>
    </message>
    <message>
        <source>How to get a model</source>
        <translation>モデルの入手方法</translation>
    </message>
    <message>
        <source>Needs about {} of memory</source>
        <translation>約 {} のメモリが必要</translation>
    </message>
    <message>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation>インターネットから：プロセシングツールボックス、SegEarth、モデル、モデルをダウンロード</translation>
    </message>
    <message>
        <source>The engines</source>
        <translation>エンジン一覧</translation>
    </message>
    <message>
        <source>Marks several things at once, each with its name</source>
        <translation>複数のものを一度に、それぞれ名前付きで示します</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>言葉で答えます</translation>
    </message>
    <message>
        <source>Says where it looked</source>
        <translation>どこを見たかを示します</translation>
    </message>
    <message>
        <source>The threshold can be moved after the answer</source>
        <translation>しきい値は回答の後でも動かせます</translation>
    </message>
    <message>
        <source>✗ {}: {}</source>
        <translation>✗ {}：{}</translation>
    </message>
    <message>
        <source>Licence of its weights: {}</source>
        <translation>重みのライセンス：{}</translation>
    </message>
    <message>
        <source>✓ {}: is installed</source>
        <translation>✓ {}：インストール済み</translation>
    </message>
    <message>
        <source>In a terminal, segearth is: {}</source>
        <translation>ターミナルでの segearth：{}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>What each engine can do…</source>
        <translation>各エンジンでできること…</translation>
    </message>
    <message>
        <source>Why, and what each engine can do…</source>
        <translation>その理由と、各エンジンでできること…</translation>
    </message>
    <message>
        <source>Not ready yet: {}.</source>
        <translation>まだ準備できていません：{}。</translation>
    </message>
    <message>
        <source>{} – asked already</source>
        <translation>{} – 質問済み</translation>
    </message>
    <message>
        <source>Install a model from a folder</source>
        <translation>フォルダーからモデルをインストール</translation>
    </message>
    <message>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation>モデルの重みをフォルダーや USB メモリからコピーします。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation>フォルダーには、作者が公開したままのチェックポイントが入っています。</translation>
    </message>
    <message>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation>名前がなければ、エンジンが探す名前が付きます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Weights: see their model card. Code they come from: Apache-2.0.</source>
        <translation>重み：モデルカードを参照してください。元のコード：Apache-2.0。</translation>
    </message>
    <message>
        <source>Weights and code: ask their authors; no licence was published with them.</source>
        <translation>重みとコード：作者に問い合わせてください。ライセンスは公開されていません。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>The polygons of this image have no place in {0}, whose CRS is {1}.</source>
        <translation>この画像のポリゴンは、座標参照系が {1} の {0} には収められません。</translation>
    </message>
    <message>
        <source>The SegEarth backend is being set up at this moment.</source>
        <translation>SegEarth のバックエンドは現在セットアップ中です。</translation>
    </message>
    <message>
        <source>Wait until the set-up in the SegEarth dock is done, then ask again.</source>
        <translation>SegEarth ドックでのセットアップが終わるまで待ってから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>This area lies outside the image.</source>
        <translation>この区域は画像の外にあります。</translation>
    </message>
    <message>
        <source>Choose an area on the image, and check the CRS of both.</source>
        <translation>画像上の区域を選び、両方の座標参照系を確認してください。</translation>
    </message>
    <message>
        <source>Choose another answer, or polygons of your own.</source>
        <translation>別の回答、またはご自身のポリゴンを選んでください。</translation>
    </message>
    <message>
        <source>Choose another file for this image.</source>
        <translation>この画像には別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The layer “{}” has no polygons.</source>
        <translation>レイヤ「{}」にはポリゴンがありません。</translation>
    </message>
    <message>
        <source>“{}” shows what changed: it is no answer.</source>
        <translation>「{}」は変化を示すもので、回答ではありません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Left out as too small: {0} of gains and losses, {1}.</source>
        <translation>小さすぎるため省いた増減：{0}、{1}。</translation>
    </message>
    <message>
        <source>Changes have no probability map, which this format needs: untick “{}”.</source>
        <translation>変化には、この形式に必要な確率マップがありません。「{}」のチェックを外してください。</translation>
    </message>
    <message>
        <source>Folder of the offline bundle (it holds manifest.json)</source>
        <translation>オフラインバンドルのフォルダ（manifest.json を含む）</translation>
    </message>
    <message>
        <source>Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.</source>
        <translation>今回の質問：{asked}。回答済み：{known}。失敗：{failed}。ポリゴン：{polygons}。</translation>
    </message>
    <message>
        <source>Run again into the same file to try once more what failed.</source>
        <translation>失敗したものをもう一度試すには、同じファイルを指定して再実行してください。</translation>
    </message>
    <message>
        <source>{0} of {1} done; run again into the same file to go on.</source>
        <translation>{1} 件中 {0} 件が完了しました。続けるには、同じファイルを指定して再実行してください。</translation>
    </message>
    <message>
        <source>Answers (GeoPackage)</source>
        <translation>回答（GeoPackage）</translation>
    </message>
    <message>
        <source>This is no offline bundle.</source>
        <translation>これはオフラインバンドルではありません。</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0}.</source>
        <translation>{0} を含むフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, then choose it again.</source>
        <translation>作成した場所からもう一度コピーし、選び直してください。</translation>
    </message>
    <message>
        <source>The compared answers are switched off on the map.</source>
        <translation>比較した回答は地図上で非表示にしました。</translation>
    </message>
    <message>
        <source>Something may lie below the threshold: lower it under Refine.</source>
        <translation>しきい値より下に何かあるかもしれません。「調整」で下げてください。</translation>
    </message>
    <message>
        <source>Now, at {threshold}: {polygons}</source>
        <translation>現在、{threshold}: {polygons}</translation>
    </message>
    <message>
        <source>Now, after changes by hand: {}</source>
        <translation>現在、手作業の変更後: {}</translation>
    </message>
    <message>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. It knows {nouns}.</source>
        <translation>内蔵モデルは「{question}」を知りません。SegEarth-R1ならインストール後に分かるかもしれません。知っているもの：{nouns}。</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <translation>承認 {}</translation>
    </message>
    <message>
        <source>rejected {}</source>
        <translation>却下 {}</translation>
    </message>
    <message>
        <source>merged {}</source>
        <translation>結合 {}</translation>
    </message>
    <message>
        <source>redrawn {}</source>
        <translation>描き直し {}</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>追加 {}</translation>
    </message>
    <message>
        <source>Changed by hand ({})</source>
        <translation>手作業で変更 ({})</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then change something once more.</source>
        <translation>このファイルを使用しているほかのプログラムを閉じてから、もう一度何か変更してください。</translation>
    </message>
    <message>
        <source>Your changes are in {0}, but its table of runs does not tell of them.</source>
        <translation>変更は{0}に保存されましたが、その「runs」テーブルには記録されていません。</translation>
    </message>
    <message>
        <source>{} that there is something</source>
        <translation>{}（何かがある）</translation>
    </message>
    <message>
        <source>For screen and paper: each polygon with a picture, and where it all comes from.</source>
        <translation>画面表示と印刷用：各ポリゴンの画像と、すべての来歴。</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance.</source>
        <translation>ポリゴン、スタイル、来歴を含みます。</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance, and the probability maps as rasters.</source>
        <translation>ポリゴン、スタイル、来歴と、ラスタとしての確率マップを含みます。</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags.</source>
        <translation>クラウド最適化GeoTIFF：0～1の確率。来歴はタグに入ります。</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.</source>
        <translation>クラウド最適化GeoTIFF：ポリゴンの内側は1、外側は0。来歴はタグに入ります。</translation>
    </message>
    <message>
        <source>Coordinates of the image; style and provenance lie beside it (.qml, .qmd).</source>
        <translation>画像の座標を使用。スタイルと来歴は隣のファイルに入ります (.qml, .qmd)。</translation>
    </message>
    <message>
        <source>Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).</source>
        <translation>経度と緯度 (WGS 84)、来歴付き。スタイルは隣のファイルに入ります (.qml)。</translation>
    </message>
    <message>
        <source>How sure the engine is that what was asked for is here at all. How sure it is of each polygon stands in the list of polygons.</source>
        <translation>探しているものがここに存在することについてのエンジンの確かさ。ポリゴンごとの確かさは、ポリゴンの一覧にあります。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Changes by hand are kept first.</source>
        <translation>先に手作業の変更が保持されます。</translation>
    </message>
    <message>
        <source>Tick what is to be exported.</source>
        <translation>エクスポートするものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>新しいファイルです。</translation>
    </message>
    <message>
        <source>Compared as the engine drew both: changes by hand do not count.</source>
        <translation>エンジンが描いたもの同士の比較です。手作業の変更は数えません。</translation>
    </message>
    <message>
        <source>How sure the engine is of each polygon: the mean probability of its pixels.</source>
        <translation>ポリゴンごとのエンジンの確かさ：ピクセルの確率の平均。</translation>
    </message>
    <message>
        <source>This answer has no polygons on the map that could be listed.</source>
        <translation>この回答には、一覧にできるポリゴンが地図上にありません。</translation>
    </message>
    <message>
        <source>No polygon is left here.</source>
        <translation>ここにはポリゴンが残っていません。</translation>
    </message>
    <message>
        <source>These polygons lie in {}: what is changed by hand is changed there.</source>
        <translation>これらのポリゴンは{}にあります。手作業の変更はそこに書き込まれます。</translation>
    </message>
    <message>
        <source>Polygons are being changed by hand: keep the changes first.</source>
        <translation>ポリゴンを手作業で変更中です。先に変更を保持してください。</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer.</source>
        <translation>これらのポリゴンは残ります。スライダは新しいレイヤを描きます。</translation>
    </message>
    <message>
        <source>In this view, at {now} m per pixel, “{thing}” can hardly be seen.</source>
        <translation>この表示（1ピクセル{now} m）では、「{thing}」はほとんど見えません。</translation>
    </message>
    <message>
        <source>“{thing}” can hardly be seen in this image: its own pixels are {native} m wide.</source>
        <translation>この画像では「{thing}」はほとんど見えません。画像自体のピクセルの幅が{native} mです。</translation>
    </message>
    <message>
        <source>The polygons of “{0}” have no place in {1}, the other layer's CRS.</source>
        <translation>「{0}」のポリゴンは、もう一方のレイヤの座標参照系 {1} には収められません。</translation>
    </message>
    <message>
        <source>Check that both layers have the right CRS.</source>
        <translation>両方のレイヤの座標参照系が正しいか確認してください。</translation>
    </message>
    <message>
        <source>Left out, as outside of what was asked: {}.</source>
        <translation>質問の範囲外のため省いたもの：{}。</translation>
    </message>
    <message>
        <source>Only what lies in the extent is judged; left empty, that is what the answer was asked about.</source>
        <translation>領域内にあるものだけを評価します。空欄の場合は、質問の対象となった領域です。</translation>
    </message>
    <message>
        <source>{0} is there already and belongs to another file.</source>
        <translation>{0}は既に存在し、別のファイルのものです。</translation>
    </message>
    <message>
        <source>One mask per question, seen at {pixels} pixels on the long side.</source>
        <translation>質問ごとにマスク1つ。長辺{pixels}ピクセルで見ます。</translation>
    </message>
    <message>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels.</source>
        <translation>語句が表すものを見つけますが、推論はできません。{pixels}ピクセルで見ます。</translation>
    </message>
    <message>
        <source>Marks several targets by name, sees {pixels} pixels.</source>
        <translation>複数の対象を名前で示します。{pixels}ピクセルで見ます。</translation>
    </message>
    <message>
        <source>Needs {least} to {most} GB of memory.</source>
        <translation>{least}～{most} GBのメモリが必要です。</translation>
    </message>
    <message>
        <source>run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>重みのフォルダで `segearth models import DIR` を実行してください。私たちの知る限り、重みは公開されていません。</translation>
    </message>
    <message>
        <source>Run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>重みのフォルダで `segearth models import DIR` を実行してください。私たちの知る限り、重みは公開されていません。</translation>
    </message>
    <message>
        <source>“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask for each alone.</source>
        <translation>「{question}」は複数のものを挙げています：{nouns}。内蔵モデルが一度に示すのは1種類です。1つずつ質問してください。</translation>
    </message>
    <message>
        <source>{who} did not understand the question, so there is nothing to compare.</source>
        <translation>{who}は質問を理解できなかったため、比較するものがありません。</translation>
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
        <translation>調べた範囲の端に接しています</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>座標参照系</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>調べた解像度</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>ファイル内の日付</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>ピクセルサイズ</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>質問日時</translation>
    </message>
    <message>
        <source>{} m per pixel</source>
        <translation>1ピクセル{} m</translation>
    </message>
    <message>
        <source>{} accepted by hand</source>
        <translation>手作業で承認 {}</translation>
    </message>
    <message>
        <source>scores {0} to {1}</source>
        <translation>スコア {0}～{1}</translation>
    </message>
    <message>
        <source>Score all targets together</source>
        <translation>すべての対象をまとめて評価</translation>
    </message>
    <message>
        <source>Score “{}” only</source>
        <translation>「{}」だけを評価</translation>
    </message>
    <message>
        <source>All targets were scored together.</source>
        <translation>すべての対象をまとめて評価しました。</translation>
    </message>
    <message>
        <source>Only “{}” was scored.</source>
        <translation>「{}」だけを評価しました。</translation>
    </message>
    <message>
        <source>Not ready yet: the button below installs its model from a folder of yours.</source>
        <translation>まだ準備できていません：下のボタンで、お手元のフォルダーからモデルをインストールできます。</translation>
    </message>
    <message>
        <source>From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models</source>
        <translation>フォルダーや USB メモリから：下のボタン、またはプロセシングツールボックス、SegEarth、モデル</translation>
    </message>
    <message>
        <source>&amp;Install a model from a folder…</source>
        <translation>フォルダーからモデルをインストール(&amp;I)…</translation>
    </message>
    <message>
        <source>No temporary layer is ticked; what files show stays on the map.</source>
        <translation>一時レイヤにチェックがありません。ファイルの内容は地図に残ります。</translation>
    </message>
    <message>
        <source>The place you clicked</source>
        <translation>クリックした場所</translation>
    </message>
    <message>
        <source>Polygons that neither touch nor overlap cannot be merged into one</source>
        <translation>接しても重なってもいないポリゴンは1つに結合できません</translation>
    </message>
    <message>
        <source>Select these polygons on the map</source>
        <translation>これらのポリゴンを地図上で選択</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>全体と同じ</translation>
    </message>
    <message>
        <source>This target gets the threshold of all targets again.</source>
        <translation>この対象のしきい値を、すべての対象のしきい値に戻します。</translation>
    </message>
    <message>
        <source>Threshold of “{0}”: {1}</source>
        <translation>「{0}」のしきい値：{1}</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own: {}</source>
        <translation>現在、それぞれのしきい値で: {}</translation>
    </message>
    <message>
        <source>(at {})</source>
        <translation>（{}）</translation>
    </message>
    <message>
        <source>The raster layer that is looked at; left empty, all visible images of the project.</source>
        <translation>調べるラスタレイヤ。空欄の場合は、プロジェクトで表示中のすべての画像です。</translation>
    </message>
    <message>
        <source>The polygons that answer: in memory, or in a file with style and metadata.</source>
        <translation>回答のポリゴン：メモリ上、またはスタイルとメタデータを持つファイル。</translation>
    </message>
    <message>
        <source>{} answers with other settings were in this file: replaced.</source>
        <translation>このファイルで置き換えた、ほかの設定による回答：{}。</translation>
    </message>
    <message>
        <source>Answers with other settings, replaced</source>
        <translation>置き換えた、ほかの設定による回答</translation>
    </message>
    <message>
        <source>{}: table</source>
        <translation>{}：テーブル</translation>
    </message>
    <message>
        <source>certainty {}</source>
        <translation>確かさ {}</translation>
    </message>
    <message>
        <source>Keep answers with other settings</source>
        <translation>ほかの設定による回答を残す</translation>
    </message>
    <message>
        <source>Each line is asked about each area, in English.</source>
        <translation>各行を各区域について質問します（英語）。</translation>
    </message>
    <message>
        <source>Polygons: what is found lies inside of them. Left empty, all of the image is one area.</source>
        <translation>ポリゴン：見つかるものはその内側に限られます。空欄の場合は、画像全体が1つの区域です。</translation>
    </message>
    <message>
        <source>Its values name the areas in the answers and in the table; left empty, numbers do.</source>
        <translation>その値が回答とテーブルで区域の名前になります。空欄の場合は番号です。</translation>
    </message>
    <message>
        <source>A file that is there already is added to, so that a batch goes on where it stopped.</source>
        <translation>既存のファイルには追記されるため、バッチは止まったところから続きます。</translation>
    </message>
    <message>
        <source>Off: an answer replaces what the same question about the same area found with other settings. On: both stay in the file, for comparing; their polygons lie above each other.</source>
        <translation>オフ：同じ区域についての同じ質問がほかの設定で得た結果を、回答が置き換えます。オン：比較のため両方がファイルに残り、ポリゴンは重なります。</translation>
    </message>
    <message>
        <source>The raster layer that is looked at, in its own CRS.</source>
        <translation>調べるラスタレイヤ。それ自身の座標参照系で扱います。</translation>
    </message>
    <message>
        <source>What to look for, in English, such as: swimming pools.</source>
        <translation>探すもの（英語）。例：swimming pools</translation>
    </message>
    <message>
        <source>Only this part is looked at; left empty, all of the image. Needed without an image.</source>
        <translation>この部分だけを調べます。空欄の場合は画像全体です。画像を指定しない場合は必須です。</translation>
    </message>
    <message>
        <source>The model that answers. “List models” in this toolbox says which are installed.</source>
        <translation>回答するモデル。インストール済みのものは、このツールボックスの「モデルを一覧表示」で分かります。</translation>
    </message>
    <message>
        <source>A second engine for the same question: the layer then shows where both agree.</source>
        <translation>同じ質問への2つ目のエンジン。レイヤには両者が一致する場所が示されます。</translation>
    </message>
    <message>
        <source>How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many times closer. native: Every pixel of the image. Closer looks take longer.</source>
        <translation>どれだけ細かく見るか。overview：全体を1回（概観）。2x、4x：ウィンドウごとに、その倍率で近くから。native：画像の全ピクセル。細かいほど時間がかかります。</translation>
    </message>
    <message>
        <source>A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it later.</source>
        <translation>ピクセルごとのエンジンの確かさ（0～1）のラスタ。後から別のポリゴンを描けます。</translation>
    </message>
    <message>
        <source>A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more that is wrong.</source>
        <translation>この確率以上のピクセルが回答に含まれます（0.5は50%）。低くすると多く見つかりますが、誤りも増えます。</translation>
    </message>
    <message>
        <source>Polygons that cover less ground are left out; 0 keeps all.</source>
        <translation>これより狭いポリゴンを除外します。0ではすべて残ります。</translation>
    </message>
    <message>
        <source>How far an outline may move to have fewer corners; 0 keeps the pixels&apos; edges.</source>
        <translation>頂点を減らすために輪郭が動いてよい距離。0ではピクセルの縁のままです。</translation>
    </message>
    <message>
        <source>Gives outlines right angles, as buildings have them.</source>
        <translation>輪郭を建物のように直角にします。</translation>
    </message>
    <message>
        <source>Where an answer names several things: a label and a threshold of its own in each row. Usually empty.</source>
        <translation>回答が複数のものを挙げる場合に、各行にラベルとそのしきい値を指定します。通常は空欄です。</translation>
    </message>
    <message>
        <source>thresholds of single targets</source>
        <translation>個々の対象のしきい値</translation>
    </message>
    <message>
        <source>other outlines</source>
        <translation>異なる輪郭</translation>
    </message>
    <message>
        <source>only one was changed by hand</source>
        <translation>一方だけが手作業で変更されました</translation>
    </message>
    <message>
        <source>The two were not drawn alike: {}.</source>
        <translation>両者の描き方が異なります：{}。</translation>
    </message>
    <message>
        <source>threshold {0} and {1}</source>
        <translation>しきい値 {0} と {1}</translation>
    </message>
    <message>
        <source>smallest {0} and {1}</source>
        <translation>最小面積 {0} と {1}</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>エクスポート(&amp;T)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>It is asked all the same.</source>
        <translation>それでもこの画像に質問します。</translation>
    </message>
    <message>
        <source>Leave it empty to judge all polygons.</source>
        <translation>空欄にすると、すべてのポリゴンを評価します。</translation>
    </message>
    <message>
        <source>Its labels are: {}.</source>
        <translation>回答のラベル：{}。</translation>
    </message>
    <message>
        <source>No polygon of the answer has the label “{}”.</source>
        <translation>ラベルが「{}」のポリゴンは回答にありません。</translation>
    </message>
    <message>
        <source>A less close look sees every pixel of the image here already.</source>
        <translation>ここでは、より低い詳細度でも画像の全ピクセルが見えています。</translation>
    </message>
    <message>
        <source>{} – nothing more here</source>
        <translation>{} – ここでは変わりません</translation>
    </message>
    <message>
        <source>Stays with its polygon until sliders draw all of them anew.</source>
        <translation>スライダがすべてを描き直すまで、番号はそのポリゴンのまま変わりません。</translation>
    </message>
    <message>
        <source>Of an answer that names several things: only polygons with this label are judged, and the suggested threshold is its own. Left empty, all are judged together.</source>
        <translation>回答が複数のものを挙げる場合に、このラベルのポリゴンだけを評価し、推奨しきい値もそのラベルのものになります。空欄の場合は、すべてをまとめて評価します。</translation>
    </message>
    <message>
        <source>Only the ground that both were asked about is compared: {}.</source>
        <translation>両方で質問の対象となった区域だけを比較しています：{}。</translation>
    </message>
    <message>
        <source>“{}” is switched off in the Layers panel.</source>
        <translation>「{}」はレイヤパネルで非表示になっています。</translation>
    </message>
    <message>
        <source>The map does not show “{}” at this scale.</source>
        <translation>この縮尺では、地図に「{}」は表示されません。</translation>
    </message>
    <message>
        <source>“{0}” lies above “{1}” and may hide it on the map.</source>
        <translation>「{0}」が「{1}」より上にあり、地図上で隠している可能性があります。</translation>
    </message>
    <message>
        <source>The two answers are {0} and {1} certain.</source>
        <translation>2つの回答の確かさは{0}と{1}です。</translation>
    </message>
    <message>
        <source>The answer is {} certain.</source>
        <translation>回答の確かさは{}です。</translation>
    </message>
    <message>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or less.</source>
        <translation>1ピクセル{gsd} mでは、内蔵モデルは次のものを見分けられません：{nouns}。それには{finest} m以下のピクセルが必要です。</translation>
    </message>
    <message>
        <source>A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen larger.</source>
        <translation>1ピクセルが{gsd} mですが、内蔵モデルは主に{finest} m以下の画像で学習しました。ここではよく間違えます。推測として扱ってください。拡大して表示の一部ごとに質問すると、より大きく見えます。</translation>
    </message>
    <message>
        <source>The two answers are about different places: nothing is common to both.</source>
        <translation>2つの回答は別の場所についてのもので、共通する部分がありません。</translation>
    </message>
    <message>
        <source>Choose an answer about the same place.</source>
        <translation>同じ場所についての回答を選んでください。</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>{}以上</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>以前：</translation>
    </message>
    <message>
        <source>From {0} to {1}: gained {2}, lost {3}, kept {4}.</source>
        <translation>{0}から{1}：増加 {2}、減少 {3}、維持 {4}。</translation>
    </message>
    <message>
        <source>{0}, without {1} rejected by hand</source>
        <translation>{0}（手作業で却下した{1}個を除く）</translation>
    </message>
    <message>
        <source>Nothing is changed by hand: end the editing.</source>
        <translation>手作業の変更はありません。編集を終了してください。</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer, without those rejected and without other changes by hand.</source>
        <translation>これらのポリゴンは残ります。スライダは新しいレイヤを描きますが、却下したものやほかの手作業の変更は含みません。</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own and {smallest}: {polygons}</source>
        <translation>現在、それぞれのしきい値、面積{smallest}で: {polygons}</translation>
    </message>
    <message>
        <source>Now, at {threshold} and {smallest}: {polygons}</source>
        <translation>現在、{threshold}、面積{smallest}: {polygons}</translation>
    </message>
    <message>
        <source>Questions that were not judged</source>
        <translation>判断できなかった質問数</translation>
    </message>
    <message>
        <source>Number of polygons in the file</source>
        <translation>ファイル内のポリゴンの数</translation>
    </message>
    <message>
        <source>In the file: {}.</source>
        <translation>ファイル内：{}。</translation>
    </message>
    <message>
        <source>{}: not judged</source>
        <translation>{}：判断できず</translation>
    </message>
    <message>
        <source>Not judged: {}.</source>
        <translation>判断できず：{}。</translation>
    </message>
</context>
</TS>
