// SPDX-License-Identifier: MIT
// Tests the reading of the worker's --list and the check of parameters against it. Main thread.
#include "core/facts/targetcatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

const QByteArray seconds = R"({"name":"seconds","title":"Seconds","type":"number","default":0,
    "windowDefault":10,"minimum":0,"maximum":86400,"summary":"How long"})";
const QByteArray code = R"({"name":"code","title":"Code","type":"integer","default":1,
    "windowDefault":1,"minimum":0,"maximum":255,"summary":"The code"})";
const QByteArray by = R"({"name":"by","title":"By","type":"choice","choices":["processes","threads"],
    "default":"processes","windowDefault":"threads","summary":"Who counts"})";

QByteArray target(const QByteArray &name, const QByteArray &parameters)
{
    return "{\"name\":\"" + name + "\",\"summary\":\"Does it\",\"parameters\":[" + parameters + "]}";
}

QByteArray list(const QByteArray &targets)
{
    return "{\"targets\":[" + targets + "]}";
}

TargetCatalog example()
{
    return parseTargetCatalog(list(target("sleep", seconds) + "," + target("exit", code + "," + seconds) + ","
                                   + target("plain", "") + "," + target("count", by)))
        .catalog;
}

} // namespace

class TestTargetCatalog : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void readsChoices();
    void readsWhatTakesInput();
    void finds();
    void refuses_data();
    void refuses();
    void checks_data();
    void checks();
};

void TestTargetCatalog::reads()
{
    const auto [catalog, error] = parseTargetCatalog(list(target("sleep", seconds) + "," + target("plain", "")));
    QCOMPARE(error, QString());
    const Parameter expected = {u"seconds"_s, u"Seconds"_s, u"How long"_s, false, 0, 10, 0, 86400};
    const TargetCatalog wanted = {{{u"sleep"_s, u"Does it"_s, {expected}}, {u"plain"_s, u"Does it"_s, {}}}};
    QVERIFY(catalog == wanted);
}

void TestTargetCatalog::readsChoices()
{
    const auto [catalog, error] = parseTargetCatalog(list(target("count", by)));
    QCOMPARE(error, QString());
    const Parameter parameter = catalog.targets.first().parameters.first();
    const QStringList words = {u"processes"_s, u"threads"_s};
    QVERIFY(parameter.isChoice());
    QCOMPARE(parameter.choices, words);
    QVERIFY(parameter.integer);
    QCOMPARE(parameter.defaultValue, 0.);
    QCOMPARE(parameter.windowDefault, 1.);
    QCOMPARE(parameter.minimum, 0.);
    QCOMPARE(parameter.maximum, 1.);
    QCOMPARE(parameter.written(1), words.last());
    QVERIFY(!example().find(u"sleep")->parameters.first().isChoice());
    QCOMPARE(example().find(u"sleep")->parameters.first().written(0.25), u"0.25"_s);
    QCOMPARE(example().find(u"sleep")->parameters.first().written(86400), u"86400"_s);
}

void TestTargetCatalog::readsWhatTakesInput()
{
    const auto readsInput = [](const QByteArray &key) {
        const QByteArray json = list(R"({"name":"a","summary":"",)" + key + R"("parameters":[]})");
        const auto [catalog, error] = parseTargetCatalog(json);
        return error.isEmpty() && catalog.targets.first().readsInput;
    };
    QVERIFY(readsInput("\"input\":true,"));
    QVERIFY(!readsInput("\"input\":false,"));
    QVERIFY(!readsInput(""));
}

void TestTargetCatalog::finds()
{
    const TargetCatalog catalog = example();
    QVERIFY(catalog.find(u"exit"));
    QVERIFY(!catalog.find(u"Exit"));
    QVERIFY(!catalog.find(u""));
    QVERIFY(catalog.find(u"exit")->parameter(u"code")->integer);
    QVERIFY(!catalog.find(u"plain")->parameter(u"code"));
}

