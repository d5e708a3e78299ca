<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertDetail</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message numerus="yes">
        <source>%n record(s) of the register are not what was written.</source>
        <translation>
            <numerusform>%n record of the register are not what was written.</numerusform>
            <numerusform>%n records of the register are not what was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entry(ies).</source>
        <translation>
            <numerusform>The chain is whole: %n entry.</numerusform>
            <numerusform>The chain is whole: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were recorded.</source>
        <translation>
            <numerusform>%n record are as they were recorded.</numerusform>
            <numerusform>%n records are as they were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) without a digest: there, but not compared.</source>
        <translation>
            <numerusform>%n older record without a digest: there, but not compared.</numerusform>
            <numerusform>%n older records without a digest: there, but not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountersField</name>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n counter</numerusform>
            <numerusform>%n counters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n in</numerusform>
            <numerusform>%n in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not count</source>
        <translation>
            <numerusform>%n do not count</numerusform>
            <numerusform>%n does not count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message numerus="yes">
        <source>%n picture(s) of before lie in the flatbed scanner's folder. Ctrl+O opens one, if it is of this traveller.</source>
        <translation>
            <numerusform>%n picture of before lie in the flatbed scanner's folder. Ctrl+O opens one, if it is of this traveller.</numerusform>
            <numerusform>%n pictures of before lie in the flatbed scanner's folder. Ctrl+O opens one, if it is of this traveller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) wait in the flatbed scanner's folder until this traveller is done.</source>
        <translation>
            <numerusform>%n picture wait in the flatbed scanner's folder until this traveller is done.</numerusform>
            <numerusform>%n pictures wait in the flatbed scanner's folder until this traveller is done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderDesk</name>
    <message numerus="yes">
        <source>Alert lists: %n hour(s) old</source>
        <translation>
            <numerusform>Alert lists: %n hour old</numerusform>
            <numerusform>Alert lists: %n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert lists: %n day(s) old</source>
        <translation>
            <numerusform>Alert lists: %n day old</numerusform>
            <numerusform>Alert lists: %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MassEndingDialog</name>
    <message numerus="yes">
        <source>End %n entry(ies)?</source>
        <translation>
            <numerusform>End %n entry?</numerusform>
            <numerusform>End %n entries?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n faulty row(s) will be left out. Enter imports the good ones: see New, Changed and Unchanged.</source>
        <translation>
            <numerusform>%n faulty row will be left out. Enter imports the good ones: see New, Changed and Unchanged.</numerusform>
            <numerusform>%n faulty rows will be left out. Enter imports the good ones: see New, Changed and Unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be imported, but find nobody at the counters until the list gives the date of birth or a number.</source>
        <translation>
            <numerusform>%n row will be imported, but find nobody at the counters until the list gives the date of birth or a number.</numerusform>
            <numerusform>%n rows will be imported, but find nobody at the counters until the list gives the date of birth or a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealsScreen</name>
    <message numerus="yes">
        <source>%n certificate(s) are trusted from now on.</source>
        <translation>
            <numerusform>%n certificate are trusted from now on.</numerusform>
            <numerusform>%n certificates are trusted from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Wait %n second.</numerusform>
            <numerusform>Too many wrong passwords. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n in</numerusform>
            <numerusform>%n in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>Whole: %n entries, the last one is {head}</source>
        <translation>
            <numerusform>Whole: %n entries, the last one is {head}</numerusform>
            <numerusform>Whole: %n entries, the last one is {head}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were recorded</source>
        <translation>
            <numerusform>%n record are as they were recorded</numerusform>
            <numerusform>%n records are as they were recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) without a digest: there, but not compared</source>
        <translation>
            <numerusform>%n older record without a digest: there, but not compared</numerusform>
            <numerusform>%n older records without a digest: there, but not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document expired %n day(s) ago</source>
        <translation>
            <numerusform>Document expired %n day ago</numerusform>
            <numerusform>Document expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document expires in %n day(s)</source>
        <translation>
            <numerusform>Document expires in %n day</numerusform>
            <numerusform>Document expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document runs for less than %n month(s)</source>
        <translation>
            <numerusform>Document runs for less than %n month</numerusform>
            <numerusform>Document runs for less than %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document runs for more than %n month(s)</source>
        <translation>
            <numerusform>Document runs for more than %n month</numerusform>
            <numerusform>Document runs for more than %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stay ran out %n day(s) ago</source>
        <translation>
            <numerusform>Stay ran out %n day ago</numerusform>
            <numerusform>Stay ran out %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n child(ren) without a document</source>
        <translation>
            <numerusform>and %n child(ren) without a document</numerusform>
            <numerusform>and %n child(ren) without a document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n traveller(s)</source>
        <translation>
            <numerusform>from %n traveller</numerusform>
            <numerusform>from %n travellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more range(s)</source>
        <translation>
            <numerusform>and %n more range</numerusform>
            <numerusform>and %n more ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported, for %n row(s) are faulty. Correct the file, or take the good rows alone with --leave-out-faulty.</source>
        <translation>
            <numerusform>Nothing is imported, for %n row are faulty. Correct the file, or take the good rows alone with --leave-out-faulty.</numerusform>
            <numerusform>Nothing is imported, for %n rows are faulty. Correct the file, or take the good rows alone with --leave-out-faulty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
