// SPDX-License-Identifier: MIT
#include "ui/window/filedrop.h"

#include "ui/look/zoom.h"
#include "ui/spawn/programchoice.h"

#include "core/basics/visibletext.h"
#include "core/lesson/lesson.h"
#include "core/scenario/scenario.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMainWindow>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::FileDrop)
};

constexpr qsizetype longestDroppedName = 60;
constexpr qsizetype mostSessions = 10; // each opens a window

QString nameOf(const QString &path)
{
    const QString name = visibleText(QFileInfo(path).fileName());
    return name.size() <= longestDroppedName ? name : visibleText(name.first(longestDroppedName - 1)) + u'…';
}

bool hasInterpreterLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "#!";
}

DropOffer offerOne(const QString &path, bool runs)
{
    const QString name = nameOf(path);
    const QFileInfo info(path);
    if (!info.exists())
        return {Tr::tr("%1 is not there any more.").arg(name)};
    if (info.isDir())
        return {Tr::tr("%1 is a folder. Drop a file.").arg(name)};
    const DroppedKind kind = droppedKind(path);
    if (kind == DroppedKind::Session)
        return {Tr::tr("Open the session %1").arg(name), {path}};
    if (kind == DroppedKind::Unknown)
        return {Tr::tr("%1 cannot be opened. Drop a session (.jsonl), a scenario (.pangaea), a Procfile, a lesson "
                       "(.pangaea-lesson), a program or a script.")
                    .arg(name)};
    if (!runs)
        return {Tr::tr("This window shows what was recorded. Drop %1 on a window that runs processes.").arg(name)};
    switch (kind) {
    case DroppedKind::Scenario: return {Tr::tr("Open the scenario %1").arg(name), {path}};
    case DroppedKind::Lesson: return {Tr::tr("Open the lesson %1").arg(name), {path}};
    default: return {Tr::tr("Run with Program…: %1").arg(name), {path}, true};
    }
}

DropOffer offerMany(const QStringList &paths)
{
    const bool areSessions = std::ranges::all_of(
        paths, [](const QString &path) { return droppedKind(path) == DroppedKind::Session; });
    if (!areSessions)
        return {Tr::tr("Drop one file at a time; several at once only where all are sessions (.jsonl).")};
    if (paths.size() > mostSessions)
        return {Tr::tr("Drop at most %1 sessions at once: each has a window of its own.").arg(mostSessions)};
    return {Tr::tr("Open %1 sessions, each in a window of its own").arg(paths.size()), paths};
}

} // namespace

DroppedKind droppedKind(const QString &path)
{
    const QFileInfo info(path);
    if (isLessonName(path))
        return DroppedKind::Lesson;
    if (isScenarioName(path))
        return DroppedKind::Scenario;
    if (path.endsWith(".jsonl"_L1, Qt::CaseInsensitive))
        return DroppedKind::Session;
    // A pipe is never read: that could block for ever.
    const bool runs = info.isFile()
        && (info.isExecutable() || !interpreterOf(path).isEmpty() || hasInterpreterLine(path));
    return runs ? DroppedKind::Program : DroppedKind::Unknown;
}

DropOffer dropOffer(const QList<QUrl> &urls, bool runs)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {Tr::tr("This is no file of this computer. Save it first, and drop the file.")};
        paths += url.toLocalFile();
    }
    if (paths.isEmpty())
        return {Tr::tr("There is no file in this.")};
    return paths.size() == 1 ? offerOne(paths.front(), runs) : offerMany(paths);
}

FileDrop::FileDrop(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_label(new QLabel(&window))
{
    m_label->hide();
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setAutoFillBackground(true);
    m_label->setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
}

void FileDrop::coverFields()
{
    for (QWidget *child : m_window.findChildren<QWidget *>()) {
        if (child->acceptDrops())
            child->installEventFilter(this);
    }
}

// What a field ignores goes to the window.
bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::DragLeave && watched == &m_window)
        m_label->hide();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto &dropped = *static_cast<QDropEvent *>(event);
    if (!dropped.mimeData()->hasUrls())
        return false;
    if (watched != &m_window) {
        event->ignore();
        return true;
    }
    if (type == QEvent::Drop)
        drop(dropped);
    else if (type == QEvent::DragEnter)
        showSentence(dropOffer(dropped.mimeData()->urls(), m_runs).sentence);
    dropped.setDropAction(Qt::CopyAction); // never moves the file
    dropped.accept();
    return true;
}

void FileDrop::drop(QDropEvent &event)
{
    m_label->hide();
    const DropOffer offer = dropOffer(event.mimeData()->urls(), m_runs);
    m_waiting.clear();
    if (offer.files.isEmpty()) {
        emit told(offer.sentence);
    } else if (offer.isProgram) {
        emit programAsked(offer.files.front());
    } else {
        m_waiting = offer.files;
        goOn();
    }
}

void FileDrop::stop()
{
    m_waiting.clear();
}

void FileDrop::goOn()
{
    if (!m_waiting.isEmpty())
        emit openAsked(m_waiting.takeFirst());
}

void FileDrop::showSentence(const QString &sentence)
{
    const Zoom &zoom = Zoom::instance();
    m_label->setFont(zoom.headlineFont());
    m_label->setLineWidth(zoom.px(3));
    QPalette colours = m_window.palette();
    colours.setColor(QPalette::WindowText, colours.color(QPalette::Highlight));
    QColor ground = colours.color(QPalette::Window);
    ground.setAlphaF(0.92F);
    colours.setColor(QPalette::Window, ground);
    m_label->setPalette(colours);
    m_label->setMargin(zoom.px(20));
    m_label->setText(sentence);
    m_label->setAccessibleName(sentence);
    m_label->setGeometry(m_window.rect());
    m_label->raise();
    m_label->show();
}

} // namespace pangaea