void TestTargetCatalog::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");

    const auto row = [](const char *name, const QByteArray &json, const char *complaint) {
        QTest::newRow(name) << json << QString::fromUtf8(complaint);
    };
    const auto changed = [](const QByteArray &from, const QByteArray &to, QByteArray parameter = seconds) {
        Q_ASSERT(parameter.contains(from));
        return list(target("sleep", parameter.replace(from, to)));
    };
    row("nothing", "", "is not JSON");
    row("not JSON", "The name of continent", "is not JSON");
    row("cut short", list(target("sleep", seconds)).chopped(2), "is not JSON");
    row("an array", "[]", "is not a JSON object");
    row("no targets", "{}", "lacks “targets” in the list");
    row("targets of a wrong type", R"({"targets":{}})", "wrong type for “targets”");
    row("empty", list(""), "is empty");
    row("a target of a wrong type", list("1"), "wrong type in “targets”");
    row("a target without a name", list(R"({"summary":"","parameters":[]})"), "lacks “name” in a target");
    row("an empty name", list(target("", "")), "the name “”");
    row("an unusable name", list(target("a=b", "")), "the name “a=b”");
    row("a target without a summary", list(R"({"name":"a","parameters":[]})"), "lacks “summary” in a");
    row("a target without parameters", list(R"({"name":"a","summary":""})"), "lacks “parameters” in a");
    row("a doubled target", list(target("a", "") + "," + target("a", "")), "“a” twice in the list");
    row("a doubled parameter", list(target("a", seconds + "," + seconds)), "“seconds” twice in a");
    row("a parameter of a wrong type", list(target("a", "true")), "wrong type in “parameters” of a");
    row("a title of a wrong type", changed("\"Seconds\"", "1"), "wrong type for “title”");
    row("no title", changed("title", "Title"), "lacks “title” in the parameter seconds of sleep");
    row("an unknown type", changed("\"number\"", "\"text\""), "unknown type “text”");
    row("a default of a wrong type", changed("\"default\":0", "\"default\":\"0\""), "wrong type for “default”");
    row("no maximum", changed("maximum", "most"), "lacks “maximum”");
    row("minimum above maximum", changed("\"minimum\":0", "\"minimum\":90000"), "minimum above the maximum");
    row("a default below", changed("\"default\":0", "\"default\":-1"), "default out of range");
    row("a window default above", changed("\"windowDefault\":10", "\"windowDefault\":90000"), "default out of range");
    row("an input of a wrong type", list(R"({"name":"a","summary":"","input":1,"parameters":[]})"),
        "wrong type for “input” in a");
    row("no choices", changed("choices", "words", by), "lacks “choices” in the parameter by of sleep");
    row("nothing to choose", changed(R"("processes","threads")", "", by), "nothing to choose");
    row("a choice of a wrong type", changed(R"(["processes")", "[1", by), "not made of letters");
    row("an empty choice",
        changed(R"(["processes")",
                R"([")"
                "\"",
                by),
        "not made of letters");
    row("a choice like a number", changed(R"(["processes")", R"(["1")", by), "not made of letters");
    row("an unusable choice", changed(R"(["processes")", R"(["a,b")", by), "not made of letters");
    row("a doubled choice", changed(R"(["processes")", R"(["threads")", by), "“threads” twice");
    row("a default that is no choice", changed(R"("default":"processes")", R"("default":"x")", by),
        "default out of range");
    row("a default of a choice by number", changed(R"("default":"processes")", R"("default":0)", by),
        "wrong type for “default”");
    row("an integer with a fraction", changed("\"default\":1", "\"default\":1.5", code), "not whole");
}

void TestTargetCatalog::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    const auto [catalog, error] = parseTargetCatalog(json);
    QVERIFY(catalog.targets.isEmpty());
    QVERIFY2(error.contains(complaint), qPrintable(error));
    QVERIFY(error.endsWith(u'.'));
    QVERIFY(!error.contains(u'\n'));
}

void TestTargetCatalog::checks_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("keyValues");
    QTest::addColumn<QString>("complaint");

    const auto row = [](const char *name, const char *target, const char *keyValues, const char *complaint) {
        const QString text = QString::fromUtf8(keyValues);
        QTest::newRow(name) << QString::fromUtf8(target) << (text.isEmpty() ? QStringList() : text.split(u';'))
                            << QString::fromUtf8(complaint);
    };
    row("nothing given", "sleep", "", "");
    row("whole", "sleep", "seconds=5", "");
    row("decimal", "sleep", "seconds=0.25", "");
    row("both", "exit", "code=3;seconds=1", "");
    row("both ends", "exit", "code=255;seconds=86400", "");
    row("unknown target", "dance", "", "There is no target “dance”; the targets are sleep, exit, plain, count.");
    row("unknown parameter", "exit", "size=1", "exit has no parameter “size”; it takes code, seconds.");
    row("parameter of none", "plain", "size=1", "plain has no parameter “size”; it takes none.");
    row("no sign", "sleep", "5", "“5” is not a parameter; write it as key=value.");
    row("doubled", "sleep", "seconds=1;seconds=1", "Seconds is given twice; give it once.");
    row("not a number", "sleep", "seconds=abc", "Seconds must be a number, not “abc”.");
    row("empty", "sleep", "seconds=", "Seconds must be a number, not “”.");
    row("spaces", "sleep", "seconds= 5", "Seconds must be a number, not “ 5”.");
    row("comma", "sleep", "seconds=0,5", "Seconds must be a number, not “0,5”.");
    row("unit", "sleep", "seconds=5s", "Seconds must be a number, not “5s”.");
    row("not finite", "sleep", "seconds=inf", "Seconds must be a number, not “inf”.");
    row("NaN", "sleep", "seconds=nan", "Seconds must be a number, not “nan”.");
    row("fraction", "exit", "code=1.5", "Code must be a whole number, not “1.5”.");
    row("exponent", "exit", "code=1e1", "Code must be a whole number, not “1e1”.");
    row("above", "sleep", "seconds=100000", "Seconds must be between 0 and 86400, not 100000.");
    row("below", "sleep", "seconds=-1", "Seconds must be between 0 and 86400, not -1.");
    row("a choice", "count", "by=threads", "");
    row("no choice", "count", "by=Threads", "By must be one of processes, threads, not “Threads”.");
    row("an empty choice", "count", "by=", "By must be one of processes, threads, not “”.");
    row("the number of a choice", "count", "by=1", "By must be one of processes, threads, not “1”.");
    row("code above", "exit", "code=256", "Code must be between 0 and 255, not 256.");
}

void TestTargetCatalog::checks()
{
    QFETCH(QString, target);
    QFETCH(QStringList, keyValues);
    QTEST(checkArguments(example(), target, keyValues).sentence(), "complaint");
}

QTEST_GUILESS_MAIN(TestTargetCatalog)
#include "tst_targetcatalog.moc"
