// SPDX-License-Identifier: MIT
#include "core/hosts/hostfile.h"
#include "core/hosts/hostwords.h"
#include "tests/fixtures/testing.h"

#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

class TestHostFile : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void refuses_data();
    void refuses();
    void refusesFiles();
    void chooses();
    void choosesNone_data();
    void choosesNone();
    void typesCommands();
};

void TestHostFile::reads()
{
    const HostsFile file = readHosts(R"({"pangaea-hosts": 1, "hosts": [{"name": "n2", "command": ["ssh", "n2"]},
        {"name": "here", "command": []}]})");
    QCOMPARE(file.error.sentence, QString());
    QCOMPARE(file.hosts.size(), size_t(2));
    QCOMPARE(commandOf(file.hosts[0], u"/x/pangaea-agent"_s), QStringList({u"ssh"_s, u"n2"_s, u"pangaea-agent"_s}));
    QCOMPARE(commandOf(file.hosts[1], u"/x/pangaea-agent"_s), QStringList(u"/x/pangaea-agent"_s));
}

void TestHostFile::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto hosts = [](const QByteArray &list) { return "{\"pangaea-hosts\": 1, \"hosts\": [" + list + "]}"; };
    QTest::newRow("no JSON") << "hosts"_ba << u""_s;
    QTest::newRow("a list") << "[]"_ba << u"This is no file of hosts"_s;
    QTest::newRow("a scenario") << R"({"pangaea": 1, "steps": []})"_ba << u"This is no file of hosts"_s;
    QTest::newRow("version") << R"({"pangaea-hosts": 2, "hosts": []})"_ba << u"must be 1"_s;
    QTest::newRow("none") << hosts("") << u"names no host"_s;
    QTest::newRow("unknown key") << R"({"pangaea-hosts": 1, "hosts": [], "user": "x"})"_ba << u"takes no “user”"_s;
    QTest::newRow("unknown key of a host")
        << hosts(R"({"name": "a", "command": [], "port": 1})") << u"takes no “port”"_s;
    QTest::newRow("no name") << hosts(R"({"command": ["ssh", "a"]})") << u"needs a “name”"_s;
    QTest::newRow("no command") << hosts(R"({"name": "a"})") << u"needs a “name” and a “command”"_s;
    QTest::newRow("command as text") << hosts(R"({"name": "a", "command": "ssh a"})") << u"must be a list"_s;
    QTest::newRow("empty program") << hosts(R"({"name": "a", "command": [""]})") << u"must not be empty"_s;
    QTest::newRow("two of a name") << hosts(R"({"name": "a", "command": []}, {"name": "a", "command": ["x"]})")
                                   << u"two hosts of the name “a”"_s;
    QTest::newRow("this computer") << hosts(R"({"name": "this computer", "command": []})") << u"cannot be the name"_s;
    QTest::newRow("colon") << hosts(R"({"name": "ssh:a", "command": []})") << u"cannot be the name"_s;
    QTest::newRow("long name") << hosts(R"({"name": ")" + QByteArray(65, 'a') + R"(", "command": []})")
                               << u"at most 64"_s;
    QTest::newRow("too long") << QByteArray(longestHostsFile + 1, ' ') << u"at most 256 KiB"_s;
}

void TestHostFile::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const HostsFile file = readHosts(text);
    QVERIFY(file.hosts.empty());
    QVERIFY(!file.error.sentence.isEmpty());
    QVERIFY2(file.error.sentence.contains(says), qPrintable(file.error.sentence));
}

void TestHostFile::refusesFiles()
{
    const QTemporaryDir folder;
    QVERIFY(readHostsFile(folder.filePath(u"none"_s)).error.sentence.contains(u"could not be opened"_s));
    QVERIFY(readHostsFile(folder.path()).error.sentence.contains(u"no ordinary file"_s));
    QFile file(folder.filePath(u"hosts"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"pangaea-hosts": 1, "hosts": [{"name": "a", "command": ["x"]}]})");
    file.close();
    QCOMPARE(readHostsFile(file.fileName()).hosts.size(), size_t(1));
}

void TestHostFile::chooses()
{
    const std::vector<HostWay> known {{u"n2"_s, {u"podman"_s}}, {u"n3"_s, {}}};
    const ChosenHosts chosen = chooseHosts({u"n2"_s, thisComputer, u"ssh:me@far"_s, u"n2"_s}, known);
    QCOMPARE(chosen.error, QString());
    QCOMPARE(chosen.on, QStringList({u"n2"_s, QString(), u"me@far"_s, u"n2"_s}));
    QCOMPARE(chosen.hosts.size(), size_t(2));
    QCOMPARE(chosen.hosts[1].command,
             QStringList({u"ssh"_s, u"-T"_s, u"-o"_s, u"BatchMode=yes"_s, u"-o"_s, u"ControlMaster=no"_s, u"-o"_s,
                          u"ConnectTimeout=15"_s, u"-o"_s, u"ServerAliveInterval=60"_s, u"-o"_s,
                          u"ServerAliveCountMax=3"_s, u"--"_s, u"me@far"_s}));
    QVERIFY(chooseHosts({}, known).hosts.empty());
}

void TestHostFile::choosesNone_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown") << QStringList {u"n9"_s};
    QTest::newRow("empty") << QStringList {QString()};
    QTest::newRow("no host") << QStringList {u"ssh:"_s};
    QTest::newRow("an option") << QStringList {u"ssh:-oProxyCommand=x"_s};
    QTest::newRow("the same name") << QStringList {u"n2"_s, u"ssh:n2"_s};
}

void TestHostFile::choosesNone()
{
    QFETCH(QStringList, words);
    const ChosenHosts chosen = chooseHosts(words, {{u"n2"_s, {u"podman"_s}}});
    QVERIFY(!chosen.error.isEmpty());
    QVERIFY(chosen.hosts.empty());
}

void TestHostFile::typesCommands()
{
    QCOMPARE(hostwords::asTyped({u"ssh"_s, u"-p"_s, u"22"_s, u"a b"_s, u"it's"_s, u""_s}),
             u"ssh -p 22 'a b' 'it'\\''s' ''"_s);
}

QTEST_GUILESS_MAIN(TestHostFile)
#include "tst_hostfile.moc"
