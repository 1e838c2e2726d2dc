// SPDX-License-Identifier: MIT
// Pictures have the asked size and tell what they are; a save that fails says so and destroys nothing.
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

/// No file of this process can grow, as on a full disk; root is held to it as well.
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
    QLabel label(QStringLiteral("Asia"));
    label.resize(120, 50);
    const QImage image = renderWidget(label, scale);
    QTEST(image.size(), "pixels");
    QCOMPARE(image.devicePixelRatio(), scale > 0 ? scale : 1.0);
    QVERIFY(!image.hasAlphaChannel());
}

void TestScreenshot::sharp()
{
    QLabel label(QStringLiteral("Asia"));
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
    const QString path = folder.filePath(QStringLiteral("a.png"));
    const QString title = QString::fromUtf8("Asië: 亚洲, two lines");
    QCOMPARE(saveScreenshot(sample(), path, title, QStringLiteral("Linux 6.1.0")), QString());

    const QImage read(path);
    QCOMPARE(read.size(), QSize(40, 30));
    QCOMPARE(read.text(QStringLiteral("Title")), title);
    QVERIFY(read.text(QStringLiteral("Software")).startsWith(QStringLiteral("Pangaea")));
    QCOMPARE(read.text(QStringLiteral("Kernel")), QStringLiteral("Linux 6.1.0"));
    const QString time = read.text(QStringLiteral("Creation Time"));
    const QRegularExpression format(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$)"));
    QVERIFY2(format.match(time).hasMatch(), qPrintable(time));
}

void TestScreenshot::privateFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QCOMPARE(saveScreenshot(sample(), path, {}, {}), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::permissions(path) & QFile::ReadOwner);
}

void TestScreenshot::replaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QCOMPARE(saveScreenshot(sample(), path, {}, {}), QString());
    QCOMPARE(saveScreenshot(sample().scaled(10, 10), path, {}, {}), QString());
    QCOMPARE(QImageReader(path).size(), QSize(10, 10));
}

void TestScreenshot::suffix()
{
    QCOMPARE(withPngSuffix(QStringLiteral("a")), QStringLiteral("a.png"));
    QCOMPARE(withPngSuffix(QStringLiteral("a.b")), QStringLiteral("a.b.png"));
    QCOMPARE(withPngSuffix(QStringLiteral("a.PNG")), QStringLiteral("a.PNG"));
    const QTemporaryDir folder;
    QCOMPARE(saveScreenshot(sample(), folder.filePath(QStringLiteral("a")), {}, {}), QString());
    QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("a.png"))));
}

void TestScreenshot::fileName()
{
    QCOMPARE(proposedFileName(QDateTime(QDate(2026, 1, 31), QTime(14, 23, 55))),
             QStringLiteral("pangaea-2026-01-31-142355.png"));
}

void TestScreenshot::noFolder()
{
    const QString sentence = saveScreenshot(sample(), QStringLiteral("/nowhere/at/all/a.png"), {}, {});
    QVERIFY(sentence.contains(QStringLiteral("/nowhere/at/all does not exist")));
}

void TestScreenshot::isFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("a.png")));
    QVERIFY(!saveScreenshot(sample(), folder.filePath(QStringLiteral("a.png")), {}, {}).isEmpty());
}

void TestScreenshot::fullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QCOMPARE(saveScreenshot(sample(), path, {}, {}), QString());
    QString sentence;
    {
        const NoSpace limit;
        sentence = saveScreenshot(sample().scaled(300, 300), path, {}, {});
    }
    QVERIFY2(sentence.contains(path) && sentence.contains(QStringLiteral("free space")), qPrintable(sentence));
    QCOMPARE(QImageReader(path).size(), QSize(40, 30));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("a.png")));
}

QTEST_MAIN(TestScreenshot)
#include "tst_screenshot.moc"
