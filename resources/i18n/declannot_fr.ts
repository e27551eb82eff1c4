<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty project in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add statements or a corpus to this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add every statement in a folder to this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste text as document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the text of the clipboard as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the corpus in a format other programs read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole project to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with settings, log and the first project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close declannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the newest step, also one of an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text or the text of the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text with a list of the spans in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark ink on a light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light ink on a dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More characters in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrower lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer characters in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label&apos;s name over each span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter over each span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags over the spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calm colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges only; the fill is kept for the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraph numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the paragraphs in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the text, where label keys live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put docks and sizes back as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next document that is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nex&amp;t document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another par&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as do&amp;ubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the second family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the document below in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous d&amp;ocument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the document above in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ¶ as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the paragraph as read to the end and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this document as done, or open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, date, language, issuers, source, licence, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this document out of the project; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label from a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label for what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the last label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the label that was applied last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selection as one part of a span in several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edges of the selected span by arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected span and its relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the selected span as doubtful, or take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Widen the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, phrase, sentence, paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from paragraph to word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the span before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous s&amp;pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span ar&amp;ound this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next span that encloses this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span &amp;inside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next span within this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other labels fade and cannot be hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and hit every label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selection by mouse stays as it is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to the next comma or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selection by mouse reaches out to whole sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters apply labels; switch off for speech or a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the project&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who annotates: change the name, or let somebody else work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the labels, attributes and rules of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the schema of a file in force, as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the schema to a file that people and programs can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guideline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read how to annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the file, every text and every span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to work with declannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, to read or to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About declannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Marks up diplomatic statements, on this machine alone: the program holds no network code.
{versions}
Settings, log and first project: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>About declannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LICENCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotatorForm</name>
    <message>
        <source>Who annotates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person has a layer of spans of their own. Identity is kept apart from the name, so a name can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;name of the present annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;somebody else work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseEncoding</name>
    <message>
        <source>“{name}” is not UTF-8. In which encoding was it written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western, Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseEncodingForm</name>
    <message>
        <source>Which encoding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text begins in this encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one in which accents and quotation marks look right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserPopup</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentProperties</name>
    <message>
        <source>{length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file began with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPropertiesForm</name>
    <message>
        <source>Document properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2022, 2022-06 or 2022-06-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issuers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada; Mexico; United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text was taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;cence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by translations, or by the statements of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with blanks between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For newcomers to &amp;practise on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only documents whose title, tags, group or issuers hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet. Drop text files here, or add them from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project holds no documents yet.
Drop files or folders here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>characters (code points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words and punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands between blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file for each family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the innermost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column for each level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written will be: {documents}, {spans}, {relations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and compared: {spans}, {mismatches} differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format cannot hold ({count}) stands in the report beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {documents} with {spans} to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a new folder in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets co&amp;unt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verlaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW IT BEGINS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the export begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT THIS FORMAT CANNOT HOLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandbookForm</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next value of the first … ninth attribute; Shift: before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word out, in; end one word out, in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by character and line; with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of the line; with Ctrl of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what is selected, then the armed label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, in force since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damages} damages, {findings} findings in {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Detect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema does not know: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema beside the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and how they are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotator of layers that name nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT WILL BE ADDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd them to the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave those spans out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text begins, and what cannot be taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text and press a label&apos;s key, or click a span. Space goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {made}. Changed: {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label of this span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this span; Esc or Ctrl+Enter goes back to the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this span as uncertain, to come back to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysListForm</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Label or key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter labels by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelDelegate</name>
    <message>
        <source>armed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no labels yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add beside what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep armed: every selection gets it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Double-click Canada and press A: the name is tagged. What you see is saved; there is no Save button.
Drag over a clause and press C: a commitment. Another label&apos;s key corrects it, Ctrl+Z takes back anything.
Space goes from span to span. Drop your own files on this window; F1 opens the handbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a word and press the key of a label: it is tagged. What you see is saved; there is no Save button.
Drag over a clause and press a key. Another label&apos;s key corrects it, Ctrl+Z takes back anything.
Space goes from span to span. Drop your own files on this window; F1 opens the handbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word and press a label&apos;s key: it is tagged and saved. F1: help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;abel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arme&amp;d label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ags over spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;election by mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer do&amp;ubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as do&amp;ubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>A mistake of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry, declannot made a mistake ({kind}). What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. The details are in {place}; please send them to whoever looks after declannot for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>No statement is open.
Choose one on the left, or drop text files here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelDocks</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>{characters} characters, {words} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteTextForm</name>
    <message>
        <source>Paste text as document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line, unless you type another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text here. It is kept exactly as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.declannot);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are backups, the newest of {time}. One can be opened as a copy beside the damaged file, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of the backup of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.declannot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay on the screen until they can be written, or you leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is armed; Esc ends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label&apos;s key adds a span here; Enter lists the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter lists the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged already as {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationChooser</name>
    <message>
        <source>Which relation?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>Add relation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join this span to another, from a list of what the schema permits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove relation {relation}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Not: “{text}” {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaCommands</name>
    <message>
        <source>Import a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanChoices</name>
    <message>
        <source>The {count} nearest; type to find others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanChooser</name>
    <message>
        <source>{count} spans here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanCommands</name>
    <message>
        <source>Moving edges: Enter keeps, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpansModel</name>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpansTable</name>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only spans whose text or note holds this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spans yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some labels, or only doubtful spans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementHeader</name>
    <message>
        <source>issuers: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, language and issuers are not given yet (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change who annotates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 % (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {paragraph} · {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {paragraph} · {places} · {length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {paragraph} · {places} · 1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements and corpora (*.txt *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The annotator&apos;s name “{name}” cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export and --import exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map does not understand “{pair}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of this document is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document needs a text; a span needs a start, an end and a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native corpus has one JSON object a line; repair or remove this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of declannot is missing ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of declannot is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step was begun within another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step without changes was to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the schema, or choose --unknown add or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotator needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end of the relation “{relation}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: declannot [PROJECT], declannot demo, or declannot COMMAND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the text and the unit in which its offsets are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .declannot file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .declannot file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language, or type a tag such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file, or name its encoding with --encoding (utf-16 has NULs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text with words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its labels, or add it to the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its relations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two spans of this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with a schema exported by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it by hand from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or choose --unknown add or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count whole characters, or name the unit the file counts in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this file; restore a backup or ask for it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each annotator one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup, or export what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be cut short; save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its attributes are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its attributes are: {known}; or choose --unknown add or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its permitted ends stand in the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it (its id is “{id}”), or mark it as retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it (its id is “{relation}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler: avoid one repetition within another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a schema file (YAML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --format ({known}), or save the file as .txt in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of its labels with --map {label}=…, or choose --unknown add or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one such as utf-8, cp1252, utf-16 or shift_jis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the annotator; “gold” is kept for the adjudicated layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are unique, capitals not regarded; rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run: sudo apt-get install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line holds one document; check that the file has line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a project instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it can be written to, or copy it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or check how it is spelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or decode the file anew with its right encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two spans instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the relation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of it; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry, or save it elsewhere, before you open another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy to work on, from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its text as a .txt file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: declannot --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text, then press the label key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry, declannot made a mistake ({kind}); what was saved is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it; texts of up to {limit} MB are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start declannot from a desktop session, or use a command: declannot --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UTF-16 offset {offset} lies inside a surrogate pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotator id “{id}” has two names, one of them “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be copied ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the project is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte offset {offset} lies inside a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while the project was in use ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression takes too long on this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins as {encoding} but is not (byte {byte})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} bytes; at most {limit} are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a project or another database, not a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text never changes under its spans; give the new text its own id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder; --force replaces earlier exports only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files that end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the documents to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a folder you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import some, or choose other documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its labels are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark documents as done, or export all of them with --status all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its encoding with --encoding: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the annotator with --annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is marked as done in the layers chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has worked on these documents, so there is nothing to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left; please report this as a fault of declannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the file, give it another id, or merge the work instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the file, or give it another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two records, or the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an older backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of formats for those that can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag some, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be written ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document id “{id}” occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document “{id}” has another text in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was refused: {count} places read back are not what was written, the first because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 at byte {byte}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text but {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text: it holds NUL bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text: it holds a NUL at offset {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the project itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds more than {limit} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is no earlier export and holds other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the file is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “{format}” can be exported only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “{format}” can be imported only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} is retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not UTF-8 at byte {byte}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the adjudicated layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new schema drops the label {label}, which {count} spans bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new schema drops the relation “{relation}”, which is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be made ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be opened ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be written to: the file, its folder or the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds what declannot never makes ({what_it_holds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is busy with: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is busy: somebody else reads or writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is cut short: {size} bytes are left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is cut short: {size} of {expected} bytes are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged ({reason}), so it was not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project itself cannot be overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project lacks its title or its schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project lacks the table {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by a newer declannot (schema {number}, this program knows {known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by an older declannot and cannot be brought up to date here: it is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range {start} to {end} is not in the text, which has {length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has an unknown key “{key}”{inside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has spans of nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has version {version}, and this declannot reads version {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record lacks “{key}”{inside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation “{id}” has other content in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation “{relation}” of this span does not permit {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text is also {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text is {label} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema forbids this; choose other edges or another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no label “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no label “{label}” to map to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no relation {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no relation “{relation}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span “{id}” has other content in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split “{split}” is not three shares that make 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair (U+{code}) at offset {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not {encoding} (byte {byte})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored: its SHA-256 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has {length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “{inside}” is not what the record takes: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window does not understand “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs a system library that is missing ({library})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is an annotator named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “{id}” in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on (DISPLAY is not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SQLite file belongs to another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SQLite file is not a declannot project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, and the export is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, and the format writes one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a project or another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a declannot project, or its beginning is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a schema: it should begin with keys such as name, families and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or save a copy on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two annotators are named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update declannot to a version that knows schema {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer declannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as OLD=NEW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2022, 2022-06 or 2022-06-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 80/10/10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute values that cannot be kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents or layers whose particulars are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents whose unit of counting was assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers whose annotator the files do not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans cut by a unit of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans left out because they cover no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans left out because they overlap others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans of several pieces, cut into separate ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans widened to whole tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs or line breaks turned into blanks in what is quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts that are not written as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things the schema does not know, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}: it begins like one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}: its name ends in {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} begins or ends with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} crosses a span of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no attribute “{attribute}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is nested with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} lies inside {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} runs over the end of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} does not know “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{relation}” may not lead from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a value of the attribute “{attribute}” of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a project file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Several values: put semicolons between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {number} goes to the next value, with Shift back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
