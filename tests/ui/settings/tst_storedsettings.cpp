// SPDX-License-Identifier: MIT
// The settings file: broken ones are kept, valid ones replaced completely, and nobody else can read them.
#include "ui/settings/storedsettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"view/zoomPercent"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestStoredSettings : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList kept() const
    {
        return QDir(m_folder->path()).entryList({u"*.broken-*"_s}, QDir::AllEntries | QDir::System);
    }
    void setZoom(int percent) const
    {
        StoredSettings settings(m_path);
        settings.values().setValue(key, percent);
        QCOMPARE(settings.save().sentence(), QString());
    }
    QVariant zoom() const { return StoredSettings(m_path).values().value(key); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Pangaea.conf"_s);
    }

    void standsWhereItAlwaysStood()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"pangaea-test"_s);
        QCoreApplication::setApplicationName(u"tst_storedsettings"_s);
        QCOMPARE(StoredSettings::usualPath(), QSettings().fileName());
    }

    void isForTheUserAlone()
    {
        setZoom(150);
        QCOMPARE(zoom(), QVariant(u"150"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_path).permissions() & others));
        QVERIFY(QFile::setPermissions(m_path, QFileInfo(m_path).permissions() | QFile::ReadOther));
        setZoom(160);
        QVERIFY(!(QFileInfo(m_path).permissions() & others));
        QVERIFY(kept().isEmpty());
    }

    void makesItsFolder()
    {
        m_path = m_folder->filePath(u"a/b/Pangaea.conf"_s);
        setZoom(120);
        QCOMPARE(zoom(), QVariant(u"120"_s));
    }

    void setsBrokenOnesAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not settings") << QByteArray("\x7f"
                                                    "ELF and more\nwithout any sense\n");
        QTest::newRow("NUL") << QByteArray("[view]\nzoomPercent=1\0"
                                           "00\n",
                                           23);
        QTest::newRow("a stream") << QByteArray("[view]\nzoomPercent=@Variant(\\0\\0\\0\\x7f)\n");
        QTest::newRow("too large") << QByteArray("[view]\n" + QByteArray(2'000'000, ';'));
    }
    void setsBrokenOnesAside()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        StoredSettings settings(m_path);
        QVERIFY(settings.values().allKeys().isEmpty());
        QCOMPARE(kept().size(), 1);
        QCOMPARE(contents(m_folder->filePath(kept()[0])), bytes);
        QVERIFY2(settings.problem().sentence().contains(kept()[0])
                     && settings.problem().sentence().contains(u"defaults"_s),
                 qPrintable(settings.problem().sentence()));
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(StoredSettings(m_path).problem().sentence(), QString()); // told once
        settings.values().setValue(key, 130);
        QCOMPARE(settings.save().sentence(), QString());
        QCOMPARE(zoom(), QVariant(u"130"_s));
        write(bytes); // and once more, within the same second
        QVERIFY(StoredSettings(m_path).problem());
        QCOMPARE(kept().size(), 2);
    }

    void setsWhatIsNoFileAside_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"folder", "pipe", "link to a device"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void setsWhatIsNoFileAside()
    {
        QFETCH(QString, what);
        if (what == u"folder")
            QVERIFY(QDir().mkpath(m_path + u"/inside"_s));
        else if (what == u"pipe")
            QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0); // opening it would block for ever
        else
            QVERIFY(QFile::link(u"/dev/zero"_s, m_path));
        const StoredSettings settings(m_path);
        QVERIFY(settings.problem());
        QCOMPARE(kept().size(), 1);
        setZoom(110);
        QCOMPARE(zoom(), QVariant(u"110"_s));
    }

    void cannotBeRead()
    {
        write("[view]\nzoomPercent=150\n");
        QVERIFY(QFile::setPermissions(m_path, {}));
        QFile file(m_path);
        if (file.open(QIODevice::ReadOnly))
            QSKIP("SKIPPED: this user may read everything (root).");
        QVERIFY(StoredSettings(m_path).problem());
        QCOMPARE(kept().size(), 1);
    }

    void aLinkStaysOne()
    {
        const QString target = m_folder->filePath(u"target"_s);
        QVERIFY(QFile::link(target, m_path));
        setZoom(140);
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(zoom(), QVariant(u"140"_s));
        QVERIFY(contents(target).contains("140"));
    }

    // Two windows: the values of the last one apply, and those that it does not set stay.
    void theLastOneHolds()
    {
        setZoom(100);
        StoredSettings first(m_path);
        StoredSettings second(m_path);
        first.values().setValue(key, 110);
        second.values().setValue(key, 120);
        second.values().setValue(u"view/theme"_s, u"dark"_s);
        QCOMPARE(second.save().sentence(), QString());
        QCOMPARE(first.save().sentence(), QString());
        QCOMPARE(zoom(), QVariant(u"110"_s));
        QVERIFY(kept().isEmpty());
    }

    void aFullDiskKeepsWhatWasThere()
    {
        setZoom(150);
        const QByteArray before = contents(m_path);
        StoredSettings settings(m_path);
        settings.values().setValue(u"window/state"_s, QByteArray(50'000, 'x'));
        settings.values().sync(); // the copy has its room
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit limit {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small {1'000, limit.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString problem = settings.save().sentence();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY2(problem.contains(m_path), qPrintable(problem));
        QCOMPARE(contents(m_path), before);
        QCOMPARE(zoom(), QVariant(u"150"_s));
    }

    void aFolderThatTakesNothingIsTold()
    {
        QFile blocker(m_folder->filePath(u"blocker"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        m_path = m_folder->filePath(u"blocker/Pangaea.conf"_s);
        StoredSettings settings(m_path);
        settings.values().setValue(key, 150);
        QVERIFY(settings.save().sentence().contains(u"does not exist"_s));
    }
};

QTEST_GUILESS_MAIN(TestStoredSettings)
#include "tst_storedsettings.moc"
