<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>SegEarth</name>
    <message>
        <source>Gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>The SegEarth backend is not set up yet.</source>
        <translation>SegEarth 后端尚未安装。</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock: one click makes it.</source>
        <translation>请在 SegEarth 面板中点击“安装”：一次点击即可完成。</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend.</source>
        <translation>插件比其后端更新。</translation>
    </message>
    <message>
        <source>Press Set up in the SegEarth dock to update it.</source>
        <translation>请在 SegEarth 面板中点击“安装”以更新后端。</translation>
    </message>
    <message>
        <source>The SegEarth backend did not start.</source>
        <translation>SegEarth 后端未能启动。</translation>
    </message>
    <message>
        <source>Look into the log for the reason, then ask again.</source>
        <translation>请在日志中查看原因，然后重新提问。</translation>
    </message>
    <message>
        <source>The SegEarth backend stopped before it had answered.</source>
        <translation>SegEarth 后端在给出回答之前停止了。</translation>
    </message>
    <message>
        <source>Ask again: it starts anew.</source>
        <translation>请重新提问：后端会重新启动。</translation>
    </message>
    <message>
        <source>The backend&apos;s address belongs to a program that has ended.</source>
        <translation>后端的地址属于一个已结束的程序。</translation>
    </message>
    <message>
        <source>Ask again: the backend starts anew.</source>
        <translation>请重新提问：后端会重新启动。</translation>
    </message>
    <message>
        <source>The backend does not know this QGIS session.</source>
        <translation>后端不认识此 QGIS 会话。</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>问题为空。</translation>
    </message>
    <message>
        <source>Type what you are looking for, for example: swimming pools.</source>
        <translation>请用英文输入要查找的内容，例如：swimming pools。</translation>
    </message>
    <message>
        <source>The question has {0} characters; at most {1} are read.</source>
        <translation>问题有 {0} 个字符；最多读取 {1} 个。</translation>
    </message>
    <message>
        <source>Shorten the question.</source>
        <translation>请缩短问题。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is no image on the map.</source>
        <translation>地图上没有图像。</translation>
    </message>
    <message>
        <source>Add a raster layer or a web map, and make it visible.</source>
        <translation>请添加栅格图层或网络地图，并使其可见。</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is in view.</source>
        <translation>“{0}”不在视图范围内。</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view, then ask again.</source>
        <translation>请移动地图使图像进入视图，然后重新提问。</translation>
    </message>
    <message>
        <source>The image&apos;s file no longer exists: {0}.</source>
        <translation>图像文件已不存在：{0}。</translation>
    </message>
    <message>
        <source>Put the file back or choose another layer, then ask again.</source>
        <translation>请将文件放回原处或选择其他图层，然后重新提问。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>无法读取“{0}”。</translation>
    </message>
    <message>
        <source>Open the file in another program to see whether it is damaged.</source>
        <translation>请在其他程序中打开该文件，检查是否已损坏。</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>无法绘制地图。</translation>
    </message>
    <message>
        <source>Check the connection to the web map, then ask again.</source>
        <translation>请检查与网络地图的连接，然后重新提问。</translation>
    </message>
    <message>
        <source>The export to {0} failed; nothing was changed.</source>
        <translation>导出到 {0} 失败；未作任何更改。</translation>
    </message>
    <message>
        <source>Choose another file, or look into the log for the reason.</source>
        <translation>请选择其他文件，或在日志中查看原因。</translation>
    </message>
    <message>
        <source>The disk is full; {0} is as it was before.</source>
        <translation>磁盘已满；{0} 保持原样。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>请释放一些空间或选择其他文件夹，然后重新导出。</translation>
    </message>
    <message>
        <source>{0} is in use; it is as it was before.</source>
        <translation>{0} 正在使用中；文件保持原样。</translation>
    </message>
    <message>
        <source>Finish editing its layers or close the other program, then export again.</source>
        <translation>请结束对其图层的编辑或关闭其他程序，然后重新导出。</translation>
    </message>
    <message>
        <source>{0} may not be written.</source>
        <translation>没有写入 {0} 的权限。</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>请选择其他文件夹，然后重新导出。</translation>
    </message>
    <message>
        <source>{0} is not a GeoPackage; it is as it was before.</source>
        <translation>{0} 不是 GeoPackage；文件保持原样。</translation>
    </message>
    <message>
        <source>Choose another file, then export again.</source>
        <translation>请选择其他文件，然后重新导出。</translation>
    </message>
    <message>
        <source>There is no answer to export.</source>
        <translation>没有可导出的回答。</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>请先提出问题。</translation>
    </message>
    <message>
        <source>No probability map is kept of “{}”.</source>
        <translation>没有保留“{}”的概率图。</translation>
    </message>
    <message>
        <source>Ask the question again, or choose another format.</source>
        <translation>请重新提问，或选择其他格式。</translation>
    </message>
    <message>
        <source>“{}” has no CRS, so this format cannot say where it is.</source>
        <translation>“{}”没有坐标参照系，因此该格式无法表示其位置。</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS, or choose GeoPackage.</source>
        <translation>请设置图层的坐标参照系，或选择 GeoPackage。</translation>
    </message>
    <message>
        <source>This QGIS cannot write {}.</source>
        <translation>此 QGIS 无法写入 {}。</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>请选择其他格式。</translation>
    </message>
    <message>
        <source>This answer could not be added to the history in {}.</source>
        <translation>无法将此回答添加到 {} 中的历史记录。</translation>
    </message>
    <message>
        <source>Export it, or free some space on the disk.</source>
        <translation>请导出该回答，或释放一些磁盘空间。</translation>
    </message>
    <message>
        <source>The history in {} cannot be read.</source>
        <translation>无法读取 {} 中的历史记录。</translation>
    </message>
    <message>
        <source>Move the file away; the history then begins anew.</source>
        <translation>请移走该文件；历史记录将重新开始。</translation>
    </message>
    <message>
        <source>The history does not hold this answer any more.</source>
        <translation>历史记录中已没有此回答。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请重新提问。</translation>
    </message>
    <message>
        <source>No features are selected.</source>
        <translation>未选中任何要素。</translation>
    </message>
    <message>
        <source>Select some in the layer that is active in the layers panel.</source>
        <translation>请在图层面板的活动图层中选择一些要素。</translation>
    </message>
    <message>
        <source>Accept polygons</source>
        <translation>接受多边形</translation>
    </message>
    <message>
        <source>Reject polygons</source>
        <translation>拒绝多边形</translation>
    </message>
    <message>
        <source>Merge polygons</source>
        <translation>合并多边形</translation>
    </message>
    <message>
        <source>Nothing of the image is in view.</source>
        <translation>图像不在视图范围内。</translation>
    </message>
    <message>
        <source>The image was damaged on its way to the backend.</source>
        <translation>图像在传输到后端时损坏。</translation>
    </message>
    <message>
        <source>The memory was not enough for this question.</source>
        <translation>内存不足以处理此问题。</translation>
    </message>
    <message>
        <source>Too many questions are waiting.</source>
        <translation>等待中的问题过多。</translation>
    </message>
    <message>
        <source>The backend no longer knows this question.</source>
        <translation>后端已不认识此问题。</translation>
    </message>
    <message>
        <source>Correct this setting and ask again.</source>
        <translation>请更正此设置，然后重新提问。</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>请选择其他引擎。</translation>
    </message>
    <message>
        <source>Check that the file still exists, then ask again.</source>
        <translation>请检查文件是否仍然存在，然后重新提问。</translation>
    </message>
    <message>
        <source>Zoom in or ask about a smaller extent.</source>
        <translation>请放大地图，或对较小的范围提问。</translation>
    </message>
    <message>
        <source>Move the map so that the image is in view.</source>
        <translation>请移动地图使图像进入视图。</translation>
    </message>
    <message>
        <source>Choose three bands that look like red, green and blue.</source>
        <translation>请选择对应红、绿、蓝的三个波段。</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>请重新安装模型。</translation>
    </message>
    <message>
        <source>The file was changed or damaged; install the model again.</source>
        <translation>文件已被更改或损坏；请重新安装模型。</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or choose a smaller engine.</source>
        <translation>请对较小的范围提问，或选择较小的引擎。</translation>
    </message>
    <message>
        <source>Ask about a smaller extent, or at less detail.</source>
        <translation>请对较小的范围提问，或降低细节程度。</translation>
    </message>
    <message>
        <source>Wait for a running question to finish, then ask again.</source>
        <translation>请等待正在运行的问题完成，然后重新提问。</translation>
    </message>
    <message>
        <source>Choose another folder or free some space, then export again.</source>
        <translation>请选择其他文件夹或释放一些空间，然后重新导出。</translation>
    </message>
    <message>
        <source>The backend reported a problem without a name.</source>
        <translation>后端报告了一个未知问题。</translation>
    </message>
    <message>
        <source>Polygons that {0} drew on “{1}” in answer to “{2}”.</source>
        <translation>{0} 在“{1}”上为回答“{2}”绘制的多边形。</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在排队等待</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>正在分析图像</translation>
    </message>
    <message>
        <source>Finding what was asked for</source>
        <translation>正在查找所问目标</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>正在绘制多边形</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Evidence sheet (HTML)</source>
        <translation>证据表 (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>证据表</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>得分 {}</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} 平方像素</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <source>Image: {}</source>
        <translation>图像：{}</translation>
    </message>
    <message>
        <source>GeoPackage with probability maps</source>
        <translation>含概率图的 GeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Probability map (GeoTIFF)</source>
        <translation>概率图 (GeoTIFF)</translation>
    </message>
    <message>
        <source>Mask (GeoTIFF)</source>
        <translation>掩膜 (GeoTIFF)</translation>
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
        <translation>文字回答。按 Esc 停止。</translation>
    </message>
    <message>
        <source>&amp;Zoom to answer</source>
        <translation>缩放到回答(&amp;Z)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Ground area</source>
        <translation>地面面积</translation>
    </message>
    <message>
        <source>Of the extent</source>
        <translation>占范围比例</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine}（{device}）</translation>
    </message>
    <message>
        <source>{} (as asked: {})</source>
        <translation>{}（提问时：{}）</translation>
    </message>
    <message>
        <source>The question could not be asked.</source>
        <translation>无法提出该问题。</translation>
    </message>
    <message>
        <source>Look into the log for the reason.</source>
        <translation>请在日志中查看原因。</translation>
    </message>
    <message>
        <source>What shall be found there?</source>
        <translation>要在那里查找什么？</translation>
    </message>
    <message>
        <source>Type it above and press Enter.</source>
        <translation>请在上方输入，然后按 Enter。</translation>
    </message>
    <message>
        <source>Ask about here</source>
        <translation>询问此处</translation>
    </message>
    <message>
        <source>Ask inside this polygon</source>
        <translation>在此多边形内提问</translation>
    </message>
    <message>
        <source>Segment visible extent…</source>
        <translation>分割可见范围…</translation>
    </message>
    <message>
        <source>Segment visible extent: “{}”</source>
        <translation>分割可见范围：“{}”</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>An earlier answer, or polygons of your own</source>
        <translation>较早的回答，或您自己的多边形</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What this answer gained, lost and kept since the other one</source>
        <translation>与另一回答相比，此回答新增、消失和保留的部分</translation>
    </message>
    <message>
        <source>IoU, precision and recall by the other polygons, and the best threshold</source>
        <translation>相对于其他多边形的 IoU、精确率和召回率，以及最佳阈值</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{} 相对于 {} 的变化</translation>
    </message>
    <message>
        <source>By area: IoU {}, precision {}, recall {}.</source>
        <translation>按面积：IoU {}，精确率 {}，召回率 {}。</translation>
    </message>
    <message>
        <source>By objects: precision {}, recall {}.</source>
        <translation>按对象：精确率 {}，召回率 {}。</translation>
    </message>
    <message>
        <source>At a threshold of {} the IoU is {}.</source>
        <translation>阈值为 {} 时，IoU 为 {}。</translation>
    </message>
    <message>
        <source>Use a threshold of {}</source>
        <translation>使用阈值 {}</translation>
    </message>
    <message>
        <source>Exported to {}.</source>
        <translation>已导出到 {}。</translation>
    </message>
    <message>
        <source>Starting the backend…</source>
        <translation>正在启动后端…</translation>
    </message>
    <message>
        <source>Sending the question…</source>
        <translation>正在发送问题…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Closer looks go window by window and take longer: at 4x, up to 16 times.</source>
        <translation>更细致的查看会逐窗口进行，耗时更长：4x 时最多为 16 倍。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>2x closer</source>
        <translation>2x 细看</translation>
    </message>
    <message>
        <source>4x closer</source>
        <translation>4x 细看</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>逐像素</translation>
    </message>
    <message>
        <source>SegEarth</source>
        <translation>SegEarth</translation>
    </message>
    <message>
        <source>Waiting for the backend…</source>
        <translation>正在等待后端…</translation>
    </message>
    <message>
        <source>{} – not ready</source>
        <translation>{} – 未就绪</translation>
    </message>
    <message>
        <source>Examples that fit what is seen</source>
        <translation>适合当前视图的示例</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出回答</translation>
    </message>
    <message>
        <source>&amp;Add the exported file to the map</source>
        <translation>将导出的文件添加到地图(&amp;A)</translation>
    </message>
    <message>
        <source>Take the &amp;temporary layer away: the file shows the same</source>
        <translation>移除临时图层：文件显示相同内容(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>回答(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>One file for each answer, named after it.</source>
        <translation>每个回答一个文件，以回答命名。</translation>
    </message>
    <message>
        <source>This file exists. The answers are added; its other layers stay as they are.</source>
        <translation>此文件已存在。回答将添加到其中；其他图层保持原样。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>此文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>SegEarth: export</source>
        <translation>SegEarth：导出</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>绘制的矩形</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>选中的要素</translation>
    </message>
    <message>
        <source>SegEarth help</source>
        <translation>SegEarth 帮助</translation>
    </message>
    <message>
        <source>Same answer: yes, IoU {}.</source>
        <translation>回答相同：是，IoU {}。</translation>
    </message>
    <message>
        <source>Same answer: no, IoU {}: {} then, {} now.</source>
        <translation>回答相同：否，IoU {}：当时 {}，现在 {}。</translation>
    </message>
    <message>
        <source>The image has changed, or the model has.</source>
        <translation>图像或模型发生了变化。</translation>
    </message>
    <message>
        <source>The model is another one.</source>
        <translation>模型不是同一个。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次提问</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Show this answer (Enter)</source>
        <translation>显示此回答 (Enter)</translation>
    </message>
    <message>
        <source>Ask this question about the same image once more</source>
        <translation>对同一图像再次提出此问题</translation>
    </message>
    <message>
        <source>Ask once more and tell whether the answer is the same</source>
        <translation>再次提问，并说明回答是否相同</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Visible map</source>
        <translation>可见地图</translation>
    </message>
    <message>
        <source>The map as you see it, several layers together</source>
        <translation>您所看到的地图，多个图层合在一起</translation>
    </message>
    <message>
        <source>Ask the map (SegEarth)</source>
        <translation>向地图提问 (SegEarth)</translation>
    </message>
    <message>
        <source>Ask about what is seen</source>
        <translation>对可见范围提问</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>重启并再次提问</translation>
    </message>
    <message>
        <source>Choose image</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Zoom to image</source>
        <translation>缩放到图像</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <translation>选择引擎</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>重新导出</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>提出此问题 (Enter)</translation>
    </message>
    <message>
        <source>Undo on the map</source>
        <translation>撤销地图上的操作</translation>
    </message>
    <message>
        <source>Redo on the map</source>
        <translation>重做地图上的操作</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>范围(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>细节(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>引擎(&amp;N)</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Accept the selected polygons</source>
        <translation>接受选中的多边形</translation>
    </message>
    <message>
        <source>Reject the selected polygons (Delete)</source>
        <translation>拒绝选中的多边形 (Delete)</translation>
    </message>
    <message>
        <source>Merge the selected polygons</source>
        <translation>合并选中的多边形</translation>
    </message>
    <message>
        <source>Undo the last change by hand</source>
        <translation>撤销上一次手动更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Keep the changes and end the editing</source>
        <translation>保留更改并结束编辑</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Press Enter to ask, Escape to cancel.</source>
        <translation>按 Enter 提问，按 Esc 取消。</translation>
    </message>
    <message>
        <source>What are you looking for? Example: swimming pools</source>
        <translation>要查找什么？请用英文，例如：swimming pools</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>简化</translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation>直角化</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>保留此版本(&amp;K)</translation>
    </message>
    <message>
        <source>Leaves these polygons as a layer; the sliders go on with a copy.</source>
        <translation>将这些多边形保留为图层；滑块继续作用于副本。</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} 像素</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>轻度</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom to {} m per pixel</source>
        <translation>缩放到每像素 {} 米</translation>
    </message>
    <message>
        <source>SegEarth settings</source>
        <translation>SegEarth 设置</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Smallest area</source>
        <translation>最小面积(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;implify outlines</source>
        <translation>简化轮廓(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Python of the backend</source>
        <translation>后端的 Python(&amp;P)</translation>
    </message>
    <message>
        <source>Set up: folder, device, &amp;repair…</source>
        <translation>安装：文件夹、设备、修复(&amp;R)…</translation>
    </message>
    <message>
        <source>Used by the next question; another Python, by the next start.</source>
        <translation>从下一个问题起生效；更换 Python 则从下次启动起生效。</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>native</source>
        <translation>原始分辨率</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>正在检查此计算机</translation>
    </message>
    <message>
        <source>Folder for the backend, its models and caches</source>
        <translation>用于存放后端、模型和缓存的文件夹</translation>
    </message>
    <message>
        <source>SegEarth is ready: the test picture was answered in {0} s on {1}.</source>
        <translation>SegEarth 已就绪：测试图像在{1}上用 {0} 秒得到了回答。</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Cancelled; what is here is kept.</source>
        <translation>已取消；已有的内容会保留。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>One step before the first question</source>
        <translation>第一个问题之前的一步</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>安装被中断</translation>
    </message>
    <message>
        <source>The plugin is newer than its backend</source>
        <translation>插件比其后端更新</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>重新安装</translation>
    </message>
    <message>
        <source>A program beside QGIS, with its own Python, answers your questions.</source>
        <translation>由 QGIS 之外、自带 Python 的程序回答您的问题。</translation>
    </message>
    <message>
        <source>The button below makes it, in the folder named.</source>
        <translation>点击下方按钮，即可将其安装到指定的文件夹。</translation>
    </message>
    <message>
        <source>Nothing is installed into QGIS, and no administrator is needed.</source>
        <translation>不会向 QGIS 中安装任何内容，也不需要管理员权限。</translation>
    </message>
    <message>
        <source>It goes on where it stopped; what is already here is not fetched again.</source>
        <translation>将从中断处继续；已有的内容不会重新下载。</translation>
    </message>
    <message>
        <source>An update takes about a minute where only the backend itself has changed.</source>
        <translation>如果只有后端本身发生变化，更新大约需要一分钟。</translation>
    </message>
    <message>
        <source>The backend works. Here it can be moved to another device or another folder.</source>
        <translation>后端工作正常。可在此将其移到其他设备或文件夹。</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>安装(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>重新安装(&amp;S)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA {})</source>
        <translation>NVIDIA 显卡 (CUDA {})</translation>
    </message>
    <message>
        <source>Automatic: {}</source>
        <translation>自动：{}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found.</source>
        <translation>未找到 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>{}: its driver is too old; update it to use the card.</source>
        <translation>{}：驱动程序太旧；请更新驱动程序以使用该显卡。</translation>
    </message>
    <message>
        <source>{}: torch does not serve this card.</source>
        <translation>{}：torch 不支持此显卡。</translation>
    </message>
    <message>
        <source>{} on the disk</source>
        <translation>占用磁盘 {}</translation>
    </message>
    <message>
        <source>{0} ({1} are free)</source>
        <translation>{0}（可用 {1}）</translation>
    </message>
    <message>
        <source>{0} to fetch, {1}</source>
        <translation>需下载 {0}，{1}</translation>
    </message>
    <message>
        <source>{} (no network)</source>
        <translation>{}（无需网络）</translation>
    </message>
    <message>
        <source>{}: unpacking</source>
        <translation>{}：正在解压</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} MB</source>
        <translation>{0}：{1} / {2} MB</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>剩余约 {} 分钟</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>正在检查离线包</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装程序</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Neural network library</source>
        <translation>神经网络库</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Asking a question with a known answer</source>
        <translation>正在提出一个已知答案的问题</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} 公顷</translation>
    </message>
    <message>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
    <message>
        <source>{} s (view known)</source>
        <translation>{} 秒（视图已知）</translation>
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
        <translation>1 个多边形</translation>
    </message>
    <message numerus="yes">
        <source>%n polygons</source>
        <translation>
            <numerusform>%n 个多边形</numerusform>
        </translation>
    </message>
    <message>
        <source>SegEarth: answer in words</source>
        <translation>SegEarth：文字回答</translation>
    </message>
    <message>
        <source>SegEarth: ask the map</source>
        <translation>SegEarth：向地图提问</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>对图像提问</translation>
    </message>
    <message>
        <source>Draws polygons around what a question in plain words asks for.</source>
        <translation>用通俗的话提问，在所问目标周围绘制多边形。</translation>
    </message>
    <message>
        <source>The answer is a layer of polygons.</source>
        <translation>回答是一个多边形图层。</translation>
    </message>
    <message>
        <source>Without an image, all visible images of the project are looked at.</source>
        <translation>未指定图像时，将查看工程中所有可见的图像。</translation>
    </message>
    <message>
        <source>An extent is needed then.</source>
        <translation>此时需要指定范围。</translation>
    </message>
    <message>
        <source>From the probability map other polygons can be drawn later, without asking again.</source>
        <translation>之后可从概率图绘制其他多边形，无需重新提问。</translation>
    </message>
    <message>
        <source>Ask many questions over many areas</source>
        <translation>对多个区域提出多个问题</translation>
    </message>
    <message>
        <source>Asks every question (one per line) about every area (one per polygon).</source>
        <translation>对每个区域（每个多边形一个）提出每个问题（每行一个）。</translation>
    </message>
    <message>
        <source>Without areas, each question is asked about the whole image.</source>
        <translation>未指定区域时，每个问题都针对整幅图像。</translation>
    </message>
    <message>
        <source>Stopped in the middle, it goes on there when it is run again with the same file.</source>
        <translation>若中途停止，使用同一文件再次运行时会从该处继续。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Field with the areas&apos; names</source>
        <translation>区域名称字段</translation>
    </message>
    <message>
        <source>Questions, one per line</source>
        <translation>问题（每行一个）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Questions asked now</source>
        <translation>本次提出的问题数</translation>
    </message>
    <message>
        <source>Questions answered before</source>
        <translation>此前已回答的问题数</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>失败的问题数</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>多边形数量</translation>
    </message>
    <message>
        <source>Starting the backend</source>
        <translation>正在启动后端</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>比较两个回答</translation>
    </message>
    <message>
        <source>Slivers along edges are left out by a minimum area.</source>
        <translation>通过最小面积可排除边缘的细碎多边形。</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>最小面积 (m²)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Gained area in m²</source>
        <translation>新增面积 (m²)</translation>
    </message>
    <message>
        <source>Lost area in m²</source>
        <translation>消失面积 (m²)</translation>
    </message>
    <message>
        <source>Kept area in m²</source>
        <translation>保留面积 (m²)</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>交并比 (IoU)</translation>
    </message>
    <message>
        <source>Intersection over union: {}</source>
        <translation>交并比 (IoU)：{}</translation>
    </message>
    <message>
        <source>Writes answers with style, metadata and the image&apos;s licence.</source>
        <translation>写出回答及其样式、元数据和图像的许可信息。</translation>
    </message>
    <message>
        <source>Probability map</source>
        <translation>概率图</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>写出的内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>文字回答</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>面积 (m²)</translation>
    </message>
    <message>
        <source>Simplify (pixels)</source>
        <translation>简化（像素）</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>列出模型</translation>
    </message>
    <message>
        <source>Lists the models that are installed and those that can be. Nothing is downloaded.</source>
        <translation>列出已安装和可安装的模型。不会下载任何内容。</translation>
    </message>
    <message>
        <source>Names of installed models</source>
        <translation>已安装模型的名称</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Downloads a model&apos;s weights; what was stopped goes on where it was.</source>
        <translation>下载模型的权重；中断的下载会从中断处继续。</translation>
    </message>
    <message>
        <source>A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint.</source>
        <translation>只需列表中的名称；仓库（所有者/名称）可获取任何其他检查点。</translation>
    </message>
    <message>
        <source>A mirror is asked instead of huggingface.co.</source>
        <translation>将访问镜像而不是 huggingface.co。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Mirror (https://…)</source>
        <translation>镜像 (https://…)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Verify a model</source>
        <translation>校验模型</translation>
    </message>
    <message>
        <source>Bytes verified</source>
        <translation>已校验的字节数</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>can be installed</source>
        <translation>可安装</translation>
    </message>
    <message>
        <source>Polygons from a probability map</source>
        <translation>从概率图生成多边形</translation>
    </message>
    <message>
        <source>Draws the polygons of an answer again, from its probability map.</source>
        <translation>根据回答的概率图重新绘制其多边形。</translation>
    </message>
    <message>
        <source>Any raster of values from 0 to 1 will do; each band is one thing.</source>
        <translation>任何值在 0 到 1 之间的栅格均可；每个波段代表一类目标。</translation>
    </message>
    <message>
        <source>Score an answer against reference polygons</source>
        <translation>用参考多边形评价回答</translation>
    </message>
    <message>
        <source>Tells how right an answer is, judged by polygons that you trust.</source>
        <translation>以您信任的多边形为准，说明回答的正确程度。</translation>
    </message>
    <message>
        <source>IoU, precision and recall by ground area; precision and recall also by objects.</source>
        <translation>按地面面积计算 IoU、精确率和召回率；精确率和召回率也按对象计算。</translation>
    </message>
    <message>
        <source>A polygon is right where it shares half of the union with one of them.</source>
        <translation>多边形与其中之一的重叠达到并集的一半时视为正确。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Right, wrong and missed</source>
        <translation>正确、错误和遗漏</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>按面积的精确率</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>按面积的召回率</translation>
    </message>
    <message>
        <source>Precision by objects</source>
        <translation>按对象的精确率</translation>
    </message>
    <message>
        <source>Recall by objects</source>
        <translation>按对象的召回率</translation>
    </message>
    <message>
        <source>Suggested threshold</source>
        <translation>建议阈值</translation>
    </message>
    <message>
        <source>Intersection over union at the suggested threshold</source>
        <translation>建议阈值下的交并比 (IoU)</translation>
    </message>
    <message>
        <source>The connection failed or broke off.</source>
        <translation>连接失败或中断。</translation>
    </message>
    <message>
        <source>Check the network, then press Continue: what is here is not fetched again.</source>
        <translation>请检查网络，然后点击“继续”：已有的内容不会重新下载。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>无法连接到代理服务器。</translation>
    </message>
    <message>
        <source>Correct it in QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>请在 QGIS 中更正（设置、选项、网络），然后点击“继续”。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>代理服务器要求用户名和密码。</translation>
    </message>
    <message>
        <source>Give them to QGIS (Settings, Options, Network), then press Continue.</source>
        <translation>请在 QGIS 中提供（设置、选项、网络），然后点击“继续”。</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip 无法使用 SOCKS 代理。</translation>
    </message>
    <message>
        <source>Name an HTTP proxy in QGIS&apos;s network options, or use an offline bundle.</source>
        <translation>请在 QGIS 的网络选项中指定 HTTP 代理，或使用离线包。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; a proxy may read the traffic.</source>
        <translation>服务器的证书不受信任；可能有代理在读取流量。</translation>
    </message>
    <message>
        <source>Import your organisation&apos;s certificate into QGIS, then press Continue.</source>
        <translation>请将贵单位的证书导入 QGIS，然后点击“继续”。</translation>
    </message>
    <message>
        <source>The package server refuses access.</source>
        <translation>软件包服务器拒绝访问。</translation>
    </message>
    <message>
        <source>Ask your administrator to allow the servers that the page names.</source>
        <translation>请让管理员放行页面上列出的服务器。</translation>
    </message>
    <message>
        <source>A package is not the one that was pinned; it was not installed.</source>
        <translation>某个软件包与锁定的版本不符；未安装。</translation>
    </message>
    <message>
        <source>Press Continue to fetch it again; your mirror may alter it.</source>
        <translation>请点击“继续”重新下载；您的镜像可能更改了它。</translation>
    </message>
    <message>
        <source>A package is not offered for this computer, or cannot be reached.</source>
        <translation>某个软件包不适用于此计算机，或无法获取。</translation>
    </message>
    <message>
        <source>Choose another device or Python, or use a bundle made for this computer.</source>
        <translation>请选择其他设备或 Python，或使用为此计算机制作的离线包。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then press Continue.</source>
        <translation>请释放一些空间或选择其他文件夹，然后点击“继续”。</translation>
    </message>
    <message>
        <source>The folder may not be written.</source>
        <translation>没有写入该文件夹的权限。</translation>
    </message>
    <message>
        <source>Choose another folder, then press Continue.</source>
        <translation>请选择其他文件夹，然后点击“继续”。</translation>
    </message>
    <message>
        <source>The virus scanner removed a file.</source>
        <translation>杀毒软件删除了一个文件。</translation>
    </message>
    <message>
        <source>Except the folder from scanning, then press Continue.</source>
        <translation>请将该文件夹从扫描中排除，然后点击“继续”。</translation>
    </message>
    <message>
        <source>This computer&apos;s rules forbid running programs from the folder.</source>
        <translation>此计算机的规则禁止从该文件夹运行程序。</translation>
    </message>
    <message>
        <source>Choose a folder that your administrator allows, then press Continue.</source>
        <translation>请选择管理员允许的文件夹，然后点击“继续”。</translation>
    </message>
    <message>
        <source>Another program is using the backend&apos;s files.</source>
        <translation>其他程序正在使用后端的文件。</translation>
    </message>
    <message>
        <source>Close other QGIS windows, then press Continue.</source>
        <translation>请关闭其他 QGIS 窗口，然后点击“继续”。</translation>
    </message>
    <message>
        <source>The folder&apos;s path is too long for this system.</source>
        <translation>文件夹的路径对此系统来说过长。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then press Continue.</source>
        <translation>请选择路径较短的文件夹，然后点击“继续”。</translation>
    </message>
    <message>
        <source>This system&apos;s C library is too old: glibc 2.28 is needed.</source>
        <translation>此系统的 C 库太旧：需要 glibc 2.28。</translation>
    </message>
    <message>
        <source>Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough.</source>
        <translation>请更新系统；Debian 10、Ubuntu 20.04 和 RHEL 8 已足够新。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s Visual C++ runtime is missing.</source>
        <translation>缺少 Microsoft Visual C++ 运行库。</translation>
    </message>
    <message>
        <source>Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue.</source>
        <translation>请安装 https://aka.ms/vs/17/release/vc_redist.x64.exe ，然后点击“继续”。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old.</source>
        <translation>NVIDIA 驱动程序太旧。</translation>
    </message>
    <message>
        <source>Update it, or choose the processor as device, then press Continue.</source>
        <translation>请更新驱动程序，或选择处理器作为设备，然后点击“继续”。</translation>
    </message>
    <message>
        <source>This build of torch does not serve this graphics card.</source>
        <translation>此版本的 torch 不支持这块显卡。</translation>
    </message>
    <message>
        <source>Choose another device, then press Continue.</source>
        <translation>请选择其他设备，然后点击“继续”。</translation>
    </message>
    <message>
        <source>Everything is installed, but torch cannot use the graphics card.</source>
        <translation>全部已安装，但 torch 无法使用显卡。</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver, or choose the processor; then press Continue.</source>
        <translation>请更新 NVIDIA 驱动程序，或选择处理器；然后点击“继续”。</translation>
    </message>
    <message>
        <source>The memory was not enough.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, then press Continue.</source>
        <translation>请关闭其他程序，然后点击“继续”。</translation>
    </message>
    <message>
        <source>No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS&apos;s own.</source>
        <translation>除 QGIS 自带的之外，未找到合适的 Python（3.10 至 3.14，64 位）。</translation>
    </message>
    <message>
        <source>Install one: {0} Then press Look again.</source>
        <translation>请安装一个：{0} 然后点击“重新查找”。</translation>
    </message>
    <message>
        <source>This Python cannot make environments: its venv module is missing.</source>
        <translation>此 Python 无法创建环境：缺少 venv 模块。</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: python3-venv), then press Continue.</source>
        <translation>请安装它（Debian 和 Ubuntu 上为 python3-venv），然后点击“继续”。</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the backend (process {0}).</source>
        <translation>另一个 QGIS 正在安装后端（进程 {0}）。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then press Continue.</source>
        <translation>请等待其完成，然后点击“继续”。</translation>
    </message>
    <message>
        <source>The bundle was made for {0}, which this computer is not.</source>
        <translation>离线包是为 {0} 制作的，不适用于此计算机。</translation>
    </message>
    <message>
        <source>Choose a bundle made for this computer and this version of the plugin.</source>
        <translation>请选择为此计算机和此插件版本制作的离线包。</translation>
    </message>
    <message>
        <source>The bundle is incomplete or was changed: {0}.</source>
        <translation>离线包不完整或已被更改：{0}。</translation>
    </message>
    <message>
        <source>Everything is installed, but the test picture got a wrong answer.</source>
        <translation>全部已安装，但测试图像得到了错误的回答。</translation>
    </message>
    <message>
        <source>Choose another device, or copy the diagnostics and report it.</source>
        <translation>请选择其他设备，或复制诊断信息并报告问题。</translation>
    </message>
    <message>
        <source>The set-up failed for a reason that has no name yet.</source>
        <translation>安装失败，原因尚不明确。</translation>
    </message>
    <message>
        <source>Press Continue; if it fails again, copy the diagnostics and report it.</source>
        <translation>请点击“继续”；若再次失败，请复制诊断信息并报告问题。</translation>
    </message>
    <message>
        <source>SegEarth: set up the backend</source>
        <translation>SegEarth：安装后端</translation>
    </message>
    <message>
        <source>One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.</source>
        <translation>一个 GeoPackage 在“answers”中保存所有多边形，在“runs”中为每个问题和区域保存一行。</translation>
    </message>
    <message>
        <source>Tells what was gained, lost and kept between two answers about one place, such as of two years.</source>
        <translation>说明同一地点的两个回答之间（例如不同年份）新增、消失和保留的部分。</translation>
    </message>
    <message>
        <source>Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.</source>
        <translation>面积为地面面积；两者相同时 IoU 为 1，毫无重叠时为 0。</translation>
    </message>
    <message>
        <source>Masks and probability maps need the answer&apos;s probability map, an evidence sheet the image.</source>
        <translation>掩膜和概率图需要回答的概率图，证据表需要图像。</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of every file of a model again and compares it with what was installed.</source>
        <translation>重新计算模型每个文件的 SHA-256，并与安装时的值进行比较。</translation>
    </message>
    <message>
        <source>The threshold decides which pixels belong; right angles suit buildings and swimming pools.</source>
        <translation>阈值决定哪些像素属于结果；直角化适合建筑物和游泳池。</translation>
    </message>
    <message>
        <source>With the answer&apos;s probability map, the threshold that would have suited best is suggested.</source>
        <translation>有回答的概率图时，会建议最合适的阈值。</translation>
    </message>
    <message>
        <source>Offline bundle…</source>
        <translation>离线包…</translation>
    </message>
    <message>
        <source>Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.</source>
        <translation>按名称或用途识别 24 类目标；不会推理。SegEarth-R1 会。</translation>
    </message>
    <message>
        <source>One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.</source>
        <translation>每个问题一处，每像素只有是或否；需要 8 GB 显存，或耐心等待。</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>仅 {}</translation>
    </message>
    <message>
        <source>Both: {0} and {1}</source>
        <translation>两者：{0} 和 {1}</translation>
    </message>
    <message>
        <source>How far both engines agree</source>
        <translation>两个引擎的一致程度</translation>
    </message>
    <message>
        <source>The parts fit together exactly; other settings act when you ask again.</source>
        <translation>各部分完全吻合；更改设置后需重新提问才会生效。</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Neither {one} nor {other} marks anything.</source>
        <translation>{one} 和 {other} 都没有标出任何内容。</translation>
    </message>
    <message>
        <source>The sliders wait for the probability map.</source>
        <translation>滑块正在等待概率图。</translation>
    </message>
    <message>
        <source>No probability map was kept, so nothing can be drawn anew. Ask again.</source>
        <translation>没有保留概率图，因此无法重新绘制。请再问一次。</translation>
    </message>
    <message>
        <source>This engine says yes or no for each pixel: a threshold changes nothing.</source>
        <translation>该引擎对每个像素只回答是或否：阈值不起作用。</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>The project was closed before “{}” was answered.</source>
        <translation>在“{}”得到回答之前，项目已关闭。</translation>
    </message>
    <message>
        <source>The answer is kept in the history of projects without a name.</source>
        <translation>回答已保存在未命名项目的历史记录中。</translation>
    </message>
    <message>
        <source>The answer is kept in the history of {}.</source>
        <translation>回答已保存在 {} 的历史记录中。</translation>
    </message>
    <message>
        <source>Self-test: does it work?</source>
        <translation>自检：是否正常工作？</translation>
    </message>
    <message>
        <source>Ask a&amp;lso</source>
        <translation>同时询问(&amp;L)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Threshold of all targets</source>
        <translation>所有目标的阈值</translation>
    </message>
    <message>
        <source>Threshold of “{}”</source>
        <translation>“{}”的阈值</translation>
    </message>
    <message>
        <source>Ask also</source>
        <translation>同时询问</translation>
    </message>
    <message>
        <source>A second engine answers too: the map shows where both agree and where not.</source>
        <translation>第二个引擎也会回答：地图显示两者在何处一致、何处不一致。</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>不使用其他引擎</translation>
    </message>
    <message>
        <source>SegEarth self-test</source>
        <translation>SegEarth 自检</translation>
    </message>
    <message>
        <source>A bundled picture is asked a question whose answer is known.</source>
        <translation>对一幅内置图像提出一个已知答案的问题。</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>It does not work: the test picture got a wrong answer.</source>
        <translation>无法正常工作：测试图像得到了错误的回答。</translation>
    </message>
    <message>
        <source>Press Set up and choose another device, or report it.</source>
        <translation>请点击“安装”并选择其他设备，或报告问题。</translation>
    </message>
    <message>
        <source>{0} (from {1} on it works)</source>
        <translation>{0}（达到 {1} 即为正常）</translation>
    </message>
    <message>
        <source>{0} of {1} pools</source>
        <translation>{1} 个泳池中的 {0} 个</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>工作正常。</translation>
    </message>
    <message>
        <source>A click selects the polygons on the map.</source>
        <translation>单击可在地图上选中多边形。</translation>
    </message>
    <message>
        <source>Thresholds of single targets</source>
        <translation>各目标的阈值</translation>
    </message>
    <message>
        <source>Press Set up: what is damaged is made anew. Then test again.</source>
        <translation>请点击“安装”：损坏的部分会重新生成。然后重新测试。</translation>
    </message>
    <message>
        <source>The test came to no answer.</source>
        <translation>测试没有得到回答。</translation>
    </message>
    <message>
        <source>SegEarth: self-test</source>
        <translation>SegEarth：自检</translation>
    </message>
    <message>
        <source>SegEarth nano (built in)</source>
        <translation>SegEarth nano（内置）</translation>
    </message>
    <message>
        <source>GeoSeg (training-free second opinion)</source>
        <translation>GeoSeg（免训练的第二意见）</translation>
    </message>
    <message>
        <source>Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)</source>
        <translation>Qwen3-VL，用于找到位置（2B、4B、8B 或 32B）</translation>
    </message>
    <message>
        <source>CLIP ViT-B/16, which points at it</source>
        <translation>CLIP ViT-B/16，用于指向该位置</translation>
    </message>
    <message>
        <source>SAM 3, which segments it from points and from words</source>
        <translation>SAM 3，按点和词语分割</translation>
    </message>
    <message>
        <source>Segment Anything, which segments it from points only</source>
        <translation>Segment Anything，只按点分割</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>请运行 `segearth models pull {model}` 或 `segearth models import DIR`。</translation>
    </message>
    <message>
        <source>run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>请先在模型页面接受条款并设置 HF_TOKEN，再运行 `segearth models pull {model}`；或运行 `segearth models import DIR`。</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>{part}：请运行 `segearth models pull {model}` 或 `segearth models import DIR`。</translation>
    </message>
    <message>
        <source>{part}: run `segearth models pull {model}` after accepting the terms on its page and setting HF_TOKEN, or `segearth models import DIR`.</source>
        <translation>{part}：请先在模型页面接受条款并设置 HF_TOKEN，再运行 `segearth models pull {model}`；或运行 `segearth models import DIR`。</translation>
    </message>
    <message>
        <source>Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models import DIR`.</source>
        <translation>也可用 {part} 代替 {other}：请运行 `segearth models pull {model}` 或 `segearth models import DIR`。</translation>
    </message>
    <message>
        <source>GeoSeg needs more models.</source>
        <translation>GeoSeg 还需要其他模型。</translation>
    </message>
    <message>
        <source>{title} is not installed at {folder}.</source>
        <translation>{title} 未安装在 {folder}。</translation>
    </message>
    <message>
        <source>{files} missing in {folder}.</source>
        <translation>{folder} 中缺少 {files}。</translation>
    </message>
    <message>
        <source>Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.</source>
        <translation>请运行 `segearth models pull {model}`，或用您自己的文件夹运行 `segearth models import DIR`。</translation>
    </message>
    <message>
        <source>{files} of segearth-nano is missing; install SegEarth again.</source>
        <translation>segearth-nano 缺少 {files}；请重新安装 SegEarth。</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a smaller engine.</source>
        <translation>{title} 大约需要 {needed} GB 内存；现有 {free} GB 可用。请关闭其他程序，或选择较小的引擎。</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Asking {who}</source>
        <translation>正在询问 {who}</translation>
    </message>
    <message>
        <source>Waiting for {who}, which installs the same model</source>
        <translation>正在等待 {who}，它在安装同一模型</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <translation>正在下载 {file}</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>正在复制 {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <translation>正在检查模型</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Every file is what was installed</source>
        <translation>每个文件都与安装时一致</translation>
    </message>
    <message>
        <source>I found {nouns}.</source>
        <translation>已找到：{nouns}。</translation>
    </message>
    <message>
        <source>Nothing here looks like {nouns}.</source>
        <translation>这里没有看到：{nouns}。</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.</source>
        <translation>内置模型无法判断这类图像：它只有 {columns} x {rows} 像素。</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it knows up to {coarsest} m. Zoom in.</source>
        <translation>内置模型无法判断这类图像：一个像素覆盖 {gsd} 米，而它最多认识到 {coarsest} 米。请放大。</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it shows next to nothing, one colour all over.</source>
        <translation>内置模型无法判断这类图像：图像几乎没有内容，全是一种颜色。</translation>
    </message>
    <message>
        <source>The built-in model cannot judge this kind of image: it looks like a photo from the ground, with a sky.</source>
        <translation>内置模型无法判断这类图像：它看起来像带有天空的地面照片。</translation>
    </message>
    <message>
        <source>The picture shows hardly anything: take this as a guess.</source>
        <translation>图像几乎没有显示什么：请仅当作猜测。</translation>
    </message>
    <message>
        <source>The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for colour pictures: take this as a guess.</source>
        <translation>图像没有颜色（全色、雷达还是热红外？），而内置模型是为彩色图像制作的：请仅当作猜测。</translation>
    </message>
    <message>
        <source>This looks like infrared false colour, and the built-in model was made for natural colours: take this as a guess, or choose the red, green and blue bands.</source>
        <translation>这看起来像红外假彩色，而内置模型是为自然色制作的：请仅当作猜测，或选择红、绿、蓝波段。</translation>
    </message>
    <message>
        <source>I marked what answers the question.</source>
        <translation>已标出符合问题的内容。</translation>
    </message>
    <message>
        <source>Nothing here answers the question.</source>
        <translation>这里没有符合问题的内容。</translation>
    </message>
    <message>
        <source>The model named nothing to mark.</source>
        <translation>模型没有说出可标出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of {all} targets are marked.</source>
        <translation>
            <numerusform>{all} 个目标中只标出了前 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n seconds.</source>
        <translation>
            <numerusform>回答在 %n 秒后被中断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n tokens.</source>
        <translation>
            <numerusform>回答在 %n 个词元后被中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card has too little free memory, so this ran on the processor.</source>
        <translation>显卡的可用内存太少，因此改在处理器上运行。</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory, so this ran on the processor.</source>
        <translation>显卡内存不足，因此改在处理器上运行。</translation>
    </message>
    <message>
        <source>Memory ran out, so fewer images were looked at together.</source>
        <translation>内存不足，因此同时查看的图像较少。</translation>
    </message>
    <message>
        <source>The reasoner named no place.</source>
        <translation>语言模型没有说出位置。</translation>
    </message>
    <message>
        <source>The reasoner named a place but not what is there.</source>
        <translation>语言模型说出了位置，但没有说出那里有什么。</translation>
    </message>
    <message>
        <source>The reasoner named a place without any area.</source>
        <translation>语言模型说出的位置没有面积。</translation>
    </message>
    <message>
        <source>The reasoner answered in other coordinates than it was asked for.</source>
        <translation>语言模型没有按要求的坐标回答。</translation>
    </message>
    <message>
        <source>Its answer was cut at the longest allowed.</source>
        <translation>它的回答在最大允许长度处被截断。</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>它的时间已用完。</translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation>它说：“{words}”</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>它什么也没说。</translation>
    </message>
    <message>
        <source>I looked for “{phrase}”, but the place named for it lies outside the image.</source>
        <translation>已查找“{phrase}”，但所说的位置在图像之外。</translation>
    </message>
    <message>
        <source>I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.</source>
        <translation>已在第 {left} 至 {right} 列、第 {top} 至 {bottom} 行查找“{phrase}”。</translation>
    </message>
    <message>
        <source>What points and words both mark is shown.</source>
        <translation>显示的是点和词语都标出的部分。</translation>
    </message>
    <message>
        <source>Only its points led to a mask.</source>
        <translation>只有点得到了掩膜。</translation>
    </message>
    <message>
        <source>Only its words led to a mask.</source>
        <translation>只有词语得到了掩膜。</translation>
    </message>
    <message>
        <source>Neither points nor words led to a mask.</source>
        <translation>点和词语都没有得到掩膜。</translation>
    </message>
    <message>
        <source>Points and words mark different pixels, so nothing is shown.</source>
        <translation>点和词语标出的像素不同，因此不显示任何内容。</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the points mark is shown.</source>
        <translation>点和词语标出的像素不同；显示的是点标出的部分。</translation>
    </message>
    <message>
        <source>Points and words mark different pixels; what the words mark is shown.</source>
        <translation>点和词语标出的像素不同；显示的是词语标出的部分。</translation>
    </message>
    <message>
        <source>Segment Anything reads no words, so only the points were asked.</source>
        <translation>Segment Anything 不读词语，因此只用了点。</translation>
    </message>
    <message>
        <source>Only {one} marks anything: {area} {unit}. {other} marks nothing.</source>
        <translation>只有 {one} 标出了内容：{area} {unit}。{other} 没有标出任何内容。</translation>
    </message>
    <message>
        <source>{one} and {other} agree nowhere: they mark {first} and {second} {unit}.</source>
        <translation>{one} 和 {other} 没有一致之处：它们标出了 {first} 和 {second} {unit}。</translation>
    </message>
    <message>
        <source>{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). Only {one}: {first} {unit}. Only {other}: {second} {unit}.</source>
        <translation>在任一方标出的范围中，{one} 和 {other} 有 {percent}% 一致（{union} {unit} 中的 {both}）。仅 {one}：{first} {unit}。仅 {other}：{second} {unit}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Self-t&amp;est: does it work?</source>
        <translation>自检：是否正常工作？(&amp;E)</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>airplanes</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>裸地</translation>
    </message>
    <message>
        <source>baseball diamond</source>
        <translation>棒球场</translation>
    </message>
    <message>
        <source>baseball diamonds</source>
        <translation>棒球场</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>船</translation>
    </message>
    <message>
        <source>boats</source>
        <translation>船只</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>码头</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>码头</translation>
    </message>
    <message>
        <source>field</source>
        <translation>农田</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>农田</translation>
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
        <translation>停车场</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>停车场</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>铁路</translation>
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
        <translation>跑道</translation>
    </message>
    <message>
        <source>runways</source>
        <translation>跑道</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>沙地</translation>
    </message>
    <message>
        <source>solar panel</source>
        <translation>太阳能板</translation>
    </message>
    <message>
        <source>solar panels</source>
        <translation>太阳能板</translation>
    </message>
    <message>
        <source>sports field</source>
        <translation>运动场</translation>
    </message>
    <message>
        <source>sports fields</source>
        <translation>运动场</translation>
    </message>
    <message>
        <source>storage tank</source>
        <translation>储罐</translation>
    </message>
    <message>
        <source>storage tanks</source>
        <translation>储罐</translation>
    </message>
    <message>
        <source>swimming pool</source>
        <translation>游泳池</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>游泳池</translation>
    </message>
    <message>
        <source>tennis court</source>
        <translation>网球场</translation>
    </message>
    <message>
        <source>tennis courts</source>
        <translation>网球场</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>树木</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>树木</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>植被</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水体</translation>
    </message>
    <message>
        <source>The image no longer exists: {path}.</source>
        <translation>图像已不存在：{path}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} 无法作为图像读取。</translation>
    </message>
    <message>
        <source>This part of the image holds no data.</source>
        <translation>图像的这一部分没有数据。</translation>
    </message>
    <message>
        <source>The extent does not touch the image.</source>
        <translation>范围与图像没有重叠。</translation>
    </message>
    <message>
        <source>At this detail the extent has {pixels} pixels; at most {most} are asked at once.</source>
        <translation>在此细节程度下，范围有 {pixels} 个像素；一次最多查询 {most} 个。</translation>
    </message>
    <message>
        <source>The image has {values} values; at most {most} are read.</source>
        <translation>图像有 {values} 个值；最多读取 {most} 个。</translation>
    </message>
    <message>
        <source>{title} needs about {needed} GB of memory; {where} has {free} GB free.</source>
        <translation>{title} 大约需要 {needed} GB 内存；{where} 有 {free} GB 可用。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {title}.</source>
        <translation>没有足够的可用内存供 {title} 使用。</translation>
    </message>
    <message numerus="yes">
        <source>The question takes %n tokens, more than {title} can read.</source>
        <translation>
            <numerusform>问题有 %n 个词元，超出 {title} 能读取的数量。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no engine called {name}.</source>
        <translation>没有名为 {name} 的引擎。</translation>
    </message>
    <message>
        <source>{engine} always agrees with itself.</source>
        <translation>{engine} 总是与自身一致。</translation>
    </message>
    <message numerus="yes">
        <source>The answer took longer than %n seconds.</source>
        <translation>
            <numerusform>回答用时超过 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are already waiting.</source>
        <translation>
            <numerusform>已有 %n 个问题在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>These bands of the image cannot be used.</source>
        <translation>无法使用图像的这些波段。</translation>
    </message>
    <message>
        <source>The download arrived damaged.</source>
        <translation>下载的文件已损坏。</translation>
    </message>
    <message>
        <source>The backend has no such engine.</source>
        <translation>后端没有这个引擎。</translation>
    </message>
    <message>
        <source>Something went wrong inside SegEarth.</source>
        <translation>SegEarth 内部出了问题。</translation>
    </message>
    <message>
        <source>The backend refused the request.</source>
        <translation>后端拒绝了请求。</translation>
    </message>
    <message>
        <source>The model hub is busy.</source>
        <translation>模型仓库繁忙。</translation>
    </message>
    <message>
        <source>The model hub does not answer as it should.</source>
        <translation>模型仓库的应答不正常。</translation>
    </message>
    <message>
        <source>The model hub refused to give the model.</source>
        <translation>模型仓库拒绝提供该模型。</translation>
    </message>
    <message>
        <source>The model hub cannot be reached.</source>
        <translation>无法连接模型仓库。</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>图像已不存在。</translation>
    </message>
    <message>
        <source>The image or the extent is too large.</source>
        <translation>图像或范围太大。</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>无法读取图像。</translation>
    </message>
    <message>
        <source>This model belongs to SegEarth.</source>
        <translation>该模型属于 SegEarth。</translation>
    </message>
    <message>
        <source>This model is installed already, or on its way.</source>
        <translation>该模型已安装，或正在安装。</translation>
    </message>
    <message>
        <source>SegEarth cannot use this model.</source>
        <translation>SegEarth 无法使用该模型。</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the model.</source>
        <translation>磁盘空间不足，放不下该模型。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>没有这样的模型。</translation>
    </message>
    <message>
        <source>There is no such repository.</source>
        <translation>没有这样的仓库。</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>无法写入结果。</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>问题太长。</translation>
    </message>
    <message>
        <source>The image is too large to be sent.</source>
        <translation>图像太大，无法发送。</translation>
    </message>
    <message>
        <source>The answer is not ready yet.</source>
        <translation>回答尚未就绪。</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>有一项设置无效。</translation>
    </message>
    <message>
        <source>The folder of the models cannot be written.</source>
        <translation>无法写入模型文件夹。</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>回答用时太长。</translation>
    </message>
    <message>
        <source>The model&apos;s weights cannot be read.</source>
        <translation>无法读取模型权重。</translation>
    </message>
    <message>
        <source>The model&apos;s weights are not what they were.</source>
        <translation>模型权重与原来不同。</translation>
    </message>
    <message>
        <source>The model is not installed, or not whole.</source>
        <translation>模型未安装，或不完整。</translation>
    </message>
    <message>
        <source>Download it again, or choose another mirror.</source>
        <translation>请重新下载，或选择其他镜像。</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>请连同日志一起报告此问题。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then download again: it goes on where it stopped.</source>
        <translation>请等几分钟后重新下载：会从中断处继续。</translation>
    </message>
    <message>
        <source>Download it again later, or choose another mirror.</source>
        <translation>请稍后重新下载，或选择其他镜像。</translation>
    </message>
    <message>
        <source>Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.</source>
        <translation>请检查名称；若名称正确，请在模型页面接受条款，并将 HF_TOKEN 设为您的令牌。</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then download again: it goes on where it stopped.</source>
        <translation>请检查网络和代理，然后重新下载：会从中断处继续。</translation>
    </message>
    <message>
        <source>It goes when SegEarth is uninstalled.</source>
        <translation>卸载 SegEarth 时它会一并删除。</translation>
    </message>
    <message>
        <source>Wait until it is there, or remove it first.</source>
        <translation>请等待安装完成，或先将其删除。</translation>
    </message>
    <message>
        <source>Name a checkpoint as its authors publish it.</source>
        <translation>请指定作者发布的检查点。</translation>
    </message>
    <message>
        <source>Free some space, or set SEGEARTH_MODELS to a folder on another disk.</source>
        <translation>请释放空间，或将 SEGEARTH_MODELS 设为其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose one that the list of models shows, or name a repository as OWNER/NAME.</source>
        <translation>请从模型列表中选择，或以 OWNER/NAME 的形式指定仓库。</translation>
    </message>
    <message>
        <source>Check its name; it reads OWNER/NAME.</source>
        <translation>请检查名称；格式为 OWNER/NAME。</translation>
    </message>
    <message>
        <source>Set SEGEARTH_MODELS to a folder that you may write to.</source>
        <translation>请将 SEGEARTH_MODELS 设为您可以写入的文件夹。</translation>
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
        <translation>像素</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>就绪。</translation>
    </message>
    <message>
        <source>How to get a model</source>
        <translation>如何获取模型</translation>
    </message>
    <message>
        <source>Needs about {} of memory</source>
        <translation>约需 {} 内存</translation>
    </message>
    <message>
        <source>From the internet: Processing toolbox, SegEarth, Models, Download a model</source>
        <translation>从互联网：处理工具箱、SegEarth、模型、下载模型</translation>
    </message>
    <message>
        <source>The engines</source>
        <translation>各引擎</translation>
    </message>
    <message>
        <source>Marks several things at once, each with its name</source>
        <translation>一次标出多种事物，各有名称</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>用文字回答</translation>
    </message>
    <message>
        <source>Says where it looked</source>
        <translation>会说明查看了哪里</translation>
    </message>
    <message>
        <source>The threshold can be moved after the answer</source>
        <translation>回答后仍可调整阈值</translation>
    </message>
    <message>
        <source>✗ {}: {}</source>
        <translation>✗ {}：{}</translation>
    </message>
    <message>
        <source>Licence of its weights: {}</source>
        <translation>权重许可证：{}</translation>
    </message>
    <message>
        <source>✓ {}: is installed</source>
        <translation>✓ {}：已安装</translation>
    </message>
    <message>
        <source>In a terminal, segearth is: {}</source>
        <translation>在终端中，segearth 即：{}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>What each engine can do…</source>
        <translation>各引擎能做什么…</translation>
    </message>
    <message>
        <source>Why, and what each engine can do…</source>
        <translation>原因以及各引擎能做什么…</translation>
    </message>
    <message>
        <source>Not ready yet: {}.</source>
        <translation>尚未就绪：{}。</translation>
    </message>
    <message>
        <source>{} – asked already</source>
        <translation>{} – 已在询问</translation>
    </message>
    <message>
        <source>Install a model from a folder</source>
        <translation>从文件夹安装模型</translation>
    </message>
    <message>
        <source>Copies a model&apos;s weights from a folder or a stick; no network is needed.</source>
        <translation>从文件夹或 U 盘复制模型的权重；无需网络。</translation>
    </message>
    <message>
        <source>The folder holds a checkpoint as its authors publish it.</source>
        <translation>文件夹中是作者发布的原样检查点。</translation>
    </message>
    <message>
        <source>Without a name it gets the one under which its engine looks for it.</source>
        <translation>不填名称时，使用其引擎查找时所用的名称。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Weights: see their model card. Code they come from: Apache-2.0.</source>
        <translation>权重：见其模型卡。所用代码：Apache-2.0。</translation>
    </message>
    <message>
        <source>Weights and code: ask their authors; no licence was published with them.</source>
        <translation>权重和代码：请询问作者；没有随之公布许可证。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>The polygons of this image have no place in {0}, whose CRS is {1}.</source>
        <translation>此图像的多边形无法放入 {0}，其坐标参照系为 {1}。</translation>
    </message>
    <message>
        <source>The SegEarth backend is being set up at this moment.</source>
        <translation>SegEarth 后端正在安装。</translation>
    </message>
    <message>
        <source>Wait until the set-up in the SegEarth dock is done, then ask again.</source>
        <translation>请等待 SegEarth 面板中的安装完成，然后再次提问。</translation>
    </message>
    <message>
        <source>This area lies outside the image.</source>
        <translation>此区域位于图像之外。</translation>
    </message>
    <message>
        <source>Choose an area on the image, and check the CRS of both.</source>
        <translation>请选择图像上的区域，并检查两者的坐标参照系。</translation>
    </message>
    <message>
        <source>Choose another answer, or polygons of your own.</source>
        <translation>请选择另一个回答，或您自己的多边形。</translation>
    </message>
    <message>
        <source>Choose another file for this image.</source>
        <translation>请为此图像选择另一个文件。</translation>
    </message>
    <message>
        <source>The layer “{}” has no polygons.</source>
        <translation>图层“{}”没有多边形。</translation>
    </message>
    <message>
        <source>“{}” shows what changed: it is no answer.</source>
        <translation>“{}”显示的是变化，不是回答。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Left out as too small: {0} of gains and losses, {1}.</source>
        <translation>因过小而略去的新增和消失：{0}，{1}。</translation>
    </message>
    <message>
        <source>Changes have no probability map, which this format needs: untick “{}”.</source>
        <translation>变化没有此格式所需的概率图：请取消勾选“{}”。</translation>
    </message>
    <message>
        <source>Folder of the offline bundle (it holds manifest.json)</source>
        <translation>离线包的文件夹（其中有 manifest.json）</translation>
    </message>
    <message>
        <source>Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.</source>
        <translation>本次提问：{asked}。先前已回答：{known}。失败：{failed}。多边形：{polygons}。</translation>
    </message>
    <message>
        <source>Run again into the same file to try once more what failed.</source>
        <translation>使用同一文件再次运行，可重试失败的问题。</translation>
    </message>
    <message>
        <source>{0} of {1} done; run again into the same file to go on.</source>
        <translation>已完成 {0}/{1}；使用同一文件再次运行即可继续。</translation>
    </message>
    <message>
        <source>Answers (GeoPackage)</source>
        <translation>回答（GeoPackage）</translation>
    </message>
    <message>
        <source>This is no offline bundle.</source>
        <translation>这不是离线包。</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0}.</source>
        <translation>请选择包含 {0} 的文件夹。</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, then choose it again.</source>
        <translation>请从制作它的地方重新复制，然后再次选择。</translation>
    </message>
    <message>
        <source>The compared answers are switched off on the map.</source>
        <translation>所比较的回答已在地图上关闭。</translation>
    </message>
    <message>
        <source>Something may lie below the threshold: lower it under Refine.</source>
        <translation>阈值以下可能还有内容：请在“调整”中降低阈值。</translation>
    </message>
    <message>
        <source>Now, at {threshold}: {polygons}</source>
        <translation>现在，阈值 {threshold}：{polygons}</translation>
    </message>
    <message>
        <source>Now, after changes by hand: {}</source>
        <translation>现在，手动修改后：{}</translation>
    </message>
    <message>
        <source>The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. It knows {nouns}.</source>
        <translation>内置模型不认识“{question}”；SegEarth-R1 安装后也许认识。它认识：{nouns}。</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <translation>接受 {}</translation>
    </message>
    <message>
        <source>rejected {}</source>
        <translation>拒绝 {}</translation>
    </message>
    <message>
        <source>merged {}</source>
        <translation>合并 {}</translation>
    </message>
    <message>
        <source>redrawn {}</source>
        <translation>重绘 {}</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>新增 {}</translation>
    </message>
    <message>
        <source>Changed by hand ({})</source>
        <translation>手动修改 ({})</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then change something once more.</source>
        <translation>请关闭使用该文件的其他程序，然后再修改一次。</translation>
    </message>
    <message>
        <source>Your changes are in {0}, but its table of runs does not tell of them.</source>
        <translation>您的更改已在 {0} 中，但其“runs”表没有相应记录。</translation>
    </message>
    <message>
        <source>{} that there is something</source>
        <translation>{} 确定有目标</translation>
    </message>
    <message>
        <source>For screen and paper: each polygon with a picture, and where it all comes from.</source>
        <translation>供屏幕查看和打印：每个多边形附一张图片，并注明来源。</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance.</source>
        <translation>包含多边形、样式和来源信息。</translation>
    </message>
    <message>
        <source>It holds polygons, style and provenance, and the probability maps as rasters.</source>
        <translation>包含多边形、样式和来源信息，以及栅格形式的概率图。</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags.</source>
        <translation>云优化 GeoTIFF：概率为 0 到 1，来源信息在其标签中。</translation>
    </message>
    <message>
        <source>A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.</source>
        <translation>云优化 GeoTIFF：多边形内为 1，外为 0，来源信息在其标签中。</translation>
    </message>
    <message>
        <source>Coordinates of the image; style and provenance lie beside it (.qml, .qmd).</source>
        <translation>使用图像的坐标；样式和来源信息另存于旁 (.qml, .qmd)。</translation>
    </message>
    <message>
        <source>Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).</source>
        <translation>经度和纬度 (WGS 84)，含来源信息；样式另存于旁 (.qml)。</translation>
    </message>
    <message>
        <source>How sure the engine is that what was asked for is here at all. How sure it is of each polygon stands in the list of polygons.</source>
        <translation>引擎有多确定所找的目标确实在此。对每个多边形的确定程度见多边形列表。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Changes by hand are kept first.</source>
        <translation>将先保留手动更改。</translation>
    </message>
    <message>
        <source>Tick what is to be exported.</source>
        <translation>请勾选要导出的内容。</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>新文件。</translation>
    </message>
    <message>
        <source>Compared as the engine drew both: changes by hand do not count.</source>
        <translation>比较的是引擎两次绘制的结果：手动更改不计入。</translation>
    </message>
    <message>
        <source>How sure the engine is of each polygon: the mean probability of its pixels.</source>
        <translation>引擎对每个多边形的确定程度：其像素的平均概率。</translation>
    </message>
    <message>
        <source>This answer has no polygons on the map that could be listed.</source>
        <translation>此回答在地图上没有可列出的多边形。</translation>
    </message>
    <message>
        <source>No polygon is left here.</source>
        <translation>此处已没有多边形。</translation>
    </message>
    <message>
        <source>These polygons lie in {}: what is changed by hand is changed there.</source>
        <translation>这些多边形位于 {} 中：手动更改会直接写入其中。</translation>
    </message>
    <message>
        <source>Polygons are being changed by hand: keep the changes first.</source>
        <translation>正在手动修改多边形：请先保留更改。</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer.</source>
        <translation>这些多边形保持不变：滑块会绘制新图层。</translation>
    </message>
    <message>
        <source>In this view, at {now} m per pixel, “{thing}” can hardly be seen.</source>
        <translation>在此视图中，每像素 {now} 米，很难看清“{thing}”。</translation>
    </message>
    <message>
        <source>“{thing}” can hardly be seen in this image: its own pixels are {native} m wide.</source>
        <translation>在此图像中很难看清“{thing}”：图像自身的像素宽 {native} 米。</translation>
    </message>
    <message>
        <source>The polygons of “{0}” have no place in {1}, the other layer's CRS.</source>
        <translation>“{0}”的多边形无法放入另一图层的坐标参照系 {1}。</translation>
    </message>
    <message>
        <source>Check that both layers have the right CRS.</source>
        <translation>请检查两个图层的坐标参照系是否正确。</translation>
    </message>
    <message>
        <source>Left out, as outside of what was asked: {}.</source>
        <translation>因在提问范围之外而略去：{}。</translation>
    </message>
    <message>
        <source>Only what lies in the extent is judged; left empty, that is what the answer was asked about.</source>
        <translation>只评判范围内的内容；留空时，即提问所针对的区域。</translation>
    </message>
    <message>
        <source>{0} is there already and belongs to another file.</source>
        <translation>{0} 已存在，且属于另一个文件。</translation>
    </message>
    <message>
        <source>One mask per question, seen at {pixels} pixels on the long side.</source>
        <translation>每个问题一个掩膜，长边按 {pixels} 像素查看。</translation>
    </message>
    <message>
        <source>Finds what a phrase describes, cannot reason; sees {pixels} pixels.</source>
        <translation>找出短语所描述的内容，不会推理；查看 {pixels} 像素。</translation>
    </message>
    <message>
        <source>Marks several targets by name, sees {pixels} pixels.</source>
        <translation>按名称标出多个目标，查看 {pixels} 像素。</translation>
    </message>
    <message>
        <source>Needs {least} to {most} GB of memory.</source>
        <translation>需要 {least} 至 {most} GB 内存。</translation>
    </message>
    <message>
        <source>run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>请用存放其权重的文件夹运行 `segearth models import DIR`：据我们所知，这些权重未公开发布。</translation>
    </message>
    <message>
        <source>Run `segearth models import DIR` with a folder of its weights: they are not published as far as we know.</source>
        <translation>请用存放其权重的文件夹运行 `segearth models import DIR`：据我们所知，这些权重未公开发布。</translation>
    </message>
    <message>
        <source>“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask for each alone.</source>
        <translation>“{question}”提到多种事物：{nouns}。内置模型一次只标出一种：请分别提问。</translation>
    </message>
    <message>
        <source>{who} did not understand the question, so there is nothing to compare.</source>
        <translation>{who} 未理解该问题，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>公顷</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>touches the edge of what was looked at</source>
        <translation>触及所查看区域的边缘</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看分辨率</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>文件中的日期</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>像素大小</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>提问时间</translation>
    </message>
    <message>
        <source>{} m per pixel</source>
        <translation>每像素 {} 米</translation>
    </message>
    <message>
        <source>{} accepted by hand</source>
        <translation>手动接受 {}</translation>
    </message>
    <message>
        <source>scores {0} to {1}</source>
        <translation>得分 {0} 至 {1}</translation>
    </message>
    <message>
        <source>Score all targets together</source>
        <translation>所有目标一起评分</translation>
    </message>
    <message>
        <source>Score “{}” only</source>
        <translation>仅评分“{}”</translation>
    </message>
    <message>
        <source>All targets were scored together.</source>
        <translation>所有目标一起评分。</translation>
    </message>
    <message>
        <source>Only “{}” was scored.</source>
        <translation>仅对“{}”评分。</translation>
    </message>
    <message>
        <source>Not ready yet: the button below installs its model from a folder of yours.</source>
        <translation>尚未就绪：下方按钮可从您的文件夹安装其模型。</translation>
    </message>
    <message>
        <source>From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models</source>
        <translation>从文件夹或 U 盘：下方按钮，或处理工具箱、SegEarth、模型</translation>
    </message>
    <message>
        <source>&amp;Install a model from a folder…</source>
        <translation>从文件夹安装模型(&amp;I)…</translation>
    </message>
    <message>
        <source>No temporary layer is ticked; what files show stays on the map.</source>
        <translation>未勾选临时图层；文件所显示的内容会留在地图上。</translation>
    </message>
    <message>
        <source>The place you clicked</source>
        <translation>您单击的位置</translation>
    </message>
    <message>
        <source>Polygons that neither touch nor overlap cannot be merged into one</source>
        <translation>既不相接也不重叠的多边形无法合并为一个</translation>
    </message>
    <message>
        <source>Select these polygons on the map</source>
        <translation>在地图上选中这些多边形</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>同全部</translation>
    </message>
    <message>
        <source>This target gets the threshold of all targets again.</source>
        <translation>此目标重新使用所有目标的阈值。</translation>
    </message>
    <message>
        <source>Threshold of “{0}”: {1}</source>
        <translation>“{0}”的阈值：{1}</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own: {}</source>
        <translation>现在，按各自的阈值：{}</translation>
    </message>
    <message>
        <source>(at {})</source>
        <translation>（阈值 {}）</translation>
    </message>
    <message>
        <source>The raster layer that is looked at; left empty, all visible images of the project.</source>
        <translation>要查看的栅格图层；留空时，即工程中所有可见的图像。</translation>
    </message>
    <message>
        <source>The polygons that answer: in memory, or in a file with style and metadata.</source>
        <translation>回答的多边形：在内存中，或在带样式和元数据的文件中。</translation>
    </message>
    <message>
        <source>{} answers with other settings were in this file: replaced.</source>
        <translation>此文件中已替换使用其他设置的回答：{}。</translation>
    </message>
    <message>
        <source>Answers with other settings, replaced</source>
        <translation>已替换的使用其他设置的回答</translation>
    </message>
    <message>
        <source>{}: table</source>
        <translation>{}：表</translation>
    </message>
    <message>
        <source>certainty {}</source>
        <translation>确定程度 {}</translation>
    </message>
    <message>
        <source>Keep answers with other settings</source>
        <translation>保留使用其他设置的回答</translation>
    </message>
    <message>
        <source>Each line is asked about each area, in English.</source>
        <translation>每行都会就每个区域提问，请用英语。</translation>
    </message>
    <message>
        <source>Polygons: what is found lies inside of them. Left empty, all of the image is one area.</source>
        <translation>多边形：找到的内容位于其内部。留空时，整幅图像为一个区域。</translation>
    </message>
    <message>
        <source>Its values name the areas in the answers and in the table; left empty, numbers do.</source>
        <translation>其值在回答和表中作为区域的名称；留空时使用编号。</translation>
    </message>
    <message>
        <source>A file that is there already is added to, so that a batch goes on where it stopped.</source>
        <translation>已存在的文件会被追加内容，因此批处理会从中断处继续。</translation>
    </message>
    <message>
        <source>Off: an answer replaces what the same question about the same area found with other settings. On: both stay in the file, for comparing; their polygons lie above each other.</source>
        <translation>关闭：回答会替换同一问题在同一区域用其他设置得到的结果。开启：两者都留在文件中以供比较；其多边形会相互重叠。</translation>
    </message>
    <message>
        <source>The raster layer that is looked at, in its own CRS.</source>
        <translation>要查看的栅格图层，使用其自身的坐标参照系。</translation>
    </message>
    <message>
        <source>What to look for, in English, such as: swimming pools.</source>
        <translation>要查找的内容，请用英语，例如：swimming pools。</translation>
    </message>
    <message>
        <source>Only this part is looked at; left empty, all of the image. Needed without an image.</source>
        <translation>只查看这一部分；留空时，即整幅图像。未指定图像时必填。</translation>
    </message>
    <message>
        <source>The model that answers. “List models” in this toolbox says which are installed.</source>
        <translation>作出回答的模型。此工具箱中的“列出模型”说明哪些已安装。</translation>
    </message>
    <message>
        <source>A second engine for the same question: the layer then shows where both agree.</source>
        <translation>用于同一问题的第二个引擎：图层随后显示两者在何处一致。</translation>
    </message>
    <message>
        <source>How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many times closer. native: Every pixel of the image. Closer looks take longer.</source>
        <translation>查看的细致程度。overview：整体看一次（概览）。2x、4x：逐个窗口，放大相应倍数。native：图像逐像素。越细致耗时越长。</translation>
    </message>
    <message>
        <source>A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it later.</source>
        <translation>表示引擎对每个像素确定程度（0 到 1）的栅格：以后可据此绘制其他多边形。</translation>
    </message>
    <message>
        <source>A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more that is wrong.</source>
        <translation>像素达到此概率即属于回答，0.5 即 50%。越低找到的越多，错误也越多。</translation>
    </message>
    <message>
        <source>Polygons that cover less ground are left out; 0 keeps all.</source>
        <translation>覆盖地面更小的多边形会被略去；0 保留全部。</translation>
    </message>
    <message>
        <source>How far an outline may move to have fewer corners; 0 keeps the pixels&apos; edges.</source>
        <translation>轮廓为减少顶点可移动的距离；0 保留像素边缘。</translation>
    </message>
    <message>
        <source>Gives outlines right angles, as buildings have them.</source>
        <translation>使轮廓呈直角，如同建筑物。</translation>
    </message>
    <message>
        <source>Where an answer names several things: a label and a threshold of its own in each row. Usually empty.</source>
        <translation>回答提到多种事物时：每行一个标签及其自己的阈值。通常留空。</translation>
    </message>
    <message>
        <source>thresholds of single targets</source>
        <translation>各目标的阈值</translation>
    </message>
    <message>
        <source>other outlines</source>
        <translation>不同的轮廓</translation>
    </message>
    <message>
        <source>only one was changed by hand</source>
        <translation>只有一个经过手动修改</translation>
    </message>
    <message>
        <source>The two were not drawn alike: {}.</source>
        <translation>两者的绘制方式不同：{}。</translation>
    </message>
    <message>
        <source>threshold {0} and {1}</source>
        <translation>阈值 {0} 和 {1}</translation>
    </message>
    <message>
        <source>smallest {0} and {1}</source>
        <translation>最小面积 {0} 和 {1}</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>导出(&amp;T)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>It is asked all the same.</source>
        <translation>仍会对其提问。</translation>
    </message>
    <message>
        <source>Leave it empty to judge all polygons.</source>
        <translation>留空则评判所有多边形。</translation>
    </message>
    <message>
        <source>Its labels are: {}.</source>
        <translation>它的标签有：{}。</translation>
    </message>
    <message>
        <source>No polygon of the answer has the label “{}”.</source>
        <translation>回答中没有标签为“{}”的多边形。</translation>
    </message>
    <message>
        <source>A less close look sees every pixel of the image here already.</source>
        <translation>在此处，较低的细节程度已能看到图像的每个像素。</translation>
    </message>
    <message>
        <source>{} – nothing more here</source>
        <translation>{} – 此处不会更细致</translation>
    </message>
    <message>
        <source>Stays with its polygon until sliders draw all of them anew.</source>
        <translation>编号始终属于该多边形，直到滑块将全部多边形重新绘制。</translation>
    </message>
    <message>
        <source>Of an answer that names several things: only polygons with this label are judged, and the suggested threshold is its own. Left empty, all are judged together.</source>
        <translation>回答提到多种事物时：只评判带有此标签的多边形，建议阈值也是该标签自己的。留空时，全部一起评判。</translation>
    </message>
    <message>
        <source>Only the ground that both were asked about is compared: {}.</source>
        <translation>只比较两者都询问过的区域：{}。</translation>
    </message>
    <message>
        <source>“{}” is switched off in the Layers panel.</source>
        <translation>“{}”已在图层面板中关闭。</translation>
    </message>
    <message>
        <source>The map does not show “{}” at this scale.</source>
        <translation>地图在此比例尺下不显示“{}”。</translation>
    </message>
    <message>
        <source>“{0}” lies above “{1}” and may hide it on the map.</source>
        <translation>“{0}”位于“{1}”之上，可能在地图上遮住它。</translation>
    </message>
    <message>
        <source>The two answers are {0} and {1} certain.</source>
        <translation>两个回答的确定程度为 {0} 和 {1}。</translation>
    </message>
    <message>
        <source>The answer is {} certain.</source>
        <translation>回答的确定程度为 {}。</translation>
    </message>
    <message>
        <source>At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or less.</source>
        <translation>在每像素 {gsd} 米时，内置模型无法辨认：{nouns}。这需要 {finest} 米或更小的像素。</translation>
    </message>
    <message>
        <source>A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen larger.</source>
        <translation>一个像素覆盖 {gsd} 米，而内置模型主要从 {finest} 米或更小的图像中学习：它在这里经常出错；请仅当作猜测。请放大并就视图的各部分提问：这样看到的更大。</translation>
    </message>
    <message>
        <source>The two answers are about different places: nothing is common to both.</source>
        <translation>两个回答针对不同地点：没有共同的区域。</translation>
    </message>
    <message>
        <source>Choose an answer about the same place.</source>
        <translation>请选择针对同一地点的回答。</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>{} 以上</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>较早：</translation>
    </message>
    <message>
        <source>From {0} to {1}: gained {2}, lost {3}, kept {4}.</source>
        <translation>从 {0} 到 {1}：新增 {2}，消失 {3}，保留 {4}。</translation>
    </message>
    <message>
        <source>{0}, without {1} rejected by hand</source>
        <translation>{0}，不含手动拒绝的 {1} 个</translation>
    </message>
    <message>
        <source>Nothing is changed by hand: end the editing.</source>
        <translation>没有手动更改：请结束编辑。</translation>
    </message>
    <message>
        <source>These polygons stay: sliders draw a new layer, without those rejected and without other changes by hand.</source>
        <translation>这些多边形保持不变：滑块会绘制新图层，不含已拒绝的多边形，也不含其他手动更改。</translation>
    </message>
    <message>
        <source>Now, at thresholds of their own and {smallest}: {polygons}</source>
        <translation>现在，按各自的阈值，面积 {smallest}：{polygons}</translation>
    </message>
    <message>
        <source>Now, at {threshold} and {smallest}: {polygons}</source>
        <translation>现在，阈值 {threshold}，面积 {smallest}：{polygons}</translation>
    </message>
    <message>
        <source>Questions that were not judged</source>
        <translation>未判断的问题数</translation>
    </message>
    <message>
        <source>Number of polygons in the file</source>
        <translation>文件中的多边形数量</translation>
    </message>
    <message>
        <source>In the file: {}.</source>
        <translation>文件中：{}。</translation>
    </message>
    <message>
        <source>{}: not judged</source>
        <translation>{}：未判断</translation>
    </message>
    <message>
        <source>Not judged: {}.</source>
        <translation>未判断：{}。</translation>
    </message>
</context>
</TS>
