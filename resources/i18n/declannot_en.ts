<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsistencyPage</name>
    <message numerus="yes">
        <source>All is consistent: %n span(s) checked, nothing to look at.</source>
        <translation>
            <numerusform>All is consistent: %n span checked, nothing to look at.</numerusform>
            <numerusform>All is consistent: %n spans checked, nothing to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of {count}</source>
        <translation>
            <numerusform>%n finding of {count}</numerusform>
            <numerusform>%n findings of {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) checked</source>
        <translation>
            <numerusform>%n span checked</numerusform>
            <numerusform>%n spans checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionPreview</name>
    <message numerus="yes">
        <source>%n relation(s) go with the lost spans.</source>
        <translation>
            <numerusform>%n relation goes with the lost spans.</numerusform>
            <numerusform>%n relations go with the lost spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) must be confirmed anew.</source>
        <translation>
            <numerusform>%n decision must be confirmed anew.</numerusform>
            <numerusform>%n decisions must be confirmed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are about nothing any more.</source>
        <translation>
            <numerusform>%n decision is about nothing any more.</numerusform>
            <numerusform>%n decisions are about nothing any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>{done} done, {started} started of %n document(s)</source>
        <translation>
            <numerusform>{done} done, {started} started of %n document</numerusform>
            <numerusform>{done} done, {started} started of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be for practice: their gold is not done</source>
        <translation>
            <numerusform>%n document cannot be for practice: its gold is not done</numerusform>
            <numerusform>%n documents cannot be for practice: their gold is not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) change</source>
        <translation>
            <numerusform>%n document changes</numerusform>
            <numerusform>%n documents change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are so already</source>
        <translation>
            <numerusform>%n document is so already</numerusform>
            <numerusform>%n documents are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>Change %n document</numerusform>
            <numerusform>Change %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveryOccurrence</name>
    <message numerus="yes">
        <source>the %n selected document(s)</source>
        <translation>
            <numerusform>the selected document</numerusform>
            <numerusform>the %n selected documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsArea</name>
    <message numerus="yes">
        <source>%n finding(s) selected</source>
        <translation>
            <numerusform>%n finding selected</numerusform>
            <numerusform>%n findings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>%n finding to look at</numerusform>
            <numerusform>%n findings to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n action(s) have the keys of the file.</source>
        <translation>
            <numerusform>%n action has the keys of the file.</numerusform>
            <numerusform>%n actions have the keys of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in it are not known here.</source>
        <translation>
            <numerusform>%n action in it is not known here.</numerusform>
            <numerusform>%n actions in it are not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreUntagged</name>
    <message numerus="yes">
        <source>%n more untagged here ({key})</source>
        <translation>
            <numerusform>%n more untagged here ({key})</numerusform>
            <numerusform>%n more untagged here ({key})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n place(s) so far…</source>
        <translation>
            <numerusform>%n place so far…</numerusform>
            <numerusform>%n places so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of these %n left out</source>
        <translation>
            <numerusform>of these %n left out</numerusform>
            <numerusform>of these %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do it in %n place(s)</source>
        <translation>
            <numerusform>Do it in %n place</numerusform>
            <numerusform>Do it in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDocumentsModel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementOnPaper</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no editor shows stand as �; leave them to keep them</source>
        <translation>
            <numerusform>%n character that no editor shows stands as �; leave it to keep it</numerusform>
            <numerusform>%n characters that no editor shows stand as �; leave them to keep them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n carried span(s) to look at</source>
        <translation>
            <numerusform>%n carried span to look at</numerusform>
            <numerusform>%n carried spans to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
