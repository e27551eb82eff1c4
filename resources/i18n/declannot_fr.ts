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
        <source>Ann&amp;otate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and tag statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two annotators and decide where they differ</source>
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
        <source>&amp;Datasets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze named versions of the corpus, and export them unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how data folder</source>
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
        <source>Remar&amp;ks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something of the document as a whole; the trainer reads it</source>
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
        <source>&amp;Upper lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what stands above the text stand in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lower lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what stands below the text stand in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both readings stand in gold, where the schema permits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are wrong: let neither reading stand in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on gold with label keys, edges and attributes; Esc returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lon&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where edges differ: let the longer reading stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The s&amp;horter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where edges differ: let the shorter reading stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where edges differ: from the first start to the last end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one undecided and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the difference before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back, with what it had led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a stale decision stand for what is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why; Esc or Ctrl+Enter returns to the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take all agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into gold whatever both annotators have alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement rep&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far two annotators agree, why not, and the spans behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this &amp;wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide everything of the same class, wording and labels alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By strateg&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements, one annotator&apos;s reading, or the majority, with a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a sample again of what needed no decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons beside the gui&amp;deline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each reason was given, beside the rules it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who stands in which lane; otherwise lanes are shuffled</source>
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
        <source>P&amp;lan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw who annotates which documents, and which are done by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write task files: documents, schema, guideline, nobody else&apos;s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the work files that came back, after a look at what they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts and notes of the annotators, to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your work to a file for the trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instructions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trainer wrote for this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trainer answered to your doubts and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;eedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where gold differs from your reading, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell an annotator where gold differs and why, as a file and a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for p&amp;ractice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let newcomers try themselves on this document, whose gold is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your reading of a practice document compares with gold</source>
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
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs of annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By document, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Framed: both chose the same label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files ({count} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files ({count}, {bad} bad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names ({count}, {left} to decide)</source>
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
    <name>AbsencePage</name>
    <message>
        <source>Only {name} has worked on this project.
A review compares two annotators: take in another one&apos;s work file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet.
A review compares two annotators: take in their work files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not both of the two have worked on this document.
Choose another document, or take in the missing work file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
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
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message>
        <source>Save agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementHeader</name>
    <message>
        <source>As first sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these figures as a page, as PDF or as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;data (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold (decided)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being recomputed; the figures below are from before the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>More measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by pair of annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by document, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs of annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the differences are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By document, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Framed: both chose the same label. The stronger the shade, the more spans; the last row and column hold spans the other has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hollow point rests on fewer than 10 spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tagged anything yet.
Agreement compares two annotators: hand out tasks and merge what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name} has work in this project.
Agreement compares two: merge the work file of a second annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; these figures are from before the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
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
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample to read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was read; what gold says by now tells whether it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw from: no document is done by both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message>
        <source>Strict F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict F1 {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {a} and {b} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown on this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>How to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a way: nothing is chosen beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision; {left} entries stay undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions in 1 document; {left} entries stay undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions in {documents} documents; {left} stay undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {title} – {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>decided</source>
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
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Differences by class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>Nothing is counted here: neither has a span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} {label_a}, {b} {label_b}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Confusion of labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with one of these tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (for practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, with their spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is ticked: tick at least one under Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer is ticked: tick at least one under Spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label is ticked: tick at least one under Spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {share} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetsDialog</name>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the corpus, or a part of it, as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the dataset in a format, with card and checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the dataset another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the dataset for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset yet. “Freeze” keeps the corpus as it is now under a name, so that it can be exported again byte for byte, whatever is edited later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers: {layers}. Schema version {version}. Left out: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {split}, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be exported again then, and undo does not bring it back. Documents and files exported from it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the decision stand for what is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (Alt + digit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment (C; Esc leaves it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither annotator marked anything in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen: click a span, or a line of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Stale: what this was decided about has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason a line; the first nine have a key:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>All documents ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those chosen in the list ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged “{tag}” ({count})</source>
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
        <source>This task holds no documents.</source>
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
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new export takes its place when it is written and proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of that name; Export asks first.</source>
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
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats, by what they are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which documents, by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only documents in which these words are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words to be found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and documents that go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick only the document on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, labels and attributes that go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal the documents into &amp;parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For training: one file or folder each for train, dev and test. The same seed deals the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for training, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for development, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost and to be known; Enter on a place shows it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command that writes the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackCommands</name>
    <message>
        <source>Reading the feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was for practice. See how your reading compares with gold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Write feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has worked on a document of this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the feedback into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR WHOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom feedback is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets a file to open in declannot and a page for any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>&amp;Show the spans behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What this means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this figure as a sentence one can cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
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
    <name>FreezeDialog</name>
    <message>
        <source>Freeze a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are parted, never spans; labels are spread evenly. The same seed deals the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command that freezes the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;reeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 1.0, or Paper 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by command:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrozenContents</name>
    <message>
        <source>What the dataset holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen {moment} by {name} with {documents} and {spans}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen {moment} with {documents} and {spans}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen when it was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, with their spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out when it was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {split}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet (Hand-over, Plan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}; documents in nobody&apos;s share: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the task files into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, 1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOutForm</name>
    <message>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR WHOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every annotator of the &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One p&amp;erson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSTRUCTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look out for, until when, whom to ask (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions that are shown when the task file is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TASK FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
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
    <name>HandoverCommands</name>
    <message>
        <source>Take in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work files and projects ({names});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the questions…</source>
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
    <name>Import</name>
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
    <message>
        <source>new annotators: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema beside the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicated (gold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, where it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room on {count} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name has its place. What is decided here is remembered for such files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 name is to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names are to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a suggestion for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are suggestions for {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved by what spans quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the format lays down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
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
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing is in the project yet; stopping leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was added. What was decided here stays.</source>
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
        <source>Read &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, how they are read, and what is wrong with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offsets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags &amp;begin and end by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tags begin and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels stand in column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blanks of indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks of indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of texts that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;bad files out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that cannot be read stay where they are; the others come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the files bring and what becomes of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take each undecided name for what it could mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd the undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add every undecided name to the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the &amp;undecided out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out whatever bears an undecided name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about every name anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW IT BEGINS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO BE KNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be known, left out or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
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
        <source>Answer: {text}</source>
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
    <name>LabelModel</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict F1 {value}, {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {a} and {b} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval: {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 10 spans: the figure can change by one span more or less.</source>
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
    <name>LabelTable</name>
    <message>
        <source>Agreement by label</source>
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
    <name>LiveAgreement</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no document is done by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not below 5 documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>This file is no text; it cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is lost: {done} of {total} documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is lost in the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {documents}, {spans}, {relations}. Lost or changed: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {documents}, {spans}, {relations}. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out as chosen: {spans} of other labels; attribute values: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more, in the report beside the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word and press a label&apos;s key: it is tagged and saved. F1: help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click Canada and press A: the name is tagged. What you see is saved; there is no Save button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over a clause and press C: a commitment. Another label&apos;s key corrects it, Ctrl+Z takes back anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a word and press the key of a label: it is tagged. What you see is saved; there is no Save button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over a clause and press a key. Another label&apos;s key corrects it, Ctrl+Z takes back anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space goes from span to span. Ctrl+D marks a document as done, Ctrl+Shift+B sends your work back; F1 opens the handbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space goes from span to span. Drop your own files on this window; F1 opens the handbook.</source>
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
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-&amp;over</source>
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
        <source>Use for &amp;real work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for p&amp;ractice</source>
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
    <name>MergeWords</name>
    <message>
        <source>Nothing can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all of this is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions to look at again: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans added: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations added: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
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
    <name>NamesTable</name>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” to the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it where it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
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
    <name>PairsModel</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span</source>
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
    <name>PlanDialog</name>
    <message>
        <source>Keep the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By another too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project holds no documents yet: import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who takes part, or add a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: {count}, done by two: {shared} ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANNOTATORS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by &amp;two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the documents done by two annotators, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO GETS HOW MUCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each annotator gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO GETS WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets which document</source>
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
        <source>Projects and hand-over files ({names});;All files (*)</source>
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
    <name>QuestionsDialog</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the whole document)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trainer has not answered anything yet. Answers come with a later task file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotator has flagged a span as doubtful or noted anything. Questions come in with work files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged as doubtful, without a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsForm</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those &amp;without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, with who asked them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the annotator says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves with the next task file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer; it leaves with the next task file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary + label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split / merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the {count} agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference is like this: widen the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two agree on everything here.</source>
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
    <name>ReadingChoices</name>
    <message>
        <source>Detect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the files prove or lay down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalise them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8, or as marked</source>
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
    <name>ReadingPage</name>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPageForm</name>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page; Tab goes from place to place, Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <source>Change the list of reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
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
    <name>Remarks</name>
    <message>
        <source>Remarks on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trainer should know of this document, or a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Exported {documents} with {spans} and {relations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved: {spans} read back by {reader}, {mismatches} mismatches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format cannot hold ({count}) stands in the report beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>How the first document begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW “{title}” BEGINS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW IT BEGINS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting reasons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons by label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDocumentsModel</name>
    <message>
        <source>1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ Editing gold: label keys, edges and attributes work; Esc returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above: {upper} · below: {lower} · dotted: agreed · framed: to decide · in the text: gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ not marked as done by both · {legend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {name} has not marked it as done · {legend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary + label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split / merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement to audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untagged paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} · {count} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ edited</source>
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
    <name>SameWayDialog</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first start to the last end</source>
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
    <name>Section</name>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this? {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen figure as a sentence one can cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen figure: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents in this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} documents are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents done: {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in the file: {layers}, done: {done}, spans: {spans}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One doubt or note goes along as a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} doubts and notes go along as questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the work file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work files (*.declannot-work)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendBackForm</name>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT DONE YET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go along as they are; you can send back again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the work file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this file to your trainer, by mail or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
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
    <name>SpansBehind</name>
    <message>
        <source>Review these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these differences in the queue of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All spans</source>
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
        <source>remarks: {text}</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Reviewer: {name}</source>
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
        <source>gold: {spans}</source>
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
    <name>StrategyDialog</name>
    <message>
        <source>Take what both have alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing is decided, take the reading of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what most of three or more annotators have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestedGroups</name>
    <message>
        <source>Groups that are suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the groups that are ticked with their documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for translations and versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These seem to belong together, and would leak from training into test. Untick what does not; documents of one group stay on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of one group stay on one side. No further ones were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeInForm</name>
    <message>
        <source>Take in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES AND DOCUMENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, their documents, and what each would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFLICTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this project holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1  Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3  Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs for &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskCommands</name>
    <message>
        <source>Opening the task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new documents: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}, {project}. They stay in Hand-over, Instructions; how to annotate stands in Project, Guideline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {time}, 1 change since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {time}, {count} changes since</source>
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
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueButton</name>
    <message>
        <source>Enter shows the spans behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the spans behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What this means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerDialog</name>
    <message>
        <source>Stopped; nothing has changed.</source>
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
    <name>WorkspaceBar</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenFiles</name>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>What becomes of {name}</source>
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
        <source>--attribute and --no-attributes contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is not saved yet: retry before you freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of rows has {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer in it is not done; freeze with status “done” to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is a name, then arguments like Arg1:Person, Arg2:Place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is longer than {limit} million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package of REFI-QDA holds exactly one; export the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file declares a document type: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is nested deeper than {limit} levels: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote that is not closed takes all that follows into its cell; close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is longer than {limit} million characters</source>
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
        <source>A string is missing that the document uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of spans has the columns {spans}; a table of texts has the column text. The columns here are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of spans holds no texts: import the texts first, so that doc_id is the id or title of a document, or put them beside the table as doc_id.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is longer than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the schema, or choose --unknown add or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing, or remove the line.</source>
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
        <source>Check the pattern: * stands for any letters, ** for any folders.</source>
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
        <source>Choose a new folder; only earlier exports are replaced.</source>
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
        <source>Imported. New documents: {documents}, new spans: {spans}</source>
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
        <source>--overlap does not understand “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--prefer does not know “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--take does not know “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} from {resamples} resamples of documents, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CAS whose text is kept as bytes or elsewhere cannot be read; export it with its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is not saved yet: retry before you export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is not saved yet: retry first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison is made of two annotators, and a document has the spans of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision that builds on it is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document for practice is left out; name it to export it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A has no such spans in the compared documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A majority takes three annotators or more, and the project has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A majority takes three annotators or more, and {count} are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason needs words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relation is not edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is saved as .html, .csv or .json, not as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has a name like 1-1, offsets like 0-5, and a token; export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row stands outside of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span of {name} ends at {end}, behind the end of the text at {length}: it was made on another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span of {side} ends at {end}, behind the end of the text at {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span of {side} is not (start, end, label) with start before end: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span or relation has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text never changes under its spans; give the new text its own id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add annotator {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents first, name some, or draw a plan with this annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, or choose neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add relation {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some; those for practice are not part of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the reading of annotator {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added relation {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {label}: {text} ({warning})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs at least two annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements taken: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements taken: {count}; waiting for decisions: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attributes equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All differences are decided; take the agreements next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation has a “target”, a page has “items”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute has one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge of the span splits a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end of the relation is not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end of the relation “{relation}” was decided away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An overlap is between 0 and 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another relation in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file anew, or find out which of the two texts is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the trainer to keep it in the schema, as retired if they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit: nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B has no such spans in the compared documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are equally long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance leaves no room for disagreement here, so nothing can be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the properties of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the reason “{old}” to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {count} labels to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the text and the unit in which its offsets are counted (--unit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {documents} documents with {spans} spans: all is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a feedback file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a task, work or feedback file, or a project; use import for other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file, or name its encoding with --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose agreed, majority, or the name of one of the two: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; what is frozen stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files that end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two, or edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other documents, or name these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the documents to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files to merge.</source>
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
        <source>Choose what came from somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL has a word a line, and its tag in another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL-U has a word a line, its columns parted by tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL-U is always UTF-8; save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL: tags are {scheme} in column {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen 1960, Educational and Psychological Measurement 20(1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s kappa on characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare spans of one text, with its length in code points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them two by two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared layers of {name} that were never sent, and so count as they are now: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared spans of {name} that began as suggestions: {count}; where both saw the same suggestions they are not independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the decision, edit, or reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the entry; a span ends after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line, or declare the type in [entities] or [events].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the row, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count for each item how many annotators chose each category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as for strict F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as for strict F1; SemEval-2013 task 9 calls it exact boundary matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a difference of edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a difference of edges and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a difference of label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a span that one has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a split or merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide all its differences and mark gold as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide documents that both have marked as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide every difference there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for neither, or decide the ends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for neither, or decide the span again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for neither, or edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for neither, then draw it in gold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide its differences and mark gold as done first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide its spans first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the span again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide them first; “neither” is a decision too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide {count} of one wording the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: lower lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: upper lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {count} documents; undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{title}”; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it; ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust the file, or remove the declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust the file; save it again from the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this file; ask for it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {number} of a dataset is not the one that was frozen: its SHA-256 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents compared: {count}, begun by both, finished or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents compared: {count}, marked as done by both, of {all} that at least one has marked as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in {part}: {reached} instead of {wished}, so that groups stay together and no part is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that both have begun, finished or not: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that both have marked as done: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one: declannot plan PROJECT --annotators A B --overlap 20% --seed 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each character is in a span of the label or not; kappa tells how far the annotators agree on that beyond chance. Long spans weigh more than short ones, and how deep spans lie in each other is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sentence begins with “#Text=”; export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge ({edge}) at {offset}: Enter keeps, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing gold: label keys, edges and attributes work; Esc returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap (percentile method)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps the edges, Esc leaves them as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal values of {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agreement is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has a word and its tag, parted by a tab or a blank; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has a word and its tag; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every span stands in exactly one of them. A split span with its pieces counts once; they hold {a} spans of {name_a} and {b} of {name_b}. Pieces cover at least {share} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided: Ctrl+D marks gold as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact-extent F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again as WebAnno TSV 3.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the project again with its code book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the project again with its sources inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the project for exchange (.qdpx) from the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of other kinds in {folder}, passed over: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish reading and mark it as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs at least two annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs the same number of annotators on every item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a folder you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze another one with these choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma is computed for two annotators, and {count} were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma needs weights that are not negative, a positive cost of the empty span, and at least one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a list of spans for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it two, such as Arg1:A, Arg2:B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give offsets in code points of the same text for all annotators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give offsets in code points, the end exclusive, and a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rows of numbers that are not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the length of each text in code points, in the order of the documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold has {label} where you have nothing: {count} of its {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold is as you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold is marked as done in the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold of this document is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold was changed; choose one of the readings, or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold was decided with these spans in view, so these figures are not independent: they tell what changed in the review, not how far two people agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold was made from the annotators’ own spans, so an annotator and gold are not independent: these figures tell how much of the work was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the spans of both annotators stand in the same place with the same label: twice the matching spans, divided by all spans of both. 1 means every span is the same, 0 that none is. Neither annotator is taken as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the edges of the spans of one label disagree, character by character, compared with the same spans put anywhere in the text. 1 means none does, 0 as much as by chance. It knows no overlap: spans of one label that overlap are taken as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How orderly the two readings align, in place and in label, compared with readings drawn by chance that have as many spans, gaps and lengths like theirs. 1 means identical, about 0 means no better than chance, below 0 worse. Chance is drawn with a seed, so the last digits depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hripcsak &amp; Rothschild 2005, JAMIA 12(3): it is positive specific agreement, which kappa approaches as the text without spans grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are unique in a file; renumber or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are unique; remove or rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows pictures of text, run text recognition (OCR) first.</source>
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
        <source>Import the files one by one, each with --annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what doccano exports as JSONL; labels come in by the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import without --unknown add, and make the schema here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In gold, and not marked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guideline:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {changed} of {audited} untagged paragraphs looked at again something was missing ({drawn} drawn from {population}, seed {seed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} documents begun from suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install declannot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a document for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or cut off; take the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or its type system is another one; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ours, theirs or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first row names the columns, such as title and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its labels are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its result comes with the feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, or decide for neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys here: 1 upper, 2 lower, 3 both, 0 neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff 2004, Content Analysis, 2nd ed., p. 251–256 (the form of 2004)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability (nominal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for units (αᵤ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s α {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label keys work while gold is edited: press Enter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of {a} (rows) by labels of {b} (columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels with no span in {part}: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the items that some did not see, or use Krippendorff&apos;s alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 MB is free on the disk of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters apply labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters do nothing now; Enter on a selection opens the list of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are like “T1⇥Label 0 5⇥words”, with tabs at ⇥.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the header begin with #T_SP=, #T_CH= or #T_RL= and name a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a document as done in both layers, merge the other work file, or choose “All documents” above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark documents as done, or export all of them with --status all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark gold as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as read: this was the last paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mathet, Widlöcher &amp; Métivier 2015, Computational Linguistics 41(3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it into the project of {name}, or into an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the work of people who got their task file from this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}. Next: Hand-over, Questions; then the review (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}; decisions of the review to be looked at again: {stale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged. Documents taken in: {taken}; refused, and as they were: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edges of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a group of doc.spans, or {entities} for the entities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a second annotator, or choose an overlap of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name annotators behind --annotators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another format with --format, or correct the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name different annotators to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it: --unit utf16 where Java made them, --unit codepoint where Python did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it: --unit utf16 where a browser made the offsets, --unit codepoint where Python did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its encoding with --encoding: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by its number, from 1 to {width}{names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the annotator whose work it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the annotator with --annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column with --column; there are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them all, or choose another strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two annotators, or an annotator and gold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two, or one and gold; declannot agree PROJECT --pairs compares everybody two by two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two, or take the majority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither annotator marked such a span in the compared documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither drew a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither marked a span here, so there is no F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither you nor gold has such a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither {a} nor {b} has begun it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither {a} nor {b} has marked it as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newcomers practise against gold, and that of this document is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character lies in a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision has a reason yet. Give reasons in the review; they are counted here beside the rules they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has spans called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is left for {part}: there are only {count} to deal out, groups counted as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is left for {part}: there is only one to deal out, groups counted as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is marked as done in the layers chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback has come yet; open the file your trainer sends you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is called good or bad here: what is enough depends on what the corpus is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has a name like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval: resampling needs at least {fewest} documents with such spans, not {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label has been applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label has the key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other document is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project has one; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span covers the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span lies around this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span lies inside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spans agree, so no attributes can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two spans agree in place and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undecided difference is listed: widen the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit was judged by two annotators or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to count its characters makes all spans of the document agree; take the original text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No α: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has worked on these documents, so there is nothing to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is nothing to align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed under this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected: select some text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left; please report this as a fault of declannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made here: the difference is still undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the spans that agree in place and label: how many have the same attributes. A default that is shown counts as a value. Alpha tells, for each attribute, how far that goes beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text of the document; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text of the sentences; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count UTF-16 units of the text; export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One annotator has nobody to share documents with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One annotator is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One difference is not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kappa over all labels needs one label a character, and spans of one annotator overlap here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one category occurs, so agreement by chance would be complete and nothing can be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two has a span here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} MB are free on the disk of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {family}; F8 shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser, and save its text as a .txt file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program, and save its text as .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it comes from, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it there, and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password, and print it into a PDF without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password, and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project it belongs to, and merge it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project it belongs to, or merge a task file into an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other attributes in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other edges and another label in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other edges in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs as in the list of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part kept: select the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part the file into documents by lines with -DOCSTART-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, sounds and PDFs are not taken in; add their texts as sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan who gets which documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions are whole numbers; export the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cells that hold a delimiter between quotes; leave no cell out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back into the schema, as retired if you like, and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text beside the file as “{wanted}”, in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the {name} that belongs to the file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the column “text”, a row a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put version {number} of the schema in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes begin and end a cell and are doubled inside of it; correct the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of spans that overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of the same spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a note</source>
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
        <source>Remove relation {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the DOCTYPE if you know where the file comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {label} and {count} of its relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename annotator to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the project to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an older backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are the labels of the one, columns those of the other, of spans that belong together. The last row and column hold spans that have no partner. The diagonal holds spans with the same label, be it with other edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, and import what that gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without its pictures, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its text as .odt or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document from GATE as “GATE XML”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text of the document in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as UTF-8, or name the encoding of both files with --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {place}; work goes on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for other words, or choose other documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of formats for those that can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SemEval-2013 task 9, after the Message Understanding Conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to {name}, who merges it into an empty project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {attribute} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the table by doc_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans drawn by chance align without any disorder, so nothing can be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans in the same place count one, spans that only overlap count one half, whatever their labels. Each span has one partner at most: those that overlap most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans of one annotator with the same label that overlap were taken as one: this measure knows no overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans that stand in one layer more than once, with the same place and label: {count}; they are counted as often as they stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or save it without its pictures; documents of up to {limit} MB are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or save its text as .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it; files of up to {limit} MB are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it; one entry holds one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it; up to {packed} MB, unpacked {unpacked} MB, are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split or merged in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the corpus into a file a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict F1 in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict F1 of each label with its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict F1 of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a file is an object with %TYPES, %FEATURE_STRUCTURES and %VIEWS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI P5 has a &lt;TEI&gt; with a &lt;text&gt; and a &lt;body&gt;, in the namespace {namespace}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag some, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags are O, B-LABEL, I-LABEL and the like; name their column with --column, or correct the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags are those of IOB or BIOES, such as B-ACTOR; name another column with --column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take agreements: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take agreements: {count}, in {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the work of another annotator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Parquet file of the data set, which names them, or write the lines with names in place of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the agreements first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the majority: {count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the majority: {count} decisions in {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one of the Label Studio project, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one of the Label Studio project, which has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one of the corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reading of {name}: {count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reading of {name}: {count} decisions in {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task files written: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who make the package; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF holds no text; its pages are pictures: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF takes more than {limit} MB of memory to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF takes more than {limit} seconds to read, or ends the program that reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML declares a document type or entities, which is never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation {id} names a node “{node}” that is not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation {name} from {start} to {end} is not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations are not UTF-8 (byte {byte})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations do not hold their text “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations hold a NUL at offset {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer leaves with the next task file of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cannot be understood: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than {limit} MB or {entries} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged, encrypted or of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive names a file outside of itself: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is not in the code book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns must be different, and ID and FORM among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has more than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has more than {limit} types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has no type “{type}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is not UTF-8 (byte {byte})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be written ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults are alpha 1, beta 1, delta_empty 1, 30 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than {limit} million elements and attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than {limit} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no id of its own, or no hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document id “{id}” occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged or of an unknown kind ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is longer than {limit} million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document “{id}” has another text in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents of a task stay as the trainer sent them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents stand in another order than in “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges stay as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited decision has no span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited decision has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements are nested more than {limit} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has more than {limit} million values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is longer than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is neither an annotation nor a page of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was refused: a place read back is not what was written, because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was refused: {count} places read back are not what was written, the first because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback cannot be understood: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback has version {version}, and this declannot reads version {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures rest on the present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures rest on what each first sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another project, “{theirs}”; this one is “{ours}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as Parquet ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as a CAS of UIMA ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as spaCy’s DocBin ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not begin like WebAnno TSV 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say what its offsets count (“offset_type”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a document type, which no document of GATE has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a document type, which no project of REFI-QDA has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the label definitions of a doccano project, no documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is OpenDocument but no text ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is XML but no document of GATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is XML but no project of REFI-QDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a document of an old Office program (.doc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or not WebAnno TSV 3.3; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was put together; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; take the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; write it again with spaCy’s DocBin.to_disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JSON CAS of UIMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no TEI with a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no {title} document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON or was cut off; take the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 at byte {byte}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not XML: {reason}</source>
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
        <source>The file is not text: it holds a NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text: it holds a NUL at offset {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of “{name}”, who has another id here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of “{name}”, whom this project does not know</source>
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
        <source>The file is “{name}”, and only version 3 is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of CoNLL-U Plus names them.</source>
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
        <source>The format {format}, which the package {package} adds, failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {name} of {package} cannot be loaded ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {name} of {package} declares no good {lack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {name} of {package} has a name that is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {name} of {package} is no Format but a {kind}</source>
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
        <source>The header has a line that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says which columns there are; export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{id}” occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions are too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval is too narrow: it rests on {documents} documents, fewer than {enough}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} is retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} is retired; spans that bear it were taken in: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labelling configuration has a document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labelling configuration is not XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line cannot be read: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is none of brat&apos;s: “{line}”</source>
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
        <source>The line names “{id}”, which is no span or event of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {length} characters</source>
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
        <source>The node {id} stands at offset {offset} of the text, {units} in UTF-16 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset {offset} is outside of the text or inside a surrogate pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package does not hold the text “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has version {version}, and this declannot reads version {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds {count} projects (files ending in {ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern means more than {limit} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces of the span do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that reads PDFs cannot be started ({reason})</source>
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
        <source>The project has no annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no source that is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has several annotators</source>
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
        <source>The record has not one text; it holds {keys}</source>
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
        <source>The region “{id}” has no offsets into a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation {name} has {count} ends</source>
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
        <source>The result is shown when you have marked the document as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no list of tags called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {count} cells, and the header {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {count} columns, and most have {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {found} columns and needs {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row {unit} occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of a document are scattered, and there are more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a table</source>
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
        <source>The same text is {label} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text is {label} in gold already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with labels left aside: how many spans stand in the same place. If it lies well above strict F1, the labels are what is not agreed on; if not, the edges are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema forbids this; choose other edges or another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no attribute “{attribute}” any more; values kept: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no further family</source>
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
        <source>The schema is in force already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and are as at first; the old file is {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span at offset {start} ends at {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span at offset {start} quotes “{quote}”, but the text there is “{covered}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span begins or ends with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span begins or ends with punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span from word {first} to {last} is not in the document, which has {length} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span id “{id}” occurs twice in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span lies outside the text, which has {length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span of these attributes was decided away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span {start} to {end} is not in the text, which has {length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text ({first}–{last})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span “{id}” has other content in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spans this was about are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split “{split}” is not three shares that make 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “{missing}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds no texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds something that is not a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of counts is not square: {rows} rows, and a row of {columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags in “{column}” are numbers, and the file does not say what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task file brought: {news}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task file was made from this very project; it is for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has no text; it holds {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has regions of the kind “{kind}”, which are none of a plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is for {name}, and this project is no annotator&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is for {name}, and this project is that of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is open; its project lies in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task this feedback is about is not here: its places lead nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task&apos;s schema drops the label {label}, which {count} spans bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and the words must agree; take the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters beyond U+FFFF, and the file does not say what it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair (U+{code}) at offset {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds something that is no node with an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit} million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not that of “{other}”, though both stand for one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not {encoding} (byte {byte})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not {encoding} (near byte {byte})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the annotations, {name}, is not beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the document “{document}” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{document}” is longer than can be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored: its SHA-256 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed after its annotations were made; take the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has {length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title “{title}…” was cut to {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two disagree on the label too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type system is not there that knows {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved changes were left</source>
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
        <source>The word “{word}” is not in the raw text of its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work file cannot be understood: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a dataset named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is an annotator named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is another annotator named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents to give out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not as many lengths as documents</source>
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
        <source>There is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotator “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document that both have begun and that could be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document that both have finished and that could be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document to decide in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document to decide in: “{title}” is left out because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document to export but those for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “{id}” in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feedback for {name} yet: “{title}” is left out because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on (DISPLAY is not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no single decision to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no span in it</source>
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
        <source>There is no work of {name} yet</source>
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
        <source>There is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide</source>
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
        <source>There is nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one annotator to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for decisions about the spans they join</source>
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
        <source>This agreement is not in gold yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This difference is not about edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a task: it is for annotating alone</source>
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
        <source>This is an agreement: take all agreements instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for projects that came by a task file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the review: Ctrl+2 shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a declannot package nor a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no CoNLL-U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no task file but one of the kind “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a declannot project, or its beginning is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a document for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a schema: it should begin with keys such as name, families and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not {format}: {reason}{inside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the present state. What was changed after the first hand-over, for example after feedback, is not independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is a task: the trainer adds its documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is a task: work is taken in by the trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is a task: your trainer does that in the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project lies in a folder of {service}: two computers must not have it open at once; keep it elsewhere, and put exports there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task came without instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task file was taken in before; go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This works while gold is edited: press Enter in the statement first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To cite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens and raw text belong together; take the original file.</source>
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
        <source>Twice the relations of the same type between the same spans, divided by all relations of both. A relation can match only where both its ends do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two annotators are compared here, and {count} are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two annotators are compared, and {count} were named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two annotators are named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two annotators make one table, with a row and a column for each category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns have the name “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, such as “1.0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo would take back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unequal attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, and import the folder in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date; comparison {hash}</source>
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
        <source>Use “{title}” for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{title}” for real work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of the schema is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebAnno TSV is always UTF-8; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a dataset holds was chosen when it was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of the dataset “{name}” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figure would lie if other documents of the same kind had been read: whole documents are drawn again and again with replacement. Below five documents there is none, and below twenty it is too narrow, because few documents hardly differ enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which label stands for which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why spans were decided otherwise than somebody had them. A decision counts under every label it is about. Below stands what schema and guideline say, to be mended where that is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are numbered from 1, their columns parted by tabs; save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work begun from suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still going on: wait for it, or cancel it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most a megabyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as OLD=NEW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 20%, or 0.2.</source>
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
        <source>Write it with smaller groups; up to {limit} MB are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write remarks on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {label} where gold has {other}: {count} of your {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {yours} spans, gold has {gold}; {matched} are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your figures against gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} ends less than a word early in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} ends less than a word late in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} ends one word early in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} ends one word late in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} ends {words} words early in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} ends {words} words late in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} has no place in gold: {count} of your {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} starts less than a word early in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} starts less than a word late in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} starts one word early in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} starts one word late in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} starts {words} words early in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {label} starts {words} words late in {count} of the {total} whose edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span of A that has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span of B that has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span of {name} that has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha 1, beta 1, {samples} samples, sampler {sampler}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as first sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute values that cannot be kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that cannot be written as they are, replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declannot takes records with one text field, or one called “text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declannot takes regions of texts; leave the others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declannot takes spans; export a sequence labelling project of doccano.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declannot takes tasks whose data have one text, under the key “text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declannot takes the kind “labels” over a &lt;Text&gt;; leave this task out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declannot {version}; SHA-256 of the compared data {hash}</source>
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
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in their present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not done in the layers chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its gold is not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels are decided on first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers whose annotator the files do not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly equal texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the extra {extra}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one corrects the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one span of the one is several of the other, which together cover at least half of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other documents or tags were chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlapping, with another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same date and issuers, other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same date and issuers, texts alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same date, other languages</source>
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
        <source>split or merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
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
        <source>the files name nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same label, another start or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place and the same label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place, another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words searched for are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things the schema does not know, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown names are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown names are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually means the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have not marked it as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b}, {state}; documents compared: {compared} of {done} that either has finished; declannot {version}, SHA-256 of the data {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} has {n_a} spans in them, {b} has {n_b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} of {audited} agreements looked at again were changed ({drawn} drawn from {population}, seed {seed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} annotators have marked it as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions that build on it are open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} differences are not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} differences of the class “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents for practice are left out; name them to export them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers in it are not done; freeze with status “done” to leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers of the project {file} are in a form that only INCEpTION reads; export it there with UIMA CAS XMI, UIMA CAS JSON or WebAnno TSV as secondary format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} are not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {whole} agreeing spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans are {row} for {a} and {column} for {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans of {a} with the label {row} have no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans of {b} with the label {column} have no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{equal} of {compared} agreeing spans with the same attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}; {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} have not marked it as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} does not count in the unit “{unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} needs the extra “{extra}”, which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}: a text among its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}: as named</source>
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
        <source>{interval} ({caution})</source>
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
        <source>{label} has no attribute {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no attribute “{attribute}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is armed: each selection gets it; Esc ends this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is nested with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is there already</source>
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
        <source>{label} stands here twice on the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: F1 {value}, {matched} of {n_a} and {n_b} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of your {yours} spans are among the {gold} of gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {n_a} and {n_b} relations; {aligned} where ends that only overlap count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {n_a} and {n_b} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: {value} ({counts})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_a} and {n_b} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no spans in the compared documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not begun it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not marked it as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not worked on any document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} is of another family than {old}: Shift and the key add it beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} does not know “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} does not understand “{pair}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is there already: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}, schema “{schema}” version {version}. Documents: {documents}, differences from gold: {differences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} ({warning})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} made a second copy of a project here ({name}): compare the two, and keep projects elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spans}; {parameters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twice} of {documents} documents ({percent} %) were given to two annotators, drawn at random with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α 1, β 1, {samples} samples, seed {seed}, sampler: {sampler}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is no tag, and no column holds tags only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is a label of the whole document, not of a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be compared with itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” of the other project is taken for “{name}” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{relation}” leads from {source} to {target}, which the schema does not permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{relation}” may not lead from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” in “{column}” does not begin or continue an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is another project; documents are matched by their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a value of the attribute “{attribute}” of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is found in none of these documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is one word too many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Decide by strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide all of this wording the same way</source>
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
<context>
    <name>self._owner</name>
    <message>
        <source>What the differences are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hollow point rests on fewer than 10 spans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
