// SPDX-License-Identifier: MIT
#include "ui/window/replaybar.h"

#include "ui/look/icons.h"
#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"
#include "ui/window/positionslider.h"
#include "ui/parts/elidedlabel.h"

#include "core/session/replay.h"
#include "core/table/columns.h"
#include "core/timeline/timeline.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int places = 10'000; // of the slider; the first is right before all, the others count from the first start
constexpr int page = places / 20;
constexpr int wheelStep = places / 100;
constexpr std::array speeds {0.1, 0.5, 1.0, 2.0, 10.0, 100.0};
constexpr int normalSpeed = 2; // index

QString seconds(qint64 nanoseconds)
{
    return QString::number(double(nanoseconds) / nanosecondsPerSecond, 'f', 3);
}

} // namespace

ReplayBar::ReplayBar(Replay &replay, const Timeline &timeline, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_replay(replay)
    , m_name(name)
    , m_stops(replayStops(replay))
    , m_begin(m_stops.empty() ? replay.start() : std::max(replay.start(), m_stops.front().time - 1))
    , m_origin(timeline.origin() ? timeline.origin() : m_begin)
    , m_exact(timeline.isExact())
    , m_sampled(timeline.sampledRows() > 0)
    , m_play(new QAction(tr("Pla&y"), this))
    , m_title(new ElidedLabel(this))
    , m_slider(new PositionSlider(this))
    , m_time(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_speedLabel(new QLabel(tr("Speed"), this))
{
    m_play->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
    connect(m_play, &QAction::triggered, this, &ReplayBar::playOrPause);
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_play);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);

    m_time->setTextFormat(Qt::PlainText);
    m_slider->setRange(0, places);
    m_slider->setPageStep(page);
    m_slider->setSingleStep(wheelStep);
    m_slider->setAccessibleName(tr("Position"));
    m_slider->setToolTip(
        tr("The moment that is shown. Arrow keys go from event to event, Page Up and Page Down by 5 %."));
    connect(m_slider, &QSlider::valueChanged, this, &ReplayBar::seek);
    connect(m_slider, &PositionSlider::stepAsked, this, &ReplayBar::step);
    m_speed->setAccessibleName(tr("Speed"));
    m_speedLabel->setBuddy(m_speed);
    for (const double speed : speeds)
        m_speed->addItem(tr("%1 x").arg(speed));
    m_speed->setCurrentIndex(normalSpeed);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_replay.setSpeed(speeds[size_t(index)]); });

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(button);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_speedLabel);
    layout->addWidget(m_speed);
    connect(&replay, &Replay::moved, this, &ReplayBar::showPosition);
    connect(&replay, &Replay::playingChanged, this, &ReplayBar::applyLooks);
    applyZoom();
    showPosition(replay.position());
}

void ReplayBar::focusPosition()
{
    m_slider->setFocus(Qt::ShortcutFocusReason);
}

void ReplayBar::showPosition(qint64 position)
{
    const qint64 length = std::max<qint64>(1, m_replay.end() - m_origin);
    const qint64 since = std::max<qint64>(0, position - m_origin); // what is made before the first start is at 0
    const int place = std::clamp(int(double(since) / double(length) * places), 1, places - 1);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(position <= m_begin ? 0 : m_replay.atEnd() ? places : place); // so Home and End always move it
    m_time->setText(tr("%1 of %2 s").arg(seconds(since), seconds(length)));
    m_title->setText(m_exact && m_sampled
                         ? tr("Replay of %1 · exact switches, in part samples").arg(visibleText(m_name))
                         : m_exact ? tr("Replay of %1 · exact switches").arg(visibleText(m_name))
                                   : tr("Replay of %1 · samples").arg(visibleText(m_name)));
}

void ReplayBar::seek(int place)
{
    if (std::exchange(m_tells, false))
        emit told({});
    const qint64 length = m_replay.end() - m_origin;
    m_replay.seek(place == 0 ? m_begin : m_origin + qint64(double(place) / places * double(length)));
}

void ReplayBar::step(int direction)
{
    m_replay.pause();
    const ReplayStop *stop = nextStop(m_stops, m_replay.position(), direction);
    if (stop)
        m_replay.seek(stop->time);
    else
        m_replay.seek(direction > 0 ? m_replay.end() : m_begin);
    const QString text = stop
        ? tr("%1 (event %2 of %3)")
              .arg(stop->text, QString::number(stop - m_stops.data() + 1), QString::number(m_stops.size()))
        : direction > 0 ? tr("No event follows: this is the end of the recording.")
                        : tr("No event comes before: this is the beginning of the recording.");
    m_slider->setAccessibleDescription(text);
    m_tells = true;
    emit told(text);
}

void ReplayBar::playOrPause()
{
    if (m_replay.isPlaying()) {
        m_replay.pause();
        return;
    }
    if (m_replay.atEnd() || m_replay.position() < m_begin)
        m_replay.seek(m_begin);
    m_replay.play();
}

void ReplayBar::applyZoom()
{
    const Zoom &zoom = Zoom::instance();
    const int gap = zoom.px(8);
    layout()->setContentsMargins(zoom.px(10), 0, zoom.px(10), 0);
    layout()->setSpacing(gap);
    m_speed->setFixedHeight(zoom.pick(28, 24));
    m_speed->setMinimumWidth(m_speed->sizeHint().width()); // Qt 6.4 keeps the least size of another zoom
    // Changing digits must not change the slider's length.
    m_time->setMinimumWidth(textWidth(m_time->font(), tr("%1 of %2 s").arg(u"0000.000", u"0000.000")));
    applyLooks();
}

void ReplayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLooks();
}

void ReplayBar::applyLooks()
{
    const bool playing = m_replay.isPlaying();
    m_play->setText(playing ? tr("Paus&e") : tr("Pla&y"));
    m_play->setIcon(icon(playing ? u"suspend"_s : u"start"_s));
    for (auto *button : findChildren<QToolButton *>())
        button->setIconSize({Zoom::instance().px(20), Zoom::instance().px(20)});
}

} // namespace pangaea
