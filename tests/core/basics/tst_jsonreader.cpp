// SPDX-License-Identifier: MIT
#include "core/basics/jsonreader.h"

#include <QFile>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;
using json::Value;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryKind()
    {
        const json::Document document = json::read("{\"a\": [true, false, null],\n\t\"b\": -12.5e1, \"c\": "
                                                   "\"x\", \"d\": {}, \"e\": [], \"f\": 0, \"\": \"\"}\n");
        QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
        const Value &root = document.root;
        QCOMPARE(root.type, Value::Type::Object);
        QCOMPARE(root.members.size(), size_t(7));
        QCOMPARE(root.members[1].key, u"b"_s);
        const Value *list = root.find(u"a");
        QVERIFY(list && list->items.size() == 3);
        QVERIFY(list->items[0].boolean && list->items[0].type == Value::Type::Boolean);
        QVERIFY(!list->items[1].boolean && list->items[1].type == Value::Type::Boolean);
        QCOMPARE(list->items[2].type, Value::Type::Null);
        QCOMPARE(root.find(u"b")->number, -125.0);
        QCOMPARE(root.find(u"b")->text, u"-12.5e1"_s);
        QCOMPARE(root.find(u"c")->text, u"x"_s);
        QCOMPARE(root.find(u"d")->type, Value::Type::Object);
        QCOMPARE(root.find(u"e")->type, Value::Type::List);
        QCOMPARE(root.find(u"f")->number, 0.0);
        QVERIFY(root.find(u""));
        QVERIFY(!root.find(u"g"));
    }

    void knowsTheirPlaces()
    {
        const json::Document document = json::read("{\n  \"ä🌍\": [1,\n\t\t\"é\", {\"k\": 2}]}");
        QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
        QCOMPARE(document.root.at, (json::Position {1, 1}));
        QCOMPARE(document.root.members[0].at, (json::Position {2, 3}));
        const Value &list = document.root.members[0].value;
        QCOMPARE(list.at, (json::Position {2, 9})); // characters, not bytes
        QCOMPARE(list.items[1].at, (json::Position {3, 3}));
        QCOMPARE(list.items[2].members[0].at, (json::Position {3, 9}));
        QCOMPARE(list.items[2].members[0].value.at, (json::Position {3, 14}));
    }

    void readsEscapes()
    {
        const json::Document document = json::read("\"\\\"\\\\\\/\\b\\f\\n\\r\\tA\\u00e9\\ud83c\\udf0d\\u0000z\"");
        QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
        QCOMPARE(document.root.text, u"\"\\/\b\f\n\r\tAé🌍"_s + QChar(u'\0') + u'z');
    }

    void takesSoManyLevels()
    {
        QVERIFY(json::read(nested(json::deepest)).error.isEmpty());
        const json::Document document = json::read(nested(json::deepest + 1));
        QVERIFY(document.error.contains(QString::number(json::deepest)));
        QCOMPARE(document.at, (json::Position {1, json::deepest + 1}));
        QVERIFY(!json::read(nested(500'000)).error.isEmpty());
    }

    void isLinear()
    {
        QByteArray keys("{");
        for (int i = 0; i < 60'000; ++i)
            keys += (i ? ",\"" : "\"") + QByteArray::number(i) + "\":0";
        QCOMPARE(json::read(keys + "}").root.members.size(), size_t(60'000));
        QCOMPARE(json::read(keys + ",\"7\":0}").at.line, 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *what, const QByteArray &text, int line, int column, const char *word) {
            QTest::newRow(what) << text << line << column << QString::fromUtf8(word);
        };
        row("nothing", "", 1, 1, "too early");
        row("space", " \n ", 2, 2, "too early");
        row("a word", "yes", 1, 1, "A value was expected");
        row("a word of another case", "True", 1, 1, "A value was expected");
        row("half a word", "[tru]", 1, 2, "A value was expected");
        row("something behind", "{} x", 1, 4, "Nothing may follow");
        row("two values", "1 2", 1, 3, "Nothing may follow");
        row("a comma behind", "{\"a\": 1,}", 1, 8, "Leave it out");
        row("a comma behind in a list", "[1,\n2\n,\n]", 3, 1, "Leave it out");
        row("two commas", "[1,,2]", 1, 4, "A value was expected");
        row("no comma", "[1 2]", 1, 4, "comma or ]");
        row("no comma in an object", "{\"a\": 1 \"b\": 2}", 1, 9, "comma or }");
        row("no colon", "{\"a\" 1}", 1, 6, "colon");
        row("no quotes", "{a: 1}", 1, 2, "quotes");
        row("single quotes", "{'a': 1}", 1, 2, "quotes");
        row("a comment", "{\"a\": 1} // so", 1, 10, "Nothing may follow");
        row("no end", "{\"a\": [1", 1, 9, "too early");
        row("a wrong end", "{\"a\": [1}", 1, 9, "comma or ]");
        row("a key twice", "{\"a\": 1,\n \"b\": 2, \"a\": 3}", 2, 10, "“a” stands here twice");
        row("the same key by an escape", "{\"a\": 1, \"\\u0061\": 3}", 1, 10, "twice");
        row("a hostile key twice", "{\"\xe2\x80\xae\": 1, \"\xe2\x80\xae\": 3}", 1, 10, "“<U+202E>”");
        row("a quote without end", "[\"abc", 1, 2, "no end");
        row("a line end in quotes", "[\"ab\nc\"]", 1, 5, "\\n");
        row("a tab in quotes", "[\"a\tc\"]", 1, 4, "\\u0009");
        row("a NUL in quotes", QByteArray("[\"a\0c\"]", 7), 1, 4, "\\u0000");
        row("a NUL", QByteArray("[\0]", 3), 1, 2, "A value was expected");
        row("an escape that is none", "[\"a\\x41\"]", 1, 4, "no such escape");
        row("an escape at the end", "[\"a\\", 1, 4, "no such escape");
        row("too few digits", "[\"\\u12\"]", 1, 3, "Four hexadecimal");
        row("digits that are none", "[\"\\u12g4\"]", 1, 3, "Four hexadecimal");
        row("a sign for a digit", "[\"\\u-123\"]", 1, 3, "Four hexadecimal");
        row("digits cut off", "[\"\\u", 1, 3, "Four hexadecimal");
        row("a first half alone", "[\"\\ud83c\"]", 1, 3, "half");
        row("a second half alone", "[\"\\udf0d\"]", 1, 3, "half");
        row("two first halves", "[\"\\ud83c\\ud83c\"]", 1, 3, "half");
        row("a leading zero", "[012]", 1, 2, "begin with 0");
        row("a plus", "[+1]", 1, 2, "A value was expected");
        row("a minus alone", "[-]", 1, 3, "digit");
        row("no digit before the point", "[.5]", 1, 2, "A value was expected");
        row("no digit behind the point", "[5.]", 1, 4, "digit");
        row("no exponent", "[5e]", 1, 4, "digit");
        row("too large", "[1, 1e400]", 1, 5, "too large");
        row("too small", "[1e-400]", 1, 2, "too small");
        row("not a number", "[NaN]", 1, 2, "A value was expected");
        row("hexadecimal", "[0x10]", 1, 3, "comma or ]");
        row("a byte order mark", "\xef\xbb\xbf{}", 1, 1, "byte order mark");
        row("Latin-1", "[\"S\xe3o\"]", 1, 4, "UTF-8");
        row("UTF-16", QByteArray("\xff\xfe{\0", 4), 1, 1, "UTF-8");
        row("an overlong form", "[\"\xc0\x80\"]", 1, 3, "UTF-8");
        row("an overlong form of three", "[\"\xe0\x80\x80\"]", 1, 3, "UTF-8");
        row("an overlong form of four", "[\"\xf0\x80\x80\x80\"]", 1, 3, "UTF-8");
        row("half a pair in UTF-8", "[\"\xed\xa0\x80\"]", 1, 3, "UTF-8");
        row("beyond the last character", "[\"\xf4\x90\x80\x80\"]", 1, 3, "UTF-8");
        row("a character cut off", "[\"\xf0\x9f\x8c", 1, 3, "UTF-8");
        row("space that is none", "[\xc2\xa0 1]", 1, 2, "A value was expected");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, word);
        const json::Document document = json::read(text);
        QVERIFY2(document.error.contains(word), qPrintable(document.error));
        QVERIFY(document.error.endsWith(u'.') || document.error.contains(u"Write"_s));
        QCOMPARE(document.at.line, line);
        QCOMPARE(document.at.column, column);
        QCOMPARE(document.root.type, Value::Type::Null);
    }

    void quotesWhatOthersWrote()
    {
        QCOMPARE(json::quoted(u"abc"), u"“abc”"_s);
        QCOMPARE(json::quoted(QString(200, u'a')), u"“"_s + QString(60, u'a') + u"…”"_s);
        QVERIFY(!json::quoted(u"a\u001b[31m\n\u202e").contains(QChar(0x1b)));
        QVERIFY(!json::quoted(u"\u202e").contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
