// SPDX-License-Identifier: MIT
// Pictures have the requested size and describe themselves; a failed save is reported and destroys nothing.
#include "ui/parts/screenshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestScreenshot : public QObject
{
    Q_OBJECT
private slots:
    void size_data();
    void size();
    void sharp();
    void text();
    void privateFile();
    void replaces();
    void suffix();
    void fileName();
    void noFolder();
    void isFolder();
    void fullDisk();
};

namespace {

QImage sample()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

/// No file of this process can grow, as on a full disk; this limits root too.
class NoSpace
{
public:
    NoSpace()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none {m_before};
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoSpace()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(NoSpace)

private:
    void (*m_handler)(int);
    rlimit m_before {};
};

} // namespace

void TestScreenshot::size_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("the screen's own") << 0.0 << QSize(120, 50);
    QTest::newRow("1x") << 1.0 << QSize(120, 50);
    QTest::newRow("2x") << 2.0 << QSize(240, 100);
    QTest::newRow("3x") << 3.0 << QSize(360, 150);
}

void TestScreenshot::size()
{
    QFETCH(double, scale);
    QLabel label(u"Asia"_s);
    label.resize(120, 50);
    const QImage image = renderWidget(label, scale);
    QTEST(image.size(), "pixels");
    QCOMPARE(image.devicePixelRatio(), scale > 0 ? scale : 1.0);
    QVERIFY(!image.hasAlphaChannel());
}

void TestScreenshot::sharp()
{
    QLabel label(u"Asia"_s);
    label.resize(120, 50);
    QImage twice = renderWidget(label, 2);
    twice.setDevicePixelRatio(1);
    QImage scaled = renderWidget(label, 1).scaled(twice.size());
    QVERIFY(scaled != twice);
    scaled = twice.scaled(label.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(scaled.pixelColor(60, 2) == label.palette().color(QPalette::Window));
}

void TestScreenshot::text()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    const QString title = QString::fromUtf8("Asië: 亚洲, two lines");
    QCOMPARE(saveScreenshot(sample(), path, title, u"Linux 6.1.0"_s).sentence(), QString());

    const QImage read(path);
    QCOMPARE(read.size(), QSize(40, 30));
    QCOMPARE(read.text(u"Title"_s), title);
    QVERIFY(read.text(u"Software"_s).startsWith(u"Pangaea"_s));
    QCOMPARE(read.text(u"Kernel"_s), u"Linux 6.1.0"_s);
    const QString time = read.text(u"Creation Time"_s);
    const QRegularExpression format(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$)"_s);
    QVERIFY2(format.match(time).hasMatch(), qPrintable(time));
}

void TestScreenshot::privateFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QCOMPARE(saveScreenshot(sample(), path, {}, {}).sentence(), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::permissions(path) & QFile::ReadOwner);
}

void TestScreenshot::replaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QCOMPARE(saveScreenshot(sample(), path, {}, {}).sentence(), QString());
    QCOMPARE(saveScreenshot(sample().scaled(10, 10), path, {}, {}).sentence(), QString());
    QCOMPARE(QImageReader(path).size(), QSize(10, 10));
}

void TestScreenshot::suffix()
{
    QCOMPARE(withPngSuffix(u"a"_s), u"a.png"_s);
    QCOMPARE(withPngSuffix(u"a.b"_s), u"a.b.png"_s);
    QCOMPARE(withPngSuffix(u"a.PNG"_s), u"a.PNG"_s);
    const QTemporaryDir folder;
    QCOMPARE(saveScreenshot(sample(), folder.filePath(u"a"_s), {}, {}).sentence(), QString());
    QVERIFY(QFileInfo::exists(folder.filePath(u"a.png"_s)));
}

void TestScreenshot::fileName()
{
    QCOMPARE(proposedFileName(QDateTime(QDate(2026, 1, 31), QTime(14, 23, 55))), u"pangaea-2026-01-31-142355.png"_s);
}

void TestScreenshot::noFolder()
{
    const QString sentence = saveScreenshot(sample(), u"/nowhere/at/all/a.png"_s, {}, {}).sentence();
    QVERIFY(sentence.contains(u"/nowhere/at/all does not exist"_s));
}

void TestScreenshot::isFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"a.png"_s));
    QVERIFY(saveScreenshot(sample(), folder.filePath(u"a.png"_s), {}, {}));
}

void TestScreenshot::fullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QCOMPARE(saveScreenshot(sample(), path, {}, {}).sentence(), QString());
    QString sentence;
    {
        const NoSpace limit;
        sentence = saveScreenshot(sample().scaled(300, 300), path, {}, {}).sentence();
    }
    QVERIFY2(sentence.contains(path) && sentence.contains(u"free space"_s), qPrintable(sentence));
    QCOMPARE(QImageReader(path).size(), QSize(40, 30));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"a.png"_s));
}

QTEST_MAIN(TestScreenshot)
#include "tst_screenshot.moc"
