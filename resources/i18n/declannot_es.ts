<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Make an empty project in a file of its own</source>
        <translation>Crear un proyecto vacío en un archivo propio</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Abrir un archivo de proyecto</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Add statements or a corpus to this project</source>
        <translation>Añadir declaraciones o un corpus a este proyecto</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add every statement in a folder to this project</source>
        <translation>Añadir a este proyecto todas las declaraciones de una carpeta</translation>
    </message>
    <message>
        <source>P&amp;aste text as document…</source>
        <translation>Pe&amp;gar texto como documento…</translation>
    </message>
    <message>
        <source>Add the text of the clipboard as a document</source>
        <translation>Añadir el texto del portapapeles como documento</translation>
    </message>
    <message>
        <source>Replace &amp;text from file…</source>
        <translation>Sustituir el &amp;texto desde un archivo…</translation>
    </message>
    <message>
        <source>Correct the text of this document by a file that holds the new one</source>
        <translation>Corregir el texto de este documento con un archivo que contenga el texto nuevo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the corpus in a format other programs read</source>
        <translation>Escribir el corpus en un formato que leen otros programas</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
        <source>Copy the whole project to another file</source>
        <translation>Copiar todo el proyecto en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the statement with its spans, a legend and the notes</source>
        <translation>Imprimir la declaración con sus segmentos, una leyenda y las notas</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Write the statement with its spans to a PDF file</source>
        <translation>Escribir la declaración con sus segmentos en un archivo PDF</translation>
    </message>
    <message>
        <source>Open the folder with settings, log and the first project</source>
        <translation>Abrir la carpeta con los ajustes, el registro y el primer proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close declannot</source>
        <translation>Cerrar declannot</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the newest step, also one of an earlier day</source>
        <translation>Deshacer el paso más reciente, aunque sea de otro día</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text or the text of the selected span</source>
        <translation>Copiar el texto seleccionado o el del segmento seleccionado</translation>
    </message>
    <message>
        <source>Copy with &amp;labels</source>
        <translation>Copiar con &amp;etiquetas</translation>
    </message>
    <message>
        <source>Copy the text with a list of the spans in it</source>
        <translation>Copiar el texto con una lista de los segmentos que contiene</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select the whole statement</source>
        <translation>Seleccionar toda la declaración</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find words in this statement</source>
        <translation>Buscar palabras en esta declaración</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>Find in all &amp;documents…</source>
        <translation>Buscar en todos los d&amp;ocumentos…</translation>
    </message>
    <message>
        <source>Search all documents for what the find bar or the selection holds</source>
        <translation>Buscar en todos los documentos lo que hay en la barra de búsqueda o en la selección</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Find any action, label, document or setting by a few letters</source>
        <translation>Encontrar cualquier acción, etiqueta, documento o ajuste con unas pocas letras</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Theme, font, language and how the program works</source>
        <translation>Tema, tipo de letra, idioma y funcionamiento del programa</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Cambiar tec&amp;las…</translation>
    </message>
    <message>
        <source>Give actions other keys, or more of them</source>
        <translation>Asignar otras teclas a las acciones, o añadirles más</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Ann&amp;otate</source>
        <translation>An&amp;otación</translation>
    </message>
    <message>
        <source>Read and tag statements</source>
        <translation>Leer y etiquetar declaraciones</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>Compare two annotators and decide where they differ</source>
        <translation>Comparar a dos anotadores y decidir donde difieren</translation>
    </message>
    <message>
        <source>Cor&amp;pus</source>
        <translation>&amp;Corpus</translation>
    </message>
    <message>
        <source>Search all documents, and look after them together</source>
        <translation>Buscar en todos los documentos y gestionarlos juntos</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro, según el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark ink on a light page</source>
        <translation>Tinta oscura sobre página clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light ink on a dark page</source>
        <translation>Tinta clara sobre página oscura</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Enlarge the statement</source>
        <translation>Ampliar la declaración</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Reduce the statement</source>
        <translation>Reducir la declaración</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>Líneas más &amp;anchas</translation>
    </message>
    <message>
        <source>More characters in a line</source>
        <translation>Más caracteres por línea</translation>
    </message>
    <message>
        <source>&amp;Narrower lines</source>
        <translation>Líneas más &amp;estrechas</translation>
    </message>
    <message>
        <source>Fewer characters in a line</source>
        <translation>Menos caracteres por línea</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>The label&apos;s name over each span</source>
        <translation>El nombre de la etiqueta sobre cada segmento</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Letras</translation>
    </message>
    <message>
        <source>One letter over each span</source>
        <translation>Una letra sobre cada segmento</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Nin&amp;guna</translation>
    </message>
    <message>
        <source>No tags over the spans</source>
        <translation>Sin marcas sobre los segmentos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>Draw no relations; the selected span&apos;s are listed beside the text</source>
        <translation>No dibujar relaciones; las del segmento seleccionado se enumeran junto al texto</translation>
    </message>
    <message>
        <source>Of the &amp;selected span</source>
        <translation>Del &amp;segmento seleccionado</translation>
    </message>
    <message>
        <source>Draw the relations of the selected span as arrows</source>
        <translation>Dibujar como flechas las relaciones del segmento seleccionado</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Draw every relation as an arrow between its spans</source>
        <translation>Dibujar cada relación como una flecha entre sus segmentos</translation>
    </message>
    <message>
        <source>&amp;Calm colours</source>
        <translation>Colores &amp;suaves</translation>
    </message>
    <message>
        <source>Edges only; the fill is kept for the selected span</source>
        <translation>Solo bordes; el relleno se reserva para el segmento seleccionado</translation>
    </message>
    <message>
        <source>Paragraph num&amp;bers</source>
        <translation>&amp;Números de párrafo</translation>
    </message>
    <message>
        <source>Number the paragraphs in the margin</source>
        <translation>Numerar los párrafos en el margen</translation>
    </message>
    <message>
        <source>&amp;Go to the statement</source>
        <translation>&amp;Ir a la declaración</translation>
    </message>
    <message>
        <source>Put the keyboard into the text, where label keys live</source>
        <translation>Llevar el foco del teclado al texto, donde funcionan las teclas de etiqueta</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>Use the whole screen, or give it back</source>
        <translation>Usar toda la pantalla, o dejar de usarla</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>Put docks and sizes back as they were at first</source>
        <translation>Devolver los paneles y los tamaños a su estado inicial</translation>
    </message>
    <message>
        <source>&amp;Next not done</source>
        <translation>Si&amp;guiente sin terminar</translation>
    </message>
    <message>
        <source>Go to the next document that is not done</source>
        <translation>Ir al siguiente documento sin terminar</translation>
    </message>
    <message>
        <source>Nex&amp;t document</source>
        <translation>Documento s&amp;iguiente</translation>
    </message>
    <message>
        <source>Add another par&amp;t</source>
        <translation>Añadir otro &amp;fragmento</translation>
    </message>
    <message>
        <source>Mark as do&amp;ubtful</source>
        <translation>Marcar como &amp;dudoso</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Hallazgo siguiente</translation>
    </message>
    <message>
        <source>Only the first family</source>
        <translation>Solo la primera familia</translation>
    </message>
    <message>
        <source>Only the second family</source>
        <translation>Solo la segunda familia</translation>
    </message>
    <message>
        <source>Go to the document below in the list</source>
        <translation>Ir al documento de abajo en la lista</translation>
    </message>
    <message>
        <source>&amp;Datasets…</source>
        <translation>Conjuntos de &amp;datos…</translation>
    </message>
    <message>
        <source>Freeze named versions of the corpus, and export them unchanged</source>
        <translation>Congelar versiones del corpus con un nombre y exportarlas sin cambios</translation>
    </message>
    <message>
        <source>S&amp;how data folder</source>
        <translation>Mostrar &amp;la carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>Previous d&amp;ocument</source>
        <translation>Documento &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the document above in the list</source>
        <translation>Ir al documento de arriba en la lista</translation>
    </message>
    <message>
        <source>Mark ¶ as &amp;read</source>
        <translation>Marcar ¶ como &amp;leído</translation>
    </message>
    <message>
        <source>Mark the paragraph as read to the end and go on</source>
        <translation>Marcar el párrafo como leído hasta el final y continuar</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marcar como &amp;terminado</translation>
    </message>
    <message>
        <source>Mark this document as done, or open it again</source>
        <translation>Marcar este documento como terminado, o volver a abrirlo</translation>
    </message>
    <message>
        <source>Remar&amp;ks…</source>
        <translation>&amp;Observaciones…</translation>
    </message>
    <message>
        <source>Say something of the document as a whole; the trainer reads it</source>
        <translation>Decir algo sobre el documento en conjunto; el responsable lo lee</translation>
    </message>
    <message>
        <source>T&amp;ime on task…</source>
        <translation>Tie&amp;mpo de trabajo…</translation>
    </message>
    <message>
        <source>See and correct the time you worked on this document, or stop counting</source>
        <translation>Ver y corregir el tiempo dedicado a este documento, o dejar de contarlo</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>Title, date, language, issuers, source, licence, tags</source>
        <translation>Título, fecha, idioma, emisores, fuente, licencia, palabras clave</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>&amp;Corregir el texto…</translation>
    </message>
    <message>
        <source>Mend mistakes in the text: a new version, to which the spans go along</source>
        <translation>Corregir errores del texto: una versión nueva, a la que pasan los segmentos</translation>
    </message>
    <message>
        <source>Ne&amp;xt span to look at</source>
        <translation>Siguiente segmento por re&amp;visar</translation>
    </message>
    <message>
        <source>Go to the next span that a correction of the text left in doubt</source>
        <translation>Ir al siguiente segmento que una corrección del texto dejó en duda</translation>
    </message>
    <message>
        <source>&amp;Accept the carried span</source>
        <translation>Aceptar el segmento trasla&amp;dado</translation>
    </message>
    <message>
        <source>The span that was carried over is right as it is</source>
        <translation>El segmento trasladado está bien como está</translation>
    </message>
    <message>
        <source>Put it on the &amp;selection</source>
        <translation>Poner en la &amp;selección</translation>
    </message>
    <message>
        <source>Let the carried, or the lost, span cover the selected text</source>
        <translation>Hacer que el segmento trasladado, o perdido, cubra el texto seleccionado</translation>
    </message>
    <message>
        <source>Remo&amp;ve the carried span</source>
        <translation>&amp;Quitar el segmento trasladado</translation>
    </message>
    <message>
        <source>The span that was carried over is wrong, or may stay lost</source>
        <translation>El segmento trasladado es erróneo, o puede seguir perdido</translation>
    </message>
    <message>
        <source>Carr&amp;y over work on the earlier version</source>
        <translation>Trasladar el tra&amp;bajo de la versión anterior</translation>
    </message>
    <message>
        <source>Bring here what was done on the text before it was corrected</source>
        <translation>Traer aquí lo que se hizo en el texto antes de corregirlo</translation>
    </message>
    <message>
        <source>Open t&amp;he present version</source>
        <translation>Abrir la versión act&amp;ual</translation>
    </message>
    <message>
        <source>Go from the earlier version of a text to the corrected one</source>
        <translation>Ir de la versión anterior de un texto a la corregida</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take this document out of the project; undo brings it back</source>
        <translation>Sacar este documento del proyecto; deshacer lo recupera</translation>
    </message>
    <message>
        <source>&amp;Spans</source>
        <translation>&amp;Segmentos</translation>
    </message>
    <message>
        <source>&amp;Label from a list…</source>
        <translation>Etiquetar desde una &amp;lista…</translation>
    </message>
    <message>
        <source>Choose a label for what is selected</source>
        <translation>Elegir una etiqueta para lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Repeat the last label</source>
        <translation>Re&amp;petir la última etiqueta</translation>
    </message>
    <message>
        <source>Apply the label that was applied last</source>
        <translation>Aplicar la última etiqueta aplicada</translation>
    </message>
    <message>
        <source>Keep the selection as one part of a span in several parts</source>
        <translation>Conservar la selección como un fragmento de un segmento discontinuo</translation>
    </message>
    <message>
        <source>&amp;Move the edges</source>
        <translation>&amp;Mover los bordes</translation>
    </message>
    <message>
        <source>Move the edges of the selected span by arrow keys</source>
        <translation>Mover los bordes del segmento seleccionado con las teclas de flecha</translation>
    </message>
    <message>
        <source>&amp;Join to another span</source>
        <translation>Enla&amp;zar con otro segmento</translation>
    </message>
    <message>
        <source>Begin a relation at the selected span; again on its target to end it</source>
        <translation>Empezar una relación en el segmento seleccionado; repetir en su destino para acabarla</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the selected span and its relations</source>
        <translation>Quitar el segmento seleccionado y sus relaciones</translation>
    </message>
    <message>
        <source>Flag the selected span as doubtful, or take the flag away</source>
        <translation>Marcar el segmento seleccionado como dudoso, o dejar de marcarlo</translation>
    </message>
    <message>
        <source>Label every o&amp;ccurrence…</source>
        <translation>Etiquetar &amp;todas las apariciones…</translation>
    </message>
    <message>
        <source>See where else this wording stands, and label it there as one step</source>
        <translation>Ver dónde más aparece esta formulación y etiquetarla allí en un solo paso</translation>
    </message>
    <message>
        <source>More of t&amp;his name</source>
        <translation>Más apariciones de este nom&amp;bre</translation>
    </message>
    <message>
        <source>Go to where the name tagged last stands untagged here, and ask</source>
        <translation>Ir adonde el último nombre etiquetado aparece sin etiquetar, y preguntar</translation>
    </message>
    <message>
        <source>O&amp;ffer more of a name</source>
        <translation>&amp;Ofrecer más apariciones de un nombre</translation>
    </message>
    <message>
        <source>After a name is tagged, say how often it stands untagged here</source>
        <translation>Tras etiquetar un nombre, decir cuántas veces aparece aquí sin etiquetar</translation>
    </message>
    <message>
        <source>&amp;Widen the selection</source>
        <translation>Ampl&amp;iar la selección</translation>
    </message>
    <message>
        <source>Word, phrase, sentence, paragraph</source>
        <translation>Palabra, frase, oración, párrafo</translation>
    </message>
    <message>
        <source>&amp;Narrow the selection</source>
        <translation>Red&amp;ucir la selección</translation>
    </message>
    <message>
        <source>Back from paragraph to word</source>
        <translation>Volver de párrafo a palabra</translation>
    </message>
    <message>
        <source>Ne&amp;xt span</source>
        <translation>Segmento si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the next span</source>
        <translation>Ir al segmento siguiente</translation>
    </message>
    <message>
        <source>Go to the span before</source>
        <translation>Ir al segmento anterior</translation>
    </message>
    <message>
        <source>Previous s&amp;pan</source>
        <translation>&amp;Segmento anterior</translation>
    </message>
    <message>
        <source>Span ar&amp;ound this one</source>
        <translation>Segmento en&amp;volvente</translation>
    </message>
    <message>
        <source>Select the next span that encloses this one</source>
        <translation>Seleccionar el segmento más próximo que engloba a este</translation>
    </message>
    <message>
        <source>Span &amp;inside this one</source>
        <translation>Segmento conte&amp;nido</translation>
    </message>
    <message>
        <source>Select the next span within this one</source>
        <translation>Seleccionar el segmento más próximo dentro de este</translation>
    </message>
    <message>
        <source>Go to what does not fit together next in this statement</source>
        <translation>Ir a lo siguiente que no encaja en esta declaración</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>Go back to what does not fit together before this</source>
        <translation>Volver a lo que no encaja antes de esto</translation>
    </message>
    <message>
        <source>The other labels fade and cannot be hit</source>
        <translation>Las demás etiquetas se atenúan y no se pueden seleccionar</translation>
    </message>
    <message>
        <source>Show and hit every label</source>
        <translation>Mostrar todas las etiquetas y poder seleccionarlas</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Caracteres</translation>
    </message>
    <message>
        <source>A selection by mouse stays as it is drawn</source>
        <translation>Una selección con el ratón queda tal como se traza</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to whole words</source>
        <translation>Una selección con el ratón se extiende a palabras completas</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Frases</translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to the next comma or stop</source>
        <translation>Una selección con el ratón se extiende hasta la coma o el punto siguiente</translation>
    </message>
    <message>
        <source>&amp;Sentences</source>
        <translation>&amp;Oraciones</translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to whole sentences</source>
        <translation>Una selección con el ratón se extiende a oraciones completas</translation>
    </message>
    <message>
        <source>Label &amp;keys</source>
        <translation>Te&amp;clas de etiqueta</translation>
    </message>
    <message>
        <source>Letters apply labels; switch off for speech or a screen reader</source>
        <translation>Las letras aplican etiquetas; desactivar si se usa dictado o un lector de pantalla</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Upper lane</source>
        <translation>Carril &amp;superior</translation>
    </message>
    <message>
        <source>Let what stands above the text stand in gold</source>
        <translation>Dejar en la referencia lo que está encima del texto</translation>
    </message>
    <message>
        <source>&amp;Lower lane</source>
        <translation>Carril &amp;inferior</translation>
    </message>
    <message>
        <source>Let what stands below the text stand in gold</source>
        <translation>Dejar en la referencia lo que está debajo del texto</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Ambas</translation>
    </message>
    <message>
        <source>Let both readings stand in gold, where the schema permits it</source>
        <translation>Dejar ambas lecturas en la referencia, si el esquema lo permite</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>Both are wrong: let neither reading stand in gold</source>
        <translation>Ambas son erróneas: no dejar ninguna lectura en la referencia</translation>
    </message>
    <message>
        <source>&amp;Edit gold</source>
        <translation>&amp;Editar la referencia</translation>
    </message>
    <message>
        <source>Work on gold with label keys, edges and attributes; Esc returns</source>
        <translation>Trabajar en la referencia con teclas de etiqueta, bordes y atributos; Esc vuelve</translation>
    </message>
    <message>
        <source>The lon&amp;ger</source>
        <translation>La más &amp;larga</translation>
    </message>
    <message>
        <source>Where edges differ: let the longer reading stand</source>
        <translation>Donde difieren los bordes: dejar la lectura más larga</translation>
    </message>
    <message>
        <source>The s&amp;horter</source>
        <translation>La más &amp;corta</translation>
    </message>
    <message>
        <source>Where edges differ: let the shorter reading stand</source>
        <translation>Donde difieren los bordes: dejar la lectura más corta</translation>
    </message>
    <message>
        <source>&amp;From first to last</source>
        <translation>Desde el primer inicio &amp;hasta el último final</translation>
    </message>
    <message>
        <source>Where edges differ: from the first start to the last end</source>
        <translation>Donde difieren los bordes: desde el primer inicio hasta el último final</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>Diferencia si&amp;guiente</translation>
    </message>
    <message>
        <source>Leave this one undecided and go to the next</source>
        <translation>Dejar esta sin decidir e ir a la siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Diferencia anterio&amp;r</translation>
    </message>
    <message>
        <source>Go back to the difference before</source>
        <translation>Volver a la diferencia anterior</translation>
    </message>
    <message>
        <source>&amp;Reopen the decision</source>
        <translation>Rea&amp;brir la decisión</translation>
    </message>
    <message>
        <source>Take the decision back, with what it had led to</source>
        <translation>Retirar la decisión, con lo que se derivó de ella</translation>
    </message>
    <message>
        <source>&amp;Confirm the decision</source>
        <translation>Con&amp;firmar la decisión</translation>
    </message>
    <message>
        <source>Let a stale decision stand for what is there now</source>
        <translation>Mantener una decisión caducada para lo que hay ahora</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>Write why; Esc or Ctrl+Enter returns to the statement</source>
        <translation>Escribir por qué; Esc o Ctrl+Intro vuelve a la declaración</translation>
    </message>
    <message>
        <source>&amp;Take all agreements</source>
        <translation>Acep&amp;tar todos los acuerdos</translation>
    </message>
    <message>
        <source>Take into gold whatever both annotators have alike</source>
        <translation>Pasar a la referencia todo lo que ambos anotadores tienen igual</translation>
    </message>
    <message>
        <source>Agreement rep&amp;ort</source>
        <translation>Inf&amp;orme de acuerdo</translation>
    </message>
    <message>
        <source>How far two annotators agree, why not, and the spans behind it</source>
        <translation>Hasta qué punto coinciden dos anotadores, por qué no, y los segmentos que hay detrás</translation>
    </message>
    <message>
        <source>All of this &amp;wording…</source>
        <translation>Todo con esta form&amp;ulación…</translation>
    </message>
    <message>
        <source>Decide everything of the same class, wording and labels alike</source>
        <translation>Decidir a la vez todo lo de la misma clase, formulación y etiquetas</translation>
    </message>
    <message>
        <source>By strateg&amp;y…</source>
        <translation>&amp;Por estrategia…</translation>
    </message>
    <message>
        <source>Agreements, one annotator&apos;s reading, or the majority, with a preview</source>
        <translation>Acuerdos, la lectura de un anotador o la mayoría, con vista previa</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation>Au&amp;ditoría…</translation>
    </message>
    <message>
        <source>Read a sample again of what needed no decision</source>
        <translation>Releer una muestra de lo que no requirió decisión</translation>
    </message>
    <message>
        <source>Reasons beside the gui&amp;deline…</source>
        <translation>Motivos &amp;junto a la guía…</translation>
    </message>
    <message>
        <source>How often each reason was given, beside the rules it is about</source>
        <translation>Cuántas veces se dio cada motivo, junto a las reglas a las que se refiere</translation>
    </message>
    <message>
        <source>&amp;Show names</source>
        <translation>&amp;Ver los nombres</translation>
    </message>
    <message>
        <source>Show who stands in which lane; otherwise lanes are shuffled</source>
        <translation>Mostrar quién está en cada carril; si no, los carriles se asignan al azar</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Rename the project…</source>
        <translation>Cambiar el &amp;nombre del proyecto…</translation>
    </message>
    <message>
        <source>Change the project&apos;s title</source>
        <translation>Cambiar el título del proyecto</translation>
    </message>
    <message>
        <source>&amp;Annotator…</source>
        <translation>&amp;Anotador…</translation>
    </message>
    <message>
        <source>Who annotates: change the name, or let somebody else work</source>
        <translation>Quién anota: cambiar el nombre o dejar trabajar a otra persona</translation>
    </message>
    <message>
        <source>&amp;Schema…</source>
        <translation>&amp;Esquema…</translation>
    </message>
    <message>
        <source>Edit labels, attributes, relations and rules; see versions</source>
        <translation>Editar etiquetas, atributos, relaciones y reglas; ver versiones</translation>
    </message>
    <message>
        <source>Schema as &amp;text…</source>
        <translation>Esquema como &amp;texto…</translation>
    </message>
    <message>
        <source>Read the labels, attributes and rules of this project</source>
        <translation>Leer las etiquetas, los atributos y las reglas de este proyecto</translation>
    </message>
    <message>
        <source>&amp;Import a schema…</source>
        <translation>&amp;Importar un esquema…</translation>
    </message>
    <message>
        <source>Put the schema of a file in force, as a new version</source>
        <translation>Poner en vigor el esquema de un archivo, como versión nueva</translation>
    </message>
    <message>
        <source>&amp;Export the schema…</source>
        <translation>E&amp;xportar el esquema…</translation>
    </message>
    <message>
        <source>Write the schema to a file that people and programs can read</source>
        <translation>Escribir el esquema en un archivo legible para personas y programas</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>&amp;Guía de anotación</translation>
    </message>
    <message>
        <source>Read beside the statement how to annotate</source>
        <translation>Leer junto a la declaración cómo se anota</translation>
    </message>
    <message>
        <source>E&amp;dit the guideline…</source>
        <translation>E&amp;ditar la guía…</translation>
    </message>
    <message>
        <source>Write how to annotate, with a preview beside it</source>
        <translation>Escribir cómo se anota, con una vista previa al lado</translation>
    </message>
    <message>
        <source>I&amp;mport a guideline…</source>
        <translation>I&amp;mportar una guía…</translation>
    </message>
    <message>
        <source>Make the text of a Markdown file the guideline</source>
        <translation>Usar el texto de un archivo Markdown como guía de anotación</translation>
    </message>
    <message>
        <source>E&amp;xport the guideline…</source>
        <translation>Exporta&amp;r la guía…</translation>
    </message>
    <message>
        <source>Write the guideline to a Markdown file</source>
        <translation>Escribir la guía de anotación en un archivo Markdown</translation>
    </message>
    <message>
        <source>&amp;Check project</source>
        <translation>&amp;Comprobar el proyecto</translation>
    </message>
    <message>
        <source>Verify the file, every text and every span</source>
        <translation>Verificar el archivo, cada texto y cada segmento</translation>
    </message>
    <message>
        <source>Hand-&amp;over</source>
        <translation>E&amp;ntrega</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <translation>Re&amp;parto…</translation>
    </message>
    <message>
        <source>Draw who annotates which documents, and which are done by two</source>
        <translation>Sortear quién anota qué documentos y cuáles hacen dos personas</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Repartir…</translation>
    </message>
    <message>
        <source>Write task files: documents, schema, guideline, nobody else&apos;s work</source>
        <translation>Escribir archivos de tarea: documentos, esquema y guía, sin el trabajo de nadie más</translation>
    </message>
    <message>
        <source>&amp;Take in work…</source>
        <translation>Recibir &amp;trabajo…</translation>
    </message>
    <message>
        <source>Merge the work files that came back, after a look at what they bring</source>
        <translation>Fusionar los archivos de trabajo devueltos, tras ver qué aportan</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>Pre&amp;guntas…</translation>
    </message>
    <message>
        <source>Doubts and notes of the annotators, to be answered</source>
        <translation>Dudas y notas de los anotadores que esperan respuesta</translation>
    </message>
    <message>
        <source>&amp;Send back…</source>
        <translation>&amp;Devolver…</translation>
    </message>
    <message>
        <source>Write your work to a file for the trainer</source>
        <translation>Escribir su trabajo en un archivo para el responsable</translation>
    </message>
    <message>
        <source>&amp;Instructions…</source>
        <translation>&amp;Instrucciones…</translation>
    </message>
    <message>
        <source>What the trainer wrote for this task</source>
        <translation>Lo que el responsable escribió para esta tarea</translation>
    </message>
    <message>
        <source>&amp;Answers…</source>
        <translation>Re&amp;spuestas…</translation>
    </message>
    <message>
        <source>What the trainer answered to your doubts and notes</source>
        <translation>Lo que el responsable respondió a sus dudas y notas</translation>
    </message>
    <message>
        <source>F&amp;eedback…</source>
        <translation>&amp;Comentarios…</translation>
    </message>
    <message>
        <source>Where gold differs from your reading, and why</source>
        <translation>Dónde la referencia difiere de su lectura, y por qué</translation>
    </message>
    <message>
        <source>Write &amp;feedback…</source>
        <translation>&amp;Escribir comentarios…</translation>
    </message>
    <message>
        <source>Tell an annotator where gold differs and why, as a file and a page</source>
        <translation>Decir a un anotador dónde difiere la referencia y por qué, en un archivo y una página</translation>
    </message>
    <message>
        <source>Use for p&amp;ractice</source>
        <translation>&amp;Usar para practicar</translation>
    </message>
    <message>
        <source>Let newcomers try themselves on this document, whose gold is done</source>
        <translation>Dejar que anotadores nuevos practiquen con este documento, cuya referencia está terminada</translation>
    </message>
    <message>
        <source>&amp;Practice result…</source>
        <translation>Resu&amp;ltado de la práctica…</translation>
    </message>
    <message>
        <source>How your reading of a practice document compares with gold</source>
        <translation>Comparación de su lectura de un documento de práctica con la referencia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How to work with declannot</source>
        <translation>Cómo trabajar con declannot</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Every key, to read or to print</source>
        <translation>Todas las teclas, para leer o imprimir</translation>
    </message>
    <message>
        <source>&amp;About declannot</source>
        <translation>&amp;Acerca de declannot</translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation>Versión, licencia y componentes</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Documentos omitidos: {count}</translation>
    </message>
    <message>
        <source>All pairs of annotators</source>
        <translation>Todas las parejas de anotadores</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>By document, worst first</source>
        <translation>Por documento, primero los peores</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>What the differences are</source>
        <translation>Cuáles son las diferencias</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>A hollow point rests on fewer than 10 spans.</source>
        <translation>Un punto hueco se basa en menos de 10 segmentos.</translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation>Qué etiquetas se confunden</translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Framed: both chose the same label.</source>
        <translation>Filas: {a}. Columnas: {b}. Con marco: ambos eligieron la misma etiqueta.</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>Qué significan las medidas</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>&amp;Corpus</source>
        <translation>&amp;Corpus</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Búsqueda</translation>
    </message>
    <message>
        <source>Find words, expressions and spans in all documents</source>
        <translation>Buscar palabras, expresiones y segmentos en todos los documentos</translation>
    </message>
    <message>
        <source>Consiste&amp;ncy</source>
        <translation>Cohere&amp;ncia</translation>
    </message>
    <message>
        <source>What does not fit together in spans and wordings, with its mends</source>
        <translation>Lo que no encaja en segmentos y formulaciones, con sus correcciones</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>&amp;Estadísticas</translation>
    </message>
    <message>
        <source>Count labels, values, documents, lengths and growth, with plots</source>
        <translation>Contar etiquetas, valores, documentos, longitudes y crecimiento, con gráficos</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>All documents as a table, to look over and to change together</source>
        <translation>Todos los documentos en una tabla, para examinarlos y cambiarlos juntos</translation>
    </message>
    <message>
        <source>&amp;Apply a label to ticked hits…</source>
        <translation>&amp;Aplicar una etiqueta a los resultados marcados…</translation>
    </message>
    <message>
        <source>See what would be added and skipped, then do it as one step</source>
        <translation>Ver qué se añadiría y qué se omitiría, y hacerlo en un solo paso</translation>
    </message>
    <message>
        <source>C&amp;hange labels of ticked hits…</source>
        <translation>Cambiar e&amp;tiquetas de los resultados marcados…</translation>
    </message>
    <message>
        <source>See which of your spans would change, then do it as one step</source>
        <translation>Ver cuáles de sus segmentos cambiarían, y hacerlo en un solo paso</translation>
    </message>
    <message>
        <source>&amp;Remove spans of ticked hits…</source>
        <translation>&amp;Quitar segmentos de los resultados marcados…</translation>
    </message>
    <message>
        <source>See which of your spans would go, then do it as one step</source>
        <translation>Ver cuáles de sus segmentos desaparecerían, y hacerlo en un solo paso</translation>
    </message>
    <message>
        <source>Set an attri&amp;bute of ticked hits…</source>
        <translation>A&amp;signar un atributo a los resultados marcados…</translation>
    </message>
    <message>
        <source>Give your spans a value, after a look at each</source>
        <translation>Dar un valor a sus segmentos, tras mirar cada uno</translation>
    </message>
    <message>
        <source>C&amp;opy hits</source>
        <translation>&amp;Copiar resultados</translation>
    </message>
    <message>
        <source>Copy the ticked hits as text, or the present one</source>
        <translation>Copiar como texto los resultados marcados, o el actual</translation>
    </message>
    <message>
        <source>Sa&amp;ve hits…</source>
        <translation>&amp;Guardar resultados…</translation>
    </message>
    <message>
        <source>Write the ticked hits to a table, or all of them</source>
        <translation>Escribir en una tabla los resultados marcados, o todos</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Marks up diplomatic statements, on this machine alone: the program holds no network code.
{versions}
Settings, log and first project: {folder}</source>
        <translation>Sirve para anotar declaraciones diplomáticas, solo en este equipo: el programa no contiene código de red.
{versions}
Ajustes, registro y primer proyecto: {folder}</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>About declannot</source>
        <translation>Acerca de declannot</translation>
    </message>
    <message>
        <source>LICENCES</source>
        <translation>LICENCIAS</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Only {name} has worked on this project.
A review compares two annotators: take in another one&apos;s work file.</source>
        <translation>Solo {name} ha trabajado en este proyecto.
Una revisión compara a dos anotadores: reciba el archivo de trabajo de otra persona.</translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet.
A review compares two annotators: take in their work files.</source>
        <translation>Nadie ha trabajado aún en este proyecto.
Una revisión compara a dos anotadores: reciba sus archivos de trabajo.</translation>
    </message>
    <message>
        <source>Not both of the two have worked on this document.
Choose another document, or take in the missing work file.</source>
        <translation>No han trabajado los dos en este documento.
Elija otro documento o reciba el archivo de trabajo que falta.</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Elija un documento a la izquierda.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept for good</source>
        <translation>Aceptar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted wherever the wording is found so, whoever annotates.</source>
        <translation>Se acepta dondequiera que la formulación aparezca así, anote quien anote.</translation>
    </message>
    <message>
        <source>Accepted as long as its place, label and value stay the same.</source>
        <translation>Se acepta mientras su lugar, etiqueta y valor sigan siendo los mismos.</translation>
    </message>
    <message>
        <source>&amp;Why is this right as it is?</source>
        <translation>¿&amp;Por qué es correcto tal como está?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message>
        <source>Save agreement</source>
        <translation>Guardar el acuerdo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Páginas (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
</context>
<context>
    <name>AgreementHeader</name>
    <message>
        <source>As first sent</source>
        <translation>Primer envío</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Finished documents</source>
        <translation>Documentos terminados</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Volver a calcular</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save these figures as a page, as PDF or as data</source>
        <translation>Guardar estas cifras como página, PDF o datos</translation>
    </message>
    <message>
        <source>As a &amp;page (HTML)…</source>
        <translation>Como &amp;página (HTML)…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como P&amp;DF…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;data (JSON)…</source>
        <translation>Como dat&amp;os (JSON)…</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>Primer anotador</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>Segundo anotador</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>gold (decided)</source>
        <translation>referencia (decidida)</translation>
    </message>
    <message>
        <source>Being recomputed; the figures below are from before the last change</source>
        <translation>Recalculando; las cifras de abajo son anteriores al último cambio</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>More measures</source>
        <translation>Más medidas</translation>
    </message>
    <message>
        <source>Agreement by pair of annotators</source>
        <translation>Acuerdo por pareja de anotadores</translation>
    </message>
    <message>
        <source>Agreement by document, worst first</source>
        <translation>Acuerdo por documento, primero los peores</translation>
    </message>
    <message>
        <source>All pairs of annotators</source>
        <translation>Todas las parejas de anotadores</translation>
    </message>
    <message>
        <source>What the differences are</source>
        <translation>Cuáles son las diferencias</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation>Qué etiquetas se confunden</translation>
    </message>
    <message>
        <source>By document, worst first</source>
        <translation>Por documento, primero los peores</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Framed: both chose the same label. The stronger the shade, the more spans; the last row and column hold spans the other has not.</source>
        <translation>Filas: {a}. Columnas: {b}. Con marco: ambos eligieron la misma etiqueta. Cuanto más intenso el tono, más segmentos; la última fila y la última columna contienen los segmentos que el otro no tiene.</translation>
    </message>
    <message>
        <source>A hollow point rests on fewer than 10 spans.</source>
        <translation>Un punto hueco se basa en menos de 10 segmentos.</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Documentos omitidos: {count}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Show all {count} documents</source>
        <translation>Mostrar los {count} documentos</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Nobody has tagged anything yet.
Agreement compares two annotators: hand out tasks and merge what comes back.</source>
        <translation>Nadie ha etiquetado nada aún.
El acuerdo compara a dos anotadores: reparta tareas y fusione lo que vuelva.</translation>
    </message>
    <message>
        <source>Only {name} has work in this project.
Agreement compares two: merge the work file of a second annotator.</source>
        <translation>Solo {name} tiene trabajo en este proyecto.
El acuerdo compara a dos: fusione el archivo de trabajo de un segundo anotador.</translation>
    </message>
    <message>
        <source>Stopped; these figures are from before the last change</source>
        <translation>Detenido; estas cifras son anteriores al último cambio</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>Se detuvo el cálculo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>AnnotatorForm</name>
    <message>
        <source>Who annotates?</source>
        <translation>¿Quién anota?</translation>
    </message>
    <message>
        <source>Each person has a layer of spans of their own. Identity is kept apart from the name, so a name can be changed at any time.</source>
        <translation>Cada persona tiene una capa de segmentos propia. La identidad se guarda aparte del nombre, así que el nombre puede cambiarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Change the &amp;name of the present annotator</source>
        <translation>Cambiar el &amp;nombre del anotador actual</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Let &amp;somebody else work here</source>
        <translation>Dejar que &amp;otra persona trabaje aquí</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
</context>
<context>
    <name>ArmedControl</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>AttributePage</name>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>New value of {attribute}</source>
        <translation>Valor nuevo de {attribute}</translation>
    </message>
    <message>
        <source>Rename a value</source>
        <translation>Cambiar el nombre de un valor</translation>
    </message>
    <message>
        <source>New name of {value}</source>
        <translation>Nombre nuevo de {value}</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>Remove a value</source>
        <translation>Eliminar un valor</translation>
    </message>
    <message>
        <source>Spans that have {value} get</source>
        <translation>Los segmentos con {value} reciben</translation>
    </message>
</context>
<context>
    <name>AttributeRows</name>
    <message>
        <source>Several values: put semicolons between them</source>
        <translation>Varios valores: sepárelos con punto y coma</translation>
    </message>
    <message>
        <source>Key {number} goes to the next value, with Shift back</source>
        <translation>La tecla {number} pasa al valor siguiente; con Mayús, al anterior</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>&amp;Draw anew</source>
        <translation>&amp;Otra muestra</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Proporción</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Se&amp;milla</translation>
    </message>
    <message>
        <source>Sample to read again</source>
        <translation>Muestra para releer</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Releído</translation>
    </message>
    <message>
        <source>Record that it was read; what gold says by now tells whether it was changed</source>
        <translation>Registrar que se leyó; lo que dice ahora la referencia indica si se cambió</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Sorteando…</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>There is nothing to draw from: no document is done by both.</source>
        <translation>No hay nada que sortear: ningún documento está terminado por ambos.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Balance of labels</source>
        <translation>Equilibrio de etiquetas</translation>
    </message>
    <message>
        <source>What this comes to</source>
        <translation>Resultado de esta elección</translation>
    </message>
    <message>
        <source>Spans of each label</source>
        <translation>Segmentos de cada etiqueta</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message>
        <source>Strict F1</source>
        <translation>F1 estricto</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>strict F1 {value}</source>
        <translation>F1 estricto {value}</translation>
    </message>
    <message>
        <source>{matched} of {a} and {b} spans</source>
        <translation>{matched} de {a} y {b} segmentos</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <translation>mostrado en esta página</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>How to decide</source>
        <translation>Cómo decidir</translation>
    </message>
    <message>
        <source>Choose how to decide…</source>
        <translation>Elija cómo decidir…</translation>
    </message>
    <message>
        <source>Only in this document</source>
        <translation>Solo en este documento</translation>
    </message>
    <message>
        <source>What would be decided</source>
        <translation>Qué se decidiría</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Choose a way: nothing is chosen beforehand.</source>
        <translation>Elija un modo: no hay ninguno elegido de antemano.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{decisions} in {documents}; {left}.</source>
        <translation>{decisions} en {documents}; {left}.</translation>
    </message>
    <message>
        <source>left out: {title} – {why}</source>
        <translation>omitido: {title} – {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>CarriedModel</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>It covered</source>
        <translation>Cubría</translation>
    </message>
    <message>
        <source>It will cover</source>
        <translation>Cubrirá</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>~ changed inside</source>
        <translation>~ cambiado por dentro</translation>
    </message>
    <message>
        <source>↔ changed at an edge</source>
        <translation>↔ cambiado en un borde</translation>
    </message>
    <message>
        <source>✕ lost</source>
        <translation>✕ perdido</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
</context>
<context>
    <name>ChooseEncoding</name>
    <message>
        <source>“{name}” is not UTF-8. In which encoding was it written?</source>
        <translation>«{name}» no está en UTF-8. ¿En qué codificación se escribió?</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Western, Mac</source>
        <translation>Occidental, Mac</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
</context>
<context>
    <name>ChooseEncodingForm</name>
    <message>
        <source>Which encoding?</source>
        <translation>¿Qué codificación?</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>How the text begins in this encoding</source>
        <translation>Cómo empieza el texto en esta codificación</translation>
    </message>
    <message>
        <source>Choose the one in which accents and quotation marks look right.</source>
        <translation>Elija aquella en la que los acentos y las comillas se vean bien.</translation>
    </message>
</context>
<context>
    <name>ChooserPopup</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>No hay coincidencias.</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Differences by class</source>
        <translation>Diferencias por clase</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>This makes no sense now</source>
        <translation>Esto no tiene sentido ahora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Recent project</source>
        <translation>Proyecto reciente</translation>
    </message>
    <message>
        <source>Apply to the selection</source>
        <translation>Aplicar a la selección</translation>
    </message>
    <message>
        <source>Arm this label</source>
        <translation>Armar esta etiqueta</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
</context>
<context>
    <name>ConcordanceTable</name>
    <message>
        <source>Hits with the words around them</source>
        <translation>Resultados con las palabras que los rodean</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Decided for</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>all are decided</source>
        <translation>todos están decididos</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>lo del proyecto</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>lo del archivo</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>Nothing is counted here: neither has a span.</source>
        <translation>Aquí no se cuenta nada: ninguno tiene segmentos.</translation>
    </message>
    <message>
        <source>{a} {label_a}, {b} {label_b}</source>
        <translation>{a} {label_a}, {b} {label_b}</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Confusion of labels</source>
        <translation>Confusión de etiquetas</translation>
    </message>
</context>
<context>
    <name>ConsistencyPage</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Read the whole project anew</source>
        <translation>Leer de nuevo todo el proyecto</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Avance de la comprobación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop checking; what was found before stays</source>
        <translation>Detener la comprobación; lo encontrado antes se conserva</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Mostrar todos los hallazgos</translation>
    </message>
    <message>
        <source>The project is being looked through…</source>
        <translation>Se está examinando el proyecto…</translation>
    </message>
    <message>
        <source>The check was stopped: choose “Check again” to look at the project.</source>
        <translation>La comprobación se detuvo: elija «Comprobar de nuevo» para examinar el proyecto.</translation>
    </message>
    <message>
        <source>No document is open in Annotate.</source>
        <translation>No hay ningún documento abierto en Anotación.</translation>
    </message>
    <message>
        <source>No finding is like this.</source>
        <translation>Ningún hallazgo es así.</translation>
    </message>
    <message>
        <source>Nothing was accepted for good yet.</source>
        <translation>Aún no se ha aceptado nada definitivamente.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet: tag statements in Annotate. What does not fit together in spans and wordings is then listed here, each with its place and its mend.</source>
        <translation>Aún no hay nada etiquetado: etiquete declaraciones en Anotación. Lo que no encaje en segmentos y formulaciones aparecerá aquí, cada cosa con su lugar y su corrección.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of {count}</source>
        <translation>
            <numerusform>%n hallazgo de {count}</numerusform>
            <numerusform>%n hallazgos de {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>something has changed since: check again</source>
        <translation>algo ha cambiado desde entonces: compruebe de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>All is consistent: %n span(s) checked, nothing to look at.</source>
        <translation>
            <numerusform>Todo es coherente: %n segmento comprobado, nada que revisar.</numerusform>
            <numerusform>Todo es coherente: %n segmentos comprobados, nada que revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) checked</source>
        <translation>
            <numerusform>%n segmento comprobado</numerusform>
            <numerusform>%n segmentos comprobados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>all documents</source>
        <translation>todos los documentos</translation>
    </message>
    <message>
        <source>only those marked as done</source>
        <translation>solo los marcados como terminados</translation>
    </message>
    <message>
        <source>Only with one of these tags</source>
        <translation>Solo con una de estas palabras clave</translation>
    </message>
    <message>
        <source>{title} (for practice)</source>
        <translation>{title} (de práctica)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation>Adjudicada (referencia)</translation>
    </message>
    <message>
        <source>Layers, with their spans</source>
        <translation>Capas, con sus segmentos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>No document is ticked: tick at least one under Documents.</source>
        <translation>No hay ningún documento marcado: marque al menos uno en Documentos.</translation>
    </message>
    <message>
        <source>No layer is ticked: tick at least one under Spans.</source>
        <translation>No hay ninguna capa marcada: marque al menos una en Segmentos.</translation>
    </message>
    <message>
        <source>No label is ticked: tick at least one under Spans.</source>
        <translation>No hay ninguna etiqueta marcada: marque al menos una en Segmentos.</translation>
    </message>
    <message>
        <source>Documents: {parts}.</source>
        <translation>Documentos: {parts}.</translation>
    </message>
    <message>
        <source>stays behind</source>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>{count} of {all} goes out</source>
        <translation>se exporta {count} de {all}</translation>
    </message>
    <message>
        <source>{count} of {all} go out</source>
        <translation>se exportan {count} de {all}</translation>
    </message>
    <message>
        <source>{count} of {all} goes in</source>
        <translation>se incluye {count} de {all}</translation>
    </message>
    <message>
        <source>{count} of {all} go in</source>
        <translation>se incluyen {count} de {all}</translation>
    </message>
    <message>
        <source>Test {share} %</source>
        <translation>Test {share} %</translation>
    </message>
</context>
<context>
    <name>CorpusRoom</name>
    <message>
        <source>Pages of the corpus</source>
        <translation>Páginas del corpus</translation>
    </message>
</context>
<context>
    <name>CorrectingCommands</name>
    <message>
        <source>Replace the text from a file</source>
        <translation>Sustituir el texto desde un archivo</translation>
    </message>
    <message>
        <source>Comparing the texts…</source>
        <translation>Comparando los textos…</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Earlier version: the text was corrected; this is kept as it was</source>
        <translation>Versión anterior: el texto se corrigió; esta se conserva como estaba</translation>
    </message>
    <message>
        <source>Open the present version</source>
        <translation>Abrir la versión actual</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>Poner en la selección</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Work on the earlier version of this text is not here yet</source>
        <translation>El trabajo de la versión anterior de este texto aún no está aquí</translation>
    </message>
    <message>
        <source>Carry it over</source>
        <translation>Trasladarlo</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>quitado desde entonces</translation>
    </message>
    <message>
        <source>now “{text}”</source>
        <translation>ahora «{text}»</translation>
    </message>
    <message>
        <source>⚠ {number} of {total} to look at · {label} · {who} · was “{text}”, {now}</source>
        <translation>⚠ {number} de {total} por revisar · {label} · {who} · era «{text}», {now}</translation>
    </message>
</context>
<context>
    <name>CorrectionPreview</name>
    <message>
        <source>Correct the text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>Spans to look at, and lost ones</source>
        <translation>Segmentos por revisar y perdidos</translation>
    </message>
    <message>
        <source>Make the &amp;corrected version</source>
        <translation>Crear la versión &amp;corregida</translation>
    </message>
    <message>
        <source>Add as a &amp;new document</source>
        <translation>Añadir como documento &amp;nuevo</translation>
    </message>
    <message>
        <source>Leave this document alone; the new one holds no spans</source>
        <translation>No tocar este documento; el nuevo no contiene segmentos</translation>
    </message>
    <message>
        <source>The document has no spans.</source>
        <translation>El documento no tiene segmentos.</translation>
    </message>
    <message>
        <source>Carried over unchanged: {unchanged}, to look at: {doubtful}, lost: {lost}</source>
        <translation>Trasladados sin cambios: {unchanged}; por revisar: {doubtful}; perdidos: {lost}</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) go with the lost spans.</source>
        <translation>
            <numerusform>%n relación se pierde con los segmentos perdidos.</numerusform>
            <numerusform>%n relaciones se pierden con los segmentos perdidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) must be confirmed anew.</source>
        <translation>
            <numerusform>%n decisión debe confirmarse de nuevo.</numerusform>
            <numerusform>%n decisiones deben confirmarse de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are about nothing any more.</source>
        <translation>
            <numerusform>%n decisión ya no se refiere a nada.</numerusform>
            <numerusform>%n decisiones ya no se refieren a nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts have only {percent} % in common. If this is another statement, add it as a new document.</source>
        <translation>Los textos solo tienen un {percent} % en común. Si es otra declaración, añádala como documento nuevo.</translation>
    </message>
</context>
<context>
    <name>DatasetsDialog</name>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Congelar…</translation>
    </message>
    <message>
        <source>Keep the corpus, or a part of it, as it is now</source>
        <translation>Conservar el corpus, o una parte, tal como está ahora</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the dataset in a format, with card and checksums</source>
        <translation>Escribir el conjunto de datos en un formato, con ficha y sumas de comprobación</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Give the dataset another name</source>
        <translation>Dar otro nombre al conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Remove the dataset for good</source>
        <translation>Eliminar definitivamente el conjunto de datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>There is no dataset yet. “Freeze” keeps the corpus as it is now under a name, so that it can be exported again byte for byte, whatever is edited later.</source>
        <translation>Aún no hay ningún conjunto de datos. «Congelar» conserva el corpus con un nombre tal como está ahora, para poder exportarlo de nuevo byte por byte, se edite lo que se edite después.</translation>
    </message>
    <message>
        <source>What is known of the dataset</source>
        <translation>Lo que se sabe del conjunto de datos</translation>
    </message>
    <message>
        <source>Layers: {layers}. Schema version {version}. Left out: {left}.</source>
        <translation>Capas: {layers}. Versión {version} del esquema. Omitidos: {left}.</translation>
    </message>
    <message>
        <source>Split {split}, seed {seed}.</source>
        <translation>Partición {split}, semilla {seed}.</translation>
    </message>
    <message>
        <source>Rename a dataset</source>
        <translation>Cambiar el nombre de un conjunto de datos</translation>
    </message>
    <message>
        <source>Remove a dataset</source>
        <translation>Eliminar un conjunto de datos</translation>
    </message>
    <message>
        <source>Remove “{name}” for good?</source>
        <translation>¿Eliminar «{name}» definitivamente?</translation>
    </message>
    <message>
        <source>It cannot be exported again then, and undo does not bring it back. Documents and files exported from it stay.</source>
        <translation>No podrá exportarse de nuevo, y deshacer no lo recupera. Los documentos y los archivos exportados de él se conservan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>Primero a último</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Let the decision stand for what is there now</source>
        <translation>Mantener la decisión para lo que hay ahora</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Take the decision back (Delete)</source>
        <translation>Retirar la decisión (Supr)</translation>
    </message>
    <message>
        <source>Reason (Alt + digit)</source>
        <translation>Motivo (Alt + cifra)</translation>
    </message>
    <message>
        <source>Comment (C; Esc leaves it)</source>
        <translation>Comentario (C; Esc sale de él)</translation>
    </message>
    <message>
        <source>Comment on the difference</source>
        <translation>Comentario sobre la diferencia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation>Aún no hay nada que comparar aquí.</translation>
    </message>
    <message>
        <source>Neither annotator marked anything in this document.</source>
        <translation>Ninguno de los anotadores marcó nada en este documento.</translation>
    </message>
    <message>
        <source>Nothing is chosen: click a span, or a line of the queue.</source>
        <translation>No hay nada elegido: haga clic en un segmento o en una línea de la cola.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Difference {number} of {total}</source>
        <translation>Diferencia {number} de {total}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>En edición</translation>
    </message>
    <message>
        <source>⚠ Stale: what this was decided about has changed</source>
        <translation>⚠ Caducada: ha cambiado aquello sobre lo que se decidió</translation>
    </message>
    <message>
        <source>✓ Decided</source>
        <translation>✓ Decidida</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>One reason a line; the first nine have a key:</source>
        <translation>Un motivo por línea; los nueve primeros tienen tecla:</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>It will be</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>emisores</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>use</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>para practicar</translation>
    </message>
    <message>
        <source>for real work</source>
        <translation>para trabajo real</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents ({count})</source>
        <translation>Todos los documentos ({count})</translation>
    </message>
    <message>
        <source>Those chosen in the list ({count})</source>
        <translation>Los elegidos en la lista ({count})</translation>
    </message>
    <message>
        <source>The one on the screen</source>
        <translation>El que está en pantalla</translation>
    </message>
    <message>
        <source>Tagged “{tag}” ({count})</source>
        <translation>Con la palabra clave «{tag}» ({count})</translation>
    </message>
</context>
<context>
    <name>DocumentChoices</name>
    <message>
        <source>Folder: {name}</source>
        <translation>Carpeta: {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Narrow ({count})</source>
        <translation>Acotar ({count})</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Without a tag ({count})</source>
        <translation>Sin palabra clave ({count})</translation>
    </message>
    <message>
        <source>Tags become folders; / makes folders in folders</source>
        <translation>Las palabras clave hacen de carpetas; / crea carpetas dentro de carpetas</translation>
    </message>
    <message>
        <source>All in {folder}</source>
        <translation>Todos en {folder}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>With carried spans to look at</source>
        <translation>Con segmentos trasladados por revisar</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>Others can be typed, as {name}:…</source>
        <translation>Para otros, escriba {name}:…</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>En orden inverso</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Por emisor</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By what is read</source>
        <translation>Por lo leído</translation>
    </message>
    <message>
        <source>By number of spans</source>
        <translation>Por número de segmentos</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>Change properties…</source>
        <translation>Cambiar propiedades…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DocumentProperties</name>
    <message>
        <source>{length} characters</source>
        <translation>{length} caracteres</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>añadido el {time}</translation>
    </message>
    <message>
        <source>from the file {name}</source>
        <translation>del archivo {name}</translation>
    </message>
    <message>
        <source>the file began with a byte order mark</source>
        <translation>el archivo empezaba con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>SHA-256 {sum}</source>
        <translation>SHA-256 {sum}</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>Versiones &amp;anteriores</translation>
    </message>
    <message>
        <source>{time}: {length} characters</source>
        <translation>{time}: {length} caracteres</translation>
    </message>
</context>
<context>
    <name>DocumentPropertiesForm</name>
    <message>
        <source>Document properties</source>
        <translation>Propiedades del documento</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>2022, 2022-06 or 2022-06-10</source>
        <translation>2022, 2022-06 o 2022-06-10</translation>
    </message>
    <message>
        <source>&amp;Issuers</source>
        <translation>E&amp;misores</translation>
    </message>
    <message>
        <source>Canada; Mexico; United States</source>
        <translation>Canadá; México; Estados Unidos</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>Where the text was taken from</source>
        <translation>De dónde se tomó el texto</translation>
    </message>
    <message>
        <source>Li&amp;cence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Shared by translations, or by the statements of a series</source>
        <translation>Común a las traducciones o a las declaraciones de una serie</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Palabras clave</translation>
    </message>
    <message>
        <source>Words with blanks between</source>
        <translation>Palabras separadas por espacios</translation>
    </message>
    <message>
        <source>For newcomers to &amp;practise on</source>
        <translation>Para que pra&amp;ctiquen anotadores nuevos</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>DATOS</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent} % leído</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <source>Words of the title, tags, group or issuers; or status:new, lang:fr, tag:un, date:2022 and so on</source>
        <translation>Palabras del título, las palabras clave, el grupo o los emisores; o status:new, lang:fr, tag:un, date:2022, etc.</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>De quién es el trabajo</translation>
    </message>
    <message>
        <source>Whose status, spans, progress and time are shown</source>
        <translation>De quién se muestran el estado, los segmentos, el avance y el tiempo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Change &amp;properties…</source>
        <translation>Cambiar &amp;propiedades…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Documents of the project</source>
        <translation>Documentos del proyecto</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>Work of {name}</source>
        <translation>Trabajo de {name}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message numerus="yes">
        <source>{done} done, {started} started of %n document(s)</source>
        <translation>
            <numerusform>Terminados: {done}, empezados: {started}, de %n documento</numerusform>
            <numerusform>Terminados: {done}, empezados: {started}, de %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} en total</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} on task</source>
        <translation>{time} de trabajo</translation>
    </message>
    <message>
        <source>No document is like this</source>
        <translation>No hay documentos así</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} de {total} a la vista</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Terminados: {done} de {total}</translation>
    </message>
    <message>
        <source>No document holds these words.</source>
        <translation>Ningún documento contiene estas palabras.</translation>
    </message>
    <message>
        <source>No document is like this.</source>
        <translation>No hay documentos así.</translation>
    </message>
    <message>
        <source>“{words}” is not understood; it was looked for as it stands.</source>
        <translation>No se entiende «{words}»; se buscó tal cual.</translation>
    </message>
    <message>
        <source>No documents yet. Drop text files here, or add them from the menu.</source>
        <translation>Aún no hay documentos. Suelte aquí archivos de texto o añádalos desde el menú.</translation>
    </message>
    <message>
        <source>Words of the title, tags, group or issuers; or status:new, lang:fr, tag:un, date:2022 and so on</source>
        <translation>Palabras del título, las palabras clave, el grupo o los emisores; o status:new, lang:fr, tag:un, date:2022, etc.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Show the documents of one folder: tags with / between their parts</source>
        <translation>Mostrar los documentos de una carpeta: palabras clave con / entre sus partes</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Show only some documents, by status, language, date, issuer or progress</source>
        <translation>Mostrar solo algunos documentos, por estado, idioma, fecha, emisor o avance</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Choose in which order documents stand</source>
        <translation>Elegir el orden de los documentos</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>○ new</source>
        <translation>○ nuevo</translation>
    </message>
    <message>
        <source>◐ started</source>
        <translation>◐ empezado</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminado</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>de práctica</translation>
    </message>
</context>
<context>
    <name>DraftSession</name>
    <message>
        <source>The project is open for reading only</source>
        <translation>El proyecto está abierto en modo de solo lectura</translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message>
        <source>Change properties</source>
        <translation>Cambiar propiedades</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>for real work</source>
        <translation>para trabajo real</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>para practicar</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>&amp;Añadir palabras clave</translation>
    </message>
    <message>
        <source>blanks between; / makes folders</source>
        <translation>separadas por espacios; / crea carpetas</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>&amp;Quitar palabras clave</translation>
    </message>
    <message>
        <source>a folder goes with all in it</source>
        <translation>una carpeta se quita con todo su contenido</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>2022, 2022-06 or 2022-06-10</source>
        <translation>2022, 2022-06 o 2022-06-10</translation>
    </message>
    <message>
        <source>&amp;Issuers</source>
        <translation>E&amp;misores</translation>
    </message>
    <message>
        <source>semicolons between</source>
        <translation>separados por punto y coma</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Fu&amp;ente</translation>
    </message>
    <message>
        <source>Li&amp;cence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>shared by translations</source>
        <translation>común a las traducciones</translation>
    </message>
    <message>
        <source>Change this in all of them</source>
        <translation>Cambiar esto en todos</translation>
    </message>
    <message>
        <source>“{language}” is not a language tag: choose one, or type en or pt-BR.</source>
        <translation>«{language}» no es un código de idioma: elija uno o escriba en o pt-BR.</translation>
    </message>
    <message>
        <source>“{date}” is not a date: write 2022, 2022-06 or 2022-06-10.</source>
        <translation>«{date}» no es una fecha: escriba 2022, 2022-06 o 2022-06-10.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be for practice: their gold is not done</source>
        <translation>
            <numerusform>%n documento no puede ser de práctica: su referencia no está terminada</numerusform>
            <numerusform>%n documentos no pueden ser de práctica: su referencia no está terminada</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) change</source>
        <translation>
            <numerusform>Cambia %n documento</numerusform>
            <numerusform>Cambian %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are so already</source>
        <translation>
            <numerusform>%n documento ya está así</numerusform>
            <numerusform>%n documentos ya están así</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}; {same}</source>
        <translation>{change}; {same}</translation>
    </message>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>Cambiar %n documento</numerusform>
            <numerusform>Cambiar %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Pegar texto…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Elija un documento a la izquierda.</translation>
    </message>
    <message>
        <source>This task holds no documents.</source>
        <translation>Esta tarea no contiene documentos.</translation>
    </message>
    <message>
        <source>This project holds no documents yet.
Drop files or folders here.</source>
        <translation>Este proyecto aún no contiene documentos.
Suelte aquí archivos o carpetas.</translation>
    </message>
</context>
<context>
    <name>EveryOccurrence</name>
    <message>
        <source>Label every occurrence</source>
        <translation>Etiquetar todas las apariciones</translation>
    </message>
    <message>
        <source>Choose a label…</source>
        <translation>Elija una etiqueta…</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>este documento</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>todos los documentos</translation>
    </message>
    <message numerus="yes">
        <source>the %n selected document(s)</source>
        <translation>
            <numerusform>el %n documento seleccionado</numerusform>
            <numerusform>los %n documentos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>&amp;Capitals as here</source>
        <translation>&amp;Mayúsculas como aquí</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Etiqueta:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>E&amp;n:</translation>
    </message>
    <message>
        <source>Choose a label; then you see every place where this stands.</source>
        <translation>Elija una etiqueta; después verá todos los lugares donde aparece esto.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>New example</source>
        <translation>Ejemplo nuevo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exportar «{name}»</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>Para entrenamiento</translation>
    </message>
    <message>
        <source>Between tools</source>
        <translation>Entre herramientas</translation>
    </message>
    <message>
        <source>To keep and to read</source>
        <translation>Para conservar y leer</translation>
    </message>
    <message>
        <source>Holds the text and its spans, with {things}.</source>
        <translation>Contiene el texto y sus segmentos, con {things}.</translation>
    </message>
    <message>
        <source>Holds the text and its spans.</source>
        <translation>Contiene el texto y sus segmentos.</translation>
    </message>
    <message>
        <source>Holds the text alone, without spans.</source>
        <translation>Contiene solo el texto, sin segmentos.</translation>
    </message>
    <message>
        <source>Not: {things}.</source>
        <translation>No contiene: {things}.</translation>
    </message>
    <message>
        <source>An export is a folder.</source>
        <translation>La exportación es una carpeta.</translation>
    </message>
    <message>
        <source>An export is one file.</source>
        <translation>La exportación es un solo archivo.</translation>
    </message>
    <message>
        <source>nested spans</source>
        <translation>segmentos anidados</translation>
    </message>
    <message>
        <source>crossing spans</source>
        <translation>segmentos cruzados</translation>
    </message>
    <message>
        <source>spans of several pieces</source>
        <translation>segmentos discontinuos</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>anotadores</translation>
    </message>
    <message>
        <source>titles and dates</source>
        <translation>títulos y fechas</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>&amp;Offsets count</source>
        <translation>Las p&amp;osiciones cuentan</translation>
    </message>
    <message>
        <source>To&amp;kens are</source>
        <translation>To&amp;kens</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Es&amp;quema de marcas</translation>
    </message>
    <message>
        <source>O&amp;verlaps</source>
        <translation>Solapa&amp;mientos</translation>
    </message>
    <message>
        <source>Fi&amp;les end in</source>
        <translation>Term&amp;inación</translation>
    </message>
    <message>
        <source>characters (code points)</source>
        <translation>caracteres (puntos de código)</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unidades UTF-16</translation>
    </message>
    <message>
        <source>bytes in UTF-8</source>
        <translation>bytes en UTF-8</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>words and punctuation</source>
        <translation>palabras y puntuación</translation>
    </message>
    <message>
        <source>what stands between blanks</source>
        <translation>lo que está entre espacios</translation>
    </message>
    <message>
        <source>single characters</source>
        <translation>caracteres sueltos</translation>
    </message>
    <message>
        <source>each family on its own</source>
        <translation>cada familia por separado</translation>
    </message>
    <message>
        <source>keep the longest</source>
        <translation>conservar el más largo</translation>
    </message>
    <message>
        <source>keep the innermost</source>
        <translation>conservar el más interno</translation>
    </message>
    <message>
        <source>each level on its own</source>
        <translation>cada nivel por separado</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>¿Reemplazar?</translation>
    </message>
    <message>
        <source>{place} is there already.</source>
        <translation>{place} ya existe.</translation>
    </message>
    <message>
        <source>The new export takes its place when it is written and proved.</source>
        <translation>La exportación nueva ocupará su lugar cuando esté escrita y comprobada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>There is something of that name; Export asks first.</source>
        <translation>Ya existe algo con ese nombre; «Exportar» preguntará antes.</translation>
    </message>
    <message>
        <source>Export into a new folder in</source>
        <translation>Exportar a una carpeta nueva en</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Destin&amp;o</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Formats, by what they are for</source>
        <translation>Formatos, según su finalidad</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Which documents, by status</source>
        <translation>Qué documentos, por estado</translation>
    </message>
    <message>
        <source>Text &amp;holds</source>
        <translation>El texto co&amp;ntiene</translation>
    </message>
    <message>
        <source>Only documents in which these words are found</source>
        <translation>Solo documentos en los que se encuentran estas palabras</translation>
    </message>
    <message>
        <source>words to be found in the text</source>
        <translation>palabras que deben estar en el texto</translation>
    </message>
    <message>
        <source>Tags and documents that go out</source>
        <translation>Palabras clave y documentos que se exportan</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Tick all documents</source>
        <translation>Marcar todos los documentos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Nin&amp;guno</translation>
    </message>
    <message>
        <source>Tick no document</source>
        <translation>No marcar ningún documento</translation>
    </message>
    <message>
        <source>Shown &amp;one</source>
        <translation>El &amp;mostrado</translation>
    </message>
    <message>
        <source>Tick only the document on the screen</source>
        <translation>Marcar solo el documento que está en pantalla</translation>
    </message>
    <message>
        <source>&amp;Spans</source>
        <translation>&amp;Segmentos</translation>
    </message>
    <message>
        <source>Layers, labels and attributes that go out</source>
        <translation>Capas, etiquetas y atributos que se exportan</translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <translation>Pa&amp;rtición</translation>
    </message>
    <message>
        <source>Deal the documents into &amp;parts</source>
        <translation>Repartir los documentos en &amp;partes</translation>
    </message>
    <message>
        <source>For training: one file or folder each for train, dev and test. The same seed deals the same way.</source>
        <translation>Para entrenamiento: un archivo o una carpeta por cada parte (train, dev y test). La misma semilla da el mismo reparto.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Share for training, in percent</source>
        <translation>Proporción para entrenamiento, en porcentaje</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Share for development, in percent</source>
        <translation>Proporción para desarrollo, en porcentaje</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Semilla del sorteo</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Comienzo</translation>
    </message>
    <message>
        <source>File whose first lines are shown</source>
        <translation>Archivo cuyas primeras líneas se muestran</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>What is lost and to be known; Enter on a place shows it in the text</source>
        <translation>Qué se pierde y qué conviene saber; Intro sobre un lugar lo muestra en el texto</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Archivo o carpeta que se escribe</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Ex&amp;aminar…</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>The same by command:</source>
        <translation>Lo mismo con un comando:</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>El comando que hace lo mismo</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>Show the re&amp;port</source>
        <translation>&amp;Ver el informe</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>Copiar e&amp;l comando</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>Exportar de n&amp;uevo…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Copy the command that writes the same</source>
        <translation>Copiar el comando que escribe lo mismo</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Title, &amp;English</source>
        <translation>Título en &amp;inglés</translation>
    </message>
    <message>
        <source>Title, &amp;French</source>
        <translation>Título en &amp;francés</translation>
    </message>
    <message>
        <source>Title, &amp;Spanish</source>
        <translation>Título en &amp;español</translation>
    </message>
    <message>
        <source>Fill behind the text</source>
        <translation>Relleno detrás del texto</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>&amp;Drawn as</source>
        <translation>Se &amp;dibuja como</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Significado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>FeedbackCommands</name>
    <message>
        <source>Reading the feedback…</source>
        <translation>Leyendo los comentarios…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>This was for practice. See how your reading compares with gold.</source>
        <translation>Esto era para practicar. Compare ahora su lectura con la referencia.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation>Comentarios para {name}</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Write feedback</source>
        <translation>Escribir comentarios</translation>
    </message>
    <message>
        <source>Nobody has worked on a document of this project yet.</source>
        <translation>Nadie ha trabajado aún en un documento de este proyecto.</translation>
    </message>
    <message>
        <source>Write the feedback into</source>
        <translation>Escribir los comentarios en</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>FOR WHOM</source>
        <translation>PARA QUIÉN</translation>
    </message>
    <message>
        <source>For whom feedback is written</source>
        <translation>Para quién se escriben los comentarios</translation>
    </message>
    <message>
        <source>Each gets a file to open in declannot and a page for any browser.</source>
        <translation>Cada persona recibe un archivo para abrir en declannot y una página para cualquier navegador.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>ESCRITOS</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Copy the &amp;paths</source>
        <translation>Copiar las &amp;rutas</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>&amp;Show the spans behind it</source>
        <translation>&amp;Mostrar los segmentos que hay detrás</translation>
    </message>
    <message>
        <source>&amp;Copy as a sentence</source>
        <translation>&amp;Copiar como frase</translation>
    </message>
    <message>
        <source>&amp;What this means</source>
        <translation>&amp;Qué significa esto</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this figure as a sentence one can cite</source>
        <translation>Copiar esta cifra como una frase que se pueda citar</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>What is {name}?</source>
        <translation>¿Qué es {name}?</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>Posiciones en</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>{count} archivos más</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Inside a span</source>
        <translation>Dentro de un segmento</translation>
    </message>
    <message>
        <source>Outside spans</source>
        <translation>Fuera de los segmentos</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Doubt: any</source>
        <translation>Duda: cualquiera</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Not in doubt</source>
        <translation>Sin duda</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Origin: any</source>
        <translation>Origen: cualquiera</translation>
    </message>
    <message>
        <source>Made one by one</source>
        <translation>Creados uno a uno</translation>
    </message>
    <message>
        <source>Made in many places at once</source>
        <translation>Creados en muchos lugares a la vez</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridos</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Note holds…</source>
        <translation>La nota contiene…</translation>
    </message>
    <message>
        <source>Words of the note; * for any note</source>
        <translation>Palabras de la nota; * para cualquier nota</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>since 2026-03</source>
        <translation>desde 2026-03</translation>
    </message>
    <message>
        <source>Length from</source>
        <translation>Longitud desde</translation>
    </message>
    <message>
        <source>Length to</source>
        <translation>Longitud hasta</translation>
    </message>
    <message>
        <source>What lengths are counted in</source>
        <translation>En qué se cuentan las longitudes</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Spans made since, by UTC</source>
        <translation>Segmentos creados desde, en UTC</translation>
    </message>
    <message>
        <source>Spans made until, by UTC</source>
        <translation>Segmentos creados hasta, en UTC</translation>
    </message>
    <message>
        <source>until 2026</source>
        <translation>hasta 2026</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>since 2022-06</source>
        <translation>desde 2022-06</translation>
    </message>
    <message>
        <source>Dated since</source>
        <translation>Con fecha desde</translation>
    </message>
    <message>
        <source>until 2023</source>
        <translation>hasta 2023</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Con fecha hasta</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Longitud:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Creados:</translation>
    </message>
    <message>
        <source>Dated:</source>
        <translation>Con fecha:</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>{attribute} given</source>
        <translation>{attribute} indicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this statement</source>
        <translation>Buscar en esta declaración</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>La coincidencia anterior</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>La coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find in the guideline</source>
        <translation>Buscar en la guía de anotación</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>La coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>La coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Resultados: {count}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>Kind of finding</source>
        <translation>Tipo de hallazgo</translation>
    </message>
    <message>
        <source>Whose spans</source>
        <translation>De quién son los segmentos</translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>En qué documentos</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Documento abierto</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Words of what is said, of the title or of the reason</source>
        <translation>Palabras de lo que se dice, del título o del motivo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Show the findings that were accepted for good</source>
        <translation>Mostrar los hallazgos que se aceptaron definitivamente</translation>
    </message>
    <message>
        <source>All kinds ({count})</source>
        <translation>Todos los tipos ({count})</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>Aceptados ({count})</translation>
    </message>
</context>
<context>
    <name>FindingsArea</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Let that annotator work here, to mend this</source>
        <translation>Hacer que ese anotador trabaje aquí para corregir esto</translation>
    </message>
    <message>
        <source>Select alike</source>
        <translation>Seleccionar similares</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Open its place in the statement; Esc there comes back</source>
        <translation>Abrir su lugar en la declaración; allí, Esc vuelve</translation>
    </message>
    <message>
        <source>Select every finding of this kind and wording</source>
        <translation>Seleccionar todos los hallazgos de este tipo y esta formulación</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) selected</source>
        <translation>
            <numerusform>%n hallazgo seleccionado</numerusform>
            <numerusform>%n hallazgos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by {name}, {time}: {reason}</source>
        <translation>aceptado por {name}, {time}: {reason}</translation>
    </message>
    <message>
        <source>Work as {name}</source>
        <translation>Trabajar como {name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Let it be told again</source>
        <translation>Dejar que se vuelva a señalar</translation>
    </message>
    <message>
        <source>Accept for good, with a reason</source>
        <translation>Aceptar definitivamente, con un motivo</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>El proyecto está abierto en modo de solo lectura</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
</context>
<context>
    <name>FirstHints</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Select a word and press a label&apos;s key: it is tagged and saved. {help}: help</source>
        <translation>Seleccione una palabra y pulse la tecla de una etiqueta: queda etiquetada y guardada. {help}: ayuda</translation>
    </message>
    <message>
        <source>Double-click Canada and press A: the name is tagged. What you see is saved; there is no Save button.</source>
        <translation>Haga doble clic en Canada y pulse A: el nombre queda etiquetado. Lo que ve está guardado; no hay botón Guardar.</translation>
    </message>
    <message>
        <source>Drag over a clause and press C: a commitment. Another label&apos;s key corrects it, {undo} takes back anything.</source>
        <translation>Arrastre sobre una oración y pulse C: un compromiso. La tecla de otra etiqueta lo corrige; {undo} deshace cualquier cosa.</translation>
    </message>
    <message>
        <source>Double-click a word and press the key of a label: it is tagged. What you see is saved; there is no Save button.</source>
        <translation>Haga doble clic en una palabra y pulse la tecla de una etiqueta: queda etiquetada. Lo que ve está guardado; no hay botón Guardar.</translation>
    </message>
    <message>
        <source>Drag over a clause and press a key. Another label&apos;s key corrects it, {undo} takes back anything.</source>
        <translation>Arrastre sobre una oración y pulse una tecla. La tecla de otra etiqueta la corrige; {undo} deshace cualquier cosa.</translation>
    </message>
    <message>
        <source>{next} goes from span to span. {done} marks a document as done, {send} sends your work back; {handbook} opens the handbook.</source>
        <translation>{next} pasa de segmento en segmento. {done} marca un documento como terminado, {send} devuelve su trabajo; {handbook} abre el manual.</translation>
    </message>
    <message>
        <source>{next} goes from span to span. Drop your own files on this window; {handbook} opens the handbook.</source>
        <translation>{next} pasa de segmento en segmento. Suelte sus propios archivos en esta ventana; {handbook} abre el manual.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>The next value of the first … ninth attribute; Shift: before</source>
        <translation>El valor siguiente del primer … noveno atributo; con Mayús, el anterior</translation>
    </message>
    <message>
        <source>Start one word out, in; end one word out, in</source>
        <translation>Inicio una palabra hacia fuera, hacia dentro; final una palabra hacia fuera, hacia dentro</translation>
    </message>
    <message>
        <source>Shift + a label&apos;s key</source>
        <translation>Mayús + tecla de etiqueta</translation>
    </message>
    <message>
        <source>A second label on the same text</source>
        <translation>Una segunda etiqueta en el mismo texto</translation>
    </message>
    <message>
        <source>A label&apos;s key held down</source>
        <translation>Tecla de etiqueta mantenida</translation>
    </message>
    <message>
        <source>The label&apos;s rule and what it does not stand for</source>
        <translation>La regla de la etiqueta y lo que no abarca</translation>
    </message>
    <message>
        <source>Move by character and line; with Shift select</source>
        <translation>Mover por carácter y por línea; con Mayús, seleccionar</translation>
    </message>
    <message>
        <source>Move by word</source>
        <translation>Mover por palabra</translation>
    </message>
    <message>
        <source>Move by paragraph</source>
        <translation>Mover por párrafo</translation>
    </message>
    <message>
        <source>Move by sentence</source>
        <translation>Mover por oración</translation>
    </message>
    <message>
        <source>Ends of the line; with Ctrl of the statement</source>
        <translation>Extremos de la línea; con Ctrl, de la declaración</translation>
    </message>
    <message>
        <source>To the selected span, then on through the window</source>
        <translation>Al segmento seleccionado, y después por la ventana</translation>
    </message>
    <message>
        <source>The menu of what is selected</source>
        <translation>El menú de lo seleccionado</translation>
    </message>
    <message>
        <source>Give up what is selected, then the armed label</source>
        <translation>Abandonar lo seleccionado, y después la etiqueta armada</translation>
    </message>
    <message>
        <source>Moving edges</source>
        <translation>Mover los bordes</translation>
    </message>
    <message>
        <source>Move the active end by character; with Ctrl by word</source>
        <translation>Mover el extremo activo por carácter; con Ctrl, por palabra</translation>
    </message>
    <message>
        <source>Move the active end by line</source>
        <translation>Mover el extremo activo por línea</translation>
    </message>
    <message>
        <source>Change ends</source>
        <translation>Cambiar de extremo</translation>
    </message>
    <message>
        <source>Keep the edges</source>
        <translation>Conservar los bordes</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>Dejarlos como estaban</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Give a reason, or take it away</source>
        <translation>Dar un motivo, o quitarlo</translation>
    </message>
    <message>
        <source>Scroll; in the queue from entry to entry</source>
        <translation>Desplazarse; en la cola, de entrada en entrada</translation>
    </message>
    <message>
        <source>Return from editing gold</source>
        <translation>Volver de la edición de la referencia</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Barra de búsqueda</translation>
    </message>
    <message>
        <source>The next place found, the one before</source>
        <translation>La coincidencia siguiente, la anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>First character: actions, labels, documents alone</source>
        <translation>Primer carácter: solo acciones, etiquetas o documentos</translation>
    </message>
    <message>
        <source>Choose, take</source>
        <translation>Elegir, aceptar</translation>
    </message>
    <message>
        <source>Close; the keyboard is where it was</source>
        <translation>Cerrar; el foco vuelve adonde estaba</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Open the place; Esc there comes back</source>
        <translation>Abrir el lugar; allí, Esc vuelve</translation>
    </message>
    <message>
        <source>Mend in the likeliest way; many after a look</source>
        <translation>Corregir del modo más probable; si son muchos, tras una ojeada</translation>
    </message>
    <message>
        <source>Remove the span</source>
        <translation>Quitar el segmento</translation>
    </message>
    <message>
        <source>Accept for good, or take that back</source>
        <translation>Aceptar definitivamente o retirar la aceptación</translation>
    </message>
    <message>
        <source>Select all that are alike</source>
        <translation>Seleccionar todos los similares</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listas y tablas</translation>
    </message>
    <message>
        <source>Take the row</source>
        <translation>Elegir la fila</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>Volver a la declaración</translation>
    </message>
</context>
<context>
    <name>FontControl</name>
    <message>
        <source>“Reaffirming their commitment, the Parties…” 1234</source>
        <translation>«Reafirmando su compromiso, las Partes…» 1234</translation>
    </message>
    <message>
        <source>How the font looks</source>
        <translation>Aspecto del tipo de letra</translation>
    </message>
    <message>
        <source>Usual serif</source>
        <translation>El habitual, con remates</translation>
    </message>
    <message>
        <source>{font} is not installed here: the usual serif is used.</source>
        <translation>{font} no está instalado aquí: se usa el habitual, con remates.</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze a dataset</source>
        <translation>Congelar un conjunto de datos</translation>
    </message>
    <message>
        <source>Documents are parted, never spans; labels are spread evenly. The same seed deals the same way.</source>
        <translation>Se reparten documentos, nunca segmentos; las etiquetas se distribuyen por igual. La misma semilla da el mismo reparto.</translation>
    </message>
    <message>
        <source>Copy the command that freezes the same</source>
        <translation>Copiar el comando que congela lo mismo</translation>
    </message>
    <message>
        <source>F&amp;reeze</source>
        <translation>&amp;Congelar</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>such as 1.0, or Paper 2026</source>
        <translation>por ejemplo 1.0, o Artículo 2026</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Nombre del conjunto de datos</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>El comando que hace lo mismo</translation>
    </message>
    <message>
        <source>The same by command:</source>
        <translation>Lo mismo con un comando:</translation>
    </message>
</context>
<context>
    <name>FrozenContents</name>
    <message>
        <source>What the dataset holds</source>
        <translation>Qué contiene el conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>Frozen {moment} by {name} with {documents} and {spans}.</source>
        <translation>Congelado el {moment} por {name} con {documents} y {spans}.</translation>
    </message>
    <message>
        <source>Frozen {moment} with {documents} and {spans}.</source>
        <translation>Congelado el {moment} con {documents} y {spans}.</translation>
    </message>
    <message>
        <source>What it holds is fixed and goes out whole.</source>
        <translation>Su contenido es fijo y se exporta entero.</translation>
    </message>
    <message>
        <source>Chosen when it was frozen</source>
        <translation>Elegido al congelarlo</translation>
    </message>
    <message>
        <source>Layers, with their spans</source>
        <translation>Capas, con sus segmentos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Left out when it was frozen</source>
        <translation>Omitido al congelarlo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>only those marked as done</source>
        <translation>solo los marcados como terminados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Text holds</source>
        <translation>El texto contiene</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Split {split}, seed {seed}</source>
        <translation>Partición {split}, semilla {seed}</translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation>Adjudicada (referencia)</translation>
    </message>
</context>
<context>
    <name>GuidelineCommands</name>
    <message>
        <source>Guideline</source>
        <translation>Guía de anotación</translation>
    </message>
    <message>
        <source>Import a guideline</source>
        <translation>Importar una guía de anotación</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the guideline</source>
        <translation>Exportar la guía de anotación</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>GuidelineEditor</name>
    <message>
        <source>The guideline has changed</source>
        <translation>La guía de anotación ha cambiado</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>Lo que ha escrito aún no está guardado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>{heading} ({labels})</source>
        <translation>{heading} ({labels})</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>Editar la guía de anotación</translation>
    </message>
    <message>
        <source>Markdown: # for headings, * for points, ** for bold. A heading that names a label, such as “## COMMITMENT”, belongs to that label and is shown beside the text for it.</source>
        <translation>Markdown: # para títulos, * para puntos, ** para negrita. Un título que nombra una etiqueta, como «## COMMITMENT», pertenece a esa etiqueta y se muestra para ella junto al texto.</translation>
    </message>
    <message>
        <source>Labels in the &amp;schema…</source>
        <translation>Etiquetas en el &amp;esquema…</translation>
    </message>
    <message>
        <source>Definitions, rules and examples of labels stand in the schema</source>
        <translation>Las definiciones, reglas y ejemplos de las etiquetas están en el esquema</translation>
    </message>
    <message>
        <source>Headings; Enter goes to one</source>
        <translation>Títulos; Intro va al elegido</translation>
    </message>
    <message>
        <source>The guideline as it is written, in Markdown</source>
        <translation>La guía de anotación tal como se escribe, en Markdown</translation>
    </message>
    <message>
        <source>The guideline as it will look</source>
        <translation>La guía de anotación tal como se verá</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>This project has no guideline and no labels yet.</source>
        <translation>Este proyecto aún no tiene guía de anotación ni etiquetas.</translation>
    </message>
    <message>
        <source>Whole guideline</source>
        <translation>Toda la guía</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía de anotación</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>Editar la guía de anotación</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep this part in view, whatever the pointer and the keys are on</source>
        <translation>Mantener esta parte a la vista, estén donde estén el puntero y las teclas</translation>
    </message>
    <message>
        <source>Part of the guideline that is shown</source>
        <translation>Parte de la guía que se muestra</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Toda</translation>
    </message>
    <message>
        <source>Back to the whole guideline, where you were</source>
        <translation>Volver a la guía completa, donde estaba</translation>
    </message>
    <message>
        <source>The whole guideline</source>
        <translation>La guía de anotación completa</translation>
    </message>
    <message>
        <source>What the guideline says of a label</source>
        <translation>Lo que dice la guía de una etiqueta</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>There is no plan yet (Hand-over, Plan).</source>
        <translation>Aún no hay reparto (menú Entrega, Reparto).</translation>
    </message>
    <message>
        <source>{names}; documents in nobody&apos;s share: {count}</source>
        <translation>{names}; documentos sin asignar: {count}</translation>
    </message>
    <message>
        <source>Write the task files into</source>
        <translation>Escribir los archivos de tarea en</translation>
    </message>
    <message>
        <source>{name}, 1 document</source>
        <translation>{name}, 1 documento</translation>
    </message>
    <message>
        <source>{name}, {count} documents</source>
        <translation>{name}, {count} documentos</translation>
    </message>
</context>
<context>
    <name>HandOutForm</name>
    <message>
        <source>Hand out</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>FOR WHOM</source>
        <translation>PARA QUIÉN</translation>
    </message>
    <message>
        <source>Every annotator of the &amp;plan</source>
        <translation>Todos los anotadores del re&amp;parto</translation>
    </message>
    <message>
        <source>One p&amp;erson</source>
        <translation>&amp;Una persona</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>INSTRUCTIONS</source>
        <translation>INSTRUCCIONES</translation>
    </message>
    <message>
        <source>What to look out for, until when, whom to ask (optional)</source>
        <translation>En qué fijarse, hasta cuándo, a quién preguntar (opcional)</translation>
    </message>
    <message>
        <source>Instructions that are shown when the task file is opened</source>
        <translation>Instrucciones que se muestran al abrir el archivo de tarea</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>TASK FILES</source>
        <translation>ARCHIVOS DE TAREA</translation>
    </message>
    <message>
        <source>Task files written</source>
        <translation>Archivos de tarea escritos</translation>
    </message>
    <message>
        <source>Copy the &amp;paths</source>
        <translation>Copiar las &amp;rutas</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>HandbookForm</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>HandoverCommands</name>
    <message>
        <source>Take in work</source>
        <translation>Recibir trabajo</translation>
    </message>
    <message>
        <source>Work files and projects ({names});;All files (*)</source>
        <translation>Archivos de trabajo y proyectos ({names});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the questions…</source>
        <translation>Leyendo las preguntas…</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Version {number}, in force since {time}</source>
        <translation>Versión {number}, en vigor desde {time}</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Comprobando el proyecto…</translation>
    </message>
    <message>
        <source>The data folder is:</source>
        <translation>La carpeta de datos es:</translation>
    </message>
    <message>
        <source>The file is sound: {documents} with {spans}.</source>
        <translation>El archivo está en orden: {documents} con {spans}.</translation>
    </message>
    <message>
        <source>{damages}, {findings} in {documents}</source>
        <translation>{damages}, {findings} en {documents}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>%n hallazgo que revisar</numerusform>
            <numerusform>%n hallazgos que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;Consistency</source>
        <translation>Mostrar en &amp;Coherencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show findings in &amp;Consistency</source>
        <translation>Mostrar los hallazgos en &amp;Coherencia</translation>
    </message>
    <message>
        <source>Check project</source>
        <translation>Comprobar el proyecto</translation>
    </message>
</context>
<context>
    <name>HitActions</name>
    <message>
        <source>Save hits</source>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 new document</source>
        <translation>1 documento nuevo</translation>
    </message>
    <message>
        <source>{count} new documents</source>
        <translation>{count} documentos nuevos</translation>
    </message>
    <message>
        <source>1 document here already</source>
        <translation>1 documento que ya estaba</translation>
    </message>
    <message>
        <source>{count} documents here already</source>
        <translation>{count} documentos que ya estaban</translation>
    </message>
    <message>
        <source>1 new span</source>
        <translation>1 segmento nuevo</translation>
    </message>
    <message>
        <source>{count} new spans</source>
        <translation>{count} segmentos nuevos</translation>
    </message>
    <message>
        <source>1 span here already</source>
        <translation>1 segmento que ya estaba</translation>
    </message>
    <message>
        <source>{count} spans here already</source>
        <translation>{count} segmentos que ya estaban</translation>
    </message>
    <message>
        <source>1 new relation</source>
        <translation>1 relación nueva</translation>
    </message>
    <message>
        <source>{count} new relations</source>
        <translation>{count} relaciones nuevas</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation>anotadores nuevos: {names}</translation>
    </message>
    <message>
        <source>the schema beside the corpus</source>
        <translation>el esquema que acompaña al corpus</translation>
    </message>
    <message>
        <source>Nothing is lost or changed.</source>
        <translation>No se pierde ni cambia nada.</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>(no se nombra a nadie)</translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation>Adjudicada (referencia)</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>{name}, where it fits</source>
        <translation>{name}, donde encaje</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nuevo)</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}, añadido</translation>
    </message>
    <message>
        <source>perhaps {name}: {why}</source>
        <translation>quizá {name}: {why}</translation>
    </message>
    <message>
        <source>no room on {count} of them</source>
        <translation>no cabe en {count} de ellos</translation>
    </message>
    <message>
        <source>on {labels}</source>
        <translation>en {labels}</translation>
    </message>
    <message>
        <source>Every name has its place. What is decided here is remembered for such files.</source>
        <translation>Cada nombre tiene su lugar. Lo que se decide aquí se recuerda para archivos como estos.</translation>
    </message>
    <message>
        <source>1 name is to be decided.</source>
        <translation>Falta decidir 1 nombre.</translation>
    </message>
    <message>
        <source>{count} names are to be decided.</source>
        <translation>Faltan por decidir {count} nombres.</translation>
    </message>
    <message>
        <source>There is a suggestion for one.</source>
        <translation>Hay una sugerencia para uno.</translation>
    </message>
    <message>
        <source>There are suggestions for {count}.</source>
        <translation>Hay sugerencias para {count}.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unidades UTF-16</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>proved by what spans quote</source>
        <translation>comprobado por lo que citan los segmentos</translation>
    </message>
    <message>
        <source>as named</source>
        <translation>como se indicó</translation>
    </message>
    <message>
        <source>as the format lays down</source>
        <translation>como establece el formato</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>&amp;Files ({count})</source>
        <translation>&amp;Archivos ({count})</translation>
    </message>
    <message>
        <source>&amp;Files ({count} of {all})</source>
        <translation>&amp;Archivos ({count} de {all})</translation>
    </message>
    <message>
        <source>&amp;Files ({count}, {bad} bad)</source>
        <translation>&amp;Archivos ({count}, {bad} defectuosos)</translation>
    </message>
    <message>
        <source>&amp;Names ({count})</source>
        <translation>&amp;Nombres ({count})</translation>
    </message>
    <message>
        <source>&amp;Names ({count}, {left} to decide)</source>
        <translation>&amp;Nombres ({count}, {left} por decidir)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Paused. Nothing is in the project yet; stopping leaves it as it was.</source>
        <translation>En pausa. Aún no hay nada en el proyecto; si detiene la importación, queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopped; nothing was added. What was decided here stays.</source>
        <translation>Detenido; no se añadió nada. Lo decidido aquí se conserva.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>Files, how they are read, and what is wrong with them</source>
        <translation>Archivos, cómo se leen y qué problema tienen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Offsets count</source>
        <translation>Las p&amp;osiciones cuentan</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>Qué cuentan las posiciones</translation>
    </message>
    <message>
        <source>Tags &amp;begin and end by</source>
        <translation>Las marcas e&amp;mpiezan y acaban con</translation>
    </message>
    <message>
        <source>How tags begin and end</source>
        <translation>Cómo empiezan y acaban las marcas</translation>
    </message>
    <message>
        <source>&amp;Labels stand in column</source>
        <translation>&amp;Etiquetas en la columna</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>&amp;Blanks of indentation</source>
        <translation>Espacios de &amp;sangría</translation>
    </message>
    <message>
        <source>Blanks of indentation</source>
        <translation>Espacios de sangría</translation>
    </message>
    <message>
        <source>Text &amp;encoding</source>
        <translation>Codi&amp;ficación del texto</translation>
    </message>
    <message>
        <source>Encoding of texts that are not UTF-8</source>
        <translation>Codificación de los textos que no están en UTF-8</translation>
    </message>
    <message>
        <source>Leave &amp;bad files out</source>
        <translation>Omitir archivos defec&amp;tuosos</translation>
    </message>
    <message>
        <source>Files that cannot be read stay where they are; the others come in</source>
        <translation>Los archivos que no se pueden leer se quedan donde están; los demás entran</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Names the files bring and what becomes of each</source>
        <translation>Los nombres que traen los archivos y qué pasa con cada uno</translation>
    </message>
    <message>
        <source>Take &amp;suggestions</source>
        <translation>Aceptar su&amp;gerencias</translation>
    </message>
    <message>
        <source>Take each undecided name for what it could mean</source>
        <translation>Tomar cada nombre sin decidir por lo que podría significar</translation>
    </message>
    <message>
        <source>A&amp;dd the undecided</source>
        <translation>Añadir los no deci&amp;didos</translation>
    </message>
    <message>
        <source>Add every undecided name to the schema</source>
        <translation>Añadir al esquema todos los nombres sin decidir</translation>
    </message>
    <message>
        <source>Leave the &amp;undecided out</source>
        <translation>Excl&amp;uir los no decididos</translation>
    </message>
    <message>
        <source>Leave out whatever bears an undecided name</source>
        <translation>Excluir todo lo que lleve un nombre sin decidir</translation>
    </message>
    <message>
        <source>&amp;Forget decisions</source>
        <translation>Ol&amp;vidar decisiones</translation>
    </message>
    <message>
        <source>Decide about every name anew</source>
        <translation>Decidir de nuevo sobre cada nombre</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>HOW IT BEGINS</source>
        <translation>CÓMO EMPIEZA</translation>
    </message>
    <message>
        <source>TO BE KNOWN</source>
        <translation>CONVIENE SABER</translation>
    </message>
    <message>
        <source>What is to be known, left out or changed</source>
        <translation>Lo que conviene saber, lo omitido y lo cambiado</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected span</source>
        <translation>Segmento seleccionado</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Etiqueta: {label}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Respuesta: {text}</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>Open a document to begin.</source>
        <translation>Abra un documento para empezar.</translation>
    </message>
    <message>
        <source>Select text and press a label&apos;s key, or click a span. {next} goes to the next.</source>
        <translation>Seleccione texto y pulse la tecla de una etiqueta, o haga clic en un segmento. {next} pasa al siguiente.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Made: {made}. Changed: {changed}.</source>
        <translation>Creado: {made}. Cambiado: {changed}.</translation>
    </message>
    <message>
        <source>Origin: {origin}.</source>
        <translation>Origen: {origin}.</translation>
    </message>
    <message>
        <source>one of many</source>
        <translation>uno entre muchos</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Change the label of this span</source>
        <translation>Cambiar la etiqueta de este segmento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note on this span; Esc or Ctrl+Enter goes back to the statement</source>
        <translation>Una nota sobre este segmento; Esc o Ctrl+Intro vuelve a la declaración</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Mark this span as uncertain, to come back to it</source>
        <translation>Marcar este segmento como incierto para volver a él</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <source>Not written: {why}</source>
        <translation>No se ha escrito: {why}</translation>
    </message>
    <message>
        <source>Keys of declannot</source>
        <translation>Teclas de declannot</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para un navegador (*.html)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>KeysListForm</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>As PDF, or as a page for a browser</source>
        <translation>Como PDF o como página para un navegador</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Ca&amp;mbiar teclas…</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, cambiadas</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>New key: press it</source>
        <translation>Tecla nueva: púlsela</translation>
    </message>
    <message>
        <source>No action fits.</source>
        <translation>Ninguna acción coincide.</translation>
    </message>
    <message>
        <source>Works while the statement has the keyboard.</source>
        <translation>Funciona cuando el foco está en la declaración.</translation>
    </message>
    <message>
        <source>{keys} in the statement stays; others work everywhere.</source>
        <translation>{keys} se mantiene en la declaración; las demás funcionan en todas partes.</translation>
    </message>
    <message>
        <source>Works in the whole window.</source>
        <translation>Funciona en toda la ventana.</translation>
    </message>
    <message>
        <source>Take away {key}</source>
        <translation>Quitar {key}</translation>
    </message>
    <message>
        <source>It has this key already.</source>
        <translation>Ya tiene esta tecla.</translation>
    </message>
    <message>
        <source>{key} is free now.</source>
        <translation>{key} queda libre.</translation>
    </message>
    <message>
        <source>{key}: {action}</source>
        <translation>{key}: {action}</translation>
    </message>
    <message>
        <source>“{action}” has one of them now.</source>
        <translation>Ahora «{action}» tiene una de ellas.</translation>
    </message>
    <message>
        <source>It has its usual keys again.</source>
        <translation>Vuelve a tener sus teclas habituales.</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todas las teclas habituales</translation>
    </message>
    <message>
        <source>Give every action its usual keys again?</source>
        <translation>¿Devolver a todas las acciones sus teclas habituales?</translation>
    </message>
    <message>
        <source>Keys of your own are forgotten. Export them first to keep them in a file.</source>
        <translation>Las teclas que usted ha definido se olvidan. Expórtelas antes para conservarlas en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Teclas (*.json)</translation>
    </message>
    <message>
        <source>Not written: {why}</source>
        <translation>No se ha escrito: {why}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Not read: {why}</source>
        <translation>No se ha leído: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have the keys of the file.</source>
        <translation>
            <numerusform>%n acción tiene las teclas del archivo.</numerusform>
            <numerusform>%n acciones tienen las teclas del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in it are not known here.</source>
        <translation>
            <numerusform>%n acción del archivo no se conoce aquí.</numerusform>
            <numerusform>%n acciones del archivo no se conocen aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPageForm</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Las acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>Tecla &amp;nueva:</translation>
    </message>
    <message>
        <source>Its &amp;usual keys</source>
        <translation>Sus teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;Take it all the same</source>
        <translation>&amp;Usarla de todos modos</translation>
    </message>
    <message>
        <source>&amp;Export keys…</source>
        <translation>&amp;Exportar teclas…</translation>
    </message>
    <message>
        <source>&amp;Import keys…</source>
        <translation>&amp;Importar teclas…</translation>
    </message>
    <message>
        <source>&amp;Print or save the list…</source>
        <translation>Im&amp;primir o guardar la lista…</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Todas las teclas habituales</translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Label or key…</source>
        <translation>Etiqueta o tecla…</translation>
    </message>
    <message>
        <source>Filter labels by name or key</source>
        <translation>Filtrar las etiquetas por nombre o tecla</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>LabelDelegate</name>
    <message>
        <source>armed</source>
        <translation>armada</translation>
    </message>
</context>
<context>
    <name>LabelManyDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Choose first what is to be done.</source>
        <translation>Elija primero qué se va a hacer.</translation>
    </message>
    <message>
        <source>This stands nowhere.</source>
        <translation>Esto no aparece en ningún sitio.</translation>
    </message>
    <message>
        <source>there are more places: choose fewer documents</source>
        <translation>hay más lugares: elija menos documentos</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry first.</source>
        <translation>Hay un cambio sin guardar: reintente primero.</translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>F1 estricto</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sin intervalo</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>strict F1 {value}, {interval}</source>
        <translation>F1 estricto {value}, {interval}</translation>
    </message>
    <message>
        <source>few spans</source>
        <translation>pocos segmentos</translation>
    </message>
    <message>
        <source>{matched} of {a} and {b} spans</source>
        <translation>{matched} de {a} y {b} segmentos</translation>
    </message>
    <message>
        <source>95 % interval: {interval}</source>
        <translation>Intervalo del 95 %: {interval}</translation>
    </message>
    <message>
        <source>Fewer than 10 spans: the figure can change by one span more or less.</source>
        <translation>Menos de 10 segmentos: la cifra puede cambiar con un segmento más o menos.</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Merge into another label…</source>
        <translation>&amp;Fusionar con otra etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Split into two labels…</source>
        <translation>&amp;Dividir en dos etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Retire: keep its spans, make no new ones</source>
        <translation>&amp;Retirar: conservar sus segmentos, no crear nuevos</translation>
    </message>
    <message>
        <source>Remo&amp;ve, with its spans</source>
        <translation>&amp;Eliminar, con sus segmentos</translation>
    </message>
    <message>
        <source>Merge, split, retire or remove the label</source>
        <translation>Fusionar, dividir, retirar o eliminar la etiqueta</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>rayas</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>dashes and dots</source>
        <translation>rayas y puntos</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>onda</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doble</translation>
    </message>
    <message>
        <source>The label does not take “{part}”</source>
        <translation>La etiqueta no admite «{part}»</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>Take into &amp;use again</source>
        <translation>&amp;Volver a usar</translation>
    </message>
    <message>
        <source>Add a label, or start from a template under Files.</source>
        <translation>Añada una etiqueta o empiece con una plantilla, en Archivos.</translation>
    </message>
    <message>
        <source>{key} belongs to {label}</source>
        <translation>{key} pertenece a {label}</translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>The schema has no labels yet.</source>
        <translation>El esquema aún no tiene etiquetas.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Add beside what is there</source>
        <translation>Añadir junto a lo que hay</translation>
    </message>
    <message>
        <source>Keep armed: every selection gets it</source>
        <translation>Mantener armada: la recibe cada selección</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Agreement by label</source>
        <translation>Acuerdo por etiqueta</translation>
    </message>
</context>
<context>
    <name>LabelWriter</name>
    <message>
        <source>In the guideline</source>
        <translation>En la guía</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>tecla {key}</translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation>ya no se usa</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Regla:</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Do not mark</source>
        <translation>No marcar</translation>
    </message>
    <message>
        <source>The schema says nothing more of this label.</source>
        <translation>El esquema no dice nada más de esta etiqueta.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>key {key}</source>
        <translation>tecla {key}</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>armada</translation>
    </message>
</context>
<context>
    <name>LanguageControl</name>
    <message>
        <source>As the system: {language}</source>
        <translation>Como el sistema: {language}</translation>
    </message>
</context>
<context>
    <name>LiveAgreement</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>F1 estricto</translation>
    </message>
    <message>
        <source>Exact extent</source>
        <translation>Extensión exacta</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>no document is done by both</source>
        <translation>ningún documento está terminado por ambos</translation>
    </message>
    <message>
        <source>not below 5 documents</source>
        <translation>solo desde 5 documentos</translation>
    </message>
    <message>
        <source>{matched} of {a} / {b}</source>
        <translation>{matched} de {a} / {b}</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>As most see it</source>
        <translation>Como lo ve la mayoría</translation>
    </message>
    <message>
        <source>Without red cones</source>
        <translation>Sin conos rojos</translation>
    </message>
    <message>
        <source>Without green cones</source>
        <translation>Sin conos verdes</translation>
    </message>
    <message>
        <source>Without blue cones</source>
        <translation>Sin conos azules</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>This file is no text; it cannot be shown here.</source>
        <translation>Este archivo no es texto; no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Counting what is lost…</source>
        <translation>Contando lo que se pierde…</translation>
    </message>
    <message>
        <source>Counting what is lost: {done} of {total} documents…</source>
        <translation>Contando lo que se pierde: {done} de {total} documentos…</translation>
    </message>
    <message>
        <source>Counting what is lost in the document…</source>
        <translation>Contando lo que se pierde en el documento…</translation>
    </message>
    <message>
        <source>Tokens: {name}</source>
        <translation>Tokens: {name}</translation>
    </message>
    <message>
        <source>Written: {documents}, {spans}, {relations}. Lost or changed: {lost}.</source>
        <translation>Escrito: {documents}, {spans}, {relations}. Perdido o cambiado: {lost}.</translation>
    </message>
    <message>
        <source>Written: {documents}, {spans}, {relations}. Nothing is lost.</source>
        <translation>Escrito: {documents}, {spans}, {relations}. No se pierde nada.</translation>
    </message>
    <message>
        <source>Left out as chosen: {spans} of other labels; attribute values: {values}.</source>
        <translation>Excluido por elección: {spans} de otras etiquetas; valores de atributos: {values}.</translation>
    </message>
    <message>
        <source>{count} more, in the report beside the export</source>
        <translation>{count} más, en el informe junto a la exportación</translation>
    </message>
</context>
<context>
    <name>MendManyDialog</name>
    <message>
        <source>Mend findings</source>
        <translation>Corregir hallazgos</translation>
    </message>
    <message>
        <source>Choose a value…</source>
        <translation>Elija un valor…</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valor:</translation>
    </message>
    <message>
        <source>Choose a value; then you see what would happen to each finding.</source>
        <translation>Elija un valor; después verá qué pasaría con cada hallazgo.</translation>
    </message>
</context>
<context>
    <name>MendModel</name>
    <message>
        <source>becomes {label}</source>
        <translation>pasa a {label}</translation>
    </message>
    <message>
        <source>tagged {label}</source>
        <translation>etiquetado como {label}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Make it {label}</source>
        <translation>Cambiar a {label}</translation>
    </message>
    <message>
        <source>Tag as {label}</source>
        <translation>Etiquetar como {label}</translation>
    </message>
    <message>
        <source>Move the edges off what does not belong to the span</source>
        <translation>Apartar los bordes de lo que no pertenece al segmento</translation>
    </message>
    <message>
        <source>Give the span the label that speaks for itself elsewhere</source>
        <translation>Dar al segmento la etiqueta que resulta evidente en otros lugares</translation>
    </message>
    <message>
        <source>Remove the span with its relations</source>
        <translation>Quitar el segmento con sus relaciones</translation>
    </message>
    <message>
        <source>Tag this place as the others are tagged</source>
        <translation>Etiquetar este lugar como están etiquetados los demás</translation>
    </message>
    <message>
        <source>Give the attribute a value that fits, or none</source>
        <translation>Dar al atributo un valor adecuado, o ninguno</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation>Quitar la relación</translation>
    </message>
    <message>
        <source>Open in the statement</source>
        <translation>Abrir en la declaración</translation>
    </message>
    <message>
        <source>Take back the acceptance</source>
        <translation>Retirar la aceptación</translation>
    </message>
    <message>
        <source>Accept for good…</source>
        <translation>Aceptar definitivamente…</translation>
    </message>
    <message>
        <source>Select alike</source>
        <translation>Seleccionar similares</translation>
    </message>
    <message>
        <source>Work as {name}</source>
        <translation>Trabajar como {name}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>L&amp;abel</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Arme&amp;d label</source>
        <translation>Etiqueta &amp;armada</translation>
    </message>
    <message>
        <source>T&amp;ags over spans</source>
        <translation>&amp;Marcas sobre segmentos</translation>
    </message>
    <message>
        <source>R&amp;elations</source>
        <translation>&amp;Relaciones</translation>
    </message>
    <message>
        <source>S&amp;election by mouse</source>
        <translation>Selección con el &amp;ratón</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marcar como &amp;terminado</translation>
    </message>
    <message>
        <source>Use for &amp;real work</source>
        <translation>&amp;Usar para trabajo real</translation>
    </message>
    <message>
        <source>Use for p&amp;ractice</source>
        <translation>&amp;Usar para practicar</translation>
    </message>
    <message>
        <source>No longer do&amp;ubtful</source>
        <translation>Ya no es &amp;dudoso</translation>
    </message>
    <message>
        <source>Mark as do&amp;ubtful</source>
        <translation>Marcar como &amp;dudoso</translation>
    </message>
    <message>
        <source>Only: {family}</source>
        <translation>Solo: {family}</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {label}</source>
        <translation>Fusionar {label}</translation>
    </message>
    <message>
        <source>All spans of {label}, of every annotator and in gold, become spans of the label you choose. Nothing happens before the schema is put in force.</source>
        <translation>Todos los segmentos de {label}, de todos los anotadores y de la referencia, pasan a tener la etiqueta que elija. No ocurre nada hasta que se ponga en vigor el esquema.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>The two belong to different families.</source>
        <translation>Las dos pertenecen a familias distintas.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Nothing can be taken in.</source>
        <translation>No se puede recibir nada.</translation>
    </message>
    <message>
        <source>Documents: {counts}</source>
        <translation>Documentos: {counts}</translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation>anotadores nuevos: {names}</translation>
    </message>
    <message>
        <source>version {number} of the schema</source>
        <translation>versión {number} del esquema</translation>
    </message>
    <message>
        <source>new answers: {count}</source>
        <translation>respuestas nuevas: {count}</translation>
    </message>
    <message>
        <source>Nothing new: all of this is here already</source>
        <translation>Nada nuevo: todo esto ya está aquí</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>rechazado: {reason}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>decisions to look at again: {count}</source>
        <translation>decisiones por revisar: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflicto</numerusform>
            <numerusform>%n en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>spans added: {count}</source>
        <translation>segmentos añadidos: {count}</translation>
    </message>
    <message>
        <source>spans changed: {count}</source>
        <translation>segmentos cambiados: {count}</translation>
    </message>
    <message>
        <source>spans removed: {count}</source>
        <translation>segmentos quitados: {count}</translation>
    </message>
    <message>
        <source>relations added: {count}</source>
        <translation>relaciones añadidas: {count}</translation>
    </message>
    <message>
        <source>relations changed: {count}</source>
        <translation>relaciones cambiadas: {count}</translation>
    </message>
    <message>
        <source>relations removed: {count}</source>
        <translation>relaciones quitadas: {count}</translation>
    </message>
    <message>
        <source>remarks on the document</source>
        <translation>observaciones sobre el documento</translation>
    </message>
    <message>
        <source>a span</source>
        <translation>un segmento</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>una relación</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>una decisión</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>A mistake of ours</source>
        <translation>Un error nuestro</translation>
    </message>
    <message>
        <source>Sorry, declannot made a mistake ({kind}). What was saved is safe.</source>
        <translation>Lo sentimos: declannot ha cometido un error ({kind}). Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>You can go on. The details are in {place}; please send them to whoever looks after declannot for you.</source>
        <translation>Puede continuar. Los detalles están en {place}; envíelos a quien se ocupe de declannot en su equipo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>MoreUntagged</name>
    <message numerus="yes">
        <source>%n more untagged here ({key})</source>
        <translation>
            <numerusform>%n más sin etiquetar aquí ({key})</numerusform>
            <numerusform>%n más sin etiquetar aquí ({key})</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”: goes from place to place and asks</source>
        <translation>«{words}»: recorre cada lugar y pregunta</translation>
    </message>
    <message>
        <source>{number} of {count}: {label}? Enter: yes · Del: no · {key}: later · Esc: end</source>
        <translation>{number} de {count}: ¿{label}? Intro: sí · Supr: no · {key}: luego · Esc: fin</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Excluirlo</translation>
    </message>
    <message>
        <source>Add “{name}” to the schema</source>
        <translation>Añadir «{name}» al esquema</translation>
    </message>
    <message>
        <source>Keep it where it fits</source>
        <translation>Conservarlo donde encaje</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>En los archivos</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>No statement is open.
Choose one on the left, or drop text files here.</source>
        <translation>No hay ninguna declaración abierta.
Elija una a la izquierda o suelte aquí archivos de texto.</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>sin segmento</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Action, label or document…</source>
        <translation>Acción, etiqueta o documento…</translation>
    </message>
    <message>
        <source>Find an action, a label or a document</source>
        <translation>Buscar una acción, una etiqueta o un documento</translation>
    </message>
    <message>
        <source>&gt; for actions alone, # for labels, @ for documents</source>
        <translation>&gt; solo para acciones, # para etiquetas, @ para documentos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&gt; actions   # labels   @ documents</source>
        <translation>&gt; acciones   # etiquetas   @ documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>No hay coincidencias</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>PanelDocks</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>Segmento seleccionado</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
</context>
<context>
    <name>PasteTextForm</name>
    <message>
        <source>Paste text as document</source>
        <translation>Pegar texto como documento</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>The first line, unless you type another</source>
        <translation>La primera línea, salvo que escriba otra cosa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Paste the text here. It is kept exactly as it stands.</source>
        <translation>Pegue el texto aquí. Se conserva exactamente como está.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Keep the plan</source>
        <translation>Guardar el reparto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>By another too</source>
        <translation>También por otro</translation>
    </message>
    <message>
        <source>This project holds no documents yet: import some first.</source>
        <translation>Este proyecto aún no tiene documentos: importe algunos primero.</translation>
    </message>
    <message>
        <source>Tick who takes part, or add a name.</source>
        <translation>Marque quién participa o añada un nombre.</translation>
    </message>
    <message>
        <source>Documents: {count}, done by two: {shared} ({percent} %).</source>
        <translation>Documentos: {count}, hechos por dos: {shared} ({percent} %).</translation>
    </message>
    <message>
        <source>This plan is in force.</source>
        <translation>Este reparto está en vigor.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>ANNOTATORS</source>
        <translation>ANOTADORES</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Name of another annotator</source>
        <translation>Nombre de otro anotador</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Done by &amp;two</source>
        <translation>Hechos por &amp;dos</translation>
    </message>
    <message>
        <source>Share of the documents done by two annotators, in percent</source>
        <translation>Porcentaje de documentos hechos por dos anotadores</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>D&amp;ocumentos</translation>
    </message>
    <message>
        <source>S&amp;eed of the draw</source>
        <translation>&amp;Semilla del sorteo</translation>
    </message>
    <message>
        <source>WHO GETS HOW MUCH</source>
        <translation>CUÁNTO RECIBE CADA UNO</translation>
    </message>
    <message>
        <source>How much each annotator gets</source>
        <translation>Cuánto recibe cada anotador</translation>
    </message>
    <message>
        <source>WHO GETS WHAT</source>
        <translation>QUÉ RECIBE CADA UNO</translation>
    </message>
    <message>
        <source>Who gets which document</source>
        <translation>Quién recibe qué documento</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n place(s) so far…</source>
        <translation>
            <numerusform>%n lugar hasta ahora…</numerusform>
            <numerusform>%n lugares hasta ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of these %n left out</source>
        <translation>
            <numerusform>de ellos, %n excluido</numerusform>
            <numerusform>de ellos, %n excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do it in %n place(s)</source>
        <translation>
            <numerusform>Aplicar en %n lugar</numerusform>
            <numerusform>Aplicar en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>omitido: {reason}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>What would happen; Space leaves a place out</source>
        <translation>Lo que ocurriría; Espacio excluye un lugar</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>Print the statement</source>
        <translation>Imprimir la declaración</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Save the statement as PDF</source>
        <translation>Guardar la declaración como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Projects and hand-over files ({names});;All files (*)</source>
        <translation>Proyectos y archivos de entrega ({names});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation>El proyecto está en uso</translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed then.</source>
        <translation>Mientras tanto puede leerlo, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir como solo lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The project is damaged</source>
        <translation>El proyecto está dañado</translation>
    </message>
    <message>
        <source>There are backups, the newest of {time}. One can be opened as a copy beside the damaged file, which stays as it is.</source>
        <translation>Hay copias de seguridad; la más reciente es de {time}. Se puede abrir una como copia junto al archivo dañado, que queda como está.</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Open a copy of the backup of</source>
        <translation>Abrir la copia de seguridad de</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>Labels to begin with; the schema can be edited at any time</source>
        <translation>Etiquetas iniciales; el esquema se puede editar en cualquier momento</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>Cambiar el nombre del proyecto</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Título del proyecto</translation>
    </message>
    <message>
        <source>Projects (*.declannot)</source>
        <translation>Proyectos (*.declannot)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be changed.</source>
        <translation>Este proyecto está abierto en modo de solo lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
        <source>They stay on the screen until they can be written, or you leave them.</source>
        <translation>Siguen en la pantalla hasta que se puedan escribir o usted los descarte.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>A change is not saved.</source>
        <translation>Hay un cambio sin guardar.</translation>
    </message>
    <message>
        <source>{count} changes are not saved.</source>
        <translation>Hay {count} cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Archivo no encontrado.
Compruebe que el nombre de archivo es correcto.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Tabulador inverso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>Bloq Mayús</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impr Pant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>QueryRow</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Look in texts or in spans</source>
        <translation>Buscar en textos o en segmentos</translation>
    </message>
    <message>
        <source>Look for words in texts, or for spans</source>
        <translation>Buscar palabras en textos, o segmentos</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <translation>Buscar en todos los documentos</translation>
    </message>
    <message>
        <source>What was looked for before (Alt+Down)</source>
        <translation>Búsquedas anteriores (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Tell é from e</source>
        <translation>Distinguir é de e</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Words the spans hold, or nothing for all of them</source>
        <translation>Palabras que contienen los segmentos, o nada para todos</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, prefix*, AND, OR, NOT, NEAR(a b, 5)</source>
        <translation>Palabras, &quot;una frase&quot;, prefijo*, AND, OR, NOT, NEAR(a b, 5)</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Filter the answers…</source>
        <translation>Filtrar las respuestas…</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta aún</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Lo que usted anotó</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>(the whole document)</source>
        <translation>(todo el documento)</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Todas las preguntas tienen respuesta.</translation>
    </message>
    <message>
        <source>None holds these words.</source>
        <translation>Ninguna contiene estas palabras.</translation>
    </message>
    <message>
        <source>Your trainer has not answered anything yet. Answers come with a later task file.</source>
        <translation>Su responsable aún no ha contestado nada. Las respuestas llegan con un archivo de tarea posterior.</translation>
    </message>
    <message>
        <source>No annotator has flagged a span as doubtful or noted anything. Questions come in with work files.</source>
        <translation>Ningún anotador ha marcado un segmento como dudoso ni ha anotado nada. Las preguntas llegan con los archivos de trabajo.</translation>
    </message>
    <message>
        <source>Flagged as doubtful, without a note.</source>
        <translation>Marcado como dudoso, sin nota.</translation>
    </message>
</context>
<context>
    <name>QuestionsForm</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Filtrar las preguntas</translation>
    </message>
    <message>
        <source>Only those &amp;without an answer</source>
        <translation>Solo las que están &amp;sin respuesta</translation>
    </message>
    <message>
        <source>Questions, with who asked them</source>
        <translation>Preguntas y quién las hizo</translation>
    </message>
    <message>
        <source>The words in question</source>
        <translation>Las palabras en cuestión</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What the annotator says</source>
        <translation>Lo que dice el anotador</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>Leaves with the next task file</source>
        <translation>Se envía con el próximo archivo de tarea</translation>
    </message>
    <message>
        <source>Answer; it leaves with the next task file</source>
        <translation>Respuesta; se envía con el próximo archivo de tarea</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation>&amp;Guardar la respuesta</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Class of differences</source>
        <translation>Clase de diferencias</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>Queue of differences</source>
        <translation>Cola de diferencias</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>bordes</translation>
    </message>
    <message>
        <source>boundary + label</source>
        <translation>bordes + etiqueta</translation>
    </message>
    <message>
        <source>split / merge</source>
        <translation>división / fusión</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>solo uno</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decididas</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>caducadas</translation>
    </message>
    <message>
        <source>with comment</source>
        <translation>con comentario</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>sin comentario</translation>
    </message>
    <message>
        <source>{left} left of {total}</source>
        <translation>quedan {left} de {total}</translation>
    </message>
    <message>
        <source>Take the {count} agreements</source>
        <translation>Aceptar los {count} acuerdos</translation>
    </message>
    <message>
        <source>Take the agreement</source>
        <translation>Aceptar el acuerdo</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>No se compara nada.</translation>
    </message>
    <message>
        <source>No difference is like this: widen the filters.</source>
        <translation>Ninguna diferencia es así: amplíe los filtros.</translation>
    </message>
    <message>
        <source>The two agree on everything here.</source>
        <translation>Los dos coinciden aquí en todo.</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>{count} parts</source>
        <translation>{count} fragmentos</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>{label} is armed; Esc ends this.</source>
        <translation>{label} está armada; Esc la desarma.</translation>
    </message>
    <message>
        <source>A label&apos;s key adds a span here; Enter lists the labels.</source>
        <translation>La tecla de una etiqueta añade aquí un segmento; Intro muestra las etiquetas.</translation>
    </message>
    <message>
        <source>Enter lists the labels.</source>
        <translation>Intro muestra las etiquetas.</translation>
    </message>
    <message>
        <source>Tagged already as {labels}.</source>
        <translation>Ya etiquetado como {labels}.</translation>
    </message>
    <message>
        <source>Inside {labels}.</source>
        <translation>Dentro de {labels}.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Detect it</source>
        <translation>Detectarlo</translation>
    </message>
    <message>
        <source>as the files prove or lay down</source>
        <translation>según lo que demuestren o fijen los archivos</translation>
    </message>
    <message>
        <source>as found out</source>
        <translation>según lo detectado</translation>
    </message>
    <message>
        <source>keep them</source>
        <translation>conservarlos</translation>
    </message>
    <message>
        <source>normalise them</source>
        <translation>normalizarlos</translation>
    </message>
    <message>
        <source>UTF-8, or as marked</source>
        <translation>UTF-8, o lo que indique la marca</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>Resultados: {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>{count} found</source>
        <translation>Resultados: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>ReadingPageForm</name>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>The page; Tab goes from place to place, Enter opens it</source>
        <translation>La página; Tab pasa de un lugar a otro, Intro lo abre</translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <source>Change the list of reasons</source>
        <translation>Cambiar la lista de motivos</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>slip</source>
        <translation>descuido</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>laguna en la guía</translation>
    </message>
    <message>
        <source>ambiguous text</source>
        <translation>texto ambiguo</translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation>regla de bordes</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>{words} (spans)</source>
        <translation>{words} (segmentos)</translation>
    </message>
    <message>
        <source>{words} (expression)</source>
        <translation>{words} (expresión)</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Aún no se ha buscado nada</translation>
    </message>
</context>
<context>
    <name>RelationChooser</name>
    <message>
        <source>Which relation?</source>
        <translation>¿Qué relación?</translation>
    </message>
</context>
<context>
    <name>RelationPage</name>
    <message>
        <source>(they are removed)</source>
        <translation>(se quitan)</translation>
    </message>
    <message>
        <source>Remove a relation type</source>
        <translation>Eliminar un tipo de relación</translation>
    </message>
    <message>
        <source>Relations of {relation} become</source>
        <translation>Las relaciones {relation} pasan a ser</translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>Add relation…</source>
        <translation>Añadir relación…</translation>
    </message>
    <message>
        <source>Join this span to another, from a list of what the schema permits</source>
        <translation>Enlazar este segmento con otro, a partir de una lista de lo que permite el esquema</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(falta)</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>lleva a</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>viene de</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Quitar esta relación</translation>
    </message>
    <message>
        <source>Remove relation {relation}, {text}</source>
        <translation>Quitar la relación {relation}, {text}</translation>
    </message>
    <message>
        <source>Go to this span</source>
        <translation>Ir a este segmento</translation>
    </message>
</context>
<context>
    <name>RelationTypeChooser</name>
    <message>
        <source>Only the other way round: {way}</source>
        <translation>Solo en sentido contrario: {way}</translation>
    </message>
    <message>
        <source>Which relation? {way}</source>
        <translation>¿Qué relación? {way}</translation>
    </message>
</context>
<context>
    <name>RelationsModel</name>
    <message>
        <source>(missing)</source>
        <translation>(falta)</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>{relation}: from {source} to {target}</source>
        <translation>{relation}: de {source} a {target}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
</context>
<context>
    <name>RelationsTable</name>
    <message>
        <source>Enter goes to the source, Shift+Enter to the target, Del removes the relation</source>
        <translation>Intro va al origen; Mayús+Intro, al destino; Supr quita la relación</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>Ir al origen</translation>
    </message>
    <message>
        <source>Go to the target</source>
        <translation>Ir al destino</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No relation passes the filter.</source>
        <translation>Ninguna relación cumple el filtro.</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Todas las relaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>Filtrar relaciones</translation>
    </message>
    <message>
        <source>Show only relations with this in their name or in the text of an end</source>
        <translation>Mostrar solo las relaciones con esto en su nombre o en el texto de un extremo</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrar por tipo</translation>
    </message>
    <message>
        <source>Show only some types of relation</source>
        <translation>Mostrar solo algunos tipos de relación</translation>
    </message>
    <message>
        <source>No relations yet: select a span, then {key}.</source>
        <translation>Aún no hay relaciones: seleccione un segmento y pulse {key}.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks on the document</source>
        <translation>Observaciones sobre el documento</translation>
    </message>
    <message>
        <source>What the trainer should know of this document, or a question</source>
        <translation>Lo que el responsable debería saber de este documento, o una pregunta</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Exported {documents} with {spans} and {relations}</source>
        <translation>Exportado: {documents} con {spans} y {relations}</translation>
    </message>
    <message>
        <source>Proved: {spans} read back by {reader}. Mismatches: {mismatches}.</source>
        <translation>Comprobado: {spans}, releído por {reader}. Discrepancias: {mismatches}.</translation>
    </message>
    <message>
        <source>What the format cannot hold ({count}) stands in the report beside it.</source>
        <translation>Lo que el formato no admite ({count}) figura en el informe adjunto.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>{count} archivos más</translation>
    </message>
    <message>
        <source>1 more file</source>
        <translation>1 archivo más</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>How the first document begins</source>
        <translation>Cómo empieza el primer documento</translation>
    </message>
    <message>
        <source>HOW “{title}” BEGINS</source>
        <translation>CÓMO EMPIEZA «{title}»</translation>
    </message>
    <message>
        <source>HOW IT BEGINS</source>
        <translation>CÓMO EMPIEZA</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Counting reasons…</source>
        <translation>Contando motivos…</translation>
    </message>
    <message>
        <source>Reasons by label</source>
        <translation>Motivos por etiqueta</translation>
    </message>
</context>
<context>
    <name>ReviewDocumentsModel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % decided</source>
        <translation>{percent} % decidido</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>✎ Editing gold: label keys, edges and attributes work; Esc returns</source>
        <translation>✎ Editando la referencia: teclas de etiqueta, bordes y atributos activos; Esc vuelve</translation>
    </message>
    <message>
        <source>Above: {upper} · below: {lower} · dotted: agreed · framed: to decide · in the text: gold</source>
        <translation>Arriba: {upper} · abajo: {lower} · punteado: acuerdo · enmarcado: por decidir · en el texto: referencia</translation>
    </message>
    <message>
        <source>⚠ not marked as done by both · {legend}</source>
        <translation>⚠ no marcado como terminado por ambos · {legend}</translation>
    </message>
    <message>
        <source>⚠ {name} has not marked it as done · {legend}</source>
        <translation>⚠ {name} no lo ha marcado como terminado · {legend}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>el otro</translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>bordes</translation>
    </message>
    <message>
        <source>boundary + label</source>
        <translation>bordes + etiqueta</translation>
    </message>
    <message>
        <source>split / merge</source>
        <translation>división / fusión</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>agreement to audit</source>
        <translation>acuerdo por auditar</translation>
    </message>
    <message>
        <source>untagged paragraph</source>
        <translation>párrafo sin etiquetar</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>solo uno</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>only upper</source>
        <translation>solo superior</translation>
    </message>
    <message>
        <source>only lower</source>
        <translation>solo inferior</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>no relation</source>
        <translation>sin relación</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>sin segmento</translation>
    </message>
    <message>
        <source>{labels} · {count} spans</source>
        <translation>{labels} · {count} segmentos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>⚠ stale</source>
        <translation>⚠ caducada</translation>
    </message>
    <message>
        <source>✓ both</source>
        <translation>✓ ambas</translation>
    </message>
    <message>
        <source>✓ neither</source>
        <translation>✓ ninguna</translation>
    </message>
    <message>
        <source>✓ edited</source>
        <translation>✓ editada</translation>
    </message>
</context>
<context>
    <name>RowInFull</name>
    <message>
        <source>The current row in full</source>
        <translation>La fila actual completa</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Not: “{text}” {why}</source>
        <translation>No: «{text}» {why}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>allowed with a warning</source>
        <translation>permitido con aviso</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>SameWayDialog</name>
    <message>
        <source>Decide all of this wording the same way</source>
        <translation>Decidir igual todo lo que tenga esta formulación</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The longer</source>
        <translation>La más larga</translation>
    </message>
    <message>
        <source>The shorter</source>
        <translation>La más corta</translation>
    </message>
    <message>
        <source>From the first start to the last end</source>
        <translation>Desde el primer inicio hasta el último final</translation>
    </message>
</context>
<context>
    <name>SchemaCommands</name>
    <message>
        <source>Import a schema</source>
        <translation>Importar un esquema</translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml);;All files (*)</source>
        <translation>Esquemas (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the schema</source>
        <translation>Exportar el esquema</translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml)</source>
        <translation>Esquemas (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>SchemaDeedForm</name>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>Etiqueta &amp;nueva</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>&amp;Which spans</source>
        <translation>&amp;Qué segmentos</translation>
    </message>
    <message>
        <source>Which spans</source>
        <translation>Qué segmentos</translation>
    </message>
    <message>
        <source>&amp;Attribute</source>
        <translation>&amp;Atributo</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation>&amp;Formulación</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulación</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expresión &amp;regular</translation>
    </message>
    <message>
        <source>Whole w&amp;ords</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>It also gets the &amp;attributes and permitted relations</source>
        <translation>Recibe &amp;también los atributos y las relaciones permitidas</translation>
    </message>
    <message>
        <source>Keep &amp;both of two spans that then say the same of the same text</source>
        <translation>Conservar am&amp;bos segmentos cuando pasan a decir lo mismo del mismo texto</translation>
    </message>
    <message>
        <source>Flag the spans that &amp;go as doubtful, to be looked at</source>
        <translation>Marcar como &amp;dudosos los segmentos que cambian, para revisarlos</translation>
    </message>
    <message>
        <source>Flag the spans that &amp;stay as doubtful</source>
        <translation>Marcar como dudosos los que &amp;se quedan</translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <source>Start from: {template}</source>
        <translation>Empezar con: {template}</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Export the draft…</source>
        <translation>&amp;Exportar el borrador…</translation>
    </message>
    <message>
        <source>Start from a template, import or export a schema file</source>
        <translation>Empezar con una plantilla, importar o exportar un archivo de esquema</translation>
    </message>
    <message>
        <source>Version {number}, for reading only</source>
        <translation>Versión {number}, de solo lectura</translation>
    </message>
    <message>
        <source>Draft; version {number} is in force</source>
        <translation>Borrador; la versión {number} está en vigor</translation>
    </message>
    <message>
        <source>Version {number} is in force</source>
        <translation>La versión {number} está en vigor</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Import a schema</source>
        <translation>Importar un esquema</translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml);;All files (*)</source>
        <translation>Esquemas (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the schema</source>
        <translation>Exportar el esquema</translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml)</source>
        <translation>Esquemas (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry before you change the schema</source>
        <translation>Hay un cambio sin guardar: reintente antes de cambiar el esquema</translation>
    </message>
    <message>
        <source>Another schema came in force; the draft on the old one is gone</source>
        <translation>Ha entrado en vigor otro esquema; el borrador sobre el anterior se ha perdido</translation>
    </message>
    <message>
        <source>This is the draft you left unfinished; Undo goes back to what is in force</source>
        <translation>Este es el borrador que dejó sin terminar; Deshacer vuelve a lo que está en vigor</translation>
    </message>
    <message>
        <source>The draft is not in force</source>
        <translation>El borrador no está en vigor</translation>
    </message>
    <message>
        <source>The schema was edited, and nothing of it is in force yet.</source>
        <translation>El esquema se ha editado y nada de ello está aún en vigor.</translation>
    </message>
    <message>
        <source>You can keep the draft and go on with it when you open the editor again.</source>
        <translation>Puede guardar el borrador y seguir con él cuando vuelva a abrir el editor.</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>Poner en vigor…</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para luego</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SchemaEditorForm</name>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>&amp;1 Labels</source>
        <translation>&amp;1 Etiquetas</translation>
    </message>
    <message>
        <source>Labels by family</source>
        <translation>Etiquetas por familia</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>▲</source>
        <translation>▲</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Subir un lugar (Alt+Arriba)</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Subir un lugar</translation>
    </message>
    <message>
        <source>▼</source>
        <translation>▼</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Bajar un lugar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Bajar un lugar</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>Dupli&amp;car</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>New &amp;family…</source>
        <translation>&amp;Familia nueva…</translation>
    </message>
    <message>
        <source>F&amp;amily…</source>
        <translation>Fam&amp;ilia…</translation>
    </message>
    <message>
        <source>Title and style of the family of this label</source>
        <translation>Título y estilo de la familia de esta etiqueta</translation>
    </message>
    <message>
        <source>How spans of this label look</source>
        <translation>Aspecto de los segmentos de esta etiqueta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Título en francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Familia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tecla</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Press the key that applies this label; Del takes it away</source>
        <translation>Pulse la tecla que aplica esta etiqueta; Supr la quita</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colour in the light theme</source>
        <translation>Color en el tema claro</translation>
    </message>
    <message>
        <source>Colour in the dark theme</source>
        <translation>Color en el tema oscuro</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>&amp;Sugerir</translation>
    </message>
    <message>
        <source>Colours as far from the others of the family as can be</source>
        <translation>Colores lo más alejados posible de los demás de la familia</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Estilo de línea</translation>
    </message>
    <message>
        <source>Def&amp;inition</source>
        <translation>&amp;Definición</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>Examples, positive and negative</source>
        <translation>Ejemplos, positivos y negativos</translation>
    </message>
    <message>
        <source>Add &amp;positive</source>
        <translation>Añadir &amp;positivo</translation>
    </message>
    <message>
        <source>Add n&amp;egative</source>
        <translation>Añadir ne&amp;gativo</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Eliminar ejemplo</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>&amp;2 Attributes</source>
        <translation>&amp;2 Atributos</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>Eliminar atributo</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Several values</source>
        <translation>Va&amp;rios valores</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>Por de&amp;fecto</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor por defecto</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>Val&amp;ores</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cam&amp;biar nombre…</translation>
    </message>
    <message>
        <source>Call the value something else, in spans too</source>
        <translation>Dar otro nombre al valor, también en los segmentos</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove the value; spans that have it lose it or get another</source>
        <translation>Eliminar el valor; los segmentos que lo tienen lo pierden o reciben otro</translation>
    </message>
    <message>
        <source>The value one place up</source>
        <translation>Subir el valor un lugar</translation>
    </message>
    <message>
        <source>Value up</source>
        <translation>Subir valor</translation>
    </message>
    <message>
        <source>The value one place down</source>
        <translation>Bajar el valor un lugar</translation>
    </message>
    <message>
        <source>Value down</source>
        <translation>Bajar valor</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Labels whose spans have it; none ticked: all</source>
        <translation>Etiquetas cuyos segmentos lo tienen; ninguna marcada: todas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;3 Relations</source>
        <translation>&amp;3 Relaciones</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Tipos de relación</translation>
    </message>
    <message>
        <source>Remove relation type</source>
        <translation>Eliminar tipo de relación</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>F&amp;rom (none ticked: any)</source>
        <translation>&amp;De (ninguna marcada: cualquiera)</translation>
    </message>
    <message>
        <source>Labels it may lead from</source>
        <translation>Etiquetas de las que puede partir</translation>
    </message>
    <message>
        <source>T&amp;o (none ticked: any)</source>
        <translation>A (ninguna marcada: cual&amp;quiera)</translation>
    </message>
    <message>
        <source>Labels it may lead to</source>
        <translation>Etiquetas a las que puede llevar</translation>
    </message>
    <message>
        <source>&amp;4 Rules</source>
        <translation>&amp;4 Reglas</translation>
    </message>
    <message>
        <source>Name of the &amp;schema</source>
        <translation>Nombre del e&amp;squema</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Nombre del esquema</translation>
    </message>
    <message>
        <source>Spans &amp;within each other</source>
        <translation>Segmentos unos de&amp;ntro de otros</translation>
    </message>
    <message>
        <source>Spans within each other</source>
        <translation>Segmentos unos dentro de otros</translation>
    </message>
    <message>
        <source>&amp;The same label within itself</source>
        <translation>La &amp;misma etiqueta dentro de sí misma</translation>
    </message>
    <message>
        <source>The same label within itself</source>
        <translation>La misma etiqueta dentro de sí misma</translation>
    </message>
    <message>
        <source>Two labels on the same te&amp;xt</source>
        <translation>Dos etiquetas en el mismo te&amp;xto</translation>
    </message>
    <message>
        <source>Two labels on the same text</source>
        <translation>Dos etiquetas en el mismo texto</translation>
    </message>
    <message>
        <source>Spans that &amp;cross</source>
        <translation>Segmentos que se &amp;cruzan</translation>
    </message>
    <message>
        <source>Spans that cross</source>
        <translation>Segmentos que se cruzan</translation>
    </message>
    <message>
        <source>Over the end of a &amp;paragraph</source>
        <translation>Más allá del final de un &amp;párrafo</translation>
    </message>
    <message>
        <source>Over the end of a paragraph</source>
        <translation>Más allá del final de un párrafo</translation>
    </message>
    <message>
        <source>&amp;Blanks at the edges</source>
        <translation>Espacios en los &amp;bordes</translation>
    </message>
    <message>
        <source>Blanks at the edges</source>
        <translation>Espacios en los bordes</translation>
    </message>
    <message>
        <source>&amp;5 Versions</source>
        <translation>&amp;5 Versiones</translation>
    </message>
    <message>
        <source>Versions of the schema</source>
        <translation>Versiones del esquema</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Tomar esta versión</translation>
    </message>
    <message>
        <source>The edited schema becomes like this version; labels in use stay, retired</source>
        <translation>El esquema editado queda como esta versión; las etiquetas en uso se conservan, retiradas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last edit of the draft (Ctrl+Z)</source>
        <translation>Deshacer la última edición del borrador (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do the edit again (Ctrl+Shift+Z)</source>
        <translation>Rehacer la edición (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Fi&amp;les</source>
        <translation>Arc&amp;hivos</translation>
    </message>
    <message>
        <source>Put in f&amp;orce…</source>
        <translation>Poner en &amp;vigor…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SchemaLabels</name>
    <message>
        <source>retired: kept for spans that bear it, no new ones</source>
        <translation>retirada: se conserva en los segmentos que la llevan; no se crean nuevos</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (retirada)</translation>
    </message>
</context>
<context>
    <name>SchemaPreviewDialog</name>
    <message>
        <source>Spans of</source>
        <translation>Segmentos de</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Spans concerned</source>
        <translation>Segmentos afectados</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Put in f&amp;orce</source>
        <translation>Poner en &amp;vigor</translation>
    </message>
    <message>
        <source>Counting the spans concerned…</source>
        <translation>Contando los segmentos afectados…</translation>
    </message>
    <message>
        <source>No span changes. The schema becomes version {number}.</source>
        <translation>Ningún segmento cambia. El esquema pasa a la versión {number}.</translation>
    </message>
    <message>
        <source>The schema becomes version {number}. Spans concerned: {spans}, in documents: {documents}. All of it is one step that Undo takes back.</source>
        <translation>El esquema pasa a la versión {number}. Segmentos afectados: {spans}, en documentos: {documents}. Todo ello es un solo paso que Deshacer revierte.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>contradict: flagged as doubtful</source>
        <translation>se contradicen: marcados como dudosos</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>This cannot be put in force.</source>
        <translation>Esto no se puede poner en vigor.</translation>
    </message>
    <message>
        <source>become {label}</source>
        <translation>pasan a ser {label}</translation>
    </message>
    <message>
        <source>are joined with a span of {label} on the same text</source>
        <translation>se unen a un segmento de {label} en el mismo texto</translation>
    </message>
    <message>
        <source>are removed</source>
        <translation>se quitan</translation>
    </message>
    <message>
        <source>get other attribute values</source>
        <translation>reciben otros valores de atributos</translation>
    </message>
    <message>
        <source>are flagged as doubtful</source>
        <translation>se marcan como dudosos</translation>
    </message>
    <message>
        <source>lose the value {attribute} = {value}</source>
        <translation>pierden el valor {attribute} = {value}</translation>
    </message>
    <message>
        <source>relations {relation} are removed: not permitted any more</source>
        <translation>las relaciones {relation} se quitan: ya no se permiten</translation>
    </message>
    <message>
        <source>relations are removed with a span</source>
        <translation>se quitan relaciones junto con un segmento</translation>
    </message>
    <message>
        <source>joined spans contradict each other in attributes</source>
        <translation>los segmentos unidos se contradicen en atributos</translation>
    </message>
    <message>
        <source>decisions of gold are to be looked at again</source>
        <translation>decisiones de la referencia que hay que revisar</translation>
    </message>
    <message>
        <source>decisions of gold go with their spans</source>
        <translation>decisiones de la referencia desaparecen con sus segmentos</translation>
    </message>
</context>
<context>
    <name>SchemaPreviewForm</name>
    <message>
        <source>Put the schema in force</source>
        <translation>Poner en vigor el esquema</translation>
    </message>
    <message>
        <source>&amp;What becomes of spans</source>
        <translation>&amp;Qué pasa con los segmentos</translation>
    </message>
    <message>
        <source>What becomes of spans</source>
        <translation>Qué pasa con los segmentos</translation>
    </message>
    <message>
        <source>By &amp;document and annotator</source>
        <translation>Por &amp;documento y anotador</translation>
    </message>
    <message>
        <source>By document and annotator</source>
        <translation>Por documento y anotador</translation>
    </message>
    <message>
        <source>&amp;Joined</source>
        <translation>&amp;Unidos</translation>
    </message>
    <message>
        <source>Spans that become one</source>
        <translation>Segmentos que se convierten en uno</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Narrow the search by properties of spans and documents</source>
        <translation>Acotar la búsqueda por propiedades de segmentos y documentos</translation>
    </message>
    <message>
        <source>Documents searched</source>
        <translation>Documentos examinados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Detener la búsqueda; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Ticks</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Label ticked</source>
        <translation>&amp;Etiquetar los marcados</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Type what you look for in all documents.
climate change: both words · &quot;climate change&quot;: the phrase · commit*: beginnings
Choose Spans to look for what was tagged.</source>
        <translation>Escriba lo que busca en todos los documentos.
climate change: ambas palabras · &quot;climate change&quot;: la frase · commit*: comienzos
Elija Segmentos para buscar lo etiquetado.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>en %n documento</numerusform>
            <numerusform>en %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: narrow the search</source>
        <translation>hay más: acote la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All (Ctrl+A)</source>
        <translation>&amp;Todos (Ctrl+A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>What is this? {title}</source>
        <translation>¿Qué es esto? {title}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen figure as a sentence one can cite</source>
        <translation>Copiar la cifra elegida como una frase que se pueda citar</translation>
    </message>
    <message>
        <source>Copy the chosen figure: {title}</source>
        <translation>Copiar la cifra elegida: {title}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>Segmentos por etiqueta</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>sin familia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Share of the text in spans</source>
        <translation>Proporción del texto en segmentos</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Characters in spans, of all characters</source>
        <translation>Caracteres en segmentos, sobre el total</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Characters in spans</source>
        <translation>Caracteres en segmentos</translation>
    </message>
    <message>
        <source>Characters in all</source>
        <translation>Caracteres en total</translation>
    </message>
    <message>
        <source>Each character counts once a layer, however many spans it lies in. A text that two annotators worked on counts twice.</source>
        <translation>Cada carácter cuenta una vez por capa, por muchos segmentos que lo cubran. Un texto en el que han trabajado dos anotadores cuenta dos veces.</translation>
    </message>
    <message>
        <source>Spans by attribute value</source>
        <translation>Segmentos por valor de atributo</translation>
    </message>
    <message>
        <source>Attribute values</source>
        <translation>Valores de atributos</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values that are stated; a default that nobody set is not counted.</source>
        <translation>Valores indicados; no se cuenta un valor por defecto que nadie haya asignado.</translation>
    </message>
    <message>
        <source>Documents by status</source>
        <translation>Documentos por estado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read: characters marked as read to the end, of all that the documents hold.</source>
        <translation>Leído: caracteres marcados como leídos hasta el final, sobre todos los que contienen los documentos.</translation>
    </message>
    <message>
        <source>Spans by document</source>
        <translation>Segmentos por documento</translation>
    </message>
    <message>
        <source>Spans by document: the {count} with most</source>
        <translation>Segmentos por documento: los {count} que más tienen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Lengths in words</source>
        <translation>Longitudes en palabras</translation>
    </message>
    <message>
        <source>Lengths in characters</source>
        <translation>Longitudes en caracteres</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>1st quartile</source>
        <translation>1.er cuartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>3rd quartile</source>
        <translation>3.er cuartil</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Length of spans in words: {label}</source>
        <translation>Longitud de los segmentos en palabras: {label}</translation>
    </message>
    <message>
        <source>Length of spans: {label}</source>
        <translation>Longitud de los segmentos: {label}</translation>
    </message>
    <message>
        <source>Spans, by words</source>
        <translation>Segmentos, por palabras</translation>
    </message>
    <message>
        <source>Spans, by characters</source>
        <translation>Segmentos, por caracteres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Spans there are, by day they were made</source>
        <translation>Segmentos existentes, por día de creación</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Spans there are, by week they were made</source>
        <translation>Segmentos existentes, por semana de creación</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mes desde</translation>
    </message>
    <message>
        <source>Spans there are, by month they were made</source>
        <translation>Segmentos existentes, por mes de creación</translation>
    </message>
    <message>
        <source>Spans, added up</source>
        <translation>Segmentos, acumulados</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>By when the spans that are there now were made (UTC); what was removed since is not counted.</source>
        <translation>Según cuándo se crearon los segmentos que hay ahora (UTC); no se cuenta lo eliminado desde entonces.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>A word is what stands between blanks.</source>
        <translation>Una palabra es lo que está entre espacios.</translation>
    </message>
    <message>
        <source>Spans in languages without blanks between words are left out: {count}.</source>
        <translation>Se excluyen los segmentos en idiomas sin espacios entre palabras: {count}.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>There are no documents in this task.</source>
        <translation>No hay documentos en esta tarea.</translation>
    </message>
    <message>
        <source>All {total} documents are done.</source>
        <translation>Los {total} documentos están terminados.</translation>
    </message>
    <message>
        <source>The document is done.</source>
        <translation>El documento está terminado.</translation>
    </message>
    <message>
        <source>Documents done: {done} of {total}.</source>
        <translation>Documentos terminados: {done} de {total}.</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Documents in the file: {layers}, done: {done}, spans: {spans}.</source>
        <translation>Documentos en el archivo: {layers}, terminados: {done}, segmentos: {spans}.</translation>
    </message>
    <message>
        <source>One doubt or note goes along as a question.</source>
        <translation>Una duda o nota se envía como pregunta.</translation>
    </message>
    <message>
        <source>{count} doubts and notes go along as questions.</source>
        <translation>{count} dudas y notas se envían como preguntas.</translation>
    </message>
    <message>
        <source>Write the work file</source>
        <translation>Escribir el archivo de trabajo</translation>
    </message>
    <message>
        <source>Work files (*.declannot-work)</source>
        <translation>Archivos de trabajo (*.declannot-work)</translation>
    </message>
</context>
<context>
    <name>SendBackForm</name>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>NOT DONE YET</source>
        <translation>AÚN SIN TERMINAR</translation>
    </message>
    <message>
        <source>Documents not done yet</source>
        <translation>Documentos aún sin terminar</translation>
    </message>
    <message>
        <source>They go along as they are; you can send back again at any time.</source>
        <translation>Se envían como están; puede devolver el trabajo otra vez en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Go to the chosen one</source>
        <translation>&amp;Ir al elegido</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>ESCRITO</translation>
    </message>
    <message>
        <source>Path of the work file</source>
        <translation>Ruta del archivo de trabajo</translation>
    </message>
    <message>
        <source>Send this file to your trainer, by mail or on a stick.</source>
        <translation>Envíe este archivo a su responsable, por correo o en una memoria USB.</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>SettingEntries</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>SettingPages</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Time on task</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the whole window</source>
        <translation>Colores de toda la ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of menus, dialogs and messages, and of dates and numbers</source>
        <translation>Idioma de menús, diálogos y mensajes, y de fechas y números</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Docks glide, menus fade where the system does that, the caret blinks</source>
        <translation>Los paneles se deslizan, los menús aparecen gradualmente si el sistema lo hace, el cursor parpadea</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Letters of the statement; those of the window are the system&apos;s</source>
        <translation>Letra de la declaración; la de la ventana es la del sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Also by Ctrl and the wheel</source>
        <translation>También con Ctrl y la rueda</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Línea más larga</translation>
    </message>
    <message>
        <source>About 70 to 90 characters read well</source>
        <translation>Entre 70 y 90 caracteres se leen bien</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>100 % is the least that spans and their tags need</source>
        <translation>100 % es lo mínimo que necesitan los segmentos y sus marcas</translation>
    </message>
    <message>
        <source>Tags over spans</source>
        <translation>Marcas sobre segmentos</translation>
    </message>
    <message>
        <source>What stands over the start of each span</source>
        <translation>Qué aparece sobre el inicio de cada segmento</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Calm colours</source>
        <translation>Colores suaves</translation>
    </message>
    <message>
        <source>Only the selected span is filled; all others keep their edges</source>
        <translation>Solo se rellena el segmento seleccionado; los demás conservan sus bordes</translation>
    </message>
    <message>
        <source>Relations as arcs</source>
        <translation>Relaciones como arcos</translation>
    </message>
    <message>
        <source>Whose relations are drawn over the text</source>
        <translation>Qué relaciones se dibujan sobre el texto</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Those of the selected span</source>
        <translation>Las del segmento seleccionado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Números de párrafo</translation>
    </message>
    <message>
        <source>Number the paragraphs in the margin</source>
        <translation>Numerar los párrafos en el margen</translation>
    </message>
    <message>
        <source>Selection by mouse</source>
        <translation>Selección con el ratón</translation>
    </message>
    <message>
        <source>How far a selection reaches out; Shift held while dragging means letters</source>
        <translation>Hasta dónde se extiende una selección; con Mayús al arrastrar, letra por letra</translation>
    </message>
    <message>
        <source>Characters as drawn</source>
        <translation>Caracteres, tal como se traza</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Phrases, to the next comma or stop</source>
        <translation>Frases, hasta la coma o el punto siguiente</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Oraciones completas</translation>
    </message>
    <message>
        <source>Label keys</source>
        <translation>Teclas de etiqueta</translation>
    </message>
    <message>
        <source>Letters apply labels; switch off for speech or a screen reader</source>
        <translation>Las letras aplican etiquetas; desactivar si se usa dictado o un lector de pantalla</translation>
    </message>
    <message>
        <source>More untagged here</source>
        <translation>Más sin etiquetar aquí</translation>
    </message>
    <message>
        <source>After a name is tagged, say how often it stands untagged</source>
        <translation>Tras etiquetar un nombre, decir cuántas veces aparece sin etiquetar</translation>
    </message>
    <message>
        <source>Armed label</source>
        <translation>Etiqueta armada</translation>
    </message>
    <message>
        <source>Every selection by mouse gets it at once, until declannot closes or Esc</source>
        <translation>Cada selección con el ratón la recibe enseguida, hasta cerrar declannot o pulsar Esc</translation>
    </message>
    <message>
        <source>Count time on task</source>
        <translation>Contar el tiempo de trabajo</translation>
    </message>
    <message>
        <source>How long one works on each document; kept in the project alone</source>
        <translation>Cuánto se trabaja en cada documento; se guarda solo en el proyecto</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pausa tras</translation>
    </message>
    <message>
        <source>Without a key or the mouse for so long, nothing is counted</source>
        <translation>Sin teclado ni ratón durante este tiempo, no se cuenta nada</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find an action or a key…</source>
        <translation>Buscar una acción o una tecla…</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Buscar un ajuste…</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>No hay coincidencias.</translation>
    </message>
    <message>
        <source>declannot speaks the other language after a restart.</source>
        <translation>declannot usará el otro idioma cuando se reinicie.</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Ajustes habituales</translation>
    </message>
    <message>
        <source>Put every setting on these pages back as it was at first?</source>
        <translation>¿Dejar todos los ajustes de estas páginas como al principio?</translation>
    </message>
    <message>
        <source>Your keys, recent projects and the places of docks stay as they are.</source>
        <translation>Sus teclas, los proyectos recientes y la posición de los paneles quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>&amp;Ajustes habituales</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Buscar un ajuste…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>&amp;Ajustes habituales</translation>
    </message>
    <message>
        <source>Put everything on these pages back as it was at first, but not the keys</source>
        <translation>Dejar todo en estas páginas como al principio, salvo las teclas</translation>
    </message>
    <message>
        <source>&amp;Restart declannot</source>
        <translation>&amp;Reiniciar declannot</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>As in the documents</source>
        <translation>Como en los documentos</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>SpanChoices</name>
    <message>
        <source>The {count} nearest; type to find others</source>
        <translation>Los {count} más cercanos; escriba para buscar otros</translation>
    </message>
</context>
<context>
    <name>SpanChooser</name>
    <message>
        <source>{count} spans here</source>
        <translation>{count} segmentos aquí</translation>
    </message>
</context>
<context>
    <name>SpanCommands</name>
    <message>
        <source>Moving edges: Enter keeps, Esc leaves</source>
        <translation>Moviendo bordes: Intro conserva, Esc cancela</translation>
    </message>
    <message>
        <source>Relation from {label}: Enter on its target</source>
        <translation>Relación desde {label}: Intro sobre su destino</translation>
    </message>
    <message>
        <source>Only {family}</source>
        <translation>Solo {family}</translation>
    </message>
    <message>
        <source>Armed: {label}</source>
        <translation>Armada: {label}</translation>
    </message>
</context>
<context>
    <name>SpansBehind</name>
    <message>
        <source>Review these</source>
        <translation>Revisar estas</translation>
    </message>
    <message>
        <source>Show these differences in the queue of the review</source>
        <translation>Mostrar estas diferencias en la cola de la revisión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list of spans</source>
        <translation>Cerrar la lista de segmentos</translation>
    </message>
    <message>
        <source>Spans behind the figure</source>
        <translation>Segmentos que hay detrás de la cifra</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>bordes y etiqueta</translation>
    </message>
    <message>
        <source>All spans</source>
        <translation>Todos los segmentos</translation>
    </message>
</context>
<context>
    <name>SpansModel</name>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Doubts and notes</source>
        <translation>Dudas y notas</translation>
    </message>
</context>
<context>
    <name>SpansTable</name>
    <message>
        <source>Spans</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation>Filtrar segmentos</translation>
    </message>
    <message>
        <source>Show only spans whose text or note holds this</source>
        <translation>Mostrar solo los segmentos cuyo texto o nota contiene esto</translation>
    </message>
    <message>
        <source>No span passes the filter.</source>
        <translation>Ningún segmento cumple el filtro.</translation>
    </message>
    <message>
        <source>No spans yet.</source>
        <translation>Aún no hay segmentos.</translation>
    </message>
    <message>
        <source>All spans</source>
        <translation>Todos los segmentos</translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Solo dudosos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Show only some labels, or only doubtful spans</source>
        <translation>Mostrar solo algunas etiquetas o solo segmentos dudosos</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {label}</source>
        <translation>Dividir {label}</translation>
    </message>
    <message>
        <source>Some spans of {label} get another label, the others stay. Nothing happens before the schema is put in force.</source>
        <translation>Algunos segmentos de {label} reciben otra etiqueta, los demás se quedan. No ocurre nada hasta que se ponga en vigor el esquema.</translation>
    </message>
    <message>
        <source>a new label like {label}</source>
        <translation>una etiqueta nueva como {label}</translation>
    </message>
    <message>
        <source>those with a value of an attribute</source>
        <translation>los que tienen un valor de un atributo</translation>
    </message>
    <message>
        <source>those in whose text something is found</source>
        <translation>aquellos en cuyo texto se encuentra algo</translation>
    </message>
    <message>
        <source>those flagged as doubtful</source>
        <translation>los marcados como dudosos</translation>
    </message>
    <message>
        <source>none yet: I sort them out by hand</source>
        <translation>ninguno aún: los separo a mano</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>StatementHeader</name>
    <message>
        <source>Date, language and issuers are not given yet</source>
        <translation>Aún no se indican fecha, idioma ni emisores</translation>
    </message>
    <message>
        <source>remarks: {text}</source>
        <translation>observaciones: {text}</translation>
    </message>
    <message>
        <source>issuers: {names}</source>
        <translation>emisores: {names}</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>de práctica</translation>
    </message>
</context>
<context>
    <name>StatementOnPaper</name>
    <message>
        <source>Nothing can be painted there</source>
        <translation>Ahí no se puede dibujar nada</translation>
    </message>
    <message>
        <source>issuers: {names}</source>
        <translation>emisores: {names}</translation>
    </message>
    <message>
        <source>Annotated by {name}</source>
        <translation>Anotado por {name}</translation>
    </message>
    <message>
        <source>Decided reading (gold)</source>
        <translation>Lectura decidida (referencia)</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>schema {name}, version {version}</source>
        <translation>esquema {name}, versión {version}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>impreso el {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>On the whole: {text}</source>
        <translation>Sobre el conjunto: {text}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(falta)</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Figures that are shown</source>
        <translation>Cifras que se muestran</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save plot…</source>
        <translation>Guardar gráfico…</translation>
    </message>
    <message>
        <source>Write the plot to a file: SVG or PNG</source>
        <translation>Escribir el gráfico en un archivo: SVG o PNG</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Write the table to a file: CSV</source>
        <translation>Escribir la tabla en un archivo: CSV</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the table as it is shown, for a sheet (Ctrl+C)</source>
        <translation>Copiar la tabla como se muestra, para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Documents: {documents} · Layers begun: {layers} · Spans: {spans}</source>
        <translation>Documentos: {documents} · Capas empezadas: {layers} · Segmentos: {spans}</translation>
    </message>
    <message>
        <source>No document has this language and these tags.</source>
        <translation>Ningún documento tiene este idioma y estas palabras clave.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet in what is chosen above.</source>
        <translation>Aún no hay nada etiquetado en lo elegido arriba.</translation>
    </message>
    <message>
        <source>There are no such figures for what is chosen above.</source>
        <translation>No hay cifras de este tipo para lo elegido arriba.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change who annotates</source>
        <translation>Cambiar quién anota</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Revisor: {name}</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Anotador: {name}</translation>
    </message>
    <message>
        <source>▲ Unsaved</source>
        <translation>▲ Sin guardar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Guardado</translation>
    </message>
    <message>
        <source>¶ {paragraph} · {offset}</source>
        <translation>¶ {paragraph} · {offset}</translation>
    </message>
    <message>
        <source>gold: {spans}</source>
        <translation>referencia: {spans}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
</context>
<context>
    <name>StrategyDialog</name>
    <message>
        <source>Decide by strategy</source>
        <translation>Decidir por estrategia</translation>
    </message>
    <message>
        <source>Take what both have alike</source>
        <translation>Aceptar lo que ambos tienen igual</translation>
    </message>
    <message>
        <source>Where nothing is decided, take the reading of {name}</source>
        <translation>Donde no hay nada decidido, tomar la lectura de {name}</translation>
    </message>
    <message>
        <source>Take what most of three or more annotators have</source>
        <translation>Tomar lo que tiene la mayoría de tres o más anotadores</translation>
    </message>
</context>
<context>
    <name>SuggestedGroups</name>
    <message>
        <source>Groups that are suggested</source>
        <translation>Grupos sugeridos</translation>
    </message>
    <message>
        <source>Put &amp;in groups</source>
        <translation>Poner &amp;en grupos</translation>
    </message>
    <message>
        <source>Note the groups that are ticked with their documents</source>
        <translation>Anotar los grupos marcados en sus documentos</translation>
    </message>
    <message>
        <source>Looking for translations and versions…</source>
        <translation>Buscando traducciones y versiones…</translation>
    </message>
    <message>
        <source>These seem to belong together, and would leak from training into test. Untick what does not; documents of one group stay on one side.</source>
        <translation>Estos parecen ir juntos, y se filtrarían del entrenamiento a la prueba. Desmarque los que no; los documentos de un grupo quedan en el mismo lado.</translation>
    </message>
    <message>
        <source>Documents of one group stay on one side. No further ones were found.</source>
        <translation>Los documentos de un grupo quedan en el mismo lado. No se han encontrado más.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
    <message>
        <source>File and document</source>
        <translation>Archivo y documento</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Qué aporta</translation>
    </message>
</context>
<context>
    <name>TakeInForm</name>
    <message>
        <source>Take in work</source>
        <translation>Recibir trabajo</translation>
    </message>
    <message>
        <source>FILES AND DOCUMENTS</source>
        <translation>ARCHIVOS Y DOCUMENTOS</translation>
    </message>
    <message>
        <source>Files, their documents, and what each would change</source>
        <translation>Archivos, sus documentos y lo que cambiaría cada uno</translation>
    </message>
    <message>
        <source>CONFLICTS</source>
        <translation>CONFLICTOS</translation>
    </message>
    <message>
        <source>Conflicts to be decided</source>
        <translation>Conflictos por decidir</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>En este proyecto</translation>
    </message>
    <message>
        <source>What this project holds</source>
        <translation>Lo que contiene este proyecto</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Lo que contiene el archivo</translation>
    </message>
    <message>
        <source>&amp;1  Keep ours</source>
        <translation>&amp;1  Conservar lo del proyecto</translation>
    </message>
    <message>
        <source>&amp;2  Take theirs</source>
        <translation>&amp;2  Tomar lo del archivo</translation>
    </message>
    <message>
        <source>&amp;3  Both</source>
        <translation>&amp;3  Ambos</translation>
    </message>
    <message>
        <source>Take theirs for &amp;all</source>
        <translation>&amp;Tomar lo del archivo en todos</translation>
    </message>
</context>
<context>
    <name>TaskCommands</name>
    <message>
        <source>Opening the task…</source>
        <translation>Abriendo la tarea…</translation>
    </message>
    <message>
        <source>new documents: {count}</source>
        <translation>documentos nuevos: {count}</translation>
    </message>
    <message>
        <source>new answers: {count}</source>
        <translation>respuestas nuevas: {count}</translation>
    </message>
    <message>
        <source>version {number} of the schema</source>
        <translation>versión {number} del esquema</translation>
    </message>
    <message>
        <source>other instructions</source>
        <translation>otras instrucciones</translation>
    </message>
    <message>
        <source>For {name}, {project}. They stay in Hand-over, Instructions; how to annotate stands in Project, Guideline.</source>
        <translation>Para {name}, {project}. Se conservan en Entrega, Instrucciones; cómo anotar está en Proyecto, Guía de anotación.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>enviado: {time}</translation>
    </message>
    <message>
        <source>sent {time}, 1 change since</source>
        <translation>enviado: {time}; 1 cambio desde entonces</translation>
    </message>
    <message>
        <source>sent {time}, {count} changes since</source>
        <translation>enviado: {time}; {count} cambios desde entonces</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Correct the text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>The corrected text becomes a new version of the document. Spans go along; those whose text you change wait to be looked at. The present version is kept.</source>
        <translation>El texto corregido pasa a ser una nueva versión del documento. Los segmentos lo acompañan; aquellos cuyo texto cambie quedan por revisar. La versión actual se conserva.</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>&amp;See what changes…</source>
        <translation>&amp;Ver qué cambia…</translation>
    </message>
    <message>
        <source>Throw the correction away?</source>
        <translation>¿Descartar la corrección?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>lines end with {name}, new ones will, too</source>
        <translation>las líneas acaban en {name}; las nuevas también</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no editor shows stand as �; leave them to keep them</source>
        <translation>
            <numerusform>%n carácter que ningún editor muestra aparece como �; déjelo para conservarlo</numerusform>
            <numerusform>%n caracteres que ningún editor muestra aparecen como �; déjelos para conservarlos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickedDialog</name>
    <message>
        <source>any label</source>
        <translation>cualquier etiqueta</translation>
    </message>
    <message>
        <source>Choose a label…</source>
        <translation>Elija una etiqueta…</translation>
    </message>
    <message>
        <source>Choose an attribute…</source>
        <translation>Elija un atributo…</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Etiqueta:</translation>
    </message>
    <message>
        <source>&amp;Attribute:</source>
        <translation>&amp;Atributo:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valor:</translation>
    </message>
    <message>
        <source>&amp;Only spans of:</source>
        <translation>&amp;Solo segmentos de:</translation>
    </message>
    <message>
        <source>Choose an attribute and its value; then you see what would happen.</source>
        <translation>Elija un atributo y su valor; entonces verá qué ocurriría.</translation>
    </message>
    <message>
        <source>Choose a label; then you see what would happen to each hit.</source>
        <translation>Elija una etiqueta; entonces verá qué ocurriría con cada resultado.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Apply a label to ticked hits</source>
        <translation>Aplicar una etiqueta a los resultados marcados</translation>
    </message>
    <message>
        <source>Change the labels of ticked hits</source>
        <translation>Cambiar las etiquetas de los resultados marcados</translation>
    </message>
    <message>
        <source>Remove the spans of ticked hits</source>
        <translation>Quitar los segmentos de los resultados marcados</translation>
    </message>
    <message>
        <source>Set an attribute of ticked hits</source>
        <translation>Asignar un atributo a los resultados marcados</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Time on task</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Counted: {time}</source>
        <translation>Contado: {time}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>Time counts while you use keys or mouse on the statement, and never while you are away. It goes back with your work; you can correct it.</source>
        <translation>Cuenta el tiempo en que usa el teclado o el ratón en la declaración, nunca el de sus ausencias. Se envía con su trabajo; puede corregirlo.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Count the time I work</source>
        <translation>&amp;Contar el tiempo que trabajo</translation>
    </message>
    <message>
        <source>&amp;Not in this project</source>
        <translation>&amp;No en este proyecto</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Show it in the status bar</source>
        <translation>&amp;Mostrarlo en la barra de estado</translation>
    </message>
    <message>
        <source>&amp;Time on this document</source>
        <translation>&amp;Tiempo en este documento</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>&amp;Pausa tras</translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Statements and corpora</source>
        <translation>Declaraciones y corpus</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
</context>
<context>
    <name>ValueButton</name>
    <message>
        <source>Enter shows the spans behind it</source>
        <translation>Intro muestra los segmentos que hay detrás</translation>
    </message>
    <message>
        <source>&amp;Show the spans behind it</source>
        <translation>&amp;Mostrar los segmentos que hay detrás</translation>
    </message>
    <message>
        <source>&amp;Copy as a sentence</source>
        <translation>&amp;Copiar como frase</translation>
    </message>
    <message>
        <source>&amp;What this means</source>
        <translation>&amp;Qué significa esto</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>The draft</source>
        <translation>El borrador</translation>
    </message>
    <message>
        <source>{number}, of {time}</source>
        <translation>{number}, del {time}</translation>
    </message>
    <message>
        <source>{version} (in force)</source>
        <translation>{version} (en vigor)</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Qué cambia el borrador</translation>
    </message>
    <message>
        <source>What version {number} changed</source>
        <translation>Qué cambió la versión {number}</translation>
    </message>
    <message>
        <source>The first schema of the project</source>
        <translation>El primer esquema del proyecto</translation>
    </message>
    <message>
        <source>The text of the guideline changed</source>
        <translation>El texto de la guía ha cambiado</translation>
    </message>
    <message>
        <source>Nothing that shows</source>
        <translation>Nada visible</translation>
    </message>
</context>
<context>
    <name>WorkerDialog</name>
    <message>
        <source>Stopped; nothing has changed.</source>
        <translation>Detenido; nada ha cambiado.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>WorkspaceBar</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>WrittenFiles</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The folder is:</source>
        <translation>La carpeta es:</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>What becomes of {name}</source>
        <translation>Qué pasa con {name}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n carried span(s) to look at</source>
        <translation>
            <numerusform>%n segmento trasladado por revisar</numerusform>
            <numerusform>%n segmentos trasladados por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colour_words</name>
    <message>
        <source>most people</source>
        <translation>la mayoría de las personas</translation>
    </message>
    <message>
        <source>people without red cones</source>
        <translation>personas sin conos rojos</translation>
    </message>
    <message>
        <source>people without green cones</source>
        <translation>personas sin conos verdes</translation>
    </message>
    <message>
        <source>people without blue cones</source>
        <translation>personas sin conos azules</translation>
    </message>
    <message>
        <source>the dark theme</source>
        <translation>el tema oscuro</translation>
    </message>
    <message>
        <source>the light theme</source>
        <translation>el tema claro</translation>
    </message>
    <message>
        <source>Text on it has a contrast of {ratio}:1 (at least {least}:1)</source>
        <translation>El texto encima tiene un contraste de {ratio}:1 (mínimo {least}:1)</translation>
    </message>
    <message>
        <source>The line has a contrast of {ratio}:1 (at least {least}:1)</source>
        <translation>La línea tiene un contraste de {ratio}:1 (mínimo {least}:1)</translation>
    </message>
    <message>
        <source>Nearest: {label}, {value} apart for {people}</source>
        <translation>Más cercana: {label}, a {value} de distancia para {people}</translation>
    </message>
    <message>
        <source>No other label of the family is in use.</source>
        <translation>No se usa ninguna otra etiqueta de la familia.</translation>
    </message>
    <message>
        <source>Nearest in colour: {label}, {value} apart for {people}; the line tells them apart.</source>
        <translation>Color más cercano: {label}, a {value} de distancia para {people}; la línea las distingue.</translation>
    </message>
    <message>
        <source>Too near to {label}: {value} apart for {people}, and drawn alike; at least {least}.</source>
        <translation>Demasiado cerca de {label}: a {value} de distancia para {people}, y con el mismo trazo; mínimo {least}.</translation>
    </message>
    <message>
        <source>Nearest in colour: {label}, {value} apart for {people}.</source>
        <translation>Color más cercano: {label}, a {value} de distancia para {people}.</translation>
    </message>
    <message>
        <source>{label} and {other} look alike to {people} in {theme} ({value} apart)</source>
        <translation>{label} y {other} se parecen para {people} en {theme} (a {value} de distancia)</translation>
    </message>
    <message>
        <source>The line of {label} is faint in {theme} ({value}:1)</source>
        <translation>La línea de {label} es tenue en {theme} ({value}:1)</translation>
    </message>
    <message>
        <source>Text on {label} is hard to read in {theme} ({value}:1)</source>
        <translation>El texto sobre {label} es difícil de leer en {theme} ({value}:1)</translation>
    </message>
</context>
<context>
    <name>consistency</name>
    <message>
        <source>Several labels</source>
        <translation>Varias etiquetas</translation>
    </message>
    <message>
        <source>Untagged here</source>
        <translation>Sin etiquetar aquí</translation>
    </message>
    <message>
        <source>Listed as not tagged</source>
        <translation>En la lista de lo no etiquetado</translation>
    </message>
    <message>
        <source>Other label than the example</source>
        <translation>Etiqueta distinta de la del ejemplo</translation>
    </message>
    <message>
        <source>Other value than the example</source>
        <translation>Valor distinto del del ejemplo</translation>
    </message>
    <message>
        <source>Word to leave out</source>
        <translation>Palabra que debe excluirse</translation>
    </message>
    <message>
        <source>Blank at an edge</source>
        <translation>Espacio en un borde</translation>
    </message>
    <message>
        <source>Punctuation at an edge</source>
        <translation>Puntuación en un borde</translation>
    </message>
    <message>
        <source>Split character</source>
        <translation>Carácter partido</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Two labels on one text</source>
        <translation>Dos etiquetas en un mismo texto</translation>
    </message>
    <message>
        <source>Crossing spans</source>
        <translation>Segmentos cruzados</translation>
    </message>
    <message>
        <source>Label within itself</source>
        <translation>Etiqueta dentro de sí misma</translation>
    </message>
    <message>
        <source>Unfit attribute</source>
        <translation>Atributo inadecuado</translation>
    </message>
    <message>
        <source>Missing attribute</source>
        <translation>Falta un atributo</translation>
    </message>
    <message>
        <source>Forbidden relation</source>
        <translation>Relación no permitida</translation>
    </message>
    <message>
        <source>Trim edges</source>
        <translation>Recortar los bordes</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Cambiar la etiqueta</translation>
    </message>
    <message>
        <source>Remove span</source>
        <translation>Quitar el segmento</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>Fijar el atributo</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Quitar la relación</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>“{action}”</source>
        <translation>«{action}»</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The annotator&apos;s name “{name}” cannot be used</source>
        <translation>El nombre de anotador «{name}» no se puede usar</translation>
    </message>
    <message>
        <source>A change of this document is not saved yet</source>
        <translation>Hay un cambio de este documento sin guardar</translation>
    </message>
    <message>
        <source>A document needs a text; a span needs a start, an end and a label.</source>
        <translation>Un documento necesita un texto; un segmento necesita inicio, fin y etiqueta.</translation>
    </message>
    <message>
        <source>A document needs a title</source>
        <translation>Un documento necesita un título</translation>
    </message>
    <message>
        <source>A native corpus has one JSON object a line; repair or remove this line.</source>
        <translation>Un corpus nativo tiene un objeto JSON por línea; repare o quite esta línea.</translation>
    </message>
    <message>
        <source>A part of declannot is missing</source>
        <translation>Falta una parte de declannot</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry before you freeze</source>
        <translation>Hay un cambio sin guardar: reintente antes de congelar</translation>
    </message>
    <message>
        <source>A carried span of the file cannot be understood</source>
        <translation>No se entiende un segmento trasladado del archivo</translation>
    </message>
    <message>
        <source>A comma is missing in the list</source>
        <translation>Falta una coma en la lista</translation>
    </message>
    <message>
        <source>A dataset needs a name</source>
        <translation>Un conjunto de datos necesita un nombre</translation>
    </message>
    <message>
        <source>A family has no name</source>
        <translation>Una familia no tiene nombre</translation>
    </message>
    <message>
        <source>A group of rows has {size} MB</source>
        <translation>Un grupo de filas ocupa {size} MB</translation>
    </message>
    <message>
        <source>A label cannot be merged with itself</source>
        <translation>Una etiqueta no se puede fusionar consigo misma</translation>
    </message>
    <message>
        <source>A label cannot be split into itself</source>
        <translation>Una etiqueta no se puede dividir en sí misma</translation>
    </message>
    <message>
        <source>A label has no name</source>
        <translation>Una etiqueta no tiene nombre</translation>
    </message>
    <message>
        <source>A layer in it is not done; freeze with status “done” to leave it out</source>
        <translation>Contiene una capa sin terminar; congele con el estado «terminado» para omitirla</translation>
    </message>
    <message>
        <source>A layer is new, started or done.</source>
        <translation>El estado de una capa es new, started o done.</translation>
    </message>
    <message>
        <source>A line is a name, then arguments like Arg1:Person, Arg2:Place.</source>
        <translation>Una línea es un nombre seguido de argumentos como Arg1:Person, Arg2:Place.</translation>
    </message>
    <message>
        <source>A line is longer than {limit} million characters</source>
        <translation>Una línea tiene más de {limit} millones de caracteres</translation>
    </message>
    <message>
        <source>A list or mapping cannot be a key</source>
        <translation>Una lista o una asignación no puede ser una clave</translation>
    </message>
    <message>
        <source>A package of REFI-QDA holds exactly one; export the project again.</source>
        <translation>Un paquete de REFI-QDA contiene exactamente uno; exporte de nuevo el proyecto.</translation>
    </message>
    <message>
        <source>A paragraph of this text is too long for an editor</source>
        <translation>Un párrafo de este texto es demasiado largo para un editor</translation>
    </message>
    <message>
        <source>A parenthesis closes at character {place} that nothing opens</source>
        <translation>En el carácter {place} se cierra un paréntesis que no se ha abierto</translation>
    </message>
    <message>
        <source>A part of the file declares a document type: {name}</source>
        <translation>Una parte del archivo declara un tipo de documento: {name}</translation>
    </message>
    <message>
        <source>A part of the file is larger than {limit} MB when unpacked: {name}</source>
        <translation>Una parte del archivo ocupa más de {limit} MB al descomprimirla: {name}</translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}</source>
        <translation>Falta una parte del archivo: {name}</translation>
    </message>
    <message>
        <source>A part of the file is nested deeper than {limit} levels: {name}</source>
        <translation>Una parte del archivo tiene más de {limit} niveles de anidamiento: {name}</translation>
    </message>
    <message>
        <source>A quote that is not closed takes all that follows into its cell; close it.</source>
        <translation>Una comilla sin cerrar mete en su celda todo lo que sigue; ciérrela.</translation>
    </message>
    <message>
        <source>A relation has no name</source>
        <translation>Una relación no tiene nombre</translation>
    </message>
    <message>
        <source>A relation is being drawn: Enter takes the target, Esc leaves</source>
        <translation>Se está trazando una relación: Intro toma el destino, Esc cancela</translation>
    </message>
    <message>
        <source>A relation leads to another span, not to itself</source>
        <translation>Una relación lleva a otro segmento, no a sí mismo</translation>
    </message>
    <message>
        <source>A relation that this change builds on is no longer in the project</source>
        <translation>Una relación en la que se apoya este cambio ya no está en el proyecto</translation>
    </message>
    <message>
        <source>A row is longer than {limit} million characters</source>
        <translation>Una fila tiene más de {limit} millones de caracteres</translation>
    </message>
    <message>
        <source>A second YAML document begins</source>
        <translation>Empieza un segundo documento YAML</translation>
    </message>
    <message>
        <source>A span covers at least one character, its end not included.</source>
        <translation>Un segmento abarca al menos un carácter, sin incluir su final.</translation>
    </message>
    <message>
        <source>A span ends after it begins.</source>
        <translation>Un segmento acaba después de donde empieza.</translation>
    </message>
    <message>
        <source>A span has no start, end and label</source>
        <translation>Un segmento no tiene inicio, fin y etiqueta</translation>
    </message>
    <message>
        <source>A span in several parts has no one wording</source>
        <translation>Un segmento discontinuo no tiene una única formulación</translation>
    </message>
    <message>
        <source>A span that this change builds on is no longer in the project</source>
        <translation>Un segmento en el que se apoya este cambio ya no está en el proyecto</translation>
    </message>
    <message>
        <source>A step was begun within another one</source>
        <translation>Se empezó un paso dentro de otro</translation>
    </message>
    <message>
        <source>A step without changes was to be written</source>
        <translation>Se iba a escribir un paso sin cambios</translation>
    </message>
    <message>
        <source>A string is missing that the document uses</source>
        <translation>Falta una cadena que usa el documento</translation>
    </message>
    <message>
        <source>A table of spans has the columns {spans}; a table of texts has the column text. The columns here are: {names}.</source>
        <translation>Una tabla de segmentos tiene las columnas {spans}; una tabla de textos tiene la columna text. Las columnas aquí son: {names}.</translation>
    </message>
    <message>
        <source>A table of spans holds no texts: import the texts first, so that doc_id is the id or title of a document, or put them beside the table as doc_id.txt.</source>
        <translation>Una tabla de segmentos no contiene textos: importe primero los textos, de modo que doc_id sea el id o el título de un documento, o póngalos junto a la tabla como doc_id.txt.</translation>
    </message>
    <message>
        <source>A tag has a number that the file does not name</source>
        <translation>Una marca tiene un número que el archivo no nombra</translation>
    </message>
    <message>
        <source>A tag is longer than {limit} MB</source>
        <translation>Una etiqueta XML ocupa más de {limit} MB</translation>
    </message>
    <message>
        <source>A tag is neither a string nor a number</source>
        <translation>Una marca no es ni una cadena ni un número</translation>
    </message>
    <message>
        <source>A tag of the document is empty</source>
        <translation>Una palabra clave del documento está vacía</translation>
    </message>
    <message>
        <source>A value in the project is not one that could have been stored</source>
        <translation>Un valor del proyecto no es de los que se pueden haber guardado</translation>
    </message>
    <message>
        <source>A value needs a name</source>
        <translation>Un valor necesita un nombre</translation>
    </message>
    <message>
        <source>A word is missing before “{found}” at character {place}</source>
        <translation>Falta una palabra antes de «{found}», en el carácter {place}</translation>
    </message>
    <message>
        <source>Accept a carried span</source>
        <translation>Aceptar un segmento trasladado</translation>
    </message>
    <message>
        <source>Accept that it is gone.</source>
        <translation>Acepte que ha desaparecido.</translation>
    </message>
    <message>
        <source>Accept {count} carried spans</source>
        <translation>Aceptar {count} segmentos trasladados</translation>
    </message>
    <message>
        <source>Add what is missing, or remove the line.</source>
        <translation>Añada lo que falta o quite la línea.</translation>
    </message>
    <message>
        <source>Add {count} documents</source>
        <translation>Añadir {count} documentos</translation>
    </message>
    <message>
        <source>Add {label}: {count} spans</source>
        <translation>Añadir {label}: {count} segmentos</translation>
    </message>
    <message>
        <source>Add “{title}”</source>
        <translation>Añadir «{title}»</translation>
    </message>
    <message>
        <source>An annotator needs a name</source>
        <translation>Un anotador necesita un nombre</translation>
    </message>
    <message>
        <source>An attribute has no name</source>
        <translation>Un atributo no tiene nombre</translation>
    </message>
    <message>
        <source>An end of the relation “{relation}” is missing</source>
        <translation>Falta un extremo de la relación «{relation}»</translation>
    </message>
    <message>
        <source>An entry of “{key}” should be made of keys and values</source>
        <translation>Una entrada de «{key}» debería constar de claves y valores</translation>
    </message>
    <message>
        <source>An example of the label {label} has an attribute “{attribute}” with the value “{value}”, which the label does not take</source>
        <translation>Un ejemplo de la etiqueta {label} tiene el atributo «{attribute}» con el valor «{value}», que la etiqueta no admite</translation>
    </message>
    <message>
        <source>An example of the label {label} has no text</source>
        <translation>Un ejemplo de la etiqueta {label} no tiene texto</translation>
    </message>
    <message>
        <source>Argilla records (JSON)</source>
        <translation>Registros de Argilla (JSON)</translation>
    </message>
    <message>
        <source>Begin the file with name: …</source>
        <translation>Empiece el archivo con name: …</translation>
    </message>
    <message>
        <source>Change the permissions, or save a copy elsewhere.</source>
        <translation>Cambie los permisos o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Check indentation, quotation marks and brackets here and in the line before.</source>
        <translation>Compruebe la sangría, las comillas y los corchetes aquí y en la línea anterior.</translation>
    </message>
    <message>
        <source>Check its first lines.</source>
        <translation>Compruebe sus primeras líneas.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Compruebe el nombre del archivo.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the pattern: * stands for any letters, ** for any folders.</source>
        <translation>Compruebe el patrón: * equivale a letras cualesquiera, ** a carpetas cualesquiera.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Check the text and the unit in which its offsets are counted.</source>
        <translation>Compruebe el texto y la unidad en que se cuentan sus posiciones.</translation>
    </message>
    <message>
        <source>Checked {documents} with {spans}: all is sound</source>
        <translation>Comprobación de {documents} con {spans}: todo está en orden</translation>
    </message>
    <message>
        <source>Choose a .declannot file in it.</source>
        <translation>Elija un archivo .declannot que esté en ella.</translation>
    </message>
    <message>
        <source>Choose a .declannot file, or restore a backup.</source>
        <translation>Elija un archivo .declannot o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Elija un archivo con texto.</translation>
    </message>
    <message>
        <source>Choose a folder you can write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a language, or type a tag such as en or pt-BR.</source>
        <translation>Elija un idioma o escriba un código como en o pt-BR.</translation>
    </message>
    <message>
        <source>Choose a letter, or leave the key out.</source>
        <translation>Elija una letra o deje la etiqueta sin tecla.</translation>
    </message>
    <message>
        <source>Choose a new folder; only earlier exports are replaced.</source>
        <translation>Elija una carpeta nueva; solo se reemplazan exportaciones anteriores.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Elija un archivo de texto.</translation>
    </message>
    <message>
        <source>Choose a text with words in it.</source>
        <translation>Elija un texto que contenga palabras.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation>Elija otra etiqueta.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place, or ask for the right to use this one.</source>
        <translation>Elija otro lugar o pida permiso para usar este.</translation>
    </message>
    <message>
        <source>Choose one of its documents.</source>
        <translation>Elija uno de sus documentos.</translation>
    </message>
    <message>
        <source>Choose one of its labels, or add it to the schema.</source>
        <translation>Elija una de sus etiquetas o añádala al esquema.</translation>
    </message>
    <message>
        <source>Choose one of its relations.</source>
        <translation>Elija una de sus relaciones.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>Elija entre: {allowed}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Elija entre: {known}.</translation>
    </message>
    <message>
        <source>Choose other edges.</source>
        <translation>Elija otros bordes.</translation>
    </message>
    <message>
        <source>Choose two spans of this document.</source>
        <translation>Elija dos segmentos de este documento.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Ciérrelo allí o ábralo aquí en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Close it, or put the words in quotes.</source>
        <translation>Ciérrelo o ponga las palabras entre comillas.</translation>
    </message>
    <message>
        <source>CoNLL, a token and its tag a line (BIO, BIOES)</source>
        <translation>CoNLL, un token y su marca por línea (BIO, BIOES)</translation>
    </message>
    <message>
        <source>CoNLL-U and CoNLL-U Plus</source>
        <translation>CoNLL-U y CoNLL-U Plus</translation>
    </message>
    <message>
        <source>Compare it with a schema exported by this program.</source>
        <translation>Compárelo con un esquema exportado por este programa.</translation>
    </message>
    <message>
        <source>Copied {count} character</source>
        <translation>Copiado {count} carácter</translation>
    </message>
    <message>
        <source>Copy it by hand from {place}.</source>
        <translation>Cópielo a mano desde {place}.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Corríjala o desactive las expresiones regulares.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <source>Correct the offsets, or take the original text.</source>
        <translation>Corrija las posiciones o use el texto original.</translation>
    </message>
    <message>
        <source>Count whole characters, or name the unit the file counts in.</source>
        <translation>Cuente caracteres completos o indique la unidad en que cuenta el archivo.</translation>
    </message>
    <message>
        <source>Decide each of them, or all alike.</source>
        <translation>Decida cada uno, o todos por igual.</translation>
    </message>
    <message>
        <source>Decisions stand in the gold layer.</source>
        <translation>Las decisiones van en la capa de referencia.</translation>
    </message>
    <message>
        <source>Declare it under families, or choose one of: {known}.</source>
        <translation>Declárela en families o elija entre: {known}.</translation>
    </message>
    <message>
        <source>Delete {count} documents</source>
        <translation>Eliminar {count} documentos</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Eliminar «{title}»</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>¿Quería decir {near}?</translation>
    </message>
    <message>
        <source>Do not trust this file; restore a backup or ask for it anew.</source>
        <translation>No se fíe de este archivo; restaure una copia de seguridad o pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Everything is decided: {key} marks gold as done</source>
        <translation>Todo está decidido: {key} marca la referencia como terminada</translation>
    </message>
    <message>
        <source>Export the project again.</source>
        <translation>Exporte de nuevo el proyecto.</translation>
    </message>
    <message>
        <source>Free some space and try again, or save a copy elsewhere.</source>
        <translation>Libere espacio e inténtelo de nuevo, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>GATE document (XML, bdocjs)</source>
        <translation>Documento de GATE (XML, bdocjs)</translation>
    </message>
    <message>
        <source>Give all pieces, or null for a span of one piece.</source>
        <translation>Indique todos los fragmentos, o null para un segmento de un solo fragmento.</translation>
    </message>
    <message>
        <source>Give each annotator one name.</source>
        <translation>Dé un solo nombre a cada anotador.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>Give it each value once.</source>
        <translation>Indique cada valor una sola vez.</translation>
    </message>
    <message>
        <source>Give it one for the light and one for the dark theme.</source>
        <translation>Dele uno para el tema claro y otro para el oscuro.</translation>
    </message>
    <message>
        <source>Give one of them another key.</source>
        <translation>Dé otra tecla a una de ellas.</translation>
    </message>
    <message>
        <source>Give the document words, or leave it out.</source>
        <translation>Dé palabras al documento o exclúyalo.</translation>
    </message>
    <message>
        <source>Give the span that id, or remove the relation.</source>
        <translation>Dé ese identificador al segmento o quite la relación.</translation>
    </message>
    <message>
        <source>Go back to a backup, or export what can still be read.</source>
        <translation>Vuelva a una copia de seguridad o exporte lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>Go to the span it should lead to: {next}, {outer}, {inner} or a click</source>
        <translation>Vaya al segmento al que debe llevar: {next}, {outer}, {inner} o un clic</translation>
    </message>
    <message>
        <source>HTML, as text</source>
        <translation>HTML, como texto</translation>
    </message>
    <message>
        <source>Hugging Face data set (Parquet, or JSON lines)</source>
        <translation>Conjunto de datos de Hugging Face (Parquet o líneas JSON)</translation>
    </message>
    <message>
        <source>Imported. New documents: {documents}, new spans: {spans}</source>
        <translation>Importado. Documentos nuevos: {documents}, segmentos nuevos: {spans}</translation>
    </message>
    <message>
        <source>In {count} document begun from suggestions</source>
        <translation>En {count} documento empezado a partir de sugerencias</translation>
    </message>
    <message>
        <source>In {count} other document</source>
        <translation>En {count} documento más</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>Instálelo con: {command}</translation>
    </message>
    <message>
        <source>It belongs to nobody; use null.</source>
        <translation>No pertenece a nadie; use null.</translation>
    </message>
    <message>
        <source>It is damaged or no DocBin; write it again with spaCy’s DocBin.to_disk.</source>
        <translation>Está dañado o no es un DocBin; escríbalo de nuevo con DocBin.to_disk de spaCy.</translation>
    </message>
    <message>
        <source>It is one of: {known}.</source>
        <translation>Es una de estas: {known}.</translation>
    </message>
    <message>
        <source>It may be cut short; save it again as UTF-8.</source>
        <translation>Puede estar truncado; guárdelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>It takes {expected}.</source>
        <translation>Admite {expected}.</translation>
    </message>
    <message>
        <source>Its attributes are: {known}.</source>
        <translation>Sus atributos son: {known}.</translation>
    </message>
    <message>
        <source>Its permitted ends stand in the schema.</source>
        <translation>Sus extremos permitidos están en el esquema.</translation>
    </message>
    <message>
        <source>Join them, or name another annotator.</source>
        <translation>Únalas o indique otro anotador.</translation>
    </message>
    <message>
        <source>Keep it (its id is “{id}”), or mark it as retired.</source>
        <translation>Consérvelo (su identificador es «{id}») o márquelo como retirado.</translation>
    </message>
    <message>
        <source>Keep it (its id is “{relation}”).</source>
        <translation>Consérvela (su identificador es «{relation}»).</translation>
    </message>
    <message>
        <source>Keep one document in the file.</source>
        <translation>Conserve un solo documento en el archivo.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve una de las dos.</translation>
    </message>
    <message>
        <source>Keep the former name with one of them.</source>
        <translation>Conserve el nombre anterior en una de ellas.</translation>
    </message>
    <message>
        <source>Label Studio tasks (JSON)</source>
        <translation>Tareas de Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Exclúyala.</translation>
    </message>
    <message>
        <source>List them under values, or make it a text, number or boolean.</source>
        <translation>Enumérelos en values o haga que sea text, number o boolean.</translation>
    </message>
    <message>
        <source>Lists and mappings lie more than {depth} deep</source>
        <translation>Las listas y asignaciones tienen más de {depth} niveles de anidamiento</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Simplifíquela.</translation>
    </message>
    <message>
        <source>Make it simpler: avoid one repetition within another.</source>
        <translation>Simplifíquela: evite una repetición dentro de otra.</translation>
    </message>
    <message>
        <source>Make its type choice, or remove the values.</source>
        <translation>Dele el tipo choice o quite los valores.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place.</source>
        <translation>Libere espacio en el disco o elija otro lugar.</translation>
    </message>
    <message>
        <source>Mend {count} finding</source>
        <translation>Corregir {count} hallazgo</translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}. Next: Hand-over, Questions; then the review ({key})</source>
        <translation>Fusionado. Documentos recibidos: {taken}. A continuación: Entrega, Preguntas; después, la revisión ({key})</translation>
    </message>
    <message>
        <source>NEAR at character {place} needs two words or more</source>
        <translation>NEAR, en el carácter {place}, necesita dos palabras o más</translation>
    </message>
    <message>
        <source>NEAR wants a number of words after the comma, at character {place}</source>
        <translation>NEAR requiere un número de palabras tras la coma, en el carácter {place}</translation>
    </message>
    <message>
        <source>Name a schema file (YAML).</source>
        <translation>Indique un archivo de esquema (YAML).</translation>
    </message>
    <message>
        <source>Name another encoding.</source>
        <translation>Indique otra codificación.</translation>
    </message>
    <message>
        <source>Name another one, or delete it.</source>
        <translation>Indique otro o elimínelo.</translation>
    </message>
    <message>
        <source>Name its encoding, for instance {names}.</source>
        <translation>Indique su codificación, por ejemplo {names}.</translation>
    </message>
    <message>
        <source>Name one by its number, from 1 to {width}, or {names}.</source>
        <translation>Indique una por su número, de 1 a {width}, o {names}.</translation>
    </message>
    <message>
        <source>Name one by its number, from 1 to {width}.</source>
        <translation>Indique una por su número, de 1 a {width}.</translation>
    </message>
    <message>
        <source>Name one such as utf-8, cp1252, utf-16 or shift_jis.</source>
        <translation>Indique una como utf-8, cp1252, utf-16 o shift_jis.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indique una.</translation>
    </message>
    <message>
        <source>Name the annotator; “gold” is kept for the adjudicated layer.</source>
        <translation>Indique el anotador; «gold» se reserva para la capa de referencia.</translation>
    </message>
    <message>
        <source>Names are unique, capitals not regarded; rename one.</source>
        <translation>Los nombres son únicos, sin distinguir mayúsculas; cambie uno.</translation>
    </message>
    <message>
        <source>No document has the tag “{name}”</source>
        <translation>Ningún documento tiene la palabra clave «{name}»</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>No span has the label “{label}” that was to be mapped</source>
        <translation>Ningún segmento tiene la etiqueta «{label}», que se iba a asignar</translation>
    </message>
    <message>
        <source>No text has one; take the original file.</source>
        <translation>Ningún texto lo contiene; use el archivo original.</translation>
    </message>
    <message>
        <source>Nothing is anchored as &amp;{alias} before this line</source>
        <translation>Nada está anclado como &amp;{alias} antes de esta línea</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo by hand what you want to take back.</source>
        <translation>No se ha cambiado nada. Deshaga a mano lo que quiera revertir.</translation>
    </message>
    <message>
        <source>Nothing was changed; open the document again.</source>
        <translation>No se ha cambiado nada; abra de nuevo el documento.</translation>
    </message>
    <message>
        <source>Nothing was changed; open the list again.</source>
        <translation>No se ha cambiado nada; abra de nuevo la lista.</translation>
    </message>
    <message>
        <source>Offsets are whole numbers from 0.</source>
        <translation>Las posiciones son números enteros desde 0.</translation>
    </message>
    <message>
        <source>One line holds one document; check that the file has line breaks.</source>
        <translation>Cada línea contiene un documento; compruebe que el archivo tenga saltos de línea.</translation>
    </message>
    <message>
        <source>Only {family}; {key} shows all</source>
        <translation>Solo {family}; {key} muestra todo</translation>
    </message>
    <message>
        <source>Open it as a project instead.</source>
        <translation>Ábralo como proyecto.</translation>
    </message>
    <message>
        <source>Open it where it can be written to, or copy it to another folder.</source>
        <translation>Ábralo donde se pueda escribir en él o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>Open one from the File menu.</source>
        <translation>Abra uno desde el menú Archivo.</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt), as text</source>
        <translation>Texto OpenDocument (.odt), como texto</translation>
    </message>
    <message>
        <source>PDF, as text</source>
        <translation>PDF, como texto</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>Printed {count} sheet</source>
        <translation>Impresa {count} hoja</translation>
    </message>
    <message>
        <source>Prodigy lines (JSON)</source>
        <translation>Líneas de Prodigy (JSON)</translation>
    </message>
    <message>
        <source>Put its id into doc_id.</source>
        <translation>Ponga su identificador en doc_id.</translation>
    </message>
    <message>
        <source>Quote some text, or remove the example.</source>
        <translation>Cite algún texto o elimine el ejemplo.</translation>
    </message>
    <message>
        <source>REFI-QDA project (.qdpx)</source>
        <translation>Proyecto REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>Relation from {label} “{text}”: {next} goes to spans it may lead to, Enter takes one, Esc leaves</source>
        <translation>Relación desde {label} «{text}»: {next} va a los segmentos a los que puede llevar, Intro toma uno, Esc cancela</translation>
    </message>
    <message>
        <source>Relations between labels the schema does not join: {count}</source>
        <translation>Relaciones entre etiquetas que el esquema no enlaza: {count}</translation>
    </message>
    <message>
        <source>Remove it, or check how it is spelt.</source>
        <translation>Quítelo o compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Remove it, or decode the file anew with its right encoding.</source>
        <translation>Quítelo o decodifique de nuevo el archivo con su codificación correcta.</translation>
    </message>
    <message>
        <source>Remove it, or put the words in quotes.</source>
        <translation>Quítelo o ponga las palabras entre comillas.</translation>
    </message>
    <message>
        <source>Remove it, or write it as an escape in double quotation marks.</source>
        <translation>Quítelo o escríbalo como secuencia de escape entre comillas dobles.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Quítela.</translation>
    </message>
    <message>
        <source>Remove one of the two spans instead.</source>
        <translation>Quite uno de los dos segmentos.</translation>
    </message>
    <message>
        <source>Remove the relation first.</source>
        <translation>Quite primero la relación.</translation>
    </message>
    <message>
        <source>Rename one, or let each apply to other labels.</source>
        <translation>Cambie el nombre de uno o aplíquelos a etiquetas distintas.</translation>
    </message>
    <message>
        <source>Restore a backup of it, or open another file.</source>
        <translation>Restaure una copia de seguridad o abra otro archivo.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore a backup of it; the damaged file is kept beside it.</source>
        <translation>Restaure una copia de seguridad; el archivo dañado se conserva junto a ella.</translation>
    </message>
    <message>
        <source>Restore a backup of the project.</source>
        <translation>Restaure una copia de seguridad del proyecto.</translation>
    </message>
    <message>
        <source>Retry, or save it elsewhere, before you open another document.</source>
        <translation>Reintente, o guárdelo en otro lugar, antes de abrir otro documento.</translation>
    </message>
    <message>
        <source>Save a copy to work on, from the File menu.</source>
        <translation>Guarde una copia para trabajar en ella, desde el menú Archivo.</translation>
    </message>
    <message>
        <source>Save a copy to work on.</source>
        <translation>Guarde una copia para trabajar en ella.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>Save its text as a .txt file in UTF-8.</source>
        <translation>Guarde su texto como archivo .txt en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>Select another one.</source>
        <translation>Seleccione otro.</translation>
    </message>
    <message>
        <source>Select some text, then press the label key.</source>
        <translation>Seleccione un texto y pulse la tecla de la etiqueta.</translation>
    </message>
    <message>
        <source>Select some text.</source>
        <translation>Seleccione un texto.</translation>
    </message>
    <message>
        <source>Set {attribute} to no</source>
        <translation>Fijar {attribute} en no</translation>
    </message>
    <message>
        <source>Set {attribute} to yes</source>
        <translation>Fijar {attribute} en sí</translation>
    </message>
    <message>
        <source>Several documents are selected: select the one to rename</source>
        <translation>Hay varios documentos seleccionados: seleccione el que quiera renombrar</translation>
    </message>
    <message>
        <source>Something stands after the end of the list</source>
        <translation>Hay algo después del final de la lista</translation>
    </message>
    <message>
        <source>Sorry, declannot made a mistake ({kind}); what was saved is safe</source>
        <translation>Lo sentimos: declannot cometió un error ({kind}); lo guardado está a salvo</translation>
    </message>
    <message>
        <source>Sort and join them.</source>
        <translation>Ordénelos y únalos.</translation>
    </message>
    <message>
        <source>Spans that begin or end with a blank: {count}</source>
        <translation>Segmentos que empiezan o acaban con un espacio: {count}</translation>
    </message>
    <message>
        <source>Split it; texts of up to {limit} MB are taken in.</source>
        <translation>Divídalo; se admiten textos de hasta {limit} MB.</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Take agreements: {count}, documents: {documents}</source>
        <translation>Aceptar acuerdos: {count}; documentos: {documents}</translation>
    </message>
    <message>
        <source>Take the majority. Decisions: {count}</source>
        <translation>Tomar la mayoría. Decisiones: {count}</translation>
    </message>
    <message>
        <source>Take the majority. Decisions: {count}, documents: {documents}</source>
        <translation>Tomar la mayoría. Decisiones: {count}; documentos: {documents}</translation>
    </message>
    <message>
        <source>Take the reading of {name}. Decisions: {count}</source>
        <translation>Tomar la lectura de {name}. Decisiones: {count}</translation>
    </message>
    <message>
        <source>Take the reading of {name}. Decisions: {count}, documents: {documents}</source>
        <translation>Tomar la lectura de {name}. Decisiones: {count}; documentos: {documents}</translation>
    </message>
    <message>
        <source>The UTF-16 offset {offset} is not in the text, which has {length} UTF-16 code units</source>
        <translation>La posición UTF-16 {offset} no está en el texto, que tiene {length} unidades de código UTF-16</translation>
    </message>
    <message>
        <source>The UTF-16 offset {offset} lies inside a surrogate pair</source>
        <translation>La posición UTF-16 {offset} cae dentro de un par subrogado</translation>
    </message>
    <message>
        <source>The alias *{alias} lies inside what it repeats</source>
        <translation>El alias *{alias} está dentro de lo que repite</translation>
    </message>
    <message>
        <source>The annotator id “{id}” has two names, one of them “{name}”</source>
        <translation>El identificador de anotador «{id}» tiene dos nombres, uno de ellos «{name}»</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” has an empty or repeated value “{value}”</source>
        <translation>El atributo «{attribute}» tiene un valor vacío o repetido, «{value}»</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” has no values to choose from</source>
        <translation>El atributo «{attribute}» no tiene valores entre los que elegir</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” has values but is no choice</source>
        <translation>El atributo «{attribute}» tiene valores, pero no es de opciones</translation>
    </message>
    <message>
        <source>The attributes “{cell}” cannot be read</source>
        <translation>No se pueden leer los atributos «{cell}»</translation>
    </message>
    <message>
        <source>The backup cannot be copied ({reason})</source>
        <translation>No se puede copiar la copia de seguridad ({reason})</translation>
    </message>
    <message>
        <source>The beginning of the project is damaged</source>
        <translation>El principio del proyecto está dañado</translation>
    </message>
    <message>
        <source>The byte offset {offset} is not in the text, which has {length} bytes</source>
        <translation>La posición de byte {offset} no está en el texto, que tiene {length} bytes</translation>
    </message>
    <message>
        <source>The byte offset {offset} lies inside a character</source>
        <translation>La posición de byte {offset} cae dentro de un carácter</translation>
    </message>
    <message>
        <source>The change does not fit what is in the project ({reason})</source>
        <translation>El cambio no encaja con lo que hay en el proyecto ({reason})</translation>
    </message>
    <message>
        <source>The character U+{code} is not allowed in YAML</source>
        <translation>El carácter U+{code} no está permitido en YAML</translation>
    </message>
    <message>
        <source>The choice “{choice}” of a decision is not known</source>
        <translation>No se conoce la opción «{choice}» de una decisión</translation>
    </message>
    <message>
        <source>The colour of the label {label} has no {theme}</source>
        <translation>El color de la etiqueta {label} no tiene {theme}</translation>
    </message>
    <message>
        <source>The colour “{colour}” of the label {label} is unknown</source>
        <translation>No se conoce el color «{colour}» de la etiqueta {label}</translation>
    </message>
    <message>
        <source>The data folder cannot be written to ({reason})</source>
        <translation>No se puede escribir en la carpeta de datos ({reason})</translation>
    </message>
    <message>
        <source>The dataset is no longer there</source>
        <translation>El conjunto de datos ya no está</translation>
    </message>
    <message>
        <source>The decision id “{id}” occurs twice in the document</source>
        <translation>El identificador de decisión «{id}» aparece dos veces en el documento</translation>
    </message>
    <message>
        <source>The default “{value}” of the attribute “{attribute}” is not among its values</source>
        <translation>El valor por defecto «{value}» del atributo «{attribute}» no está entre sus valores</translation>
    </message>
    <message>
        <source>The demonstration cannot be made</source>
        <translation>No se puede crear la demostración</translation>
    </message>
    <message>
        <source>The details are in {place}.</source>
        <translation>Los detalles están en {place}.</translation>
    </message>
    <message>
        <source>The disk failed while the project was in use ({reason})</source>
        <translation>El disco falló mientras se usaba el proyecto ({reason})</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The document has two layers of “{annotator}”</source>
        <translation>El documento tiene dos capas de «{annotator}»</translation>
    </message>
    <message>
        <source>The document that this change is about is no longer in the project</source>
        <translation>El documento al que se refiere este cambio ya no está en el proyecto</translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known</source>
        <translation>No se conoce la codificación «{encoding}»</translation>
    </message>
    <message>
        <source>The entry has no end</source>
        <translation>La entrada no tiene final</translation>
    </message>
    <message>
        <source>The entry is nested too deep</source>
        <translation>La entrada tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>The entry is not JSON</source>
        <translation>La entrada no es JSON</translation>
    </message>
    <message>
        <source>The export cannot be written</source>
        <translation>No se puede escribir la exportación</translation>
    </message>
    <message>
        <source>The expression cannot be read ({reason})</source>
        <translation>No se puede leer la expresión ({reason})</translation>
    </message>
    <message>
        <source>The expression takes too long on this text</source>
        <translation>La expresión tarda demasiado en este texto</translation>
    </message>
    <message>
        <source>The feedback cannot be read</source>
        <translation>No se pueden leer los comentarios</translation>
    </message>
    <message>
        <source>The feedback cannot be written</source>
        <translation>No se pueden escribir los comentarios</translation>
    </message>
    <message>
        <source>The file begins as {encoding} but is not (byte {byte})</source>
        <translation>El archivo empieza como {encoding} pero no lo es (byte {byte})</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file cannot be unpacked</source>
        <translation>No se puede descomprimir el archivo</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>The file has {size} MB</source>
        <translation>El archivo ocupa {size} MB</translation>
    </message>
    <message>
        <source>The file has {size} bytes; at most {limit} are read</source>
        <translation>El archivo ocupa {size} bytes; se leen como máximo {limit}</translation>
    </message>
    <message>
        <source>The file holds more than {limit} values, repeated ones included</source>
        <translation>El archivo contiene más de {limit} valores, incluidos los repetidos</translation>
    </message>
    <message>
        <source>The file holds no words</source>
        <translation>El archivo no contiene palabras</translation>
    </message>
    <message>
        <source>The file is a project or another database, not a document</source>
        <translation>El archivo es un proyecto u otra base de datos, no un documento</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes)</source>
        <translation>El archivo está vacío (0 bytes)</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>intervalo del 95 %: de {low} a {high}</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} from {resamples} resamples of documents, seed {seed}</source>
        <translation>intervalo del 95 %: de {low} a {high}, con {resamples} remuestreos de documentos, semilla {seed}</translation>
    </message>
    <message>
        <source>A CAS whose text is kept as bytes or elsewhere cannot be read; export it with its text.</source>
        <translation>Un CAS cuyo texto se guarda como bytes o en otro lugar no se puede leer; expórtelo con su texto.</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry before you export</source>
        <translation>Hay un cambio sin guardar: reintente antes de exportar</translation>
    </message>
    <message>
        <source>A change is not saved yet: retry first</source>
        <translation>Hay un cambio sin guardar: reintente primero</translation>
    </message>
    <message>
        <source>A comparison is made of two annotators, and a document has the spans of {count}</source>
        <translation>Se comparan dos anotadores, y un documento tiene los segmentos de {count}</translation>
    </message>
    <message>
        <source>A decision that builds on it is open again</source>
        <translation>Una decisión que se apoya en ella está abierta de nuevo</translation>
    </message>
    <message>
        <source>A document for practice is left out; name it to export it</source>
        <translation>Se omite un documento de práctica; indíquelo para exportarlo</translation>
    </message>
    <message>
        <source>A has no such spans in the compared documents</source>
        <translation>A no tiene segmentos así en los documentos comparados</translation>
    </message>
    <message>
        <source>A majority takes three annotators or more, and the project has {count}</source>
        <translation>Una mayoría requiere tres anotadores o más, y el proyecto tiene {count}</translation>
    </message>
    <message>
        <source>A majority takes three annotators or more, and {count} are named</source>
        <translation>Una mayoría requiere tres anotadores o más, y se indican {count}</translation>
    </message>
    <message>
        <source>A plan needs annotators</source>
        <translation>Un reparto necesita anotadores</translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself</source>
        <translation>Un proyecto no se puede copiar sobre sí mismo</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Falta un motivo</translation>
    </message>
    <message>
        <source>A reason needs words</source>
        <translation>Un motivo necesita palabras</translation>
    </message>
    <message>
        <source>A relation is not edited here</source>
        <translation>Una relación no se edita aquí</translation>
    </message>
    <message>
        <source>A report is saved as .html, .csv or .json, not as “{name}”</source>
        <translation>Un informe se guarda como .html, .csv o .json, no como «{name}»</translation>
    </message>
    <message>
        <source>A row has a name like 1-1, offsets like 0-5, and a token; export the file again.</source>
        <translation>Una fila tiene un nombre como 1-1, posiciones como 0-5 y un token; exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>A row stands outside of a sentence</source>
        <translation>Una fila está fuera de toda oración</translation>
    </message>
    <message>
        <source>A span of {name} ends at {end}, behind the end of the text at {length}: it was made on another text</source>
        <translation>Un segmento de {name} acaba en {end}, más allá del final del texto en {length}: se hizo en otro texto</translation>
    </message>
    <message>
        <source>A span of {side} ends at {end}, behind the end of the text at {length}</source>
        <translation>Un segmento de {side} acaba en {end}, más allá del final del texto en {length}</translation>
    </message>
    <message>
        <source>A span of {side} is not (start, end, label) with start before end: {mark}</source>
        <translation>Un segmento de {side} no es (inicio, fin, etiqueta) con inicio anterior a fin: {mark}</translation>
    </message>
    <message>
        <source>A span or relation has no id</source>
        <translation>Un segmento o una relación no tiene identificador</translation>
    </message>
    <message>
        <source>A text never changes under its spans; give the new text its own id.</source>
        <translation>Un texto nunca cambia bajo sus segmentos; dé al texto nuevo un identificador propio.</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Aceptar un hallazgo</translation>
    </message>
    <message>
        <source>Accept {count} findings</source>
        <translation>Aceptar {count} hallazgos</translation>
    </message>
    <message>
        <source>Add annotator {name}</source>
        <translation>Añadir al anotador {name}</translation>
    </message>
    <message>
        <source>Add documents first, name some, or draw a plan with this annotator.</source>
        <translation>Añada primero documentos, indique algunos o sortee un reparto con este anotador.</translation>
    </message>
    <message>
        <source>Add it to the schema, or leave it out.</source>
        <translation>Añádalo al esquema o exclúyalo.</translation>
    </message>
    <message>
        <source>Add no names when you import, and make the schema here.</source>
        <translation>No añada nombres al importar y cree el esquema aquí.</translation>
    </message>
    <message>
        <source>Add one, or choose neither.</source>
        <translation>Añada uno o elija «ninguna».</translation>
    </message>
    <message>
        <source>Add relation {relation}</source>
        <translation>Añadir la relación {relation}</translation>
    </message>
    <message>
        <source>Add some; those for practice are not part of a plan.</source>
        <translation>Añada algunos; los de práctica no forman parte de un reparto.</translation>
    </message>
    <message>
        <source>Add the reading of annotator {name}</source>
        <translation>Añadir la lectura del anotador {name}</translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation>Añadir {label}</translation>
    </message>
    <message>
        <source>Added {label}: {text}</source>
        <translation>{label} añadido: {text}</translation>
    </message>
    <message>
        <source>Added {label}: {text} ({warning})</source>
        <translation>{label} añadido: {text} ({warning})</translation>
    </message>
    <message>
        <source>Added {relation}: {source} → {target}</source>
        <translation>{relation} añadida: {source} → {target}</translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <translation>«{title}» añadido</translation>
    </message>
    <message>
        <source>Agreement needs at least two annotators</source>
        <translation>El acuerdo necesita al menos dos anotadores</translation>
    </message>
    <message>
        <source>Agreement of {a} and {b}</source>
        <translation>Acuerdo entre {a} y {b}</translation>
    </message>
    <message>
        <source>Agreements taken: {count}</source>
        <translation>Acuerdos aceptados: {count}</translation>
    </message>
    <message>
        <source>Agreements taken: {count}; waiting for decisions: {left}</source>
        <translation>Acuerdos aceptados: {count}; a la espera de decisión: {left}</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>All attributes equal</source>
        <translation>Todos los atributos iguales</translation>
    </message>
    <message>
        <source>All differences are decided; take the agreements next</source>
        <translation>Todas las diferencias están decididas; acepte ahora los acuerdos</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>An annotation has a “target”, a page has “items”.</source>
        <translation>Una anotación tiene un «target», una página tiene «items».</translation>
    </message>
    <message>
        <source>An attribute has one value</source>
        <translation>Un atributo tiene un solo valor</translation>
    </message>
    <message>
        <source>An edge of the span splits a character</source>
        <translation>Un borde del segmento parte un carácter</translation>
    </message>
    <message>
        <source>An end of the relation is not decided yet</source>
        <translation>Un extremo de la relación aún no está decidido</translation>
    </message>
    <message>
        <source>An end of the relation “{relation}” was decided away</source>
        <translation>Un extremo de la relación «{relation}» se descartó al decidir</translation>
    </message>
    <message>
        <source>An overlap is between 0 and 100 %</source>
        <translation>Un solapamiento está entre el 0 y el 100 %</translation>
    </message>
    <message>
        <source>Another difference</source>
        <translation>Otra diferencia</translation>
    </message>
    <message>
        <source>Another label in gold</source>
        <translation>Otra etiqueta en la referencia</translation>
    </message>
    <message>
        <source>Another relation in gold</source>
        <translation>Otra relación en la referencia</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Responder a una pregunta</translation>
    </message>
    <message>
        <source>Ask for the file anew, or find out which of the two texts is meant.</source>
        <translation>Pida de nuevo el archivo o averigüe a cuál de los dos textos se refiere.</translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation>Pida de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Ask the trainer to keep it in the schema, as retired if they like.</source>
        <translation>Pida al responsable que la conserve en el esquema, como retirada si quiere.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit: nothing to change</source>
        <translation>Auditoría: nada que cambiar</translation>
    </message>
    <message>
        <source>B has no such spans in the compared documents</source>
        <translation>B no tiene segmentos así en los documentos comparados</translation>
    </message>
    <message>
        <source>Before a task is sent for the first time, nothing is suggested</source>
        <translation>Antes de enviar una tarea por primera vez, no se sugiere nada</translation>
    </message>
    <message>
        <source>Both are equally long</source>
        <translation>Ambas son igual de largas</translation>
    </message>
    <message>
        <source>Carried over unchanged: {unchanged}, to look at: {doubtful}</source>
        <translation>Trasladados sin cambios: {unchanged}; por revisar: {doubtful}</translation>
    </message>
    <message>
        <source>Carry work over to “{title}”</source>
        <translation>Trasladar el trabajo a «{title}»</translation>
    </message>
    <message>
        <source>Chance leaves no room for disagreement here, so nothing can be said</source>
        <translation>El azar no deja aquí margen para el desacuerdo, así que no se puede decir nada</translation>
    </message>
    <message>
        <source>Change it first.</source>
        <translation>Cámbielo primero.</translation>
    </message>
    <message>
        <source>Change label to {label}</source>
        <translation>Cambiar la etiqueta a {label}</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Cambiar etiquetas</translation>
    </message>
    <message>
        <source>Change the guideline</source>
        <translation>Cambiar la guía de anotación</translation>
    </message>
    <message>
        <source>Change the properties of a document</source>
        <translation>Cambiar las propiedades de un documento</translation>
    </message>
    <message>
        <source>Change the properties of {count} documents</source>
        <translation>Cambiar las propiedades de {count} documentos</translation>
    </message>
    <message>
        <source>Change the properties of “{title}”</source>
        <translation>Cambiar las propiedades de «{title}»</translation>
    </message>
    <message>
        <source>Change the reason “{old}” to “{new}”</source>
        <translation>Cambiar el motivo «{old}» por «{new}»</translation>
    </message>
    <message>
        <source>Change the value {value} of {attribute} to {other}</source>
        <translation>Cambiar el valor {value} de {attribute} por {other}</translation>
    </message>
    <message>
        <source>Change {count} labels</source>
        <translation>Cambiar {count} etiquetas</translation>
    </message>
    <message>
        <source>Change {count} labels to {label}</source>
        <translation>Cambiar {count} etiquetas a {label}</translation>
    </message>
    <message>
        <source>Choose a feedback file.</source>
        <translation>Elija un archivo de comentarios.</translation>
    </message>
    <message>
        <source>Choose a figure first</source>
        <translation>Elija primero una cifra</translation>
    </message>
    <message>
        <source>Choose a file that was written by Export keys.</source>
        <translation>Elija un archivo escrito con «Exportar teclas».</translation>
    </message>
    <message>
        <source>Choose a file with the text of this document alone.</source>
        <translation>Elija un archivo que contenga solo el texto de este documento.</translation>
    </message>
    <message>
        <source>Choose a task, work or feedback file, or a project; use import for other files.</source>
        <translation>Elija un archivo de tarea, de trabajo o de comentarios, o un proyecto; para otros archivos, use «Importar».</translation>
    </message>
    <message>
        <source>Choose another annotator.</source>
        <translation>Elija otro anotador.</translation>
    </message>
    <message>
        <source>Choose another name, or remove one of the two.</source>
        <translation>Elija otro nombre o quite uno de los dos.</translation>
    </message>
    <message>
        <source>Choose another name; what is frozen stays as it is.</source>
        <translation>Elija otro nombre; lo congelado se queda como está.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another strategy.</source>
        <translation>Elija otra estrategia.</translation>
    </message>
    <message>
        <source>Choose files that end in {endings}.</source>
        <translation>Elija archivos que acaben en {endings}.</translation>
    </message>
    <message>
        <source>Choose one of its attributes.</source>
        <translation>Elija uno de sus atributos.</translation>
    </message>
    <message>
        <source>Choose one of the two, or edit.</source>
        <translation>Elija una de las dos o edite.</translation>
    </message>
    <message>
        <source>Choose one, or one of the two.</source>
        <translation>Elija uno, o uno de los dos.</translation>
    </message>
    <message>
        <source>Choose other documents, or name these.</source>
        <translation>Elija otros documentos o indique estos.</translation>
    </message>
    <message>
        <source>Choose the documents to import.</source>
        <translation>Elija los documentos que quiere importar.</translation>
    </message>
    <message>
        <source>Choose the files to merge.</source>
        <translation>Elija los archivos que quiere fusionar.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Choose the name of a folder.</source>
        <translation>Elija el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>Choose what came from somebody else.</source>
        <translation>Elija lo que vino de otra persona.</translation>
    </message>
    <message>
        <source>Clear {attribute}</source>
        <translation>Quitar el valor de {attribute}</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Ciérrela o quítela.</translation>
    </message>
    <message>
        <source>CoNLL has a word a line, and its tag in another column.</source>
        <translation>CoNLL tiene una palabra por línea, y su marca en otra columna.</translation>
    </message>
    <message>
        <source>CoNLL-U has a word a line, its columns parted by tabs.</source>
        <translation>CoNLL-U tiene una palabra por línea, con las columnas separadas por tabuladores.</translation>
    </message>
    <message>
        <source>CoNLL-U is always UTF-8; save it again.</source>
        <translation>CoNLL-U está siempre en UTF-8; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>CoNLL: tags are {scheme} in column {columns}</source>
        <translation>CoNLL: las marcas son {scheme} en la columna {columns}</translation>
    </message>
    <message>
        <source>Cohen 1960, Educational and Psychological Measurement 20(1)</source>
        <translation>Cohen 1960, Educational and Psychological Measurement 20(1)</translation>
    </message>
    <message>
        <source>Cohen’s kappa on characters</source>
        <translation>Kappa de Cohen sobre caracteres</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation>Comentarios:</translation>
    </message>
    <message>
        <source>Compare spans of one text, with its length in code points.</source>
        <translation>Compare segmentos de un mismo texto, con su longitud en puntos de código.</translation>
    </message>
    <message>
        <source>Compare them two by two.</source>
        <translation>Compárelos de dos en dos.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparados</translation>
    </message>
    <message>
        <source>Compared layers of {name} that were never sent, and so count as they are now: {count}</source>
        <translation>Capas comparadas de {name} que nunca se enviaron y por eso cuentan como están ahora: {count}</translation>
    </message>
    <message>
        <source>Compared spans of {name} that began as suggestions: {count}; where both saw the same suggestions they are not independent</source>
        <translation>Segmentos comparados de {name} que empezaron como sugerencias: {count}; donde ambos vieron las mismas sugerencias no son independientes</translation>
    </message>
    <message>
        <source>Confirm a decision</source>
        <translation>Confirmar una decisión</translation>
    </message>
    <message>
        <source>Confirm the decision, edit, or reopen it.</source>
        <translation>Confirme la decisión, edite o reábrala.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Copied as text, one line a hit</source>
        <translation>Copiado como texto, una línea por resultado</translation>
    </message>
    <message>
        <source>Copied to {place}</source>
        <translation>Copiado en {place}</translation>
    </message>
    <message>
        <source>Copied {count} characters</source>
        <translation>{count} caracteres copiados</translation>
    </message>
    <message>
        <source>Copied: {sentence}</source>
        <translation>Copiado: {sentence}</translation>
    </message>
    <message>
        <source>Correct it in a file, then use “Replace text from file”.</source>
        <translation>Corríjalo en un archivo y use «Sustituir el texto desde un archivo».</translation>
    </message>
    <message>
        <source>Correct the entry; a span ends after it begins.</source>
        <translation>Corrija la entrada; un segmento acaba después de empezar.</translation>
    </message>
    <message>
        <source>Correct the line, or declare the type in [entities] or [events].</source>
        <translation>Corrija la línea o declare el tipo en [entities] o [events].</translation>
    </message>
    <message>
        <source>Correct the row, or leave it out.</source>
        <translation>Corrija la fila u omítala.</translation>
    </message>
    <message>
        <source>Correct the text of the newest version.</source>
        <translation>Corrija el texto de la versión más reciente.</translation>
    </message>
    <message>
        <source>Correct the text of “{title}”</source>
        <translation>Corregir el texto de «{title}»</translation>
    </message>
    <message>
        <source>Correct the time on task</source>
        <translation>Corregir el tiempo de trabajo</translation>
    </message>
    <message>
        <source>Corrected; carried spans to look at: {count}</source>
        <translation>Corregido; segmentos trasladados por revisar: {count}</translation>
    </message>
    <message>
        <source>Corrected; every span was carried over unchanged</source>
        <translation>Corregido; todos los segmentos se trasladaron sin cambios</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Count for each item how many annotators chose each category.</source>
        <translation>Cuente para cada elemento cuántos anotadores eligieron cada categoría.</translation>
    </message>
    <message>
        <source>Counting was cancelled; the figures from before stay</source>
        <translation>Se canceló el recuento; se mantienen las cifras anteriores</translation>
    </message>
    <message>
        <source>Counts as for strict F1</source>
        <translation>Se cuenta como en el F1 estricto</translation>
    </message>
    <message>
        <source>Counts as for strict F1; SemEval-2013 task 9 calls it exact boundary matching</source>
        <translation>Se cuenta como en el F1 estricto; SemEval-2013 task 9 lo llama «exact boundary matching»</translation>
    </message>
    <message>
        <source>Decide a difference of edges</source>
        <translation>Decidir una diferencia de bordes</translation>
    </message>
    <message>
        <source>Decide a difference of edges and label</source>
        <translation>Decidir una diferencia de bordes y etiqueta</translation>
    </message>
    <message>
        <source>Decide a difference of label</source>
        <translation>Decidir una diferencia de etiqueta</translation>
    </message>
    <message>
        <source>Decide a relation</source>
        <translation>Decidir una relación</translation>
    </message>
    <message>
        <source>Decide a span that one has</source>
        <translation>Decidir un segmento que tiene uno solo</translation>
    </message>
    <message>
        <source>Decide a split or merge</source>
        <translation>Decidir una división o fusión</translation>
    </message>
    <message>
        <source>Decide all its differences and mark gold as done.</source>
        <translation>Decida todas sus diferencias y marque la referencia como terminada.</translation>
    </message>
    <message>
        <source>Decide attributes</source>
        <translation>Decidir atributos</translation>
    </message>
    <message>
        <source>Decide every difference there first.</source>
        <translation>Decida allí primero todas las diferencias.</translation>
    </message>
    <message>
        <source>Decide for neither, or decide the ends again.</source>
        <translation>Elija «ninguna» o decida de nuevo los extremos.</translation>
    </message>
    <message>
        <source>Decide for neither, or decide the span again.</source>
        <translation>Elija «ninguna» o decida de nuevo el segmento.</translation>
    </message>
    <message>
        <source>Decide for neither, or edit.</source>
        <translation>Elija «ninguna» o edite.</translation>
    </message>
    <message>
        <source>Decide for neither, then draw it in gold.</source>
        <translation>Elija «ninguna» y trácela después en la referencia.</translation>
    </message>
    <message>
        <source>Decide it anew.</source>
        <translation>Decídalo de nuevo.</translation>
    </message>
    <message>
        <source>Decide its differences and mark gold as done first.</source>
        <translation>Decida primero sus diferencias y marque la referencia como terminada.</translation>
    </message>
    <message>
        <source>Decide its spans first.</source>
        <translation>Decida primero sus segmentos.</translation>
    </message>
    <message>
        <source>Decide the span again first.</source>
        <translation>Decida primero de nuevo el segmento.</translation>
    </message>
    <message>
        <source>Decide them first; “neither” is a decision too.</source>
        <translation>Decídalas primero; «ninguna» también es una decisión.</translation>
    </message>
    <message>
        <source>Decide {count} of one wording the same way</source>
        <translation>Decidir igual {count} con la misma formulación</translation>
    </message>
    <message>
        <source>Decided: both</source>
        <translation>Decidido: ambas</translation>
    </message>
    <message>
        <source>Decided: edited</source>
        <translation>Decidido: editado</translation>
    </message>
    <message>
        <source>Decided: lower lane</source>
        <translation>Decidido: carril inferior</translation>
    </message>
    <message>
        <source>Decided: neither</source>
        <translation>Decidido: ninguna</translation>
    </message>
    <message>
        <source>Decided: upper lane</source>
        <translation>Decidido: carril superior</translation>
    </message>
    <message>
        <source>Deleted {count} documents; undo brings them back</source>
        <translation>{count} documentos eliminados; deshacer los recupera</translation>
    </message>
    <message>
        <source>Deleted “{title}”; undo brings it back</source>
        <translation>«{title}» eliminado; deshacer lo recupera</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differing relations</source>
        <translation>Relaciones que difieren</translation>
    </message>
    <message>
        <source>Digits and brackets are for attributes and edges</source>
        <translation>Las cifras y los corchetes son para atributos y bordes</translation>
    </message>
    <message>
        <source>Do not trust it; ask for another one.</source>
        <translation>No se fíe de él; pida otro.</translation>
    </message>
    <message>
        <source>Do not trust the file, or remove the declaration.</source>
        <translation>No se fíe del archivo o quite la declaración.</translation>
    </message>
    <message>
        <source>Do not trust the file; save it again from the program it comes from.</source>
        <translation>No se fíe del archivo; guárdelo de nuevo desde el programa del que procede.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask for it anew.</source>
        <translation>No se fíe de este archivo; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document {number} of a dataset is not the one that was frozen: its SHA-256 differs</source>
        <translation>El documento {number} de un conjunto de datos no es el que se congeló: su SHA-256 difiere</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents compared: {count}, begun by both, finished or not.</source>
        <translation>Documentos comparados: {count}, empezados por ambos, terminados o no.</translation>
    </message>
    <message>
        <source>Documents compared: {count}, marked as done by both, of {all} that at least one has marked as done.</source>
        <translation>Documentos comparados: {count}, marcados como terminados por ambos, de {all} que al menos uno ha marcado como terminados.</translation>
    </message>
    <message>
        <source>Documents given to two annotators: {twice} of {documents} ({percent} %), drawn at random with seed {seed}</source>
        <translation>Documentos repartidos a dos anotadores: {twice} de {documents} ({percent}&#xa0;%), sorteados con la semilla {seed}</translation>
    </message>
    <message>
        <source>Documents in {part}: {reached} instead of {wished}, so that groups stay together and no part is empty</source>
        <translation>Documentos en {part}: {reached} en vez de {wished}, para que los grupos queden juntos y ninguna parte esté vacía</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Documentos omitidos: {count}</translation>
    </message>
    <message>
        <source>Documents that both have begun, finished or not: {count}</source>
        <translation>Documentos que ambos han empezado, terminados o no: {count}</translation>
    </message>
    <message>
        <source>Documents that both have marked as done: {count}</source>
        <translation>Documentos que ambos han marcado como terminados: {count}</translation>
    </message>
    <message>
        <source>Documents, worst first</source>
        <translation>Documentos, primero los peores</translation>
    </message>
    <message>
        <source>Each character is in a span of the label or not; kappa tells how far the annotators agree on that beyond chance. Long spans weigh more than short ones, and how deep spans lie in each other is lost.</source>
        <translation>Cada carácter está o no en un segmento de la etiqueta; kappa indica hasta qué punto coinciden en ello los anotadores más allá del azar. Los segmentos largos pesan más que los cortos, y se pierde la profundidad a la que unos segmentos están dentro de otros.</translation>
    </message>
    <message>
        <source>Each label</source>
        <translation>Cada etiqueta</translation>
    </message>
    <message>
        <source>Each sentence begins with “#Text=”; export the file again.</source>
        <translation>Cada oración empieza con «#Text=»; exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Edge ({edge}) at {offset}: Enter keeps, Esc leaves</source>
        <translation>Borde ({edge}) en {offset}: Intro conserva, Esc cancela</translation>
    </message>
    <message>
        <source>Editing gold: label keys, edges and attributes work; Esc returns</source>
        <translation>Editando la referencia: teclas de etiqueta, bordes y atributos activos; Esc vuelve</translation>
    </message>
    <message>
        <source>Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap (percentile method)</source>
        <translation>Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap (método del percentil)</translation>
    </message>
    <message>
        <source>Enter keeps the edges, Esc leaves them as they were</source>
        <translation>Intro conserva los bordes, Esc los deja como estaban</translation>
    </message>
    <message>
        <source>Enter, Esc and Tab always mean what they mean now</source>
        <translation>Intro, Esc y Tab significan siempre lo mismo que ahora</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Equal values of {attribute}</source>
        <translation>Valores iguales de {attribute}</translation>
    </message>
    <message>
        <source>Every agreement is taken</source>
        <translation>Todos los acuerdos están aceptados</translation>
    </message>
    <message>
        <source>Every row has a word and its tag, parted by a tab or a blank; correct it.</source>
        <translation>Cada fila tiene una palabra y su marca, separadas por un tabulador o un espacio; corríjala.</translation>
    </message>
    <message>
        <source>Every row has a word and its tag; correct it.</source>
        <translation>Cada fila tiene una palabra y su marca; corríjala.</translation>
    </message>
    <message>
        <source>Every span stands in exactly one of them. A split span with its pieces counts once; they hold {a} spans of {name_a} and {b} of {name_b}. Pieces cover at least {share} of it</source>
        <translation>Cada segmento está exactamente en una de ellas. Un segmento dividido cuenta una vez con sus trozos; contienen {a} segmentos de {name_a} y {b} de {name_b}. Los trozos cubren al menos {share} de él</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Exact-extent F1</source>
        <translation>F1 de extensión exacta</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Intercambie los dos valores.</translation>
    </message>
    <message>
        <source>Export it again as WebAnno TSV 3.3.</source>
        <translation>Expórtelo de nuevo como WebAnno TSV 3.3.</translation>
    </message>
    <message>
        <source>Export the project again with its code book.</source>
        <translation>Exporte de nuevo el proyecto con su libro de códigos.</translation>
    </message>
    <message>
        <source>Export the project again with its sources inside.</source>
        <translation>Exporte de nuevo el proyecto con sus fuentes dentro.</translation>
    </message>
    <message>
        <source>Export the project for exchange (.qdpx) from the program it comes from.</source>
        <translation>Exporte el proyecto para intercambio (.qdpx) desde el programa del que procede.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation>Comentarios para {name}</translation>
    </message>
    <message>
        <source>Fields for text use {key} themselves</source>
        <translation>Los campos de texto necesitan {key}</translation>
    </message>
    <message>
        <source>Files of other kinds in {folder}, passed over: {count}</source>
        <translation>Archivos de otros tipos en {folder}, pasados por alto: {count}</translation>
    </message>
    <message>
        <source>Finish reading and mark it as done.</source>
        <translation>Acabe de leer y márquelo como terminado.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs at least two annotators</source>
        <translation>El kappa de Fleiss necesita al menos dos anotadores</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs the same number of annotators on every item</source>
        <translation>El kappa de Fleiss necesita el mismo número de anotadores en cada elemento</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder you can write to.</source>
        <translation>Libere espacio o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Freeze another one with these choices.</source>
        <translation>Congele otro con estas opciones.</translation>
    </message>
    <message>
        <source>Freeze one first.</source>
        <translation>Congele uno primero.</translation>
    </message>
    <message>
        <source>Freeze “{name}”</source>
        <translation>Congelar «{name}»</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma is computed for two annotators, and {count} were given</source>
        <translation>Gamma se calcula para dos anotadores, y se dieron {count}</translation>
    </message>
    <message>
        <source>Gamma needs weights that are not negative, a positive cost of the empty span, and at least one sample</source>
        <translation>Gamma necesita pesos no negativos, un coste positivo del segmento vacío y al menos una muestra</translation>
    </message>
    <message>
        <source>Give a list of spans for each.</source>
        <translation>Dé una lista de segmentos para cada uno.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Dar un motivo</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Déselo.</translation>
    </message>
    <message>
        <source>Give it two, such as Arg1:A, Arg2:B.</source>
        <translation>Dele dos, como Arg1:A, Arg2:B.</translation>
    </message>
    <message>
        <source>Give offsets in code points of the same text for all annotators.</source>
        <translation>Dé posiciones en puntos de código del mismo texto para todos los anotadores.</translation>
    </message>
    <message>
        <source>Give offsets in code points, the end exclusive, and a label.</source>
        <translation>Dé posiciones en puntos de código, con el fin excluido, y una etiqueta.</translation>
    </message>
    <message>
        <source>Give rows of numbers that are not negative.</source>
        <translation>Dé filas de números no negativos.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Dé al archivo una de estas terminaciones.</translation>
    </message>
    <message>
        <source>Give the length of each text in code points, in the order of the documents.</source>
        <translation>Dé la longitud de cada texto en puntos de código, en el orden de los documentos.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Gold has {label} where you have nothing: {count} of its {total}</source>
        <translation>La referencia tiene {label} donde usted no tiene nada: {count} de los {total} de la referencia</translation>
    </message>
    <message>
        <source>Gold is as you left it</source>
        <translation>La referencia está como la dejó</translation>
    </message>
    <message>
        <source>Gold is marked as done in the review</source>
        <translation>La referencia se marca como terminada en la revisión</translation>
    </message>
    <message>
        <source>Gold is open again</source>
        <translation>La referencia está abierta de nuevo</translation>
    </message>
    <message>
        <source>Gold of this document is done</source>
        <translation>La referencia de este documento está terminada</translation>
    </message>
    <message>
        <source>Gold was changed; choose one of the readings, or neither</source>
        <translation>La referencia se cambió; elija una de las lecturas o ninguna</translation>
    </message>
    <message>
        <source>Gold was decided with these spans in view, so these figures are not independent: they tell what changed in the review, not how far two people agree</source>
        <translation>La referencia se decidió con estos segmentos a la vista, así que estas cifras no son independientes: dicen qué cambió en la revisión, no hasta qué punto coinciden dos personas</translation>
    </message>
    <message>
        <source>Gold was made from the annotators’ own spans, so an annotator and gold are not independent: these figures tell how much of the work was kept</source>
        <translation>La referencia se hizo con los propios segmentos de los anotadores, así que un anotador y la referencia no son independientes: estas cifras dicen cuánto del trabajo se conservó</translation>
    </message>
    <message>
        <source>Group a document</source>
        <translation>Agrupar un documento</translation>
    </message>
    <message>
        <source>Group {count} documents</source>
        <translation>Agrupar {count} documentos</translation>
    </message>
    <message>
        <source>How many of the spans of both annotators stand in the same place with the same label: twice the matching spans, divided by all spans of both. 1 means every span is the same, 0 that none is. Neither annotator is taken as right.</source>
        <translation>Cuántos de los segmentos de ambos anotadores están en el mismo lugar con la misma etiqueta: el doble de los segmentos coincidentes, dividido por todos los segmentos de ambos. 1 significa que todos los segmentos son iguales; 0, que ninguno lo es. No se da la razón a ninguno de los dos.</translation>
    </message>
    <message>
        <source>How much the edges of the spans of one label disagree, character by character, compared with the same spans put anywhere in the text. 1 means none does, 0 as much as by chance. It knows no overlap: spans of one label that overlap are taken as one.</source>
        <translation>Cuánto difieren los bordes de los segmentos de una etiqueta, carácter por carácter, en comparación con los mismos segmentos colocados en cualquier lugar del texto. 1 significa que ninguno difiere; 0, tanto como por azar. No admite solapamientos: los segmentos de una etiqueta que se solapan se toman como uno.</translation>
    </message>
    <message>
        <source>How orderly the two readings align, in place and in label, compared with readings drawn by chance that have as many spans, gaps and lengths like theirs. 1 means identical, about 0 means no better than chance, below 0 worse. Chance is drawn with a seed, so the last digits depend on it.</source>
        <translation>Con qué orden se alinean las dos lecturas, en lugar y etiqueta, en comparación con lecturas al azar que tienen el mismo número de segmentos y huecos y longitudes como los suyos. 1 significa idénticas; cerca de 0, no mejor que el azar; por debajo de 0, peor. El azar se sortea con una semilla, así que las últimas cifras dependen de ella.</translation>
    </message>
    <message>
        <source>Hripcsak &amp; Rothschild 2005, JAMIA 12(3): it is positive specific agreement, which kappa approaches as the text without spans grows</source>
        <translation>Hripcsak &amp; Rothschild 2005, JAMIA 12(3): es el acuerdo específico positivo, al que kappa se aproxima a medida que crece el texto sin segmentos</translation>
    </message>
    <message>
        <source>Ids are unique in a file; renumber or remove one.</source>
        <translation>Los identificadores son únicos en un archivo; cambie o quite uno.</translation>
    </message>
    <message>
        <source>Ids are unique; remove or rename one.</source>
        <translation>Los identificadores son únicos; quite o cambie uno.</translation>
    </message>
    <message>
        <source>If it shows pictures of text, run text recognition (OCR) first.</source>
        <translation>Si muestra imágenes de texto, aplique antes reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>Impórtela por partes.</translation>
    </message>
    <message>
        <source>Import one of: {known}.</source>
        <translation>Importe uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Import some first.</source>
        <translation>Importe algunos primero.</translation>
    </message>
    <message>
        <source>Import some, or choose other documents.</source>
        <translation>Importe algunos o elija otros documentos.</translation>
    </message>
    <message>
        <source>Import them in parts.</source>
        <translation>Impórtelos por partes.</translation>
    </message>
    <message>
        <source>Import what doccano exports as JSONL; labels come in by the schema.</source>
        <translation>Importe lo que doccano exporta como JSONL; las etiquetas entran con el esquema.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>In gold, and not marked by you</source>
        <translation>En la referencia y no marcado por usted</translation>
    </message>
    <message>
        <source>In the guideline:</source>
        <translation>En la guía de anotación:</translation>
    </message>
    <message>
        <source>In the statement this key goes paragraph by paragraph</source>
        <translation>En la declaración, esta tecla va párrafo por párrafo</translation>
    </message>
    <message>
        <source>In the statement this key goes sentence by sentence</source>
        <translation>En la declaración, esta tecla va oración por oración</translation>
    </message>
    <message>
        <source>In the statement this key goes to the end</source>
        <translation>En la declaración, esta tecla va al final</translation>
    </message>
    <message>
        <source>In the statement this key goes to the start</source>
        <translation>En la declaración, esta tecla va al principio</translation>
    </message>
    <message>
        <source>In the statement this key goes word by word</source>
        <translation>En la declaración, esta tecla va palabra por palabra</translation>
    </message>
    <message>
        <source>In {changed} of {audited} untagged paragraphs looked at again something was missing ({drawn} drawn from {population}, seed {seed})</source>
        <translation>En {changed} de {audited} párrafos sin etiquetar que se releyeron faltaba algo ({drawn} sorteados de {population}, semilla {seed})</translation>
    </message>
    <message>
        <source>In {count} documents begun from suggestions</source>
        <translation>En {count} documentos empezados a partir de sugerencias</translation>
    </message>
    <message>
        <source>In {count} other documents</source>
        <translation>En otros {count} documentos</translation>
    </message>
    <message>
        <source>Install declannot again.</source>
        <translation>Instale declannot de nuevo.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Tiene: {known}.</translation>
    </message>
    <message>
        <source>It is a document for practice</source>
        <translation>Es un documento de práctica</translation>
    </message>
    <message>
        <source>It is damaged or cut off; take the original file.</source>
        <translation>Está dañado o truncado; use el archivo original.</translation>
    </message>
    <message>
        <source>It is damaged, or its type system is another one; export it again.</source>
        <translation>Está dañado o su sistema de tipos es otro; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is {label} already</source>
        <translation>Ya es {label}</translation>
    </message>
    <message>
        <source>It offers: {known}.</source>
        <translation>Ofrece: {known}.</translation>
    </message>
    <message>
        <source>It touches a span of {label}</source>
        <translation>Toca un segmento de {label}</translation>
    </message>
    <message>
        <source>Its first row names the columns, such as title and text.</source>
        <translation>Su primera fila nombra las columnas, como title y text.</translation>
    </message>
    <message>
        <source>Its labels are: {known}.</source>
        <translation>Sus etiquetas son: {known}.</translation>
    </message>
    <message>
        <source>Its result comes with the feedback.</source>
        <translation>Su resultado llega con los comentarios.</translation>
    </message>
    <message>
        <source>Keep it (its id is “{id}”), retire it, or merge it into another.</source>
        <translation>Consérvela (su identificador es «{id}»), retírela o fusiónela con otra.</translation>
    </message>
    <message>
        <source>Keep it, or decide for neither.</source>
        <translation>Consérvelo o elija «ninguna».</translation>
    </message>
    <message>
        <source>Keys here: 1 upper, 2 lower, 3 both, 0 neither</source>
        <translation>Teclas aquí: 1 superior, 2 inferior, 3 ambas, 0 ninguna</translation>
    </message>
    <message>
        <source>Keys that move the caret always do that</source>
        <translation>Las teclas que mueven el cursor siempre hacen eso</translation>
    </message>
    <message>
        <source>Krippendorff 2004, Content Analysis, 2nd ed., p. 251–256 (the form of 2004)</source>
        <translation>Krippendorff 2004, Content Analysis, 2.ª ed., págs. 251–256 (la forma de 2004)</translation>
    </message>
    <message>
        <source>Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability (nominal)</source>
        <translation>Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability (nominal)</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for units (αᵤ)</source>
        <translation>Alfa de Krippendorff para unidades (αᵤ)</translation>
    </message>
    <message>
        <source>Krippendorff’s α {value}</source>
        <translation>α de Krippendorff {value}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label keys work while gold is edited: press Enter first</source>
        <translation>Las teclas de etiqueta funcionan al editar la referencia: pulse antes Intro</translation>
    </message>
    <message>
        <source>Labels of {a} (rows) by labels of {b} (columns)</source>
        <translation>Etiquetas de {a} (filas) por etiquetas de {b} (columnas)</translation>
    </message>
    <message>
        <source>Labels with no span in {part}: {labels}</source>
        <translation>Etiquetas sin ningún segmento en {part}: {labels}</translation>
    </message>
    <message>
        <source>Leave out the items that some did not see, or use Krippendorff&apos;s alpha.</source>
        <translation>Omita los elementos que algunos no vieron o use el alfa de Krippendorff.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Less than 1 MB is free on the disk of this project</source>
        <translation>Queda menos de 1 MB libre en el disco de este proyecto</translation>
    </message>
    <message>
        <source>Letters apply labels</source>
        <translation>Las letras aplican etiquetas</translation>
    </message>
    <message>
        <source>Letters do nothing now; Enter on a selection opens the list of labels</source>
        <translation>Las letras ya no hacen nada; Intro sobre una selección abre la lista de etiquetas</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8</source>
        <translation>La línea {line} no está en UTF-8</translation>
    </message>
    <message>
        <source>Line {line} of the guideline holds a control character</source>
        <translation>La línea {line} de la guía de anotación contiene un carácter de control</translation>
    </message>
    <message>
        <source>Line {line} of the guideline holds more than {limit} characters without a blank</source>
        <translation>La línea {line} de la guía de anotación contiene más de {limit} caracteres sin un espacio</translation>
    </message>
    <message>
        <source>Lines are like “T1⇥Label 0 5⇥words”, with tabs at ⇥.</source>
        <translation>Las líneas son como «T1⇥Label 0 5⇥words», con tabuladores en ⇥.</translation>
    </message>
    <message>
        <source>Lines of the header begin with #T_SP=, #T_CH= or #T_RL= and name a type.</source>
        <translation>Las líneas del encabezado empiezan con #T_SP=, #T_CH= o #T_RL= y nombran un tipo.</translation>
    </message>
    <message>
        <source>Lines of {count} characters</source>
        <translation>Líneas de {count} caracteres</translation>
    </message>
    <message>
        <source>Look at the correction again.</source>
        <translation>Mire de nuevo la corrección.</translation>
    </message>
    <message>
        <source>Look at the preview again, then repeat it.</source>
        <translation>Mire de nuevo la vista previa y repítalo.</translation>
    </message>
    <message>
        <source>Look whether the printer or the disk is ready, then try again.</source>
        <translation>Mire si la impresora o el disco están listos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>Mark a document as done in both layers, merge the other work file, or choose “All documents” above.</source>
        <translation>Marque un documento como terminado en ambas capas, fusione el otro archivo de trabajo o elija arriba «Todos los documentos».</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation>Marcar como dudoso</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Mark gold as done</source>
        <translation>Marcar la referencia como terminada</translation>
    </message>
    <message>
        <source>Mark something first.</source>
        <translation>Marque algo primero.</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Marcado como terminado</translation>
    </message>
    <message>
        <source>Marked as doubtful</source>
        <translation>Marcado como dudoso</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcado como leído</translation>
    </message>
    <message>
        <source>Marked as read: this was the last paragraph</source>
        <translation>Marcado como leído: era el último párrafo</translation>
    </message>
    <message>
        <source>Mathet, Widlöcher &amp; Métivier 2015, Computational Linguistics 41(3)</source>
        <translation>Mathet, Widlöcher &amp; Métivier 2015, Computational Linguistics 41(3)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Merge it into the project of {name}, or into an empty one.</source>
        <translation>Fusiónelo con el proyecto de {name} o con uno vacío.</translation>
    </message>
    <message>
        <source>Merge the work of people who got their task file from this project.</source>
        <translation>Fusione el trabajo de personas que recibieron su archivo de tarea de este proyecto.</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>Fusionar {file}</translation>
    </message>
    <message>
        <source>Merge {label} into {other}</source>
        <translation>Fusionar {label} con {other}</translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}; decisions of the review to be looked at again: {stale}</source>
        <translation>Fusionado. Documentos recibidos: {taken}; decisiones que hay que comprobar de nuevo: {stale}</translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}; refused, and as they were: {refused}</source>
        <translation>Fusionado. Documentos recibidos: {taken}; rechazados, que siguen como estaban: {refused}</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Más medidas</translation>
    </message>
    <message>
        <source>Move the edges of {label}</source>
        <translation>Mover los bordes de {label}</translation>
    </message>
    <message>
        <source>Move them to another family first.</source>
        <translation>Páselas antes a otra familia.</translation>
    </message>
    <message>
        <source>Name a group of doc.spans, or {entities} for the entities.</source>
        <translation>Indique un grupo de doc.spans, o {entities} para las entidades.</translation>
    </message>
    <message>
        <source>Name a second annotator, or choose an overlap of 0.</source>
        <translation>Indique un segundo anotador o elija un solapamiento de 0.</translation>
    </message>
    <message>
        <source>Name a text file (Markdown) of at most {limit} characters.</source>
        <translation>Indique un archivo de texto (Markdown) de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indique al menos uno.</translation>
    </message>
    <message>
        <source>Name different annotators to compare.</source>
        <translation>Indique anotadores distintos para comparar.</translation>
    </message>
    <message>
        <source>Name one of: {names}.</source>
        <translation>Indique una de estas: {names}.</translation>
    </message>
    <message>
        <source>Name the annotator whose work it is.</source>
        <translation>Indique de qué anotador es el trabajo.</translation>
    </message>
    <message>
        <source>Name them all, or choose another strategy.</source>
        <translation>Indíquelos todos o elija otra estrategia.</translation>
    </message>
    <message>
        <source>Name two annotators, or an annotator and gold.</source>
        <translation>Indique dos anotadores, o un anotador y gold.</translation>
    </message>
    <message>
        <source>Name two, or take the majority.</source>
        <translation>Indique dos o tome la mayoría.</translation>
    </message>
    <message>
        <source>Neither annotator marked such a span in the compared documents</source>
        <translation>Ninguno de los anotadores marcó un segmento así en los documentos comparados</translation>
    </message>
    <message>
        <source>Neither drew a relation</source>
        <translation>Ninguno trazó una relación</translation>
    </message>
    <message>
        <source>Neither marked a span here, so there is no F1</source>
        <translation>Ninguno marcó aquí un segmento, así que no hay F1</translation>
    </message>
    <message>
        <source>Neither you nor gold has such a span</source>
        <translation>Ni usted ni la referencia tienen un segmento así</translation>
    </message>
    <message>
        <source>Neither {a} nor {b} has begun it</source>
        <translation>Ni {a} ni {b} lo han empezado</translation>
    </message>
    <message>
        <source>Neither {a} nor {b} has marked it as done</source>
        <translation>Ni {a} ni {b} lo han marcado como terminado</translation>
    </message>
    <message>
        <source>Newcomers practise against gold, and that of this document is not done</source>
        <translation>Los anotadores nuevos practican con la referencia, y la de este documento no está terminada</translation>
    </message>
    <message>
        <source>No backup could be made: {reason}</source>
        <translation>No se pudo hacer una copia de seguridad: {reason}</translation>
    </message>
    <message>
        <source>No carried span waits to be looked at</source>
        <translation>No hay segmentos trasladados por revisar</translation>
    </message>
    <message>
        <source>No character lies in a span</source>
        <translation>Ningún carácter está en un segmento</translation>
    </message>
    <message>
        <source>No decision has a reason yet. Give reasons in the review; they are counted here beside the rules they are about.</source>
        <translation>Ninguna decisión tiene aún un motivo. Dé motivos en la revisión; se cuentan aquí junto a las reglas a las que se refieren.</translation>
    </message>
    <message>
        <source>No document has spans called “{name}”</source>
        <translation>Ningún documento tiene segmentos llamados «{name}»</translation>
    </message>
    <message>
        <source>No document is left for {part}: there are only {count} to deal out, groups counted as one</source>
        <translation>No queda ningún documento para {part}: solo hay {count} para repartir, contando cada grupo como uno</translation>
    </message>
    <message>
        <source>No document is left for {part}: there is only one to deal out, groups counted as one</source>
        <translation>No queda ningún documento para {part}: solo hay uno para repartir, contando cada grupo como uno</translation>
    </message>
    <message>
        <source>No document is marked as done in the layers chosen</source>
        <translation>Ningún documento está marcado como terminado en las capas elegidas</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>No hay ningún documento abierto</translation>
    </message>
    <message>
        <source>No feedback has come yet; open the file your trainer sends you</source>
        <translation>Aún no han llegado comentarios; abra el archivo que le envíe su responsable</translation>
    </message>
    <message>
        <source>No figure is called good or bad here: what is enough depends on what the corpus is for.</source>
        <translation>Aquí no se califica ninguna cifra de buena o mala: lo que basta depende de para qué sea el corpus.</translation>
    </message>
    <message>
        <source>No file has a name like this</source>
        <translation>Ningún archivo tiene un nombre así</translation>
    </message>
    <message>
        <source>No further span</source>
        <translation>No hay más segmentos</translation>
    </message>
    <message>
        <source>No further span that the relation may lead to</source>
        <translation>No hay más segmentos a los que pueda llevar la relación</translation>
    </message>
    <message>
        <source>No interval: resampling needs at least {fewest} documents with such spans, not {documents}</source>
        <translation>Sin intervalo: el remuestreo necesita al menos {fewest} documentos con segmentos así, no {documents}</translation>
    </message>
    <message>
        <source>No label has been applied yet</source>
        <translation>Aún no se ha aplicado ninguna etiqueta</translation>
    </message>
    <message>
        <source>No label has the key {key}</source>
        <translation>Ninguna etiqueta tiene la tecla {key}</translation>
    </message>
    <message>
        <source>No longer doubtful</source>
        <translation>Ya no es dudoso</translation>
    </message>
    <message>
        <source>No other document is left to do</source>
        <translation>No queda ningún otro documento por hacer</translation>
    </message>
    <message>
        <source>No other document of those shown in the list is left to do</source>
        <translation>No queda por hacer ningún otro documento de los que muestra la lista</translation>
    </message>
    <message>
        <source>No project has one; export it again.</source>
        <translation>Ningún proyecto tiene una así; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>No project is; export it again.</source>
        <translation>Ningún proyecto los tiene así; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>No relation joins {source} and {target}; {source} can be joined to {partners}</source>
        <translation>Ninguna relación enlaza {source} y {target}; {source} se puede enlazar con {partners}</translation>
    </message>
    <message>
        <source>No relation was added</source>
        <translation>No se añadió ninguna relación</translation>
    </message>
    <message>
        <source>No span covers just this</source>
        <translation>Ningún segmento cubre exactamente esto</translation>
    </message>
    <message>
        <source>No span covers the caret</source>
        <translation>Ningún segmento cubre el cursor</translation>
    </message>
    <message>
        <source>No span is selected</source>
        <translation>No hay ningún segmento seleccionado</translation>
    </message>
    <message>
        <source>No span is there: no relation was added</source>
        <translation>Ahí no hay ningún segmento: no se añadió ninguna relación</translation>
    </message>
    <message>
        <source>No span lies around this one</source>
        <translation>Ningún segmento rodea a este</translation>
    </message>
    <message>
        <source>No span lies inside this one</source>
        <translation>No hay ningún segmento dentro de este</translation>
    </message>
    <message>
        <source>No span of {label} covers just this</source>
        <translation>Ningún segmento de {label} cubre exactamente esto</translation>
    </message>
    <message>
        <source>No spans agree, so no attributes can be compared</source>
        <translation>Ningún segmento coincide, así que no se pueden comparar atributos</translation>
    </message>
    <message>
        <source>No spans can be looked for by this figure</source>
        <translation>Con esta cifra no se pueden buscar segmentos</translation>
    </message>
    <message>
        <source>No spans yet</source>
        <translation>Aún no hay segmentos</translation>
    </message>
    <message>
        <source>No text is selected</source>
        <translation>No hay texto seleccionado</translation>
    </message>
    <message>
        <source>No two spans agree in place and label</source>
        <translation>No hay dos segmentos que coincidan en lugar y etiqueta</translation>
    </message>
    <message>
        <source>No undecided difference is listed: widen the filter</source>
        <translation>No hay en la lista ninguna diferencia sin decidir: amplíe el filtro</translation>
    </message>
    <message>
        <source>No unit was judged by two annotators or more</source>
        <translation>Ninguna unidad tiene el juicio de dos anotadores o más</translation>
    </message>
    <message>
        <source>No way to count its characters makes all spans of the document agree; take the original text.</source>
        <translation>Ninguna forma de contar sus caracteres hace que coincidan todos los segmentos del documento; use el texto original.</translation>
    </message>
    <message>
        <source>No α: {reason}</source>
        <translation>Sin α: {reason}</translation>
    </message>
    <message>
        <source>Nobody has worked on these documents, so there is nothing to train on</source>
        <translation>Nadie ha trabajado en estos documentos, así que no hay nada con que entrenar</translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is nothing to align</source>
        <translation>Nadie marcó nada, así que no hay nada que alinear</translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is nothing to compare</source>
        <translation>Nadie marcó nada, así que no hay nada que comparar</translation>
    </message>
    <message>
        <source>Not in gold</source>
        <translation>No está en la referencia</translation>
    </message>
    <message>
        <source>Not so:</source>
        <translation>Así no:</translation>
    </message>
    <message>
        <source>Not tagged: {text}</source>
        <translation>Sin etiquetar: {text}</translation>
    </message>
    <message>
        <source>Nothing changed under this decision</source>
        <translation>No ha cambiado nada de lo que se decidió aquí</translation>
    </message>
    <message>
        <source>Nothing is selected: select a span or some text first</source>
        <translation>No hay nada seleccionado: seleccione antes un segmento o un texto</translation>
    </message>
    <message>
        <source>Nothing is selected: select some text first</source>
        <translation>No hay nada seleccionado: seleccione antes un texto</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks a hit, Ctrl+A all of them</source>
        <translation>No hay nada marcado: Espacio marca un resultado; Ctrl+A, todos</translation>
    </message>
    <message>
        <source>Nothing more is untagged here: tag a name first</source>
        <translation>Aquí no queda nada sin etiquetar: etiquete antes un nombre</translation>
    </message>
    <message>
        <source>Nothing was left; please report this as a fault of declannot.</source>
        <translation>No se ha dejado ningún archivo; le rogamos que informe de ello como error de declannot.</translation>
    </message>
    <message>
        <source>Nothing was made here: the difference is still undecided</source>
        <translation>Aquí no se hizo nada: la diferencia sigue sin decidir</translation>
    </message>
    <message>
        <source>Now {label}</source>
        <translation>Ahora {label}</translation>
    </message>
    <message>
        <source>Now “{text}”</source>
        <translation>Ahora «{text}»</translation>
    </message>
    <message>
        <source>Of the spans that agree in place and label: how many have the same attributes. A default that is shown counts as a value. Alpha tells, for each attribute, how far that goes beyond chance.</source>
        <translation>De los segmentos que coinciden en lugar y etiqueta: cuántos tienen los mismos atributos. Un valor por defecto que se muestra cuenta como valor. Alfa indica, para cada atributo, hasta qué punto eso supera al azar.</translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text of the document; export it again.</source>
        <translation>Las posiciones cuentan unidades UTF-16 del texto del documento; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text of the sentences; export it again.</source>
        <translation>Las posiciones cuentan unidades UTF-16 del texto de las oraciones; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text; export the file again.</source>
        <translation>Las posiciones cuentan unidades UTF-16 del texto; exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>One annotator has nobody to share documents with</source>
        <translation>Un solo anotador no tiene con quién compartir documentos</translation>
    </message>
    <message>
        <source>One annotator is named twice</source>
        <translation>Se ha indicado dos veces el mismo anotador</translation>
    </message>
    <message>
        <source>One difference is not decided yet</source>
        <translation>Una diferencia aún no está decidida</translation>
    </message>
    <message>
        <source>One kappa over all labels needs one label a character, and spans of one annotator overlap here</source>
        <translation>Un kappa sobre todas las etiquetas necesita una etiqueta por carácter, y aquí se solapan segmentos de un anotador</translation>
    </message>
    <message>
        <source>Only from {target} to {source}: Enter turns it, Esc leaves</source>
        <translation>Solo de {target} a {source}: Intro la invierte, Esc cancela</translation>
    </message>
    <message>
        <source>Only one category occurs, so agreement by chance would be complete and nothing can be said</source>
        <translation>Solo aparece una categoría, así que el acuerdo por azar sería completo y no se puede decir nada</translation>
    </message>
    <message>
        <source>Only one of the two has a span here</source>
        <translation>Solo uno de los dos tiene aquí un segmento</translation>
    </message>
    <message>
        <source>Only {count} MB are free on the disk of this project</source>
        <translation>Solo quedan {count} MB libres en el disco de este proyecto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abierta de nuevo</translation>
    </message>
    <message>
        <source>Open it in a browser, and save its text as a .txt file in UTF-8.</source>
        <translation>Ábralo en un navegador y guarde su texto como archivo .txt en UTF-8.</translation>
    </message>
    <message>
        <source>Open it in another program, and save its text as .txt.</source>
        <translation>Ábralo en otro programa y guarde su texto como .txt.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, and save it again.</source>
        <translation>Ábralo en el programa del que procede y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it there, and save it as .docx.</source>
        <translation>Ábralo allí y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>Open it with its password, and print it into a PDF without one.</source>
        <translation>Ábralo con su contraseña e imprímalo en un PDF sin ella.</translation>
    </message>
    <message>
        <source>Open it with its password, and save it without one.</source>
        <translation>Ábralo con su contraseña y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>Open the editor again and repeat what you need; the draft is kept until then.</source>
        <translation>Abra de nuevo el editor y repita lo que necesite; el borrador se conserva hasta entonces.</translation>
    </message>
    <message>
        <source>Open the present version.</source>
        <translation>Abra la versión actual.</translation>
    </message>
    <message>
        <source>Open the project it belongs to, and merge it there.</source>
        <translation>Abra el proyecto al que pertenece y fusiónelo allí.</translation>
    </message>
    <message>
        <source>Open the project it belongs to, or merge a task file into an empty one.</source>
        <translation>Abra el proyecto al que pertenece o fusione un archivo de tarea con uno vacío.</translation>
    </message>
    <message>
        <source>Other attributes in gold</source>
        <translation>Otros atributos en la referencia</translation>
    </message>
    <message>
        <source>Other edges and another label in gold</source>
        <translation>Otros bordes y otra etiqueta en la referencia</translation>
    </message>
    <message>
        <source>Other edges in gold</source>
        <translation>Otros bordes en la referencia</translation>
    </message>
    <message>
        <source>Other optional labels are offered</source>
        <translation>Se ofrecen otras etiquetas opcionales</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Pairs as in the list of differences</source>
        <translation>Parejas como en la lista de diferencias</translation>
    </message>
    <message>
        <source>Part kept: select the next one</source>
        <translation>Fragmento conservado: seleccione el siguiente</translation>
    </message>
    <message>
        <source>Part the file into documents by lines with -DOCSTART-.</source>
        <translation>Divida el archivo en documentos con líneas -DOCSTART-.</translation>
    </message>
    <message>
        <source>Partial F1</source>
        <translation>F1 parcial</translation>
    </message>
    <message>
        <source>Pictures, sounds and PDFs are not taken in; add their texts as sources.</source>
        <translation>No se admiten imágenes, sonidos ni PDF; añada sus textos como fuentes.</translation>
    </message>
    <message>
        <source>Plan who gets which documents</source>
        <translation>Planificar quién recibe qué documentos</translation>
    </message>
    <message>
        <source>Positions are whole numbers; export the project again.</source>
        <translation>Las posiciones son números enteros; exporte de nuevo el proyecto.</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>Práctica: {title}</translation>
    </message>
    <message>
        <source>Printed {count} sheets</source>
        <translation>{count} hojas impresas</translation>
    </message>
    <message>
        <source>Put a carried span in its place</source>
        <translation>Poner en su lugar un segmento trasladado</translation>
    </message>
    <message>
        <source>Put cells that hold a delimiter between quotes; leave no cell out.</source>
        <translation>Ponga entre comillas las celdas que contienen un separador; no omita ninguna celda.</translation>
    </message>
    <message>
        <source>Put it back into the schema, as retired if you like, and merge again.</source>
        <translation>Vuelva a incluirla en el esquema (retirada, si quiere) y fusione de nuevo.</translation>
    </message>
    <message>
        <source>Put it into the same folder.</source>
        <translation>Póngalo en la misma carpeta.</translation>
    </message>
    <message>
        <source>Put phrases in quotes, or look for less.</source>
        <translation>Ponga las frases entre comillas o busque menos.</translation>
    </message>
    <message>
        <source>Put the text beside the file as “{wanted}”, in UTF-8.</source>
        <translation>Ponga el texto junto al archivo como «{wanted}», en UTF-8.</translation>
    </message>
    <message>
        <source>Put the {name} that belongs to the file beside it.</source>
        <translation>Ponga junto al archivo el {name} que le corresponde.</translation>
    </message>
    <message>
        <source>Put them into the column “text”, a row a document.</source>
        <translation>Póngalos en la columna «text», una fila por documento.</translation>
    </message>
    <message>
        <source>Put version {number} of the schema in force</source>
        <translation>Poner en vigor la versión {number} del esquema</translation>
    </message>
    <message>
        <source>Qt&apos;s translation is missing or damaged: some dialogs stay English ({file})</source>
        <translation>La traducción de Qt falta o está dañada: algunos diálogos quedan en inglés ({file})</translation>
    </message>
    <message>
        <source>Quotes begin and end a cell and are doubled inside of it; correct the row.</source>
        <translation>Las comillas abren y cierran una celda y se duplican dentro de ella; corrija la fila.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Reasons by label</source>
        <translation>Motivos por etiqueta</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Motivos dados</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Relations of spans that overlap</source>
        <translation>Relaciones de segmentos que se solapan</translation>
    </message>
    <message>
        <source>Relations of the same spans</source>
        <translation>Relaciones de los mismos segmentos</translation>
    </message>
    <message>
        <source>Relations only lead to {label}: choose the span that “{text}” belongs to, and the relation is turned</source>
        <translation>Las relaciones solo llevan a {label}: elija el segmento al que pertenece «{text}», y la relación se invierte</translation>
    </message>
    <message>
        <source>Remarks kept</source>
        <translation>Observaciones conservadas</translation>
    </message>
    <message>
        <source>Remarks removed</source>
        <translation>Observaciones quitadas</translation>
    </message>
    <message>
        <source>Remove a carried span</source>
        <translation>Quitar un segmento trasladado</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Quitar una nota</translation>
    </message>
    <message>
        <source>Remove it from the file, give it another id, or merge the work instead.</source>
        <translation>Quítelo del archivo, dele otro identificador o fusione el trabajo.</translation>
    </message>
    <message>
        <source>Remove it from the file, or give it another id.</source>
        <translation>Quítelo del archivo o dele otro identificador.</translation>
    </message>
    <message>
        <source>Remove one of the two records, or the id of one.</source>
        <translation>Quite uno de los dos registros o el identificador de uno.</translation>
    </message>
    <message>
        <source>Remove relation {relation}</source>
        <translation>Quitar la relación {relation}</translation>
    </message>
    <message>
        <source>Remove the DOCTYPE if you know where the file comes from.</source>
        <translation>Quite el DOCTYPE si sabe de dónde viene el archivo.</translation>
    </message>
    <message>
        <source>Remove the doubt</source>
        <translation>Quitar la duda</translation>
    </message>
    <message>
        <source>Remove the label {label}</source>
        <translation>Eliminar la etiqueta {label}</translation>
    </message>
    <message>
        <source>Remove {count} spans</source>
        <translation>Quitar {count} segmentos</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>Quitar {label}</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Eliminar «{name}»</translation>
    </message>
    <message>
        <source>Removed relation {relation}</source>
        <translation>Relación {relation} quitada</translation>
    </message>
    <message>
        <source>Removed {label} and {count} of its relations</source>
        <translation>{label} quitado, con {count} de sus relaciones</translation>
    </message>
    <message>
        <source>Removed {label}: {text}</source>
        <translation>{label} quitado: {text}</translation>
    </message>
    <message>
        <source>Rename annotator to {name}</source>
        <translation>Cambiar el nombre del anotador a {name}</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>Rename the project to “{title}”</source>
        <translation>Cambiar el nombre del proyecto a «{title}»</translation>
    </message>
    <message>
        <source>Rename to “{title}”</source>
        <translation>Cambiar el nombre a «{title}»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Cambiar el nombre de «{name}»</translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation>Reabrir una decisión</translation>
    </message>
    <message>
        <source>Reopen the document</source>
        <translation>Reabrir el documento</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Repair or remove it.</source>
        <translation>Repárela o quítela.</translation>
    </message>
    <message>
        <source>Restore an older backup of it.</source>
        <translation>Restaure una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Rows are the labels of the one, columns those of the other, of spans that belong together. The last row and column hold spans that have no partner. The diagonal holds spans with the same label, be it with other edges.</source>
        <translation>Las filas son las etiquetas de uno, las columnas las del otro, en segmentos que van juntos. La última fila y la última columna contienen segmentos sin pareja. La diagonal contiene segmentos con la misma etiqueta, aunque sea con otros bordes.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, and import what that gives.</source>
        <translation>Aplíquele reconocimiento de texto (OCR) e importe el resultado.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8).</source>
        <translation>Guárdelo como texto sin formato (UTF-8).</translation>
    </message>
    <message>
        <source>Save it without its pictures, or split it.</source>
        <translation>Guárdelo sin sus imágenes o divídalo.</translation>
    </message>
    <message>
        <source>Save it without its pictures.</source>
        <translation>Guárdelo sin sus imágenes.</translation>
    </message>
    <message>
        <source>Save its text as .odt or .txt.</source>
        <translation>Guarde su texto como .odt o .txt.</translation>
    </message>
    <message>
        <source>Save the document from GATE as “GATE XML”.</source>
        <translation>Guarde el documento desde GATE como «GATE XML».</translation>
    </message>
    <message>
        <source>Save the file as plain text in UTF-8.</source>
        <translation>Guarde el archivo como texto sin formato en UTF-8.</translation>
    </message>
    <message>
        <source>Save the text of the document in a new one.</source>
        <translation>Guarde el texto del documento en uno nuevo.</translation>
    </message>
    <message>
        <source>Saved in {place}; work goes on there</source>
        <translation>Guardado en {place}; el trabajo sigue allí</translation>
    </message>
    <message>
        <source>Search for other words, or choose other documents.</source>
        <translation>Busque otras palabras o elija otros documentos.</translation>
    </message>
    <message>
        <source>See the list of formats for those that can be exported.</source>
        <translation>Vea en la lista de formatos los que se pueden exportar.</translation>
    </message>
    <message>
        <source>Select other text, or remove this one.</source>
        <translation>Seleccione otro texto o quite este.</translation>
    </message>
    <message>
        <source>Select what the span should cover, then try again.</source>
        <translation>Seleccione lo que debe cubrir el segmento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>SemEval-2013 task 9, after the Message Understanding Conferences</source>
        <translation>SemEval-2013 task 9, según las Message Understanding Conferences</translation>
    </message>
    <message>
        <source>Send it to {name}, who merges it into an empty project.</source>
        <translation>Envíelo a {name}, que lo fusiona con un proyecto vacío.</translation>
    </message>
    <message>
        <source>Set {attribute} of {count} spans</source>
        <translation>Asignar {attribute} a {count} segmentos</translation>
    </message>
    <message>
        <source>Set {attribute} to {value}</source>
        <translation>Asignar {attribute}: {value}</translation>
    </message>
    <message>
        <source>Shorten it, or keep parts of it in a file of their own.</source>
        <translation>Acórtelo o guarde partes en un archivo propio.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Acórtelas.</translation>
    </message>
    <message>
        <source>Sort the table by doc_id.</source>
        <translation>Ordene la tabla por doc_id.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Spans drawn by chance align without any disorder, so nothing can be said</source>
        <translation>Los segmentos sorteados al azar se alinean sin ningún desorden, así que no se puede decir nada</translation>
    </message>
    <message>
        <source>Spans in the same place count one, spans that only overlap count one half, whatever their labels. Each span has one partner at most: those that overlap most.</source>
        <translation>Los segmentos en el mismo lugar cuentan uno; los que solo se solapan, medio, sean cuales sean sus etiquetas. Cada segmento tiene como máximo una pareja: la que más se solapa con él.</translation>
    </message>
    <message>
        <source>Spans in them: {a} {n_a}, {b} {n_b}.</source>
        <translation>Segmentos en ellos: {a} {n_a}, {b} {n_b}.</translation>
    </message>
    <message>
        <source>Spans of one annotator with the same label that overlap were taken as one: this measure knows no overlap</source>
        <translation>Los segmentos de un anotador con la misma etiqueta que se solapan se tomaron como uno: esta medida no admite solapamientos</translation>
    </message>
    <message>
        <source>Spans that stand in one layer more than once, with the same place and label: {count}; they are counted as often as they stand there</source>
        <translation>Segmentos que están más de una vez en una capa, con el mismo lugar y la misma etiqueta: {count}; se cuentan tantas veces como están en ella</translation>
    </message>
    <message>
        <source>Split it, or save it without its pictures; documents of up to {limit} MB are taken in.</source>
        <translation>Divídalo o guárdelo sin sus imágenes; se admiten documentos de hasta {limit} MB.</translation>
    </message>
    <message>
        <source>Split it, or save its text as .txt.</source>
        <translation>Divídalo o guarde su texto como .txt.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>Split it; files of up to {limit} MB are taken in.</source>
        <translation>Divídalo; se admiten archivos de hasta {limit} MB.</translation>
    </message>
    <message>
        <source>Split it; one entry holds one document.</source>
        <translation>Divídala; una entrada contiene un documento.</translation>
    </message>
    <message>
        <source>Split it; up to {packed} MB, unpacked {unpacked} MB, are taken in.</source>
        <translation>Divídalo; se admiten hasta {packed} MB, {unpacked} MB descomprimidos.</translation>
    </message>
    <message>
        <source>Split or merged in gold</source>
        <translation>Dividido o fusionado en la referencia</translation>
    </message>
    <message>
        <source>Split the corpus into a file a document.</source>
        <translation>Divida el corpus en un archivo por documento.</translation>
    </message>
    <message>
        <source>Split the document.</source>
        <translation>Divida el documento.</translation>
    </message>
    <message>
        <source>Split the project.</source>
        <translation>Divida el proyecto.</translation>
    </message>
    <message>
        <source>Split {other} from {label}</source>
        <translation>Separar {other} de {label}</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>F1 estricto</translation>
    </message>
    <message>
        <source>Strict F1 in “{title}”</source>
        <translation>F1 estricto en «{title}»</translation>
    </message>
    <message>
        <source>Strict F1 of each label with its interval</source>
        <translation>F1 estricto de cada etiqueta con su intervalo</translation>
    </message>
    <message>
        <source>Strict F1 of {label}</source>
        <translation>F1 estricto de {label}</translation>
    </message>
    <message>
        <source>Such a file is an object with %TYPES, %FEATURE_STRUCTURES and %VIEWS.</source>
        <translation>Un archivo así es un objeto con %TYPES, %FEATURE_STRUCTURES y %VIEWS.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>TEI P5 has a &lt;TEI&gt; with a &lt;text&gt; and a &lt;body&gt;, in the namespace {namespace}.</source>
        <translation>TEI P5 tiene un &lt;TEI&gt; con un &lt;text&gt; y un &lt;body&gt;, en el espacio de nombres {namespace}.</translation>
    </message>
    <message>
        <source>Tag some, or choose another format.</source>
        <translation>Etiquete algunos o elija otro formato.</translation>
    </message>
    <message>
        <source>Take agreements: {count}</source>
        <translation>Aceptar acuerdos: {count}</translation>
    </message>
    <message>
        <source>{done} of {count} document</source>
        <translation>terminados: {done} de {count}</translation>
    </message>
    <message>
        <source>{done} of {count} documents</source>
        <translation>terminados: {done} de {count}</translation>
    </message>
    <message>
        <source>Take an agreement</source>
        <translation>Aceptar un acuerdo</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Retirar una respuesta</translation>
    </message>
    <message>
        <source>Take in the work of another annotator first.</source>
        <translation>Reciba antes el trabajo de otro anotador.</translation>
    </message>
    <message>
        <source>Take it from one of them in the file.</source>
        <translation>Quítesela a una de ellas en el archivo.</translation>
    </message>
    <message>
        <source>Take it out, or break it.</source>
        <translation>Quítela o divídala.</translation>
    </message>
    <message>
        <source>Take the Parquet file of the data set, which names them, or write the lines with names in place of numbers.</source>
        <translation>Use el archivo Parquet del conjunto de datos, que los nombra, o escriba las líneas con nombres en lugar de números.</translation>
    </message>
    <message>
        <source>Take the agreements first.</source>
        <translation>Acepte antes los acuerdos.</translation>
    </message>
    <message>
        <source>Take the one of the Label Studio project, or remove it.</source>
        <translation>Use la del proyecto de Label Studio o elimínela.</translation>
    </message>
    <message>
        <source>Take the one of the Label Studio project, which has none.</source>
        <translation>Use la del proyecto de Label Studio, que no tiene ninguno.</translation>
    </message>
    <message>
        <source>Take the one of the corpus.</source>
        <translation>Use la del corpus.</translation>
    </message>
    <message>
        <source>Take the original file.</source>
        <translation>Use el archivo original.</translation>
    </message>
    <message>
        <source>Task files written: {count}</source>
        <translation>Archivos de tarea escritos: {count}</translation>
    </message>
    <message>
        <source>Tell those who make the package; the log has the details.</source>
        <translation>Avise a quienes hacen el paquete; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Esa era la última</translation>
    </message>
    <message>
        <source>The PDF cannot be read ({reason})</source>
        <translation>No se puede leer el PDF ({reason})</translation>
    </message>
    <message>
        <source>The PDF holds no text; its pages are pictures: {count}</source>
        <translation>El PDF no contiene texto; sus páginas son imágenes: {count}</translation>
    </message>
    <message>
        <source>The PDF is encrypted</source>
        <translation>El PDF está cifrado</translation>
    </message>
    <message>
        <source>The PDF takes more than {limit} MB of memory to read</source>
        <translation>Leer el PDF requiere más de {limit} MB de memoria</translation>
    </message>
    <message>
        <source>The PDF takes more than {limit} seconds to read, or ends the program that reads it</source>
        <translation>Leer el PDF lleva más de {limit} segundos o cierra el programa que lo lee</translation>
    </message>
    <message>
        <source>The XML declares a document type or entities, which is never read</source>
        <translation>El XML declara un tipo de documento o entidades, que nunca se leen</translation>
    </message>
    <message>
        <source>The XML is not UTF-8</source>
        <translation>El XML no está en UTF-8</translation>
    </message>
    <message>
        <source>The annotation {id} names a node “{node}” that is not in the text</source>
        <translation>La anotación {id} nombra un nodo «{node}» que no está en el texto</translation>
    </message>
    <message>
        <source>The annotation {name} from {start} to {end} is not in the text</source>
        <translation>La anotación {name}, de {start} a {end}, no está en el texto</translation>
    </message>
    <message>
        <source>The annotations are not UTF-8 (byte {byte})</source>
        <translation>Las anotaciones no están en UTF-8 (byte {byte})</translation>
    </message>
    <message>
        <source>The annotations do not hold their text “{name}”</source>
        <translation>Las anotaciones no contienen su texto «{name}»</translation>
    </message>
    <message>
        <source>The annotations hold a NUL at offset {offset}</source>
        <translation>Las anotaciones contienen un NUL en la posición {offset}</translation>
    </message>
    <message>
        <source>The answer leaves with the next task file of {name}</source>
        <translation>La respuesta se envía con el próximo archivo de tarea de {name}</translation>
    </message>
    <message>
        <source>The answers cannot be understood: {reason}</source>
        <translation>No se entienden las respuestas: {reason}</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} MB or {entries} files</source>
        <translation>El archivo comprimido contiene más de {limit} MB o {entries} archivos</translation>
    </message>
    <message>
        <source>The archive is damaged, encrypted or of an unknown kind</source>
        <translation>El archivo comprimido está dañado, cifrado o es de un tipo desconocido</translation>
    </message>
    <message>
        <source>The archive names a file outside of itself: {name}</source>
        <translation>El archivo comprimido nombra un archivo fuera de él: {name}</translation>
    </message>
    <message>
        <source>The attribute has this value already</source>
        <translation>El atributo ya tiene este valor</translation>
    </message>
    <message>
        <source>The attribute {attribute} is called {other}</source>
        <translation>El atributo {attribute} se llama {other}</translation>
    </message>
    <message>
        <source>The attribute {attribute} was added</source>
        <translation>Se ha añadido el atributo {attribute}</translation>
    </message>
    <message>
        <source>The attribute {attribute} was removed</source>
        <translation>Se ha eliminado el atributo {attribute}</translation>
    </message>
    <message>
        <source>The code {code} is not in the code book</source>
        <translation>El código {code} no está en el libro de códigos</translation>
    </message>
    <message>
        <source>The columns must be different, and ID and FORM among them</source>
        <translation>Las columnas deben ser distintas, e ID y FORM figurar entre ellas</translation>
    </message>
    <message>
        <source>The configuration has more than {limit} MB</source>
        <translation>La configuración tiene más de {limit} MB</translation>
    </message>
    <message>
        <source>The configuration has more than {limit} types</source>
        <translation>La configuración tiene más de {limit} tipos</translation>
    </message>
    <message>
        <source>The configuration has no type “{type}”</source>
        <translation>La configuración no tiene el tipo «{type}»</translation>
    </message>
    <message>
        <source>The configuration is not UTF-8 (byte {byte})</source>
        <translation>La configuración no está en UTF-8 (byte {byte})</translation>
    </message>
    <message>
        <source>The copy cannot be written ({reason})</source>
        <translation>No se puede escribir la copia ({reason})</translation>
    </message>
    <message>
        <source>The decision is no longer there</source>
        <translation>La decisión ya no está</translation>
    </message>
    <message>
        <source>The defaults are alpha 1, beta 1, delta_empty 1, 30 samples.</source>
        <translation>Los valores por defecto son alpha 1, beta 1, delta_empty 1, 30 muestras.</translation>
    </message>
    <message>
        <source>The definition or rule of {label} changed</source>
        <translation>La definición o la regla de {label} ha cambiado</translation>
    </message>
    <message>
        <source>The document has more than {limit} million elements and attributes</source>
        <translation>El documento tiene más de {limit} millones de elementos y atributos</translation>
    </message>
    <message>
        <source>The document has more than {limit} parts</source>
        <translation>El documento tiene más de {limit} partes</translation>
    </message>
    <message>
        <source>The document has no id of its own, or no hash</source>
        <translation>El documento no tiene identificador propio o no tiene hash</translation>
    </message>
    <message>
        <source>The document holds no text</source>
        <translation>El documento no contiene texto</translation>
    </message>
    <message>
        <source>The document id “{id}” occurs twice</source>
        <translation>El identificador de documento «{id}» aparece dos veces</translation>
    </message>
    <message>
        <source>The document is damaged or of an unknown kind ({reason})</source>
        <translation>El documento está dañado o es de un tipo desconocido ({reason})</translation>
    </message>
    <message>
        <source>The document is encrypted</source>
        <translation>El documento está cifrado</translation>
    </message>
    <message>
        <source>The document is handed out to this annotator</source>
        <translation>El documento está repartido a este anotador</translation>
    </message>
    <message>
        <source>The document is longer than {limit} million characters</source>
        <translation>El documento tiene más de {limit} millones de caracteres</translation>
    </message>
    <message>
        <source>The document is marked as done</source>
        <translation>El documento está marcado como terminado</translation>
    </message>
    <message>
        <source>The document “{id}” has another text in the project</source>
        <translation>El documento «{id}» tiene otro texto en el proyecto</translation>
    </message>
    <message>
        <source>The documents of a task stay as the trainer sent them</source>
        <translation>Los documentos de una tarea quedan como los envió el responsable</translation>
    </message>
    <message>
        <source>The documents stand in another order than in “{other}”</source>
        <translation>Los documentos están en otro orden que en «{other}»</translation>
    </message>
    <message>
        <source>The draft drops the label {label}, which {count} span bears. Retire it, merge it, or remove it together with its span.</source>
        <translation>El borrador suprime la etiqueta {label}, que lleva {count} segmento. Retírela, fusiónela o elimínela junto con su segmento.</translation>
    </message>
    <message>
        <source>The draft drops the label {label}, which {count} spans bear. Retire it, merge it, or remove it together with its spans.</source>
        <translation>El borrador suprime la etiqueta {label}, que llevan {count} segmentos. Retírela, fusiónela o elimínela junto con sus segmentos.</translation>
    </message>
    <message>
        <source>The edges stay as they were</source>
        <translation>Los bordes quedan como estaban</translation>
    </message>
    <message>
        <source>The edited decision has no span</source>
        <translation>La decisión editada no tiene segmento</translation>
    </message>
    <message>
        <source>The edited decision has no value</source>
        <translation>La decisión editada no tiene valor</translation>
    </message>
    <message>
        <source>The elements are nested more than {limit} deep</source>
        <translation>Los elementos tienen más de {limit} niveles de anidamiento</translation>
    </message>
    <message>
        <source>The entry has more than {limit} million values</source>
        <translation>La entrada tiene más de {limit} millones de valores</translation>
    </message>
    <message>
        <source>The entry is longer than {limit} MB</source>
        <translation>La entrada tiene más de {limit} MB</translation>
    </message>
    <message>
        <source>The entry is neither an annotation nor a page of them</source>
        <translation>La entrada no es ni una anotación ni una página de anotaciones</translation>
    </message>
    <message>
        <source>The entry is not JSON: {reason}</source>
        <translation>La entrada no es JSON: {reason}</translation>
    </message>
    <message>
        <source>The entry is not UTF-8</source>
        <translation>La entrada no está en UTF-8</translation>
    </message>
    <message>
        <source>The examples of {label} changed</source>
        <translation>Los ejemplos de {label} han cambiado</translation>
    </message>
    <message>
        <source>The export was refused: a place read back is not what was written, because {reason}</source>
        <translation>La exportación se ha rechazado: un lugar releído no es lo que se escribió, porque {reason}</translation>
    </message>
    <message>
        <source>The export was refused: {count} places read back are not what was written, the first because {reason}</source>
        <translation>La exportación se ha rechazado: {count} lugares releídos no son lo que se escribió, el primero porque {reason}</translation>
    </message>
    <message>
        <source>The expression cannot be read at character {place} ({reason})</source>
        <translation>No se puede leer la expresión en el carácter {place} ({reason})</translation>
    </message>
    <message>
        <source>The family {family} changed</source>
        <translation>La familia {family} ha cambiado</translation>
    </message>
    <message>
        <source>The family {family} was added</source>
        <translation>Se ha añadido la familia {family}</translation>
    </message>
    <message>
        <source>The family {family} was removed</source>
        <translation>Se ha eliminado la familia {family}</translation>
    </message>
    <message>
        <source>The family “{family}” has labels</source>
        <translation>La familia «{family}» tiene etiquetas</translation>
    </message>
    <message>
        <source>The feedback cannot be understood: {reason}</source>
        <translation>No se entienden los comentarios: {reason}</translation>
    </message>
    <message>
        <source>The feedback has version {version}, and this declannot reads version {known}</source>
        <translation>Los comentarios tienen la versión {version} y este declannot lee la versión {known}</translation>
    </message>
    <message>
        <source>The figures rest on the present state.</source>
        <translation>Las cifras se basan en el estado actual.</translation>
    </message>
    <message>
        <source>The figures rest on what each first sent.</source>
        <translation>Las cifras se basan en lo que cada uno envió primero.</translation>
    </message>
    <message>
        <source>The file belongs to another project, “{theirs}”; this one is “{ours}”</source>
        <translation>El archivo pertenece a otro proyecto, «{theirs}»; este es «{ours}»</translation>
    </message>
    <message>
        <source>The file cannot be read as Parquet ({reason})</source>
        <translation>No se puede leer el archivo como Parquet ({reason})</translation>
    </message>
    <message>
        <source>The file cannot be read as a CAS of UIMA ({reason})</source>
        <translation>No se puede leer el archivo como CAS de UIMA ({reason})</translation>
    </message>
    <message>
        <source>The file cannot be read as spaCy’s DocBin ({reason})</source>
        <translation>No se puede leer el archivo como DocBin de spaCy ({reason})</translation>
    </message>
    <message>
        <source>The file does not begin like WebAnno TSV 3</source>
        <translation>El archivo no empieza como WebAnno TSV 3</translation>
    </message>
    <message>
        <source>The file does not say what its offsets count (“offset_type”)</source>
        <translation>El archivo no dice qué cuentan sus posiciones («offset_type»)</translation>
    </message>
    <message>
        <source>The file has a document type, which no document of GATE has</source>
        <translation>El archivo tiene un tipo de documento, que ningún documento de GATE tiene</translation>
    </message>
    <message>
        <source>The file has a document type, which no project of REFI-QDA has</source>
        <translation>El archivo tiene un tipo de documento, que ningún proyecto de REFI-QDA tiene</translation>
    </message>
    <message>
        <source>The file has more than {size} MB</source>
        <translation>El archivo tiene más de {size} MB</translation>
    </message>
    <message>
        <source>The file has no text</source>
        <translation>El archivo no tiene texto</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>El archivo no contiene texto</translation>
    </message>
    <message>
        <source>The file holds several documents</source>
        <translation>El archivo contiene varios documentos</translation>
    </message>
    <message>
        <source>The file holds the label definitions of a doccano project, no documents</source>
        <translation>El archivo contiene las definiciones de etiquetas de un proyecto de doccano, no documentos</translation>
    </message>
    <message>
        <source>The file is OpenDocument but no text ({kind})</source>
        <translation>El archivo es OpenDocument, pero no un texto ({kind})</translation>
    </message>
    <message>
        <source>The file is XML but no document of GATE</source>
        <translation>El archivo es XML, pero no un documento de GATE</translation>
    </message>
    <message>
        <source>The file is XML but no project of REFI-QDA</source>
        <translation>El archivo es XML, pero no un proyecto de REFI-QDA</translation>
    </message>
    <message>
        <source>The file is a document of an old Office program (.doc)</source>
        <translation>El archivo es un documento de un programa de Office antiguo (.doc)</translation>
    </message>
    <message>
        <source>The file is damaged or not WebAnno TSV 3.3; export it again.</source>
        <translation>El archivo está dañado o no es WebAnno TSV 3.3; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged or was put together; export it again.</source>
        <translation>El archivo está dañado o se ha compuesto a mano; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged; take the original.</source>
        <translation>El archivo está dañado; use el original.</translation>
    </message>
    <message>
        <source>The file is damaged; write it again with spaCy’s DocBin.to_disk.</source>
        <translation>El archivo está dañado; escríbalo de nuevo con DocBin.to_disk de spaCy.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB</source>
        <translation>El archivo supera los {limit} MB</translation>
    </message>
    <message>
        <source>The file is longer than {limit} MB</source>
        <translation>El archivo supera los {limit} MB</translation>
    </message>
    <message>
        <source>The file is no JSON CAS of UIMA</source>
        <translation>El archivo no es un CAS de UIMA en JSON</translation>
    </message>
    <message>
        <source>The file is no TEI with a text</source>
        <translation>El archivo no es TEI con un texto</translation>
    </message>
    <message>
        <source>The file is no {title} document</source>
        <translation>El archivo no es un documento {title}</translation>
    </message>
    <message>
        <source>The file is not JSON or was cut off; take the original file.</source>
        <translation>El archivo no es JSON o está cortado; use el archivo original.</translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation>El archivo no está en UTF-8</translation>
    </message>
    <message>
        <source>The file is not UTF-8 at byte {byte}</source>
        <translation>El archivo no está en UTF-8 en el byte {byte}</translation>
    </message>
    <message>
        <source>The file is not XML: {reason}</source>
        <translation>El archivo no es XML: {reason}</translation>
    </message>
    <message>
        <source>The file is not text but {kind}</source>
        <translation>El archivo no es texto, sino {kind}</translation>
    </message>
    <message>
        <source>The file is not text: it holds NUL bytes</source>
        <translation>El archivo no es texto: contiene bytes NUL</translation>
    </message>
    <message>
        <source>The file is not text: it holds a NUL</source>
        <translation>El archivo no es texto: contiene un NUL</translation>
    </message>
    <message>
        <source>The file is not text: it holds a NUL at offset {offset}</source>
        <translation>El archivo no es texto: contiene un NUL en la posición {offset}</translation>
    </message>
    <message>
        <source>The file is not valid YAML: {problem}</source>
        <translation>El archivo no es YAML válido: {problem}</translation>
    </message>
    <message>
        <source>The file is of “{name}”, who has another id here</source>
        <translation>El archivo es de «{name}», que aquí tiene otro identificador</translation>
    </message>
    <message>
        <source>The file is of “{name}”, whom this project does not know</source>
        <translation>El archivo es de «{name}», a quien este proyecto no conoce</translation>
    </message>
    <message>
        <source>The file is the project itself</source>
        <translation>El archivo es el propio proyecto</translation>
    </message>
    <message>
        <source>The file is too large for a guideline</source>
        <translation>El archivo es demasiado grande para una guía</translation>
    </message>
    <message>
        <source>The file is too large for a schema</source>
        <translation>El archivo es demasiado grande para un esquema</translation>
    </message>
    <message>
        <source>The file is “{name}”, and only version 3 is read</source>
        <translation>El archivo es «{name}» y solo se lee la versión 3</translation>
    </message>
    <message>
        <source>The file unpacks to more than it may (a zip bomb?)</source>
        <translation>El archivo, descomprimido, supera lo permitido (¿una bomba zip?)</translation>
    </message>
    <message>
        <source>The file was altered: its SHA-256 is not the one in the manifest</source>
        <translation>El archivo se ha alterado: su SHA-256 no es el del manifiesto</translation>
    </message>
    <message>
        <source>The files name their annotators, so “{name}” was not used</source>
        <translation>Los archivos nombran a sus anotadores, así que no se ha usado «{name}»</translation>
    </message>
    <message>
        <source>The first begins at “start”, the last ends at “end”.</source>
        <translation>El primero empieza en «start» y el último acaba en «end».</translation>
    </message>
    <message>
        <source>The first line of CoNLL-U Plus names them.</source>
        <translation>La primera línea de CoNLL-U Plus las nombra.</translation>
    </message>
    <message>
        <source>The first project cannot be made</source>
        <translation>No se puede crear el primer proyecto</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} files</source>
        <translation>La carpeta contiene más de {limit} archivos</translation>
    </message>
    <message>
        <source>The folder is no earlier export and holds other things</source>
        <translation>La carpeta no es una exportación anterior y contiene otras cosas</translation>
    </message>
    <message>
        <source>The font {font} is not installed here: the usual serif is used</source>
        <translation>El tipo de letra {font} no está instalado aquí: se usa el habitual, con remates</translation>
    </message>
    <message>
        <source>The format of the file is not known</source>
        <translation>No se conoce el formato del archivo</translation>
    </message>
    <message>
        <source>The format {format}, which the package {package} adds, failed: {reason}</source>
        <translation>El formato {format}, que añade el paquete {package}, ha fallado: {reason}</translation>
    </message>
    <message>
        <source>The format {name} of {package} cannot be loaded ({reason})</source>
        <translation>No se puede cargar el formato {name} de {package} ({reason})</translation>
    </message>
    <message>
        <source>The format {name} of {package} declares no good {lack}</source>
        <translation>El formato {name} de {package} no declara bien {lack}</translation>
    </message>
    <message>
        <source>The format {name} of {package} has a name that is taken</source>
        <translation>El formato {name} de {package} tiene un nombre ya ocupado</translation>
    </message>
    <message>
        <source>The format {name} of {package} is no Format but a {kind}</source>
        <translation>El formato {name} de {package} no es un Format, sino un {kind}</translation>
    </message>
    <message>
        <source>The format “{format}” can be exported only</source>
        <translation>El formato «{format}» solo se puede exportar</translation>
    </message>
    <message>
        <source>The format “{format}” can be imported only</source>
        <translation>El formato «{format}» solo se puede importar</translation>
    </message>
    <message>
        <source>The fragments of the span at offset {start} do not begin and end with it</source>
        <translation>Los fragmentos del segmento en la posición {start} no empiezan y acaban con él</translation>
    </message>
    <message>
        <source>The fragments “{cell}” are not those of the span</source>
        <translation>Los fragmentos «{cell}» no son los del segmento</translation>
    </message>
    <message>
        <source>The gold layer has an annotator_id</source>
        <translation>La capa de referencia tiene un annotator_id</translation>
    </message>
    <message>
        <source>The guideline cannot be read</source>
        <translation>No se puede leer la guía de anotación</translation>
    </message>
    <message>
        <source>The guideline has {count} characters; at most {limit} are taken</source>
        <translation>La guía tiene {count} caracteres; se admiten {limit} como máximo</translation>
    </message>
    <message>
        <source>The guideline is in force</source>
        <translation>La guía está en vigor</translation>
    </message>
    <message>
        <source>The header has a line that is not known</source>
        <translation>El encabezado tiene una línea desconocida</translation>
    </message>
    <message>
        <source>The header says which columns there are; export the file again.</source>
        <translation>El encabezado dice qué columnas hay; exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The id “{id}” is not usable</source>
        <translation>El identificador «{id}» no se puede usar</translation>
    </message>
    <message>
        <source>The id “{id}” occurs twice</source>
        <translation>El identificador «{id}» aparece dos veces</translation>
    </message>
    <message>
        <source>The keys of “{action}” are no list</source>
        <translation>Las teclas de «{action}» no son una lista</translation>
    </message>
    <message>
        <source>The label {label} is retired</source>
        <translation>La etiqueta {label} está retirada</translation>
    </message>
    <message>
        <source>The label {label} is retired; spans that bear it were taken in: {count}</source>
        <translation>La etiqueta {label} está retirada; se han recibido segmentos que la llevan: {count}</translation>
    </message>
    <message>
        <source>The labelling configuration has a document type</source>
        <translation>La configuración de etiquetado tiene un tipo de documento</translation>
    </message>
    <message>
        <source>The labelling configuration is not XML</source>
        <translation>La configuración de etiquetado no es XML</translation>
    </message>
    <message>
        <source>The labels stand in another order</source>
        <translation>Las etiquetas están en otro orden</translation>
    </message>
    <message>
        <source>The last date is before the first</source>
        <translation>La última fecha es anterior a la primera</translation>
    </message>
    <message>
        <source>The layer is no longer there</source>
        <translation>La capa ya no está</translation>
    </message>
    <message>
        <source>The line cannot be read: “{line}”</source>
        <translation>No se puede leer la línea: «{line}»</translation>
    </message>
    <message>
        <source>The line is longer than {limit} MB</source>
        <translation>La línea tiene más de {limit} MB</translation>
    </message>
    <message>
        <source>The line is longer than {limit} characters</source>
        <translation>La línea tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <source>The line is no row</source>
        <translation>La línea no es una fila</translation>
    </message>
    <message>
        <source>The line is none of brat&apos;s: “{line}”</source>
        <translation>La línea no es de brat: «{line}»</translation>
    </message>
    <message>
        <source>The line is not JSON: {reason}</source>
        <translation>La línea no es JSON: {reason}</translation>
    </message>
    <message>
        <source>The line is not UTF-8 at byte {byte}</source>
        <translation>La línea no está en UTF-8 en el byte {byte}</translation>
    </message>
    <message>
        <source>The line names “{id}”, which is no span or event of the file</source>
        <translation>La línea nombra «{id}», que no es un segmento ni un evento del archivo</translation>
    </message>
    <message>
        <source>The longest length is shorter than the shortest</source>
        <translation>La longitud máxima es menor que la mínima</translation>
    </message>
    <message>
        <source>The name has {length} characters</source>
        <translation>El nombre tiene {length} caracteres</translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the adjudicated layer</source>
        <translation>El nombre «{name}» está reservado para la capa de referencia</translation>
    </message>
    <message>
        <source>The new schema drops the label {label}, which {count} spans bear</source>
        <translation>El nuevo esquema suprime la etiqueta {label}, que llevan {count} segmentos</translation>
    </message>
    <message>
        <source>The new schema drops the relation “{relation}”, which is in use</source>
        <translation>El nuevo esquema suprime la relación «{relation}», que está en uso</translation>
    </message>
    <message>
        <source>The node {id} stands at offset {offset} of the text, {units} in UTF-16 units</source>
        <translation>El nodo {id} está en la posición {offset} del texto, {units} en unidades UTF-16</translation>
    </message>
    <message>
        <source>The offset {offset} is outside of the text or inside a surrogate pair</source>
        <translation>La posición {offset} está fuera del texto o dentro de un par subrogado</translation>
    </message>
    <message>
        <source>The package does not hold the text “{name}”</source>
        <translation>El paquete no contiene el texto «{name}»</translation>
    </message>
    <message>
        <source>The package has version {version}, and this declannot reads version {known}</source>
        <translation>El paquete tiene la versión {version} y este declannot lee la versión {known}</translation>
    </message>
    <message>
        <source>The package holds {count} projects (files ending in {ending})</source>
        <translation>El paquete contiene {count} proyectos (archivos que acaban en {ending})</translation>
    </message>
    <message>
        <source>The page cannot be read ({reason})</source>
        <translation>No se puede leer la página ({reason})</translation>
    </message>
    <message>
        <source>The pattern means more than {limit} files</source>
        <translation>El patrón abarca más de {limit} archivos</translation>
    </message>
    <message>
        <source>The permitted ends of {relation} changed</source>
        <translation>Los extremos permitidos de {relation} han cambiado</translation>
    </message>
    <message>
        <source>The pieces of the span do not fit together</source>
        <translation>Los fragmentos del segmento no encajan</translation>
    </message>
    <message>
        <source>The process that reads PDFs cannot be started ({reason})</source>
        <translation>No se puede iniciar el proceso que lee los PDF ({reason})</translation>
    </message>
    <message>
        <source>The project cannot be made ({reason})</source>
        <translation>No se puede crear el proyecto ({reason})</translation>
    </message>
    <message>
        <source>The project cannot be opened ({reason})</source>
        <translation>No se puede abrir el proyecto ({reason})</translation>
    </message>
    <message>
        <source>The project cannot be read ({reason})</source>
        <translation>No se puede leer el proyecto ({reason})</translation>
    </message>
    <message>
        <source>The project cannot be written to: the file, its folder or the disk is read-only</source>
        <translation>No se puede escribir en el proyecto: el archivo, su carpeta o el disco son de solo lectura</translation>
    </message>
    <message>
        <source>The project has no annotator</source>
        <translation>El proyecto no tiene anotador</translation>
    </message>
    <message>
        <source>The project has no source that is text</source>
        <translation>El proyecto no tiene ninguna fuente que sea texto</translation>
    </message>
    <message>
        <source>The project has several annotators</source>
        <translation>El proyecto tiene varios anotadores</translation>
    </message>
    <message>
        <source>The project holds no documents yet</source>
        <translation>El proyecto aún no contiene documentos</translation>
    </message>
    <message>
        <source>The project holds what declannot never makes ({what_it_holds})</source>
        <translation>El proyecto contiene algo que declannot nunca crea ({what_it_holds})</translation>
    </message>
    <message>
        <source>The project is busy with: {work}</source>
        <translation>El proyecto está ocupado con: {work}</translation>
    </message>
    <message>
        <source>The project is busy: somebody else reads or writes it</source>
        <translation>El proyecto está ocupado: otra persona lo lee o escribe en él</translation>
    </message>
    <message>
        <source>The project is cut short: {size} bytes are left of it</source>
        <translation>El proyecto está truncado: quedan {size} bytes</translation>
    </message>
    <message>
        <source>The project is cut short: {size} of {expected} bytes are left</source>
        <translation>El proyecto está truncado: quedan {size} de {expected} bytes</translation>
    </message>
    <message>
        <source>The project is damaged ({reason})</source>
        <translation>El proyecto está dañado ({reason})</translation>
    </message>
    <message>
        <source>The project is damaged ({reason}), so it was not copied</source>
        <translation>El proyecto está dañado ({reason}), así que no se ha copiado</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>El proyecto está abierto en modo de solo lectura</translation>
    </message>
    <message>
        <source>The project is open for reading only: save a copy to work on</source>
        <translation>El proyecto está abierto en modo de solo lectura: guarde una copia para trabajar en ella</translation>
    </message>
    <message>
        <source>The project itself cannot be overwritten</source>
        <translation>El propio proyecto no se puede sobrescribir</translation>
    </message>
    <message>
        <source>The project lacks its title or its schema</source>
        <translation>Al proyecto le falta el título o el esquema</translation>
    </message>
    <message>
        <source>The project lacks the table {table}</source>
        <translation>Al proyecto le falta la tabla {table}</translation>
    </message>
    <message>
        <source>The project was changed since the preview</source>
        <translation>El proyecto ha cambiado desde la vista previa</translation>
    </message>
    <message>
        <source>The project was closed</source>
        <translation>El proyecto se ha cerrado</translation>
    </message>
    <message>
        <source>The project was made by a newer declannot (schema {number}, this program knows {known})</source>
        <translation>El proyecto se creó con un declannot más nuevo (esquema {number}; este programa conoce {known})</translation>
    </message>
    <message>
        <source>The project was made by an older declannot and cannot be brought up to date here: it is open for reading only</source>
        <translation>El proyecto se creó con un declannot más antiguo y no se puede actualizar aquí: está abierto en modo de solo lectura</translation>
    </message>
    <message>
        <source>The query has more than {count} words</source>
        <translation>La consulta tiene más de {count} palabras</translation>
    </message>
    <message>
        <source>The quotation mark at character {place} is not closed</source>
        <translation>La comilla del carácter {place} no está cerrada</translation>
    </message>
    <message>
        <source>The quotation marks at character {place} hold nothing</source>
        <translation>Las comillas del carácter {place} están vacías</translation>
    </message>
    <message>
        <source>The range {start} to {end} is not in the text, which has {length} characters</source>
        <translation>El intervalo de {start} a {end} no está en el texto, que tiene {length} caracteres</translation>
    </message>
    <message>
        <source>The record has not one text; it holds {keys}</source>
        <translation>El registro no tiene un único texto; contiene {keys}</translation>
    </message>
    <message>
        <source>The record has spans of nobody</source>
        <translation>El registro tiene segmentos de nadie</translation>
    </message>
    <message>
        <source>The record has version {version}, and this declannot reads version {known}</source>
        <translation>El registro tiene la versión {version} y este declannot lee la versión {known}</translation>
    </message>
    <message>
        <source>The region “{id}” has no offsets into a text</source>
        <translation>La región «{id}» no tiene posiciones en un texto</translation>
    </message>
    <message>
        <source>The relation {name} has {count} ends</source>
        <translation>La relación {name} tiene {count} extremos</translation>
    </message>
    <message>
        <source>The relation {relation} is called {other}</source>
        <translation>La relación {relation} se llama {other}</translation>
    </message>
    <message>
        <source>The relation {relation} is there already</source>
        <translation>La relación {relation} ya existe</translation>
    </message>
    <message>
        <source>The relation {relation} was added</source>
        <translation>Se ha añadido la relación {relation}</translation>
    </message>
    <message>
        <source>The relation {relation} was removed</source>
        <translation>Se ha eliminado la relación {relation}</translation>
    </message>
    <message>
        <source>The relation “{id}” has other content in the project</source>
        <translation>La relación «{id}» tiene otro contenido en el proyecto</translation>
    </message>
    <message>
        <source>The relation “{relation}” of this span does not permit {label}</source>
        <translation>La relación «{relation}» de este segmento no permite {label}</translation>
    </message>
    <message>
        <source>The result is shown when you have marked the document as done</source>
        <translation>El resultado se mostrará cuando haya marcado el documento como terminado</translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}</source>
        <translation>No se puede leer la fila: {reason}</translation>
    </message>
    <message>
        <source>The row has no list of tags called “{name}”</source>
        <translation>La fila no tiene una lista de marcas llamada «{name}»</translation>
    </message>
    <message>
        <source>The row has no word</source>
        <translation>La fila no tiene palabra</translation>
    </message>
    <message>
        <source>The row has {count} cells, and the header {width}</source>
        <translation>La fila tiene {count} celdas y el encabezado {width}</translation>
    </message>
    <message>
        <source>The row has {count} columns, and most have {width}</source>
        <translation>La fila tiene {count} columnas y la mayoría tiene {width}</translation>
    </message>
    <message>
        <source>The row has {found} columns and needs {needed}</source>
        <translation>La fila tiene {found} columnas y necesita {needed}</translation>
    </message>
    <message>
        <source>The row {unit} occurs twice</source>
        <translation>La fila {unit} aparece dos veces</translation>
    </message>
    <message>
        <source>The rows of a document are scattered, and there are more than {limit}</source>
        <translation>Las filas de un documento están dispersas y hay más de {limit}</translation>
    </message>
    <message>
        <source>The rules for spans by their place changed</source>
        <translation>Las reglas de segmentos según su lugar han cambiado</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Lo mismo en una tabla</translation>
    </message>
    <message>
        <source>The same text is also {other}</source>
        <translation>El mismo texto es también {other}</translation>
    </message>
    <message>
        <source>The same text is {label} already</source>
        <translation>El mismo texto ya es {label}</translation>
    </message>
    <message>
        <source>The same text is {label} and {other}</source>
        <translation>El mismo texto es {label} y {other}</translation>
    </message>
    <message>
        <source>The same text is {label} in gold already</source>
        <translation>El mismo texto ya es {label} en la referencia</translation>
    </message>
    <message>
        <source>The same with labels left aside: how many spans stand in the same place. If it lies well above strict F1, the labels are what is not agreed on; if not, the edges are.</source>
        <translation>Lo mismo sin contar las etiquetas: cuántos segmentos están en el mismo lugar. Si queda muy por encima del F1 estricto, se discrepa en las etiquetas; si no, en los bordes.</translation>
    </message>
    <message>
        <source>The schema forbids this; choose other edges or another label.</source>
        <translation>El esquema lo prohíbe; elija otros bordes u otra etiqueta.</translation>
    </message>
    <message>
        <source>The schema has no attribute “{attribute}”</source>
        <translation>El esquema no tiene el atributo «{attribute}»</translation>
    </message>
    <message>
        <source>The schema has no attribute “{attribute}” any more; values kept: {count}</source>
        <translation>El esquema ya no tiene el atributo «{attribute}»; valores conservados: {count}</translation>
    </message>
    <message>
        <source>The schema has no further family</source>
        <translation>El esquema no tiene más familias</translation>
    </message>
    <message>
        <source>The schema has no label {label}</source>
        <translation>El esquema no tiene la etiqueta {label}</translation>
    </message>
    <message>
        <source>The schema has no label “{label}”</source>
        <translation>El esquema no tiene la etiqueta «{label}»</translation>
    </message>
    <message>
        <source>The schema has no label “{label}” to map to</source>
        <translation>El esquema no tiene la etiqueta «{label}» a la que asignar</translation>
    </message>
    <message>
        <source>The schema has no relation for {label}</source>
        <translation>El esquema no tiene relaciones para {label}</translation>
    </message>
    <message>
        <source>The schema has no relation {relation}</source>
        <translation>El esquema no tiene la relación {relation}</translation>
    </message>
    <message>
        <source>The schema has no relation “{relation}”</source>
        <translation>El esquema no tiene la relación «{relation}»</translation>
    </message>
    <message>
        <source>The schema is called {name}</source>
        <translation>El esquema se llama {name}</translation>
    </message>
    <message>
        <source>The schema is in force already</source>
        <translation>El esquema ya está en vigor</translation>
    </message>
    <message>
        <source>The schema offers no label “{label}”</source>
        <translation>El esquema no ofrece la etiqueta «{label}»</translation>
    </message>
    <message>
        <source>The schema was changed meanwhile</source>
        <translation>El esquema ha cambiado mientras tanto</translation>
    </message>
    <message>
        <source>The sentence cannot be read ({reason})</source>
        <translation>No se puede leer la oración ({reason})</translation>
    </message>
    <message>
        <source>The settings were damaged and are as at first; the old file is {place}</source>
        <translation>Los ajustes estaban dañados y están como al principio; el archivo anterior es {place}</translation>
    </message>
    <message>
        <source>The span at offset {start} ends at {end}</source>
        <translation>El segmento de la posición {start} acaba en {end}</translation>
    </message>
    <message>
        <source>The span at offset {start} quotes “{quote}”, but the text there is “{covered}”</source>
        <translation>El segmento de la posición {start} cita «{quote}», pero el texto allí es «{covered}»</translation>
    </message>
    <message>
        <source>The span begins or ends with a blank</source>
        <translation>El segmento empieza o acaba con un espacio</translation>
    </message>
    <message>
        <source>The span begins or ends with punctuation</source>
        <translation>El segmento empieza o acaba con puntuación</translation>
    </message>
    <message>
        <source>The span belongs to another annotator, or is no longer there</source>
        <translation>El segmento pertenece a otro anotador o ya no está</translation>
    </message>
    <message>
        <source>The span from word {first} to {last} is not in the document, which has {length} words</source>
        <translation>El segmento de la palabra {first} a la {last} no está en el documento, que tiene {length} palabras</translation>
    </message>
    <message>
        <source>The span id “{id}” occurs twice in the document</source>
        <translation>El identificador de segmento «{id}» aparece dos veces en el documento</translation>
    </message>
    <message>
        <source>The span is no longer there</source>
        <translation>El segmento ya no está</translation>
    </message>
    <message>
        <source>The span lies outside the text, which has {length} characters</source>
        <translation>El segmento queda fuera del texto, que tiene {length} caracteres</translation>
    </message>
    <message>
        <source>The span of these attributes was decided away</source>
        <translation>El segmento de estos atributos quedó descartado por una decisión</translation>
    </message>
    <message>
        <source>The span {start} to {end} is not in the text, which has {length} characters</source>
        <translation>El segmento de {start} a {end} no está en el texto, que tiene {length} caracteres</translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text ({first}–{last})</source>
        <translation>El segmento {start}–{end} queda fuera del texto ({first}–{last})</translation>
    </message>
    <message>
        <source>The span “{id}” has other content in the project</source>
        <translation>El segmento «{id}» tiene otro contenido en el proyecto</translation>
    </message>
    <message>
        <source>The spans this was about are gone</source>
        <translation>Los segmentos de los que se trataba ya no están</translation>
    </message>
    <message>
        <source>The split “{split}” is not three shares that make 100</source>
        <translation>La partición «{split}» no son tres partes que sumen 100</translation>
    </message>
    <message>
        <source>The star at character {place} is not at the end of a word</source>
        <translation>El asterisco del carácter {place} no está al final de una palabra</translation>
    </message>
    <message>
        <source>The statement cannot be printed</source>
        <translation>No se puede imprimir la declaración</translation>
    </message>
    <message>
        <source>The table holds no texts</source>
        <translation>La tabla no contiene textos</translation>
    </message>
    <message>
        <source>The table holds something that is not a count</source>
        <translation>La tabla contiene algo que no es un recuento</translation>
    </message>
    <message>
        <source>The table is copied</source>
        <translation>La tabla está copiada</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>La tabla está vacía</translation>
    </message>
    <message>
        <source>The table of counts is not square: {rows} rows, and a row of {columns} columns</source>
        <translation>La tabla de recuentos no es cuadrada: {rows} filas, y una fila de {columns} columnas</translation>
    </message>
    <message>
        <source>The tables of the guideline have more than {limit} cells</source>
        <translation>Las tablas de la guía tienen más de {limit} celdas</translation>
    </message>
    <message>
        <source>The tags in “{column}” are numbers, and the file does not say what they mean</source>
        <translation>Las marcas de «{column}» son números y el archivo no dice qué significan</translation>
    </message>
    <message>
        <source>The task file brought: {news}</source>
        <translation>El archivo de tarea trajo: {news}</translation>
    </message>
    <message>
        <source>The task file was made from this very project; it is for {name}</source>
        <translation>El archivo de tarea se creó a partir de este mismo proyecto; es para {name}</translation>
    </message>
    <message>
        <source>The task has no text; it holds {keys}</source>
        <translation>La tarea no tiene texto; contiene {keys}</translation>
    </message>
    <message>
        <source>The task has regions of the kind “{kind}”, which are none of a plain text</source>
        <translation>La tarea tiene regiones del tipo «{kind}», que no son de un texto sin formato</translation>
    </message>
    <message>
        <source>The task is for {name}, and this project is no annotator&apos;s copy</source>
        <translation>La tarea es para {name} y este proyecto no es la copia de un anotador</translation>
    </message>
    <message>
        <source>The task is for {name}, and this project is that of {owner}</source>
        <translation>La tarea es para {name} y este proyecto es el de {owner}</translation>
    </message>
    <message>
        <source>The task is open; its project lies in {place}</source>
        <translation>La tarea está abierta; su proyecto está en {place}</translation>
    </message>
    <message>
        <source>The task this feedback is about is not here: its places lead nowhere</source>
        <translation>La tarea de estos comentarios no está aquí: sus lugares no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>The task&apos;s schema drops the label {label}, which {count} spans bear</source>
        <translation>El esquema de la tarea suprime la etiqueta {label}, que llevan {count} segmentos</translation>
    </message>
    <message>
        <source>The text and the words must agree; take the original file.</source>
        <translation>El texto y las palabras deben coincidir; use el archivo original.</translation>
    </message>
    <message>
        <source>The text has characters beyond U+FFFF, and the file does not say what it counts</source>
        <translation>El texto tiene caracteres más allá de U+FFFF y el archivo no dice qué cuenta</translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair (U+{code}) at offset {offset}</source>
        <translation>El texto contiene medio par subrogado (U+{code}) en la posición {offset}</translation>
    </message>
    <message>
        <source>The text holds something that is no node with an offset</source>
        <translation>El texto contiene algo que no es un nodo con posición</translation>
    </message>
    <message>
        <source>The text is as it was</source>
        <translation>El texto queda como estaba</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>El texto está vacío</translation>
    </message>
    <message>
        <source>The text is longer than {limit} million characters</source>
        <translation>El texto tiene más de {limit} millones de caracteres</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>El texto no está en UTF-8</translation>
    </message>
    <message>
        <source>The text is not that of “{other}”, though both stand for one document</source>
        <translation>El texto no es el de «{other}», aunque ambos representan el mismo documento</translation>
    </message>
    <message>
        <source>The text is not {encoding} (byte {byte})</source>
        <translation>El texto no está en {encoding} (byte {byte})</translation>
    </message>
    <message>
        <source>The text is not {encoding} (near byte {byte})</source>
        <translation>El texto no está en {encoding} (cerca del byte {byte})</translation>
    </message>
    <message>
        <source>The text is too large</source>
        <translation>El texto es demasiado grande</translation>
    </message>
    <message>
        <source>The text of the annotations, {name}, is not beside them</source>
        <translation>El texto de las anotaciones, {name}, no está junto a ellas</translation>
    </message>
    <message>
        <source>The text of the document “{document}” is not known</source>
        <translation>No se conoce el texto del documento «{document}»</translation>
    </message>
    <message>
        <source>The text of “{document}” is longer than can be taken in</source>
        <translation>El texto de «{document}» es más largo de lo que se puede recibir</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored: its SHA-256 differs</source>
        <translation>El texto de «{title}» no es el que se guardó: su SHA-256 difiere</translation>
    </message>
    <message>
        <source>The text of “{title}” was corrected since it was sent to {name}: the work is with the earlier version; “Carry over work on the earlier version” takes it to the present one</source>
        <translation>El texto de «{title}» se corrigió después de enviarlo a {name}: el trabajo está en la versión anterior; «Trasladar el trabajo de la versión anterior» lo pasa a la actual</translation>
    </message>
    <message>
        <source>The text was changed after its annotations were made; take the original file.</source>
        <translation>El texto cambió después de hacerse las anotaciones; use el archivo original.</translation>
    </message>
    <message>
        <source>The title has {length} characters</source>
        <translation>El título tiene {length} caracteres</translation>
    </message>
    <message>
        <source>The title “{title}…” was cut to {limit} characters</source>
        <translation>El título «{title}…» se ha cortado a {limit} caracteres</translation>
    </message>
    <message>
        <source>The titles of {label} changed</source>
        <translation>Los títulos de {label} han cambiado</translation>
    </message>
    <message>
        <source>The translation is missing or damaged, so English is spoken ({file})</source>
        <translation>Falta la traducción o está dañada, así que se usa el inglés ({file})</translation>
    </message>
    <message>
        <source>The two disagree on the label too</source>
        <translation>Los dos discrepan también en la etiqueta</translation>
    </message>
    <message>
        <source>The type system is not there that knows {type}</source>
        <translation>Falta el sistema de tipos que conoce {type}</translation>
    </message>
    <message>
        <source>The unsaved changes were left</source>
        <translation>Los cambios sin guardar se han descartado</translation>
    </message>
    <message>
        <source>The value of “{inside}” is not what the record takes: {reason}</source>
        <translation>El valor de «{inside}» no es lo que admite el registro: {reason}</translation>
    </message>
    <message>
        <source>The value {value} of {attribute} became {other}</source>
        <translation>El valor {value} de {attribute} ha pasado a ser {other}</translation>
    </message>
    <message>
        <source>The word “{word}” is not in the raw text of its paragraph</source>
        <translation>La palabra «{word}» no está en el texto sin formato de su párrafo</translation>
    </message>
    <message>
        <source>The work file cannot be understood: {reason}</source>
        <translation>No se entiende el archivo de trabajo: {reason}</translation>
    </message>
    <message>
        <source>The work on “{title}” has changed meanwhile</source>
        <translation>El trabajo en «{title}» ha cambiado mientras tanto</translation>
    </message>
    <message>
        <source>There already is a dataset named “{name}”</source>
        <translation>Ya hay un conjunto de datos llamado «{name}»</translation>
    </message>
    <message>
        <source>There already is a label named “{label}”</source>
        <translation>Ya hay una etiqueta llamada «{label}»</translation>
    </message>
    <message>
        <source>There already is an annotator named “{name}”</source>
        <translation>Ya hay un anotador llamado «{name}»</translation>
    </message>
    <message>
        <source>There already is another annotator named “{name}”</source>
        <translation>Ya hay otro anotador llamado «{name}»</translation>
    </message>
    <message>
        <source>There are no documents to give out</source>
        <translation>No hay documentos que repartir</translation>
    </message>
    <message>
        <source>There are no hits to save</source>
        <translation>No hay resultados que guardar</translation>
    </message>
    <message>
        <source>There are not as many lengths as documents</source>
        <translation>No hay tantas longitudes como documentos</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Ya hay un archivo con este nombre</translation>
    </message>
    <message>
        <source>There is a span with this label on this text already</source>
        <translation>Ya hay un segmento con esta etiqueta en este texto</translation>
    </message>
    <message>
        <source>There is no column “{column}”</source>
        <translation>No hay ninguna columna «{column}»</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in the project</source>
        <translation>No hay ningún conjunto de datos «{name}» en el proyecto</translation>
    </message>
    <message>
        <source>There is no decision to confirm</source>
        <translation>No hay ninguna decisión que confirmar</translation>
    </message>
    <message>
        <source>There is no document for {name}</source>
        <translation>No hay ningún documento para {name}</translation>
    </message>
    <message>
        <source>There is no document that both have begun and that could be compared</source>
        <translation>No hay ningún documento que ambos hayan empezado y se pueda comparar</translation>
    </message>
    <message>
        <source>There is no document that both have finished and that could be compared</source>
        <translation>No hay ningún documento que ambos hayan terminado y se pueda comparar</translation>
    </message>
    <message>
        <source>There is no document to export</source>
        <translation>No hay ningún documento que exportar</translation>
    </message>
    <message>
        <source>There is no document to export but those for practice</source>
        <translation>No hay ningún documento que exportar salvo los de práctica</translation>
    </message>
    <message>
        <source>There is no document “{id}” in the project</source>
        <translation>No hay ningún documento «{id}» en el proyecto</translation>
    </message>
    <message>
        <source>There is no feedback for {name} yet: “{title}” is left out because {reason}</source>
        <translation>Aún no hay comentarios para {name}: «{title}» se excluye porque {reason}</translation>
    </message>
    <message>
        <source>There is no format “{name}”</source>
        <translation>No hay ningún formato «{name}»</translation>
    </message>
    <message>
        <source>There is no single decision to confirm</source>
        <translation>No hay una única decisión que confirmar</translation>
    </message>
    <message>
        <source>There is no span in it</source>
        <translation>No contiene ningún segmento</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>No hay tal archivo o carpeta</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>No hay tal carpeta</translation>
    </message>
    <message>
        <source>There is no such project</source>
        <translation>No hay tal proyecto</translation>
    </message>
    <message>
        <source>There is no work of {name} yet</source>
        <translation>Aún no hay trabajo de {name}</translation>
    </message>
    <message>
        <source>There is no work on an earlier version that is not here</source>
        <translation>No hay trabajo sobre una versión anterior que no esté aquí</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>No hay nada que comparar</translation>
    </message>
    <message>
        <source>There is nothing to decide</source>
        <translation>No hay nada que decidir</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>No hay nada que importar</translation>
    </message>
    <message>
        <source>There is nothing to look for</source>
        <translation>No hay nada que buscar</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>No hay nada que revisar</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is only one annotator to compare</source>
        <translation>Solo hay un anotador que comparar</translation>
    </message>
    <message>
        <source>There is something of that name already</source>
        <translation>Ya hay algo con ese nombre</translation>
    </message>
    <message>
        <source>They wait for decisions about the spans they join</source>
        <translation>Esperan las decisiones sobre los segmentos que enlazan</translation>
    </message>
    <message>
        <source>This SQLite file belongs to another program</source>
        <translation>Este archivo SQLite pertenece a otro programa</translation>
    </message>
    <message>
        <source>This SQLite file is not a declannot project</source>
        <translation>Este archivo SQLite no es un proyecto de declannot</translation>
    </message>
    <message>
        <source>This agreement is not in gold yet</source>
        <translation>Este acuerdo aún no está en la referencia</translation>
    </message>
    <message>
        <source>This difference is not about edges</source>
        <translation>Esta diferencia no trata de bordes</translation>
    </message>
    <message>
        <source>This file is a task: it is for annotating alone</source>
        <translation>Este archivo es una tarea: solo sirve para anotar</translation>
    </message>
    <message>
        <source>This file is too large to hold keys</source>
        <translation>Este archivo es demasiado grande para contener teclas</translation>
    </message>
    <message>
        <source>This file of keys was written by another version of declannot</source>
        <translation>Este archivo de teclas lo escribió otra versión de declannot</translation>
    </message>
    <message>
        <source>This guideline is in force already</source>
        <translation>Esta guía ya está en vigor</translation>
    </message>
    <message>
        <source>This is a file, and the export is a folder</source>
        <translation>Esto es un archivo y la exportación es una carpeta</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Esto es una carpeta</translation>
    </message>
    <message>
        <source>This is a folder, and the format writes one file</source>
        <translation>Esto es una carpeta y el formato escribe un solo archivo</translation>
    </message>
    <message>
        <source>This is a project or another database</source>
        <translation>Esto es un proyecto u otra base de datos</translation>
    </message>
    <message>
        <source>This is an agreement: take all agreements instead</source>
        <translation>Esto es un acuerdo: en su lugar, acepte todos los acuerdos</translation>
    </message>
    <message>
        <source>This is an earlier version of a corrected text; it stays as it was</source>
        <translation>Esta es una versión anterior de un texto corregido; queda como estaba</translation>
    </message>
    <message>
        <source>This is an earlier version of “{title}”; its text stays as it is</source>
        <translation>Esta es una versión anterior de «{title}»; su texto queda como está</translation>
    </message>
    <message>
        <source>This is an earlier version; correct the present one</source>
        <translation>Esta es una versión anterior; corrija la actual</translation>
    </message>
    <message>
        <source>This is for hits of a search: look for something in the Corpus first</source>
        <translation>Esto es para los resultados de una búsqueda: busque antes algo en Corpus</translation>
    </message>
    <message>
        <source>This is for projects that came by a task file</source>
        <translation>Esto es para proyectos que llegaron con un archivo de tarea</translation>
    </message>
    <message>
        <source>This is for the Review workspace</source>
        <translation>Esto es para el espacio de trabajo Revisión</translation>
    </message>
    <message>
        <source>This is neither a declannot package nor a project</source>
        <translation>Esto no es ni un paquete ni un proyecto de declannot</translation>
    </message>
    <message>
        <source>This is no CoNLL-U.</source>
        <translation>Esto no es CoNLL-U.</translation>
    </message>
    <message>
        <source>This is no feedback</source>
        <translation>Esto no es un archivo de comentarios</translation>
    </message>
    <message>
        <source>This is no file of keys</source>
        <translation>Esto no es un archivo de teclas</translation>
    </message>
    <message>
        <source>This is no key an action can have</source>
        <translation>Una acción no puede tener esta tecla</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>Esto no es una tabla.</translation>
    </message>
    <message>
        <source>This is no task file but one of the kind “{kind}”</source>
        <translation>Esto no es un archivo de tarea, sino uno del tipo «{kind}»</translation>
    </message>
    <message>
        <source>This is not a declannot project, or its beginning is damaged</source>
        <translation>Esto no es un proyecto de declannot o su comienzo está dañado</translation>
    </message>
    <message>
        <source>This is not a document for practice</source>
        <translation>Este documento no es de práctica</translation>
    </message>
    <message>
        <source>This is not a schema: it should begin with keys such as name, families and labels</source>
        <translation>Esto no es un esquema: debería empezar con claves como name, families y labels</translation>
    </message>
    <message>
        <source>This is not decided yet</source>
        <translation>Esto aún no está decidido</translation>
    </message>
    <message>
        <source>This is the first difference</source>
        <translation>Esta es la primera diferencia</translation>
    </message>
    <message>
        <source>This is the first document</source>
        <translation>Este es el primer documento</translation>
    </message>
    <message>
        <source>This is the last document</source>
        <translation>Este es el último documento</translation>
    </message>
    <message>
        <source>This is the present state. What was changed after the first hand-over, for example after feedback, is not independent</source>
        <translation>Este es el estado actual. Lo que se cambió tras la primera entrega, por ejemplo tras los comentarios, no es independiente</translation>
    </message>
    <message>
        <source>This is the present version</source>
        <translation>Esta es la versión actual</translation>
    </message>
    <message>
        <source>This key is for typing: take one with Ctrl or Alt, or a function key</source>
        <translation>Esta tecla es para escribir: use una con Ctrl o Alt, o una tecla de función</translation>
    </message>
    <message>
        <source>This makes no sense now</source>
        <translation>Esto no tiene sentido ahora</translation>
    </message>
    <message>
        <source>This project has no guideline</source>
        <translation>Este proyecto no tiene guía</translation>
    </message>
    <message>
        <source>This project is a task: the trainer adds its documents</source>
        <translation>Este proyecto es una tarea: el responsable añade sus documentos</translation>
    </message>
    <message>
        <source>This project is a task: work is taken in by the trainer</source>
        <translation>Este proyecto es una tarea: el trabajo lo recibe el responsable</translation>
    </message>
    <message>
        <source>This project is a task: your trainer does that in the whole project</source>
        <translation>Este proyecto es una tarea: eso lo hace su responsable en el proyecto completo</translation>
    </message>
    <message>
        <source>This project lies in a folder of {service}: two computers must not have it open at once; keep it elsewhere, and put exports there</source>
        <translation>Este proyecto está en una carpeta de {service}: no debe abrirse en dos equipos a la vez; guárdelo en otro lugar y ponga allí las exportaciones</translation>
    </message>
    <message>
        <source>This span is in gold; here you see and edit your own layer</source>
        <translation>Este segmento está en la referencia; aquí ve y edita su propia capa</translation>
    </message>
    <message>
        <source>This span is {name}&apos;s; here you see and edit your own layer</source>
        <translation>Este segmento es de {name}; aquí ve y edita su propia capa</translation>
    </message>
    <message>
        <source>This task came without instructions</source>
        <translation>Esta tarea llegó sin instrucciones</translation>
    </message>
    <message>
        <source>This task file was taken in before; go on where you were</source>
        <translation>Este archivo de tarea ya se recibió; siga donde estaba</translation>
    </message>
    <message>
        <source>This works while gold is edited: press Enter in the statement first</source>
        <translation>Esto funciona mientras se edita la referencia: pulse antes Intro en la declaración</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>To cite it</source>
        <translation>Para citarlo</translation>
    </message>
    <message>
        <source>Tokens and raw text belong together; take the original file.</source>
        <translation>Los tokens y el texto sin formato van juntos; use el archivo original.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Inténtelo de nuevo cuando haya acabado.</translation>
    </message>
    <message>
        <source>Try again, or save a copy on another disk.</source>
        <translation>Inténtelo de nuevo o guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>Twice the relations of the same type between the same spans, divided by all relations of both. A relation can match only where both its ends do.</source>
        <translation>El doble de las relaciones del mismo tipo entre los mismos segmentos, dividido por todas las relaciones de ambos. Una relación solo puede emparejarse donde lo hacen sus dos extremos.</translation>
    </message>
    <message>
        <source>Two annotators are compared here, and {count} are named</source>
        <translation>Aquí se comparan dos anotadores y se nombran {count}</translation>
    </message>
    <message>
        <source>Two annotators are named “{name}”</source>
        <translation>Dos anotadores se llaman «{name}»</translation>
    </message>
    <message>
        <source>Two annotators make one table, with a row and a column for each category.</source>
        <translation>Dos anotadores forman una tabla, con una fila y una columna por categoría.</translation>
    </message>
    <message>
        <source>Two columns have the name “{name}”</source>
        <translation>Dos columnas tienen el nombre «{name}»</translation>
    </message>
    <message>
        <source>Type a word, or a phrase in quotes.</source>
        <translation>Escriba una palabra, o una frase entre comillas.</translation>
    </message>
    <message>
        <source>Type one, such as “1.0”.</source>
        <translation>Escriba uno, como «1.0».</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>Type some words.</source>
        <translation>Escriba algunas palabras.</translation>
    </message>
    <message>
        <source>Type some.</source>
        <translation>Escriba algo.</translation>
    </message>
    <message>
        <source>Undo its removal.</source>
        <translation>Deshaga su eliminación.</translation>
    </message>
    <message>
        <source>Undo would take back: {step}</source>
        <translation>Deshacer revertiría: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Unequal attributes</source>
        <translation>Atributos distintos</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder in parts.</source>
        <translation>Descomprímalo e importe la carpeta por partes.</translation>
    </message>
    <message>
        <source>Up to date; comparison {hash}</source>
        <translation>Al día; comparación {hash}</translation>
    </message>
    <message>
        <source>Update declannot to a version that knows schema {number}.</source>
        <translation>Actualice declannot a una versión que conozca el esquema {number}.</translation>
    </message>
    <message>
        <source>Use a newer declannot.</source>
        <translation>Use un declannot más nuevo.</translation>
    </message>
    <message>
        <source>Use at most {limit}.</source>
        <translation>Use {limit} como máximo.</translation>
    </message>
    <message>
        <source>Use “{title}” for practice</source>
        <translation>Usar «{title}» para practicar</translation>
    </message>
    <message>
        <source>Use “{title}” for real work</source>
        <translation>Usar «{title}» para trabajo real</translation>
    </message>
    <message>
        <source>Version {number} of the schema is in force</source>
        <translation>La versión {number} del esquema está en vigor</translation>
    </message>
    <message>
        <source>WebAnno TSV is always UTF-8; export it again.</source>
        <translation>WebAnno TSV siempre está en UTF-8; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>What a dataset holds was chosen when it was frozen</source>
        <translation>Lo que contiene un conjunto de datos se eligió al congelarlo</translation>
    </message>
    <message>
        <source>What comes again</source>
        <translation>Lo que se repite</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>¿Qué dice?</translation>
    </message>
    <message>
        <source>What is kept of the dataset “{name}” cannot be read</source>
        <translation>No se puede leer lo que se conserva del conjunto de datos «{name}»</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Lo que dice la guía</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <source>Where the figure would lie if other documents of the same kind had been read: whole documents are drawn again and again with replacement. Below five documents there is none, and below twenty it is too narrow, because few documents hardly differ enough.</source>
        <translation>Dónde estaría la cifra si se hubieran leído otros documentos del mismo tipo: se sortean una y otra vez documentos completos con reemplazo. Con menos de cinco documentos no hay intervalo y con menos de veinte es demasiado estrecho, porque pocos documentos apenas difieren lo suficiente.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Dónde difieren</translation>
    </message>
    <message>
        <source>Which label stands for which</source>
        <translation>Qué etiqueta corresponde a cuál</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why spans were decided otherwise than somebody had them. A decision counts under every label it is about. Below stands what schema and guideline say, to be mended where that is the reason.</source>
        <translation>Por qué se decidieron los segmentos de modo distinto a como alguien los tenía. Una decisión cuenta en cada etiqueta a la que se refiere. Debajo figura lo que dicen el esquema y la guía, para corregirlo donde ese sea el motivo.</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Con sugerencias</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Words are numbered from 1, their columns parted by tabs; save the file again.</source>
        <translation>Las palabras se numeran desde 1 y sus columnas se separan con tabuladores; guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Work begun from suggestions</source>
        <translation>Trabajo iniciado con sugerencias</translation>
    </message>
    <message>
        <source>Work is still going on: wait for it, or cancel it first</source>
        <translation>Hay trabajo en curso: espere a que acabe o cancélelo antes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write a phrase between them.</source>
        <translation>Escriba una frase entre ellas.</translation>
    </message>
    <message>
        <source>Choose a text file, or name its encoding (UTF-16 has NULs).</source>
        <translation>Elija un archivo de texto o indique su codificación (UTF-16 tiene NUL).</translation>
    </message>
    <message>
        <source>Choose a text file, or name its encoding.</source>
        <translation>Elija un archivo de texto o indique su codificación.</translation>
    </message>
    <message>
        <source>Choose another format, or correct the entry.</source>
        <translation>Elija otro formato o corrija la entrada.</translation>
    </message>
    <message>
        <source>Choose another name, or let it be replaced.</source>
        <translation>Elija otro nombre o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>Choose it, or save the file as .txt in UTF-8.</source>
        <translation>Elíjalo o guarde el archivo como .txt en UTF-8.</translation>
    </message>
    <message>
        <source>Choose one of its labels for it, add it, or leave it out.</source>
        <translation>Elija para ello una de sus etiquetas, añádalo o exclúyalo.</translation>
    </message>
    <message>
        <source>Correct it, or leave it out.</source>
        <translation>Corríjalo o exclúyalo.</translation>
    </message>
    <message>
        <source>Correct the offsets or the quote, or say what the offsets count; the text must be unchanged.</source>
        <translation>Corrija las posiciones o la cita, o indique qué cuentan las posiciones; el texto no debe haber cambiado.</translation>
    </message>
    <message>
        <source>Import the files one by one, and name the annotator of each.</source>
        <translation>Importe los archivos uno por uno e indique el anotador de cada uno.</translation>
    </message>
    <message>
        <source>It was accepted, or nothing but a look at its place can help</source>
        <translation>Ya se aceptó, o solo sirve mirar el lugar</translation>
    </message>
    <message>
        <source>Its attributes are: {known}; choose one of them, add it, or leave it out.</source>
        <translation>Sus atributos son: {known}; elija uno de ellos, añádalo o exclúyalo.</translation>
    </message>
    <message>
        <source>Let it be written to, or start declannot with another data folder.</source>
        <translation>Permita escribir en ella o inicie declannot con otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Look at the finding again.</source>
        <translation>Vuelva a mirar el hallazgo.</translation>
    </message>
    <message>
        <source>Mark documents as done, or choose another status of documents.</source>
        <translation>Marque documentos como terminados o elija otro estado de los documentos.</translation>
    </message>
    <message>
        <source>Mark {count} documents as done</source>
        <translation>Marcar {count} documentos como terminados</translation>
    </message>
    <message>
        <source>Mend findings</source>
        <translation>Corregir los hallazgos</translation>
    </message>
    <message>
        <source>Mend {count} findings</source>
        <translation>Corregir {count} hallazgos</translation>
    </message>
    <message>
        <source>Move the edges of {count} spans</source>
        <translation>Mover los bordes de {count} segmentos</translation>
    </message>
    <message>
        <source>Name the annotator who made them.</source>
        <translation>Indique el anotador que los hizo.</translation>
    </message>
    <message>
        <source>Name the column; there are: {known}.</source>
        <translation>Indique la columna; existen: {known}.</translation>
    </message>
    <message>
        <source>No document is selected: select some in Corpus, Documents</source>
        <translation>No hay ningún documento seleccionado: seleccione alguno en Corpus, Documentos</translation>
    </message>
    <message>
        <source>Remove {count} relations</source>
        <translation>Quitar {count} relaciones</translation>
    </message>
    <message>
        <source>Reopen {count} documents</source>
        <translation>Reabrir {count} documentos</translation>
    </message>
    <message>
        <source>Save them as UTF-8, or name the encoding of both files.</source>
        <translation>Guárdelos en UTF-8 o indique la codificación de ambos archivos.</translation>
    </message>
    <message>
        <source>Say it: UTF-16 units where Java made them, characters where Python did.</source>
        <translation>Indíquelo: unidades UTF-16 si las hizo Java, caracteres si las hizo Python.</translation>
    </message>
    <message>
        <source>Say which: UTF-16 units where a browser made the offsets, characters where Python did.</source>
        <translation>Indique cuál: unidades UTF-16 si las posiciones las hizo un navegador, caracteres si las hizo Python.</translation>
    </message>
    <message>
        <source>Say why this is right as it is.</source>
        <translation>Diga por qué esto está bien como está.</translation>
    </message>
    <message>
        <source>Set an attribute of {count} spans</source>
        <translation>Fijar un atributo de {count} segmentos</translation>
    </message>
    <message>
        <source>Tag {count} places</source>
        <translation>Etiquetar {count} lugares</translation>
    </message>
    <message>
        <source>Tags are O, B-LABEL, I-LABEL and the like; name their column, or correct the row.</source>
        <translation>Las marcas son O, B-LABEL, I-LABEL y similares; indique su columna o corrija la fila.</translation>
    </message>
    <message>
        <source>Tags are those of IOB or BIOES, such as B-ACTOR; name another column.</source>
        <translation>Las marcas son las de IOB o BIOES, como B-ACTOR; indique otra columna.</translation>
    </message>
    <message>
        <source>Take back an acceptance</source>
        <translation>Retirar una aceptación</translation>
    </message>
    <message>
        <source>Take back {count} acceptances</source>
        <translation>Retirar {count} aceptaciones</translation>
    </message>
    <message>
        <source>The example “{wording}” has {attribute} {wanted}; here it is {present}</source>
        <translation>El ejemplo «{wording}» tiene {attribute} {wanted}; aquí es {present}</translation>
    </message>
    <message>
        <source>The findings selected have no mend in common</source>
        <translation>Los hallazgos seleccionados no tienen ninguna corrección en común</translation>
    </message>
    <message>
        <source>The id “{value}” of the attribute “{name}” is empty or holds a blank</source>
        <translation>El identificador «{value}» del atributo «{name}» está vacío o contiene un espacio</translation>
    </message>
    <message>
        <source>The id “{value}” of the label {name} is empty or holds a blank</source>
        <translation>El identificador «{value}» de la etiqueta {name} está vacío o contiene un espacio</translation>
    </message>
    <message>
        <source>The id “{value}” of the relation “{name}” is empty or holds a blank</source>
        <translation>El identificador «{value}» de la relación «{name}» está vacío o contiene un espacio</translation>
    </message>
    <message>
        <source>The interval is too narrow: it rests on {count} document, fewer than {enough}</source>
        <translation>El intervalo es demasiado estrecho: se basa en {count} documento, menos de {enough}</translation>
    </message>
    <message>
        <source>The interval is too narrow: it rests on {count} documents, fewer than {enough}</source>
        <translation>El intervalo es demasiado estrecho: se basa en {count} documentos, menos de {enough}</translation>
    </message>
    <message>
        <source>The key of the label {label} cannot be typed</source>
        <translation>La tecla de la etiqueta {label} no se puede teclear</translation>
    </message>
    <message>
        <source>The key “{key}” is unknown here</source>
        <translation>La clave «{key}» se desconoce aquí</translation>
    </message>
    <message>
        <source>The key “{key}” of the label {label} is a capital; Shift adds a second label</source>
        <translation>La tecla «{key}» de la etiqueta {label} es una mayúscula; Mayús añade una segunda etiqueta</translation>
    </message>
    <message>
        <source>The key “{key}” of the label {label} is a digit; digits set attributes</source>
        <translation>La tecla «{key}» de la etiqueta {label} es una cifra; las cifras asignan atributos</translation>
    </message>
    <message>
        <source>The key “{key}” of the label {label} is longer than one character</source>
        <translation>La tecla «{key}» de la etiqueta {label} tiene más de un carácter</translation>
    </message>
    <message>
        <source>The key “{key}” of the label {label} is one the window needs itself</source>
        <translation>La tecla «{key}» de la etiqueta {label} la necesita la propia ventana</translation>
    </message>
    <message>
        <source>The key “{key}” stands here a second time (first in line {first})</source>
        <translation>La clave «{key}» aparece aquí por segunda vez (la primera, en la línea {first})</translation>
    </message>
    <message>
        <source>The label of this example has no attribute “{key}”</source>
        <translation>La etiqueta de este ejemplo no tiene el atributo «{key}»</translation>
    </message>
    <message>
        <source>The label {label} belongs to the family “{family}”, which is not declared</source>
        <translation>La etiqueta {label} pertenece a la familia «{family}», que no está declarada</translation>
    </message>
    <message>
        <source>The labels {first} and {label} have the same key “{key}”</source>
        <translation>Las etiquetas {first} y {label} tienen la misma tecla, «{key}»</translation>
    </message>
    <message>
        <source>The layer of “{annotator}” holds decisions</source>
        <translation>La capa de «{annotator}» contiene decisiones</translation>
    </message>
    <message>
        <source>The layer that this change is about is no longer in the project</source>
        <translation>La capa a la que se refiere este cambio ya no está en el proyecto</translation>
    </message>
    <message>
        <source>The list has no end</source>
        <translation>La lista no tiene fin</translation>
    </message>
    <message>
        <source>The manifest cannot be understood: {reason}</source>
        <translation>No se entiende el manifiesto: {reason}</translation>
    </message>
    <message>
        <source>The manifest was altered: its id is not that of its content</source>
        <translation>El manifiesto se ha alterado: su identificador no es el de su contenido</translation>
    </message>
    <message>
        <source>The name of the attribute “{name}” holds a blank or a control character</source>
        <translation>El nombre del atributo «{name}» contiene un espacio o un carácter de control</translation>
    </message>
    <message>
        <source>The name of the family “{name}” holds a blank or a control character</source>
        <translation>El nombre de la familia «{name}» contiene un espacio o un carácter de control</translation>
    </message>
    <message>
        <source>The name of the label “{name}” holds a blank or a control character</source>
        <translation>El nombre de la etiqueta «{name}» contiene un espacio o un carácter de control</translation>
    </message>
    <message>
        <source>The name of the relation “{name}” holds a blank or a control character</source>
        <translation>El nombre de la relación «{name}» contiene un espacio o un carácter de control</translation>
    </message>
    <message>
        <source>The new schema drops the label {label}, which {count} span bears</source>
        <translation>El esquema nuevo suprime la etiqueta {label}, que lleva {count} segmento</translation>
    </message>
    <message>
        <source>The offset {offset} is not in the text, which has {length} characters</source>
        <translation>La posición {offset} no está en el texto, que tiene {length} caracteres</translation>
    </message>
    <message>
        <source>The offsets {begin}-{end} are not in the text, which ends at {total}</source>
        <translation>Las posiciones {begin}-{end} no están en el texto, que acaba en {total}</translation>
    </message>
    <message>
        <source>The offsets {begin}-{end} lie inside a surrogate pair</source>
        <translation>Las posiciones {begin}-{end} caen dentro de un par subrogado</translation>
    </message>
    <message>
        <source>The package has no manifest.json</source>
        <translation>El paquete no tiene manifest.json</translation>
    </message>
    <message>
        <source>The package holds more than {limit} files</source>
        <translation>El paquete contiene más de {limit} archivos</translation>
    </message>
    <message>
        <source>The package holds {count} project (files ending in {ending})</source>
        <translation>El paquete contiene {count} proyecto (archivos que acaban en {ending})</translation>
    </message>
    <message>
        <source>The package holds “{name}” twice</source>
        <translation>El paquete contiene «{name}» dos veces</translation>
    </message>
    <message>
        <source>The package holds “{name}”, a name no declannot gives</source>
        <translation>El paquete contiene «{name}», un nombre que ningún declannot da</translation>
    </message>
    <message>
        <source>The package holds “{name}”, which its manifest does not name</source>
        <translation>El paquete contiene «{name}», que su manifiesto no nombra</translation>
    </message>
    <message>
        <source>The package is damaged: its list of files cannot be read</source>
        <translation>El paquete está dañado: no se puede leer su lista de archivos</translation>
    </message>
    <message>
        <source>The package is of an unknown kind, “{kind}”</source>
        <translation>El paquete es de un tipo desconocido, «{kind}»</translation>
    </message>
    <message>
        <source>The package lacks “{name}”, which its manifest names</source>
        <translation>Al paquete le falta «{name}», que su manifiesto nombra</translation>
    </message>
    <message>
        <source>The parenthesis opened at character {place} is not closed</source>
        <translation>El paréntesis abierto en el carácter {place} no está cerrado</translation>
    </message>
    <message>
        <source>The place is read-only; choose another.</source>
        <translation>El lugar es de solo lectura; elija otro.</translation>
    </message>
    <message>
        <source>The place was tagged since it was looked at</source>
        <translation>El lugar se ha etiquetado desde que se miró</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>No se puede crear el proyecto</translation>
    </message>
    <message>
        <source>The project is being looked through for what does not fit together</source>
        <translation>Se está revisando el proyecto en busca de lo que no concuerda</translation>
    </message>
    <message>
        <source>The project is open in another program</source>
        <translation>El proyecto está abierto en otro programa</translation>
    </message>
    <message>
        <source>The project is open in {program} (process {pid} on {host})</source>
        <translation>El proyecto está abierto en {program} (proceso {pid} en {host})</translation>
    </message>
    <message>
        <source>The query ends after “{found}” at character {place}</source>
        <translation>La consulta acaba después de «{found}», en el carácter {place}</translation>
    </message>
    <message>
        <source>The query has too many parentheses within each other, at character {place}</source>
        <translation>La consulta tiene demasiados paréntesis unos dentro de otros, en el carácter {place}</translation>
    </message>
    <message>
        <source>The range {start} to {end} in “{key}” is not in the text, which has {length} characters</source>
        <translation>El intervalo de {start} a {end} en «{key}» no está en el texto, que tiene {length} caracteres</translation>
    </message>
    <message>
        <source>The ranges in “{key}” are not in order or touch, at offset {start}</source>
        <translation>Los intervalos de «{key}» no están en orden o se tocan, en la posición {start}</translation>
    </message>
    <message>
        <source>The record has an unknown key “{key}”</source>
        <translation>El registro tiene una clave desconocida «{key}»</translation>
    </message>
    <message>
        <source>The record has an unknown key “{key}” in {inside}</source>
        <translation>El registro tiene una clave desconocida «{key}» en {inside}</translation>
    </message>
    <message>
        <source>The record lacks “{key}”</source>
        <translation>Al registro le falta «{key}»</translation>
    </message>
    <message>
        <source>The record lacks “{key}” in {inside}</source>
        <translation>Al registro le falta «{key}» en {inside}</translation>
    </message>
    <message>
        <source>The relation id “{id}” occurs twice in the document</source>
        <translation>El identificador de relación «{id}» aparece dos veces en el documento</translation>
    </message>
    <message>
        <source>The relation “{type}” names the span “{id}”, which is not in its layer</source>
        <translation>La relación «{type}» nombra el segmento «{id}», que no está en su capa</translation>
    </message>
    <message>
        <source>The remarks on “{title}” are kept as they are in the project</source>
        <translation>Las observaciones sobre «{title}» se conservan como están en el proyecto</translation>
    </message>
    <message>
        <source>The row has neither tokens nor a text with spans</source>
        <translation>La fila no tiene ni tokens ni un texto con segmentos</translation>
    </message>
    <message>
        <source>The row has no label</source>
        <translation>La fila no tiene etiqueta</translation>
    </message>
    <message>
        <source>The row has {count} cell, and the header {width}</source>
        <translation>La fila tiene {count} celda y el encabezado {width}</translation>
    </message>
    <message>
        <source>The row has {count} column, and most have {width}</source>
        <translation>La fila tiene {count} columna y la mayoría tiene {width}</translation>
    </message>
    <message>
        <source>The row names no document</source>
        <translation>La fila no nombra ningún documento</translation>
    </message>
    <message>
        <source>The row quotes “{form}”, but the text there is “{covered}”</source>
        <translation>La fila cita «{form}», pero el texto ahí es «{covered}»</translation>
    </message>
    <message>
        <source>The row quotes “{quote}”, but the text there is “{covered}”</source>
        <translation>La fila cita «{quote}», pero el texto ahí es «{covered}»</translation>
    </message>
    <message>
        <source>The schema beside {file} differs from the first and was not taken</source>
        <translation>El esquema que acompaña a {file} difiere del primero y no se ha usado</translation>
    </message>
    <message>
        <source>The schema cannot be read</source>
        <translation>No se puede leer el esquema</translation>
    </message>
    <message>
        <source>The schema cannot be written</source>
        <translation>No se puede escribir el esquema</translation>
    </message>
    <message>
        <source>The schema has no attribute “{name}” to map to</source>
        <translation>El esquema no tiene el atributo «{name}» al que asignar</translation>
    </message>
    <message>
        <source>The schema has no label “{key}”</source>
        <translation>El esquema no tiene la etiqueta «{key}»</translation>
    </message>
    <message>
        <source>The schema has no label “{name}” to map to</source>
        <translation>El esquema no tiene la etiqueta «{name}» a la que asignar</translation>
    </message>
    <message>
        <source>The schema has no name</source>
        <translation>El esquema no tiene nombre</translation>
    </message>
    <message>
        <source>The schema has no relation “{name}” to map to</source>
        <translation>El esquema no tiene la relación «{name}» a la que asignar</translation>
    </message>
    <message>
        <source>The schema here has no label “{name}” (id “{id}”)</source>
        <translation>El esquema de aquí no tiene la etiqueta «{name}» (identificador «{id}»)</translation>
    </message>
    <message>
        <source>The schema here has no relation “{name}” (id “{id}”)</source>
        <translation>El esquema de aquí no tiene la relación «{name}» (identificador «{id}»)</translation>
    </message>
    <message>
        <source>The sentence begins at {begin}, before the end of the one before it at {end}</source>
        <translation>La oración empieza en {begin}, antes del final de la anterior, en {end}</translation>
    </message>
    <message>
        <source>The span [{number}] has two values of “{feature}”</source>
        <translation>El segmento [{number}] tiene dos valores de «{feature}»</translation>
    </message>
    <message>
        <source>The span at offset {start} has an empty label</source>
        <translation>El segmento en la posición {start} tiene una etiqueta vacía</translation>
    </message>
    <message>
        <source>The span at offset {start} has fewer than two fragments</source>
        <translation>El segmento en la posición {start} tiene menos de dos fragmentos</translation>
    </message>
    <message>
        <source>The span was changed since it was looked at</source>
        <translation>El segmento se ha cambiado desde que se miró</translation>
    </message>
    <message>
        <source>The span {start} to {end} covers nothing</source>
        <translation>El segmento de {start} a {end} no cubre nada</translation>
    </message>
    <message>
        <source>The spans are no list of structs</source>
        <translation>Los segmentos no son una lista de structs</translation>
    </message>
    <message>
        <source>The spans are not lists of one length</source>
        <translation>Los segmentos no son listas de la misma longitud</translation>
    </message>
    <message>
        <source>The status “{status}” is not known</source>
        <translation>No se conoce el estado «{status}»</translation>
    </message>
    <message>
        <source>The step no longer fits: the project holds something else than the step left there</source>
        <translation>El paso ya no encaja: el proyecto contiene algo distinto de lo que dejó el paso</translation>
    </message>
    <message>
        <source>The table has no column {missing}</source>
        <translation>La tabla no tiene la columna {missing}</translation>
    </message>
    <message>
        <source>The tag {tag} is not allowed</source>
        <translation>La marca {tag} no está permitida</translation>
    </message>
    <message>
        <source>The task file cannot be read</source>
        <translation>No se puede leer el archivo de tarea</translation>
    </message>
    <message>
        <source>The task file cannot be written</source>
        <translation>No se puede escribir el archivo de tarea</translation>
    </message>
    <message>
        <source>The task&apos;s schema drops the label {label}, which {count} span bears</source>
        <translation>El esquema de la tarea suprime la etiqueta {label}, que lleva {count} segmento</translation>
    </message>
    <message>
        <source>The text does not have the SHA-256 that the record gives</source>
        <translation>El texto no tiene el SHA-256 que indica el registro</translation>
    </message>
    <message>
        <source>The text holds a NUL at offset {offset}</source>
        <translation>El texto contiene un NUL en la posición {offset}</translation>
    </message>
    <message>
        <source>The text is longer than can be taken in</source>
        <translation>El texto es más largo de lo que se puede recibir</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (byte {byte})</source>
        <translation>El texto no está en UTF-8 (byte {byte})</translation>
    </message>
    <message>
        <source>The text was changed after its spans were made; take the original file.</source>
        <translation>El texto se cambió después de hacer sus segmentos; tome el archivo original.</translation>
    </message>
    <message>
        <source>The text would be longer than can be taken in</source>
        <translation>El texto sería más largo de lo que se puede recibir</translation>
    </message>
    <message>
        <source>The version is not a whole number</source>
        <translation>La versión no es un número entero</translation>
    </message>
    <message>
        <source>The word “{form}” is not the next of “# text”</source>
        <translation>La palabra «{form}» no es la siguiente de «# text»</translation>
    </message>
    <message>
        <source>The words end before “# text” does, at “{rest}”</source>
        <translation>Las palabras acaban antes que «# text», en «{rest}»</translation>
    </message>
    <message>
        <source>The work file cannot be written</source>
        <translation>No se puede escribir el archivo de trabajo</translation>
    </message>
    <message>
        <source>There are not as many tags as tokens</source>
        <translation>No hay tantas marcas como tokens</translation>
    </message>
    <message>
        <source>There is no annotator “{name}” in the project</source>
        <translation>No hay ningún anotador «{name}» en el proyecto</translation>
    </message>
    <message>
        <source>There is no attribute “{name}” in the schema</source>
        <translation>No hay ningún atributo «{name}» en el esquema</translation>
    </message>
    <message>
        <source>There is no document “{name}” in the project</source>
        <translation>No hay ningún documento «{name}» en el proyecto</translation>
    </message>
    <message>
        <source>There is no label “{name}” in the schema</source>
        <translation>No hay ninguna etiqueta «{name}» en el esquema</translation>
    </message>
    <message>
        <source>There is no row {unit}</source>
        <translation>No existe la fila {unit}</translation>
    </message>
    <message>
        <source>There is no span to be removed for this</source>
        <translation>Aquí no hay ningún segmento que quitar</translation>
    </message>
    <message>
        <source>There is no span {number} of {layer} at {unit}</source>
        <translation>No existe el segmento {number} de {layer} en {unit}</translation>
    </message>
    <message>
        <source>There is nothing to look at in this statement</source>
        <translation>No hay nada que mirar en esta declaración</translation>
    </message>
    <message>
        <source>They are an object of JSON such as {{&quot;strength&quot;:&quot;weak&quot;}}.</source>
        <translation>Son un objeto JSON, como {{&quot;strength&quot;:&quot;weak&quot;}}.</translation>
    </message>
    <message>
        <source>They are pairs of offsets such as [[0,4],[9,12]], from start to end.</source>
        <translation>Son pares de posiciones, como [[0,4],[9,12]], de principio a fin.</translation>
    </message>
    <message>
        <source>This build leaves it out: install declannot in Python with “{command}”, and open the project there.</source>
        <translation>Esta versión no lo incluye: instale declannot en Python con «{command}» y abra allí el proyecto.</translation>
    </message>
    <message>
        <source>This is for the review: {key} shows it</source>
        <translation>Esto es para la revisión: {key} la muestra</translation>
    </message>
    <message>
        <source>This is in the layer of {name}: work as {name} to mend it</source>
        <translation>Esto está en la capa de {name}: trabaje como {name} para corregirlo</translation>
    </message>
    <message>
        <source>This is not a declannot package, or it was cut short or altered</source>
        <translation>Esto no es un paquete de declannot, o está truncado o alterado</translation>
    </message>
    <message>
        <source>This is not your work: choose “My work” over the table first</source>
        <translation>Este no es su trabajo: elija antes «Mi trabajo» sobre la tabla</translation>
    </message>
    <message>
        <source>This is not {format}: {reason}</source>
        <translation>Esto no es {format}: {reason}</translation>
    </message>
    <message>
        <source>This is not {format}: {reason} in {inside}</source>
        <translation>Esto no es {format}: {reason} en {inside}</translation>
    </message>
    <message>
        <source>This works in the statement, which is not on the screen</source>
        <translation>Esto funciona en la declaración, que no está en pantalla</translation>
    </message>
    <message>
        <source>This works in the statement: {key} shows it</source>
        <translation>Esto funciona en la declaración: {key} la muestra</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Inténtelo de nuevo o elija otro lugar.</translation>
    </message>
    <message>
        <source>Two attributes have the id “{value}”</source>
        <translation>Dos atributos tienen el identificador «{value}»</translation>
    </message>
    <message>
        <source>Two attributes of the label {label} are called “{name}”</source>
        <translation>Dos atributos de la etiqueta {label} se llaman «{name}»</translation>
    </message>
    <message>
        <source>Two families are called “{value}”</source>
        <translation>Dos familias se llaman «{value}»</translation>
    </message>
    <message>
        <source>Two labels are called {value}</source>
        <translation>Dos etiquetas se llaman {value}</translation>
    </message>
    <message>
        <source>Two labels have the id “{value}”</source>
        <translation>Dos etiquetas tienen el identificador «{value}»</translation>
    </message>
    <message>
        <source>Two labels were formerly called {value}</source>
        <translation>Dos etiquetas se llamaban antes {value}</translation>
    </message>
    <message>
        <source>Two relations are called “{value}”</source>
        <translation>Dos relaciones se llaman «{value}»</translation>
    </message>
    <message>
        <source>Two relations have the id “{value}”</source>
        <translation>Dos relaciones tienen el identificador «{value}»</translation>
    </message>
    <message>
        <source>Two relations were formerly called “{value}”</source>
        <translation>Dos relaciones se llamaban antes «{value}»</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>UIMA JSON CAS</source>
        <translation>UIMA JSON CAS</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder.</source>
        <translation>Descomprímalo e importe la carpeta.</translation>
    </message>
    <message>
        <source>Unpacked, the document is larger than {limit} MB</source>
        <translation>Descomprimido, el documento supera los {limit} MB</translation>
    </message>
    <message>
        <source>Use a word as the key.</source>
        <translation>Use una palabra como clave.</translation>
    </message>
    <message>
        <source>Use at most {limit} printable characters.</source>
        <translation>Use como máximo {limit} caracteres imprimibles.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _, or leave the id out.</source>
        <translation>Use letras, cifras, - y _, o no indique identificador.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _; titles may hold blanks.</source>
        <translation>Use letras, cifras, - y _; los títulos pueden contener espacios.</translation>
    </message>
    <message>
        <source>Use one of its values: {known}.</source>
        <translation>Use uno de sus valores: {known}.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Use tags such as en, fr or es.</source>
        <translation>Use códigos como en, fr o es.</translation>
    </message>
    <message>
        <source>Use the attributes and values that the schema gives the label.</source>
        <translation>Use los atributos y los valores que el esquema da a la etiqueta.</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What this change builds on is no longer in the project</source>
        <translation>Aquello en lo que se basa este cambio ya no está en el proyecto</translation>
    </message>
    <message>
        <source>What was first sent of “{title}” is kept as it is in the project</source>
        <translation>Lo que se envió primero de «{title}» se conserva como está en el proyecto</translation>
    </message>
    <message>
        <source>Word document (.docx), as text</source>
        <translation>Documento de Word (.docx), como texto</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, for example #BBDDFF.</source>
        <translation>Escríbalo como #RRGGBB; por ejemplo, #BBDDFF.</translation>
    </message>
    <message>
        <source>Write it as [one, two].</source>
        <translation>Escríbalo como [one, two].</translation>
    </message>
    <message>
        <source>Write it as {example}.</source>
        <translation>Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>Write it like 20%, or 0.2.</source>
        <translation>Escríbalo como 20% o 0.2.</translation>
    </message>
    <message>
        <source>Write it like 2022, 2022-06 or 2022-06-10.</source>
        <translation>Escríbalo como 2022, 2022-06 o 2022-06-10.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23T20:39:52Z.</source>
        <translation>Escríbalo como 2026-11-23T20:39:52Z.</translation>
    </message>
    <message>
        <source>Write it like 80/10/10.</source>
        <translation>Escríbalo como 80/10/10.</translation>
    </message>
    <message>
        <source>Write it like NEAR(climate change, 5).</source>
        <translation>Escríbalo como NEAR(climate change, 5).</translation>
    </message>
    <message>
        <source>Write it like declar*, or put the words in quotes.</source>
        <translation>Escríbalo como declar*, o ponga las palabras entre comillas.</translation>
    </message>
    <message>
        <source>Write it with smaller groups; up to {limit} MB are taken in.</source>
        <translation>Escríbalo con grupos más pequeños; se admiten hasta {limit} MB.</translation>
    </message>
    <message>
        <source>Write one value.</source>
        <translation>Escriba un solo valor.</translation>
    </message>
    <message>
        <source>Write one, or put the words in quotes.</source>
        <translation>Escriba una o ponga las palabras entre comillas.</translation>
    </message>
    <message>
        <source>Write remarks on the document</source>
        <translation>Escribir observaciones sobre el documento</translation>
    </message>
    <message>
        <source>Write the values out.</source>
        <translation>Escriba los valores de forma explícita.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Escriba true o false.</translation>
    </message>
    <message>
        <source>Write version: 1.</source>
        <translation>Escriba version: 1.</translation>
    </message>
    <message>
        <source>Write what is to follow, or put the words in quotes.</source>
        <translation>Escriba lo que debe seguir o ponga las palabras entre comillas.</translation>
    </message>
    <message>
        <source>Wrote {place}</source>
        <translation>Escrito: {place}</translation>
    </message>
    <message>
        <source>Wrote {place}: {count} sheet</source>
        <translation>Escrito: {place}: {count} hoja</translation>
    </message>
    <message>
        <source>Wrote {place}: {count} sheets</source>
        <translation>Escrito: {place}: {count} hojas</translation>
    </message>
    <message>
        <source>You have {label} where gold has {other}: {count} of your {total}</source>
        <translation>Usted tiene {label} donde la referencia tiene {other}: {count} de sus {total}</translation>
    </message>
    <message>
        <source>Your figures against gold</source>
        <translation>Sus cifras frente a la referencia</translation>
    </message>
    <message>
        <source>Your spans: {yours}. Spans of gold: {gold}. Alike: {matched}.</source>
        <translation>Sus segmentos: {yours}. Segmentos de la referencia: {gold}. Coincidentes: {matched}.</translation>
    </message>
    <message>
        <source>Your spans: {yours}. Spans of gold: {gold}. In both: {matched}</source>
        <translation>Sus segmentos: {yours}. Segmentos de la referencia: {gold}. En ambos: {matched}</translation>
    </message>
    <message>
        <source>Your {label} ends less than a word early in {count} of the {total} whose edges differ</source>
        <translation>Su {label} acaba menos de una palabra antes en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} ends less than a word late in {count} of the {total} whose edges differ</source>
        <translation>Su {label} acaba menos de una palabra después en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} ends one word early in {count} of the {total} whose edges differ</source>
        <translation>Su {label} acaba una palabra antes en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} ends one word late in {count} of the {total} whose edges differ</source>
        <translation>Su {label} acaba una palabra después en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} ends {words} words early in {count} of the {total} whose edges differ</source>
        <translation>Su {label} acaba {words} palabras antes en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} ends {words} words late in {count} of the {total} whose edges differ</source>
        <translation>Su {label} acaba {words} palabras después en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} has no place in gold: {count} of your {total}</source>
        <translation>Su {label} no tiene lugar en la referencia: {count} de sus {total}</translation>
    </message>
    <message>
        <source>Your {label} starts less than a word early in {count} of the {total} whose edges differ</source>
        <translation>Su {label} empieza menos de una palabra antes en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} starts less than a word late in {count} of the {total} whose edges differ</source>
        <translation>Su {label} empieza menos de una palabra después en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} starts one word early in {count} of the {total} whose edges differ</source>
        <translation>Su {label} empieza una palabra antes en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} starts one word late in {count} of the {total} whose edges differ</source>
        <translation>Su {label} empieza una palabra después en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} starts {words} words early in {count} of the {total} whose edges differ</source>
        <translation>Su {label} empieza {words} palabras antes en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Your {label} starts {words} words late in {count} of the {total} whose edges differ</source>
        <translation>Su {label} empieza {words} palabras después en {count} de los {total} cuyos bordes difieren</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>un cambio</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a data set of Hugging Face</source>
        <translation>un conjunto de datos de Hugging Face</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a document occurs twice</source>
        <translation>un documento aparece dos veces</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>un nombre anterior</translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation>un nuevo comienzo</translation>
    </message>
    <message>
        <source>a layer is not the annotator’s</source>
        <translation>una capa no es del anotador</translation>
    </message>
    <message>
        <source>a list of {words}</source>
        <translation>una lista de {words}</translation>
    </message>
    <message>
        <source>a new annotator</source>
        <translation>un anotador nuevo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a sending</source>
        <translation>un envío</translation>
    </message>
    <message>
        <source>a span of A that has no partner</source>
        <translation>un segmento de A que no tiene pareja</translation>
    </message>
    <message>
        <source>a span of B that has no partner</source>
        <translation>un segmento de B que no tiene pareja</translation>
    </message>
    <message>
        <source>a span of {name} that has no partner</source>
        <translation>un segmento de {name} que no tiene pareja</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a zip archive (docx and odt are zip archives)</source>
        <translation>un archivo zip (docx y odt son archivos zip)</translation>
    </message>
    <message>
        <source>agreeing spans with the same attributes: {equal} of {compared}</source>
        <translation>segmentos coincidentes con los mismos atributos: {equal} de {compared}</translation>
    </message>
    <message>
        <source>agreeing spans: {count} of {whole}</source>
        <translation>segmentos coincidentes: {count} de {whole}</translation>
    </message>
    <message>
        <source>alpha 1, beta 1, {samples} samples, sampler {sampler}, seed {seed}</source>
        <translation>alpha 1, beta 1, {samples} muestras, muestreador {sampler}, semilla {seed}</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>como se decidió</translation>
    </message>
    <message>
        <source>as first sent</source>
        <translation>según el primer envío</translation>
    </message>
    <message>
        <source>at {start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>attribute values that cannot be kept as they are</source>
        <translation>valores de atributos que no se pueden conservar tal cual</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>bordes</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>bordes y etiqueta</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>characters that cannot be written as they are, replaced</source>
        <translation>caracteres que no se pueden escribir tal cual, sustituidos</translation>
    </message>
    <message>
        <source>declannot corpus (JSON lines)</source>
        <translation>corpus de declannot (líneas JSON)</translation>
    </message>
    <message>
        <source>declannot takes records with one text field, or one called “text”.</source>
        <translation>declannot admite registros con un solo campo de texto, o uno llamado «text».</translation>
    </message>
    <message>
        <source>declannot takes regions of texts; leave the others out.</source>
        <translation>declannot admite regiones de textos; deje fuera las demás.</translation>
    </message>
    <message>
        <source>declannot takes spans; export a sequence labelling project of doccano.</source>
        <translation>declannot admite segmentos; exporte un proyecto de etiquetado de secuencias de doccano.</translation>
    </message>
    <message>
        <source>declannot takes tasks whose data have one text, under the key “text”.</source>
        <translation>declannot admite tareas cuyos datos tienen un solo texto, bajo la clave «text».</translation>
    </message>
    <message>
        <source>declannot takes the kind “labels” over a &lt;Text&gt;; leave this task out.</source>
        <translation>declannot admite el tipo «labels» sobre un &lt;Text&gt;; deje fuera esta tarea.</translation>
    </message>
    <message>
        <source>declannot {version}; SHA-256 of the compared data {hash}</source>
        <translation>declannot {version}; SHA-256 de los datos comparados {hash}</translation>
    </message>
    <message>
        <source>doccano lines (JSON)</source>
        <translation>Líneas de doccano (JSON)</translation>
    </message>
    <message>
        <source>documents or layers whose particulars are left out</source>
        <translation>documentos o capas cuyos datos se omiten</translation>
    </message>
    <message>
        <source>documents whose unit of counting was assumed</source>
        <translation>documentos cuya unidad de recuento se ha supuesto</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>expected {wanted}</source>
        <translation>se esperaba {wanted}</translation>
    </message>
    <message>
        <source>expected {wanted}, got {found}</source>
        <translation>se esperaba {wanted}, hay {found}</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>in their present state</source>
        <translation>en su estado actual</translation>
    </message>
    <message>
        <source>it does not begin like a PDF</source>
        <translation>no empieza como un PDF</translation>
    </message>
    <message>
        <source>it does not say what its tokens are</source>
        <translation>no dice cuáles son sus tokens</translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation>no tiene cuerpo</translation>
    </message>
    <message>
        <source>it holds no elements</source>
        <translation>no contiene elementos</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está truncado</translation>
    </message>
    <message>
        <source>it is for practice</source>
        <translation>es de práctica</translation>
    </message>
    <message>
        <source>it is malformed at byte {byte}</source>
        <translation>está mal formado en el byte {byte}</translation>
    </message>
    <message>
        <source>it is not done in the layers chosen</source>
        <translation>no está terminado en las capas elegidas</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>se ha truncado</translation>
    </message>
    <message>
        <source>its gold is not done yet</source>
        <translation>su referencia aún no está terminada</translation>
    </message>
    <message>
        <source>its labels are decided on first</source>
        <translation>primero se decide sobre sus etiquetas</translation>
    </message>
    <message>
        <source>its labels are left out</source>
        <translation>sus etiquetas se excluyen</translation>
    </message>
    <message>
        <source>its spans have {size} bytes, not {wanted}</source>
        <translation>sus segmentos tienen {size} bytes, no {wanted}</translation>
    </message>
    <message>
        <source>its text here is another one</source>
        <translation>su texto aquí es otro</translation>
    </message>
    <message>
        <source>its title ({language})</source>
        <translation>su título ({language})</translation>
    </message>
    <message>
        <source>its tokens are not as many as it says</source>
        <translation>sus tokens no son tantos como dice</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>layers whose annotator the files do not name</source>
        <translation>capas cuyo anotador no nombran los archivos</translation>
    </message>
    <message>
        <source>names written differently</source>
        <translation>nombres escritos de otro modo</translation>
    </message>
    <message>
        <source>nearly equal texts</source>
        <translation>textos casi iguales</translation>
    </message>
    <message>
        <source>needs the extra {extra}</source>
        <translation>necesita el extra {extra}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>sin segmento</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>notes left out</source>
        <translation>notas omitidas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one corrects the other</source>
        <translation>uno corrige al otro</translation>
    </message>
    <message>
        <source>one span of the one is several of the other, which together cover at least half of it</source>
        <translation>un segmento de uno son varios del otro, que juntos cubren al menos la mitad</translation>
    </message>
    <message>
        <source>only A</source>
        <translation>solo A</translation>
    </message>
    <message>
        <source>only B</source>
        <translation>solo B</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>other documents or tags were chosen</source>
        <translation>se eligieron otros documentos o palabras clave</translation>
    </message>
    <message>
        <source>overlapping, with another label</source>
        <translation>se solapan, con otra etiqueta</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>relations left out</source>
        <translation>relaciones omitidas</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>recordado</translation>
    </message>
    <message>
        <source>same date and issuers, other languages</source>
        <translation>misma fecha y emisores, otros idiomas</translation>
    </message>
    <message>
        <source>same date and issuers, texts alike</source>
        <translation>misma fecha y emisores, textos parecidos</translation>
    </message>
    <message>
        <source>same date, other languages</source>
        <translation>misma fecha, otros idiomas</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>hay algo después de su final</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spaCy’s training data</source>
        <translation>datos de entrenamiento de spaCy</translation>
    </message>
    <message>
        <source>spans cut by a unit of the format</source>
        <translation>segmentos cortados por una unidad del formato</translation>
    </message>
    <message>
        <source>spans left out because they cover no token</source>
        <translation>segmentos omitidos por no cubrir ningún token</translation>
    </message>
    <message>
        <source>spans left out because they overlap others</source>
        <translation>segmentos omitidos por solaparse con otros</translation>
    </message>
    <message>
        <source>spans of several pieces, cut into separate ones</source>
        <translation>segmentos discontinuos, divididos en segmentos separados</translation>
    </message>
    <message>
        <source>spans widened to whole tokens</source>
        <translation>segmentos ampliados a tokens completos</translation>
    </message>
    <message>
        <source>split or merge</source>
        <translation>división o fusión</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>table of spans or of texts (CSV, TSV)</source>
        <translation>tabla de segmentos o de textos (CSV, TSV)</translation>
    </message>
    <message>
        <source>tags repaired</source>
        <translation>marcas reparadas</translation>
    </message>
    <message>
        <source>texts that are not written as they are</source>
        <translation>textos que no se escriben tal cual</translation>
    </message>
    <message>
        <source>the files name nobody</source>
        <translation>los archivos no nombran a nadie</translation>
    </message>
    <message>
        <source>the last part of the name</source>
        <translation>la última parte del nombre</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la línea</translation>
    </message>
    <message>
        <source>the project has no such document</source>
        <translation>el proyecto no tiene ese documento</translation>
    </message>
    <message>
        <source>the range {start} to {end} marked as read is not in the text</source>
        <translation>el intervalo de {start} a {end}, marcado como leído, no está en el texto</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the same label, another start or end</source>
        <translation>la misma etiqueta, otro inicio o final</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same place and the same label</source>
        <translation>el mismo lugar y la misma etiqueta</translation>
    </message>
    <message>
        <source>the same place, another label</source>
        <translation>el mismo lugar, otra etiqueta</translation>
    </message>
    <message>
        <source>the schema does not know it</source>
        <translation>el esquema no lo conoce</translation>
    </message>
    <message>
        <source>the text has {length} characters, not {noted}</source>
        <translation>el texto tiene {length} caracteres, no {noted}</translation>
    </message>
    <message>
        <source>the value {value} is not one of those it may be</source>
        <translation>el valor {value} no es ninguno de los admitidos</translation>
    </message>
    <message>
        <source>the words searched for are not in it</source>
        <translation>no contiene las palabras buscadas</translation>
    </message>
    <message>
        <source>things the schema does not know, left out</source>
        <translation>cosas que el esquema no conoce, omitidas</translation>
    </message>
    <message>
        <source>time on task</source>
        <translation>tiempo de trabajo</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>unknown names are added</source>
        <translation>los nombres desconocidos se añaden</translation>
    </message>
    <message>
        <source>unknown names are left out</source>
        <translation>los nombres desconocidos se excluyen</translation>
    </message>
    <message>
        <source>usually means the same</source>
        <translation>suele significar lo mismo</translation>
    </message>
    <message>
        <source>what a dataset holds is not what was frozen: its SHA-256 differs</source>
        <translation>lo que contiene un conjunto de datos no es lo que se congeló: su SHA-256 es distinto</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>escrito de otro modo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>you have not marked it as done</source>
        <translation>usted no lo ha marcado como terminado</translation>
    </message>
    <message>
        <source>{attribute} belongs to other labels</source>
        <translation>{attribute} pertenece a otras etiquetas</translation>
    </message>
    <message>
        <source>{attribute} got the value {value}</source>
        <translation>{attribute} ha recibido el valor {value}</translation>
    </message>
    <message>
        <source>{attribute} has another type or default</source>
        <translation>{attribute} tiene otro tipo o valor por defecto</translation>
    </message>
    <message>
        <source>{attribute} lost the value {value}</source>
        <translation>{attribute} ha perdido el valor {value}</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}: {value}</translation>
    </message>
    <message>
        <source>{a} and {b}, {state}; documents compared: {compared} of {done} that either has finished; declannot {version}, SHA-256 of the data {hash}</source>
        <translation>{a} y {b}, {state}; documentos comparados: {compared} de {done} que alguno ha terminado; declannot {version}, SHA-256 de los datos {hash}</translation>
    </message>
    <message>
        <source>{changed} of {audited} agreements looked at again were changed ({drawn} drawn from {population}, seed {seed})</source>
        <translation>se han cambiado {changed} de {audited} acuerdos revisados ({drawn} sorteados de {population}, semilla {seed})</translation>
    </message>
    <message>
        <source>{count} annotator has marked it as done</source>
        <translation>{count} anotador lo ha marcado como terminado</translation>
    </message>
    <message>
        <source>{count} annotators have marked it as done</source>
        <translation>{count} anotadores lo han marcado como terminado</translation>
    </message>
    <message>
        <source>{count} character</source>
        <translation>{count} carácter</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>{count} conflict has to be decided first: {listed}</source>
        <translation>Antes hay que decidir {count} conflicto: {listed}</translation>
    </message>
    <message>
        <source>{count} conflicts have to be decided first: {listed}</source>
        <translation>Antes hay que decidir {count} conflictos: {listed}</translation>
    </message>
    <message>
        <source>{count} damage</source>
        <translation>{count} daño</translation>
    </message>
    <message>
        <source>{count} damages</source>
        <translation>{count} daños</translation>
    </message>
    <message>
        <source>{count} decision</source>
        <translation>{count} decisión</translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation>{count} decisiones</translation>
    </message>
    <message>
        <source>{count} decisions that build on it are open again</source>
        <translation>{count} decisiones que se apoyan en ella están abiertas de nuevo</translation>
    </message>
    <message>
        <source>{count} difference of the class “{kind}”</source>
        <translation>{count} diferencia de la clase «{kind}»</translation>
    </message>
    <message>
        <source>{count} differences are not decided yet</source>
        <translation>{count} diferencias aún sin decidir</translation>
    </message>
    <message>
        <source>{count} differences of the class “{kind}”</source>
        <translation>{count} diferencias de la clase «{kind}»</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} documento</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} documentos</translation>
    </message>
    <message>
        <source>{count} documents for practice are left out; name them to export them</source>
        <translation>se excluyen {count} documentos de práctica; indíquelos para exportarlos</translation>
    </message>
    <message>
        <source>{count} entries stay undecided</source>
        <translation>{count} entradas quedan sin decidir</translation>
    </message>
    <message>
        <source>{count} entry stays undecided</source>
        <translation>{count} entrada queda sin decidir</translation>
    </message>
    <message>
        <source>{count} finding</source>
        <translation>{count} hallazgo</translation>
    </message>
    <message>
        <source>{count} finding in {spans}</source>
        <translation>{count} hallazgo en {spans}</translation>
    </message>
    <message>
        <source>{count} finding selected</source>
        <translation>{count} hallazgo seleccionado</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} hallazgos</translation>
    </message>
    <message>
        <source>{count} findings in {spans}</source>
        <translation>{count} hallazgos en {spans}</translation>
    </message>
    <message>
        <source>{count} findings selected, all alike</source>
        <translation>{count} hallazgos seleccionados, todos iguales</translation>
    </message>
    <message>
        <source>{count} layers in it are not done; freeze with status “done” to leave them out</source>
        <translation>Contiene {count} capas sin terminar; congele con el estado «terminado» para omitirlas</translation>
    </message>
    <message>
        <source>{count} layers of the project {file} are in a form that only INCEpTION reads; export it there with UIMA CAS XMI, UIMA CAS JSON or WebAnno TSV as secondary format</source>
        <translation>{count} capas del proyecto {file} están en una forma que solo lee INCEpTION; expórtelo allí con UIMA CAS XMI, UIMA CAS JSON o WebAnno TSV como formato secundario</translation>
    </message>
    <message>
        <source>{count} relation</source>
        <translation>{count} relación</translation>
    </message>
    <message>
        <source>{count} relations</source>
        <translation>{count} relaciones</translation>
    </message>
    <message>
        <source>{count} span</source>
        <translation>{count} segmento</translation>
    </message>
    <message>
        <source>{count} span is {row} for {a} and {column} for {b}</source>
        <translation>{count} segmento es {row} para {a} y {column} para {b}</translation>
    </message>
    <message>
        <source>{count} span of {a} with the label {row} has no partner</source>
        <translation>{count} segmento de {a} con la etiqueta {row} no tiene pareja</translation>
    </message>
    <message>
        <source>{count} span of {b} with the label {column} has no partner</source>
        <translation>{count} segmento de {b} con la etiqueta {column} no tiene pareja</translation>
    </message>
    <message>
        <source>{count} spans</source>
        <translation>{count} segmentos</translation>
    </message>
    <message>
        <source>{count} spans are {row} for {a} and {column} for {b}</source>
        <translation>{count} segmentos son {row} para {a} y {column} para {b}</translation>
    </message>
    <message>
        <source>{count} spans of {a} with the label {row} have no partner</source>
        <translation>{count} segmentos de {a} con la etiqueta {row} no tienen pareja</translation>
    </message>
    <message>
        <source>{count} spans of {b} with the label {column} have no partner</source>
        <translation>{count} segmentos de {b} con la etiqueta {column} no tienen pareja</translation>
    </message>
    <message>
        <source>{count} word</source>
        <translation>{count} palabra</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>{document}, offset {start}</source>
        <translation>{document}, posición {start}</translation>
    </message>
    <message>
        <source>{fault} (dataset {name})</source>
        <translation>{fault} (conjunto de datos {name})</translation>
    </message>
    <message>
        <source>{fault} ({reason})</source>
        <translation>{fault} ({reason})</translation>
    </message>
    <message>
        <source>{figure}; {remark}</source>
        <translation>{figure}; {remark}</translation>
    </message>
    <message>
        <source>{first} and {second} have not marked it as done</source>
        <translation>{first} y {second} no lo han marcado como terminado</translation>
    </message>
    <message>
        <source>{format} does not count in the unit “{unit}”</source>
        <translation>{format} no cuenta en la unidad «{unit}»</translation>
    </message>
    <message>
        <source>{format} needs the extra “{extra}”, which is not installed</source>
        <translation>{format} necesita el extra «{extra}», que no está instalado</translation>
    </message>
    <message>
        <source>{format}: a text among its files</source>
        <translation>{format}: un texto entre sus archivos</translation>
    </message>
    <message>
        <source>{format}: as named</source>
        <translation>{format}: como se ha indicado</translation>
    </message>
    <message>
        <source>{format}: it begins like one</source>
        <translation>{format}: empieza como uno</translation>
    </message>
    <message>
        <source>{format}: its name ends in {suffix}</source>
        <translation>{format}: su nombre acaba en {suffix}</translation>
    </message>
    <message>
        <source>{interval} ({caution})</source>
        <translation>{interval} ({caution})</translation>
    </message>
    <message>
        <source>{key} always means “{action}”</source>
        <translation>{key} siempre significa «{action}»</translation>
    </message>
    <message>
        <source>{key} is the key of the label {label} in this project, and the label wins</source>
        <translation>{key} es la tecla de la etiqueta {label} en este proyecto, y la etiqueta tiene preferencia</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”</source>
        <translation>{key} es la tecla de «{action}»</translation>
    </message>
    <message>
        <source>{label} begins or ends with a blank</source>
        <translation>{label} empieza o acaba con un espacio</translation>
    </message>
    <message>
        <source>{label} begins or ends with “{word}”, which is to be left out</source>
        <translation>{label} empieza o acaba con «{word}», que debe quedar excluida</translation>
    </message>
    <message>
        <source>{label} belongs to another family</source>
        <translation>{label} pertenece a otra familia</translation>
    </message>
    <message>
        <source>{label} crosses a span of {other}</source>
        <translation>{label} se cruza con un segmento de {other}</translation>
    </message>
    <message>
        <source>{label} has another colour or line</source>
        <translation>{label} tiene otro color u otra línea</translation>
    </message>
    <message>
        <source>{label} has no attribute {number}</source>
        <translation>{label} no tiene el atributo {number}</translation>
    </message>
    <message>
        <source>{label} has no attribute “{attribute}”</source>
        <translation>{label} no tiene el atributo «{attribute}»</translation>
    </message>
    <message>
        <source>{label} has no key any more</source>
        <translation>{label} ya no tiene tecla</translation>
    </message>
    <message>
        <source>{label} has the key {key}</source>
        <translation>{label} tiene la tecla {key}</translation>
    </message>
    <message>
        <source>{label} is armed: each selection gets it; Esc ends this</source>
        <translation>{label} está armada: la recibe cada selección; Esc la desarma</translation>
    </message>
    <message>
        <source>{label} is called {other}</source>
        <translation>{label} se llama {other}</translation>
    </message>
    <message>
        <source>{label} is in use again</source>
        <translation>{label} vuelve a usarse</translation>
    </message>
    <message>
        <source>{label} is nested with {other}</source>
        <translation>{label} y {other} están anidados</translation>
    </message>
    <message>
        <source>{label} is there already</source>
        <translation>{label} ya existe aquí</translation>
    </message>
    <message>
        <source>{label} lies inside {label}</source>
        <translation>{label} está dentro de {label}</translation>
    </message>
    <message>
        <source>{label} runs over the end of a paragraph</source>
        <translation>{label} sobrepasa el final de un párrafo</translation>
    </message>
    <message>
        <source>{label} stands here twice on the same text</source>
        <translation>{label} aparece aquí dos veces en el mismo texto</translation>
    </message>
    <message>
        <source>{label} states no “{attribute}”, which has no default</source>
        <translation>{label} no indica «{attribute}», que no tiene valor por defecto</translation>
    </message>
    <message>
        <source>{label} was added</source>
        <translation>Se ha añadido {label}</translation>
    </message>
    <message>
        <source>{label} was merged into {other}</source>
        <translation>{label} se ha fusionado con {other}</translation>
    </message>
    <message>
        <source>{label} was removed</source>
        <translation>Se ha eliminado {label}</translation>
    </message>
    <message>
        <source>{label} was retired</source>
        <translation>{label} se ha retirado</translation>
    </message>
    <message>
        <source>{label} “{text}”</source>
        <translation>{label} «{text}»</translation>
    </message>
    <message>
        <source>{label}: F1 {value}, {matched} of {n_a} and {n_b} spans</source>
        <translation>{label}: F1 {value}, {matched} de {n_a} y {n_b} segmentos</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{matched} of {a} / {b}</source>
        <translation>{matched} de {a} / {b}</translation>
    </message>
    <message>
        <source>{matched} of {n_a} and {n_b} relations; {aligned} where ends that only overlap count</source>
        <translation>{matched} de {n_a} y {n_b} relaciones; {aligned} si cuentan los extremos que solo se solapan</translation>
    </message>
    <message>
        <source>{matched} of {n_a} and {n_b} spans</source>
        <translation>{matched} de {n_a} y {n_b} segmentos</translation>
    </message>
    <message>
        <source>{measure}: {value} ({counts})</source>
        <translation>{measure}: {value} ({counts})</translation>
    </message>
    <message>
        <source>{n_a} and {n_b} spans</source>
        <translation>{n_a} y {n_b} segmentos</translation>
    </message>
    <message>
        <source>{name} has no spans in the compared documents</source>
        <translation>{name} no tiene segmentos en los documentos comparados</translation>
    </message>
    <message>
        <source>{name} has not begun it</source>
        <translation>{name} no lo ha empezado</translation>
    </message>
    <message>
        <source>{name} has not marked it as done</source>
        <translation>{name} no lo ha marcado como terminado</translation>
    </message>
    <message>
        <source>{name} has not worked on any document</source>
        <translation>{name} no ha trabajado en ningún documento</translation>
    </message>
    <message>
        <source>{name} has {size} MB, and up to {limit} are taken</source>
        <translation>{name} tiene {size} MB y se admiten hasta {limit}</translation>
    </message>
    <message>
        <source>{name} in gold</source>
        <translation>{name} en la referencia</translation>
    </message>
    <message>
        <source>{name} is of more than {limit} documents</source>
        <translation>{name} tiene más de {limit} documentos</translation>
    </message>
    <message>
        <source>{name} works here now</source>
        <translation>Ahora trabaja aquí {name}</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}, su lectura</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{new} is of another family than {old}: Shift and the key add it beside</source>
        <translation>{new} es de otra familia que {old}: con Mayús, la tecla la añade al lado</translation>
    </message>
    <message>
        <source>{number} blanks in a row</source>
        <translation>{number} espacios seguidos</translation>
    </message>
    <message>
        <source>{number} of {count}: {finding}</source>
        <translation>{number} de {count}: {finding}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{option} does not know “{value}”</source>
        <translation>{option} no conoce «{value}»</translation>
    </message>
    <message>
        <source>{place} ({label})</source>
        <translation>{place} ({label})</translation>
    </message>
    <message>
        <source>{place} is there already: choose another name</source>
        <translation>{place} ya existe: elija otro nombre</translation>
    </message>
    <message>
        <source>{project}, schema “{schema}” version {version}. Documents: {documents}, differences from gold: {differences}</source>
        <translation>{project}, esquema «{schema}» versión {version}. Documentos: {documents}, diferencias con la referencia: {differences}</translation>
    </message>
    <message>
        <source>{relation}: {source} → {target}. Enter goes to the target, Del removes it</source>
        <translation>{relation}: {source} → {target}. Intro va al destino, Supr la quita</translation>
    </message>
    <message>
        <source>{said} ({warning})</source>
        <translation>{said} ({warning})</translation>
    </message>
    <message>
        <source>{service} made a second copy of a project here ({name}): compare the two, and keep projects elsewhere</source>
        <translation>{service} ha creado aquí una segunda copia de un proyecto ({name}): compare las dos y guarde los proyectos en otro lugar</translation>
    </message>
    <message>
        <source>{spans}; {parameters}</source>
        <translation>{spans}; {parameters}</translation>
    </message>
    <message>
        <source>{step}; {key} takes it back</source>
        <translation>{step}; {key} lo deshace</translation>
    </message>
    <message>
        <source>α 1, β 1, {samples} samples, seed {seed}, sampler: {sampler}</source>
        <translation>α 1, β 1, {samples} muestras, semilla {seed}, muestreador: {sampler}</translation>
    </message>
    <message>
        <source>“Offer more of a name” is off in the Spans menu</source>
        <translation>«Ofrecer más apariciones de un nombre» está desactivado en el menú Segmentos</translation>
    </message>
    <message>
        <source>“{attribute}” has the value “{value}” already</source>
        <translation>«{attribute}» ya tiene el valor «{value}»</translation>
    </message>
    <message>
        <source>“{cell}” does not name a row</source>
        <translation>«{cell}» no nombra una fila</translation>
    </message>
    <message>
        <source>“{cell}” in the column “{name}” is no offset</source>
        <translation>«{cell}» en la columna «{name}» no es una posición</translation>
    </message>
    <message>
        <source>“{cell}” is no element of a chain</source>
        <translation>«{cell}» no es un elemento de una cadena</translation>
    </message>
    <message>
        <source>“{cell}” is no tag, and no column holds tags only</source>
        <translation>«{cell}» no es una marca y ninguna columna contiene solo marcas</translation>
    </message>
    <message>
        <source>“{date}” is not a date</source>
        <translation>«{date}» no es una fecha</translation>
    </message>
    <message>
        <source>“{found}” at character {place} stands where no operator can be</source>
        <translation>«{found}», en el carácter {place}, está donde no puede haber un operador</translation>
    </message>
    <message>
        <source>“{given}” has another id or name here and is taken for “{name}”</source>
        <translation>«{given}» tiene aquí otro identificador o nombre y se toma por «{name}»</translation>
    </message>
    <message>
        <source>“{key}” is neither true nor false</source>
        <translation>«{key}» no es ni true ni false</translation>
    </message>
    <message>
        <source>“{key}” is not a rule</source>
        <translation>«{key}» no es una regla</translation>
    </message>
    <message>
        <source>“{key}” is not a value of {field}</source>
        <translation>«{key}» no es un valor de {field}</translation>
    </message>
    <message>
        <source>“{key}” of “{action}” is no key</source>
        <translation>«{key}» de «{action}» no es una tecla</translation>
    </message>
    <message>
        <source>“{key}” should be a list</source>
        <translation>«{key}» debería ser una lista</translation>
    </message>
    <message>
        <source>“{key}” should be a single value</source>
        <translation>«{key}» debería ser un solo valor</translation>
    </message>
    <message>
        <source>“{key}” would be the key of “{one}” and of “{other}”</source>
        <translation>«{key}» sería la tecla de «{one}» y de «{other}»</translation>
    </message>
    <message>
        <source>“{label}” is a label of the whole document, not of a span</source>
        <translation>«{label}» es una etiqueta de todo el documento, no de un segmento</translation>
    </message>
    <message>
        <source>“{language}” is not a language tag</source>
        <translation>«{language}» no es un código de idioma</translation>
    </message>
    <message>
        <source>“{language}”, a language of the titles of the attribute “{name}”, is not a language tag</source>
        <translation>«{language}», idioma de los títulos del atributo «{name}», no es un código de idioma</translation>
    </message>
    <message>
        <source>“{language}”, a language of the titles of the family “{name}”, is not a language tag</source>
        <translation>«{language}», idioma de los títulos de la familia «{name}», no es un código de idioma</translation>
    </message>
    <message>
        <source>“{language}”, a language of the titles of the label {name}, is not a language tag</source>
        <translation>«{language}», idioma de los títulos de la etiqueta {name}, no es un código de idioma</translation>
    </message>
    <message>
        <source>“{language}”, a language of the titles of the relation “{name}”, is not a language tag</source>
        <translation>«{language}», idioma de los títulos de la relación «{name}», no es un código de idioma</translation>
    </message>
    <message>
        <source>“{name}” cannot be compared with itself</source>
        <translation>«{name}» no se puede comparar consigo mismo</translation>
    </message>
    <message>
        <source>“{name}” in the package is a link to another file</source>
        <translation>«{name}», en el paquete, es un enlace a otro archivo</translation>
    </message>
    <message>
        <source>“{name}” in the package is encrypted</source>
        <translation>«{name}», en el paquete, está cifrado</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>Falta «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way no declannot uses</source>
        <translation>«{name}» está comprimido de un modo que ningún declannot usa</translation>
    </message>
    <message>
        <source>“{name}” is unknown</source>
        <translation>Se desconoce «{name}»</translation>
    </message>
    <message>
        <source>“{name}” names the label {label}, which the schema does not have</source>
        <translation>«{name}» nombra la etiqueta {label}, que el esquema no tiene</translation>
    </message>
    <message>
        <source>“{name}” of the other project is taken for “{name}” here</source>
        <translation>«{name}» del otro proyecto se toma aquí por «{name}»</translation>
    </message>
    <message>
        <source>“{relation}” leads from {source} to {target}, which the schema does not permit</source>
        <translation>«{relation}» lleva de {source} a {target}, lo que el esquema no permite</translation>
    </message>
    <message>
        <source>“{relation}” may not lead from {source} to {target}</source>
        <translation>«{relation}» no puede llevar de {source} a {target}</translation>
    </message>
    <message>
        <source>“{tag}” in “{column}” does not begin or continue an entity</source>
        <translation>«{tag}» en «{column}» no empieza ni continúa una entidad</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{text}” stands untagged nowhere else here</source>
        <translation>«{text}» no aparece sin etiquetar en ningún otro lugar aquí</translation>
    </message>
    <message>
        <source>“{time}” is not a time in UTC</source>
        <translation>«{time}» no es una hora en UTC</translation>
    </message>
    <message>
        <source>“{title}” is another project; documents are matched by their texts</source>
        <translation>«{title}» es otro proyecto; los documentos se emparejan por sus textos</translation>
    </message>
    <message>
        <source>“{title}” is refused: {reason}</source>
        <translation>«{title}» se rechaza: {reason}</translation>
    </message>
    <message>
        <source>“{value}” is not a position</source>
        <translation>«{value}» no es una posición</translation>
    </message>
    <message>
        <source>“{value}” is not a value of the attribute “{attribute}” of {label}</source>
        <translation>«{value}» no es un valor del atributo «{attribute}» de {label}</translation>
    </message>
    <message>
        <source>“{wording}” is an example of {other}, and is {label} here</source>
        <translation>«{wording}» es un ejemplo de {other} y aquí es {label}</translation>
    </message>
    <message>
        <source>“{wording}” is listed as not tagged {label}</source>
        <translation>«{wording}» figura entre lo que no se etiqueta como {label}</translation>
    </message>
    <message>
        <source>“{wording}” is listed as not tagged {label}: {why}</source>
        <translation>«{wording}» figura entre lo que no se etiqueta como {label}: {why}</translation>
    </message>
    <message>
        <source>“{wording}” is {label} {count}× and {other} {others}×</source>
        <translation>«{wording}» es {label} {count}× y {other} {others}×</translation>
    </message>
    <message>
        <source>“{wording}” is {label} {count}×, {other} {others}×, and has other labels too</source>
        <translation>«{wording}» es {label} {count}×, {other} {others}×, y también tiene otras etiquetas</translation>
    </message>
    <message>
        <source>“{wording}” is {label} {tagged}× and untagged {count}×</source>
        <translation>«{wording}» es {label} {tagged}× y está sin etiquetar {count}×</translation>
    </message>
    <message>
        <source>“{words}” is found in none of these documents</source>
        <translation>«{words}» no se encuentra en ninguno de estos documentos</translation>
    </message>
</context>
<context>
    <name>template_names</name>
    <message>
        <source>Diplomatic statements</source>
        <translation>Declaraciones diplomáticas</translation>
    </message>
    <message>
        <source>Diplomatic statements, with DECISION for resolutions</source>
        <translation>Declaraciones diplomáticas, con DECISION para resoluciones</translation>
    </message>
    <message>
        <source>Named entities</source>
        <translation>Entidades nombradas</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
</TS>
